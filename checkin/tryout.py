"""Try a template on the people of the event before it is printed: its checks, its worst badges.

For an editor::

    found = tryout.findings(store, template)                # what `lint` says, for this event
    shown = tryout.samples(store)                           # whom to show while editing
    worst = tryout.worst(store, template, n=30)             # [Worst(attendee, why, badge)]
    pdf = tryout.sheet(worst, title=…, fonts=badge_fonts(), words=str)

`worst` and `samples` read everybody once and lay out only the few that a guess picks, so that a
hundred thousand people take some seconds; both tell how far they are, and can be stopped.
"""

import heapq
import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from enum import StrEnum
from threading import Event
from typing import Final

from checkin import badge, fleet, lint
from checkin.errors import BadPrinterAddress, Cancelled, PictureRefused, UnknownPrinter
from checkin.estimate import OF_EVENT, Guess, Guesser, longest_word_em, scripts_in, width_em
from checkin.layout import LaidOut, PlacedText
from checkin.lint import Finding
from checkin.model import TEXT_FIELDS, Attendee, Status
from checkin.papers import Paper
from checkin.render import pictures
from checkin.render.contact import Entry, contact_sheet
from checkin.render.fonts import badge_fonts
from checkin.shaping import FontSet
from checkin.store import Store
from checkin.template import Template
from checkin.text import clean
from checkin.words import QT_TRANSLATE_NOOP, Detail

log = logging.getLogger(__name__)

#: Told (people looked at, people in all), now and then.
Progress = Callable[[int, int], None]
Cancel = Callable[[], bool]

#: So many times as many people as asked for are really laid out, for each way of being hard.
_LAID_OUT: Final = 3
_TOLD_EACH: Final = 500
_SMALL: Final = 0.95  # below this part of the wanted size, text counts as shrunk
_LONG: Final = 40

_FROM_EVENT: Final = ("code", "name", "full_name", "country_name", "event_name", "event_subtitle")


class Why(StrEnum):
    """What makes a badge hard, the worst first."""

    REFUSED = "refused"
    SMALL = "small"
    LINES = "lines"
    SCRIPT = "script"
    LONG = "long"


_WORDS: Final = {
    Why.SMALL: QT_TRANSLATE_NOOP("tryout", "{field} at {percent} % of its size"),
    Why.LINES: QT_TRANSLATE_NOOP("tryout", "{field} on {count} lines"),
    Why.SCRIPT: QT_TRANSLATE_NOOP("tryout", "rare script: {scripts}"),
    Why.LONG: QT_TRANSLATE_NOOP("tryout", "{count} characters"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Worst:
    """Somebody whose badge is hard to set, and why, the worst reason first.

    `smallest` is the smallest part of its wanted size at which any text of it was set.
    """

    attendee: Attendee
    badge: LaidOut
    why: tuple[Why, ...]
    words: tuple[Detail, ...]
    smallest: float = 1.0
    lines: int = 0

    @property
    def refused(self) -> bool:
        return Why.REFUSED in self.why


class Which(StrEnum):
    LONGEST = "longest"
    SHORTEST = "shortest"
    HARDEST = "hardest"


@dataclass(frozen=True, slots=True)
class Sample:
    """Somebody to show a template with."""

    which: Which
    attendee: Attendee


# -- checks


def known_fields(store: Store) -> tuple[str, ...]:
    """Every field that a template can name in this event: the usual ones, then its own columns."""
    rows = store.connection.execute(
        "SELECT DISTINCT key FROM attendee, json_each(extra) WHERE extra != '{}' ORDER BY key"
    )
    own = (str(row[0]) for row in rows)
    return tuple(dict.fromkeys((*TEXT_FIELDS, *_FROM_EVENT, "sessions", *own)))


def papers_of(store: Store, template: str) -> dict[str, Paper]:
    """What lies in the printers of the event that print *template*, by their names.

    None is asked: left out are those that do not say it by their address.
    """
    found = {}
    for printer in fleet.printers(store):
        if printer.template != template:
            continue
        try:
            paper = paper_in(store, printer.name)
        except (UnknownPrinter, BadPrinterAddress):
            log.info("a printer that only another desk can use was not looked at")
            continue
        if paper is not None:
            found[printer.name] = paper
    return found


def paper_in(store: Store, printer: str) -> Paper | None:
    """What lies in one printer, as far as that is settled.

    Raises:
        NotKnown, UnknownPrinter, BadPrinterAddress: There is no such printer, or not here.
    """
    with closing(fleet.opened(store, printer, Event())) as device:
        return device.paper()


def findings(
    store: Store, template: Template, *, papers: Mapping[str, Paper] | None = None
) -> list[Finding]:
    """What `lint` says of *template* in this event: its fields, categories and pictures.

    Args:
        papers: What lies in the printers it is for, by their names; without, `papers_of` it.
    """
    left_out = {}
    for file, data in template.images.items():
        try:
            left_out[file] = pictures.checked(file, data).left_out
        except PictureRefused as error:
            left_out[file] = (str(error.facts["why"]),)
    event = lint.Event(
        fields=known_fields(store),
        colours={one.name: one.colour for one in store.categories() if one.colour},
        papers=papers_of(store, template.name) if papers is None else papers,
        left_out=left_out,
    )
    return lint.check(template, badge_fonts(), event)


# -- whom to show


def samples(
    store: Store,
    *,
    hardest: int = 3,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> list[Sample]:
    """The longest and the shortest name of the list, and the *hardest*: scripts that few have.

    Nobody twice; fewer, or none, where the list is short.

    Raises:
        Cancelled: *cancelled* said so.
    """
    longest: tuple[float, Attendee] | None = None
    shortest: tuple[float, Attendee] | None = None
    by_script: dict[str, tuple[float, Attendee]] = {}
    common: Counter[str] = Counter()
    widest: tuple[float, Attendee] | None = None
    for attendee in _everybody(store, progress, cancelled):
        name = attendee.badge_name or f"{attendee.given_name} {attendee.family_name}".strip()
        if not name:
            continue
        width, word = width_em(name), longest_word_em(name)
        if longest is None or width > longest[0]:
            longest = width, attendee
        if shortest is None or width < shortest[0]:
            shortest = width, attendee
        if widest is None or word > widest[0]:
            widest = word, attendee
        for script in scripts_in(name):
            common[script] += 1
            if script not in by_script or width > by_script[script][0]:
                by_script[script] = width, attendee
    rare = sorted(by_script, key=lambda script: (common[script], script))
    hard = [by_script[script][1] for script in rare]
    if widest is not None:
        hard.append(widest[1])
    chosen: dict[str, Sample] = {}
    for which, found in ((Which.LONGEST, longest), (Which.SHORTEST, shortest)):
        if found is not None:
            chosen.setdefault(found[1].id, Sample(which, found[1]))
    left = hardest
    for attendee in hard:
        if left and attendee.id not in chosen:
            chosen[attendee.id] = Sample(Which.HARDEST, attendee)
            left -= 1
    return list(chosen.values())


# -- the worst badges


@dataclass(slots=True)
class _Ranked:
    """The hardest people by one measure, while everybody passes by once."""

    most: int
    _heap: list[tuple[float, str, Guess]] = field(default_factory=list)

    def meet(self, hardness: float, attendee: str, guess: Guess) -> None:
        entry = hardness, attendee, guess
        if len(self._heap) < self.most:
            heapq.heappush(self._heap, entry)
        elif entry[:2] > self._heap[0][:2]:
            heapq.heapreplace(self._heap, entry)

    def best(self) -> Iterator[tuple[str, Guess]]:
        for _, attendee, guess in sorted(self._heap, key=lambda one: one[:2], reverse=True):
            yield attendee, guess


class _Letters:
    """Which letters no font has; each is asked about once."""

    def __init__(self, fonts: FontSet) -> None:
        self._fonts = fonts
        self._missing: dict[str, bool] = {}

    def missing(self, letters: Iterable[str]) -> int:
        lost = 0
        for char in letters:
            known = self._missing.get(char)
            if known is None:
                known = self._missing[char] = bool(self._fonts.missing(clean(char)))
            lost += known
        return lost


def worst(
    store: Store,
    template: Template,
    n: int = 30,
    *,
    fonts: FontSet | None = None,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> list[Worst]:
    """The *n* people whose badges are hardest to set on *template*.

    First those whose badge cannot be printed (at most half of *n*, unless there is nobody else),
    then in turn: the smallest type, the most lines, the rarest scripts, the longest texts.

    Raises:
        Cancelled: *cancelled* said so.
    """
    where = badge.setting(store)
    guesser = Guesser(template)
    shown = _Letters(fonts or badge_fonts())
    tight, long, scripted, missing = (_Ranked(_LAID_OUT * n) for _ in range(4))
    by_script: dict[frozenset[str], _Ranked] = {}
    common: Counter[str] = Counter()
    for attendee in _everybody(store, progress, cancelled):
        guess = guesser.guess(badge.fields_of(attendee, where))
        tight.meet(guess.tightness, attendee.id, guess)
        long.meet(guess.length, attendee.id, guess)
        if guess.letters and (lost := shown.missing(guess.letters)):
            missing.meet(lost, attendee.id, guess)
        if guess.scripts:
            common.update(guess.scripts)
            some = by_script.setdefault(guess.scripts, _Ranked(n))
            some.meet(guess.tightness, attendee.id, guess)
    for some in by_script.values():
        for who, guess in some.best():
            scripted.meet(-min(common[script] for script in guess.scripts), who, guess)
    picked = dict([*missing.best(), *tight.best(), *scripted.best(), *long.best()])
    measured: list[Worst] = []
    for attendee in store.attendees(list(picked)):
        if cancelled is not None and cancelled():
            raise Cancelled
        placed, _ = badge.laid_out(attendee, where, template, "", fonts)
        measured.append(_measured(attendee, placed, picked[attendee.id]))
    return _chosen(measured, common, picked, n)


def sheet(
    worst: Iterable[Worst],
    *,
    title: str,
    fonts: FontSet | None = None,
    words: Callable[[Detail], str] = str,
) -> bytes:
    """The badges of `worst` small on A4 pages, each with its name and why it is there; a PDF.

    Args:
        title: Stands at the top of each page.
        words: Puts a `Detail` into the reader's language; the window gives `messages`' own.
    """
    entries = [
        Entry(
            badge=one.badge,
            name=one.attendee.name or one.attendee.id,
            remark=" · ".join(words(detail) for detail in one.words),
            bad=one.refused,
        )
        for one in worst
    ]
    log.info("a contact sheet of %d badges", len(entries))
    return contact_sheet(entries, title=title, fonts=fonts or badge_fonts())


def _everybody(
    store: Store, progress: Progress | None, cancelled: Cancel | None
) -> Iterator[Attendee]:
    """Everybody who may come, one after the other."""
    (total,) = store.connection.execute(
        "SELECT count(*) FROM attendee WHERE merged_into = ''"
    ).fetchone()
    for number, attendee in enumerate(store.iter_attendees()):
        if number % _TOLD_EACH == 0:
            if progress is not None:
                progress(number, total)
            if cancelled is not None and cancelled():
                raise Cancelled
        if attendee.status is not Status.CANCELLED:
            yield attendee
    if progress is not None:
        progress(total, total)


def _measured(attendee: Attendee, placed: LaidOut, guess: Guess) -> Worst:
    texts = [
        (side, item)
        for side, placed_items in enumerate(placed.sides)
        for item in placed_items
        if isinstance(item, PlacedText) and item.field not in OF_EVENT
    ]
    smallest = min((t for _, t in texts), key=lambda t: t.size_pt / t.wanted_pt, default=None)
    part = smallest.size_pt / smallest.wanted_pt if smallest else 1.0
    lines = Counter((side, text.box, text.wanted_pt, text.field) for side, text in texts)
    (*_, most_field), most = max(lines.items(), key=lambda item: item[1], default=(("",), 0))
    found: list[tuple[Why, Detail]] = [
        (Why.REFUSED, problem.detail) for problem in placed.problems[:2]
    ]
    if smallest is not None and part < _SMALL:
        facts = {"field": smallest.field, "percent": round(part * 100)}
        found.append((Why.SMALL, _words(Why.SMALL, **facts)))
    if most > 1:
        found.append((Why.LINES, _words(Why.LINES, field=most_field, count=most)))
    if guess.scripts:
        names = ", ".join(sorted(guess.scripts))
        found.append((Why.SCRIPT, _words(Why.SCRIPT, scripts=names)))
    if guess.length >= _LONG or not found:
        found.append((Why.LONG, _words(Why.LONG, count=guess.length)))
    return Worst(
        attendee=attendee,
        badge=placed,
        why=tuple(dict.fromkeys(why for why, _ in found)),
        words=tuple(detail for _, detail in found),
        smallest=part,
        lines=most,
    )


def _words(why: Why, **facts: object) -> Detail:
    return Detail(_WORDS[why], context="tryout", **facts)


def _chosen(
    measured: Sequence[Worst], common: Counter[str], picked: Mapping[str, Guess], n: int
) -> list[Worst]:
    """*n* of those laid out: the refused, then in turn the first by each measure.

    Of several people with one name only one is taken, while there are others.
    """

    def rarity(one: Worst) -> int:
        scripts = picked[one.attendee.id].scripts
        return min((common[script] for script in scripts), default=1 << 30)

    refused = [one for one in measured if one.refused]
    rest = [one for one in measured if not one.refused]
    kept = refused[: max(-(-n // 2), n - len(rest))]
    queues = [
        sorted(rest, key=lambda one: one.smallest),
        sorted(rest, key=lambda one: (-one.lines, one.smallest)),
        sorted((one for one in rest if Why.SCRIPT in one.why), key=rarity),
        sorted(rest, key=lambda one: -picked[one.attendee.id].length),
    ]
    again: list[Worst] = []
    chosen = {one.attendee.id: one for one in kept}
    names = {one.attendee.name.casefold() for one in kept}
    while len(chosen) < n and any(queues):
        for queue in queues:
            one = queue.pop(0) if queue else None
            while one is not None and one.attendee.name.casefold() in names:
                again.append(one)
                one = queue.pop(0) if queue else None
            if one is not None and len(chosen) < n:
                names.add(one.attendee.name.casefold())
                chosen[one.attendee.id] = one
    for one in again:
        if len(chosen) < n:
            chosen.setdefault(one.attendee.id, one)
    return list(chosen.values())
