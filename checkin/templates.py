"""The badge templates of an event: those that came with the program, and its own before them.

An event's own template is a fact like any other: every desk has it, with its pictures. One with
the name of a template that came with the program stands in its place; removed, that one is back.
"""

import base64
import binascii
import hashlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from checkin.errors import (
    CheckinError,
    NotKnown,
    PictureRefused,
    TemplateError,
    TemplateInUse,
    TemplateShipped,
)
from checkin.render import pictures
from checkin.render.templates import DEFAULT, shipped
from checkin.store import Store
from checkin.store.writer import Writer
from checkin.template import Template
from checkin.template_file import parse
from checkin.template_json import look_of, to_json
from checkin.words import QT_TRANSLATE_NOOP, Detail

log = logging.getLogger(__name__)

_OTHER_NAME: Final = QT_TRANSLATE_NOOP("details", "it is called “{name}” inside")

_KEPT_READ: Final = 32
#: Bytes of a picture in one fact: written in some 20 ms, so that a scan never waits for it.
_PIECE: Final = 200_000
#: What was read lately, by name, stamp and text: badges are printed one by one.
_read: dict[tuple[str, str, str], Template] = {}


@dataclass(frozen=True, slots=True)
class Templates:
    """Every template of an event by name, those that can be used and those that cannot."""

    usable: Mapping[str, Template]
    faults: Mapping[str, CheckinError] = field(default_factory=dict)

    def named(self, name: str) -> Template:
        """The template *name*, "" for the one that events start with.

        Raises:
            NotKnown: There is none of that name.
            TemplateError: It cannot be used here: the sentence says why.
        """
        wanted = name or DEFAULT
        if wanted in self.faults:
            raise self.faults[wanted]
        found = self.usable.get(wanted)
        if found is None:
            raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "badge template")), name=name)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One template for a list.

    Attributes:
        own: The event keeps it; else it came with the program.
        replaces: It stands in the place of one that came with the program.
        fault: Why it cannot be used here, None if it can.
    """

    name: str
    title: str
    version: int
    own: bool = False
    replaces: bool = False
    template: Template | None = None
    fault: CheckinError | None = None


def of(store: Store) -> Templates:
    """All templates of the event; read anew when one of its own has changed."""
    usable, faults = dict(shipped()), dict[str, CheckinError]()
    for payload in store.entities("template"):
        if payload.get("removed"):
            continue
        name = str(payload["name"])
        try:
            usable[name] = _template_of(store, payload)
        except CheckinError as error:
            usable.pop(name, None)
            faults[name] = error
    return Templates(usable, faults)


def named(store: Store, name: str) -> Template:
    """The template *name* of the event, as `Templates.named`."""
    return of(store).named(name)


def listed(store: Store) -> list[Listed]:
    """Every template, the event's own first, each part by title."""
    found = of(store)
    own = [p for p in store.entities("template") if not p.get("removed")]
    rows = [
        Listed(
            name=p["name"],
            title=p.get("title", p["name"]),
            version=p.get("version", 1),
            own=True,
            replaces=p["name"] in shipped(),
            template=found.usable.get(p["name"]),
            fault=found.faults.get(p["name"]),
        )
        for p in own
    ]
    names = {row.name for row in rows}
    rows += [
        Listed(name=one.name, title=one.title, version=one.version, template=one)
        for one in shipped().values()
        if one.name not in names
    ]
    return sorted(rows, key=lambda row: (not row.own, row.title.casefold(), row.name))


def save(store: Store, template: Template, *, at: datetime, actor: str = "") -> Template:
    """Keep *template* in the event under its name, and return it as it is kept.

    Its version rises if badges look different now. Saving again what is there writes nothing.

    Raises:
        TemplateError: It is not whole, or its pictures are too large together.
        PictureRefused: A picture is too large or cannot be painted.
    """
    checked = parse(to_json(template), template.images)
    _check_pictures(checked)
    stamp = look_of(checked)
    before = store.entity("template", template.name)
    if before is not None and before.get("removed"):
        version = before.get("version", 1) + 1
    elif before is not None:
        version = before.get("version", 1) + (before.get("stamp") != stamp)
    else:
        known = shipped().get(template.name)
        version = known.version + 1 if known is not None else 1
    kept = replace(checked, version=version, stamp=stamp)
    hashes = {file: hashlib.sha256(data).hexdigest() for file, data in kept.images.items()}
    payload = {
        "name": kept.name,
        "title": kept.title,
        "version": version,
        "stamp": stamp,
        "json": to_json(kept),
        "pictures": hashes,
    }
    if payload == before:
        return kept
    for file, digest in hashes.items():
        _keep_picture(store, digest, file, kept.images[file], at=at, actor=actor)
    with store.writing() as writer:
        writer.append("template", payload, at=at, actor=actor)
    log.info("badge template kept in version %d", version)
    return kept


def remove(store: Store, name: str, *, at: datetime, actor: str = "") -> None:
    """Take an own template off the event; one that came with the program is back in its place.

    Raises:
        NotKnown: There is none of that name.
        TemplateShipped: It is none of the event's own.
        TemplateInUse: A printer prints it, and nothing would take its place.
    """
    payload = store.entity("template", name)
    if payload is None or payload.get("removed"):
        of(store).named(name)
        raise TemplateShipped(name=name)
    if name not in shipped():
        for printer in store.entities("printer"):
            if printer.get("template") == name and not printer.get("removed"):
                raise TemplateInUse(name=name, printer=printer["name"])
    with store.writing() as writer:
        _append_removed(writer, payload, at=at, actor=actor)


def free_name(store: Store, wanted: str) -> str:
    """*wanted*, or the like of it, as the name of a new template: one that none has yet."""
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in wanted.lower())
    stem = "-".join(filter(None, plain.split("-")))[:60] or "badge"
    taken = {row.name for row in listed(store)}
    name, number = stem, 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return name


def _append_removed(
    writer: Writer, payload: Mapping[str, Any], *, at: datetime, actor: str
) -> None:
    gone = {key: payload[key] for key in ("name", "title", "version") if key in payload}
    writer.append("template", gone | {"removed": 1}, at=at, actor=actor)


def _check_pictures(template: Template) -> None:
    for file, data in template.images.items():
        pictures.checked(file, data)
    together = sum(map(len, template.images.values()))
    if together > pictures.MOST_BYTES_TOGETHER:
        raise PictureRefused(
            file=", ".join(template.images),
            why=Detail(
                QT_TRANSLATE_NOOP(
                    "details", "together they have {found} KB, where at most {most} KB will do"
                ),
                found=together // 1000,
                most=pictures.MOST_BYTES_TOGETHER // 1000,
            ),
        )


def _keep_picture(
    store: Store, digest: str, file: str, data: bytes, *, at: datetime, actor: str
) -> None:
    """Keep a picture under its hash, in pieces that hold up no scan."""
    pieces = [data[start : start + _PIECE] for start in range(0, len(data), _PIECE)]
    for number, piece in enumerate(pieces):
        part = _part(digest, number)
        if store.entity("picture", part) is not None:
            continue
        payload = {
            "part": part,
            "parts": len(pieces),
            "file": file,
            "data": base64.b64encode(piece).decode("ascii"),
        }
        with store.writing() as writer:
            writer.append("picture", payload, at=at, actor=actor)


def _part(digest: str, number: int) -> str:
    return f"{digest}:{number}"


def _template_of(store: Store, payload: Mapping[str, Any]) -> Template:
    name, text = str(payload["name"]), str(payload.get("json", ""))
    stamp = str(payload.get("stamp", ""))
    known = _read.get((name, stamp, text))
    if known is not None:
        return known
    images = {
        file: data
        for file, digest in payload.get("pictures", {}).items()
        if (data := _picture_of(store, digest))
    }
    found = replace(parse(text, images), stamp=stamp)
    if found.name != name:
        raise TemplateError(where=name, why=Detail(_OTHER_NAME, name=found.name))
    if len(_read) >= _KEPT_READ:
        _read.clear()
    _read[name, stamp, text] = found
    return found


def _picture_of(store: Store, digest: str) -> bytes:
    """A picture by its hash; nothing where some of it has not arrived here yet or is damaged."""
    first = store.entity("picture", _part(digest, 0))
    count = int(first.get("parts", 1)) if first else 0
    found = []
    for number in range(min(count, pictures.MOST_BYTES // _PIECE + 1)):
        payload = store.entity("picture", _part(digest, number))
        try:
            found.append(base64.b64decode(payload["data"], validate=True) if payload else b"")
        except binascii.Error:
            return b""
    data = b"".join(found)
    return data if hashlib.sha256(data).hexdigest() == digest else b""
