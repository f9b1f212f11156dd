"""Badge designs of a ticket system, taken into the templates of the event."""

import logging
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from checkin import accounts, templates
from checkin.accounts import Account
from checkin.errors import CheckinError, PictureRefused, TemplateError
from checkin.foreign import pretix
from checkin.foreign.common import Missed
from checkin.render import backgrounds
from checkin.secrets_store import Secrets
from checkin.sources.base import Design
from checkin.store import Store
from checkin.template import Template
from checkin.template_file import parse
from checkin.template_json import look_of, to_json

log = logging.getLogger(__name__)

_FILE: Final = "background.pdf"


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one design.

    Attributes:
        title: What it is called there.
        template: As it is kept; None where it cannot be used at all, for *fault*.
        new: It was not there yet.
        missed: What of it did not map.
    """

    title: str
    template: Template | None = None
    new: bool = False
    missed: tuple[Missed, ...] = ()
    fault: CheckinError | None = None


def take(
    store: Store, secrets: Secrets, one: Account, *, at: datetime, actor: str = ""
) -> list[Taken]:
    """Fetch the designs of *one* and keep them as templates of the event.

    A template that was made from a design before and changed here since stays: the design comes
    beside it, under another name.

    Raises:
        SourceNotPaired, SourceTrouble: They could not be fetched; nothing was kept.
    """
    with closing(accounts.opened(secrets, one)) as source:
        designs = source.designs()
    found = [_take(store, design, at=at, actor=actor) for design in designs]
    log.info("took %d badge designs", sum(one.new for one in found))
    return found


def _take(store: Store, design: Design, *, at: datetime, actor: str) -> Taken:
    try:
        template, missed = _read(design)
        whole = parse(to_json(template), template.images)
        for known in templates.listed(store):
            if known.template is not None and _alike(known.template, whole):
                return Taken(design.name, known.template, missed=missed)
        named = replace(whole, name=templates.free_name(store, design.name))
        kept = templates.save(store, named, at=at, actor=actor)
    except (TemplateError, PictureRefused) as error:
        return Taken(design.name, fault=error)
    return Taken(design.name, kept, new=True, missed=missed)


def _read(design: Design) -> tuple[Template, tuple[Missed, ...]]:
    size = backgrounds.size_mm(_FILE, design.background) if design.background else None
    imported = pretix.read(design.told, "design", design.name, size_mm=size)
    if not design.background:
        return imported.template, imported.missed
    return backgrounds.laid_under(imported.template, _FILE, design.background), imported.missed


def _alike(known: Template, template: Template) -> bool:
    """Whether it is the same design, whatever the template is called."""
    return known.title == template.title and look_of(known) == look_of(template)
