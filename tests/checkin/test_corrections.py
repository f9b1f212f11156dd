"""Putting people right: each correction is one fact, and what was is still there."""

import hmac
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from checkin import corrections, desk, events, history
from checkin.errors import BadField, NobodyThere, NoNameLeft, NotKnown, NotMergeable, NotUndoable
from checkin.model import Attendee, Checkpoint, Fact, JobState, Reason, Session, Status
from checkin.store import Store, backups
from tests.checkin.people import NINE, TEN, add, add_ada
from tests.checkin.test_desk import badge_of, printed

MINUTE = timedelta(minutes=1)
ELEVEN = TEN + 60 * MINUTE


def of(store: Store, attendee: str) -> Attendee:
    found = store.attendee(attendee)
    assert found is not None
    return found


def last(store: Store, kind: str) -> Fact:
    (fact,) = store.facts(kinds=[kind], newest_first=True, limit=1)
    return fact


@pytest.fixture(autouse=True)
def _proved(store: Store) -> object:
    """Whatever a test did, the file holds afterwards."""
    yield
    assert store.verify().problems == ()


class TestEdits:
    """A correction lies over what the source says."""

    def test_a_correction_is_what_everybody_sees(self, store: Store) -> None:
        ada = add_ada(store)
        after = corrections.edit(
            store, ada, {"family_name": " Byron ", "vip": "yes"}, at=NINE, actor="AL"
        )
        assert after == of(store, ada)
        assert (after.full_name, after.vip) == ("Ada Byron", True)
        assert [a.id for a in store.search("byron")] == [ada]
        assert store.search("lovelace") == []
        assert last(store, "edit").actor == "AL"

    def test_nobody_is_left_without_a_name(self, store: Store) -> None:
        ada = add_ada(store)
        with pytest.raises(NoNameLeft):
            corrections.edit(store, ada, {"given_name": "", "family_name": " "}, at=NINE)
        assert of(store, ada).full_name == "Ada Lovelace"
        assert list(store.facts(ada, kinds=["edit"])) == []
        corrections.edit(store, ada, {"given_name": "", "title": "Lady"}, at=NINE)
        with pytest.raises(NoNameLeft):
            corrections.edit(store, ada, {"family_name": ""}, at=NINE)

    def test_the_source_does_not_take_a_correction_back(self, store: Store) -> None:
        ada = add_ada(store)
        corrections.edit(store, ada, {"family_name": "Byron"}, at=NINE)
        add(store, "T-1", version=2, given_name="Ada", family_name="Lovelace", title="Lady", at=TEN)
        assert of(store, ada).full_name == "Lady Ada Byron"
        assert store.conflicts() == []

    def test_a_source_that_changes_the_same_field_later_is_a_conflict(self, store: Store) -> None:
        ada = add_ada(store)
        corrections.edit(store, ada, {"family_name": "Byron"}, at=NINE)
        add(store, "T-1", version=2, given_name="Ada", family_name="King", at=TEN)
        ((who, conflict),) = store.conflicts()
        assert (who, conflict.field, conflict.desk, conflict.source, conflict.base) == (
            ada,
            "family_name",
            "Byron",
            "King",
            "Lovelace",
        )
        assert of(store, ada).family_name == "Byron"

    def test_a_source_that_comes_to_say_the_same_is_none(self, store: Store) -> None:
        ada = add_ada(store)
        corrections.edit(store, ada, {"family_name": "Byron"}, at=NINE)
        add(store, "T-1", version=2, given_name="Ada", family_name="Byron", at=TEN)
        assert store.conflicts() == []
        assert of(store, ada).family_name == "Byron"

    @pytest.mark.parametrize(("keep_desk", "name"), [(True, "Byron"), (False, "King")])
    def test_a_conflict_is_decided_either_way_once(
        self, store: Store, keep_desk: bool, name: str
    ) -> None:
        ada = add_ada(store)
        corrections.edit(store, ada, {"family_name": "Byron"}, at=NINE)
        add(store, "T-1", version=2, given_name="Ada", family_name="King", at=TEN)
        corrections.resolve_conflict(store, ada, "family_name", keep_desk=keep_desk, at=ELEVEN)
        assert store.conflicts() == []
        assert of(store, ada).family_name == name
        with pytest.raises(NotKnown, match="conflict"):
            corrections.resolve_conflict(store, ada, "family_name", keep_desk=keep_desk, at=ELEVEN)
        # The source moves on: it is followed where the list was taken, else asked again.
        add(store, "T-1", version=3, given_name="Ada", family_name="Noel", at=ELEVEN)
        assert bool(store.conflicts()) is keep_desk
        assert of(store, ada).family_name == ("Byron" if keep_desk else "Noel")

    def test_saying_the_desks_value_again_settles_a_conflict(self, store: Store) -> None:
        ada = add_ada(store)
        corrections.edit(store, ada, {"family_name": "Byron"}, at=NINE)
        add(store, "T-1", version=2, given_name="Ada", family_name="King", at=TEN)
        corrections.edit(store, ada, {"family_name": "Byron"}, at=ELEVEN)
        assert store.conflicts() == []

    @pytest.mark.parametrize(
        ("field", "listed", "wrong", "later"),
        [
            ("family_name", "Lovelace", "Byron", "King"),
            ("status", "", "cancelled", "unpaid"),
            ("status", "pending", "cancelled", "confirmed"),
            ("vip", "", "yes", "yes"),
            ("vip", "yes", "", ""),
            ("country", "GB", "FR", "IE"),
            ("phone", "", "+32 2 123", "+44"),
        ],
    )
    def test_a_field_set_back_follows_the_source_again(
        self, store: Store, field: str, listed: str, wrong: str, later: str
    ) -> None:
        ada = add(store, "T-1", given_name="Ada", **{field: listed})  # type: ignore[arg-type]  # a field by its name
        corrections.edit(store, ada, {field: wrong}, at=NINE)
        back = "confirmed" if field == "status" and not listed else listed
        corrections.edit(store, ada, {field: back}, at=NINE)
        assert store.edits() == {}
        add(store, "T-1", version=2, given_name="Ada", at=TEN, **{field: later})
        now = getattr(of(store, ada), field)
        assert now == ((later == "yes") if field == "vip" else later)
        assert store.conflicts() == []

    def test_what_changes_nothing_is_no_fact(self, store: Store) -> None:
        ada = add_ada(store)
        before = store.heads()
        corrections.edit(store, ada, {"family_name": "Lovelace", "status": "confirmed"}, at=NINE)
        corrections.edit(store, ada, {}, at=NINE)
        assert store.heads() == before

    @pytest.mark.parametrize(
        ("changes", "error"),
        [
            ({"status": "maybe"}, BadField),
            ({"valid_from": "tomorrow"}, BadField),
            ({"valid_from": "2024-05-07T08:00"}, BadField),
            ({"blocked": "perhaps"}, BadField),
            ({"given_name": "x" * 501}, BadField),
            ({"shoe_size": "42"}, NotKnown),
            ({"id": "x"}, NotKnown),
            ({"codes": "x"}, NotKnown),
            ({"": "x"}, NotKnown),
        ],
    )
    def test_a_field_that_will_not_do_changes_nothing(
        self, store: Store, changes: dict[str, str], error: type[Exception]
    ) -> None:
        ada = add_ada(store)
        before = store.heads()
        with pytest.raises(error):
            corrections.edit(store, ada, {"title": "Lady", **changes}, at=NINE)
        assert (store.heads(), of(store, ada).title) == (before, "")

    def test_nobody_cannot_be_corrected(self, store: Store) -> None:
        for what in (
            lambda: corrections.edit(store, "nobody", {"title": "x"}, at=NINE),
            lambda: corrections.note(store, "nobody", "x", at=NINE),
            lambda: corrections.erase(store, "nobody", at=NINE),
            lambda: corrections.cancel(store, ["nobody"], at=NINE),
            lambda: corrections.entitle(store, "nobody", at=NINE),
            lambda: corrections.replace_person(store, "nobody", {"given_name": "x"}, at=NINE),
            lambda: desk.print_badge(store, "nobody", printer="p", at=NINE),
        ):
            with pytest.raises(NotKnown, match="attendee “nobody”"):
                what()


class TestNotes:
    """What somebody wrote down."""

    def test_notes_add_up_and_can_be_taken_back(self, store: Store) -> None:
        ada = add_ada(store)
        first = corrections.note(store, ada, " lost\x07 her\tbag \n\n came back ", at=NINE)
        corrections.note(store, ada, "found it", at=TEN)
        assert of(store, ada).notes == ("lost  her bag\n\ncame back", "found it")
        corrections.undo(store, first, at=TEN)
        assert of(store, ada).notes == ("found it",)

    @pytest.mark.parametrize("text", ["", " \n\t", "\x00", "x" * 4001])
    def test_a_note_says_something(self, store: Store, text: str) -> None:
        ada = add_ada(store)
        with pytest.raises(BadField, match="note"):
            corrections.note(store, ada, text, at=NINE)
        assert of(store, ada).notes == ()


class TestUndo:
    """Taking back: both facts stay."""

    def test_every_kind_can_be_taken_back_once(self, store: Store) -> None:
        ada, bob = add_ada(store), add(store, "T-2", given_name="Bob")
        with store.writing() as writer:
            events.put_session(writer, Session(key="s", title="S"), at=NINE)
        before = of(store, ada)
        kinds: dict[str, Callable[[], object]] = {
            "scan": lambda: desk.scan(store, "T-1", checkpoint="desk", at=TEN),
            "edit": lambda: corrections.edit(store, ada, {"title": "Lady"}, at=TEN),
            "note": lambda: corrections.note(store, ada, "x", at=TEN),
            "merge": lambda: corrections.merge_people(store, ada, bob, at=TEN),
            "replace": lambda: corrections.replace_person(store, ada, {"given_name": "B"}, at=TEN),
            "entitle": lambda: corrections.entitle(store, ada, add=["s"], at=TEN),
        }
        assert kinds.keys() | {"walkin"} == corrections.UNDOABLE
        for kind, do in kinds.items():
            do()
            fact = last(store, kind)
            corrections.undo(store, fact.id, reason="slip", at=TEN, actor="AL")
            assert of(store, ada) == before, kind
            assert store.presence(ada) == []
            assert store.is_undone(fact.id)
            said = last(store, "undo")
            assert (said.actor, said.payload) == ("AL", {"target": fact.id, "reason": "slip"})
            with pytest.raises(NotUndoable):
                corrections.undo(store, fact.id, at=ELEVEN)
            with pytest.raises(NotUndoable):  # an undo is not taken back, but done again
                corrections.undo(store, said.id, at=ELEVEN)
        assert store.inside("desk") == 0

    def test_what_is_no_doing_of_a_person_is_not_undone(self, store: Store) -> None:
        add_ada(store)
        unknown = desk.scan(store, "NOBODY", checkpoint="desk", at=NINE)
        desk.scan(store, "T-1", checkpoint="desk", at=NINE, printer="p")
        kinds = ("roster", "event", "station", "checkpoint", "print_queued")
        for fact in [unknown.scan, *(last(store, kind).id for kind in kinds)]:
            with pytest.raises(NotUndoable):
                corrections.undo(store, fact, at=TEN)
        with pytest.raises(NotKnown, match="entry “nothing”"):
            corrections.undo(store, "nothing", at=TEN)

    def test_a_walk_in_taken_back_was_never_here(self, store: Store) -> None:
        add_ada(store)
        came = desk.walk_in(store, {"given_name": "Eve"}, checkpoint="desk", at=NINE, printer="p")
        assert came.verdict.attendee is not None
        corrections.undo(store, last(store, "walkin").id, reason="was on the list", at=TEN)
        assert store.attendee(came.verdict.attendee.id) is None
        assert (store.inside("desk"), store.search("eve")) == (0, [])
        assert [job.state for job in store.jobs()] == [JobState.WITHDRAWN]
        code = came.verdict.attendee.code
        assert desk.scan(store, code, checkpoint="desk", at=TEN).verdict.reason is Reason.UNKNOWN

    def test_a_badge_that_left_is_not_withdrawn_with_its_scan(self, store: Store) -> None:
        add_ada(store)
        result = desk.scan(store, "T-1", checkpoint="desk", at=NINE, printer="p")
        printed(store, result.job)
        corrections.undo(store, result.scan, at=TEN)
        assert [job.state for job in store.jobs()] == [JobState.PRINTED]

    def test_an_undone_edit_frees_the_source(self, store: Store) -> None:
        ada = add_ada(store)
        corrections.edit(store, ada, {"family_name": "Byron"}, at=NINE)
        corrections.undo(store, last(store, "edit").id, at=NINE)
        add(store, "T-1", version=2, given_name="Ada", family_name="King", at=TEN)
        assert of(store, ada).family_name == "King"
        assert store.conflicts() == []

    def test_of_several_edits_each_can_go(self, store: Store) -> None:
        ada = add_ada(store)
        for minute, name in enumerate(("Byron", "King", "Noel")):
            corrections.edit(store, ada, {"family_name": name}, at=NINE + minute * MINUTE)
        middle = list(store.facts(kinds=["edit"]))[1]
        corrections.undo(store, middle.id, at=TEN)
        assert of(store, ada).family_name == "Noel"
        corrections.undo(store, last(store, "edit").id, at=TEN)
        assert of(store, ada).family_name == "Byron"


class TestMerging:
    """One person who was on the list twice."""

    @pytest.fixture
    def two(self, store: Store) -> tuple[str, str]:
        with store.writing() as writer:
            events.put_session(writer, Session(key="s", title="S"), at=NINE)
        first = add_ada(store)
        second = add(store, "T-9", given_name="A.", family_name="Lovelace", entitlements=["s"])
        return first, second

    def test_codes_rights_notes_and_history_come_together(
        self, store: Store, two: tuple[str, str]
    ) -> None:
        stays, goes = two
        corrections.note(store, goes, "has the parcel", at=NINE)
        desk.scan(store, "T-9", checkpoint="desk", at=NINE)
        corrections.merge_people(store, stays, goes, at=TEN)
        one = of(store, stays)
        assert (one.full_name, one.codes, one.entitlements, one.notes) == (
            "Ada Lovelace",
            ("T-1", "T-9"),
            ("s",),
            ("has the parcel",),
        )
        again = desk.scan(store, "T-1", checkpoint="desk", at=TEN)
        assert (again.verdict.reason, again.verdict.since) == (Reason.ALREADY_IN, NINE)
        assert [a.id for a in store.search("lovelace")] == [stays]
        assert store.inside("desk") == 1
        assert len(store.attendees()) == 1

    def test_undoing_the_merge_parts_them_with_what_each_did(
        self, store: Store, two: tuple[str, str]
    ) -> None:
        stays, goes = two
        before = [of(store, who) for who in two]
        made = corrections.merge_people(store, stays, goes, at=NINE)
        desk.scan(store, "T-9", checkpoint="desk", at=TEN)
        corrections.undo(store, made, at=ELEVEN)
        assert [of(store, who) for who in two] == before
        assert {a.id for a in store.search("lovelace")} == set(two)
        # The scan was of the one person they were taken for: it stays with whoever stayed.
        assert [p.entries for p in store.presence(stays)] == [1]
        again = corrections.merge_people(store, goes, stays, at=ELEVEN)
        assert of(store, goes).codes == ("T-9", "T-1")
        corrections.undo(store, again, at=ELEVEN)

    def test_badges_of_both_stay_valid_until_a_new_one(
        self, store: Store, two: tuple[str, str]
    ) -> None:
        stays, goes = two
        badges = [
            badge_of(store, printed(store, desk.print_badge(store, who, printer="p", at=NINE)))
            for who in two
        ]
        corrections.merge_people(store, stays, goes, at=TEN)
        for badge in badges:
            found = desk.scan(store, badge, checkpoint="desk", at=TEN)
            assert found.verdict.attendee is not None
            assert found.verdict.attendee.id == stays
            assert found.verdict.reason in (Reason.OK, Reason.ALREADY_IN)
        printed(store, desk.print_badge(store, goes, printer="p", reason="merged", at=ELEVEN))
        assert of(store, stays).badge_issue == 2
        for badge in badges:
            found = desk.scan(store, badge, checkpoint="desk", at=ELEVEN)
            assert found.verdict.reason is Reason.SUPERSEDED

    def test_only_two_different_people_can_be_merged(
        self, store: Store, two: tuple[str, str]
    ) -> None:
        stays, goes = two
        for pair in ((stays, stays), (stays, "nobody"), ("nobody", goes)):
            with pytest.raises(NotMergeable):
                corrections.merge_people(store, *pair, at=NINE)
        corrections.merge_people(store, stays, goes, at=NINE)
        with pytest.raises(NotMergeable):
            corrections.merge_people(store, stays, goes, at=NINE)
        with pytest.raises(NotMergeable):
            corrections.merge_people(store, goes, stays, at=NINE)

    def test_three_become_one_and_a_correction_of_any_is_of_that_one(
        self, store: Store, two: tuple[str, str]
    ) -> None:
        third = add(store, "T-3", given_name="Ada")
        corrections.merge_people(store, two[0], two[1], at=NINE)
        corrections.merge_people(store, third, two[1], at=NINE)  # that is, two[0]
        corrections.edit(store, two[1], {"title": "Lady"}, at=TEN)
        assert of(store, third).title == "Lady"
        assert of(store, third).codes == ("T-3", "T-1", "T-9")

    def test_missing_of_one_is_not_missing_of_the_other(
        self, store: Store, two: tuple[str, str]
    ) -> None:
        stays, goes = two
        with store.writing() as writer:
            said = {"source": "list", "source_version": 2}
            writer.append("missing", said, at=TEN, attendee=goes)
        corrections.merge_people(store, stays, goes, at=ELEVEN)
        assert not of(store, stays).missing  # the second list still has the first entry

    def test_whoever_was_merged_into_a_walk_in_outlives_it(self, store: Store) -> None:
        ada = add_ada(store)
        came = desk.walk_in(store, {"given_name": "Ada"}, checkpoint="desk", at=NINE)
        assert came.verdict.attendee is not None
        corrections.merge_people(store, came.verdict.attendee.id, ada, at=NINE)
        corrections.undo(store, last(store, "walkin").id, at=TEN)
        found = desk.scan(store, "T-1", checkpoint="desk", at=TEN)
        assert found.verdict.reason is Reason.OK
        assert found.verdict.attendee is not None
        assert found.verdict.attendee.full_name == "Ada Lovelace"


class TestReplacing:
    """A colleague comes instead."""

    def test_the_ticket_stays_the_name_is_new_and_the_old_badge_void(self, store: Store) -> None:
        ada = add_ada(store)
        corrections.edit(store, ada, {"badge_name": "The Countess", "phone": "+44"}, at=NINE)
        old = printed(store, desk.print_badge(store, ada, printer="p", at=NINE))
        corrections.replace_person(
            store,
            ada,
            {"given_name": "Charles", "family_name": "Babbage"},
            reason="fell ill",
            at=TEN,
            actor="AL",
        )
        person = of(store, ada)
        assert (person.name, person.codes, person.category) == (
            "Charles Babbage",
            ("T-1",),
            "Speaker",
        )
        assert (person.email, person.phone, person.organisation) == ("", "", "")
        assert person.badge_issue == 0
        refused = desk.scan(store, badge_of(store, old), checkpoint="desk", at=TEN)
        assert refused.verdict.reason is Reason.SUPERSEDED
        result = desk.scan(store, "T-1", checkpoint="desk", at=TEN, printer="p")
        assert (result.verdict.reason, bool(result.job)) == (Reason.OK, True)
        new = printed(store, result.job)
        assert new.issue == 2
        later = desk.scan(store, badge_of(store, new), checkpoint="desk", at=ELEVEN)
        assert later.verdict.reason is Reason.ALREADY_IN
        lines = [str(line) for line in history.of_person(store, ada)]
        assert "Replaced by Charles Babbage" in lines
        assert "Came with the list “list”" in lines
        assert sum(line.startswith("Badge 1 ") for line in lines) == 1
        assert sum(line.startswith("Badge 2 ") for line in lines) == 1
        assert [a.id for a in store.search("babbage")] == [ada]
        assert store.search("lovelace") == []

    def test_a_list_that_changes_the_first_person_is_asked_about(self, store: Store) -> None:
        ada = add_ada(store)
        corrections.replace_person(store, ada, {"given_name": "Charles"}, at=NINE)
        add(store, "T-1", version=2, given_name="Ada", family_name="Lovelace", phone="+44", at=TEN)
        assert of(store, ada).phone == ""
        fields = {conflict.field for _, conflict in store.conflicts()}
        assert "phone" in fields
        assert "given_name" not in fields

    def test_taken_back_the_first_person_and_badge_hold_again(self, store: Store) -> None:
        ada = add_ada(store)
        before = of(store, ada)
        old = printed(store, desk.print_badge(store, ada, printer="p", at=NINE))
        made = corrections.replace_person(store, ada, {"given_name": "Charles"}, at=NINE)
        corrections.undo(store, made, at=TEN)
        assert (of(store, ada).full_name, of(store, ada).email) == (before.full_name, before.email)
        found = desk.scan(store, badge_of(store, old), checkpoint="desk", at=TEN)
        assert found.verdict.reason is Reason.OK

    @pytest.mark.parametrize("given", [{}, {"given_name": " "}, {"organisation": "ACME"}])
    def test_somebody_has_a_name(self, store: Store, given: dict[str, str]) -> None:
        ada = add_ada(store)
        with pytest.raises(NobodyThere):
            corrections.replace_person(store, ada, given, at=NINE)
        assert of(store, ada).full_name == "Ada Lovelace"


class TestEntitlements:
    """Who may enter which session."""

    @pytest.fixture
    def ada(self, store: Store) -> str:
        with store.writing() as writer:
            for key in ("s1", "s2"):
                events.put_session(writer, Session(key=key, title=key.upper()), at=NINE)
            door = Checkpoint(key="door", name="Door", session="s1", registered_only=True)
            events.put_checkpoint(writer, door, at=NINE)
        return add(store, "T-1", given_name="Ada", entitlements=["s2"])

    def test_a_registration_opens_the_door(self, store: Store, ada: str) -> None:
        before = desk.scan(store, "T-1", checkpoint="door", at=NINE)
        assert before.verdict.reason is Reason.NOT_REGISTERED
        corrections.entitle(store, ada, add=["s1"], at=NINE)
        assert of(store, ada).entitlements == ("s2", "s1")
        assert desk.scan(store, "T-1", checkpoint="door", at=TEN).verdict.reason is Reason.OK

    def test_a_right_that_the_list_gave_can_be_taken_and_given_back(
        self, store: Store, ada: str
    ) -> None:
        corrections.entitle(store, ada, remove=["s2"], at=NINE)
        assert of(store, ada).entitlements == ()
        add(store, "T-1", version=2, given_name="Ada", entitlements=["s2"], title="Lady", at=TEN)
        assert of(store, ada).entitlements == ()  # the desk's word lies over the list's
        corrections.entitle(store, ada, add=["s2"], at=ELEVEN)
        assert of(store, ada).entitlements == ("s2",)

    def test_a_session_that_is_not_there_is_named(self, store: Store, ada: str) -> None:
        with pytest.raises(NotKnown, match="session “s9”"):
            corrections.entitle(store, ada, add=["s1", "s9"], at=NINE)
        assert of(store, ada).entitlements == ("s2",)


def test_cancelled_people_are_refused_and_can_come_back(store: Store) -> None:
    people = [add(store, f"T-{n}", given_name=f"P{n}") for n in range(3)]
    assert corrections.cancel(store, people[:2], at=NINE, actor="AL") == 2
    assert [of(store, p).status for p in people] == [
        Status.CANCELLED,
        Status.CANCELLED,
        Status.CONFIRMED,
    ]
    assert desk.scan(store, "T-0", checkpoint="desk", at=TEN).verdict.reason is Reason.CANCELLED
    corrections.edit(store, people[0], {"status": "confirmed"}, at=TEN)
    assert desk.scan(store, "T-0", checkpoint="desk", at=TEN).verdict.reason is Reason.OK


class TestErasing:
    """Nothing of the person is left anywhere, and the proofs go on holding."""

    SECRETS = (b"Zerolavicius", b"quixotic", b"Babbagent", b"zorro@", b"+32455", b"SECRETNOTE")

    def folder_holds(self, folder: Path) -> list[tuple[str, bytes]]:
        return [
            (path.name, secret)
            for path in folder.rglob("*")
            if path.is_file()
            for secret in self.SECRETS
            if secret.lower() in path.read_bytes().lower()
        ]

    @pytest.fixture
    def zoe(self, store: Store) -> str:
        """Somebody with a history: merged, corrected, noted, replaced, printed, scanned."""
        for number in range(50):
            add(store, f"X-{number}", given_name=f"Other {number}", organisation="ACME")
        zoe = add(
            store,
            "Z-quixotic",
            given_name="Zoe",
            family_name="Zerolavicius",
            email="zorro@example.org",
            phone="+32455",
        )
        twin = add(store, "Z-2", given_name="Z", family_name="Zerolavicius")
        corrections.note(store, twin, "SECRETNOTE of the twin", at=NINE)
        corrections.edit(store, zoe, {"badge_name": "Quixotic Zoe"}, at=NINE)
        corrections.note(store, zoe, "SECRETNOTE", at=NINE)
        printed(store, desk.scan(store, "Z-quixotic", checkpoint="desk", at=NINE, printer="p").job)
        corrections.replace_person(
            store, zoe, {"given_name": "Babbagent"}, reason="quixotic", at=NINE
        )
        corrections.merge_people(store, zoe, twin, at=NINE)
        corrections.undo(store, last(store, "note").id, reason="SECRETNOTE", at=NINE)
        return zoe

    def test_no_file_holds_anything_of_them(self, store: Store, zoe: str) -> None:
        folder = store.path.parent
        store.backup(NINE)
        backups.before_migration(store.connection, store.path)
        (folder / "event.checkin-backups" / "event half.checkin.new").write_bytes(b"Zerolavicius")
        assert self.folder_holds(folder)
        corrections.erase(store, zoe, reason="asked for it", at=TEN, actor="AL")
        assert self.folder_holds(folder) == []
        assert backups.newest_first(store.path) == []
        store.backup(TEN)
        assert self.folder_holds(folder) == []

    def test_hashes_that_only_this_event_can_make_stay_of_them(
        self, store: Store, zoe: str
    ) -> None:
        corrections.erase(store, zoe, at=TEN)
        for fact in store.facts(kinds=["erase"]):  # of everybody who was merged into them
            kept = list((fact.payload or {})["traces"])  # type: ignore[call-overload]  # a list
            assert len(kept) >= 2
            assert all(len(one) == 16 and set(one) <= set("0123456789abcdef") for one in kept)
            assert _trace(store.event_key, "Z-2") in kept
            assert _trace(b"the key of another event", "Z-2") not in kept

    def test_nobody_finds_them_again(self, store: Store, zoe: str) -> None:
        corrections.erase(store, zoe, at=TEN)
        assert store.attendee(zoe) is None
        for query in ("zerolavicius", "quixotic", "babbagent", "zorro", "zoe"):
            assert store.search(query) == []
        for code in ("Z-quixotic", "Z-2"):
            assert (
                desk.scan(store, code, checkpoint="desk", at=TEN).verdict.reason is Reason.UNKNOWN
            )
        assert (store.inside("desk"), store.jobs()) == (0, [])
        assert store.erased() >= {zoe}

    def test_that_something_was_there_is_still_told(self, store: Store, zoe: str) -> None:
        before = len(list(store.facts(zoe)))
        corrections.erase(store, zoe, at=TEN)
        lines = history.of_person(store, zoe)
        assert lines
        assert {str(line) for line in lines} == {"Erased"}
        assert not any(line.undoable for line in lines)
        assert sum(f.payload is None for f in store.facts()) == before
        target = next(f for f in store.facts(zoe) if f.kind == "scan")
        with pytest.raises(NotUndoable):
            corrections.undo(store, target.id, at=TEN)

    def test_others_are_as_they_were(self, store: Store, zoe: str) -> None:
        others = [a for a in store.attendees() if a.id != zoe]
        corrections.erase(store, zoe, at=TEN)
        assert store.attendees() == others
        assert len(store.search("other", 100)) == 50

    def test_erasing_twice_finds_nobody(self, store: Store, zoe: str) -> None:
        corrections.erase(store, zoe, at=TEN)
        with pytest.raises(NotKnown):
            corrections.erase(store, zoe, at=TEN)

    def test_a_copy_that_reads_meanwhile_keeps_no_old_page_for_long(
        self, store: Store, zoe: str
    ) -> None:
        reader = sqlite3.connect(store.path)
        reader.execute("SELECT count(*) FROM attendee").fetchone()
        corrections.erase(store, zoe, at=TEN)
        reader.close()
        assert self.folder_holds(store.path.parent) == []


def _trace(key: bytes, code: str) -> str:
    return hmac.digest(key, f"erased code:{code}".encode(), "sha256").hex()[:16]
