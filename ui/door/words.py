"""The words of a door: from what the store says to what the board, the gauge and the list show."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from typing import Final

from PySide6.QtCore import QObject

from checkin import countries
from checkin.door import Band, DoorScan, Figures, LastScan, Mode, Overfill, Screen
from checkin.doorplan import Pick, Why
from checkin.errors import CheckinError
from checkin.model import Answer, Direction, Reason
from ui import messages
from ui.door.card import Board, Gauge, Heading
from ui.door.jobs import Duty
from ui.sign import Sign

_SIGNS: Final = {Sign.YES: "✔", Sign.NO: "✖", Sign.ASK: "▲", Sign.CALM: "○", Sign.REST: ""}

#: A door shows these for whoever was refused, and may overrule them. The others name nobody, or
#: are not the door's to decide.
_NOT_OVERRULED: Final = frozenset({Reason.AMBIGUOUS})


class DoorWords(QObject):
    """Makes texts in the window's language and the event's zone."""

    def __init__(self, zone: tzinfo, language: str, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._zone = zone
        self._language = language
        self._clock = clock

    # -- the board

    def of_scan(self, done: DoorScan) -> Board:
        """The board of a verdict that was recorded."""
        result, verdict = done.result, done.result.verdict
        message = messages.of_verdict(
            verdict,
            zone=self._zone,
            now=self._clock(),
            kind=result.kind,
            issuer=result.issuer,
            at_door=True,
        )
        person = verdict.attendee
        line = ""
        if person is not None:
            country = countries.name(person.country, self._language)
            line = " · ".join(p for p in (person.organisation, country, person.category) if p)
        refused = verdict.answer is not Answer.ADMIT and verdict.reason not in _NOT_OVERRULED
        says = message.advice if verdict.answer is not Answer.ADMIT else ""
        if verdict.reason is Reason.INCOMPLETE and refused:
            says = self.tr("A question is open: send them to the desk, which asks it.")
        if done.left:
            says = self.tr("Left {room} by coming here.").format(room=", ".join(done.left))
        marks = [verdict.attention]
        if person is not None and person.vip:
            marks.append(self.tr("VIP"))
        return Board(
            sign=Sign(message.role.value),
            word=message.word,
            name=person.name if person else "",
            line=line,
            says=says,
            note=" · ".join(mark for mark in marks if mark),
            attendee=person.id if person is not None and refused else "",
        )

    def of_error(self, error: CheckinError) -> Board:
        return Board(
            sign=Sign.NO, word=self.tr("Not recorded"), line="", says=messages.of_error(error)
        )

    def same_scan(self, board: Board) -> Board:
        """The code is still under the reader: nothing was recorded a second time."""
        return Board(
            sign=Sign.CALM,
            word=messages.same_scan(),
            name=board.name,
            line=board.line,
            note=board.note,
        )

    def at_rest(self, screen: Screen) -> Board:
        """Nobody was scanned for a while."""
        pick = screen.pick
        if pick.checkpoint is None:
            return Board(
                word=self.tr("Nothing here today"),
                line=self.tr("The programme has nothing more in this room."),
                says=self.tr("F7 chooses what this door is for."),
            )
        if pick.why is Why.NEXT and pick.changes is not None:
            moment = messages.moment(pick.changes, self._zone, self._clock())
            return Board(
                word=self.tr("Next"),
                line=pick.checkpoint.name,
                says=self.tr("Doors open: {moment}.").format(moment=moment),
            )
        if pick.why is Why.LEAVING:
            return Board(
                word=self.tr("Goodbye"),
                line=self.tr("The session is over: badges are scanned out."),
            )
        return Board(word=self.tr("Ready"), line=self.tr("Hold the badge under the reader."))

    # -- the bars

    def heading(self, duty: Duty, pick: Pick) -> Heading:
        session, checkpoint = pick.session, pick.checkpoint
        room = session.room if session else duty.room
        name = session.title if session else checkpoint.name if checkpoint else ""
        times = ""
        if session is not None and session.starts is not None and session.ends is not None:
            starts, ends = (messages.clock(at, self._zone) for at in (session.starts, session.ends))
            times = f"{starts}–{ends}"
        title = " · ".join(part for part in (room, name) if part)
        return Heading(title=title, times=times, way=self.way(duty.mode, pick.direction))

    def way(self, mode: Mode, direction: Direction) -> str:
        """What a scan means, with its arrow; marked where staff said so and not the programme."""
        if mode is Mode.TOGGLE:
            return self.tr("⇅ IN / OUT")
        out = mode is Mode.EXIT or (mode is Mode.SCHEDULE and direction is Direction.EXIT)
        word = self.tr("▲ OUT") if out else self.tr("▼ IN")
        return word if mode is Mode.SCHEDULE else self.tr("{way}, fixed").format(way=word)

    def mode(self, mode: Mode) -> str:
        return {
            Mode.SCHEDULE: self.tr("As the programme says: in, then out at the end"),
            Mode.ENTRY: self.tr("In only"),
            Mode.EXIT: self.tr("Out only"),
            Mode.TOGGLE: self.tr("In and out: a second scan is an exit"),
        }[mode]

    def gauge(self, figures: Figures) -> Gauge:
        if not figures.capacity:
            return Gauge(inside=figures.inside, words=self.tr("inside"))
        words = self.tr("inside of {capacity}").format(capacity=figures.capacity)
        state = {
            Band.FREE: "",
            Band.FILLING: self.tr("filling up"),
            Band.NEARLY: self.tr("nearly full"),
            Band.FULL: self.tr("full"),
            Band.OVER: self.tr("{count} too many").format(count=figures.over),
        }[figures.band]
        return Gauge(
            inside=figures.inside,
            words=" · ".join(part for part in (words, state) if part),
            share=figures.inside / figures.capacity,
            band=figures.band,
        )

    def over_elsewhere(self, overfilled: Sequence[Overfill], here: str) -> str:
        """Other rooms with more people than places; "" if there is none."""
        rooms = [
            self.tr("{room} ({inside} of {capacity})").format(
                room=one.checkpoint.name,
                inside=one.figures.inside,
                capacity=one.figures.capacity,
            )
            for one in overfilled
            if one.checkpoint.key != here
        ]
        return (
            self.tr("Too many in: {rooms}").format(rooms=messages.in_a_row(rooms)) if rooms else ""
        )

    def last(self, scan: LastScan) -> str:
        """One line of the last scans."""
        message = messages.of_reason(scan.reason)
        sign = _SIGNS[Sign.YES if scan.forced else Sign(message.role.value)]
        name = scan.name or self.tr("nobody known")
        told = [f"{messages.clock(scan.at, self._zone)} {sign} {name}"]
        if scan.forced:
            told.append(self.tr("let in with a reason"))
        elif scan.answer is not Answer.ADMIT:
            told.append(message.word)
        elif scan.direction is Direction.EXIT:
            told.append(self.tr("out"))
        if scan.undone:
            told.append(self.tr("undone"))
        return " — ".join(told)
