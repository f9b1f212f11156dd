"""What a kiosk may decide: what needs no judgement, no choice between people, and no money."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from checkin import search
from checkin.desk import ScanResult
from checkin.model import Answer, Attendee, Reason
from checkin.store.reads import Reads

#: Questions that people answer by themselves; others want somebody who reads the answer.
_KINDS: Final = frozenset({"text", "yes_no", "choice", "choices", "number", "date"})


class Step(StrEnum):
    """What a kiosk shows after a scan. HELP sends the person to the help desk, without saying why
    to whoever stands behind them.
    """

    WELCOME = "welcome"
    GOODBYE = "goodbye"
    ALREADY = "already"
    ASK = "ask"
    AGAIN = "again"
    HELP = "help"


def step(result: ScanResult) -> Step:
    """What to show after *result*, a scan that was recorded with `kiosk`.

    A kiosk never overrules a refusal; of several people it does not choose one. Whoever has a note
    to be read, or is met by a person (VIP), was asked to the help desk and not let in
    (`verdict.judge`), so that the help desk lets them in as if they had come there first.
    """
    verdict = result.verdict
    if verdict.reason is Reason.UNREADABLE:
        return Step.AGAIN
    if verdict.answer is Answer.ADMIT:
        if verdict.forced or result.read_first or result.twin:
            return Step.HELP
        return Step.GOODBYE if verdict.reason is Reason.EXIT_OK else Step.WELCOME
    if verdict.reason is Reason.ALREADY_IN:
        return Step.ALREADY
    kinds = {question.kind for question in verdict.questions}
    if verdict.reason is Reason.INCOMPLETE and not verdict.attention and kinds <= _KINDS:
        return Step.ASK
    return Step.HELP


# -- without a code at hand

#: Letters and digits that a booking code has at least: the running number of a row proves nothing.
_SHORTEST_BOOKING: Final = 4
#: People of one name that are looked at.
_MOST_NAMESAKES: Final = 3_000

#: Headings of lists, folded, under which booking codes stand.
_BOOKING_HEADINGS: Final = frozenset(
    """
    booking|booking code|booking number|booking reference|confirmation code|confirmation number
    order|order code|order number|registration code|registration number|reservation code
    reservation number|buchungscode|buchungsnummer|bestellcode|bestellnummer|anmeldenummer
    code de reservation|numero de reservation|code de commande|numero de commande
    boekingscode|boekingsnummer|bestelcode|bestelnummer|reserveringscode|reserveringsnummer
    """.replace("\n", "|").split("|")
) - {""}
_POSITION: Final = re.compile(r"(.+)-\d{1,4}")


@dataclass(frozen=True, slots=True)
class Match:
    """The one person that a booking code and a family name fit, and a code to scan for them.

    `code` is "" where there is none that is theirs alone: then the person is chosen by id.
    """

    attendee: str
    code: str = ""


def find(store: Reads, booking: str, family_name: str) -> Match | None:
    """Who has this booking code *and* this family name; None unless it is exactly one person.

    Nobody is found by the name alone, so a kiosk tells nobody who comes. Names are compared folded
    (accents, capitals and hyphens do not matter), codes by their letters and digits.
    """
    wanted = _letters(booking)
    if len(wanted) < _SHORTEST_BOOKING or not search.fold(family_name):
        return None
    named = store.search(family_name, _MOST_NAMESAKES)
    found = [
        one
        for one in named
        if _same_name(one.family_name, family_name) and wanted in _bookings(one)
    ]
    if len(found) != 1:
        return None
    person = found[0]
    own = (code for code in person.codes if [p.id for p in store.by_code(code)] == [person.id])
    codes = sorted(own, key=lambda code: _letters(code) != wanted)
    return Match(person.id, codes[0] if codes else "")


def _bookings(person: Attendee) -> set[str]:
    """All that *person* may hold for their booking code, in letters and digits only."""
    keys = [person.source_id, *(ticket.key for ticket in person.tickets)]
    orders = [match[1] for key in keys if (match := _POSITION.fullmatch(key))]
    said = [text for head, text in person.extra.items() if search.fold(head) in _BOOKING_HEADINGS]
    return {_letters(text) for text in (*person.codes, *keys, *orders, *said)}


def _letters(code: str) -> str:
    return "".join(sign for sign in code.upper() if sign.isalnum())


def _same_name(one: str, other: str) -> bool:
    """Whether both are read as one name: Müller, MULLER and Mueller; d'Hérouville, dHerouville."""
    if search.fold(one).replace(" ", "") == search.fold(other).replace(" ", ""):
        return True
    ours, theirs = _parts(one), _parts(other)
    return len(ours) == len(theirs) and all(
        _is_spelt(mine) and _is_spelt(yours) and search.spellings(mine) & search.spellings(yours)
        for mine, yours in zip(ours, theirs, strict=True)
    )


def _parts(name: str) -> list[str]:
    return [part for word in name.split() for part in search.parts(word)]


def _is_spelt(part: str) -> bool:
    """Whether it is written in letters: characters that are words are found one by one."""
    return max(part) < "\u2e80"
