"""A printer without a device, which does what a test tells it and keeps what it was given."""

from checkin.printers.base import SWITCHED_OFF, VANISHED, Check, Outcome, Result


class FakePrinter:
    """Prints at once. `answers` are given to the next pages instead, one each, in order.

    `pages` are what came out: job and page. A page answered HELD comes out when it is followed
    after `refill()`; one answered UNKNOWN came out if `torn` is False.
    """

    def __init__(self) -> None:
        self.pages: list[tuple[str, bytes]] = []
        self.answers: list[Outcome] = []
        self.on = True
        self.torn = False
        self._held: dict[str, bytes] = {}
        self._refilled = True

    @property
    def jobs(self) -> list[str]:
        return [job for job, _ in self.pages]

    def run_dry(self) -> None:
        self._refilled = False

    def refill(self) -> None:
        self._refilled = True

    def send(self, page: bytes, job_id: str) -> Outcome:
        if not self.on:
            return Outcome(Result.NOT_SENT, SWITCHED_OFF)
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
