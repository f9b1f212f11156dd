import errno
import os
import stat
from pathlib import Path

import pytest

from checkin.printers.base import Outcome, Page, Result
from checkin.printers.folder import NO_FILE, NO_FOLDER, NO_ROOM, NOT_SURE, FolderPrinter


@pytest.fixture
def printer(tmp_path: Path) -> FolderPrinter:
    return FolderPrinter(tmp_path / "a" / "badges")


def test_a_page_is_a_file_named_after_its_job(printer: FolderPrinter, tmp_path: Path) -> None:
    assert printer.send(Page(b"%PDF a badge"), "0c1f") == Outcome(Result.ACCEPTED)
    files = list((tmp_path / "a" / "badges").iterdir())
    assert [file.name for file in files] == ["0c1f.pdf"]
    assert files[0].read_bytes() == b"%PDF a badge"


def test_the_same_job_again_is_still_one_file_with_the_newer_page(
    printer: FolderPrinter, tmp_path: Path
) -> None:
    printer.send(Page(b"torn"), "0c1f")
    printer.send(Page(b"whole"), "0c1f")
    files = list((tmp_path / "a" / "badges").iterdir())
    assert [file.read_bytes() for file in files] == [b"whole"]


@pytest.mark.parametrize("job", ["../up", "a/b", "", "nul\0", "a.b", "ж"])
def test_a_job_id_cannot_lead_out_of_the_folder(printer: FolderPrinter, job: str) -> None:
    with pytest.raises(ValueError, match="not the id of a job"):
        printer.send(Page(b""), job)


def test_a_file_that_a_person_took_away_is_not_claimed(printer: FolderPrinter) -> None:
    assert printer.follow("0c1f") == Outcome(Result.UNKNOWN, NO_FILE)


def test_a_page_that_waits_for_nobody_can_be_taken_back(printer: FolderPrinter) -> None:
    printer.send(Page(b"page"), "0c1f")
    assert printer.cancel("0c1f")
    assert printer.follow("0c1f").result is Result.UNKNOWN


@pytest.mark.parametrize(
    ("number", "sentence"),
    [(errno.ENOSPC, NO_ROOM), (errno.EDQUOT, NO_ROOM), (errno.EIO, NO_FOLDER)],
)
def test_a_full_or_broken_disk_leaves_no_half_file(
    printer: FolderPrinter,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    sentence: str,
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", fail)
    assert printer.send(Page(b"page"), "0c1f") == Outcome(Result.NOT_SENT, sentence)
    assert list((tmp_path / "a" / "badges").iterdir()) == []


def test_a_page_that_is_there_is_never_called_not_written(
    printer: FolderPrinter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = os.fsync

    def fail_on_folders(number: int) -> None:
        if stat.S_ISDIR(os.fstat(number).st_mode):
            raise OSError(errno.EIO, "no")
        flush(number)

    monkeypatch.setattr(os, "fsync", fail_on_folders)
    assert printer.send(Page(b"page"), "0c1f") == Outcome(Result.ACCEPTED, NOT_SURE)
    assert [file.read_bytes() for file in (tmp_path / "a" / "badges").iterdir()] == [b"page"]
    assert printer.follow("0c1f") == Outcome(Result.ACCEPTED)
