from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from checkin import badge, bulk, corrections, desk, spool
from checkin.bulk import BulkResult, Which
from checkin.errors import Cancelled, NotKnown, NotWritten
from checkin.model import Answer, JobState, Reason
from checkin.render import raster
from checkin.store import Store
from tests.checkin.printing import NINE, event_with, person, reopened

TEN = NINE + timedelta(hours=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with event_with(tmp_path) as store:
        yield store


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "badges.pdf"


def codes(path: Path) -> list[str]:
    """What a reader that is not ours finds on each page."""
    pdf = path.read_bytes()
    found = []
    for number in range(raster.pages(pdf)):
        page = raster.page(pdf, number, dpi=200)
        picture = Image.frombytes("L", (page.width, page.height), page.grey)
        found += [code.text for code in zxingcpp.read_barcodes(picture)]
    return found


def texts(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    found = []
    for page in document:
        words = page.get_textpage()
        found.append(words.get_text_range())
        words.close()
        page.close()
    document.close()
    return found


def facts(store: Store) -> int:
    return sum(1 for _ in store.facts())


def test_everybody_gets_one_badge_with_a_code_that_lets_them_in(store: Store, out: Path) -> None:
    result = bulk.badges(store, out=out, at=NINE)
    assert result == BulkResult(printed=3, issued=3)
    found = codes(out)
    assert len(set(found)) == 3
    for code in found:
        scanned = desk.scan(store, code, checkpoint="desk", at=TEN)
        assert (scanned.verdict.answer, scanned.verdict.reason) == (Answer.ADMIT, Reason.OK)
        assert scanned.handed_over


def test_unchanged_badges_keep_their_code_and_write_nothing(
    store: Store, out: Path, tmp_path: Path
) -> None:
    bulk.badges(store, out=out, at=NINE)
    before = facts(store)
    again = bulk.badges(store, out=tmp_path / "again.pdf", at=TEN)
    assert again == BulkResult(printed=3, issued=0, unchanged=3)
    assert facts(store) == before
    assert codes(tmp_path / "again.pdf") == codes(out)


def test_only_changed_badges_are_made_if_asked_for(store: Store, out: Path, tmp_path: Path) -> None:
    bulk.badges(store, out=out, at=NINE)
    corrections.edit(store, person(store, 0), {"family_name": "Byron"}, at=NINE)
    again = bulk.badges(store, which=Which.CHANGED, out=tmp_path / "changed.pdf", at=TEN)
    assert again == BulkResult(printed=1, issued=1, unchanged=2)
    (text,) = texts(tmp_path / "changed.pdf")
    assert "Byron" in text


def test_a_changed_badge_puts_the_one_before_out_of_use(
    store: Store, out: Path, tmp_path: Path
) -> None:
    bulk.badges(store, which=Which.IDS, chosen=[person(store, 0)], out=out, at=NINE)
    corrections.edit(store, person(store, 0), {"family_name": "Byron"}, at=NINE)
    bulk.badges(store, which=Which.CHANGED, out=tmp_path / "changed.pdf", at=TEN)
    old = desk.scan(store, codes(out)[0], checkpoint="desk", at=TEN)
    assert old.verdict.reason is Reason.SUPERSEDED


def test_what_the_badge_does_not_show_changes_nothing(
    store: Store, out: Path, tmp_path: Path
) -> None:
    bulk.badges(store, out=out, at=NINE)
    corrections.edit(store, person(store, 0), {"phone": "+32 2 000 00 00"}, at=NINE)
    again = tmp_path / "changed.pdf"
    assert bulk.badges(store, which=Which.CHANGED, out=again, at=TEN).printed == 0
    assert not again.exists()


def test_a_badge_printed_at_the_desk_counts_as_printed(store: Store, out: Path) -> None:
    device = f"folder:{out.parent / 'desk'}"
    desk.print_badge(store, person(store, 0), printer=device, at=NINE)
    spool.work_off(store, device, data_dir=out.parent / "data", clock=lambda: NINE)
    result = bulk.badges(store, which=Which.CHANGED, out=out, at=TEN)
    assert result == BulkResult(printed=2, issued=2, unchanged=1)


def test_one_category_is_made_alone(store: Store, out: Path) -> None:
    result = bulk.badges(store, which=Which.CATEGORY, category="Speaker", out=out, at=NINE)
    assert result.printed == 1
    assert "Grace" in texts(out)[0]


def test_people_come_in_the_order_asked_for_and_once(store: Store, out: Path) -> None:
    chosen = [person(store, 2), person(store, 0), person(store, 2)]
    assert bulk.badges(store, which=Which.IDS, chosen=chosen, out=out, at=NINE).printed == 2
    first, second = texts(out)
    assert "Grace" in first
    assert "Ada" in second


def test_cancelled_people_get_a_badge_only_by_name(store: Store, out: Path) -> None:
    corrections.cancel(store, [person(store, 0)], at=NINE)
    assert bulk.badges(store, out=out, at=NINE).printed == 2
    only = bulk.badges(store, which=Which.IDS, chosen=[person(store, 0)], out=out, at=NINE)
    assert only.printed == 1


def test_those_who_cannot_be_printed_are_named_with_the_reason(tmp_path: Path, out: Path) -> None:
    people = ({"given_name": "Ada"}, {"given_name": "Party🎉"}, {"given_name": "W" * 400})
    with event_with(tmp_path, people) as store:
        result = bulk.badges(store, out=out, at=NINE)
        assert result.printed == 1
        problems = {one: " ".join(map(str, why)) for one, why in result.not_printable}
        assert "U+1F389" in problems[person(store, 1)]
        assert "too long" in problems[person(store, 2)]


def test_a_list_of_only_such_people_writes_no_file(tmp_path: Path, out: Path) -> None:
    with event_with(tmp_path, ({"given_name": "🎉"},)) as store:
        assert bulk.badges(store, out=out, at=NINE).printed == 0
    assert not out.exists()


def test_a_run_that_is_stopped_leaves_the_old_file_and_makes_no_badge(
    store: Store, out: Path
) -> None:
    out.write_bytes(b"the file before")
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        bulk.badges(
            store,
            out=out,
            at=NINE,
            progress=lambda done, of: told.append((done, of)),
            cancelled=lambda: len(told) == 2,
        )
    assert told == [(1, 3), (2, 3)]
    assert out.read_bytes() == b"the file before"
    assert [path.name for path in out.parent.glob("*.part")] == []
    assert {job.state for job in store.jobs()} == {JobState.WITHDRAWN}
    assert bulk.badges(store, out=out, at=TEN) == BulkResult(printed=3, issued=3)
    assert {(job.issue, job.state) for job in store.jobs()} == {(1, JobState.ACCEPTED)}


def test_a_file_that_cannot_be_written_makes_no_badge(store: Store, tmp_path: Path) -> None:
    with pytest.raises(NotWritten):
        bulk.badges(store, out=tmp_path / "no such folder" / "b.pdf", at=NINE)
    assert {job.state for job in store.jobs()} == {JobState.WITHDRAWN}


def test_a_check_in_meanwhile_makes_no_second_badge_of_the_issue(
    store: Store, out: Path, tmp_path: Path
) -> None:
    device = f"folder:{tmp_path / 'desk'}"
    ada = person(store, 0)

    def check_in(done: int, _: int) -> None:
        if done == 1:
            with reopened(tmp_path) as window:
                desk.scan(window, "T-0", checkpoint="desk", at=NINE, printer=device)
                spool.work_off(window, device, data_dir=tmp_path / "data", clock=lambda: NINE)

    bulk.badges(store, out=out, at=NINE, progress=check_in)
    (job,) = store.person(ada).jobs
    assert (job.issue, job.state, job.printer) == (1, JobState.ACCEPTED, bulk.PRINTER)
    assert not (tmp_path / "desk").exists()


def test_a_badge_asked_for_at_the_desk_meanwhile_is_the_same_issue(
    store: Store, out: Path, tmp_path: Path
) -> None:
    device = f"folder:{tmp_path / 'desk'}"

    def ask(done: int, _: int) -> None:
        if done == 1:
            with reopened(tmp_path) as window:
                desk.print_badge(window, person(window, 0), printer=device, at=NINE)

    bulk.badges(store, out=out, at=NINE, progress=ask)
    assert spool.work_off(store, device, data_dir=tmp_path / "data", clock=lambda: NINE) == 1
    (job,) = store.person(person(store, 0)).jobs
    assert (job.issue, job.state) == (1, JobState.ACCEPTED)


def test_what_a_killed_run_had_queued_is_used_by_the_next(store: Store, out: Path) -> None:
    with store.writing() as writer:
        for number, name in enumerate(("first", "second")):
            payload = {"job": name, "issue": 1, "random": 7, "printer": bulk.PRINTER}
            writer.append("print_queued", payload, at=NINE, attendee=person(store, number))
    bulk.badges(store, which=Which.IDS, chosen=[person(store, 0)], out=out, at=TEN)
    assert {job.id: (job.issue, job.random, job.state) for job in store.jobs()} == {
        "first": (1, 7, JobState.ACCEPTED),
        "second": (1, 7, JobState.WITHDRAWN),
    }


def test_a_template_that_is_not_there_is_named(store: Store, out: Path) -> None:
    with pytest.raises(NotKnown, match="no badge template “a7”"):
        bulk.badges(store, template="a7", out=out, at=NINE)


def test_a_sheet_starts_where_the_last_one_ended(store: Store, out: Path) -> None:
    bulk.badges(store, template="a4-4", out=out, at=NINE, start=3)
    assert len(texts(out)) == 2
    assert len(codes(out)) == 3


def test_a_page_made_for_a_look_makes_no_issue_but_lets_its_holder_in(
    store: Store, out: Path
) -> None:
    before = facts(store)
    out.write_bytes(badge.sample_page(store, person(store, 0)))
    assert facts(store) == before
    (code,) = codes(out)
    scanned = desk.scan(store, code, checkpoint="desk", at=TEN)
    assert scanned.verdict.answer is Answer.ADMIT


def test_a_page_made_for_a_look_carries_the_code_that_is_out(
    store: Store, out: Path, tmp_path: Path
) -> None:
    bulk.badges(store, which=Which.IDS, chosen=[person(store, 1)], out=out, at=NINE)
    look = tmp_path / "look.pdf"
    look.write_bytes(badge.sample_page(store, person(store, 1)))
    assert codes(look) == codes(out)


def test_a_name_without_letters_in_the_fonts_gives_way_to_the_one_in_latin(
    tmp_path: Path, out: Path
) -> None:
    with event_with(tmp_path, ({"given_name": "ᠮᠣᠩᠭᠣᠯ", "family_name": "ᠪᠠᠲᠤ"},)) as store:
        assert bulk.badges(store, out=out, at=NINE).printed == 0
        payload = {
            "source": "list",
            "key": "0",
            "source_version": 2,
            "fields": {"given_name": "ᠮᠣᠩᠭᠣᠯ", "family_name": "ᠪᠠᠲᠤ"},
            "extra": {"latin_name": "Batu Mongol"},
        }
        with store.writing() as writer:
            writer.append("roster", payload, at=NINE, attendee=person(store, 0))
        assert bulk.badges(store, out=out, at=NINE) == BulkResult(printed=1, issued=1)
        again = bulk.badges(store, which=Which.CHANGED, out=out, at=NINE)
        assert again == BulkResult(unchanged=1)
    assert "Batu Mongol" in texts(out)[0].replace("\r\n", " ")


def test_what_a_killed_run_had_queued_is_printed_at_check_in(store: Store, tmp_path: Path) -> None:
    with store.writing() as writer:
        for number in (0, 1):
            payload = {"job": f"left {number}", "issue": 1, "random": 7, "printer": bulk.PRINTER}
            writer.append("print_queued", payload, at=NINE, attendee=person(store, number))
    soon = desk.scan(store, "T-0", checkpoint="desk", at=NINE, printer="folder:x")
    assert soon.job == ""
    later = desk.scan(store, "T-1", checkpoint="desk", at=TEN, printer="folder:x")
    assert later.job == "left 1"
    job = store.job("left 1")
    assert job is not None
    assert (job.issue, job.state, job.printer) == (1, JobState.QUEUED, "folder:x")
