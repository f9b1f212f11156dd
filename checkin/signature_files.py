"""Signature lists written down: on paper or as a table. What stands on them is kept."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo

from checkin import reports, signatures, signing
from checkin.daywords import day_words
from checkin.errors import Cancelled, NotWritten
from checkin.render import painting, pictures
from checkin.render.document import Document
from checkin.render.fonts import badge_fonts
from checkin.report_rows import PERSON, Cell, Names, Table, yes
from checkin.signatures import Line, Options, SignatureList, speakers
from checkin.signing import PAGE_MM, Heading, Logo
from checkin.store import Store
from checkin.store.reads import Reads

Format = Literal["pdf", "csv", "xlsx", "jsonl"]

#: What the organiser wrote down the last time, kept in the event file of this machine.
_KEPT: Final = "signature_options"
_REMEMBERED: Final = (
    *("project", "number", "programme", "organiser", "place"),
    *("home_country", "logos", "note", "language"),
)


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: lists, people on them, and sheets of paper (0 for a table)."""

    lists: int
    people: int
    sheets: int


def write(
    store: Store,
    out: Path,
    written_as: Format,
    options: Options,
    *,
    now: datetime,
    actor: str = "",
    bom: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write the lists that *options* ask for, and keep what stands on them for the next time.

    Those on paper are remembered, so that supplements can follow.

    Raises:
        NotWritten, PictureRefused, NotKnown, Cancelled: What lay there is as it was.
    """
    made = signatures.lists(store, options, now=now)
    people = sum(len(one.lines) for one in made)
    sheets = 0
    if written_as == "pdf":
        sheets = write_pdf(
            store, out, made, options, now=now, progress=progress, cancelled=cancelled
        )
        signatures.record(store, made, at=now, actor=actor)
    else:
        reports.write(
            table(store, made), written_as, out, bom=bom, progress=progress, cancelled=cancelled
        )
    keep(store, options)
    return Written(len(made), people, sheets)


COLUMNS: Final = (
    "list",
    "date",
    "session",
    "room",
    "session_start_local",
    "session_end_local",
    "supplement",
    "number",
    "group",
    *PERSON,
    "country_name",
    "speaker",
    "present",
    "attendee",
)


def table(store: Reads, made: Sequence[SignatureList]) -> Table:
    """The same lists as rows."""
    return Table(COLUMNS, _rows(store, made), sum(len(one.lines) for one in made))


def _rows(store: Reads, made: Sequence[SignatureList]) -> Iterator[Sequence[Cell]]:
    names = Names(store)
    for one in made:
        session = one.session
        for number, line in enumerate(one.lines, start=1):
            local = line.signer.local
            yield (
                one.title,
                one.day.isoformat(),
                session.title if session else "",
                session.room if session else "",
                names.local(session.starts) if session and session.starts else "",
                names.local(session.ends) if session and session.ends else "",
                one.supplement,
                number,
                "" if local is None else "local" if local else "international",
                *_person(names, line),
                line.signer.country,
                yes(line.speaker),
                yes(line.present),
                line.attendee.id if line.attendee else "",
            )


def _person(names: Names, line: Line) -> Sequence[Cell]:
    if line.attendee is not None:
        return names.person(line.attendee.id)
    said = {"badge_name": line.signer.name}
    return tuple(said.get(name, "") for name in PERSON)


# -- on paper


def write_pdf(
    store: Reads,
    out: Path,
    made: Sequence[SignatureList],
    options: Options,
    *,
    now: datetime,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write *made* to a PDF at *out*; returns how many sheets. It is there whole or not at all.

    Args:
        progress: Told (people done, people in all) after each list.
        cancelled: Asked after each sheet.

    Raises:
        Cancelled: The operator stopped it.
        NotWritten: The file, or a logo, cannot be written or read.
        PictureRefused: A logo is no picture that can be printed.
    """
    zone = ZoneInfo(store.event.timezone)
    logos = tuple(map(_logo, options.logos[: signing.MOST_LOGOS]))
    part = out.with_name(f".{out.name}.part")
    count = 0
    try:
        with part.open("wb") as file:
            document = Document(file, "Attendance list")
            size = [mm * painting.PT_PER_MM for mm in PAGE_MM]
            total = sum(len(one.lines) for one in made)
            done = 0
            for one in made:
                heading = _heading(store, one, options, logos, now.astimezone(zone))
                signers = [line.signer for line in one.lines]
                for page in signing.pages(heading, signers, badge_fonts(), free=options.free):
                    document.page(size[0], size[1], painting.page(page, PAGE_MM[1], document))
                    count += 1
                    if cancelled():
                        raise Cancelled
                done += len(one.lines)
                if progress is not None:
                    progress(done, total)
            if not count:
                document.page(size[0], size[1], "")
            document.close()
        part.replace(out)
    except OSError as error:
        raise NotWritten(path=out, why=error.strerror or type(error).__name__) from error
    finally:
        part.unlink(missing_ok=True)
    return count


def _logo(file: str) -> Logo:
    path = Path(file)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise NotWritten(path=path, why=error.strerror or type(error).__name__) from error
    facts = pictures.checked(path.name, data)
    return Logo(data, facts.width / facts.height if facts.height else 1.0)


def _heading(
    store: Reads,
    one: SignatureList,
    options: Options,
    logos: tuple[Logo, ...],
    now: datetime,
) -> Heading:
    place = [options.place or store.event.subtitle]
    said_by = ""
    session = one.session
    if session is not None and session.starts is not None:
        zone = ZoneInfo(store.event.timezone)
        starts = session.starts.astimezone(zone)
        hours = f"{starts:%H:%M}"
        if session.ends is not None:
            ends = session.ends.astimezone(zone)
            other = (
                ""
                if ends.date() == starts.date()
                else f"{day_words(ends.date(), options.language)}, "
            )
            hours += f"–{other}{ends:%H:%M}"
        when = f"{day_words(one.day, options.language)}, {hours}"
        place = [when, session.room, options.place]
        said_by = "; ".join(speakers(session))
    return Heading(
        event=store.event.name,
        title=one.title,
        place=" · ".join(filter(None, place)),
        state=f"{now:%Y-%m-%d %H:%M}",
        project=options.project,
        number=options.number,
        programme=options.programme,
        organiser=options.organiser,
        speakers=said_by,
        note=options.note,
        logos=logos,
        supplement=one.supplement,
        language=options.language,
    )


# -- what was written down the last time


def keep(store: Store, options: Options) -> None:
    """Keep what stands on the sheets for the next time, in this machine's part of the file."""
    said = {name: value for name, value in asdict(options).items() if name in _REMEMBERED}
    text = json.dumps(said, ensure_ascii=False, sort_keys=True)
    if text != store.local_get(_KEPT):
        store.local_set(_KEPT, text)


def kept(store: Reads) -> Options:
    """What was kept; what cannot be read is as if nothing was."""
    try:
        said = json.loads(store.local_get(_KEPT, "{}"))
    except ValueError:
        return Options()
    if not isinstance(said, dict):
        return Options()
    known: dict[str, Any] = {
        name: value
        for name, value in said.items()
        if name in _REMEMBERED and isinstance(value, str)
    }
    logos = said.get("logos")
    if isinstance(logos, list) and all(isinstance(logo, str) for logo in logos):
        known["logos"] = tuple(logos)
    return Options(**known)
