"""What the facts about one person come to: pure, and the same whatever order they arrived in.

`fold` is the only place where facts become state. A station that scans and one that receives the
same facts a day later, in any order, reach the same `Person`.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from checkin import ticketed
from checkin.elsewhere import as_scans
from checkin.model import (
    OF_TICKET,
    Direction,
    Fact,
    JobState,
    OrderKey,
    Passage,
    Presence,
    PrintJob,
    from_ms,
)
from checkin.person import Conflict, Edit, Person, RosterRow, attendee_of, issue_of, roster_content

#: Fields that say who somebody is; a replacement starts without those of the person before.
IDENTITY_FIELDS = (
    "title",
    "given_name",
    "family_name",
    "badge_name",
    "pronouns",
    "organisation",
    "job_title",
    "country",
    "email",
    "phone",
    "language",
    "photo",
    "consents",
    "attention",
)


def undone_facts(facts: Sequence[Fact]) -> dict[str, str]:
    """Which facts were taken back, each with the id of the undo that did it. *facts* in order."""
    undone: dict[str, str] = {}
    for fact in reversed(facts):  # so that an undo which was undone itself is known first
        if fact.kind == "undo" and fact.payload is not None and fact.id not in undone:
            undone.setdefault(str(fact.payload["target"]), fact.id)
    return undone


def fold(
    person_id: str, facts: Iterable[Fact], *, withdrawn: Collection[str] = frozenset()
) -> Person:
    """What *facts* come to.

    Args:
        person_id: The attendee that stays, where two were merged.
        facts: All facts about this person and those merged into it, in any order.
        withdrawn: Ids of imports that were taken back.
    """
    return folded(person_id, facts, withdrawn=withdrawn).person


class Folded:
    """What facts came to, and what they come to once more facts are there."""

    __slots__ = ("_folding", "_last", "person")

    def __init__(self, person: Person, folding: "_Folding | None", last: OrderKey | None) -> None:
        """*folding* is where it ended; None if it has to begin anew. *last* is the latest fact's
        place."""
        self.person = person
        self._folding = folding
        self._last = last

    def after(self, facts: Sequence[Fact]) -> "Folded | None":
        """With *facts* too; None if all have to be read again. `self` is of no use afterwards.

        It goes on where it ended if only scans and prints came, each after all that is known.
        """
        folding, last = self._folding, self._last
        if folding is None or last is None:
            return None
        for fact in facts:
            if fact.kind not in _PLAIN or fact.payload is None or fact.order <= last:
                return None
            last = fact.order
        self._folding = None
        for fact in facts:
            assert fact.payload is not None
            _STEPS[fact.kind](folding, fact, fact.payload)
        return Folded(folding.result({}), folding, last)


def folded(
    person_id: str, facts: Iterable[Fact], *, withdrawn: Collection[str] = frozenset()
) -> Folded:
    """As `fold`, for somebody of whom more is about to be known."""
    ordered = sorted(facts, key=_by_order)
    if len(ordered) == 1 and ordered[0].kind == "roster":
        newcomer = _newcomer(person_id, ordered[0], withdrawn)
        if newcomer is not None:
            return Folded(newcomer, None, None)
    undone = undone_facts(ordered)
    told = as_scans(ordered)
    if told:
        ordered = sorted([*ordered, *told], key=_by_order)
    folding = _Folding(person_id, withdrawn)
    for fact in ordered:
        if fact.payload is None or fact.id in undone:
            continue
        step = _STEPS.get(fact.kind)
        if step is not None:
            step(folding, fact, fact.payload)
    if undone or told or not ordered:
        return Folded(folding.result(undone), None, None)
    return Folded(folding.result(undone), folding, ordered[-1].order)


def _newcomer(person_id: str, fact: Fact, withdrawn: Collection[str]) -> Person | None:
    """The short way for the commonest case by far: one list said something, and nothing since.

    None where the long way has to be gone; both come to the same.
    """
    payload: Mapping[str, Any] | None = fact.payload
    if payload is None or fact.attendee != person_id or payload.get("import") in withdrawn:
        return None
    fields = {name: value for name, value in payload["fields"].items() if value}
    source, key = str(payload["source"]), str(payload["key"])
    version, content = payload["source_version"], roster_content(payload)
    codes = tuple(dict.fromkeys(payload.get("codes", ())))
    return Person(
        id=person_id,
        attendee=attendee_of(
            fields,
            id=person_id,
            codes=codes,
            source=source,
            source_id=key,
            entitlements=tuple(dict.fromkeys(payload.get("entitlements", ()))),
            extra=payload.get("extra", {}),
            tickets=tuple(map(ticketed.of_map, payload.get("tickets", ()))),
        ),
        source_fields=fields,
        roster=(RosterRow(source, key, person_id, version, content, False, fact.id, key in codes),),
    )


def _by_order(fact: Fact) -> OrderKey:
    return fact.order


class _Folding:
    """The state while facts are read one by one, in order."""

    def __init__(self, person_id: str, withdrawn: Collection[str]) -> None:
        self.id = person_id
        self.withdrawn = withdrawn
        self.roster: dict[tuple[str, str], tuple[Fact, Mapping[str, Any]]] = {}
        self.missing: dict[tuple[str, str], int] = {}
        self.walk_in: dict[str, str] | None = None
        self.others_walk_in: dict[str, str] | None = None
        self.of_ticket = False
        self.held: list[Mapping[str, Any]] = []
        self.erased = False
        self.codes: dict[str, None] = {}
        self.entitlements: dict[str, None] = {}
        self.taken_off: set[str] = set()
        self.edits: dict[str, Edit] = {}
        self.notes: list[str] = []
        self.presence: dict[str, Presence] = {}
        self.rooms: set[str] = set()
        self.jobs: dict[str, PrintJob] = {}
        self.merged_into = ""
        self.voided = 0
        self.answers: dict[str, str] = {}
        self.passages: list[Passage] = []
        self.seen = 0

    def on_roster(self, fact: Fact, payload: Mapping[str, Any]) -> None:
        if payload.get("import") in self.withdrawn:
            return
        key = (str(payload["source"]), str(payload["key"]))
        known = self.roster.get(key)
        if known is None or payload["source_version"] > known[1]["source_version"]:
            self.roster[key] = (fact, payload)

    def on_missing(self, fact: Fact, payload: Mapping[str, Any]) -> None:
        if payload.get("import") in self.withdrawn:
            return
        key = (str(payload["source"]), fact.attendee)
        self.missing[key] = max(self.missing.get(key, 0), payload["source_version"])

    def on_walkin(self, fact: Fact, payload: Mapping[str, Any]) -> None:
        if fact.attendee == self.id:
            self.walk_in = dict(payload["fields"])
            self.of_ticket = bool(payload.get("ticket"))
            self.held = list(payload.get("tickets", ()))
        else:
            self.others_walk_in = dict(payload["fields"])
        self.codes.update(dict.fromkeys(payload.get("codes", ())))
        self.entitlements.update(dict.fromkeys(payload.get("entitlements", ())))

    def on_edit(self, fact: Fact, payload: Mapping[str, Any]) -> None:
        if fact.attendee != self.id:
            return
        base = payload.get("base", {})
        for name, value in payload.get("set", {}).items():
            self.edits[name] = Edit(value, base.get(name, ""))
        for name in payload.get("unset", ()):
            self.edits.pop(name, None)

    def on_replace(self, fact: Fact, payload: Mapping[str, Any]) -> None:
        if fact.attendee != self.id:
            return
        base = payload.get("base", {})
        fields = payload["fields"]
        for name in IDENTITY_FIELDS:
            self.edits[name] = Edit(fields.get(name, ""), base.get(name, ""))
        self.voided = max([self.voided, self.seen, *(j.issue for j in self.jobs.values())])

    def on_entitle(self, fact: Fact, payload: Mapping[str, Any]) -> None:
        for session in payload.get("add", ()):
            self.entitlements[session] = None
            self.taken_off.discard(session)
        for session in payload.get("remove", ()):
            self.entitlements.pop(session, None)
            self.taken_off.add(session)

    def on_note(self, fact: Fact, payload: Mapping[str, Any]) -> None:
        self.notes.append(payload["text"])

    def on_merge(self, fact: Fact, payload: Mapping[str, Any]) -> None:
        if fact.attendee == self.id:
            self.merged_into = payload["into"]

    def on_erase(self, fact: Fact, payload: Mapping[str, Any]) -> None:
        if fact.attendee == self.id:
            self.erased = True

    def on_scan(self, fact: Fact, payload: Mapping[str, Any]) -> None:
        self.answers.update(payload.get("answers", {}))
        self.seen = max(self.seen, payload.get("issue", 0))
        if payload["answer"] != "admit":
            return
        at = from_ms(fact.at)
        key = payload["checkpoint"]
        self.passages.append(
            Passage(
                checkpoint=key,
                direction=Direction(payload["direction"]),
                at=at,
                who=fact.station,
                ticket=payload.get("ticket", ""),
                elsewhere=bool(payload.get("elsewhere")),
                room=bool(payload.get("room")),
                companion=bool(payload.get("companion")),
            )
        )
        if payload.get("room"):
            self.rooms.add(key)
            if payload["direction"] == Direction.ENTRY:
                self._leave_other_rooms(key, at, fact.station)
        before = self.presence.get(key) or Presence(checkpoint=key)
        if payload["direction"] == Direction.ENTRY:
            companion = bool(payload.get("companion")) and before.inside
            self.presence[key] = _entered(before, at, fact.station, companion=companion)
        else:
            self.presence[key] = _left(before, at, fact.station)

    def _leave_other_rooms(self, entered: str, at: datetime, station: str) -> None:
        for key in self.rooms - {entered}:
            while self.presence[key].inside:  # whoever came along leaves too
                self.presence[key] = _left(self.presence[key], at, station)

    def on_print(self, fact: Fact, payload: Mapping[str, Any]) -> None:
        key = payload["job"]
        at = from_ms(fact.at)
        job = self.jobs.get(key)
        if job is None:
            job = PrintJob(
                id=key,
                attendee=self.id,
                issue=payload.get("issue", 0),
                random=payload.get("random", 0),
                printer=payload.get("printer", ""),
                template=payload.get("template", ""),
                reason=payload.get("reason", ""),
                content=payload.get("content", ""),
                state=JobState.QUEUED,
                station=fact.station,
                queued_at=at,
                changed_at=at,
            )
        self.jobs[key] = _job_after(job, fact, payload, at)

    def result(self, undone: Mapping[str, str]) -> Person:
        rows = list(self.roster.values())
        if len(rows) > 1:
            rows.sort(key=lambda row: row[0].order)
        extra: dict[str, str] = {}
        codes: dict[str, None] = {}
        entitlements: dict[str, None] = {}
        walk_in = self.walk_in
        own = [row for row in rows if row[0].attendee == self.id]
        of_others = walk_in is None or (self.of_ticket and bool(rows))
        if not own and of_others and not self.erased:
            # Whoever stayed is gone from the lists, or never was on one; those merged into them
            # are still people.
            own, walk_in = rows, walk_in or self.others_walk_in
        # What a ticket says of its holder stands until a list says it better.
        listed = self.of_ticket and bool(own)
        source_fields: dict[str, str] = {} if listed else dict(walk_in or {})
        held: list[Mapping[str, Any]] = [] if listed else list(self.held)
        for _, payload in own:
            source_fields.update({k: v for k, v in payload["fields"].items() if v})
            extra.update(payload.get("extra", {}))
        for _, payload in [*own, *(row for row in rows if row not in own)]:
            codes.update(dict.fromkeys(payload.get("codes", ())))
            entitlements.update(dict.fromkeys(payload.get("entitlements", ())))
            held += payload.get("tickets", ())
        codes.update(self.codes)
        entitlements.update(self.entitlements)
        for session in self.taken_off:
            entitlements.pop(session, None)
        roster = tuple(self._roster_row(fact, payload) for fact, payload in rows)
        conflicts = tuple(
            Conflict(name, edit.value, source_fields.get(name, ""), edit.base)
            for name, edit in self.edits.items()
            if source_fields.get(name, "") not in (edit.base, edit.value)
        )
        issue = issue_of(self.jobs.values(), self.voided, self.seen)
        attendee = None
        if own or walk_in is not None:
            speaking = {row[0].attendee for row in own}
            first = own[0][1] if own else {}
            attendee = attendee_of(
                source_fields | {name: edit.value for name, edit in self.edits.items()},
                id=self.id,
                codes=tuple(codes),
                source=str(first.get("source", OF_TICKET if self.of_ticket else "")),
                source_id=str(first.get("key", "")),
                walk_in=walk_in is not None and not own and not self.of_ticket,
                missing=bool(own) and all(r.missing for r in roster if r.attendee in speaking),
                entitlements=tuple(entitlements),
                extra=extra,
                notes=tuple(self.notes),
                badge_issue=issue,
                merged_into=self.merged_into,
                tickets=tuple(map(ticketed.of_map, held)),
            )
        return Person(
            id=self.id,
            attendee=attendee,
            source_fields=source_fields,
            edits=self.edits,
            conflicts=conflicts,
            roster=roster,
            presence=tuple(self.presence.values()),
            jobs=tuple(self.jobs.values()),
            undone=undone,
            merged_into=self.merged_into,
            voided=self.voided,
            seen=self.seen,
            answers=dict(self.answers),  # more may come
            passages=tuple(self.passages),
        )

    def _roster_row(self, fact: Fact, payload: Mapping[str, Any]) -> RosterRow:
        source, version = str(payload["source"]), payload["source_version"]
        return RosterRow(
            source,
            str(payload["key"]),
            fact.attendee,
            version,
            roster_content(payload),
            self.missing.get((source, fact.attendee), 0) > version,
            fact.id,
            str(payload["key"]) in payload.get("codes", ()),
        )


_STEPS = {
    "roster": _Folding.on_roster,
    "missing": _Folding.on_missing,
    "walkin": _Folding.on_walkin,
    "edit": _Folding.on_edit,
    "replace": _Folding.on_replace,
    "entitle": _Folding.on_entitle,
    "note": _Folding.on_note,
    "merge": _Folding.on_merge,
    "erase": _Folding.on_erase,
    "scan": _Folding.on_scan,
    "print_queued": _Folding.on_print,
    "print_sending": _Folding.on_print,
    "print_outcome": _Folding.on_print,
    "handed_over": _Folding.on_print,
}

#: Kinds of facts that only add to what is known, one after the other.
_PLAIN = frozenset({"scan", "print_queued", "print_sending", "print_outcome", "handed_over"})


def _entered(before: Presence, at: datetime, station: str, *, companion: bool) -> Presence:
    return replace(
        before,
        entries=before.entries + 1,
        inside=True,
        companions=before.companions + companion,
        first_entry=before.first_entry or at,
        first_station=before.first_station or station,
        last_entry=at,
        last_station=station,
    )


def _left(before: Presence, at: datetime, station: str) -> Presence:
    """One leaves: of several on one ticket the attendee is the last."""
    return replace(
        before,
        exits=before.exits + 1,
        inside=before.companions > 0,
        companions=max(0, before.companions - 1),
        last_exit=at,
        last_station=station,
    )


def _job_after(job: PrintJob, fact: Fact, payload: Mapping[str, Any], at: datetime) -> PrintJob:
    state, attempts = job.state, job.attempts
    if job.state is JobState.HANDED_OVER:  # it was in somebody's hand: nothing later undoes that
        return job
    if fact.kind == "print_queued":
        state = JobState.QUEUED
    elif fact.kind == "print_sending":
        state, attempts = JobState.SENDING, attempts + 1
    elif fact.kind == "print_outcome":
        state = JobState(payload["outcome"])
    elif fact.kind == "handed_over":
        state = JobState.HANDED_OVER
    return replace(
        job,
        printer=payload.get("printer") or job.printer,
        template=payload.get("template") or job.template,
        state=state,
        detail=payload.get("detail", ""),
        content=payload.get("content") or job.content,
        attempts=attempts,
        changed_at=at,
    )
