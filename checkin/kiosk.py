"""What a kiosk may decide: what needs no judgement, no choice between people, and no money."""

from enum import StrEnum
from typing import Final

from checkin.desk import ScanResult
from checkin.model import Answer, Reason

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
