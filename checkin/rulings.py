"""The settings of a checkpoint, and its rule: set it, and try it on anybody at any moment."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from checkin import events, headers, listed, rule_words, rules
from checkin.door import known_checkpoint
from checkin.errors import BadField, BadRule, NotKnown
from checkin.fields import clean
from checkin.model import Attendee, Checkpoint, Direction, to_ms
from checkin.person import Person
from checkin.projection import fold
from checkin.rule_words import Refusal
from checkin.rules import Context, Rule
from checkin.stays import Ending
from checkin.store import Store
from checkin.store.reads import Reads
from checkin.verdict import Case, rule_context
from checkin.words import QT_TRANSLATE_NOOP, Detail


def put(store: Store, checkpoint: str, text: str, *, at: datetime, actor: str = "") -> None:
    """Give *checkpoint* the rule that *text* holds as JSON, "" for none. It takes hold at once.

    Raises:
        BadRule: It cannot be used.
        NotKnown: There is no such checkpoint.
    """
    found = known_checkpoint(store, checkpoint)
    rule = rules.load(text)
    problems = rules.check(rule)
    if problems:
        raise BadRule(why=problems[0])
    said = "" if rules.is_empty(rule) else text.strip()
    if said != found.rule:
        with store.writing() as writer:
            events.put_checkpoint(writer, replace(found, rule=said), at=at, actor=actor)


def configure(store: Store, checkpoint: Checkpoint, *, at: datetime, actor: str = "") -> None:
    """Keep the settings of a checkpoint as they are given; a new key adds one.

    Raises:
        BadRule: Its rule cannot be used.
        BadField: Something else will not do; nothing was kept.
        NotKnown: There is no such session.
    """
    problems = rules.check(rules.load(checkpoint.rule))
    if problems:
        raise BadRule(why=problems[0])
    kept = replace(checkpoint, name=clean(checkpoint.name))
    _refuse(store, kept)
    if kept != store.checkpoint(kept.key):
        with store.writing() as writer:
            events.put_checkpoint(writer, kept, at=at, actor=actor)


def _refuse(store: Reads, wanted: Checkpoint) -> None:
    names = {headers.fold(c.name) for c in store.checkpoints() if c.key != wanted.key}
    if not wanted.name or headers.fold(wanted.name) in names:
        raise BadField(
            field=Detail(QT_TRANSLATE_NOOP("details", "the name")),
            value=wanted.name,
            wanted=Detail(QT_TRANSLATE_NOOP("details", "a name that no other checkpoint has")),
        )
    if wanted.session and store.session(wanted.session) is None:
        raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "session")), name=wanted.session)
    for what, number, most in (
        (Detail(QT_TRANSLATE_NOOP("details", "the capacity")), wanted.capacity, 1_000_000),
        (Detail(QT_TRANSLATE_NOOP("details", "companions")), wanted.companions, 20),
        (Detail(QT_TRANSLATE_NOOP("details", "minutes before the start")), wanted.doors_min, 1440),
    ):
        if not 0 <= number <= most:
            between = QT_TRANSLATE_NOOP("details", "a number from 0 to {most}")
            raise BadField(field=what, value=number, wanted=Detail(between, most=most))
    if wanted.opens is not None and wanted.closes is not None and wanted.closes <= wanted.opens:
        raise BadField(
            field=Detail(QT_TRANSLATE_NOOP("details", "the hours")),
            value=f"{wanted.closes:%H:%M}",
            wanted=Detail(QT_TRANSLATE_NOOP("details", "a time after it opens")),
        )
    if wanted.ends_stays not in (Ending.CAPPED, Ending.UNKNOWN):
        raise BadField(field="ends_stays", value=wanted.ends_stays, wanted="“capped” or “unknown”")


@dataclass(frozen=True, slots=True)
class Trial:
    """What a rule says of one person at one moment; `refusal` None: it lets them in."""

    attendee: Attendee
    context: Context
    refusal: Refusal | None


#: Stands for the rule that a checkpoint has; None is a rule too, which asks nothing.
_ITS_OWN: Final = object()


def try_on(
    store: Reads, checkpoint: str, attendee: str, at: datetime, *, rule: Rule = _ITS_OWN
) -> Trial:
    """Try the rule of *checkpoint*, or *rule* in its place, on somebody at the moment *at*.

    Only what they did before counts.

    Raises:
        NotKnown: There is no such checkpoint or attendee.
    """
    found = known_checkpoint(store, checkpoint)
    person = _as_of(store, attendee, at)
    if person.attendee is None:
        raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "attendee")), name=attendee)
    case = Case(
        checkpoint=found,
        direction=Direction.ENTRY,
        at=at,
        found=(person.attendee,),
        presence=person.at(found.key),
        session=store.session(found.session) if found.session else None,
        zone=ZoneInfo(store.event.timezone),
        entered=person.entered(found.key),
    )
    if found.source:
        case = listed.on_list(case, person, code="", given={})
    context = rule_context(case)
    wanted = rules.load(found.rule) if rule is _ITS_OWN else rule
    return Trial(person.attendee, context, rule_words.explain(wanted, context))


def _as_of(store: Reads, attendee: str, at: datetime) -> Person:
    """The person with only those scans that were before *at*."""
    facts = store.facts(attendee)
    kept = (fact for fact in facts if fact.kind != "scan" or fact.at <= to_ms(at))
    person = fold(store.root(attendee), kept, withdrawn=store.withdrawn_imports())
    return replace(person, passages=tuple(one for one in person.passages if one.at <= at))
