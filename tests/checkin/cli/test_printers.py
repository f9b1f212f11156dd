"""`checkin printers`, `printer`, `print`, `spool` and `badges --printer`, against real peers."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checkin import desk
from checkin.printers import base
from checkin.store import Store
from tests.checkin.cli.conftest import Run
from tests.checkin.people import NINE
from tests.checkin.printers.peers import label_printer, receipt_printer
from tests.checkin.render.codes import read

DONE, FAILED, USAGE, REFUSED, NEEDS_A_PERSON = 0, 1, 2, 3, 4


@pytest.fixture
def device() -> Iterator[Any]:
    with receipt_printer(mm_per_s=2000) as device:
        yield device


@pytest.fixture
def labels() -> Iterator[Any]:
    with label_printer(mm_per_s=2000) as device:
        yield device


def escpos(device: Any) -> str:
    return f"escpos://127.0.0.1:{device.port}?width=576"


def zpl(device: Any) -> str:
    return f"zpl://127.0.0.1:{device.port}?dpi=203&media=96x134"


def test_a_printer_is_added_listed_asked_and_removed(run: Run, event: Path, device: Any) -> None:
    added = run("printer", "add", event, "Front", escpos(device), "--json")
    assert added.code == DONE
    assert (added.json["name"], added.json["template"]) == ("Front", "roll-72")
    (listed,) = run("printers", event, "--json").json["printers"]
    assert listed == added.json
    assert "Front · escpos://" in run("printers", event).out
    status = run("printer", "status", event, "Front", "--json")
    assert (status.code, status.json["ready"], status.json["stock"]) == (DONE, True, "enough")
    assert run("printer", "remove", event, "Front").code == DONE
    assert run("printers", event, "--json").json["printers"] == []


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("zpl://host", "“media” should be the label's width and height"),
        ("zpl://host?media=20x20", "No badge template fits"),
        ("lpt1", "is not a printer this computer can use"),
    ],
)
def test_a_wrong_address_is_refused_in_one_sentence(
    run: Run, event: Path, url: str, says: str
) -> None:
    ended = run("printer", "add", event, "Front", url)
    assert ended.code == FAILED
    assert says in ended.err
    assert len(ended.err.splitlines()) == 1
    assert run("printers", event, "--json").json["printers"] == []


def test_a_template_that_does_not_fit_is_refused(run: Run, event: Path, labels: Any) -> None:
    ended = run("printer", "add", event, "Labels", zpl(labels), "--template", "a6")
    assert ended.code == FAILED
    assert "“a6” does not fit" in ended.err


def test_a_badge_is_printed_and_the_tray_agrees(run: Run, event: Path, device: Any) -> None:
    run("printer", "add", event, "Front", escpos(device))
    ended = run("print", event, "T-1", "--printer", "Front", "--json")
    assert ended.code == DONE
    assert list(ended.json) == ["job", "outcome", "detail", "ms"]
    assert (ended.json["outcome"], ended.json["detail"]) == ("printed", "")
    assert ended.json["ms"] > 0
    assert len(device.slips) == 1
    assert run("spool", event, "--json").json == {"jobs": []}


def test_an_address_will_do_instead_of_a_name(run: Run, event: Path, labels: Any) -> None:
    ended = run("print", event, "T-2", "--printer", zpl(labels), "--json")
    assert (ended.code, ended.json["outcome"]) == (DONE, "printed")
    assert len(labels.printed) == 1


def test_a_reprint_has_its_reason_is_a_new_issue_and_the_old_one_is_refused(
    run: Run, event: Path, device: Any, tmp_path: Path
) -> None:
    run("print", event, "T-1", "--printer", escpos(device))
    unexplained = run("print", event, "T-1", "--printer", escpos(device))
    assert unexplained.code == FAILED
    assert "Print again with a reason (--reason)" in unexplained.err
    ended = run("print", event, "T-1", "--printer", escpos(device), "--reason", "lost", "--json")
    with Store.open(event, data_dir=tmp_path / "data", at=NINE, read_only=True) as store:
        job = store.job(ended.json["job"])
        assert job is not None
        assert (job.issue, job.reason) == (2, "lost")
    codes = [code for slip in device.slips for code in _codes(slip)]
    assert len(codes) == 2
    assert run("scan", event, codes[0], "--json").json["reason"] == "superseded"
    assert run("scan", event, codes[1], "--json").json["attendee"]["code"] == "T-1"


def _codes(slip: Any) -> list[str]:
    from checkin.render.raster import Mono
    from tests.checkin.printers.pages import dots_of, picture_of

    mono = Mono(slip.bitmap.width, slip.bitmap.height, dots_of(slip.bitmap))
    return [code.text for code in read(picture_of(mono))]


@pytest.mark.parametrize(
    ("trouble", "outcome", "sentence", "code"),
    [
        ({"cover_open": True}, "not-sent", base.OPEN, FAILED),
        ({"paper": False}, "not-sent", base.NO_PAPER, FAILED),
    ],
)
def test_a_badge_that_was_not_sent_says_why_and_waits(
    run: Run,
    event: Path,
    device: Any,
    trouble: dict[str, bool],
    outcome: str,
    sentence: str,
    code: int,
) -> None:
    for name, value in trouble.items():
        setattr(device, name, value)
    run("printer", "add", event, "Front", escpos(device))
    ended = run("print", event, "T-1", "--printer", "Front", "--wait", "0.5", "--json")
    assert (ended.code, ended.json["outcome"], ended.json["detail"]) == (code, outcome, sentence)
    (waiting,) = run("spool", event, "--json").json["jobs"]
    assert (waiting["state"], waiting["printer"], waiting["detail"]) == (
        "not-sent",
        "Front",
        sentence,
    )
    status = run("printer", "status", event, "Front", "--json")
    assert (status.code, status.json["detail"]) == (FAILED, sentence)
    device.paper, device.cover_open = True, False
    assert run("print", event, "T-1", "--printer", "Front", "--json").json["outcome"] == "printed"
    assert len(device.slips) == 1


def test_a_badge_that_a_printer_of_the_pool_made_says_which(
    run: Run, event: Path, device: Any, labels: Any
) -> None:
    run("printer", "add", event, "Front", escpos(device), "--pool", "desk")
    run("printer", "add", event, "Labels", zpl(labels), "--pool", "desk")
    device.paper = False
    ended = run("print", event, "T-1", "--printer", "Front", "--wait", "3", "--json").json
    assert (ended["outcome"], ended["detail"]) == ("printed", "It went to Labels.")


def test_a_printer_that_is_off_sends_nothing(run: Run, event: Path, device: Any) -> None:
    device.power_off()
    ended = run("print", event, "T-1", "--printer", escpos(device), "--json")
    assert (ended.code, ended.json["outcome"]) == (FAILED, "not-sent")
    assert ended.json["detail"] == base.SWITCHED_OFF


def test_paper_that_ends_in_the_middle_is_held(run: Run, event: Path, device: Any) -> None:
    device.faults.paper_out_after_rows = 300
    ended = run("print", event, "T-1", "--printer", escpos(device), "--wait", "1", "--json")
    assert (ended.code, ended.json["outcome"]) == (NEEDS_A_PERSON, "held")
    assert ended.json["detail"] == base.HELD_PAPER


def test_when_the_wait_runs_out_after_bytes_left_nobody_knows(
    run: Run, event: Path, device: Any
) -> None:
    device.faults.stall_after = 30_000
    ended = run("print", event, "T-1", "--printer", escpos(device), "--wait", "1", "--json")
    assert (ended.code, ended.json["outcome"]) == (NEEDS_A_PERSON, "unknown")


def test_an_unknown_badge_is_answered_from_the_tray(run: Run, event: Path, device: Any) -> None:
    run("printer", "add", event, "Front", escpos(device))
    device.faults.reset_after = 20_000
    ended = run("print", event, "T-1", "--printer", "Front", "--json")
    assert (ended.code, ended.json["outcome"]) == (NEEDS_A_PERSON, "unknown")
    device.faults.reset_after = None
    job = ended.json["job"]
    answered = run("spool", event, "--job", job, "--seen", "not-there", "--json")
    assert answered.json == {"job": job, "answered": True, "state": "queued"}
    again = run("print", event, "T-1", "--printer", "Front", "--json")
    assert (again.json["job"], again.json["outcome"]) == (job, "printed")
    late = run("spool", event, "--job", job, "--seen", "there", "--json")
    assert late.json == {"job": job, "answered": False, "state": "printed"}
    whole = device.slips[-1].bitmap.height
    assert whole > 800
    assert run("spool", event, "--job", job).code == 2
    assert run("spool", event, "--job", "nothing", "--seen", "there").code == FAILED


def test_a_test_page_comes_out(run: Run, event: Path, device: Any, labels: Any) -> None:
    run("printer", "add", event, "Front", escpos(device))
    run("printer", "add", event, "Labels", zpl(labels))
    for name in ("Front", "Labels"):
        ended = run("printer", "test", event, name, "--json")
        assert (ended.code, ended.json["outcome"]) == (DONE, "printed")
    assert len(device.slips) == len(labels.printed) == 1
    assert _codes(device.slips[0])
    assert run("stats", event, "--json").code == DONE


def test_a_test_page_for_a_folder_has_the_size_of_its_badges(
    run: Run, event: Path, tmp_path: Path
) -> None:
    run("printer", "add", event, "Tray", f"folder:{tmp_path / 'tray'}")
    ended = run("printer", "test", event, "Tray", "--json")
    assert (ended.code, ended.json["outcome"]) == (DONE, "accepted")
    (page,) = (tmp_path / "tray").iterdir()
    assert base.page_size_mm(page.read_bytes()) == pytest.approx((96, 134), abs=0.1)


def test_many_badges_are_printed_with_a_place_in_a_tray(run: Run, event: Path, device: Any) -> None:
    run("printer", "add", event, "Front", escpos(device))
    ended = run(
        "badges", event, "--printer", "Front", "--all", "--tray", "2", "--by", "category", "--json"
    )
    assert ended.code == DONE
    assert ended.json["printed"] == 3
    places = [(job["tray"], job["number"]) for job in ended.json["jobs"]]
    assert places == [("A", 1), ("A", 2), ("B", 3)]
    assert len(device.slips) == 3
    again = run("badges", event, "--printer", "Front", "--changed-since-print", "--json")
    assert (again.json["printed"], again.json["unchanged"]) == (0, 3)
    run("edit", event, "T-2", "organisation=Another")
    changed = run("badges", event, "--printer", "Front", "--changed-since-print", "--json")
    assert changed.json["printed"] == 1
    assert changed.json["jobs"][0]["tray"] in {"A", "B"}


def test_badges_go_to_a_file_or_to_a_printer_and_to_one_of_them_only(
    run: Run, event: Path, tmp_path: Path
) -> None:
    assert run("badges", event, "--all").code == 2
    out = tmp_path / "x.pdf"
    assert run("badges", event, "--all", "--out", out, "--printer", "Front").code == 2


def test_a_pool_prints_and_one_that_is_out_of_paper_hands_its_badges_on(
    run: Run, event: Path, device: Any, labels: Any
) -> None:
    run("printer", "add", event, "Front", escpos(device), "--pool", "desk")
    run("printer", "add", event, "Labels", zpl(labels), "--pool", "desk")
    device.paper = False
    ended = run("badges", event, "--printer", "desk", "--all", "--json")
    assert ended.json["printed"] + ended.json["not-sent"] == 3
    again = run("badges", event, "--printer", "desk", "--changed-since-print", "--json")
    assert again.code == DONE
    assert len(labels.printed) == 3
    assert device.slips == []


def test_labels_are_counted_down(run: Run, event: Path, device: Any) -> None:
    run("printer", "add", event, "Front", escpos(device), "--roll", "200")
    run("print", event, "T-1", "--printer", "Front")
    (about,) = run("printers", event, "--json").json["printers"]
    assert about["labels_left"] == 199
    assert run("printer", "roll", event, "Front", "--labels", "50", "--json").json == {
        "name": "Front",
        "labels_left": 50,
    }
    assert "50 labels" in run("printers", event).out


def test_a_printer_that_nobody_added_is_named(run: Run, event: Path) -> None:
    for command in (
        ("print", event, "T-1", "--printer", "Front"),
        ("printer", "status", event, "Front"),
        ("printer", "test", event, "Front"),
        ("printer", "remove", event, "Front"),
        ("badges", event, "--printer", "Front"),
    ):
        ended = run(*command)
        assert ended.code == FAILED
        assert "There is no printer “Front”" in ended.err
    assert run("spool", event, "--json").json == {"jobs": []}


def test_a_printer_that_somebody_else_uses_gets_nothing_at_the_same_time(
    run: Run, event: Path, device: Any, tmp_path: Path
) -> None:
    from checkin import sending

    run("printer", "add", event, "Front", escpos(device))
    with (
        Store.open(event, data_dir=tmp_path / "data", at=NINE) as store,
        sending.alone(store, "Front", tmp_path / "data") as ours,
    ):
        assert ours
        for to in ("Front", escpos(device)):
            ended = run("print", event, "T-1", "--printer", to, "--wait", "0.3", "--json")
            assert (ended.code, ended.json["outcome"]) == (FAILED, "not-sent")
            assert ended.json["detail"] == base.BUSY
        assert run("printer", "test", event, "Front", "--json").json["detail"] == base.BUSY
        assert run("printer", "status", event, "Front", "--json").json["detail"] == base.BUSY
    assert device.connections == []


def test_what_waited_is_printed_by_the_next_that_comes_by(
    run: Run, event: Path, device: Any, tmp_path: Path
) -> None:
    run("printer", "add", event, "Front", escpos(device))
    with Store.open(event, data_dir=tmp_path / "data", at=NINE) as store:
        ada = store.by_code("T-1")[0].id
        waiting = desk.print_badge(store, ada, printer="Front", at=NINE)
    ended = run("print", event, "T-2", "--printer", "Front", "--json")
    assert ended.json["outcome"] == "printed"
    (left,) = run("spool", event, "--json").json["jobs"]
    assert (left["job"], left["state"]) == (waiting, "queued")
    assert "queued · " in run("spool", event).out


def test_a_badge_that_waits_is_sent_elsewhere_and_called_off(
    run: Run, event: Path, tmp_path: Path
) -> None:
    with Store.open(event, data_dir=tmp_path / "data", at=NINE) as store:
        ada = store.by_code("T-1")[0].id
        job = desk.print_badge(store, ada, printer="folder:nowhere", at=NINE)
    order = ("spool", event, "--job", job)
    folder = f"folder:{tmp_path / 'here'}"
    sent = run(*order, "--send-to", folder, "--json")
    assert (sent.code, sent.json) == (DONE, {"job": job, "answer": "done", "state": "queued"})
    assert run("spool", event, "--json").json["jobs"][0]["printer"] == folder
    off = run(*order, "--withdraw", "--json")
    assert (off.code, off.json["state"]) == (DONE, "withdrawn")
    late = run(*order, "--withdraw")
    assert (late.code, late.out.strip()) == (REFUSED, "Too late: it is on its way, or it came out.")
    assert run("spool", event).out.strip() == "No badge waits."
    for wrong in (
        (*order, "--withdraw", "--send-to", folder),
        order,
        ("spool", event, "--withdraw"),
    ):
        assert run(*wrong).code == USAGE
    assert run("spool", event, "--job", "x", "--withdraw").code == FAILED
