"""The facts that carry out a plan: what a list changes, as the journal will say it."""

from collections.abc import Collection, Iterator
from typing import Any

from checkin.batches import Together
from checkin.merge import Conflict, Plan

#: An attendee's id and a field of theirs.
Field = tuple[str, str]


def facts_of(
    plan: Plan,
    *,
    source: str,
    version: int,
    import_id: str,
    take_list: Collection[Field] = (),
    keep_desk: Collection[Field] = (),
) -> Iterator[Together]:
    """The facts of one person at a time; what belongs together is written together.

    Args:
        source: Where the list comes from.
        version: The source's version of it.
        import_id: Marks the facts, so that the import can be withdrawn.
        take_list: Conflicts that end with what the list says.
        keep_desk: Conflicts that end with what the desk says; all others stay open.
    """
    mark = {"import": import_id}
    # In the order of their ids, beside which they lie in the file: a third of the pages to write.
    for new in sorted(plan.new, key=lambda new: new.attendee):
        payload = new.told.payload(source, new.key, version) | mark
        yield [("roster", payload, new.attendee)]
    clashes: dict[str, list[Conflict]] = {}
    for conflict in plan.conflicts:
        clashes.setdefault(conflict.attendee, []).append(conflict)
    for change in plan.changed:
        attendee = change.known.attendee
        payload = change.told.payload(source, change.key, change.version) | mark
        together: Together = [("roster", payload, attendee)]
        for conflict in clashes.get(attendee, ()):
            if (attendee, conflict.field) in take_list:
                together.append(("edit", {"unset": [conflict.field]}, attendee))
            elif (attendee, conflict.field) in keep_desk:
                together.append(("edit", _kept(conflict), attendee))
        yield together
    for missing in plan.missing:
        payload = {"source": source, "source_version": missing.version} | mark
        yield [("missing", payload, missing.known.attendee)]


def _kept(conflict: Conflict) -> dict[str, Any]:
    """The edit over what the list says now, instead of over what it said before."""
    return {"set": {conflict.field: conflict.desk}, "base": {conflict.field: conflict.theirs}}
