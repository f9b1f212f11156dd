from pathlib import Path

import pytest
import zxingcpp

from tests.checkin.cli.conftest import Run
from tests.checkin.reading.pictures import code, on_ground, written


@pytest.fixture
def ticket(tmp_path: Path) -> Path:
    path = tmp_path / "ticket.png"
    path.write_bytes(written(on_ground(code("T-1"), (300, 300), (40, 40))))
    return path


def test_reads_pictures_into_one_document(run: Run, ticket: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.png"
    empty.write_bytes(written(on_ground(code("T"), (300, 300), (290, 290))))
    done = run("read", ticket, empty, "--json")
    assert done.code == 0
    assert done.json == [
        {"file": str(ticket), "codes": [{"text": "T-1", "format": "QRCode"}]},
        {"file": str(empty), "codes": []},
    ]


def test_other_kinds_are_read_only_where_they_are_asked_for(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "card.png"
    drawn = code("4711-1234", of=zxingcpp.BarcodeFormat.Code128)
    path.write_bytes(written(on_ground(drawn, (1200, 500), (60, 60))))
    assert run("read", path, "--json").json[0]["codes"] == []
    for formats in ("all", "code128", "Aztec,Code128"):
        codes = run("read", path, "--formats", formats, "--json").json[0]["codes"]
        assert codes == [{"text": "4711-1234", "format": "Code128"}]


def test_one_bad_file_does_not_keep_the_others_from_being_read(
    run: Run, ticket: Path, tmp_path: Path
) -> None:
    done = run("read", tmp_path / "gone.png", ticket, "--json")
    assert done.code == 1
    assert "gone.png cannot be opened" in done.err
    assert [len(one["codes"]) for one in done.json] == [0, 1]


def test_a_code_cannot_steer_the_terminal(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "ticket.png"
    path.write_bytes(written(on_ground(code("a\x1b[2Jb"), (300, 300), (40, 40))))
    assert run("read", path).out == f"{path}: QRCode: a\\x1b[2Jb\n"


def test_says_where_there_is_no_code(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "ticket.png"
    path.write_bytes(written(on_ground(code("T"), (300, 300), (290, 290))))
    assert run("read", path).out == f"{path}: no QR code; for other kinds add --formats all\n"
    assert run("read", path, "--formats", "all").out == f"{path}: no code\n"


def test_an_unknown_kind_is_refused_with_the_known_ones(run: Run, ticket: Path) -> None:
    done = run("read", ticket, "--formats", "ean")
    assert done.code == 1
    assert "no kind of code “ean”. There are: QRCode, Aztec" in done.err
