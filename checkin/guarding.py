"""The checkpoints of an event: added and changed while it runs. Each change takes hold at once."""

from dataclasses import replace
from datetime import datetime

from checkin import events
from checkin.errors import BadField
from checkin.fields import clean
from checkin.headers import fold
from checkin.model import Checkpoint
from checkin.store import Store
from checkin.timetable import slug
from checkin.words import QT_TRANSLATE_NOOP, Detail

_NAME = QT_TRANSLATE_NOOP("details", "a name")
_OWN_NAME = QT_TRANSLATE_NOOP("details", "a name that no other checkpoint has")
_LATER = QT_TRANSLATE_NOOP("details", "a time after it opens")


def change(store: Store, wanted: Checkpoint, *, at: datetime, actor: str = "") -> Checkpoint:
    """Keep a checkpoint as it is given; one without a key is new. Its rule stays (`rulings.put`).

    Raises:
        BadField: It has no name of its own, or closes before it opens.
    """
    name = " ".join(clean(wanted.name).split())
    if not name:
        raise BadField(field="name", value="", wanted=Detail(_NAME))
    if wanted.opens is not None and wanted.closes is not None and wanted.closes <= wanted.opens:
        closes = f"{wanted.closes:%Y-%m-%d %H:%M %Z}"
        raise BadField(field="closes", value=closes, wanted=Detail(_LATER))
    with store.writing() as writer:
        known = store.checkpoints()
        if any(fold(name) in (fold(c.name), fold(c.key)) for c in known if c.key != wanted.key):
            raise BadField(field="name", value=name, wanted=Detail(_OWN_NAME))
        before = next((one for one in known if one.key == wanted.key), None)
        key = wanted.key or _new_key(name, {one.key for one in known})
        kept = replace(wanted, key=key, name=name, rule=before.rule if before else wanted.rule)
        if kept != before:
            events.put_checkpoint(writer, kept, at=at, actor=actor)
    return kept


def _new_key(name: str, taken: set[str]) -> str:
    wanted = slug(name) or "checkpoint"
    key, number = wanted, 2
    while key in taken:
        key, number = f"{wanted}-{number}", number + 1
    return key
