"""Files that attendees gave as an answer: kept in the event, and erased with the person."""

import base64
import hashlib
from datetime import datetime

from checkin.answers import FILE
from checkin.errors import NotKnown
from checkin.model import Attached
from checkin.store import Store
from checkin.words import ATTENDEE


def answer_of(attached: Attached) -> str:
    """The answer that stands for *attached*, also before it is kept."""
    return FILE + hashlib.sha256(attached.data).hexdigest()


def keep(store: Store, attendee: str, attached: Attached, *, at: datetime, actor: str = "") -> str:
    """Keep *attached* with a person. Returns the answer that stands for it, for `desk.scan`.

    Raises:
        NotKnown: Nobody has this id.
    """
    answer = answer_of(attached)
    person = store.root(attendee)
    if store.attendee(person) is None:
        raise NotKnown(what=ATTENDEE, name=attendee)
    if kept(store, person, answer) is not None:
        return answer
    payload = {
        "name": attached.name,
        "type": attached.kind,
        "answer": answer,
        "data": base64.b64encode(attached.data).decode("ascii"),
    }
    with store.writing() as writer:
        writer.append("file", payload, at=at, attendee=person, actor=actor)
    return answer


def kept(store: Store, attendee: str, answer: str) -> Attached | None:
    """What *answer* stands for; None where the file has not come here, or was erased."""
    for fact in store.facts(attendee, kinds=["file"]):
        if fact.payload is not None and fact.payload["answer"] == answer:
            return Attached(
                name=str(fact.payload["name"]),
                kind=str(fact.payload["type"]),
                data=base64.b64decode(str(fact.payload["data"]), validate=True),
            )
    return None
