"""A rule as an editor has it, and back."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import conditions, rule_words, rules
from checkin.conditions import Condition, Group, Moment, Other, Subject
from tests.checkin.test_rules import CONTEXTS, JSON, RULES

AFTER_NINE = {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "09:00"]}]}
SPEAKERS = {
    "inList": [
        {"var": "product"},
        {"objectList": [{"lookup": ["product", "7", "Speaker"]}]},
    ]
}


@pytest.mark.parametrize(
    ("rule", "part"),
    [
        (None, Group()),
        (
            AFTER_NINE,
            Condition(
                subject=Subject.NOW, operator="isAfter", moment=Moment("customtime", "09:00")
            ),
        ),
        (
            {"isBefore": [{"var": "now"}, {"buildTime": ["date_to"]}, 5]},
            Condition(
                subject=Subject.NOW, operator="isBefore", moment=Moment("date_to"), tolerance=5
            ),
        ),
        (
            SPEAKERS,
            Condition(subject=Subject.PRODUCT, operator="inList", names=(("7", "Speaker"),)),
        ),
        (
            {"<": [{"entries_since": [{"buildTime": ["customtime", "12:00"]}]}, 2]},
            Condition(
                subject=Subject.ENTRIES_SINCE,
                operator="<",
                number=2,
                moment=Moment("customtime", "12:00"),
            ),
        ),
        (
            {"!": [{"==": [{"var": "now_isoweekday"}, 7]}]},
            Condition(subject=Subject.WEEKDAY, operator="==", number=7, negated=True),
        ),
        (
            {"==": [{"var": "entry_status"}, "absent"]},
            Condition(subject=Subject.STATUS, operator="==", inside=False),
        ),
        (
            {"and": [{"or": [{"<": [{"var": "entries_days"}, 2]}]}]},
            Group(
                parts=(
                    Group(
                        every=False,
                        parts=(Condition(subject=Subject.DAYS, operator="<", number=2),),
                    ),
                )
            ),
        ),
        ({"or": []}, Other({"or": []})),  # it lets nobody in, no rule lets everybody in
        ({"and": [None]}, Group(parts=(Other(None),))),
        ({"in": ["a", "abc"]}, Other({"in": ["a", "abc"]})),
        ({"nonsense": 1}, Other({"nonsense": 1})),
        # a label that is missing would be lost
        (
            {"inList": [{"var": "product"}, {"objectList": [{"lookup": ["product", "7"]}]}]},
            Other({"inList": [{"var": "product"}, {"objectList": [{"lookup": ["product", "7"]}]}]}),
        ),
    ],
)
def test_a_rule_is_read_as_conditions_and_written_as_it_was(rule: Any, part: Any) -> None:
    assert conditions.read(rule) == part
    assert conditions.write(part) == rule


@given(RULES, CONTEXTS)
def test_a_rule_that_is_opened_and_kept_says_the_same(rule: Any, context: Any) -> None:
    kept = conditions.write(conditions.read(rule))
    assert kept == rule
    assert rules.evaluate(kept, context) == rules.evaluate(rule, context)


@given(JSON)
def test_whatever_stands_there_is_kept(rule: Any) -> None:
    part = conditions.read(rule)
    if not rules.is_empty(rule):
        assert repr(conditions.write(part)) == repr(rule)


def test_a_group_that_is_still_empty_asks_nothing() -> None:
    empty = Group(every=False)
    assert conditions.write(empty) is None
    assert conditions.write(Group(parts=(empty, Other(False)))) == {"and": [False]}


MOMENTS = st.one_of(
    st.builds(Moment, st.just("customtime"), st.sampled_from(["09:00", "23:59"])),
    st.builds(Moment, st.just("custom"), st.just("2024-05-07T09:00:00+02:00")),
    st.builds(Moment, st.sampled_from(["date_from", "date_to", "date_admission"])),
)


@st.composite
def forms(draw: st.DrawFn) -> Condition:
    """Any condition that an editor can make."""
    subject = draw(st.sampled_from(Subject))
    made = Condition(
        subject=subject,
        operator=draw(st.sampled_from(conditions.operators(subject))),
        negated=draw(st.booleans()),
    )
    if subject in (Subject.PRODUCT, Subject.VARIATION, Subject.GATE):
        names = draw(st.lists(st.sampled_from([("1", "One"), ("Press", "Press")]), max_size=2))
        return replace(made, names=tuple(names))
    if subject is Subject.NOW:
        tolerance = draw(st.one_of(st.none(), st.integers(0, 90)))
        return replace(made, moment=draw(MOMENTS), tolerance=tolerance)
    if subject is Subject.STATUS:
        return replace(made, inside=draw(st.booleans()))
    made = replace(made, number=draw(st.integers(0, 9)))
    # A time is of those that are no variables: from then on entries are counted.
    return made if subject.value in rules.VARIABLES else replace(made, moment=draw(MOMENTS))


@given(forms())
def test_every_condition_of_the_editor_is_a_rule_with_words(condition: Condition) -> None:
    rule = conditions.write(condition)
    assert rules.check(rule) == ()
    words = str(rule_words.describe(rule).words)
    assert words
    if condition.names or condition.subject not in (
        Subject.PRODUCT,
        Subject.VARIATION,
        Subject.GATE,
    ):
        assert "this holds" not in words
