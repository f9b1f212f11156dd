"""The sources an event is connected to: added, listed, mapped, removed; opened with their keys.

That a source exists, and how its words become ours, are facts for every desk. A key is of one
machine and lies in its keyring; where a desk stands with a source is local to the event file.
"""

import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from checkin import __version__, issuers, ticket_codes
from checkin.errors import NotKnown, NotWritten
from checkin.issuers import Issuer
from checkin.model import Checkpoint, Session, to_ms
from checkin.secrets_store import Place, Secrets
from checkin.sources import catalogue as catalogues
from checkin.sources import kinds, mapping
from checkin.sources.base import Source
from checkin.sources.catalogue import Catalogue
from checkin.sources.kinds import Key
from checkin.sources.mapping import Mapped
from checkin.sources.trouble import (
    NoEventGiven,
    NoSource,
    SourceNotPaired,
    SourceRevoked,
    WhichEvent,
    WhichSource,
)
from checkin.store import Store, entities, outbox
from checkin.words import QT_TRANSLATE_NOOP, Detail

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One source of the event. `name` is what facts call it: "pretix:ORGANISER/EVENT"."""

    name: str
    kind: str
    url: str
    organiser: str
    event: str
    mapping: Mapping[str, str] = field(default_factory=dict)
    removed: bool = False

    @property
    def secret(self) -> str:
        """What its key is called in the keyring: one key serves all events of an organiser."""
        return f"{self.kind}:{self.url}/{self.organiser}"


@dataclass(slots=True, kw_only=True)
class State:
    """Where this desk stands with a source. Times are milliseconds of our own clock.

    Attributes:
        cursor: From where the next round asks; "" before the first one is complete.
        position, since, begun: Of a round that is under way: where to go on, from which cursor it
            asked, when it began.
        full: That round asks for everybody.
        reading: How people were read since everybody was asked for (`Mapped.reading`).
        complete: When the last complete round began: the list's true age.
        catalogue: When the catalogue was last taken.
        codes: Cursors of withdrawn and of blocked codes.
        pushed: Station → up to which of its facts the outbox was filled.
        device: Which desk the source takes us for; 0 for none.
        version: Of the program that the source was told it is, and `introduced` when.
        denied: Fact → how often the source said that we may not tell it, while it waits.
        quiet_until: Until when the source asked to be left alone.
        trouble, trouble_at: What went wrong last, "" since it went well. `trouble_text` and
            `trouble_facts` are its parts, for a window of another language.
    """

    cursor: str = ""
    position: str = ""
    since: str = ""
    begun: int = 0
    full: bool = False
    reading: str = ""
    import_id: str = ""
    complete: int = 0
    catalogue: int = 0
    codes: tuple[str, str] = ("", "")
    pushed: dict[str, int] = field(default_factory=dict)
    device: int = 0
    version: str = ""
    introduced: int = 0
    denied: dict[str, int] = field(default_factory=dict)
    quiet_until: int = 0
    trouble: str = ""
    trouble_at: int = 0
    trouble_text: str = ""
    trouble_facts: dict[str, str] = field(default_factory=dict)

    @property
    def said(self) -> Detail | None:
        """What went wrong last, as `SourceTrouble` says it; None since it went well."""
        if not self.trouble:
            return None
        if not self.trouble_text:  # kept by an older version
            return Detail("{it}", it=self.trouble)
        return Detail(self.trouble_text, context="errors", **self.trouble_facts)


# -- what there is


def accounts(store: Store) -> list[Account]:
    """The sources of the event, by name."""
    found = [_account(said) for said in store.entities("source")]
    return [account for account in found if not account.removed]


def account(store: Store, name: str) -> Account:
    """The source called *name*, or the only one if *name* is empty.

    Raises:
        NotKnown: There is none of that name.
        NoSource, WhichSource: No name was given, and there is none, or there are several.
    """
    found = [one for one in accounts(store) if name in ("", one.name, one.event)]
    if len(found) == 1:
        return found[0]
    if found:
        raise WhichSource(names=", ".join(one.name for one in found))
    if not name:
        raise NoSource
    raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "source")), name=name)


def _account(said: Mapping[str, Any]) -> Account:
    return Account(
        name=said["name"],
        kind=said["kind"],
        url=said["url"],
        organiser=said.get("organiser", ""),
        event=said.get("event", ""),
        mapping=said.get("mapping", {}),
        removed=bool(said.get("removed", 0)),
    )


def _payload(one: Account) -> dict[str, Any]:
    return {**asdict(one), "mapping": dict(one.mapping), "removed": int(one.removed)}


def mapped(store: Store, one: Account) -> Mapped:
    """The source's catalogue in the desk's words."""
    others = {
        point.key: f"{point.name} ({point.source})"
        for point in store.checkpoints()
        if point.source and point.source != one.name
    }
    return Mapped(one.name, catalogue(store, one.name), one.mapping, store.sessions(), others)


def catalogue(store: Store, name: str) -> Catalogue:
    said = store.entity("catalogue", name)
    return catalogues.of_payload(said["catalogue"]) if said else Catalogue()


def state(store: Store, name: str) -> State:
    said = outbox.standing(store, name)
    known = {key: value for key, value in said.items() if key in State.__slots__}
    known["codes"] = tuple(known.get("codes", ("", "")))
    return State(**known)


def put_state(store: Store, name: str, said: State) -> None:
    """Keep where we stand; not in the journal, and of this file only."""
    outbox.keep_standing(store, name, {key: getattr(said, key) for key in State.__slots__})


# -- connecting


def connect(
    store: Store,
    secrets: Secrets,
    kind: str,
    *,
    url: str,
    token: str = "",
    organiser: str = "",
    event: str = "",
    date: str = "",
    at: datetime,
    actor: str = "",
) -> tuple[Account, Place | None]:
    """Add a source: trade the token for a key if it is a one-time one, then take the catalogue.

    Args:
        token: A one-time token, an API token, or "" where this machine has a key already.
        event: Which event; "" where the key opens only one.
        date: Of a series, the one date that the desk is for, as `mapping.date_called` takes it; ""
            for all.

    Returns:
        The source, and where its key lies; None if it has none.

    Raises:
        SourceTrouble, BadSourceAddress, BadField: Nothing was added. A key that was given is kept,
            since a one-time token cannot be used again.
        NoEventGiven, WhichEvent: The same: choose one; the organiser then stands for the token.
    """
    maker = kinds.maker(kind)
    base = maker.address(url)
    place: Place | None = None
    if token:
        key = maker.pair(base, token, organiser, store.label)
        place = secrets.keep(f"{kind}:{base}/{key.organiser}", key.text())
    else:
        found = secrets.get(f"{kind}:{base}/{organiser}") if maker.needs_key else ""
        if maker.needs_key and not found:
            raise SourceNotPaired(source=base)
        if found:
            place = secrets.where(f"{kind}:{base}/{organiser}")
        key = Key.of(found)
    slug = event or _only_event(base, key.organiser, maker.events(base, key))
    name = f"{kind}:{key.organiser}/{slug}" if key.organiser else f"{kind}:{slug}"
    known = store.entity("source", name)
    one = Account(
        name=name,
        kind=kind,
        url=base,
        organiser=key.organiser,
        event=slug,
        mapping=_account(known).mapping if known else {},
    )
    source = maker.open(base, key, slug)
    try:
        taken = source.catalogue()
    finally:
        source.close()
    if date:
        said_of_date = {mapping.DATE: mapping.date_called(taken, date)}
        one = replace(one, mapping={**one.mapping, **said_of_date})
    if place is not None:
        _note_users(secrets, one, _users(secrets, one) | {store.event.id})
    with store.writing() as writer:
        writer.append("source", _payload(one), at=at, actor=actor)
    said = state(store, one.name)
    if known and _account(known).url != base:  # it has a clock and numbers of its own
        said = State(pushed=said.pushed)
    said.device = key.device_id
    put_state(store, one.name, said)
    note_introduced(store, one, key.gate, at=at)
    take_catalogue(store, one, taken, at=at, actor=actor)
    log.info("added source of kind %s", kind)
    return one, place


def _only_event(url: str, organiser: str, slugs: Iterable[str]) -> str:
    found = list(slugs)
    if not found and not organiser:
        raise NoEventGiven
    if len(found) != 1:
        raise WhichEvent(url=url, organiser=organiser, events=found)
    return found[0]


def opened(secrets: Secrets, one: Account, *, answer_s: float | None = None) -> Source:
    """The source, ready to be asked.

    Raises:
        SourceNotPaired: This machine has no key for it.
    """
    maker = kinds.maker(one.kind)
    text = secrets.get(one.secret) if maker.needs_key else ""
    if not text and maker.needs_key:
        raise SourceNotPaired(source=one.name)
    return maker.open(one.url, Key.of(text), one.event, answer_s=answer_s)


def note_introduced(store: Store, one: Account, gate: int | None, *, at: datetime) -> None:
    """Keep that the source knows which program this is, and at which *gate* it puts us."""
    name, text = f"gate:{one.name}", str(gate or "")  # read by each scan
    if gate is not None and store.local_get(name) != text:
        with store.writing() as writer:
            writer.local_set(name, text)
    said = state(store, one.name)
    said.version, said.introduced = __version__, to_ms(at)
    put_state(store, one.name, said)


def remove(store: Store, secrets: Secrets, name: str, *, at: datetime, actor: str = "") -> Account:
    """Disconnect a source: people and logs stay; the key is given back if nothing else needs it.

    Raises:
        NotKnown: There is no such source.
        SourceTrouble: The server could not be told; the source is removed here all the same.
    """
    one = account(store, name)
    with store.writing() as writer:
        writer.append("source", _payload(replace(one, removed=True)), at=at, actor=actor)
    if any(other.secret == one.secret for other in accounts(store)):
        return one
    others = _users(secrets, one) - {store.event.id}
    if others:
        _note_users(secrets, one, others)
        return one
    text = secrets.get(one.secret)
    if text:
        secrets.forget(one.secret)
        _note_users(secrets, one, others)
        try:
            kinds.maker(one.kind).revoke(one.url, Key.of(text))
        except SourceRevoked:
            log.info("the key of a source had ended before it was given back")
    return one


def _users(secrets: Secrets, one: Account) -> set[str]:
    """The ids of the events, each in a file of its own, that use the key on this machine."""
    return set(secrets.get(f"{one.secret}#events").split())


def _note_users(secrets: Secrets, one: Account, users: set[str]) -> None:
    if users:
        secrets.keep(f"{one.secret}#events", " ".join(sorted(users)))
    else:
        secrets.forget(f"{one.secret}#events")


def roll(secrets: Secrets, one: Account) -> Place:
    """Trade the key for a new one. Loops that are under way take it up by themselves.

    Raises:
        SourceNotPaired: There is none here.
        KeyringShut, NotWritten: A new key could not be kept, so none was asked for.
        SourceTrouble: The old one still holds.
    """
    text = secrets.get(one.secret)
    if not text:
        raise SourceNotPaired(source=one.name)
    secrets.keep(one.secret, text)  # the old key ends at once: the new one must find its place
    key = kinds.maker(one.kind).roll(one.url, Key.of(text))
    return secrets.keep(one.secret, key.text())


# -- what it is made of


def take_catalogue(
    store: Store, one: Account, taken: Catalogue, *, at: datetime, actor: str = ""
) -> int:
    """Write what changed: catalogue, checkpoints, sessions, categories, keys. Returns how much."""
    said = {"source": one.name, "catalogue": catalogues.payload(taken)}
    before = mapped(store, one).sessions()
    written = 0
    if store.entity("catalogue", one.name) != said:
        with store.writing() as writer:
            writer.append("catalogue", said, at=at, actor=actor)
        written += 1
    return written + apply_mapping(store, one, before, at=at, actor=actor)


def set_line(
    store: Store, name: str, key: str, target: str, *, at: datetime, actor: str = ""
) -> Account:
    """Say what becomes of one thing of the source; "" takes back what was said.

    People get their new categories and columns with the next pull, which is a full one then.

    Raises:
        NotKnown, BadField: There is no such source or thing, or it cannot become that.
    """
    one = account(store, name)
    if target:
        mapping.checked(mapped(store, one), key, target)
    lines = {k: v for k, v in one.mapping.items() if k != key} | ({key: target} if target else {})
    changed = replace(one, mapping=lines)
    with store.writing() as writer:
        writer.append("source", _payload(changed), at=at, actor=actor)
    apply_mapping(store, changed, at=at, actor=actor)
    return changed


def set_desk(store: Store, name: str, listed: str, *, at: datetime, actor: str = "") -> Account:
    """Say that the list called *listed* is a registration desk, where badges are printed.

    Raises:
        NotKnown: There is no such source or list.
    """
    one = account(store, name)
    for known in catalogue(store, one.name).lists:
        if listed in (known.name, str(known.id)):
            return set_line(store, name, f"list:{known.id}", mapping.DESK, at=at, actor=actor)
    raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "list")), name=listed[:60])


def write_layouts(taken: Catalogue, folder: Path) -> list[Path]:
    """Write each badge design of *taken* as a file into *folder*, and return the files.

    Raises:
        NotWritten: The folder cannot be written to.
    """
    if not taken.layouts:
        return []
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for design in json.loads(taken.layouts)["layouts"]:
            path = folder / f"badge-{int(design['id'])}.json"
            path.write_text(
                json.dumps(design["layout"], ensure_ascii=False, indent=1), encoding="utf-8"
            )
            written.append(path)
    except OSError as error:
        raise NotWritten(path=folder, why=error.strerror) from error
    return written


def apply_mapping(
    store: Store,
    one: Account,
    told: Iterable[Session] = (),
    *,
    at: datetime,
    actor: str = "",
) -> int:
    """Make checkpoints, sessions and categories say what the mapping says. Returns how many did
    not. What an organiser set here beside it, such as hours, stays; so does a checkpoint whose list
    is left out now, if anybody was scanned there.

    Args:
        told: The sessions as the source told of them until now.
    """
    words = mapped(store, one)
    facts: list[tuple[str, dict[str, Any]]] = []
    for checkpoint in words.checkpoints():
        before = store.entity("checkpoint", checkpoint.key)
        known = entities.checkpoint_of(before) if before else None
        said = entities.checkpoint_payload(_over(known, checkpoint) if known else checkpoint)
        gone = before is not None and before.get("removed")
        if known is None or gone or entities.checkpoint_payload(known) != said:
            facts.append(("checkpoint", said))
    for key in words.left_out():
        before = store.entity("checkpoint", key)
        if before and not before.get("removed") and not store.last_scans(key, 1):
            facts.append(("checkpoint", before | {"removed": 1}))
    until_now = {session.key: session for session in told}
    for session in words.sessions():
        ours = store.session(session.key)
        theirs = _followed(store, ours, until_now.get(session.key), session)
        if theirs != ours:
            facts.append(("session", entities.session_payload(theirs)))
    names = {category.name for category in store.categories()}
    for category in words.categories():
        if category.name not in names:
            facts.append(("category", entities.category_payload(category)))
    if facts:
        with store.writing() as writer:
            for kind, said in facts:
                writer.append(kind, said, at=at, actor=actor)
    return len(facts) + _honour(store, one, words, at=at, actor=actor)


def _followed(store: Store, ours: Session | None, before: Session | None, now: Session) -> Session:
    """*ours*, with what its product says anew of what nobody changed here. One that a programme
    brought follows that alone."""
    if ours is None:
        return now
    said = store.entity("session", ours.key) or {}
    if before is None or ours.source_id or said.get("told"):
        return ours
    same = [name for name in _OF_PRODUCT if getattr(ours, name) == getattr(before, name)]
    return replace(ours, **{name: getattr(now, name) for name in same})


#: What a product says of its session.
_OF_PRODUCT = ("room", "starts", "ends")


def _over(known: Checkpoint, wanted: Checkpoint) -> Checkpoint:
    """*known* with all that is the source's to say."""
    return replace(
        known,
        name=wanted.name,
        desk=wanted.desk,
        session=wanted.session,
        categories=wanted.categories,
        registered_only=wanted.registered_only,
        multiple_entries=wanted.multiple_entries,
        re_entry=wanted.re_entry,
        questions=wanted.questions,
        source=wanted.source,
        list_id=wanted.list_id,
        products=wanted.products,
        addon_match=wanted.addon_match,
        include_pending=wanted.include_pending,
        rule=wanted.rule,
        starts=wanted.starts,
        ends=wanted.ends,
        admission=wanted.admission,
        date=wanted.date,
        dates=wanted.dates,
        exits_at=wanted.exits_at,
        also=wanted.also,
    )


def _honour(store: Store, one: Account, words: Mapped, *, at: datetime, actor: str) -> int:
    """Let every desk know the tickets of this source, and check those that are signed."""
    if one.kind == "indico":
        server = one.url.removeprefix("https://")
        found = Issuer(name=one.name, form=issuers.Form.INDICO, server=server)
        return int(ticket_codes.honour(store, found, at=at, actor=actor))
    if not words.catalogue.keys:
        return 0
    products: list[tuple[str, str]] = []
    for product in words.catalogue.products:
        products.append((str(product.id), words.category(product.id, 0)))
        products += [
            (f"{product.id}-{v.id}", words.category(product.id, v.id)) for v in product.variations
        ]
    issuer = Issuer(
        name=one.name,
        form=issuers.Form.PRETIX,
        keys=words.catalogue.keys,
        products=tuple(products),
    )
    return int(ticket_codes.honour(store, issuer, at=at, actor=actor))
