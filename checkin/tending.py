"""Printers looked after by a person: asked how they are, given a test page, counted."""

import threading
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from checkin import fleet, rolls, routing, sending, templates, testpage
from checkin.fleet import KnownPrinter
from checkin.model import JobState
from checkin.papers import Paper
from checkin.printers import base
from checkin.printers.base import Check, Outcome, Page, Result
from checkin.render import codes, pdf
from checkin.render.fonts import badge_fonts
from checkin.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """One printer of the event, and what there is of it.

    Attributes:
        waiting: Badges that will come out of it by themselves.
        unknown: Badges of which a person must say whether they came out.
        labels_left: None where labels are not counted.
    """

    printer: KnownPrinter
    waiting: int
    unknown: int
    labels_left: int | None
    runs_out: datetime | None


def about(store: Store, one: KnownPrinter, *, now: datetime) -> About:
    counted = rolls.left(store, one.name, now=now)
    return About(
        printer=one,
        waiting=len(store.jobs(routing.WAITING, one.name)),
        unknown=len(store.jobs([JobState.UNKNOWN], one.name)),
        labels_left=counted.left if counted else None,
        runs_out=counted.runs_out if counted else None,
    )


def check(store: Store, name: str, *, data_dir: Path, at: datetime) -> Check:
    """Ask the printer *name* (or address) how it is; what one of the event says is noted.

    Raises:
        NotKnown, BadPrinterAddress: There is none, or it cannot be addressed so.
    """
    device = fleet.opened(store, name, threading.Event())
    try:
        with sending.alone(store, name, data_dir) as ours:
            found = device.check() if ours else Check(False, base.BUSY)
    finally:
        device.close()
    if fleet.find(store, name) is not None:
        routing.note(store, name, found, at=at)
    return found


def print_test_page(store: Store, name: str, *, data_dir: Path) -> tuple[str, Outcome]:
    """Print a test page on *name*: ruler, edges, the smallest code, every script.

    Returns:
        The job's id and what became of it.

    Raises:
        NotKnown, BadPrinterAddress: There is none, or it cannot be addressed so.
    """
    device = fleet.opened(store, name, threading.Event())
    try:
        page = _drawn(device.paper() or _paper_of(store, fleet.find(store, name)), name)
        job = f"test-{time.time_ns() // 1_000_000}"
        with sending.alone(store, name, data_dir) as ours:
            outcome = device.send(page, job) if ours else Outcome(Result.NOT_SENT, base.BUSY)
    finally:
        device.close()
    return job, outcome


def _drawn(paper: Paper, name: str) -> Page:
    placed = testpage.lay(paper, name, badge_fonts())
    return Page(pdf.to_pdf([placed]), codes.on_page(placed))


def _paper_of(store: Store, known: KnownPrinter | None) -> Paper:
    """The paper of a printer that takes many: that of its badges."""
    form = templates.named(store, known.template if known else "")
    width, length = form.page_mm
    return Paper(width_mm=width, length_mm=length, dpi=form.dpi, mono=False)
