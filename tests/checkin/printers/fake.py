"""A printer without a device, which does what a test tells it and keeps what it was given."""

from checkin.papers import Paper
from checkin.printers.base import (
    SWITCHED_OFF,
    VANISHED,
    Begin,
    Check,
    Outcome,
    Page,
    Result,
    at_once,
)


class FakePrinter:
    """Prints at once. `answers` are given to the next pages instead, one each, in order.

    `pages` are what came out: job and page. A page answered HELD comes out when it is followed
    after `refill()`; one answered UNKNOWN came out if `torn` is False. `loaded` is its paper.
    """

    def __init__(self) -> None:
        self.pages: list[tuple[str, Page]] = []
        self.answers: list[Outcome] = []
        self.on = True
        self.torn = False
        self.loaded: Paper | None = None
        self.distrusted = self.closed = 0
        self._held: dict[str, Page] = {}
        self._refilled = True

    @property
    def jobs(self) -> list[str]:
        return [job for job, _ in self.pages]

    def run_dry(self) -> None:
        self._refilled = False

    def refill(self) -> None:
        self._refilled = True

    def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
        if not self.on:
            return Outcome(Result.NOT_SENT, SWITCHED_OFF)
        if not begin():
            return Outcome(Result.NOT_SENT)
        outcome = self.answers.pop(0) if self.answers else Outcome(Result.PRINTED)
        if outcome.result is Result.HELD:
            self._held[job_id] = page
        elif outcome.result is not Result.NOT_SENT and not self.torn:
            self.pages.append((job_id, page))
        return outcome

    def follow(self, job_id: str) -> Outcome:
        if job_id in self.jobs:
            return Outcome(Result.PRINTED)
        if job_id not in self._held:
            return Outcome(Result.UNKNOWN, VANISHED)
        if not self._refilled:
            return Outcome(Result.HELD, "The printer is out of paper.")
        self.pages.append((job_id, self._held.pop(job_id)))
        return Outcome(Result.PRINTED)

    def cancel(self, job_id: str) -> bool:
        return self._held.pop(job_id, None) is not None

    def check(self) -> Check:
        return Check(True) if self.on else Check(False, SWITCHED_OFF)

    def paper(self) -> Paper | None:
        return self.loaded

    def takes(self, width_mm: float, length_mm: float) -> bool | None:
        return True

    def distrust(self) -> None:
        self.distrusted += 1

    def close(self) -> None:
        self.closed += 1
