"""What can be asked of an event file, and what the asking costs."""

import pytest

from checkin import desk
from checkin.model import JobState
from checkin.store import Store
from tests.checkin.people import NINE, add

_WAITING = [JobState.QUEUED, JobState.SENDING, JobState.HELD, JobState.NOT_SENT, JobState.UNKNOWN]


def plan_of(store: Store, states: list[JobState], printer: str | None) -> str:
    asked: list[str] = []
    store.connection.set_trace_callback(asked.append)
    store.jobs(states, printer)
    store.connection.set_trace_callback(None)
    rows = store.connection.execute(f"EXPLAIN QUERY PLAN {asked[0]}")
    return " ".join(row[3] for row in rows)


@pytest.mark.parametrize("states", [_WAITING, *([state] for state in _WAITING)])
@pytest.mark.parametrize("printer", [None, "folder:x"])
def test_jobs_that_wait_are_found_without_reading_those_done(
    store: Store, states: list[JobState], printer: str | None
) -> None:
    assert "USING INDEX print_job_waiting" in plan_of(store, states, printer)


def test_jobs_can_be_asked_by_state_and_person(store: Store) -> None:
    people = [add(store, f"T-{n}", given_name=f"Guest {n}") for n in range(3)]
    jobs = {
        who: desk.scan(store, "", attendee=who, checkpoint="desk", at=NINE, printer="folder:x").job
        for who in people
    }
    printed = {"job": jobs[people[0]], "outcome": "printed", "detail": ""}
    with store.writing() as writer:
        writer.append("print_outcome", printed, at=NINE, attendee=people[0])
    waiting = {job.id for job in store.jobs({JobState.QUEUED})}
    assert waiting == {jobs[who] for who in people[1:]}
    assert [job.id for job in store.jobs(set(JobState), attendees=people[:1])] == [jobs[people[0]]]
    assert {job.id for job in store.jobs(attendees=people[1:])} == waiting
    assert store.jobs(set()) == store.jobs(attendees=[]) == []
