"""From what a scan came to, to what an attendee reads of it; never why it was refused."""

from checkin.kiosk import Step
from checkin.model import JobState
from ui.kiosk.jobs import Done
from ui.kiosk.result import Outcome
from ui.kiosk.words import Words
from ui.sign import Sign

#: The badge is out, as far as the printer can tell.
OUT = frozenset({JobState.PRINTED, JobState.ACCEPTED, JobState.HANDED_OVER})
#: It will not come by itself.
STUCK = frozenset({JobState.UNKNOWN, JobState.WITHDRAWN})


def of(done: Done, said: Words, desk: str) -> Outcome:
    """Any step but ASK, which asks."""
    match done.step:
        case Step.WELCOME:
            return _welcome(done, said, desk)
        case Step.GOODBYE:
            return Outcome(sign=Sign.YES, word=said.goodbye, name=_name(done), line=said.safe_home)
        case Step.ALREADY:
            return _already(done, said, desk)
        case Step.AGAIN:
            return Outcome(sign=Sign.ASK, word=said.again, line=said.hold_still)
        case _:
            return to_desk(said, desk)


def to_desk(said: Words, desk: str) -> Outcome:
    """To a person; nobody who stands behind learns whom or why."""
    return Outcome(sign=Sign.CALM, word=said.help, name=desk, line=said.help_there)


def badge(state: JobState | None, said: Words, desk: str, *, waited: bool) -> str:
    """The line about a badge on its way; *waited*: long enough."""
    if state in OUT:
        return said.take_badge
    if waited or state is None or state in STUCK:
        return said.badge_at_desk.format(desk=desk)
    return said.printing


def _welcome(done: Done, said: Words, desk: str) -> Outcome:
    line = ""
    if done.result.job:
        line = said.printing
    elif done.badge_due:
        line = said.badge_at_desk.format(desk=desk)
    return Outcome(sign=Sign.YES, word=said.welcome, name=_name(done), line=line)


def _already(done: Done, said: Words, desk: str) -> Outcome:
    note = done.result.badge
    printed = note.issue > 0 and note.state in OUT
    return Outcome(
        sign=Sign.CALM,
        word=said.already,
        name=_name(done),
        line=said.badge_printed.format(where=note.where) if printed and note.where else "",
        hint=said.no_badge.format(desk=desk),
    )


def _name(done: Done) -> str:
    attendee = done.result.verdict.attendee
    return attendee.printed_name if attendee is not None else ""
