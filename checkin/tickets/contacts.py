"""Contact cards, vCard and MeCard: the names and addresses to look somebody up by.

Sources: RFC 6350; NTT Docomo, MeCard. Anything else on a card is passed over.
"""

import re
from dataclasses import dataclass

_LONGEST = 200
_MOST_ADDRESSES = 4
_MOST_LINES = 100
_SEMICOLON = re.compile(r"(?<!\\);")
_COMMA = re.compile(r"(?<!\\),")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Who a card names. `name` is as it stands there, given name first where it says which."""

    name: str = ""
    emails: tuple[str, ...] = ()


def read(text: str) -> Contact | None:
    """The person on the card that *text* is; None if it is no card."""
    beginning = text[:12].lower()
    if beginning.startswith("begin:vcard"):
        return _vcard(text)
    if beginning.startswith("mecard:"):
        return _mecard(text[7:])
    return None


def _vcard(text: str) -> Contact:
    unfolded = re.sub(r"\r?\n[ \t]", "", text)  # RFC 6350, 3.2
    shown = parts = ""
    emails = []
    for line in unfolded.splitlines()[:_MOST_LINES]:
        name, colon, value = line.partition(":")
        if not colon:
            continue
        match name.partition(";")[0].rpartition(".")[2].strip().upper():
            case "FN":
                shown = shown or _plain(value)
            case "N":
                family, _, rest = value.partition(";")
                parts = parts or f"{_plain(rest.partition(';')[0])} {_plain(family)}"
            case "EMAIL":
                emails.append(_plain(value))
    return _contact(shown or parts, emails)


def _mecard(text: str) -> Contact:
    name = ""
    emails = []
    for part in _SEMICOLON.split(text, _MOST_LINES):
        key, _, value = part.partition(":")
        match key.strip().upper():
            case "N":
                family, given, *_ = [*_COMMA.split(value, 1), ""]
                name = name or f"{_plain(given)} {_plain(family)}"
            case "EMAIL":
                emails.append(_plain(value))
    return _contact(name, emails)


def _contact(name: str, emails: list[str]) -> Contact:
    found = [email for email in emails if "@" in email and len(email) <= _LONGEST]
    kept = tuple(dict.fromkeys(found))[:_MOST_ADDRESSES]
    return Contact(name=" ".join(name.split())[:_LONGEST], emails=kept)


def _plain(value: str) -> str:
    """*value* without the signs that keep its own separators apart."""
    return _ESCAPED.sub(lambda m: " " if m[1] in "nN" else m[1], value[: 2 * _LONGEST]).strip()
