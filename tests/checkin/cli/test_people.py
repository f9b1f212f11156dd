"""`find`, `edit`, `note`, `undo`, `walkin`, `history`, `erase`."""

from pathlib import Path

import pytest

from checkin import events
from checkin.model import Checkpoint, Question
from checkin.store import Store, backups
from tests.checkin.cli.conftest import Run
from tests.checkin.people import NINE, TEN, add

USAGE = 2
SENTENCE = 1


def opened(event: Path) -> Store:
    return Store.open(event, data_dir=event.parent / "data", at=TEN)


class TestFind:
    """Any part of what is known of somebody."""

    @pytest.mark.parametrize(
        "query", ["papadopoulou", "Παπαδοπούλου", "αλεξ", "hellenic food", "T-2", "greece pap"]
    )
    def test_it_lists_who_matches(self, run: Run, event: Path, query: str) -> None:
        ended = run("find", event, query, "--json")
        assert (ended.code, ended.err) == (0, "")
        assert [a["code"] for a in ended.json] == ["T-2"]
        assert "Παπαδοπούλου" in ended.out

    @pytest.mark.parametrize(
        "query",
        ["", "zzz", "'; DROP TABLE attendee; --", '"', "a*b NEAR(", "\udcff", "\x00", "x" * 5000],
        ids=ascii,
    )
    def test_nobody_is_an_empty_list(self, run: Run, event: Path, query: str) -> None:
        ended = run("find", event, "--json", "--", query)
        assert (ended.code, ended.json) == (0, [])
        assert run("find", event, "--", query).out == "Nobody found.\n"

    def test_words_are_joined(self, run: Run, event: Path) -> None:
        assert [a["code"] for a in run("find", event, "lovelace", "ada", "--json").json] == ["T-1"]

    def test_there_are_no_more_than_asked_for(self, run: Run, event: Path) -> None:
        with opened(event) as store:
            for number in range(30):
                add(store, f"X-{number}", given_name=f"Common {number}")
        assert len(run("find", event, "common", "--json").json) == 20
        assert len(run("find", event, "common", "--limit", 3, "--json").json) == 3
        assert run("find", event, "common", "--limit", 0).code == USAGE

    def test_finding_writes_nothing(self, run: Run, event: Path) -> None:
        with opened(event) as store:
            heads = store.heads()
        run("find", event, "ada")
        with opened(event) as store:
            assert store.heads() == heads


class TestEdit:
    """Corrections by command."""

    def test_it_answers_with_the_person_as_corrected(self, run: Run, event: Path) -> None:
        ended = run("edit", event, "T-1", "family_name=Byron=King", "title=", "--json")
        assert ended.code == 0
        assert ended.json["family_name"] == "Byron=King"
        assert run("find", event, "byron", "--json").json == [ended.json]

    def test_a_person_is_named_by_id_too(self, run: Run, event: Path) -> None:
        (ada,) = run("find", event, "lovelace", "--json").json
        assert run("edit", event, ada["id"], "title=Lady").code == 0

    @pytest.mark.parametrize(
        ("arguments", "code"),
        [
            (["NOBODY", "title=x"], 1),
            (["\udcff", "title=x"], 1),
            (["T-1", "shoe_size=42"], 1),
            (["T-1", "status=maybe"], 1),
            (["T-1", "title=Lady", "vip=perhaps"], 1),
            (["T-1", "title"], USAGE),
            (["T-1"], USAGE),
        ],
    )
    def test_what_will_not_do_changes_nothing(
        self, run: Run, event: Path, arguments: list[str], code: int
    ) -> None:
        ended = run("edit", event, *arguments, "--json")
        assert (ended.code, ended.out) == (code, "")
        if code == SENTENCE:
            assert len(ended.err.splitlines()) == 1
        assert run("find", event, "lovelace", "--json").json[0]["title"] == ""

    def test_two_holders_of_a_code_are_not_guessed_between(self, run: Run, event: Path) -> None:
        with opened(event) as store:
            add(store, "T-1", key="other", given_name="Adam")
        ended = run("edit", event, "T-1", "title=x")
        assert (ended.code, "2 people have this code" in ended.err) == (1, True)


class TestUndo:
    """By the id of the fact, or by the code."""

    def test_by_the_id_of_the_scan(self, run: Run, event: Path) -> None:
        scan = run("scan", event, "T-1", "--json").json["scan"]
        ended = run("undo", event, scan, "--reason", "wrong person", "--json")
        assert (ended.code, ended.json["undone"]) == (0, scan)
        assert run("scan", event, "T-1").code == 0

    def test_by_the_code_the_last_admitted_scan_goes(self, run: Run, event: Path) -> None:
        first = run("scan", event, "T-1", "--json").json["scan"]
        second = run("scan", event, "T-1", "--force", "--json").json["scan"]
        run("scan", event, "T-1")  # refused: there is nothing to take back in it
        assert run("undo", event, "T-1", "--json").json["undone"] == second
        assert run("undo", event, "T-1", "--json").json["undone"] == first
        ended = run("undo", event, "T-1", "--json")
        assert (ended.code, ended.out, len(ended.err.splitlines())) == (1, "", 1)

    def test_twice_is_refused(self, run: Run, event: Path) -> None:
        scan = run("scan", event, "T-1", "--json").json["scan"]
        run("undo", event, scan)
        ended = run("undo", event, scan)
        assert (ended.code, "cannot be undone" in ended.err) == (1, True)

    def test_a_code_without_scans_says_so(self, run: Run, event: Path) -> None:
        ended = run("undo", event, "T-1")
        assert (ended.code, ended.out) == (1, "")
        assert "Ada Lovelace has no admitted scan to take back" in ended.err

    @pytest.mark.parametrize("what", ["NOBODY", "", "\udcff", "x" * 5000])
    def test_what_is_not_there_is_an_error(self, run: Run, event: Path, what: str) -> None:
        ended = run("undo", event, what)
        assert (ended.code, ended.out, len(ended.err.splitlines())) == (1, "", 1)


class TestWalkIn:
    """Somebody who is on no list."""

    def test_they_are_added_and_in(self, run: Run, event: Path) -> None:
        ended = run("walkin", event, "given_name=Grace", "family_name=Hopper", "--json")
        assert (ended.code, ended.json["answer"], ended.json["reason"]) == (0, "admit", "ok")
        person = ended.json["attendee"]
        assert (person["name"], person["walk_in"], len(person["code"])) == (
            "Grace Hopper",
            True,
            12,
        )
        assert run("scan", event, person["code"]).code == 3  # already in
        assert run("undo", event, ended.json["scan"]).code == 0

    def test_the_same_name_on_the_list_is_told_and_hinders_nothing(
        self, run: Run, event: Path
    ) -> None:
        ended = run("walkin", event, "given_name=ADA", "family_name=Lovelace", "--json")
        assert (ended.code, [a["code"] for a in ended.json["alike"]]) == (0, ["T-1"])
        told = run("walkin", event, "given_name=Lovelace Ada").out
        assert "On the list with the same name: Ada Lovelace" in told
        assert run("walkin", event, "given_name=Ada", "--json").json["alike"] == []

    def test_a_field_that_is_none_names_those_that_there_are(self, run: Run, event: Path) -> None:
        for command in (["walkin", event], ["edit", event, "T-1"]):
            ended = run(*command, "name=Grace")
            assert (ended.code, ended.out, "given_name, family_name" in ended.err) == (1, "", True)

    def test_without_json_their_code_is_told(self, run: Run, event: Path) -> None:
        said = run("walkin", event, "given_name=Grace").out
        assert said.startswith("Welcome: Grace. Hand over the badge. Code: ")

    @pytest.mark.parametrize(
        ("arguments", "code"),
        [
            (["organisation=ACME"], 1),
            (["given_name= "], 1),
            (["given_name=x", "shoe=1"], 1),
            (["given_name=x", "--checkpoint", "Nowhere"], 1),
            (["Grace"], USAGE),
            ([], USAGE),
        ],
    )
    def test_nobody_is_added_by_mistake(
        self, run: Run, event: Path, arguments: list[str], code: int
    ) -> None:
        ended = run("walkin", event, *arguments)
        assert (ended.code, ended.out) == (code, "")
        assert run("stats", event, "--json").json["walk_ins"] == 0

    def test_where_a_question_is_open_a_person_is_needed(self, run: Run, event: Path) -> None:
        with opened(event) as store, store.writing() as writer:
            question = Question(key="q", text="?", required=True)
            place = Checkpoint(key="q", name="Q", questions=(question,))
            events.put_checkpoint(writer, place, at=NINE)
        ended = run("walkin", event, "given_name=Grace", "--checkpoint", "Q", "--json")
        assert (ended.code, ended.json["answer"]) == (4, "ask")
        assert [q["key"] for q in ended.json["questions"]] == ["q"]


class TestNoteAndHistory:
    """What was written down, and what happened."""

    def test_a_note_is_in_the_history_and_on_the_person(self, run: Run, event: Path) -> None:
        assert run("note", event, "T-1", "lost <b>bag</b>", "--actor", "AL", "--json").code == 0
        (ada,) = run("find", event, "lovelace", "--json").json
        assert ada["notes"] == ["lost <b>bag</b>"]
        first, second = run("history", event, "T-1", "--json").json
        keys = {"fact", "kind", "at", "local", "station", "actor", "says", "undone", "changes"}
        assert first.keys() == keys
        assert (first["says"], first["actor"], first["undone"]) == (
            "Note: lost <b>bag</b>",
            "AL",
            False,
        )
        assert second["kind"] == "roster"
        run("undo", event, first["fact"])
        assert "(undone)" in run("history", event, "T-1").out

    @pytest.mark.parametrize("text", ["", "  ", "x" * 4001])
    def test_an_empty_note_is_none(self, run: Run, event: Path, text: str) -> None:
        ended = run("note", event, "T-1", text)
        assert (ended.code, len(ended.err.splitlines())) == (1, 1)

    def test_a_correction_says_what_was_and_what_is(self, run: Run, event: Path) -> None:
        run("edit", event, "T-1", "family_name=Byron")
        run("edit", event, "T-1", "family_name=King", "title=Lady")
        run("edit", event, "T-1", "family_name=Lovelace")
        told = run("history", event, "T-1", "--json").json
        assert [line["changes"] for line in told[:3]] == [
            [{"field": "family_name", "before": "King", "after": "Lovelace"}],
            [
                {"field": "family_name", "before": "Byron", "after": "King"},
                {"field": "title", "before": "", "after": "Lady"},
            ],
            [{"field": "family_name", "before": "Lovelace", "after": "Byron"}],
        ]
        assert told[0]["local"][:16] != told[0]["at"][:16]
        line = run("history", event, "T-1").out.splitlines()[0]
        assert "family_name: “King” → “Lovelace”" in line
        assert (
            f"{told[0]['local'][:10]} {told[0]['local'][11:19]} ({told[0]['at'][11:16]}Z)" in line
        )
        fact = line.rpartition("[")[2].rstrip("]")
        assert run("undo", event, fact).code == 0
        assert run("find", event, "king", "--json").json[0]["family_name"] == "King"

    @pytest.mark.parametrize("code", ["NOBODY", "", "\udcff"])
    def test_the_history_of_nobody_is_an_error(self, run: Run, event: Path, code: str) -> None:
        assert run("history", event, code).code == 1


class TestErase:
    """For good, and only when it is meant."""

    def test_without_yes_nothing_happens(self, run: Run, event: Path) -> None:
        ended = run("erase", event, "T-1")
        assert (ended.code, "--yes" in ended.err, ended.out) == (1, True, "")
        assert run("scan", event, "T-1").code == 0

    def test_nothing_of_them_is_left_and_what_must_be_looked_after_is_named(
        self, run: Run, event: Path
    ) -> None:
        run("backup", event)
        assert run("restore", event, "--yes").code == 0
        (aside,) = backups.set_aside(event)
        ended = run("erase", event, "T-1", "--yes", "--json")
        assert ended.code == 0
        assert ended.json["set_aside"] == [str(aside)]
        assert backups.newest_first(event) == []
        for path in event.parent.rglob("*"):
            if path.is_file() and path != aside:
                assert b"Lovelace" not in path.read_bytes(), path
        assert run("scan", event, "T-1").code == 3
        assert run("verify", event).code == 0

    def test_twice_is_an_error(self, run: Run, event: Path) -> None:
        run("erase", event, "T-1", "--yes")
        assert run("erase", event, "T-1", "--yes").code == 1
