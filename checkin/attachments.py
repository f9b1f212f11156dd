"""Files that attendees gave as an answer: kept in the event, and erased with the person."""

import base64
import hashlib
import re
from datetime import datetime
from pathlib import Path, PurePath

from checkin.answers import FILE
from checkin.errors import NotKnown, NotWritten
from checkin.model import Attached
from checkin.store import Store
from checkin.words import ATTENDEE

_NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"|?*]+')
#: Devices of Windows, whatever comes after the dot.
_DEVICES = re.compile(r"(CON|PRN|AUX|NUL|COM\d|LPT\d)(\.|$)", re.IGNORECASE)
_LONGEST_STEM = 40


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
    if answer in _files(store, person):
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
    return _files(store, attendee).get(answer)


def write_all(store: Store, attendee: str, folder: Path) -> list[Path]:
    """Write every file of a person into *folder*, over none that is there. Returns where.

    Raises:
        NotWritten: One cannot be written.
    """
    found = []
    for file in _files(store, attendee).values():
        name = _file_name(file.name)
        path, number = folder / name, 1
        try:
            folder.mkdir(parents=True, exist_ok=True)
            while path.exists():
                number += 1
                path = folder / f"{PurePath(name).stem}-{number}{PurePath(name).suffix}"
            path.write_bytes(file.data)
        except OSError as error:
            raise NotWritten(path=path, why=error.strerror or "it failed") from error
        found.append(path)
    return found


def _file_name(given: str) -> str:
    """*given*, which may come from another station, as every system can write it."""
    last = re.split(r"[/\\]", _NOT_IN_FILE_NAMES.sub("-", given))[-1].strip(". ")
    name = PurePath(f"-{last}" if _DEVICES.match(last) else last)
    return f"{name.stem[:_LONGEST_STEM]}{name.suffix[:8]}" or "file"


def _files(store: Store, attendee: str) -> dict[str, Attached]:
    """Each file of a person by the answer that stands for it, in the order they were kept."""
    return {
        str(fact.payload["answer"]): Attached(
            name=str(fact.payload["name"]),
            kind=str(fact.payload["type"]),
            data=base64.b64decode(str(fact.payload["data"]), validate=True),
        )
        for fact in store.facts(attendee, kinds=["file"])
        if fact.payload is not None
    }
