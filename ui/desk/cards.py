"""From what the store says to what the card shows: words, chips and buttons. Pure but for `tr`."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from checkin import countries, says
from checkin.code_kinds import Remark, RemarkKind
from checkin.errors import CheckinError
from checkin.model import Answer, Attendee, JobState, Reason, from_ms
from ui import messages
from ui.desk.card import Action, Card, Chip, ChipKind
from ui.desk.jobs import Hit, Past, Scanned
from ui.desk.model import Found, ScanLine
from ui.desk.person import Person
from ui.sign import Sign

if TYPE_CHECKING:  # the window is open sooner
    from checkin.desk import ScanResult
    from checkin.history import Line
    from ui.desk.history import HistoryRow

#: More sessions than these become one chip that counts the rest.
MOST_SESSIONS = 5
#: What is shown of a session's title on its chip.
SESSION_LETTERS = 120

_PRINTED = frozenset({JobState.PRINTED, JobState.ACCEPTED})


class CardMaker(QObject):
    """Makes cards, list lines and history rows in the window's language and the event's zone."""

    def __init__(
        self, zone: tzinfo, language: str, clock: Callable[[], datetime], *, prints: bool
    ) -> None:
        super().__init__()
        self._zone = zone
        self._language = language
        self._clock = clock
        self._prints = prints  # a printer is chosen: badges can be printed here

    # -- cards

    def of_scan(self, scanned: Scanned) -> Card:
        """The card of a verdict that was recorded."""
        result, person = scanned.result, scanned.person
        verdict = result.verdict
        message = messages.of_verdict(
            verdict, zone=self._zone, now=scanned.at, kind=result.kind, issuer=result.issuer
        )
        if person is None:
            return Card(
                sign=Sign(message.role.value),
                word=message.word,
                name=self._names_of(result),
                says=message.advice,
                actions=(Action.CHOOSE,) if verdict.candidates else (Action.WALK_IN,),
            )
        return Card(
            sign=Sign(message.role.value),
            word=message.word,
            name=self._name(person),
            line=self.line(person.attendee),
            chips=self._chips(
                person,
                verdict.attention,
                badge=not result.job,  # one just queued is told of under its picture
                sessions=verdict.answer is Answer.ADMIT,
                remarks=result.remarks,
            ),
            says=self._says(result, message.advice),
            actions=self._actions_of(result, person),
            attendee=person.attendee.id,
            attention=verdict.attention or _unread(person),
        )

    def of_person(self, person: Person, note: str = "") -> Card:
        """The card of somebody looked up, or just corrected: no verdict. *note* says what was."""
        if person.checked_in:
            since = messages.moment(person.checked_in, self._zone, self._clock())
            word = self.tr("In since {since}").format(since=since)
            printing = Action.AGAIN if person.badge.issue else Action.PRINT
            first = (printing,) if self._prints else ()
            actions = (*first, Action.CORRECT, Action.NOTE, Action.UNDO, Action.HISTORY)
        else:
            word = self.tr("Not checked in yet")
            again = (Action.AGAIN,) if self._prints and person.badge_differs else ()
            actions = (Action.CHECK_IN, *again, Action.CORRECT, Action.NOTE, Action.HISTORY)
        return Card(
            sign=Sign.CALM,
            word=word,
            name=self._name(person),
            line=self.line(person.attendee),
            chips=self._chips(person, "", badge=True, sessions=True),
            says=note,
            actions=actions,
            attendee=person.attendee.id,
            attention=_unread(person),
        )

    def of_error(self, error: CheckinError, before: Card | None = None) -> Card:
        """Nothing was recorded: say why, and what to do. *before* keeps the person in view."""
        return Card(
            sign=Sign.NO,
            word=self.tr("Not recorded"),
            name=before.name if before else "",
            line=before.line if before else "",
            says=messages.of_error(error),
            attendee=before.attendee if before else "",
        )

    def seen(self, card: Card) -> Card:
        """*card* once its attention note was read."""
        chips = tuple(
            replace(chip, kind=ChipKind.SEEN) if chip.kind is ChipKind.ATTENTION else chip
            for chip in card.chips
        )
        return replace(card, chips=chips, attention="")

    def same_scan(self, card: Card) -> Card:
        return replace(card, word=messages.same_scan(), attention="")

    def line(self, attendee: Attendee) -> str:
        """Organisation and country, as they stand under a name."""
        parts = (attendee.organisation, countries.name(attendee.country, self._language))
        return " · ".join(part for part in parts if part)

    def _name(self, person: Person) -> str:
        """Who it is; some tickets prove a place and name nobody."""
        return person.attendee.name or self.tr("No name yet")

    def _names_of(self, result: "ScanResult") -> str:
        """The one name that all candidates have, if they have one."""
        names = {candidate.name for candidate in result.verdict.candidates}
        return names.pop() if len(names) == 1 else ""

    def _says(self, result: "ScanResult", advice: str) -> str:
        """What to do: the advice of the reason, or what differs from it this time."""
        if result.twin:
            return self.tr(
                "Two desks printed badge {issue}; both work. Let an organiser know."
            ).format(issue=result.badge.issue)
        if result.verdict.answer is not Answer.ADMIT or result.verdict.forced:
            return advice
        if _is_nameless(result):
            return self.tr("Ask for the name, correct it, then print the badge.")
        if result.read_first:
            return self.tr("Read the note first; the next key prints the badge.")
        if result.handed_over:
            return self.tr("This badge is theirs: the hand-over is noted.")
        if result.job:
            return self.tr("The badge is being printed: hand it over.")
        if result.badge.issue:
            return self.tr("Their badge is there already: {where}.").format(
                where=self._where(result.badge.state, result.badge.at, result.badge.where)
            )
        return self.tr("No printer is chosen, so no badge was printed.")

    def _where(self, state: JobState | None, at: datetime | None, where: str) -> str:
        moment = messages.moment(at, self._zone, self._clock()) if at else ""
        if state in _PRINTED:
            told = self.tr("printed {moment}").format(moment=moment)
        elif state is JobState.HANDED_OVER:
            told = self.tr("handed over {moment}").format(moment=moment)
        elif state is None:
            return where
        else:
            told = messages.of_job(state)[0]
        return f"{told}, {where}" if where else told

    def _actions_of(self, result: "ScanResult", person: Person) -> tuple[Action, ...]:
        verdict = result.verdict
        again: tuple[Action, ...] = ()
        if self._prints and not result.read_first:
            again = (Action.AGAIN if person.badge.issue else Action.PRINT,)
        if verdict.answer is Answer.ADMIT and _is_nameless(result):
            return (Action.CORRECT, *again, Action.NOTE, Action.UNDO, Action.HISTORY)
        if verdict.answer is Answer.ADMIT:
            return (*again, Action.CORRECT, Action.NOTE, Action.UNDO, Action.HISTORY)
        if verdict.answer is Answer.ASK:
            return (Action.ANSWER, Action.CORRECT, Action.HISTORY)
        if verdict.reason is not Reason.ALREADY_IN:
            again = ()
        return (*again, Action.CORRECT, Action.HISTORY, Action.FORCE)

    # -- chips

    def _chips(
        self,
        person: Person,
        attention: str,
        *,
        badge: bool,
        sessions: bool,
        remarks: Sequence[Remark] = (),
    ) -> tuple[Chip, ...]:
        attendee = person.attendee
        chips = []
        if attendee.category:
            chips.append(
                Chip(
                    text=attendee.category,
                    kind=ChipKind.CATEGORY,
                    colour=person.category.colour,
                )
            )
        if attention:
            chips.append(Chip(text=attention, kind=ChipKind.ATTENTION))
        for remark in remarks or _lasting(attendee):
            if remark.kind is RemarkKind.NAMELESS:  # stands where the name would
                continue
            words = messages.of_remark(remark, zone=self._zone, now=self._clock())
            chips.append(Chip(text=words))
        if attendee.vip:
            chips.append(Chip(text=self.tr("VIP"), kind=ChipKind.VIP))
        if badge and person.badge.issue:
            told = self._where(person.badge.state, person.badge.at, person.badge.where)
            words = self.tr("Badge {issue}: {where}").format(issue=person.badge.issue, where=told)
            chips.append(Chip(text=words, kind=ChipKind.BADGE))
        if attendee.missing:
            chips.append(Chip(text=self.tr("not on the latest list"), kind=ChipKind.PLAIN))
        if attendee.walk_in:
            chips.append(Chip(text=self.tr("walk-in")))
        if sessions:
            chips += self._session_chips(person)
        return tuple(chips)

    def _session_chips(self, person: Person) -> list[Chip]:
        chips = [
            Chip(
                text=session.title
                if len(session.title) <= SESSION_LETTERS
                else session.title[: SESSION_LETTERS - 1].rstrip() + "…"
            )
            for session in person.sessions[:MOST_SESSIONS]
        ]
        more = len(person.sessions) - MOST_SESSIONS
        if more > 0:
            chips.append(Chip(text=self.tr("and %n more", "", more)))
        return chips

    # -- lists

    def found(self, hits: Sequence[Hit]) -> tuple[Found, ...]:
        """Hits as rows; those of one folded name know of each other."""
        return tuple(self._found(hit) for hit in hits)

    def _found(self, hit: Hit) -> Found:
        person = hit.person
        attendee = person.attendee
        state = ""
        if person.checked_in:
            since = messages.moment(person.checked_in, self._zone, self._clock())
            state = self.tr("in since {since}").format(since=since)
        elif attendee.status.value != "confirmed":
            state = messages.of_status(attendee.status)
        more = (attendee.job_title, attendee.email, attendee.code)
        return Found(
            attendee=attendee,
            line=self.line(attendee),
            more=" · ".join(part for part in more if part),
            state=state,
            category_colour=person.category.colour,
            look_alikes=hit.alike,
            guessed=hit.guessed,
        )

    def scan_line(self, scanned: Scanned, card: Card) -> ScanLine:
        """The row of the last scans that belongs to *card*."""
        job = scanned.result.job
        badge = messages.of_job(JobState.QUEUED)[0] if job else ""
        if self._prints and scanned.person is not None and scanned.person.waits_for_note:
            badge = self.tr("waits: note not read")
        return ScanLine(
            scan=scanned.result.scan,
            at=scanned.at,
            sign=card.sign,
            name=card.name,
            outcome=card.word,
            badge=badge,
            attendee=card.attendee,
            job=job,
        )

    def past_line(self, past: Past) -> ScanLine:
        """The row of a scan made before this window was opened."""
        payload = past.fact.payload or {}
        message = messages.of_reason(Reason(str(payload.get("reason", Reason.UNKNOWN.value))))
        sign = Sign(message.role.value)
        word = message.word
        if payload.get("forced"):
            sign, word = Sign.YES, QCoreApplication.translate("reasons", says.FORCED)
        if past.undone:
            sign = Sign.CALM
            word = self.tr("{word}, taken back").format(word=word)
        return ScanLine(
            scan=past.fact.id,
            at=from_ms(past.fact.at),
            sign=sign,
            name=past.name,
            outcome=word,
            badge=messages.of_job(past.job_state)[0] if past.job_state else "",
            attendee=past.fact.attendee,
            job=past.job,
        )

    def history_rows(self, lines: "Sequence[Line]") -> "list[HistoryRow]":
        from ui.desk.history import HistoryRow

        return [
            HistoryRow(
                fact=line.fact,
                when=messages.moment(line.at, self._zone, self._clock()),
                what=_sentence(messages.of_history(line)),
                who=", ".join(part for part in (line.station, line.actor) if part),
                may_undo=line.undoable,
                undone=line.undone,
            )
            for line in lines
        ]


def _is_nameless(result: "ScanResult") -> bool:
    """Whether the ticket proves a place and names nobody: then a badge comes after the name."""
    return any(remark.kind is RemarkKind.NAMELESS for remark in result.remarks)


def _sentence(text: str) -> str:
    """*text* with a capital: some words of the history stand inside sentences elsewhere."""
    return text[:1].upper() + text[1:]


def _lasting(attendee: Attendee) -> tuple[Remark, ...]:
    """What to know of somebody until a list has them."""
    return (Remark(RemarkKind.NOT_LISTED),) if attendee.of_ticket else ()


def _unread(person: Person) -> str:
    """The note that somebody has to read before the badge is printed."""
    return person.attendee.attention if person.waits_for_note else ""
