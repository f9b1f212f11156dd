"""What can go wrong with a ticket system on the network, each in one sentence for the operator."""

from collections.abc import Sequence
from typing import Final

from checkin.errors import CheckinError
from checkin.words import QT_TRANSLATE_NOOP

#: How much of a server's own words is kept.
_LONGEST: Final = 300


class SourceTrouble(CheckinError):
    """The ticket system did not do what was asked.

    Attributes:
        passing: It may go well later by itself.
        everywhere: Other requests to this server would fare no better at the moment.
        retry_after_s: How long the server asks to be left alone, in seconds; 0 if it does not say.
        words: The server's own, shortened; "" if it said none.
    """

    passing = True
    everywhere = True

    def __init__(self, *, words: str = "", retry_after_s: float = 0.0, **facts: object) -> None:
        self.words = " ".join(words.split())[:_LONGEST]
        self.retry_after_s = retry_after_s
        super().__init__(words=self.words, **facts)


class SourceUnreachable(SourceTrouble):
    text = QT_TRANSLATE_NOOP("errors", "{host} cannot be reached. Is this computer on the network?")


class SourceSlow(SourceTrouble):
    text = QT_TRANSLATE_NOOP("errors", "{host} did not answer within {seconds} seconds.")


class SourceUntrusted(SourceTrouble):
    passing = False
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{host} could not prove who it is, so nothing was sent. Check the address and the clock of"
        " this computer; a network's log-in page can be the cause too.",
    )


class SourceCaptive(SourceTrouble):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "A web page came back in place of an answer from {host}. Does this network want somebody to"
        " log in, or is the address not quite right?",
    )


class SourceMoved(SourceTrouble):
    text = QT_TRANSLATE_NOOP(
        "errors", "{host} sent us on to another address, which was not followed: {target}"
    )


class SourceTorn(SourceTrouble):
    everywhere = False
    text = QT_TRANSLATE_NOOP("errors", "The answer of {host} broke off or made no sense.")


class SourceUnreadable(SourceTrouble):
    text = QT_TRANSLATE_NOOP("errors", "{host} could not be read: {why}")


class SourceFault(SourceTrouble):
    everywhere = False
    text = QT_TRANSLATE_NOOP("errors", "{host} has a fault of its own (answer {status}).")


class SourceBusy(SourceTrouble):
    text = QT_TRANSLATE_NOOP("errors", "{host} is busy and asks to wait a moment.")


class SourceStillAtIt(SourceBusy):
    """It is still at work on this very request, or says so because it fell over that: 409."""

    everywhere = False


class SourceRevoked(SourceTrouble):
    passing = False
    text = QT_TRANSLATE_NOOP(
        "errors", "{host} no longer knows this desk. Connect it again with a new code. ({words})"
    )


class SourceForbidden(SourceTrouble):
    passing = False
    everywhere = False
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{host} does not let this desk do that: ask the organiser for access to this event, with"
        " the rights of a check-in desk. ({words})",
    )


class SourceGone(SourceTrouble):
    passing = False
    everywhere = False
    text = QT_TRANSLATE_NOOP("errors", "{host} has no such thing any more. ({words})")


class SourceRefused(SourceTrouble):
    passing = False
    everywhere = False
    text = QT_TRANSLATE_NOOP("errors", "{host} did not accept this: {words}")


class PairingRefused(SourceTrouble):
    passing = False
    text = QT_TRANSLATE_NOOP(
        "errors", "{host} did not accept the code of this desk: {words} Ask for a new one."
    )


class WhichEvent(CheckinError):
    """The key opens several events, or none. It is kept: `organiser` is what to give in its place.

    Attributes:
        url: Of the server.
        events: The events to choose from, as the server calls them in its addresses.
    """

    text = QT_TRANSLATE_NOOP("errors", "Which event of “{organiser}”? {events}")

    def __init__(self, *, url: str, organiser: str, events: Sequence[str]) -> None:
        self.url = url
        self.organiser = organiser
        self.events = tuple(events)
        super().__init__(organiser=organiser, events=", ".join(self.events[:20]) or "…")


class BadPairingCode(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "This is no code that connects a desk: {why}.")


class NoSource(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "No ticket system is connected to this event.")


class WhichSource(CheckinError):
    text = QT_TRANSLATE_NOOP("errors", "Which ticket system? {names}")


class NoEventGiven(CheckinError):
    """The key does not tell which events it opens."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Which event? Give its number or name, as it stands in its address there."
    )


class BadSourceAddress(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "“{url}” is not the address of a ticket system: {why}. Give https://HOST"
    )


class SourceNotPaired(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This computer has no key for {source}. Connect it with a new code from there.",
    )


class SourceBusyHere(CheckinError):
    text = QT_TRANSLATE_NOOP(
        "errors", "{source} is being synchronised by another window of this computer already."
    )
