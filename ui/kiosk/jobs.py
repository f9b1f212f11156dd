"""What a kiosk asks of its event file, and orders; run in the lanes."""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from checkin import desk, kiosk, pins, resolving
from checkin.desk import ScanResult
from checkin.kiosk import Match, Step
from checkin.model import JobState, Policy
from checkin.store import Store

#: Where this laptop keeps what its kiosk was told: it stays with the file, and goes nowhere else.
_KEPT: Final = "kiosk"

#: Seconds without a touch after which a kiosk forgets whoever stood there.
IDLE_S: Final = 30
LEAST_IDLE_S: Final = 10
MOST_IDLE_S: Final = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What staff said when they began it."""

    help_desk: str = ""
    idle_s: int = IDLE_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Where the kiosk scans and prints; `printer` "" prints nothing."""

    checkpoint: str
    printer: str = ""
    template: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A scan that was recorded, and what it means at a kiosk.

    Attributes:
        texts, attendee: What was scanned, or who was found; to scan again with answers.
        badge_due: A badge belongs to this check-in, and none was printed or is on its way.
    """

    result: ScanResult
    step: Step
    texts: tuple[str, ...]
    attendee: str = ""
    badge_due: bool = False


def duty_of(store: Store) -> Duty:
    """What was said here last."""
    said = _kept(store)
    idle_s = int(said.get("idle_s", IDLE_S))
    return Duty(
        help_desk=str(said.get("help_desk", "")),
        idle_s=min(MOST_IDLE_S, max(LEAST_IDLE_S, idle_s)),
    )


def begin(store: Store, duty: Duty, pin: str) -> None:
    """Keep *duty*, and *pin* sealed."""
    kept = {
        "help_desk": duty.help_desk,
        "idle_s": duty.idle_s,
        "pin": pins.sealed(pin, secrets.token_bytes(16)),
    }
    store.local_set(_KEPT, json.dumps(kept, sort_keys=True))


def pin_fits(store: Store, pin: str) -> bool:
    """Whether *pin* is the one that the kiosk was begun with."""
    return pins.matches(pin, str(_kept(store).get("pin", "")))


def _kept(store: Store) -> Mapping[str, str | int]:
    kept = store.local_get(_KEPT)
    said: Mapping[str, str | int] = json.loads(kept) if kept else {}
    return said


def is_code(store: Store, texts: Sequence[str]) -> bool:
    """Whether one scan is somebody's code, and not what an attendee typed fast."""
    return resolving.is_known(store, texts)


def find(store: Store, booking: str, family_name: str) -> Match | None:
    """Whom both fit."""
    return kiosk.find(store, booking, family_name)


def scan(
    store: Store,
    texts: tuple[str, ...],
    where: Where,
    *,
    at: datetime,
    attendee: str = "",
    answers: Mapping[str, str] | None = None,
    reader: str = "",
) -> Done:
    """Judge and record: one code, or the one person whom booking code and name fit.

    Raises:
        NotKnown: The person or the checkpoint is gone.
    """
    checkpoint = store.checkpoint(where.checkpoint)
    room = checkpoint is not None and checkpoint.policy is Policy.ROOM and not checkpoint.desk
    result = desk.scan(
        store,
        texts,
        checkpoint=where.checkpoint,
        at=at,
        attendee=attendee,
        answers=answers,
        printer=where.printer,
        template=where.template,
        reader=reader,
        toggle=room,
        kiosk=True,
    )
    step = kiosk.step(result)
    prints = checkpoint is not None and checkpoint.desk and step is Step.WELCOME
    return Done(
        result=result,
        step=step,
        texts=texts,
        attendee=attendee,
        badge_due=prints and not result.job and result.badge.issue == 0,
    )


def job_state(store: Store, job: str) -> JobState | None:
    """How a badge stands; None if its job is not here any more."""
    found = store.job(job)
    return found.state if found is not None else None
