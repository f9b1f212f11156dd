"""What the columns of a list may hold, and what the intake says, in the window's language."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from checkin import headers
from checkin.columns import TARGETS
from checkin.intake import Question
from checkin.model import Session
from checkin.roster import Refusal
from checkin.words import QT_TRANSLATE_NOOP
from ui.field_words import field_word

_TARGETS: Final = {
    headers.CODE: QT_TRANSLATE_NOOP("targets", "Ticket code"),
    headers.CODES: QT_TRANSLATE_NOOP("targets", "Several ticket codes"),
    headers.SOURCE_ID: QT_TRANSLATE_NOOP("targets", "Id in the source"),
    headers.NAME: QT_TRANSLATE_NOOP("targets", "Whole name, not split"),
    headers.ENTITLEMENTS: QT_TRANSLATE_NOOP("targets", "Sessions"),
    headers.PAID: QT_TRANSLATE_NOOP("targets", "Paid: yes or no"),
    headers.FLAG: QT_TRANSLATE_NOOP("targets", "Needs attention: yes or no"),
    headers.AMOUNT: QT_TRANSLATE_NOOP("targets", "Amount of money"),
    headers.EXTRA: QT_TRANSLATE_NOOP("targets", "Keep under its own name"),
    headers.IGNORE: QT_TRANSLATE_NOOP("targets", "Leave out"),
}
_YES_NO: Final = QT_TRANSLATE_NOOP("targets", "Yes or no: {session}")

#: The encodings that a person may choose, and what they are called.
ENCODINGS: Final = (
    ("utf-8", "UTF-8"),
    ("cp1252", "Windows-1252"),
    ("cp1250", "Windows-1250"),
    ("cp1251", "Windows-1251"),
    ("cp1253", "Windows-1253"),
    ("cp1254", "Windows-1254"),
    ("cp1257", "Windows-1257"),
    ("iso8859_7", "ISO 8859-7"),
    ("utf-16", "UTF-16"),
)
_AREAS: Final = {
    "cp1252": QT_TRANSLATE_NOOP("encodings", "Western Europe"),
    "cp1250": QT_TRANSLATE_NOOP("encodings", "Central Europe"),
    "cp1251": QT_TRANSLATE_NOOP("encodings", "Cyrillic"),
    "cp1253": QT_TRANSLATE_NOOP("encodings", "Greek"),
    "cp1254": QT_TRANSLATE_NOOP("encodings", "Turkish"),
    "cp1257": QT_TRANSLATE_NOOP("encodings", "Baltic"),
    "iso8859_7": QT_TRANSLATE_NOOP("encodings", "Greek"),
}


def of_target(target: str, sessions: Iterable[Session] = ()) -> str:
    """What a column mapped to *target* holds."""
    if target.startswith(headers.SESSION):
        key = target.removeprefix(headers.SESSION)
        title = next((one.title for one in sessions if one.key == key), key)
        return _tr("targets", _YES_NO).format(session=title)
    words = _TARGETS.get(target)
    return _tr("targets", words) if words else field_word(target)


def targets(sessions: Iterable[Session]) -> list[tuple[str, str]]:
    """(target, words) of all that a column may hold: the commonest first, then sessions."""
    last = (headers.EXTRA, headers.IGNORE)
    first = (
        *(headers.CODE, "given_name", "family_name", headers.NAME, "organisation", "country"),
        *("email", "category", "status"),
    )
    middle = [target for target in TARGETS if target not in first and target not in last]
    listed = [(target, of_target(target)) for target in (*last, *first, *middle)]
    sessions = list(sessions)
    listed += [
        (headers.SESSION + one.key, of_target(headers.SESSION + one.key, sessions))
        for one in sessions
    ]
    return listed


def of_encoding(name: str) -> str:
    """ "Windows-1250 (Central Europe)"."""
    plain = name.replace("utf-8-sig", "utf-8").replace("utf-16-le", "utf-16")
    words = dict(ENCODINGS).get(plain, name)
    area = _AREAS.get(plain)
    return f"{words} ({_tr('encodings', area)})" if area else words


def of_question(question: Question) -> str:
    facts = dict(question.facts)
    if "encodings" in facts:
        facts["encodings"] = ", ".join(of_encoding(one) for one in facts["encodings"].split(", "))
    return _tr("import", question.text).format(**facts)


def of_refusal(refusal: Refusal) -> str:
    return _tr("import", refusal.text).format(**refusal.facts)


def _tr(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
