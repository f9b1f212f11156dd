"""Which answers to a question will do. Pure."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, time, tzinfo
from decimal import Decimal
from functools import partial
from typing import Any, Final

from checkin import countries
from checkin.model import Question
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: What stands in front of the hash of a kept file (`checkin.attachments`) where one was asked for.
FILE: Final = "file:"

_FILE: Final = re.compile(rf"{FILE}[0-9a-f]{{64}}")
_IN_PHONES: Final = frozenset("+0123456789 ()-./")


def will_do(question: Question, answer: str, zone: tzinfo) -> bool:
    """Whether *answer* will do for *question*; "" does where it is not required.

    A required yes/no question is a declaration: only "yes" will do.

    Args:
        zone: That of the event: a moment without a zone is meant there.
    """
    if not answer.strip():
        return not question.required
    good = _OF_KIND.get(question.kind, _any_text)(question, answer)
    return good and _within(question, answer, zone)


def is_nothing(question: Question, answer: str) -> bool:
    """Whether *answer*, which will do, says none or no."""
    return (
        answer == "no"
        if question.kind == "yes_no"
        else (question.kind == "number" and number(answer) == 0)
    )


def limits(question: Question) -> Detail | None:
    """Between what an answer has to be; None if that is left open."""
    texts = _LIMITS.get(question.kind)
    ends = bool(question.lowest), bool(question.highest)
    if texts is None or not any(ends):
        return None
    lowest, highest = question.lowest, question.highest
    if question.kind == "moment":
        lowest, highest = (text[:16].replace("T", " ") for text in (lowest, highest))
    return Detail(texts[ends], lowest=lowest, highest=highest)


_BETWEEN: Final = QT_TRANSLATE_NOOP("details", "from {lowest} to {highest}")
_DAYS: Final = {
    (True, True): _BETWEEN,
    (True, False): QT_TRANSLATE_NOOP("details", "not before {lowest}"),
    (False, True): QT_TRANSLATE_NOOP("details", "not after {highest}"),
}
_LIMITS: Final[Mapping[str, Mapping[tuple[bool, bool], str]]] = {
    "date": _DAYS,
    "moment": _DAYS,
    "number": {
        (True, True): _BETWEEN,
        (True, False): QT_TRANSLATE_NOOP("details", "at least {lowest}"),
        (False, True): QT_TRANSLATE_NOOP("details", "at most {highest}"),
    },
    "text": {
        (True, True): QT_TRANSLATE_NOOP("details", "{lowest} to {highest} characters"),
        (True, False): QT_TRANSLATE_NOOP("details", "at least {lowest} characters"),
        (False, True): QT_TRANSLATE_NOOP("details", "at most {highest} characters"),
    },
}


def _any_text(question: Question, answer: str) -> bool:
    return True


def _yes_no(question: Question, answer: str) -> bool:
    return answer == "yes" or (answer == "no" and not question.required)


def _choice(question: Question, answer: str) -> bool:
    return answer in question.options


def _choices(question: Question, answer: str) -> bool:
    return all(part in question.options for part in answer.split("|"))


def _number(question: Question, answer: str) -> bool:
    digits = answer.removeprefix("-").replace(",", ".", 1).replace(".", "", 1)
    return digits.isascii() and digits.isdigit() and len(digits) < 30


def _date(question: Question, answer: str) -> bool:
    try:
        _day(answer)
    except ValueError:
        return False
    return True


def _time(question: Question, answer: str) -> bool:
    try:
        time.fromisoformat(answer)
    except ValueError:
        return False
    return ":" in answer


def _moment(question: Question, answer: str) -> bool:
    try:
        datetime.fromisoformat(answer)
    except ValueError:
        return False
    return ":" in answer


def _country(question: Question, answer: str) -> bool:
    return answer.upper() in countries.NAMES


def _phone(question: Question, answer: str) -> bool:
    """With the country in front, as everybody abroad has to write it."""
    digits = "".join(filter(str.isdigit, answer))
    return answer.startswith("+") and 6 <= len(digits) <= 15 and set(answer) <= _IN_PHONES


def _file(question: Question, answer: str) -> bool:
    return _FILE.fullmatch(answer) is not None


_OF_KIND: Final[Mapping[str, Callable[[Question, str], bool]]] = {
    "yes_no": _yes_no,
    "choice": _choice,
    "choices": _choices,
    "number": _number,
    "date": _date,
    "time": _time,
    "moment": _moment,
    "country": _country,
    "phone": _phone,
    "file": _file,
}


def _length(question: Question, limit: str) -> bool:
    return limit.isascii() and limit.isdigit() and len(limit) < 10


def _within(question: Question, answer: str, zone: tzinfo) -> bool:
    """Whether *answer*, which is of its kind, is neither too little nor too much.

    A limit that is none, as another program may have written it, leaves that side open.
    """
    reads: Mapping[str, tuple[Callable[[str], Any], Callable[[str], Any]]] = {
        "text": (len, int),
        "number": (number, number),
        "date": (_day, _day),
        "moment": (partial(_moment_in, zone), partial(_moment_in, zone)),
    }
    if question.kind not in reads:
        return True
    measured, limit = reads[question.kind]
    is_limit = _OF_KIND.get(question.kind, _length)
    lowest, highest = (
        limit(text) if is_limit(question, text) else None
        for text in (question.lowest, question.highest)
    )
    found = measured(answer)
    return (lowest is None or found >= lowest) and (highest is None or found <= highest)


def number(answer: str) -> Decimal:
    """What a number is, with a decimal comma or point.

    Raises:
        decimal.InvalidOperation: It is none.
    """
    return Decimal(answer.strip().replace(",", "."))


def _day(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d")  # noqa: DTZ007  a date has no zone


def _moment_in(zone: tzinfo, text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=zone)
