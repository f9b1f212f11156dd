"""The people behind one desk of an invented morning: they do what desk staff do, through the
real use cases, with whoever stands before them.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from checkin import badge, corrections, desk, events, spool
from checkin.desk import ScanResult
from checkin.model import Answer, Attendee, JobState, PrintJob, Reason, Status
from checkin.morning import HELPED_S, Errand, Visit
from checkin.printers.folder import FolderPrinter
from checkin.store import Store

#: Refusals that the help lane can do something about, and how often in 100 it does.
HELPED = {
    Reason.UNPAID: 70,
    Reason.CANCELLED: 40,
    Reason.UNAPPROVED: 60,
    Reason.UNKNOWN: 50,
    Reason.BLOCKED: 0,
}
_WALK = timedelta(seconds=30)  # from a desk to the help lane
_ACTION = timedelta(seconds=3)
_SCANNED_BACK = 25  # of 100 fresh badges: scanned when handed over
_CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


@dataclass(slots=True)
class Tally:
    """What happened so far at all desks: verdicts by (answer, reason), and other things by name."""

    verdicts: Counter[tuple[Answer, Reason]] = field(default_factory=Counter)
    things: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True, kw_only=True)
class Staff:
    """One desk with its station, its badge folder and its initials."""

    store: Store
    data_dir: Path
    badges: Path
    actor: str
    chance: Random
    tally: Tally
    late: Iterator[Mapping[str, str]]
    _at: datetime = field(init=False)

    @property
    def printer(self) -> str:
        return f"folder:{self.badges}"

    def serve(self, visit: Visit, now: datetime) -> Visit | None:
        """Do what *visit* asks for; the visit that follows from it, if one does."""
        self._at = now
        match visit.errand:
            case Errand.TICKET | Errand.AGAIN:
                return self._sent_on(visit, self._scan(self._code(visit.attendee)))
            case Errand.NO_TICKET:
                return self._sent_on(visit, self._search(visit.attendee))
            case Errand.MISSPELT:
                return self._misspelt(visit)
            case Errand.SPOILT:
                return self._spoilt(visit)
            case Errand.WRONG_PERSON:
                return self._wrong_person(visit)
            case Errand.WALK_IN:
                self._walk_in()
                return None
            case Errand.FOREIGN:
                code = "".join(self.chance.choices(_CODE_LETTERS, k=12))
                return self._sent_on(visit, self._scan(code))
            case Errand.HELP:
                return self._help(visit)

    # -- errands

    def _misspelt(self, visit: Visit) -> Visit | None:
        result = self._scan(self._code(visit.attendee))
        if result.verdict.answer is Answer.ADMIT:
            attendee = self._attendee(visit.attendee)
            corrections.edit(
                self.store, attendee.id, _mended(attendee), at=self._tick(), actor=self.actor
            )
            self.tally.things["corrections"] += 1
            self._print_again(attendee.id, "name corrected")
        return self._sent_on(visit, result)

    def _spoilt(self, visit: Visit) -> Visit | None:
        result = self._scan(self._code(visit.attendee))
        if result.verdict.answer is Answer.ADMIT:
            self._print_again(visit.attendee, "came out torn")
        return self._sent_on(visit, result)

    def _wrong_person(self, visit: Visit) -> Visit | None:
        neighbour = self._scan(self._code(visit.about), prints=False)
        if neighbour.verdict.answer is Answer.ADMIT:
            corrections.undo(
                self.store,
                neighbour.scan,
                reason="the neighbour's ticket",
                at=self._tick(),
                actor=self.actor,
            )
            self.tally.things["scans undone"] += 1
        return self._sent_on(visit, self._scan(self._code(visit.attendee)))

    def _search(self, attendee_id: str) -> ScanResult:
        """Find somebody by what they say, choose among those of the same name, and check in."""
        attendee = self._attendee(attendee_id)
        said = f"{attendee.family_name} {attendee.given_name}".strip().casefold()
        found = self.store.search(said, 20)
        self.tally.things["searches"] += 1
        if attendee_id not in {each.id for each in found}:
            found = self.store.search(f"{said} {attendee.organisation}".strip(), 20)
        alike = [
            each for each in found if each.full_name.casefold() == attendee.full_name.casefold()
        ]
        if len(alike) > 1:
            self.tally.things["look-alikes told apart"] += 1
        if attendee_id not in {each.id for each in found}:
            self.tally.things["searches in vain"] += 1
            return self._scan(attendee.code)  # the code on the confirmation in their mail
        return self._scan("", attendee=attendee_id)

    def _walk_in(self) -> None:
        result = desk.walk_in(
            self.store,
            next(self.late),
            checkpoint=events.DESK.key,
            at=self._tick(),
            actor=self.actor,
            printer=self.printer,
        )
        self.tally.things["walk-ins"] += 1
        self._note_verdict(result)
        if result.job:
            self._print(result.job)

    def _help(self, visit: Visit) -> Visit | None:
        reason = Reason(visit.about)
        if self.chance.randrange(100) >= HELPED.get(reason, 0):
            if visit.attendee:
                text = "could not be helped; asked to come back"
                corrections.note(
                    self.store, visit.attendee, text, at=self._tick(), actor=self.actor
                )
            self.tally.things["sent away"] += 1
            return None
        if reason is Reason.UNKNOWN:
            self._walk_in()
        elif reason is Reason.CANCELLED:
            self._scan(self._code(visit.attendee), force="an organiser lets them in")
        else:
            confirmed = {"status": Status.CONFIRMED.value}
            corrections.edit(
                self.store, visit.attendee, confirmed, at=self._tick(), actor=self.actor
            )
            if reason is Reason.UNPAID:
                text = "paid by card at the help lane"
                corrections.note(
                    self.store, visit.attendee, text, at=self._tick(), actor=self.actor
                )
            self._scan(self._code(visit.attendee))
        self.tally.things["helped in"] += 1
        return None

    def _sent_on(self, visit: Visit, result: ScanResult) -> Visit | None:
        """The visit to the help lane that a refusal leads to."""
        verdict = result.verdict
        if verdict.answer is not Answer.REFUSE or verdict.reason not in HELPED:
            return None
        return Visit(
            at=self._at + _WALK,
            errand=Errand.HELP,
            attendee=verdict.attendee.id if verdict.attendee else "",
            about=verdict.reason.value,
            seconds=self.chance.randint(*HELPED_S),
        )

    # -- scanning and printing

    def _scan(
        self, code: str, *, attendee: str = "", force: str = "", prints: bool = True
    ) -> ScanResult:
        result = desk.scan(
            self.store,
            code,
            checkpoint=events.DESK.key,
            at=self._tick(),
            actor=self.actor,
            attendee=attendee,
            force=bool(force),
            force_reason=force,
            printer=self.printer,
        )
        self._note_verdict(result)
        if result.read_first and result.verdict.attendee is not None:
            self.tally.things["notes read before printing"] += 1
            job = desk.print_badge(
                self.store,
                result.verdict.attendee.id,
                printer=self.printer,
                at=self._tick(),
                actor=self.actor,
            )
        else:
            job = result.job
        if job and prints:
            self._print(job)
        return result

    def _note_verdict(self, result: ScanResult) -> None:
        verdict = result.verdict
        self.tally.verdicts[verdict.answer, verdict.reason] += 1
        if verdict.attention:
            self.tally.things["notes shown"] += 1
        if verdict.forced:
            self.tally.things["let in by hand"] += 1

    def _print_again(self, attendee_id: str, reason: str) -> None:
        job = desk.print_badge(
            self.store,
            attendee_id,
            printer=self.printer,
            reason=reason,
            at=self._tick(),
            actor=self.actor,
        )
        self.tally.things["badges printed again"] += 1
        self._print(job)

    def _print(self, job_id: str) -> None:
        """Send the badge; a name that cannot be printed is shortened first."""
        self._send()
        job = self.store.job(job_id)
        if job is not None and job.state is JobState.NOT_SENT:
            job = self._print_shortened(job)
        if job is None or job.state is not JobState.ACCEPTED:
            self.tally.things["badges that wait for a person"] += 1
            return
        self.tally.things["badges"] += 1
        if self.chance.randrange(100) < _SCANNED_BACK:
            where = badge.setting(self.store)
            code = badge.code_for(where, job.attendee, job.issue, job.random)
            back = desk.scan(
                self.store, code, checkpoint=events.DESK.key, at=self._tick(), actor=self.actor
            )
            self.tally.things["badges scanned when handed over"] += back.handed_over

    def _print_shortened(self, job: PrintJob) -> PrintJob | None:
        """Try shorter badge names until one can be printed."""
        self.tally.things["badge names shortened"] += 1
        waiting: PrintJob | None = job
        for name in shorter_names(self._attendee(job.attendee)):
            at = self._tick()
            changes = {"badge_name": name}
            corrections.edit(self.store, job.attendee, changes, at=at, actor=self.actor)
            desk.print_badge(
                self.store,
                job.attendee,
                printer=self.printer,
                at=self._tick(),
                actor=self.actor,
            )
            self._send()
            waiting = self.store.job(job.id)
            if waiting is not None and waiting.state is not JobState.NOT_SENT:
                break
        return waiting

    def _send(self) -> None:
        spool.work_off(
            self.store,
            self.printer,
            data_dir=self.data_dir,
            printer=FolderPrinter(self.badges),
            clock=self._tick,
        )

    def _tick(self) -> datetime:
        """The desk's clock: every action takes its time."""
        self._at += _ACTION
        return self._at

    def _attendee(self, attendee_id: str) -> Attendee:
        [attendee] = self.store.attendees([attendee_id])
        return attendee

    def _code(self, attendee_id: str) -> str:
        return self._attendee(attendee_id).code


def _mended(attendee: Attendee) -> dict[str, str]:
    """What somebody wants changed on the badge: capitals, double blanks, or the whole name."""
    given, family = (
        " ".join(name.title().split() if name.isupper() else name.split())
        for name in (attendee.given_name, attendee.family_name)
    )
    if (given, family) != (attendee.given_name, attendee.family_name):
        return {"given_name": given, "family_name": family}
    return {"badge_name": f"{given} {family}".strip()}


def shorter_names(attendee: Attendee) -> list[str]:
    """What may stand on a badge instead of a name that does not fit or that no font can set.

    In this order: the Latin name that the list gives, one given and one family name, and what the
    e-mail address says.
    """
    given, family = attendee.given_name.split(), attendee.family_name.split()
    mailbox = attendee.email.partition("@")[0].rstrip("0123456789")
    found = (
        attendee.extra.get(badge.LATIN_NAME, ""),
        " ".join([*given[:1], *family[-1:]]),
        mailbox.replace(".", " ").title(),
    )
    return [name for name in found if name]
