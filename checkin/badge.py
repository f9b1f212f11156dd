"""From a person in the event file to a page: the texts on the badge, its code, its PDF.

What stands on paper is what the file says at that moment; nothing here keeps a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from checkin import badgecode, templates
from checkin.countries import NAMES
from checkin.errors import BadgeUnprintable, NotKnown
from checkin.layout import MISSING_GLYPH, BadgeContent, LaidOut, content_hash, lay_out
from checkin.model import TEXT_FIELDS, Attendee, Event, JobState, PrintJob, Session
from checkin.render import pdf
from checkin.render.fonts import badge_fonts
from checkin.shaping import FontSet
from checkin.store import Store
from checkin.template import Template
from checkin.templates import Templates
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: A column of the list with the name in Latin letters. It stands on the badge where the fonts have
#: no letters for the name itself: the pack for Chinese, Japanese and Korean did not come along.
LATIN_NAME = "latin_name"

#: A badge whose job ended so is in the world.
OUT = frozenset({JobState.PRINTED, JobState.ACCEPTED, JobState.HANDED_OVER})


@dataclass(frozen=True, slots=True)
class Setting:
    """What badges take from the event rather than from the person; read once for many badges.

    `key` are the 32 bytes that codes are checked with, `templates` the badges there are.
    """

    event: Event
    key: bytes
    sessions: Mapping[str, Session]
    colours: Mapping[str, str]
    templates: Templates


def setting(store: Store) -> Setting:
    """Read the event's part of the badges."""
    return Setting(
        store.event,
        store.event_key,
        {session.key: session for session in store.sessions()},
        {category.name: category.colour for category in store.categories()},
        templates.of(store),
    )


def fields_of(attendee: Attendee, where: Setting) -> dict[str, str]:
    """Every text that a template can name, by the name it uses."""
    told = dict(attendee.extra) | {name: getattr(attendee, name) for name in TEXT_FIELDS}
    names = NAMES.get(attendee.country.upper(), ())
    sessions = sorted(
        (where.sessions[key] for key in attendee.entitlements if key in where.sessions),
        key=lambda session: (session.starts is None, session.starts or 0, session.title),
    )
    return told | {
        "code": attendee.code,
        "name": attendee.name,
        "full_name": attendee.full_name,
        "country_name": names[0] if names else attendee.country,
        "event_name": where.event.name,
        "event_subtitle": where.event.subtitle,
        "sessions": " · ".join(session.title for session in sessions),
    }


def content_of(attendee: Attendee, where: Setting, token: str = "") -> BadgeContent:
    """What stands on the badge of *attendee*; *token* is the text of its code."""
    return BadgeContent(fields=fields_of(attendee, where), token=token, colours=where.colours)


def laid_out(
    attendee: Attendee,
    where: Setting,
    template: Template,
    token: str = "",
    fonts: FontSet | None = None,
) -> tuple[LaidOut, str]:
    """The badge of *attendee* placed on *template*, and the hash of its content.

    A name without glyphs gives way to the one in Latin letters, if the list has one. The result
    may have problems: then it is not fit to print, and they say why.
    """
    content = content_of(attendee, where, token)
    set_in = fonts or badge_fonts()
    placed = lay_out(template, content, set_in)
    latin = attendee.extra.get(LATIN_NAME, "")
    if latin and any(problem.kind == MISSING_GLYPH for problem in placed.problems):
        fields = dict(content.fields) | {"badge_name": latin, "name": latin}
        content = BadgeContent(fields=fields, token=token, colours=where.colours)
        placed = lay_out(template, content, set_in)
    return placed, content_hash(template, content)


def code_for(where: Setting, attendee: str, issue: int, random: int) -> str:
    """The text of the code on one print of a badge."""
    return badgecode.make(where.key, attendee, issue, random)


def newest_out(jobs: list[PrintJob], attendee: Attendee) -> PrintJob | None:
    """The job of the badge that *attendee* holds now; None if there is none."""
    found = [job for job in jobs if job.issue == attendee.badge_issue and job.state in OUT]
    return found[-1] if found and attendee.badge_issue else None


def sample_page(store: Store, attendee_id: str, template: str = "") -> bytes:
    """The badge as a PDF, without making an issue of it.

    It carries the code of the badge that is out. A person without one gets the code that the
    first badge could have: it lets its holder in like any badge, and leaves no trace of its own.

    Raises:
        NotKnown: No such attendee or template.
        TemplateError: The template cannot be used.
        BadgeUnprintable: The badge has a problem.
    """
    attendee = store.attendee(attendee_id)
    if attendee is None:
        raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "attendee")), name=attendee_id)
    where = setting(store)
    jobs = list(store.person(attendee_id).jobs)
    held = newest_out(jobs, attendee)
    issue, random = (held.issue, held.random) if held else (_next_issue(jobs), 0)
    token = code_for(where, attendee.id, issue, random)
    placed, _ = laid_out(attendee, where, where.templates.named(template), token)
    return page(placed)


def page(placed: LaidOut) -> bytes:
    """The PDF of one badge.

    Raises:
        BadgeUnprintable: It has a problem.
    """
    if placed.problems:
        raise BadgeUnprintable(why=placed.problems[0].detail)
    return pdf.to_pdf([placed])


def _next_issue(jobs: list[PrintJob]) -> int:
    return min(max((job.issue for job in jobs), default=0) + 1, badgecode.MAX_ISSUE)
