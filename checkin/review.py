"""The look over the list before doors: names that need mending, and fields that need a decision.

What a person said is fine stays fine on this machine until the value changes.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, MutableMapping, Sequence
from dataclasses import dataclass

from checkin import badge, names
from checkin.errors import Cancelled
from checkin.layout import Problem, content_hash
from checkin.model import Attendee
from checkin.names import NameFinding
from checkin.person import Conflict
from checkin.store import Store

#: Under this name the event file keeps what is fine; local, never replicated.
_FINE = "names:fine"

#: What keeps a badge from being printed, by the hash of what stands on it.
Known = MutableMapping[str, tuple[Problem, ...]]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What was found, the worst first. `fine` counts findings that somebody said are fine.

    `people` are those whom findings and conflicts are about.
    """

    findings: tuple[NameFinding, ...]
    conflicts: tuple[tuple[str, Conflict], ...]
    people: dict[str, Attendee]
    fine: int
    looked_at: int


def review(
    store: Store,
    *,
    template: str = "",
    known: Known | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Review:
    """Look over the whole list.

    Args:
        template: The badge that names must fit on; "" for the one that events start with.
        known: Kept by the caller from one review to the next, so that only badges which changed
            are laid out again.
        progress: Told (badges laid out, people in all) now and then.
        cancelled: Asked between badges whether to stop.

    Raises:
        NotKnown: There is no such template.
        Cancelled: *cancelled* said so.
    """
    where = badge.setting(store)
    form = where.templates.named(template)
    attendees = store.attendees()
    seen: Known = {} if known is None else known
    done = 0

    def printable(attendee: Attendee) -> Sequence[Problem]:
        nonlocal done
        if cancelled():
            raise Cancelled
        done += 1
        if progress is not None and done % 20 == 0:
            progress(done, len(attendees))
        key = content_hash(form, badge.content_of(attendee, where))
        problems = seen.get(key)
        if problems is None:
            placed, _ = badge.laid_out(attendee, where, form)
            problems = seen[key] = tuple(placed.problems)
        return problems

    found = names.check(attendees, printable=printable)
    fine = _fine(store)
    open_ = tuple(finding for finding in found if key_of(finding) not in fine)
    conflicts = tuple(store.conflicts())
    wanted = {id_ for finding in open_ for id_ in finding.ids} | {who for who, _ in conflicts}
    return Review(
        findings=open_,
        conflicts=conflicts,
        people={one.id: one for one in attendees if one.id in wanted},
        fine=len(found) - len(open_),
        looked_at=len(attendees),
    )


def key_of(finding: NameFinding) -> str:
    """What tells this finding, with the value it is about, from any other; holds no name."""
    said = [finding.kind.value, sorted(finding.ids), finding.field, str(finding.facts.get("value"))]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:24]


def accept(store: Store, findings: Iterable[NameFinding]) -> None:
    """Say that *findings* are fine as they are."""
    _keep(store, _fine(store) | {key_of(finding) for finding in findings})


def forget_accepted(store: Store) -> None:
    """Show everything again that was said to be fine."""
    _keep(store, set())


def _fine(store: Store) -> set[str]:
    return set(json.loads(store.local_get(_FINE, "[]")))


def _keep(store: Store, keys: set[str]) -> None:
    store.local_set(_FINE, json.dumps(sorted(keys)))
