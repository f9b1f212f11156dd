"""Files kept with a person: found again at every desk, and gone with the person."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from checkin import attachments, corrections, desk, history, reports, rulings
from checkin.errors import NotKnown, NotWritten
from checkin.model import Answer, Attached, Question, Reason
from checkin.store import Store
from tests.checkin.people import NINE, add

PASSPORT = Attached(name="passport.jpg", kind="image/jpeg", data=b"\xff\xd8 a passport")
QUESTION = Question(key="q5", text="Photo of the passport", kind="file", required=True)


@pytest.fixture
def asking(store: Store) -> Store:
    """A desk that asks everybody for a photograph."""
    (checkpoint,) = store.checkpoints()
    rulings.configure(store, replace(checkpoint, questions=(QUESTION,)), at=NINE)
    return store


def test_a_file_is_an_answer_to_the_question_that_asks_for_one(asking: Store) -> None:
    ada = add(asking, "T-1", given_name="Ada")
    (checkpoint,) = asking.checkpoints()
    asked = desk.scan(asking, "T-1", checkpoint=checkpoint.key, at=NINE)
    assert (asked.verdict.reason, asked.verdict.questions) == (Reason.INCOMPLETE, (QUESTION,))
    named = desk.scan(
        asking, "T-1", checkpoint=checkpoint.key, at=NINE, answers={"q5": "passport.jpg"}
    )
    assert named.verdict.reason is Reason.INCOMPLETE
    answer = attachments.keep(asking, ada, PASSPORT, at=NINE)
    let_in = desk.scan(asking, "T-1", checkpoint=checkpoint.key, at=NINE, answers={"q5": answer})
    assert let_in.verdict.answer is Answer.ADMIT
    assert attachments.kept(asking, ada, answer) == PASSPORT
    assert asking.verify().problems == ()


def test_the_same_file_is_kept_once_and_told_of_in_the_history(store: Store) -> None:
    ada = add(store, "T-1", given_name="Ada")
    answers = {attachments.keep(store, ada, PASSPORT, at=NINE) for _ in range(2)}
    assert len(answers) == 1
    told = [str(line) for line in history.of_person(store, ada) if line.kind == "file"]
    assert told == ["File kept: passport.jpg"]


def test_a_file_of_a_merged_person_is_found(store: Store) -> None:
    ada, double = add(store, "T-1", given_name="Ada"), add(store, "T-2", given_name="Ada")
    answer = attachments.keep(store, double, PASSPORT, at=NINE)
    corrections.merge_people(store, stays=ada, goes=double, at=NINE)
    assert attachments.kept(store, ada, answer) == PASSPORT
    assert attachments.keep(store, double, PASSPORT, at=NINE + timedelta(minutes=1)) == answer
    assert sum(fact.kind == "file" for fact in store.facts(ada)) == 1


def test_erasing_a_person_erases_their_files(store: Store, tmp_path: Path) -> None:
    ada = add(store, "T-1", given_name="Ada")
    answer = attachments.keep(store, ada, PASSPORT, at=NINE)
    corrections.erase(store, ada, at=NINE)
    assert attachments.kept(store, ada, answer) is None
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (file,) = tmp_path.rglob("*.checkin")
    assert b"/9ggYSBwYXNzcG9yd" not in file.read_bytes()


def test_files_are_written_over_none_that_is_there(store: Store, tmp_path: Path) -> None:
    ada = add(store, "T-1", given_name="Ada")
    attachments.keep(store, ada, PASSPORT, at=NINE)
    elsewhere = replace(PASSPORT, name="../../passport.jpg", data=b"another")
    attachments.keep(store, ada, elsewhere, at=NINE)
    folder = tmp_path / "files"
    first = attachments.write_all(store, ada, folder)
    assert [path.name for path in first] == ["passport.jpg", "passport-2.jpg"]
    assert [path.read_bytes() for path in first] == [PASSPORT.data, b"another"]
    assert {path.parent for path in attachments.write_all(store, ada, folder)} == {folder}
    assert len(list(folder.iterdir())) == 4
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(NotWritten, match="taken"):
        attachments.write_all(store, ada, tmp_path / "taken")


def test_a_file_goes_by_a_name_that_every_system_can_write(store: Store, tmp_path: Path) -> None:
    ada = add(store, "T-1", given_name="Ada")
    names = [
        "scan\0.pdf",
        "CON.pdf",
        "14:30?.pdf",
        "..",
        "",
        "\N{GRINNING FACE}" * 80 + ".pdf",
        "a\nb",
    ]
    for number, name in enumerate(names):
        attachments.keep(store, ada, Attached(name=name, kind="", data=bytes([number])), at=NINE)
    written = attachments.write_all(store, ada, tmp_path / "files")
    assert [path.read_bytes() for path in written] == [bytes([n]) for n in range(len(names))]
    assert {path.parent for path in written} == {tmp_path / "files"}
    for path in written:
        assert not set(path.name) & set('\0\n<>:"/\\|?*')
        assert path.stem not in ("CON", "", "..")
        assert len(path.name.encode()) <= 255


def test_the_journal_for_the_organiser_tells_of_a_file_but_not_what_is_in_it(store: Store) -> None:
    ada = add(store, "T-1", given_name="Ada")
    attachments.keep(store, ada, PASSPORT, at=NINE)
    told = [str(row) for row in reports.table(store, "journal").rows]
    assert "passport.jpg" in told[-1]
    assert not any("/9ggYSBwYXNzcG9yd" in row for row in told)


def test_nobody_has_no_files(store: Store) -> None:
    with pytest.raises(NotKnown):
        attachments.keep(store, "0" * 32, PASSPORT, at=NINE)
    ada = add(store, "T-1", given_name="Ada")
    assert attachments.kept(store, ada, "file:" + "0" * 64) is None
