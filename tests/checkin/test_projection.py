"""What facts come to does not depend on the order in which they came."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.model import Fact, JobState, Status, to_ms
from checkin.person import Person
from checkin.projection import fold, folded, undone_facts
from checkin.store import tables
from tests.checkin.people import NINE

MINUTE = 60_000
START = to_ms(NINE)
HANDED_OVER = JobState.HANDED_OVER


def fact(
    number: int, kind: str, payload: dict[str, Any] | None, attendee: str = "ada", **more: Any
) -> Fact:
    """The *number*th fact of one station, a minute after the one before."""
    told: dict[str, Any] = {"t": START + number * MINUTE, "at": START + number * MINUTE} | more
    return Fact(
        station="s1",
        seq=number,
        id=f"f{number}",
        kind=kind,
        version=1,
        counter=0,
        attendee=attendee,
        actor="",
        payload=payload,
        **told,
    )


def roster(number: int, version: int, attendee: str = "ada", **said: Any) -> Fact:
    payload = {"source": "list", "key": attendee, "source_version": version, "fields": {}} | said
    return fact(number, "roster", payload, attendee)


def scan(number: int, answer: str = "admit", direction: str = "entry", **said: Any) -> Fact:
    return fact(
        number,
        "scan",
        {
            "checkpoint": "desk",
            "direction": direction,
            "answer": answer,
            "reason": "ok",
        }
        | said,
    )


def same(one: Person, other: Person) -> bool:
    return tables.rows_of(one) == tables.rows_of(other) and one == other


FIELDS = st.dictionaries(
    st.sampled_from(["given_name", "family_name", "vip", "status", "country"]),
    st.sampled_from(["", "A", "B", "yes", "cancelled"]),
    max_size=3,
)
SESSIONS = st.lists(st.sampled_from(["s1", "s2", "s3"]), max_size=3)
WHO = st.sampled_from(["ada", "ada", "twin"])


@st.composite
def histories(draw: st.DrawFn) -> list[Fact]:
    """Facts of two people who are one, of three stations, all of different places in the order."""
    facts: list[Fact] = []
    keys = draw(
        st.lists(
            st.tuples(st.integers(0, 8), st.integers(0, 2), st.sampled_from("abc")),
            unique=True,
            max_size=14,
        )
    )
    for number, (minute, counter, station) in enumerate(keys):
        kind, payload = draw(st.one_of(_KINDS))
        if kind == "undo":
            payload = {"target": f"f{draw(st.integers(0, max(0, len(keys) - 1)))}", "reason": ""}
        facts.append(
            Fact(
                station=station,
                seq=number + 1,
                id=f"f{number}",
                kind=kind,
                version=1,
                at=START + minute * MINUTE,
                t=START + minute * MINUTE,
                counter=counter,
                attendee=draw(WHO),
                actor="",
                payload=payload if draw(st.integers(0, 9)) else None,
            )
        )
    return facts


_KINDS: list[st.SearchStrategy[tuple[str, dict[str, Any]]]] = [
    st.tuples(
        st.just("roster"),
        st.fixed_dictionaries(
            {
                "source": st.sampled_from(["list", "late"]),
                "key": st.sampled_from(["k1", "k2"]),
                "source_version": st.integers(1, 3),
                "import": st.sampled_from(["i1", "i2"]),
                "fields": FIELDS,
                "codes": st.lists(st.sampled_from(["T-1", "T-2"]), max_size=2),
                "entitlements": SESSIONS,
            }
        ),
    ),
    st.tuples(
        st.just("missing"),
        st.fixed_dictionaries({"source": st.just("list"), "source_version": st.integers(1, 3)}),
    ),
    st.tuples(st.just("walkin"), st.fixed_dictionaries({"fields": FIELDS})),
    st.tuples(
        st.just("edit"),
        st.fixed_dictionaries({"set": FIELDS, "base": FIELDS, "unset": st.just(["country"])}),
    ),
    st.tuples(st.just("replace"), st.fixed_dictionaries({"fields": FIELDS, "base": FIELDS})),
    st.tuples(st.just("note"), st.fixed_dictionaries({"text": st.sampled_from(["x", "y"])})),
    st.tuples(st.just("entitle"), st.fixed_dictionaries({"add": SESSIONS, "remove": SESSIONS})),
    st.tuples(st.just("undo"), st.just({})),
    st.tuples(
        st.just("scan"),
        st.fixed_dictionaries(
            {
                "checkpoint": st.sampled_from(["desk", "a", "b"]),
                "direction": st.sampled_from(["entry", "exit"]),
                "answer": st.sampled_from(["admit", "refuse"]),
                "reason": st.just("ok"),
                "room": st.sampled_from([0, 1]),
            }
        ),
    ),
    st.tuples(
        st.sampled_from(["print_queued", "print_sending", "print_outcome", "handed_over"]),
        st.fixed_dictionaries(
            {
                "job": st.sampled_from(["j1", "j2"]),
                "issue": st.integers(1, 2),
                "random": st.integers(0, 255),
                "outcome": st.sampled_from([state.value for state in JobState]),
            }
        ),
    ),
]


@given(histories(), st.randoms(use_true_random=False), st.sampled_from([frozenset(), {"i1"}]))
def test_facts_come_to_the_same_in_whatever_order_they_came(
    facts: list[Fact], dice: Any, withdrawn: frozenset[str]
) -> None:
    shuffled = list(facts)
    dice.shuffle(shuffled)
    assert same(fold("ada", facts, withdrawn=withdrawn), fold("ada", shuffled, withdrawn=withdrawn))


@given(histories(), st.integers(0, 12), st.sampled_from([frozenset(), {"i1"}]))
def test_a_fold_that_goes_on_comes_to_what_all_facts_come_to(
    facts: list[Fact], known: int, withdrawn: frozenset[str]
) -> None:
    ordered = sorted(facts, key=lambda fact: fact.order)
    begun = folded("ada", ordered[:known], withdrawn=withdrawn)
    before = repr(begun.person)
    person = begun.person
    gone_on = begun.after(ordered[known:])
    if gone_on is not None:
        assert same(gone_on.person, fold("ada", facts, withdrawn=withdrawn))
    assert repr(person) == before  # whoever holds it sees no change


def test_a_fold_goes_on_with_scans_and_begins_anew_with_all_else() -> None:
    facts = [roster(1, 5, fields={"given_name": "Ada"}), scan(2), scan(3)]
    begun = folded("ada", facts[:2])
    gone_on = begun.after(facts[2:])
    assert gone_on is not None
    assert same(gone_on.person, fold("ada", facts))
    assert gone_on.after(facts[1:2]) is None  # came late
    assert gone_on.after([roster(9, 6, fields={"given_name": "Eve"})]) is None
    assert begun.after(facts[2:]) is None  # it has gone on already


@given(histories())
def test_a_person_is_consistent_in_itself(facts: list[Fact]) -> None:
    person = fold("ada", facts)
    for presence in person.presence:
        assert presence.entries + presence.exits > 0
        assert (presence.first_entry is None) == (presence.entries == 0)
        if presence.inside:
            assert presence.entries
            assert presence.last_entry is not None
    assert len({j.id for j in person.jobs}) == len(person.jobs)
    attendee = person.attendee
    if attendee is not None:
        assert len(set(attendee.codes)) == len(attendee.codes)
        assert len(set(attendee.entitlements)) == len(attendee.entitlements)
        assert attendee.badge_issue == person.issue
        (row,) = tables.rows_of(person)["attendee"]
        assert tables.attendee_of(row) == attendee


@given(histories())
def test_whoever_is_known_from_any_source_is_somebody(facts: list[Fact]) -> None:
    person = fold("ada", facts)
    speaking = [
        f
        for f in facts
        if f.kind in ("roster", "walkin") and f.payload is not None and f.id not in person.undone
    ]
    assert (person.attendee is not None) == bool(speaking)


class TestRoster:
    """The highest version of a source counts, not the latest to arrive."""

    @pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
    def test_the_highest_version_wins(self, order: tuple[int, ...]) -> None:
        facts = [
            roster(1, 5, fields={"given_name": "first"}),
            roster(2, 7, fields={"given_name": "newest"}),
            roster(3, 6, fields={"given_name": "late puller"}),
        ]
        person = fold("ada", [facts[i] for i in order])
        assert person.attendee is not None
        assert person.attendee.given_name == "newest"

    def test_of_equal_versions_the_first_stays(self) -> None:
        facts = [roster(1, 5, fields={"title": "a"}), roster(2, 5, fields={"title": "b"})]
        person = fold("ada", facts)
        assert person.attendee is not None
        assert person.attendee.title == "a"

    def test_missing_is_cleared_by_a_later_version_only(self) -> None:
        gone = fact(2, "missing", {"source": "list", "source_version": 2})
        for version, missing in ((1, True), (2, False), (3, False)):
            person = fold("ada", [roster(1, 1), gone, roster(3, version)])
            assert person.attendee is not None
            assert person.attendee.missing is missing, version

    def test_another_source_is_not_missing_with_the_first(self) -> None:
        gone = fact(2, "missing", {"source": "list", "source_version": 2})
        person = fold("ada", [roster(1, 1), gone, roster(3, 1, source="late")])
        assert person.attendee is not None
        assert not person.attendee.missing

    def test_a_withdrawn_import_says_nothing(self) -> None:
        facts = [
            roster(1, 1, fields={"given_name": "Ada"}, **{"import": "i1"}),
            roster(2, 2, fields={"given_name": "Adele"}, **{"import": "i2"}),
        ]
        names = []
        for withdrawn in ([], ["i2"], ["i1"], ["i1", "i2"]):
            attendee = fold("ada", facts, withdrawn=withdrawn).attendee
            names.append(attendee.given_name if attendee else None)
        assert names == ["Adele", "Ada", "Adele", None]

    def test_what_no_reader_knows_is_left_aside(self) -> None:
        odd = fact(2, "teleport", {"to": "Mars"})
        strange = roster(3, 2, fields={"given_name": "Ada", "status": "?", "shoe_size": "42"})
        person = fold("ada", [roster(1, 1), odd, strange])
        assert person.attendee is not None
        assert (person.attendee.given_name, person.attendee.status) == ("Ada", Status.CONFIRMED)


class TestUndo:
    """An undo of an undo brings the fact back."""

    @pytest.mark.parametrize("times", range(5))
    def test_undoing_toggles(self, times: int) -> None:
        facts = [roster(1, 1), scan(2)]
        facts += [fact(n + 3, "undo", {"target": f"f{n + 2}"}) for n in range(times)]
        person = fold("ada", reversed(facts))
        assert len(person.presence) == (times + 1) % 2

    def test_two_desks_that_undo_the_same_undo_it_once(self) -> None:
        facts = [scan(1), fact(2, "undo", {"target": "f1"}), fact(3, "undo", {"target": "f1"})]
        assert undone_facts(facts) == {"f1": "f3"}

    def test_an_erased_undo_undoes_nothing_any_more(self) -> None:
        facts = [roster(1, 1), scan(2), fact(3, "undo", None)]
        assert fold("ada", facts).at("desk").inside


class TestPresence:
    """Entries and exits."""

    def test_refused_scans_leave_no_trace(self) -> None:
        assert fold("ada", [roster(1, 1), scan(2, answer="refuse")]).presence == ()

    def test_only_rooms_exclude_each_other(self) -> None:
        facts = [
            roster(1, 1),
            scan(2),
            scan(3, checkpoint="a", room=1),
            scan(4, checkpoint="b", room=1),
        ]
        person = fold("ada", facts)
        assert [(p.checkpoint, p.inside) for p in person.presence] == [
            ("desk", True),
            ("a", False),
            ("b", True),
        ]
        assert person.at("a").exits == 1  # the stay that the other room closed

    def test_first_and_last_are_kept_apart(self) -> None:
        person = fold("ada", [roster(1, 1), scan(2), scan(3, direction="exit"), scan(4)])
        seen = person.at("desk")
        assert (seen.entries, seen.exits, seen.inside) == (2, 1, True)
        minute = timedelta(minutes=1)
        assert (seen.first_entry, seen.last_exit, seen.last_entry) == (
            NINE + 2 * minute,
            NINE + 3 * minute,
            NINE + 4 * minute,
        )


class TestJobs:
    """One badge on its way."""

    def job(self, *kinds: str | tuple[str, str]) -> Any:
        facts = [roster(1, 1)]
        for number, kind in enumerate(kinds, start=2):
            said: dict[str, Any] = {"job": "j", "issue": 1, "random": 7, "printer": "p"}
            if isinstance(kind, tuple):
                kind, said["outcome"] = kind
            facts.append(fact(number, kind, said))
        person = fold("ada", facts)
        return person.jobs[0].state, person.issue, person.waiting_job is not None

    @pytest.mark.parametrize(
        ("kinds", "state", "issue", "waits"),
        [
            (["print_queued"], JobState.QUEUED, 0, True),
            (["print_queued", "print_sending"], JobState.SENDING, 0, True),
            ([("print_outcome", "accepted")], JobState.ACCEPTED, 1, False),
            (["print_queued", ("print_outcome", "unknown")], JobState.UNKNOWN, 0, True),
            (["print_queued", ("print_outcome", "unknown"), "handed_over"], HANDED_OVER, 1, False),
            (["print_queued", "handed_over", ("print_outcome", "unknown")], HANDED_OVER, 1, False),
            (["print_queued", ("print_outcome", "withdrawn")], JobState.WITHDRAWN, 0, False),
        ],
    )
    def test_a_badge_is_out_only_when_somebody_knows_it_is(
        self, kinds: list[Any], state: JobState, issue: int, waits: bool
    ) -> None:
        assert self.job(*kinds) == (state, issue, waits)
