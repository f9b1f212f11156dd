"""Rules answer always, say no when unsure, and tell which part failed and until when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import process_time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import rule_words, rules
from checkin.rules import Context
from tests.checkin.people import NINE, TEN

BRUSSELS = ZoneInfo("Europe/Brussels")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
#: Tuesday, nine o'clock in Brussels.
HERE = Context(
    at=NINE,
    zone=BRUSSELS,
    product="7",
    variation="",
    gate="3",
    starts=TEN,
    ends=TEN + HOUR,
)
NOW = {"var": "now"}


def time(kind: str, *value: str) -> dict[str, Any]:
    return {"buildTime": [kind, *value]}


def things(*names: str, kind: str = "product") -> dict[str, Any]:
    return {"objectList": [{"lookup": [kind, name, f"No. {name}"]} for name in names]}


def entered(*ago: timedelta, at: datetime = NINE) -> Context:
    return replace(HERE, at=at, entries=tuple(at - one for one in ago), inside=bool(ago))


@pytest.mark.parametrize(
    ("rule", "context", "holds"),
    [
        (None, HERE, True),
        ({}, HERE, True),
        (True, HERE, True),
        (False, HERE, False),
        # what is sold
        ({"inList": [{"var": "product"}, things("7")]}, HERE, True),
        ({"inList": [{"var": "product"}, things("8", "9")]}, HERE, False),
        ({"inList": [{"var": "product"}, things("Press")]}, replace(HERE, product="Press"), True),
        ({"inList": [{"var": "variation"}, things("7", "")]}, HERE, False),
        ({"inList": [{"var": "gate"}, things("3", kind="gate")]}, HERE, True),
        ({"==": [{"var": "product"}, 7]}, HERE, True),
        ({"==": [{"var": "product"}, "7"]}, HERE, True),
        # times: strict, with a tolerance to either side
        ({"isAfter": [NOW, time("custom", "2024-05-07T09:00:00+02:00")]}, HERE, False),
        ({"isAfter": [NOW, time("custom", "2024-05-07T09:00:00+02:00"), 1]}, HERE, True),
        ({"isAfter": [NOW, time("custom", "2024-05-07T06:59:59Z"), None]}, HERE, True),
        ({"isAfter": [NOW, time("custom", "2024-05-07 08:59")]}, HERE, True),
        ({"isBefore": [NOW, time("custom", "2024-05-07T07:00:00Z")]}, HERE, False),
        ({"isBefore": [NOW, time("custom", "2024-05-07T07:00:00Z"), "0.5"]}, HERE, True),
        ({"isBefore": [NOW, time("customtime", "09:30")]}, HERE, True),
        ({"isAfter": [NOW, time("customtime", "09:30:00")]}, HERE, False),
        ({"isBefore": [NOW, time("date_from")]}, HERE, True),
        ({"isAfter": [NOW, time("date_to")]}, HERE, False),
        ({"isAfter": [NOW, time("date_admission"), 60]}, HERE, False),
        ({"isAfter": [NOW, time("date_admission"), 61]}, HERE, True),
        ({"isBefore": [NOW, time("date_from")]}, replace(HERE, starts=None), False),
        # days are those of the event's zone: 23:30 UTC is Wednesday in Brussels
        ({"==": [{"var": "now_isoweekday"}, 2]}, HERE, True),
        ({"==": [{"var": "now_isoweekday"}, 3]}, replace(HERE, at=NINE + 16.5 * HOUR), True),
        # entries here
        ({"<": [{"var": "entries_number"}, 1]}, HERE, True),
        ({"<": [{"var": "entries_number"}, 2]}, entered(HOUR, DAY), False),
        ({"==": [{"var": "entries_today"}, 1]}, entered(HOUR, 9 * HOUR + MINUTE), True),
        ({"==": [{"var": "entries_today"}, 2]}, entered(HOUR, 9 * HOUR), True),
        ({"==": [{"var": "entries_days"}, 2]}, entered(HOUR, 9 * HOUR + MINUTE, DAY), True),
        ({"==": [{"var": "minutes_since_last_entry"}, -1]}, HERE, True),
        ({"==": [{"var": "minutes_since_last_entry"}, 4]}, entered(4.9 * MINUTE, HOUR), True),
        ({"==": [{"var": "minutes_since_first_entry"}, 60]}, entered(4.9 * MINUTE, HOUR), True),
        ({"==": [{"var": "entry_status"}, "absent"]}, HERE, True),
        ({"==": [{"var": "entry_status"}, "present"]}, entered(HOUR), True),
        ({"==": [{"entries_since": [time("customtime", "08:00")]}, 1]}, entered(HOUR), True),
        ({"==": [{"entries_before": [time("customtime", "08:00")]}, 0]}, entered(HOUR), True),
        ({"==": [{"entries_days_since": [time("date_from")]}, 0]}, entered(HOUR, DAY), True),
        ({"==": [{"entries_days_before": [time("date_from")]}, 2]}, entered(HOUR, DAY), True),
        # groups, and the rest of the language
        ({"and": [True, {"<": [1, 2]}]}, HERE, True),
        ({"and": [True, {"<": [2, 1]}]}, HERE, False),
        ({"or": [False, {"<": [1, 2, 3]}]}, HERE, True),
        ({"<": [1, 3, 2]}, HERE, False),
        ({"<=": [1, 1, 2]}, HERE, True),
        ({">": ["10", 9]}, HERE, True),
        ({">=": [9, "x"]}, HERE, False),
        ({"!": [False]}, HERE, True),
        ({"!!": [[]]}, HERE, False),
        ({"!": True}, HERE, False),
        ({"===": [1, 1.0]}, HERE, False),
        ({"!==": [1, "1"]}, HERE, True),
        ({"!=": [1, "1"]}, HERE, False),
        ({"==": [True, 1]}, HERE, True),
        ({"==": [{"if": [False, 1, True, 2, 3]}, 2]}, HERE, True),
        ({"==": [{"if": [False, 1, 3]}, 3]}, HERE, True),
        ({"==": [{"?:": [True, 1, 2]}, 1]}, HERE, True),
        ({"in": ["b", "abc"]}, HERE, True),
        ({"in": [2, [1, 2]]}, HERE, True),
        ({"in": [2, 2]}, HERE, False),
        ({"==": [{"cat": ["a", 1]}, "a1"]}, HERE, True),
        ({"==": [{"substr": ["abcdef", 1, -1]}, "bcde"]}, HERE, True),
        ({"==": [{"+": ["1", 2, "0.5"]}, 3.5]}, HERE, True),
        ({"==": [{"-": [5, "2"]}, 3]}, HERE, True),
        ({"==": [{"-": [5]}, -5]}, HERE, True),
        ({"==": [{"*": [2, "3"]}, 6]}, HERE, True),
        ({"==": [{"/": [6, 3]}, 2]}, HERE, True),
        ({"==": [{"%": [7, 4]}, 3]}, HERE, True),
        ({"==": [{"min": [3, 1]}, {"max": [1, 0]}]}, HERE, True),
        ({"==": [{"count": [True, False, 1]}, 2]}, HERE, True),
        ({"==": [{"log": "x"}, "x"]}, HERE, True),
        ({"in": [3, {"merge": [[1], 2, [3]]}]}, HERE, True),
        ({"all": [[1, 2], {">": [{"var": ""}, 0]}]}, HERE, True),
        ({"all": [[], True]}, HERE, False),
        ({"some": [[1, 2], {"==": [{"var": ""}, 2]}]}, HERE, True),
        ({"none": [[1, 2], {"==": [{"var": ""}, 2]}]}, HERE, False),
        ({"in": [4, {"map": [[1, 2], {"*": [{"var": ""}, 2]}]}]}, HERE, True),
        ({"in": [1, {"filter": [[1, 2], {">": [{"var": ""}, 1]}]}]}, HERE, False),
        (
            {
                "==": [
                    {
                        "reduce": [
                            [1, 2, 3],
                            {"+": [{"var": "current"}, {"var": "accumulator"}]},
                            0,
                        ]
                    },
                    6,
                ]
            },
            HERE,
            True,
        ),
        ({"!": [{"missing": ["now", "product"]}]}, HERE, True),
        ({"!": [{"missing": ["nothing"]}]}, HERE, False),
        ({"!": [{"missing_some": [1, ["nothing", "now"]]}]}, HERE, True),
        ({"==": [{"var": ["nothing", 5]}, 5]}, HERE, True),
    ],
)
def test_a_rule_says_what_pretix_says(rule: Any, context: Context, holds: bool) -> None:
    assert rules.evaluate(rule, context) is holds
    if rule is not False and context.starts is not None:
        assert [str(problem) for problem in rules.check(rule)] == []


DEEP: Any = True
for _ in range(50):
    DEEP = {"!": [DEEP]}


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        ({"nonsense": [1]}, "there is no operator “nonsense”"),
        ({"!": [{"nonsense": [1]}]}, "there is no operator “nonsense”"),
        ({"or": [True, {"!": [{"var": "nothing"}]}]}, "there is no variable “nothing”"),
        ({"isAfter": [NOW, time("custom", "next week")]}, "this is not a time"),
        ({"isAfter": [NOW, time("customtime", "25:00")]}, "this is not a time"),
        ({"isAfter": [NOW, time("sometime")]}, "this is not a time"),
        ({"isAfter": [NOW, 5]}, "this can never be worked out"),
        ({"!": [{"/": [1, 0]}]}, "this can never be worked out"),
        ({"!": [{"%": ["%999999999d", 1]}]}, "this can never be worked out"),
        ({"!": [{"substr": [[1], 0]}]}, "this can never be worked out"),
        ({"!": [{"+": [[1], 0]}]}, "this can never be worked out"),
        ({"<": [], "and": []}, "this is not a rule"),
        ([1], "this is not a rule"),
        ("text", "this is not a rule"),
        (DEEP, "the rule is too large"),
        ({"and": [True] * 1000}, "the rule is too large"),
        ({"==": ["x" * 2000, 1]}, "the rule is too large"),
        ({"==": [1, 10**30]}, "the rule is too large"),
        ({"==": [1, float("nan")]}, "the rule is too large"),
        (rules.UNREADABLE, "the rule is not JSON"),
    ],
)
def test_what_cannot_be_worked_out_holds_for_nobody(rule: Any, problem: str) -> None:
    assert not rules.evaluate(rule, HERE)
    assert problem in " ".join(map(str, rules.check(rule)))
    refusal = rule_words.explain(rule, HERE)
    assert refusal is not None
    assert [str(part) for part in refusal.parts] == ["the rule cannot be worked out"]
    assert str(rule_words.describe(rule).words) == "the rule cannot be worked out"


def test_a_rule_that_grows_while_it_is_worked_out_is_given_up() -> None:
    doubled = {"cat": [{"var": "accumulator"}, {"var": "accumulator"}]}
    grows = {"reduce": [[0] * 60, doubled, "x"]}
    assert not rules.evaluate({"!=": [grows, ""]}, HERE)
    pairs = {"objectList": [{"var": "accumulator"}, {"var": "accumulator"}]}
    assert not rules.evaluate({"!=": [{"reduce": [[0] * 60, pairs, 1]}, 1]}, HERE)
    many = {"map": [[0] * 300, {"map": [[0] * 300, 1]}]}
    assert not rules.evaluate({"!!": [many]}, HERE)


def test_a_text_becomes_a_rule_once_and_what_is_none_never_holds() -> None:
    assert rules.load("") is None
    assert rules.load('{"<": [1, 2]}') == {"<": [1, 2]}
    assert rules.load("{") is rules.UNREADABLE
    assert rules.load("[" * 5000) is rules.UNREADABLE
    assert rules.load("1" * 50_000) is rules.UNREADABLE


def test_a_time_in_the_hour_that_is_skipped_lies_as_far_after_the_change() -> None:
    rule = {"isAfter": [NOW, time("customtime", "02:30")]}
    night = Context(at=datetime(2024, 3, 31, 1, 29, tzinfo=UTC), zone=BRUSSELS)
    assert not rules.evaluate(rule, night)
    assert rules.evaluate(rule, night.later(night.at + 2 * MINUTE))


def test_a_time_that_comes_twice_is_the_first() -> None:
    rule = {"isAfter": [NOW, time("customtime", "02:30")]}
    night = Context(at=datetime(2024, 10, 27, 0, 31, tzinfo=UTC), zone=BRUSSELS)
    assert rules.evaluate(rule, night)
    assert rules.evaluate(rule, night.later(night.at + HOUR))
    assert not rules.evaluate(rule, night.later(night.at - 2 * MINUTE))


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (None, ["everybody, at any time"]),
        ({"inList": [{"var": "product"}, things("7")]}, ["the ticket is No. 7"]),
        ({"inList": [{"var": "gate"}, things("1", "2")]}, ["the gate is one of No. 1, No. 2"]),
        ({"==": [{"var": "product"}, 7]}, ["the ticket is 7"]),
        ({"isAfter": [NOW, time("customtime", "09:00"), None]}, ["after 09:00"]),
        (
            {"isBefore": [NOW, time("custom", "2024-05-07T07:00:00Z"), 5]},
            ["before 2024-05-07 09:00, or up to 5 min later"],
        ),
        ({"isAfter": [NOW, time("date_admission")]}, ["after admission"]),
        ({"<": [{"var": "entries_today"}, 3]}, ["entries today: less than 3"]),
        (
            {">=": [{"entries_since": [time("customtime", "12:00")]}, 1]},
            ["entries since 12:00: at least 1"],
        ),
        ({"==": [{"var": "entry_status"}, "present"]}, ["they are inside"]),
        ({"!=": [{"var": "entry_status"}, "present"]}, ["not: they are inside"]),
        (
            {"!": [{"==": [{"var": "now_isoweekday"}, 7]}]},
            ["not: day of the week (Monday is 1): exactly 7"],
        ),
        ({"in": ["a", "abc"]}, ['this holds: {"in":["a","abc"]}']),
        (
            {"or": [{"and": [{"<": [{"var": "entries_days"}, 2]}, True]}, False]},
            [
                "at least one of these:",
                "  all of these:",
                "    days with an entry: less than 2",
                "    this holds: true",
                "  this holds: false",
            ],
        ),
    ],
)
def test_a_rule_is_told_in_words(rule: Any, words: Sequence[str]) -> None:
    assert list(rule_words.describe(rule, BRUSSELS).lines()) == list(words)


REGULAR = {
    "and": [
        {"inList": [{"var": "product"}, things("7")]},
        {"isAfter": [NOW, time("customtime", "09:00")]},
        {"isBefore": [NOW, time("customtime", "17:00")]},
    ]
}
VIP = {
    "and": [
        {"inList": [{"var": "product"}, things("8")]},
        {"isAfter": [NOW, time("customtime", "08:00")]},
    ]
}
LATE = replace(HERE, at=NINE + 8.5 * HOUR)


@pytest.mark.parametrize(
    ("rule", "context", "parts", "since"),
    [
        # the nearest way in is told, not "you have another ticket"
        ({"or": [REGULAR, VIP]}, LATE, ["before 17:00"], NINE + DAY),
        ({"and": [REGULAR, False]}, LATE, ["before 17:00", "this holds: false"], None),
        (
            {"isAfter": [NOW, time("date_from"), 15]},
            HERE,
            ["after the start, or up to 15 min earlier"],
            TEN - 15 * MINUTE,
        ),
        (
            {"<": [{"var": "entries_today"}, 1]},
            entered(HOUR),
            ["entries today: less than 1"],
            NINE + 15 * HOUR,
        ),
        (
            {">=": [{"var": "minutes_since_last_entry"}, 90]},
            entered(HOUR),
            ["minutes since the last entry: at least 90"],
            NINE + 30 * MINUTE,
        ),
        (
            {"==": [{"var": "now_isoweekday"}, 1]},
            HERE,
            ["day of the week (Monday is 1): exactly 1"],
            NINE - 9 * HOUR + 6 * DAY,
        ),
        (
            {"<": [{"var": "entries_number"}, 1]},
            entered(HOUR),
            ["entries so far: less than 1"],
            None,
        ),
        (
            {"isBefore": [NOW, time("custom", "2024-05-07T07:00:00Z")]},
            HERE,
            ["before 2024-05-07 09:00"],
            None,
        ),
        (
            {"<": [{"entries_since": [time("customtime", "00:00")]}, 1]},
            entered(HOUR),
            ["entries since 00:00: less than 1"],
            NINE + 15 * HOUR,
        ),
    ],
)
def test_a_refusal_names_the_part_and_the_moment(
    rule: Any, context: Context, parts: Sequence[str], since: datetime | None
) -> None:
    refusal = rule_words.explain(rule, context)
    assert refusal is not None
    assert [str(part) for part in refusal.parts] == list(parts)
    if since is None:
        assert refusal.since is None
    else:
        assert refusal.since is not None
        assert timedelta() <= refusal.since - since <= timedelta(milliseconds=1)
        assert rules.evaluate(rule, context.later(refusal.since))


def test_nothing_is_explained_where_nothing_was_refused() -> None:
    assert rule_words.explain({"<": [1, 2]}, HERE) is None


CLOCKS = st.sampled_from(["00:00", "02:30", "09:00", "17:45", "23:59:59"])
AT = st.datetimes(datetime(2024, 3, 29), datetime(2024, 4, 3)).map(  # noqa: DTZ001  a zone follows
    lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000, tzinfo=UTC)
)
TIMES = st.one_of(
    CLOCKS.map(lambda text: time("customtime", text)),
    AT.map(lambda at: time("custom", at.isoformat())),
    st.sampled_from([time("date_from"), time("date_to"), time("date_admission")]),
)
NUMBERS = st.integers(-1, 200)
CONDITIONS = st.one_of(
    st.builds(
        lambda op, at, tol: {op: [NOW, at, tol]},
        st.sampled_from(["isAfter", "isBefore"]),
        TIMES,
        st.sampled_from([None, 0, 10, 90]),
    ),
    st.builds(
        lambda op, name, number: {op: [{"var": name}, number]},
        st.sampled_from(["==", "!=", "<", "<=", ">", ">="]),
        st.sampled_from([name for name in rules.VARIABLES if "_" in name]),
        st.one_of(NUMBERS, st.integers(0, 7)),
    ),
    st.builds(
        lambda name, at, number: {"<": [{name: [at]}, number]},
        st.sampled_from(["entries_since", "entries_before", "entries_days_since"]),
        TIMES,
        st.integers(0, 3),
    ),
    st.builds(lambda name: {"inList": [{"var": "product"}, things(name)]}, st.sampled_from("789")),
)
RULES = st.recursive(
    CONDITIONS,
    lambda inner: st.one_of(
        st.builds(
            lambda op, parts: {op: parts},
            st.sampled_from(["and", "or"]),
            st.lists(inner, min_size=1, max_size=3),
        ),
        inner.map(lambda part: {"!": [part]}),
    ),
    max_leaves=5,
)
CONTEXTS = st.builds(
    lambda at, ago, inside: Context(
        at=at,
        zone=BRUSSELS,
        product="7",
        entries=tuple(at - timedelta(minutes=one) for one in ago),
        inside=inside,
        starts=NINE - 36 * DAY,
    ),
    AT,
    st.lists(st.integers(0, 3000), max_size=3),
    st.booleans(),
)


@given(RULES, CONTEXTS, st.lists(st.floats(0, 1), max_size=12))
def test_the_moment_told_is_the_first_at_which_the_rule_holds(
    rule: Any, context: Context, between: list[float]
) -> None:
    assert rules.check(rule) == ()
    refusal = rule_words.explain(rule, context)
    assert (refusal is None) == rules.evaluate(rule, context)
    if refusal is None:
        return
    assert refusal.parts
    end = refusal.since or context.at + 15 * DAY
    for share in [*between, 0.5]:
        earlier = context.at + (end - context.at) * share
        if earlier < end - timedelta(milliseconds=2):
            assert not rules.evaluate(rule, context.later(earlier))
    if refusal.since is not None:
        assert rules.evaluate(rule, context.later(refusal.since))


JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=8),
        st.sampled_from([*rules.VARIABLES, *rules.TIMES, "09:00", "2024-05-07"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.text(max_size=4), inner, max_size=2),
        st.dictionaries(
            st.sampled_from(sorted(rules.OPERATORS)),
            st.one_of(inner, st.lists(inner, max_size=4)),
            min_size=1,
            max_size=1,
        ),
    ),
    max_leaves=25,
)


@given(JSON, CONTEXTS)
def test_whatever_stands_there_is_answered(rule: Any, context: Context) -> None:
    assert rules.evaluate(rule, context) in (True, False)
    rules.check(rule)
    list(rule_words.describe(rule, BRUSSELS).lines())
    refusal = rule_words.explain(rule, context)
    assert (refusal is None) == rules.evaluate(rule, context)


def test_a_rule_of_the_largest_size_is_explained_while_somebody_waits() -> None:
    """A scan holds the write lock meanwhile; bounded in work, so in time on any machine."""
    parts: list[Any] = [False]
    for n in range(32):
        daily = time("customtime", f"{n // 60:02}:{n % 60:02}")
        fixed = time("custom", f"2024-06-{1 + n % 28:02}T{n % 24:02}:00:00Z")
        parts += [{"isAfter": [NOW, at, n + 1]} for at in (daily, fixed)]
    rule = {"and": parts}
    assert rules.check(rule) == ()
    begun = process_time()
    refusal = rule_words.explain(rule, HERE)
    assert refusal is not None
    assert refusal.since is None
    assert process_time() - begun < 0.5
