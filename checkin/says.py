"""Every reason's word and the one sentence that tells the operator what to do, in English.

The window translates them (`ui.messages`); the commands print them as they are.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from checkin.code_kinds import Kind, Remark, RemarkKind
from checkin.model import Answer, Attendee, Reason, Verdict
from checkin.words import QT_TRANSLATE_NOOP

#: What happened, in a word or two.
WORDS: Mapping[Reason, str] = {
    Reason.UNREADABLE: QT_TRANSLATE_NOOP("reasons", "Not a ticket"),
    Reason.BAD_SIGNATURE: QT_TRANSLATE_NOOP("reasons", "Not a genuine ticket"),
    Reason.WRONG_EVENT: QT_TRANSLATE_NOOP("reasons", "Ticket for another event"),
    Reason.UNKNOWN: QT_TRANSLATE_NOOP("reasons", "Not on the list"),
    Reason.REVOKED: QT_TRANSLATE_NOOP("reasons", "Ticket withdrawn"),
    Reason.SUPERSEDED: QT_TRANSLATE_NOOP("reasons", "An older badge"),
    Reason.AMBIGUOUS: QT_TRANSLATE_NOOP("reasons", "Which of these?"),
    Reason.CANCELLED: QT_TRANSLATE_NOOP("reasons", "Registration cancelled"),
    Reason.BLOCKED: QT_TRANSLATE_NOOP("reasons", "Blocked"),
    Reason.UNAPPROVED: QT_TRANSLATE_NOOP("reasons", "Not approved yet"),
    Reason.NOT_YET_VALID: QT_TRANSLATE_NOOP("reasons", "Not valid yet"),
    Reason.EXPIRED: QT_TRANSLATE_NOOP("reasons", "No longer valid"),
    Reason.NOT_ENTITLED: QT_TRANSLATE_NOOP("reasons", "Not included"),
    Reason.NOT_REGISTERED: QT_TRANSLATE_NOOP("reasons", "Not registered for this"),
    Reason.UNPAID: QT_TRANSLATE_NOOP("reasons", "Not paid"),
    Reason.CLOSED: QT_TRANSLATE_NOOP("reasons", "Closed now"),
    Reason.RULES: QT_TRANSLATE_NOOP("reasons", "Not allowed now"),
    Reason.INCOMPLETE: QT_TRANSLATE_NOOP("reasons", "A question first"),
    Reason.ALREADY_IN: QT_TRANSLATE_NOOP("reasons", "Already in"),
    Reason.ALREADY_OUT: QT_TRANSLATE_NOOP("reasons", "Already out"),
    Reason.FULL: QT_TRANSLATE_NOOP("reasons", "Full"),
    Reason.OK: QT_TRANSLATE_NOOP("reasons", "Welcome"),
    Reason.RE_ENTRY: QT_TRANSLATE_NOOP("reasons", "Welcome back"),
    Reason.EXIT_OK: QT_TRANSLATE_NOOP("reasons", "Goodbye"),
}

#: What to do now, in one sentence.
ADVICE: Mapping[Reason, str] = {
    Reason.UNREADABLE: QT_TRANSLATE_NOOP(
        "reasons", "Scan the code again, or type the name into the field."
    ),
    Reason.BAD_SIGNATURE: QT_TRANSLATE_NOOP(
        "reasons", "Look the person up by name and send them to the help lane."
    ),
    Reason.WRONG_EVENT: QT_TRANSLATE_NOOP(
        "reasons", "Ask for the ticket of this event, or look up the name."
    ),
    Reason.UNKNOWN: QT_TRANSLATE_NOOP(
        "reasons", "Look up the name; if it is not there, add a walk-in."
    ),
    Reason.REVOKED: QT_TRANSLATE_NOOP(
        "reasons", "This code no longer counts: look the person up by name."
    ),
    Reason.SUPERSEDED: QT_TRANSLATE_NOOP(
        "reasons", "A newer badge was printed: ask for that one, keep this one."
    ),
    Reason.AMBIGUOUS: QT_TRANSLATE_NOOP(
        "reasons", "Ask for the organisation, then choose the right person."
    ),
    Reason.CANCELLED: QT_TRANSLATE_NOOP(
        "reasons", "Send them to the help lane; an organiser may let them in."
    ),
    Reason.BLOCKED: QT_TRANSLATE_NOOP(
        "reasons", "Stay polite, keep the badge, and call an organiser."
    ),
    Reason.UNAPPROVED: QT_TRANSLATE_NOOP(
        "reasons", "Send them to the help lane to have the place confirmed."
    ),
    Reason.NOT_YET_VALID: QT_TRANSLATE_NOOP("reasons", "Tell them from when on the ticket holds."),
    Reason.EXPIRED: QT_TRANSLATE_NOOP(
        "reasons", "Tell them until when the ticket held; the help lane helps."
    ),
    Reason.NOT_ENTITLED: QT_TRANSLATE_NOOP(
        "reasons", "This ticket does not include this place: help lane."
    ),
    Reason.NOT_REGISTERED: QT_TRANSLATE_NOOP(
        "reasons", "Only registered people come in here: help lane."
    ),
    Reason.UNPAID: QT_TRANSLATE_NOOP("reasons", "Send them to the payment desk, then scan again."),
    Reason.CLOSED: QT_TRANSLATE_NOOP("reasons", "Tell them when this place is open."),
    Reason.RULES: QT_TRANSLATE_NOOP("reasons", "The rules of this place say no: ask an organiser."),
    Reason.INCOMPLETE: QT_TRANSLATE_NOOP(
        "reasons", "Ask the question and enter the answer; then they are in."
    ),
    Reason.ALREADY_IN: QT_TRANSLATE_NOOP(
        "reasons", "Badge lost? Print again: the first one stops working."
    ),
    Reason.ALREADY_OUT: QT_TRANSLATE_NOOP(
        "reasons", "There is no entry to close: they may have come in unscanned."
    ),
    Reason.FULL: QT_TRANSLATE_NOOP("reasons", "Ask them to wait until somebody leaves."),
    Reason.OK: QT_TRANSLATE_NOOP("reasons", "Hand over the badge."),
    Reason.RE_ENTRY: QT_TRANSLATE_NOOP("reasons", "They were here before: let them in."),
    Reason.EXIT_OK: QT_TRANSLATE_NOOP("reasons", "They are out: let them pass."),
}

#: At a door nobody is looked up, chosen or added.
_TO_THE_DESK = QT_TRANSLATE_NOOP(
    "reasons", "Scan their badge instead; without one, send them to the registration desk."
)
#: What to do instead where no badges are handed over.
AT_A_DOOR: Mapping[Reason, str] = {
    Reason.OK: QT_TRANSLATE_NOOP("reasons", "Let them in."),
    Reason.ALREADY_IN: QT_TRANSLATE_NOOP(
        "reasons", "Ask whether they went out unscanned, or whose badge it is."
    ),
    Reason.UNREADABLE: _TO_THE_DESK,
    Reason.BAD_SIGNATURE: _TO_THE_DESK,
    Reason.WRONG_EVENT: _TO_THE_DESK,
    Reason.UNKNOWN: _TO_THE_DESK,
    Reason.REVOKED: _TO_THE_DESK,
    Reason.AMBIGUOUS: _TO_THE_DESK,
}

#: What to do instead where the verdict says until when.
UNTIL_THEN: Mapping[Reason, str] = {
    Reason.NOT_REGISTERED: QT_TRANSLATE_NOOP(
        "reasons", "Ask them to wait until registered people are in."
    ),
}

#: Words with a time, where the verdict has one.
SINCE: Mapping[Reason, str] = {
    Reason.ALREADY_IN: QT_TRANSLATE_NOOP("reasons", "Already in since {since}"),
    Reason.ALREADY_OUT: QT_TRANSLATE_NOOP("reasons", "Already out since {since}"),
    Reason.NOT_YET_VALID: QT_TRANSLATE_NOOP("reasons", "Not valid before {since}"),
    Reason.EXPIRED: QT_TRANSLATE_NOOP("reasons", "Was valid until {since}"),
    Reason.NOT_REGISTERED: QT_TRANSLATE_NOOP("reasons", "Registered people first, until {since}"),
    Reason.CLOSED: QT_TRANSLATE_NOOP("reasons", "Closed since {since}"),
    Reason.RULES: QT_TRANSLATE_NOOP("reasons", "Not before {since}"),
}
_OPENS_LATER = QT_TRANSLATE_NOOP("reasons", "Opens at {since}")
SINCE_WHERE: Mapping[Reason, str] = {
    Reason.ALREADY_IN: QT_TRANSLATE_NOOP("reasons", "Already in since {since}, {where}"),
    Reason.ALREADY_OUT: QT_TRANSLATE_NOOP("reasons", "Already out since {since}, {where}"),
}

#: What a code that was refused turned out to be; said before the advice.
KINDS: Mapping[Kind, str] = {
    Kind.WEB_ADDRESS: QT_TRANSLATE_NOOP("kinds", "This is a web address, not a ticket."),
    Kind.CONTACT: QT_TRANSLATE_NOOP("kinds", "This is a business card, not a ticket."),
    Kind.EMPTY: QT_TRANSLATE_NOOP("kinds", "The code was empty."),
    Kind.TOO_LONG: QT_TRANSLATE_NOOP("kinds", "This is far too long for a ticket."),
    Kind.CONTROL: QT_TRANSLATE_NOOP("kinds", "This holds signs that no ticket has."),
    Kind.BINARY: QT_TRANSLATE_NOOP("kinds", "This holds bytes that are no text."),
    Kind.BADGE: QT_TRANSLATE_NOOP("kinds", "This looks like a badge, but nobody here has it."),
    Kind.SIGNED: QT_TRANSLATE_NOOP("kinds", "This has the form of a ticket signed here."),
    Kind.PRETIX: QT_TRANSLATE_NOOP("kinds", "This has the form of a ticket that pretix signed."),
    Kind.INDICO: QT_TRANSLATE_NOOP("kinds", "This is a ticket of Indico."),
    Kind.ALFIO: QT_TRANSLATE_NOOP("kinds", "This has the form of a ticket of alf.io."),
    Kind.WIFI: QT_TRANSLATE_NOOP("kinds", "This is the key of a wireless network, not a ticket."),
    Kind.PHONE: QT_TRANSLATE_NOOP("kinds", "This is a telephone number, not a ticket."),
    Kind.MAIL: QT_TRANSLATE_NOOP("kinds", "This is an e-mail to be written, not a ticket."),
    Kind.PLACE: QT_TRANSLATE_NOOP("kinds", "This is a place on the map, not a ticket."),
    Kind.PAYMENT: QT_TRANSLATE_NOOP("kinds", "This is a payment, not a ticket."),
    Kind.BOARDING_PASS: QT_TRANSLATE_NOOP("kinds", "This is a boarding pass, not a ticket."),
    Kind.CALENDAR: QT_TRANSLATE_NOOP("kinds", "This is a calendar entry, not a ticket."),
    Kind.LOGIN: QT_TRANSLATE_NOOP("kinds", "This is somebody's key to log in, not a ticket."),
    Kind.HEALTH: QT_TRANSLATE_NOOP("kinds", "This is a health certificate, not a ticket."),
    Kind.PRINTER: QT_TRANSLATE_NOOP(
        "kinds", "This is the address of a printer: add it on the page Printers."
    ),
    Kind.PAIRING: QT_TRANSLATE_NOOP(
        "kinds", "This connects a desk with pretix: scan it on the page Sources."
    ),
    Kind.SET_UP: QT_TRANSLATE_NOOP("kinds", "This sets up another program; keep it to yourself."),
}

#: Where a ticket comes from that is not this event's, or of somebody who is not on its list.
NAMES_ISSUER = (Reason.WRONG_EVENT, Reason.UNKNOWN)
ISSUER = QT_TRANSLATE_NOOP("kinds", "It comes from {issuer}.")

#: What to know of a code beside the verdict.
REMARKS: Mapping[RemarkKind, str] = {
    RemarkKind.NOT_LISTED: QT_TRANSLATE_NOOP("remarks", "Not on the list yet"),
    RemarkKind.NAMELESS: QT_TRANSLATE_NOOP("remarks", "Ask for the name and correct it"),
    RemarkKind.CORRECTED: QT_TRANSLATE_NOOP("remarks", "Data corrected: {since}"),
}

NEEDED = QT_TRANSLATE_NOOP("rules", "Needed: {parts}.")
COMPANION = QT_TRANSLATE_NOOP("reasons", "Welcome, as a companion")
#: A kiosk lets nobody in whom a person has to meet; nothing else stands against them.
TO_HELP_DESK = QT_TRANSLATE_NOOP("reasons", "Sent to the help desk")
TO_HELP_DESK_ADVICE = QT_TRANSLATE_NOOP("reasons", "Read the note, then let them in.")
LEFT = QT_TRANSLATE_NOOP("reasons", "Their stay in {rooms} is closed.")
_LETS_IN = frozenset({Reason.OK, Reason.RE_ENTRY})

#: Said beside any verdict on a ticket that the organiser made to try things out.
TEST = QT_TRANSLATE_NOOP("reasons", "This is a test ticket.")
FORCED = QT_TRANSLATE_NOOP("reasons", "Let in by hand")
FORCED_ADVICE = QT_TRANSLATE_NOOP("reasons", "Let in although: {word}.")


def sentence(
    verdict: Verdict,
    *,
    zone: ZoneInfo,
    now: datetime,
    kind: Kind = Kind.TICKET,
    issuer: str = "",
    remarks: Sequence[Remark] = (),
    badges: bool = True,
) -> str:
    """What happened, to whom, and what to do: one line of English for the commands.

    Args:
        zone: The event's; times are said in it.
        now: Aware; a time of another day is said with its date.
        kind: What the code was by its form.
        issuer: Where it comes from, as far as it says so.
        remarks: What to know of it beside the verdict.
        badges: Whether badges are handed over there, as at a registration desk.
    """
    word = WORDS[verdict.reason]
    template = timed(verdict, now)
    if template and verdict.since is not None:
        word = template.format(since=moment(verdict.since, zone, now), where=verdict.where)
    if verdict.companion:
        word = COMPANION
    if is_for_help_desk(verdict.answer, verdict.reason):
        return f"{TO_HELP_DESK}: {_name(verdict.attendee)}." if verdict.attendee else TO_HELP_DESK
    advice = ADVICE[verdict.reason]
    if not badges:
        advice = AT_A_DOOR.get(verdict.reason, advice)
    if verdict.since is not None:
        advice = UNTIL_THEN.get(verdict.reason, advice)
    if verdict.forced and verdict.answer is Answer.ADMIT:
        word, advice = FORCED, FORCED_ADVICE.format(word=word[0].lower() + word[1:])
    who = f": {_name(verdict.attendee)}" if verdict.attendee else ""
    form = of_code(verdict, kind)
    what = [form] if form else []
    if verdict.test:
        what.append(TEST)
    if issuer and verdict.reason in NAMES_ISSUER:
        what.append(ISSUER.format(issuer=issuer))
    what += [f"{remark_words(remark, zone, now)}." for remark in remarks]
    if verdict.why and not verdict.forced:
        what.append(why(verdict).format(parts="; ".join(map(str, verdict.why))))
    return " ".join([ended(f"{word}{who}"), *what, advice])


def of_code(verdict: Verdict, kind: Kind) -> str:
    """What a code is that stands for nobody by itself; "" where its form says nothing."""
    if verdict.attendee is not None or kind not in KINDS:
        return ""
    if verdict.reason is Reason.AMBIGUOUS and kind is not Kind.CONTACT:
        return ""  # it stands for several
    return KINDS[kind]


def ended(words: str) -> str:
    """*words* with a full stop, unless they ask something."""
    return words if words.endswith("?") else f"{words}."


def remark_words(remark: Remark, zone: ZoneInfo, now: datetime) -> str:
    since = moment(remark.at, zone, now) if remark.at is not None else ""
    return REMARKS[remark.kind].format(since=since)


def is_for_help_desk(answer: Answer, reason: Reason) -> bool:
    """Whether a kiosk sent somebody on whom a desk would let in."""
    return answer is Answer.ASK and reason in _LETS_IN


def why(verdict: Verdict) -> str:
    """What `verdict.why` stands in: of a rule, what is needed; else it says it all itself."""
    return NEEDED if verdict.reason is Reason.RULES else "{parts}."


def timed(verdict: Verdict, now: datetime) -> str:
    """The words that say when, and where, for *verdict*; "" if it has no time to tell."""
    if verdict.since is None:
        return ""
    if verdict.reason is Reason.CLOSED and verdict.since > now:
        return _OPENS_LATER
    with_place = SINCE_WHERE.get(verdict.reason, "") if verdict.where else ""
    return with_place or SINCE.get(verdict.reason, "")


def moment(at: datetime, zone: ZoneInfo, now: datetime) -> str:
    """ "08:55", "6 May 08:55" on another day, or "6 May 2023 08:55" of another year, in *zone*."""
    here, today = local(at, zone), local(now, zone)
    if here.date() == today.date():
        return f"{here:%H:%M}"
    year = "" if here.year == today.year else f" {here.year}"
    return f"{here.day} {here:%B}{year} {here:%H:%M}"


def local(at: datetime, zone: tzinfo | None) -> datetime:
    """*at* in *zone*; as it is where that would leave the calendar ("valid until 31.12.9999")."""
    try:
        return at.astimezone(zone)
    except OverflowError:
        return at


def _name(attendee: Attendee) -> str:
    return attendee.full_name or attendee.name or attendee.code[:40]
