"""`programme`, `sessions`, `rule`, and what `stats` says of doors."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from checkin import desk, door, events, programmes
from checkin.door import Mode
from checkin.model import Session
from checkin.store import Store
from tests.checkin.cli.conftest import Run
from tests.checkin.people import NINE, TEN, add

USAGE, REFUSED, NEEDS_A_PERSON = 2, 3, 4
LIST = """title,room,start,end,kind,capacity,access,language,speakers
Talk,Hall,2024-05-07 09:00,2024-05-07 10:00,plenary,1,open,en,Ada Lovelace
Clinic,Studio,2024-05-07 09:30,2024-05-07 11:00,parallel,20,registered,en,
Odd,Studio,soon,2024-05-07 11:00,,,,,
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def opened(event: Path) -> Store:
    return Store.open(event, data_dir=event.parent / "data", at=NINE)


class TestProgramme:
    """Sessions in, after a look if one is asked for."""

    def test_a_look_writes_nothing(self, run: Run, event: Path, tmp_path: Path) -> None:
        ended = run("programme", event, write(tmp_path, "p.csv", LIST), "--dry-run", "--json")
        assert (ended.code, ended.err) == (0, "")
        assert (ended.json["new"], ended.json["set_aside"]) == (2, 1)
        assert ended.json["sessions"][0]["start"] == "2024-05-07T09:00:00+02:00"
        assert ended.json["rows_set_aside"][0]["line"] == 4
        assert run("sessions", event).out == "There is no programme yet.\n"

    def test_sessions_and_registrations_are_taken_over(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        list_ = write(tmp_path, "r.csv", "code,session\nT-1,Talk\nT-1,Clinic\nT-9,Talk\n")
        ended = run("programme", event, write(tmp_path, "p.csv", LIST), "--registrations", list_)
        assert ended.code == 0
        assert "set aside, line 4: “soon” is not a time" in ended.out
        assert "at the same time: Ada Lovelace: Talk / Clinic" in ended.out
        assert "nobody has this code or e-mail: T-9" in ended.out
        found = {one["title"]: one for one in run("sessions", event, "--json").json}
        assert (found["Talk"]["registered"], found["Talk"]["capacity"]) == (1, 1)
        again = run("programme", event, "--registrations", list_, "--json")
        assert again.json["registrations"]["new"] == 0

    def test_one_person_is_registered_with_a_warning_and_taken_off(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        run("programme", event, write(tmp_path, "p.csv", LIST))
        talk = run("register", event, "T-1", "Talk")
        assert (talk.code, talk.err) == (0, "")
        assert talk.out.startswith("Ada Lovelace is registered for Talk · Hall")
        clinic = run("register", event, "T-1", "clinic", "--json").json
        assert (clinic["session"], clinic["over_capacity"]) == ("clinic", 0)
        assert clinic["same_time"] == ["talk"]
        assert "at the same time: Talk" in run("register", event, "T-1", "Clinic").out
        with opened(event) as store:
            other = add(store, "T-2", given_name="Bob")
            programmes.register(store, other, "talk", at=NINE)
        assert "  1 over capacity\n" in run("register", event, "T-1", "Talk").out
        off = run("register", event, "T-1", "Talk", "--remove")
        assert "is not registered for Talk" in off.out
        found = {one["title"]: one for one in run("sessions", event, "--json").json}
        assert (found["Talk"]["registered"], found["Clinic"]["registered"]) == (1, 1)
        unknown = run("register", event, "T-1", "Nothing")
        assert (unknown.code, unknown.err.count("\n")) == (1, 1)

    def test_a_moved_session_is_told_and_absent_ones_can_be_cancelled(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        run("programme", event, write(tmp_path, "p.csv", LIST))
        moved = LIST.splitlines()[0] + "\nTalk,Foyer,2024-05-07 09:15,2024-05-07 10:00,,,,,\n"
        ended = run("programme", event, write(tmp_path, "q.csv", moved), "--cancel-absent")
        assert (
            "moved: Talk · Hall · 2024-05-07 09:00–10:00 → 2024-05-07 09:15–10:00, Foyer"
            in ended.out
        )
        assert "not in the file: Clinic" in ended.out
        found = {one["title"]: one["cancelled"] for one in run("sessions", event, "--json").json}
        assert found == {"Talk": False, "Clinic": True}
        assert "CANCELLED" in run("sessions", event).out

    def test_a_guess_about_the_encoding_is_confirmed_first(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "p.csv"
        rows = "title,start,end\nŽár \xb9,2024-05-07 09:00,2024-05-07 10:00\n"
        path.write_bytes(rows.encode("iso8859-2", "replace"))
        ended = run("programme", event, path)
        if ended.code == NEEDS_A_PERSON:
            assert "say --encoding" in ended.out
            assert run("sessions", event, "--json").json == []
        assert run("programme", event, path, "--encoding", "iso8859-2").code == 0
        assert len(run("sessions", event, "--json").json) == 1

    def test_wrong_usage_and_what_is_no_programme(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        assert run("programme", event).code == USAGE
        bad = write(tmp_path, "x.csv", "name,age\nAda,36\n")
        ended = run("programme", event, bad)
        assert ended.code == 1
        assert "a column with the title" in ended.err


def filled(event: Path, run: Run, tmp_path: Path) -> None:
    """Two of the three people in the talk, which has one place; one of them out again."""
    run("programme", event, write(tmp_path, "p.csv", LIST))
    with opened(event) as store:
        door.scan(store, "T-1", checkpoint="Talk", at=NINE)
        full = door.scan(store, "T-2", checkpoint="Talk", at=NINE)
        person = full.result.verdict.attendee
        assert person is not None
        door.override(store, person.id, checkpoint="Talk", reason="the chair asked", at=NINE)
        door.scan(store, "T-1", checkpoint="Talk", mode=Mode.EXIT, at=TEN)


def test_sessions_and_stats_tell_how_full_it_is_and_was(
    run: Run, event: Path, tmp_path: Path
) -> None:
    filled(event, run, tmp_path)
    talk = next(one for one in run("sessions", event, "--json").json if one["title"] == "Talk")
    assert (talk["people"], talk["entries"], talk["exits"]) == (2, 2, 1)
    assert (talk["peak"], talk["peak_over"], talk["capacity"]) == (2, 1, 1)
    assert talk["inside"] == 0  # the session was over long ago
    assert "at most 2 (1 too many)" in run("sessions", event).out
    stats = run("stats", event, "--json").json
    assert stats["checkpoints"]["Talk"]["peak"] == 2
    assert datetime.fromisoformat(stats["checkpoints"]["Talk"]["peak_at"]) == NINE
    assert "Talk: 0 of 1 inside, 2 in, 1 out, at most 2" in run("stats", event).out
    assert run("verify", event).code == 0


class TestRule:
    """Who may enter beyond what the programme says."""

    def test_it_is_set_shown_and_tried(self, run: Run, event: Path, tmp_path: Path) -> None:
        filled(event, run, tmp_path)
        said = {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "09:30"]}, None]}
        file = write(tmp_path, "rule.json", json.dumps(said))
        ended = run("rule", event, "Talk", "--set", file, "--json")
        assert (ended.code, ended.json["rule"], ended.json["words"]) == (0, said, ["after 09:30"])
        tried = run("rule", event, "Talk", "--try", "T-3", "--at", "2024-05-07T09:00", "--json")
        assert (tried.code, tried.json["holds"], tried.json["why"]) == (
            REFUSED,
            False,
            ["after 09:30"],
        )
        assert tried.json["since"].startswith("2024-05-07T09:30:00")
        later = run("rule", event, "Talk", "--try", "T-3", "--at", "2024-05-07T09:31")
        assert (later.code, later.out) == (0, "Talk: may enter if\nafter 09:30\nBob: yes\n")
        assert (
            "needed: after 09:30\n  holds from 2024-05-07 09:30"
            in run("rule", event, "Talk", "--try", "T-3", "--at", "2024-05-07T09:00").out
        )
        scanned = run(
            "scan", event, "T-1", "--checkpoint", "Talk", "--at", "2024-05-07T09:10", "--json"
        )
        assert (scanned.code, scanned.json["reason"]) == (REFUSED, "rules")
        assert "Needed: after 09:30." in scanned.json["says"]
        assert run("rule", event, "Talk", "--set", write(tmp_path, "e.json", "{}")).code == 0
        assert run("rule", event, "Talk").out == "Talk: no rule.\n"

    def test_what_will_not_do_is_refused(self, run: Run, event: Path, tmp_path: Path) -> None:
        bad = write(tmp_path, "bad.json", '{"nonsense": [1]}')
        ended = run("rule", event, "Registration desk", "--set", bad)
        assert (ended.code, ended.err) == (
            1,
            "The rule cannot be used: there is no operator “nonsense”.\n",
        )
        assert run("rule", event, "desk", "--set", tmp_path / "none.json").code == USAGE
        assert run("rule", event, "desk", "--at", "2024-05-07").code == USAGE
        assert run("rule", event, "nothing").code == 1


def test_an_overfill_of_doors_that_were_apart_is_told_as_they_meet(
    run: Run, event: Path, tmp_path: Path
) -> None:
    soon = datetime.now(UTC) + timedelta(hours=1)
    with opened(event) as store:
        talk = Session(key="t", title="Talk", room="Hall", starts=NINE, ends=soon, capacity=1)
        with store.writing() as writer:
            events.put_session(writer, talk, at=NINE)
            door_of_talk = programmes.door_of("t", "Talk", checkpoint="t")
            events.put_checkpoint(writer, door_of_talk, at=NINE)
        other = tmp_path / "other" / event.name
        other.parent.mkdir()
        store.connection.execute("VACUUM INTO ?", (str(other),))
        desk.scan(store, "T-1", checkpoint="Talk", at=NINE)
    with Store.open(other, data_dir=other.parent / "data", at=NINE) as store:
        desk.scan(store, "T-2", checkpoint="Talk", at=NINE)
    ended = run("merge", event, other, "--json")
    assert ended.json["overfilled"] == [{"checkpoint": "Talk", "inside": 2, "capacity": 1}]
    assert "too many inside Talk: 2 of 1" in run("merge", event, other).out


def test_who_is_registered_twice_at_one_time_is_counted(
    run: Run, event: Path, tmp_path: Path
) -> None:
    run("programme", event, write(tmp_path, "p.csv", LIST))
    list_ = write(tmp_path, "r.csv", "code,session\nT-1,Talk\nT-1,Clinic\nT-2,Talk\n")
    run("programme", event, "--registrations", list_)
    assert run("stats", event, "--json").json["double_booked"] == 1
    assert "1 person is registered for two sessions at once." in run("stats", event).out


def test_a_session_is_named_by_key_title_or_door(run: Run, event: Path, tmp_path: Path) -> None:
    twice = "".join(f"Tea,Foyer,2024-05-07 {at}:00,2024-05-07 {at}:30,,,,,\n" for at in (11, 15))
    run("programme", event, write(tmp_path, "p.csv", LIST + twice))
    with opened(event) as store:
        guard = store.checkpoint("Talk")
        assert guard is not None
        with store.writing() as writer:
            events.put_checkpoint(writer, replace(guard, name="Talk, Hall"), at=NINE)
    for name in (guard.session, "Talk", "Talk, Hall"):
        assert run("register", event, "T-1", name, "--json").json["session"] == guard.session
    assert run("register", event, "T-1", "Tea").code == USAGE
    assert run("register", event, "T-1", "Nothing").code == 1


def test_what_was_changed_by_hand_stays_unless_the_files_word_is_asked_for(
    run: Run, event: Path, tmp_path: Path
) -> None:
    file = write(tmp_path, "p.csv", LIST)
    run("programme", event, file)
    for places, more, kept in ((2, (), 7), (3, ("--take-file",), 3)):
        with opened(event) as store:
            talk = store.session("talk")
            assert talk is not None
            programmes.change(store, replace(talk, capacity=7), at=NINE)
        write(tmp_path, "p.csv", LIST.replace("plenary,1", f"plenary,{places}"))
        seen = run("programme", event, file, "--dry-run")
        assert "changed by hand and in the file: capacity of Talk" in seen.out
        assert run("programme", event, file, "--json", *more).json["conflicts"] == 1
        found = {one["title"]: one for one in run("sessions", event, "--json").json}
        assert found["Talk"]["capacity"] == kept
