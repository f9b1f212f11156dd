"""The words and colours of the programme."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Final

from PySide6.QtCore import QDate, QLocale, QObject
from PySide6.QtGui import QColor

from checkin import access, says
from checkin.access import Kind as Access
from checkin.headers import fold
from checkin.model import Session
from ui import messages
from ui.programme.jobs import Numbers
from ui.theme import Look

#: The kinds that programmes are written with, and a colour of each on light and on dark ground.
KINDS: Final = {
    "plenary": ("#1d4ed8", "#83a2ff"),
    "panel": ("#7c3aed", "#b79cff"),
    "parallel": ("#0f766e", "#4fd1c5"),
    "side event": ("#b45309", "#f0b35a"),
    "matchmaking": ("#be185d", "#f58ab8"),
    "exhibition": ("#4d7c0f", "#a9d46b"),
    "social": ("#0369a1", "#6cc5f5"),
}
_OTHER: Final = ("#45506a", "#b3c0dc")
#: How much of its colour stands in the ground of a block.
_SHARE: Final = {"light": 0.10, "dark": 0.20, "contrast": 0.0}


def colour_of(kind: str, look: Look) -> QColor:
    """The colour of a kind of session in *look*."""
    light, dark = KINDS.get(kind.casefold(), _OTHER)
    return QColor(light if look.name == "light" else dark)


def ground_of(kind: str, look: Look) -> QColor:
    """What the text of a session stands on: a little of its colour on the surface."""
    share = _SHARE[look.name]
    colour, surface = colour_of(kind, look), look.colour("surface")

    def mixed(part: int, under: int) -> int:
        return round(part * share + under * (1 - share))

    return QColor(
        mixed(colour.red(), surface.red()),
        mixed(colour.green(), surface.green()),
        mixed(colour.blue(), surface.blue()),
    )


class ProgrammeWords(QObject):
    """Makes texts in the window's language and the event's zone."""

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self.zone = zone
        self._kinds = {
            "plenary": self.tr("Plenary"),
            "panel": self.tr("Panel"),
            "parallel": self.tr("Parallel session"),
            "side event": self.tr("Side event"),
            "matchmaking": self.tr("Matchmaking"),
            "exhibition": self.tr("Exhibition"),
            "social": self.tr("Social"),
        }

    def kinds(self) -> list[tuple[str, str]]:
        """(as it is kept, its word) of every kind."""
        return list(self._kinds.items())

    def kind(self, kind: str) -> str:
        """A word for *kind*: one of ours, else as it is written."""
        return self._kinds.get(kind.casefold(), kind)

    def kept_kind(self, word: str) -> str:
        """What is kept for a kind that somebody typed or chose."""
        for kind, said in self._kinds.items():
            if fold(word) in (fold(said), fold(kind)):
                return kind
        return " ".join(word.split())

    def access(self, session: Session) -> str:
        """Who may enter, in a few words."""
        found = access.of(session)
        match found.kind:
            case Access.CATEGORIES:
                return self.tr("For {categories}").format(categories=", ".join(found.categories))
            case Access.REGISTERED:
                return self.tr("Registered only")
            case Access.INVITED:
                return self.tr("By invitation")
            case Access.REGISTERED_UNTIL:
                opens = found.opens_to_all(session)
                if opens is None:
                    return self.tr("Registered first")
                at = messages.clock(opens, self.zone)
                return self.tr("Registered first, open from {time}").format(time=at)
        return self.tr("Open to all")

    def numbers(self, numbers: Numbers, *, listed: bool) -> str:
        """ "12 of 60 inside · 45 registered"; *listed*: it matters who is registered."""
        said = []
        if numbers.capacity:
            words = self.tr("{inside} of {capacity} inside")
            said.append(words.format(inside=numbers.inside, capacity=numbers.capacity))
        elif numbers.inside:
            said.append(self.tr("%n inside", "", numbers.inside))
        if numbers.registered or listed:
            said.append(self.tr("%n registered", "", numbers.registered))
        return " · ".join(said)

    def over(self, numbers: Numbers) -> str:
        """How many are too many, "" if none are."""
        if not numbers.capacity:
            return ""
        if numbers.inside > numbers.capacity:
            return self.tr("%n too many inside", "", numbers.inside - numbers.capacity)
        if numbers.registered > numbers.capacity:
            return self.tr("%n over capacity registered", "", numbers.registered - numbers.capacity)
        return ""

    def span(self, starts: datetime | None, ends: datetime | None) -> str:
        """ "10:00–10:45", with the day where it ends on another."""
        if starts is None:
            return self.tr("no time yet")
        if ends is None:
            return messages.clock(starts, self.zone)
        other = says.local(starts, self.zone).date() != says.local(ends, self.zone).date()
        night = other and (ends - starts).total_seconds() < 12 * 3600
        last = messages.clock(ends, self.zone)
        if other and not night:
            last = messages.moment(ends, self.zone, starts)
        return f"{messages.clock(starts, self.zone)}–{last}"

    def when(self, session: Session) -> str:
        """ "6 May, 10:00–10:45"."""
        if session.starts is None:
            return self.tr("no time yet")
        day = messages.day(session.starts, self.zone)
        return f"{day}, {self.span(session.starts, session.ends)}"

    def room(self, room: str) -> str:
        return room or self.tr("No room yet")

    def day(self, day: date) -> str:
        """ "Tue 7 May"."""
        return QLocale().toString(QDate(day.year, day.month, day.day), self.tr("ddd d MMM"))

    def field(self, name: str) -> str:
        """What a field of a session is called."""
        return {
            "title": self.tr("title"),
            "room": self.tr("room"),
            "starts": self.tr("start"),
            "ends": self.tr("end"),
            "kind": self.tr("kind"),
            "capacity": self.tr("capacity"),
            "access": self.tr("access"),
            "language": self.tr("language"),
            "speakers": self.tr("speakers"),
            "cancelled": self.tr("cancelled"),
        }.get(name, name)

    def what(self, what: str) -> str:
        """What an import would do to a session."""
        return {
            "new": self.tr("new"),
            "moved": self.tr("moved"),
            "shortened": self.tr("shortened"),
            "changed": self.tr("changed"),
            "cancelled": self.tr("cancelled"),
            "unchanged": self.tr("unchanged"),
            "absent": self.tr("not in the file"),
            "aside": self.tr("set aside"),
            "double": self.tr("same room and time"),
            "conflict": self.tr("both changed"),
        }[what]

    def of_block(self, session: Session, numbers: Numbers) -> Sequence[str]:
        """The lines below a title, the most important first."""
        kind = self.kind(session.kind)
        time = self.span(session.starts, session.ends)
        lines = [" · ".join(part for part in (time, kind) if part)]
        if session.cancelled:
            lines.append(self.tr("Cancelled"))
        lines.append(self.access(session))
        counted = self.numbers(numbers, listed=access.of(session).by_list)
        return [*lines, counted] if counted else lines
