"""What may stand in an attendee's fields, whoever fills them in: a list, the desk, a command."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime

from checkin.errors import BadField, NotKnown
from checkin.model import FIELDS, Attendee, Status
from checkin.person import field_text
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: Longest value of a field and longest note, in characters.
MAX_FIELD = 500
MAX_NOTE = 4000

_COUNTRY = re.compile(r"[A-Za-z]{2}")


def texts(attendee: Attendee) -> dict[str, str]:
    """All of `model.FIELDS` of *attendee*, as texts."""
    return {name: field_text(attendee, name) for name in FIELDS}


def checked(given: Mapping[str, str]) -> dict[str, str]:
    """*given* (field → text) tidied: no control characters, no white space around.

    Raises:
        NotKnown: There is no such field.
        BadField: A value will not do for its field.
    """
    return {name: _checked(name, value) for name, value in given.items()}


def note(text: str) -> str:
    """*text* as a note.

    Raises:
        BadField: It is empty or too long.
    """
    said = "\n".join(clean(line) for line in text.splitlines()).strip()
    if not said or len(said) > MAX_NOTE:
        raise BadField(
            field="note",
            value=said[:40],
            wanted=Detail(QT_TRANSLATE_NOOP("details", "1 to {most} characters"), most=MAX_NOTE),
        )
    return said


def clean(text: str) -> str:
    """*text* in NFC without control characters, half characters and white space around it."""
    kept = "".join(
        " " if unicodedata.category(char) in ("Cc", "Zl", "Zp") else char
        for char in unicodedata.normalize("NFC", text)
        if unicodedata.category(char) != "Cs"
    )
    return kept.strip()


def _checked(name: str, value: str) -> str:
    if name not in FIELDS:
        raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "field")), name=name)
    text = clean(value)
    if len(text) > MAX_FIELD:
        raise BadField(
            field=name,
            value=text[:40],
            wanted=Detail(
                QT_TRANSLATE_NOOP("details", "at most {most} characters"), most=MAX_FIELD
            ),
        )
    if not text:
        return "" if name != "status" else Status.CONFIRMED.value
    if name == "status" and text not in [status.value for status in Status]:
        wanted = ", ".join(status.value for status in Status)
        raise BadField(field=name, value=text, wanted=wanted)
    if name in ("vip", "blocked"):
        return _yes(name, text)
    if name in ("valid_from", "valid_until"):
        return _time(name, text)
    if name == "country":
        return text.upper() if _COUNTRY.fullmatch(text) else text
    return text


def _yes(name: str, text: str) -> str:
    folded = text.casefold()
    if folded in ("yes", "true", "1"):
        return "yes"
    if folded in ("no", "false", "0"):
        return ""
    raise BadField(field=name, value=text, wanted=Detail(QT_TRANSLATE_NOOP("details", "yes or no")))


def _time(name: str, text: str) -> str:
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadField(
            field=name,
            value=text,
            wanted=Detail(
                QT_TRANSLATE_NOOP("details", "a time such as {example}"),
                example="2024-05-07T08:00+02:00",
            ),
        ) from error
    if at.tzinfo is None:
        raise BadField(
            field=name,
            value=text,
            wanted=Detail(QT_TRANSLATE_NOOP("details", "a time with its offset, such as +02:00")),
        )
    return at.isoformat()
