"""Which answers to a question will do."""

from zoneinfo import ZoneInfo

import pytest

from checkin import answers
from checkin.model import Question

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("text", ["x"], [""]),
        ("yes_no", ["yes"], ["no", "maybe", ""]),
        ("choice", ["A"], ["C", ""]),
        ("choices", ["A", "A|B"], ["A|C", ""]),
        ("number", ["1", "-2,5", "3.25"], ["one", "1.2.3", ""]),
        ("date", ["2024-05-07"], ["7 May", "2024-13-01", ""]),
        ("time", ["14:30", "14:30:15"], ["14", "half past two", "25:00", ""]),
        ("moment", ["2024-05-07 14:30", "2024-05-07T14:30:00+02:00"], ["2024-05-07", "noon", ""]),
        ("country", ["BE", "gr"], ["Belgium", "XX", ""]),
        ("phone", ["+32 2 123 45 67", "+49(30)123456"], ["02 123 45 67", "+12", "+1 call me", ""]),
        ("file", ["file:" + "0a" * 32], ["file:", "photo.jpg", "file:" + "0A" * 32, ""]),
    ],
)
def test_a_required_question_takes_answers_of_its_kind(
    kind: str, good: list[str], bad: list[str]
) -> None:
    question = Question(key="q", text="?", kind=kind, required=True, options=("A", "B"))
    assert all(answers.will_do(question, answer, BRUSSELS) for answer in good)
    assert not any(answers.will_do(question, answer, BRUSSELS) for answer in bad)


@pytest.mark.parametrize(
    ("kind", "lowest", "highest", "good", "bad"),
    [
        ("number", "18", "", ["18", "18,0", "200"], ["17", "17.9", "-18"]),
        ("number", "", "-0.5", ["-0,5", "-3"], ["0", "-0.4"]),
        ("number", "9", "10", ["9.5", "010"], ["8", "11"]),
        ("date", "2024-05-06", "2024-05-08", ["2024-05-06", "2024-05-08"], ["2024-05-09"]),
        ("date", "", "2006-05-06", ["1999-12-31", "2006-5-6"], ["2006-05-07", "2006-5-7"]),
        ("date", "", "2006-05-06", [], ["6 May 1999"]),
        (
            "moment",
            "2024-05-06T09:00:00+02:00",
            "",
            ["2024-05-06 09:00", "2024-05-06T07:00:00+00:00"],
            ["2024-05-06 08:59", "2024-05-06T08:59:00+02:00"],
        ),
        ("text", "2", "4", ["ab", "Ωmeg"], ["a", "alpha"]),
        ("text", "", "3", ["abc"], ["abcd"]),
        ("phone", "9", "", ["+3225551234"], []),
    ],
)
def test_an_answer_stays_within_the_limits_of_its_question(
    kind: str, lowest: str, highest: str, good: list[str], bad: list[str]
) -> None:
    question = Question(key="q", text="?", kind=kind, lowest=lowest, highest=highest)
    assert all(answers.will_do(question, answer, BRUSSELS) for answer in good)
    assert not any(answers.will_do(question, answer, BRUSSELS) for answer in bad)
    assert answers.will_do(question, "", BRUSSELS)


@pytest.mark.parametrize(
    ("kind", "answer", "limits"),
    [
        ("number", "5", ["NaN", "Infinity", "many", "1e9"]),
        ("text", "abc", ["1.5", "few", "9" * 5000]),
        ("date", "2024-05-06", ["2024", "a day"]),
        ("moment", "2024-05-06 10:00", ["2024-05-06", "soon"]),
    ],
)
def test_a_limit_that_is_none_leaves_that_side_open(
    kind: str, answer: str, limits: list[str]
) -> None:
    """As a newer program at another desk may write it."""
    for limit in limits:
        question = Question(key="q", text="?", kind=kind, lowest=limit, highest=limit)
        assert answers.will_do(question, answer, BRUSSELS)


@pytest.mark.parametrize(
    ("kind", "lowest", "highest", "words"),
    [
        ("number", "18", "", "at least 18"),
        ("number", "18", "99", "from 18 to 99"),
        ("date", "", "2006-05-06", "not after 2006-05-06"),
        ("moment", "2024-05-06T09:00:00+02:00", "", "not before 2024-05-06 09:00"),
        ("text", "2", "4", "2 to 4 characters"),
        ("phone", "2", "4", ""),
        ("text", "", "", ""),
    ],
)
def test_the_limits_are_said_in_words(kind: str, lowest: str, highest: str, words: str) -> None:
    question = Question(key="q", text="?", kind=kind, lowest=lowest, highest=highest)
    assert str(answers.limits(question) or "") == words
