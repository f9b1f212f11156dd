from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import ids
from checkin.matching import Coming, Known, Told
from checkin.merge import Plan, plan
from checkin.person import Edit, roster_content
from checkin.roster import Row

EVENT = "0f8fad5b-d9cb-469f-a165-70867728950e"
COMING = Coming(
    event=EVENT,
    source="list",
    whole=True,
    version=2000,
    latest=1000,
    covers=frozenset(("given_name", "email", "organisation", "code", "status", "phone")),
)


class Desk:
    """What the desk knows, kept as an import would leave it."""

    def __init__(self) -> None:
        self.known: dict[str, Known] = {}
        self.said: dict[str, Told] = {}
        self.edits: dict[str, Mapping[str, Edit]] = {}

    def told(self, people: Sequence[Known]) -> Mapping[str, Told]:
        return {known.fact: self.said[known.fact] for known in people if known.fact in self.said}

    def plan(self, rows: Sequence[Row], coming: Coming = COMING) -> Plan:
        return plan(self.known.values(), rows, coming, told=self.told, edits=self.edits)

    def take(self, rows: Sequence[Row], coming: Coming = COMING) -> Plan:
        done = self.plan(rows, coming)
        for new in done.new:
            self._keep(new.attendee, new.key, coming.version, new.told)
        for change in done.changed:
            self._keep(change.known.attendee, change.key, change.version, change.told)
        for missing in done.missing:
            self.known[missing.known.attendee] = replace(missing.known, missing=True)
        return done

    def _keep(self, attendee: str, key: str, version: int, told: Told) -> None:
        fact = f"{attendee}/{version}"
        self.said[fact] = told
        before = self.known.get(attendee)
        if before is not None:
            assert version > before.version
        self.known[attendee] = Known(
            attendee=attendee,
            key=key,
            version=version,
            content=roster_content(told.payload("list", key, version)),
            fact=fact,
            codes=told.codes,
            email=told.fields.get("email", ""),
            name=told.fields.get("given_name", ""),
        )


def row(line: int, name: str, code: str = "", email: str = "", **fields: str) -> Row:
    told = {"given_name": name, "email": email, **fields}
    return Row(
        line=line,
        codes=(code,) if code else (),
        fields={field: value for field, value in told.items() if value},
    )


ANN = row(2, "Ann", "T1", "ann@x.org")
BOB = row(3, "Bob", "T2", "bob@x.org")


def counts(done: Plan) -> dict[str, int]:
    return {
        "new": len(done.new),
        "changed": len(done.changed),
        "unchanged": done.unchanged,
        "missing": len(done.missing),
        "doubtful": len(done.doubtful),
        "conflicts": len(done.conflicts),
    }


def counted(**found: int) -> dict[str, int]:
    return dict.fromkeys(counts(Plan()), 0) | found


def test_a_first_list_is_all_new_and_two_desks_name_its_people_alike() -> None:
    here, there = Desk().plan([ANN, BOB]), Desk().plan([BOB, ANN])
    assert counts(here) == counted(new=2)
    assert {new.attendee for new in here.new} == {new.attendee for new in there.new}
    assert here.new[0].attendee == ids.attendee_id(EVENT, "list", "T1")


def test_the_same_list_again_changes_nothing() -> None:
    desk = Desk()
    desk.take([ANN, BOB])
    assert counts(desk.plan([ANN, BOB])) == counted(unchanged=2)


def test_a_code_finds_its_person_whatever_else_changed() -> None:
    desk = Desk()
    desk.take([ANN])
    done = desk.take([row(2, "Anna", "T1", "anna@y.org")], replace(COMING, version=3000))
    assert counts(done) == counted(changed=1)
    assert done.changed[0].differs == ("email", "given_name")
    assert done.changed[0].version == 3000


def test_a_source_id_comes_before_a_code() -> None:
    desk = Desk()
    first = replace(ANN, source_id="1"), replace(BOB, source_id="2")
    desk.take(first)
    swapped = replace(first[0], codes=("T2",)), replace(first[1], codes=("T1",))
    done = desk.plan(swapped)
    assert counts(done) == counted(changed=2)
    assert {c.row.source_id: c.key for c in done.changed} == {"1": "1", "2": "2"}


def test_a_new_code_for_the_same_name_and_e_mail_is_the_same_person() -> None:
    desk = Desk()
    desk.take([ANN])
    done = desk.take([replace(ANN, codes=("T9",))])
    assert counts(done) == counted(changed=1)
    assert done.changed[0].told.codes == ("T9",)


def test_an_addition_takes_no_ticket_away() -> None:
    desk = Desk()
    desk.take([ANN])
    done = desk.take([replace(ANN, codes=("T9",))], replace(COMING, whole=False))
    assert done.changed[0].told.codes == ("T9", "T1")


def test_codes_are_made_where_there_are_none_and_stay() -> None:
    desk = Desk()
    bare = replace(ANN, codes=())
    done = desk.take([bare])
    attendee = done.new[0].attendee
    made = ids.made_code(attendee)
    assert done.new[0].told.codes == (made,)
    assert len(made) == 12
    assert set(made) <= set("CBDEFGHIJKLNRTUV")
    assert counts(desk.plan([bare])) == counted(unchanged=1)
    later = desk.take([ANN])
    assert later.changed[0].told.codes == ("T1", made)


def test_two_people_of_one_name_without_codes_are_two_people_in_any_order() -> None:
    first = row(2, "Ann Lee", organisation="A"), row(3, "Ann Lee", organisation="B")
    here, there = Desk(), Desk()
    here.take(first)
    there.take(first[::-1])
    assert set(here.known) == set(there.known)
    assert counts(here.plan(first)) == counted(unchanged=2)


def test_of_two_alike_the_changed_one_is_in_doubt() -> None:
    desk = Desk()
    desk.take([row(2, "Ann", email="a@x.org"), row(3, "Ann", email="a@x.org", phone="1")])
    done = desk.plan([row(2, "Ann", email="a@x.org"), row(3, "Ann", email="a@x.org", phone="2")])
    assert counts(done) == counted(unchanged=1, doubtful=1)
    assert len(done.doubtful[0].candidates) == 1


def test_the_same_e_mail_under_a_name_much_like_it_is_in_doubt() -> None:
    desk = Desk()
    desk.take([row(2, "Jon Smith", email="js@x.org")])
    done = desk.plan([row(2, "John Smith", email="js@x.org")])
    assert counts(done) == counted(doubtful=1)


def test_colleagues_may_share_an_e_mail() -> None:
    desk = Desk()
    desk.take([row(2, "Anna Berg", email="office@x.org")])
    more = row(2, "Peter Quint", email="office@x.org")
    assert counts(desk.plan([more], replace(COMING, whole=False))) == counted(new=1)


def test_behind_an_address_of_many_only_names_with_a_word_in_common_are_asked_about() -> None:
    adding = replace(COMING, whole=False)
    desk = Desk()
    crowd = [row(line, f"{line:03}x {line:03}y", email="office@x.org") for line in range(2, 102)]
    done = desk.take([*crowd, row(200, "Anna Bergström", email="office@x.org")])
    anna = done.new[-1].attendee
    near = desk.plan([row(2, "Ana Bergstrom", email="office@x.org")], adding)
    assert [doubt.candidates for doubt in near.doubtful] == [(anna,)]
    far = desk.plan([row(2, "Peter Quint", email="office@x.org")], adding)
    assert counts(far) == counted(new=1)


def test_a_walk_in_of_the_same_name_is_in_doubt() -> None:
    desk = Desk()
    desk.known["w"] = Known(attendee="w", name="Ann", codes=("W1",))
    done = desk.plan([ANN])
    assert counts(done) == counted(doubtful=1)
    assert done.doubtful[0].candidates == ("w",)


@pytest.mark.parametrize("same", [True, False])
def test_a_person_decides_who_a_doubtful_row_is(same: bool) -> None:
    desk = Desk()
    desk.known["w"] = Known(attendee="w", name="Ann", codes=("W1",))
    coming = replace(COMING, same={2: "w"}) if same else replace(COMING, different={2})
    done = desk.take([ANN], coming)
    assert counts(done) == (counted(changed=1) if same else counted(new=1))
    assert counts(desk.plan([ANN])) == counted(unchanged=1)


def test_who_is_not_on_a_whole_list_is_missing_and_comes_back() -> None:
    desk = Desk()
    desk.take([ANN, BOB])
    done = desk.take([ANN])
    assert counts(done) == counted(unchanged=1, missing=1)
    assert done.vanishing
    assert counts(desk.plan([ANN])) == counted(unchanged=1)
    back = desk.plan([ANN, BOB])
    assert counts(back) == counted(unchanged=1, changed=1)
    assert back.changed[0].version > back.changed[0].known.version


def test_an_addition_makes_nobody_missing() -> None:
    desk = Desk()
    desk.take([ANN])
    assert counts(desk.plan([BOB], replace(COMING, whole=False))) == counted(new=1)


def test_a_few_missing_of_many_need_no_yes() -> None:
    desk = Desk()
    people = [row(n, f"P{n}", f"T{n}") for n in range(2, 102)]
    desk.take(people)
    assert not desk.plan(people[5:]).vanishing
    assert desk.plan(people[6:]).vanishing


def test_what_a_list_has_no_column_for_stays() -> None:
    desk = Desk()
    desk.take([row(2, "Ann", "T1", phone="1", organisation="A")])
    narrow = replace(COMING, covers=frozenset(("given_name", "code", "organisation")))
    done = desk.take([row(2, "Ann", "T1")], narrow)
    assert done.changed[0].differs == ("organisation",)
    assert done.changed[0].told.fields == {"given_name": "Ann", "phone": "1"}


def test_a_field_that_desk_and_list_both_changed_is_a_conflict() -> None:
    desk = Desk()
    desk.take([row(2, "Ann", "T1", organisation="A")])
    (attendee,) = desk.known
    desk.edits[attendee] = {"organisation": Edit("B", "A")}
    done = desk.plan([row(7, "Ann", "T1", organisation="C")])
    assert counts(done) == counted(changed=1, conflicts=1)
    conflict = done.conflicts[0]
    assert (conflict.line, conflict.field) == (7, "organisation")
    assert (conflict.base, conflict.desk, conflict.theirs) == ("A", "B", "C")


@pytest.mark.parametrize("theirs", ["A", "B"])
def test_a_list_that_says_what_it_said_or_what_the_desk_says_is_none(theirs: str) -> None:
    desk = Desk()
    desk.take([row(2, "Ann", "T1", organisation="A")])
    (attendee,) = desk.known
    desk.edits[attendee] = {"organisation": Edit("B", "A")}
    assert desk.plan([row(7, "Ann", "T1", organisation=theirs, phone="1")]).conflicts == ()


def test_who_was_erased_does_not_come_back() -> None:
    erased = {ids.attendee_id(EVENT, "list", "T1")}
    done = plan([], [ANN, BOB], COMING, told=lambda _: {}, edits={}, erased=erased)
    assert [new.row.line for new in done.new] == [3]
    assert [refusal.line for refusal in done.refused] == [2]


def test_who_comes_again_after_an_erasure_is_asked_about_and_let_in_only_by_a_word() -> None:
    gone = datetime(2024, 5, 1, tzinfo=UTC)

    def came_before(row: Row) -> datetime | None:
        return gone if "T1" in row.codes else None

    def planned(coming: Coming) -> Plan:
        rows = [ANN, BOB]
        return plan([], rows, coming, told=lambda _: {}, edits={}, came_before=came_before)

    asked = planned(COMING)
    assert [new.row.line for new in asked.new] == [3]
    assert [(doubt.row.line, doubt.candidates, doubt.erased) for doubt in asked.doubtful] == [
        (2, (), gone)
    ]
    decided = planned(replace(COMING, different={2}))
    assert [new.row.line for new in decided.new] == [2, 3]
    assert decided.doubtful == ()


def test_an_older_version_still_counts_above_the_one_before() -> None:
    desk = Desk()
    desk.take([ANN])
    done = desk.take([row(2, "Anna", "T1", "ann@x.org")], replace(COMING, version=5))
    assert done.changed[0].version == COMING.version + 1


_NAMES = st.sampled_from(["Ann", "Bob", "Ánn", "Cy Lee"])
_EMAILS = st.sampled_from(["", "a@x.org", "b@x.org"])
_ROWS = st.lists(
    st.tuples(_NAMES, _EMAILS, st.booleans(), st.sampled_from(["", "A", "B"])), max_size=8
)


def _rows(drawn: Iterable[tuple[str, str, bool, str]], first: int = 2) -> list[Row]:
    return [
        row(line, name, f"T{line}" if coded else "", email, organisation=organisation)
        for line, (name, email, coded, organisation) in enumerate(drawn, first)
    ]


@given(_ROWS, _ROWS)
def test_what_was_taken_over_changes_nothing_the_next_time(
    first: list[tuple[str, str, bool, str]], second: list[tuple[str, str, bool, str]]
) -> None:
    desk = Desk()
    desk.take(_rows(first))
    rows = _rows(second)
    done = desk.take(rows, replace(COMING, version=3000))
    again = desk.plan(rows, replace(COMING, version=3000, latest=3000))
    assert not again.changed
    assert len(again.doubtful) + again.unchanged + len(again.new) == len(rows)
    assert not done.doubtful or len(again.doubtful) <= len(rows)
    if not done.doubtful:
        assert counts(again) == counted(unchanged=len(rows))


@given(_ROWS, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(
    drawn: list[tuple[str, str, bool, str]], dice: Random
) -> None:
    rows = _rows(drawn)
    shuffled = list(rows)
    dice.shuffle(shuffled)
    here, there = Desk(), Desk()
    here.take(rows)
    there.take(shuffled)
    assert set(here.known) == set(there.known)
    assert {k: v.content for k, v in here.known.items()} == {
        k: v.content for k, v in there.known.items()
    }
