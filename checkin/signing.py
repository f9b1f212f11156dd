"""Lists to be signed by hand, laid out for paper: pure.

A sheet is A4 across: who pays (logos, project, programme), what took place, when and where, and a
numbered line for each person with room for a signature. Local and international participants stand
apart, since grants count them apart. Late arrivals come on numbered supplement sheets with free
lines, so that a signed sheet is never printed again.

Sources: EACEA, signed attendance lists per day with local and international participants; Erasmus+
programme guide, multiplier events: event, date and place, and of each participant name, signature,
name and country of the sending organisation.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from checkin.fitting import LONGEST, Style, fit
from checkin.layout import Placed, PlacedBox, PlacedImage, PlacedLine, PlacedText
from checkin.shaping import FontSet
from checkin.text import clean

PAGE_MM: Final = (297.0, 210.0)
_MARGIN: Final = 12.0
_WIDTH: Final = PAGE_MM[0] - 2 * _MARGIN
_BOTTOM: Final = PAGE_MM[1] - 15.0
_ROW: Final = 11.0
_BAND: Final = 6.5
_HEAD: Final = 6.5
_SIGN_OFF: Final = 20.0
_LOGO: Final = (46.0, 14.0)
MOST_LOGOS: Final = 5

_INK, _MUTED, _LINE, _SHADE = "#14181f", "#566070", "#aab2bd", "#eef1f5"

#: Column → its width in mm; the signature takes what is left.
_COLUMNS: Final = (
    ("number", 11.0),
    ("name", 64.0),
    ("organisation", 76.0),
    ("country", 30.0),
    ("role", 28.0),
)

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "title": "Attendance list",
        "number": "No.",
        "name": "Name",
        "organisation": "Organisation",
        "country": "Country",
        "role": "Role",
        "signature": "Signature",
        "local": "Local participants",
        "international": "International participants",
        "people": "Participants",
        "sheet": "Sheet {number} of {of}",
        "supplement": "Supplement {number}",
        "project": "Project no. {number}",
        "organiser": "Organiser: {name}",
        "speakers": "Speakers: {names}",
        "state": "List as of {time} · {count} people",
        "counted": "{local} local, {international} international",
        "sign_off": "For the organiser: name, date, signature",
        "signed": "Number of signatures on this list:",
        "late": "Late arrivals: please write clearly.",
    },
    "fr": {
        "title": "Liste de présence",
        "number": "N°",
        "name": "Nom",
        "organisation": "Organisation",
        "country": "Pays",
        "role": "Rôle",
        "signature": "Signature",
        "local": "Participants locaux",
        "international": "Participants internationaux",
        "people": "Participants",
        "sheet": "Feuille {number} de {of}",
        "supplement": "Supplément {number}",
        "project": "Projet n° {number}",
        "organiser": "Organisateur : {name}",
        "speakers": "Intervenants : {names}",
        "state": "Liste au {time} · {count} personnes",
        "counted": "{local} locaux, {international} internationaux",
        "sign_off": "Pour l’organisateur : nom, date, signature",
        "signed": "Nombre de signatures sur cette liste :",
        "late": "Arrivées tardives : écrire lisiblement.",
    },
    "nl": {
        "title": "Aanwezigheidslijst",
        "number": "Nr.",
        "name": "Naam",
        "organisation": "Organisatie",
        "country": "Land",
        "role": "Rol",
        "signature": "Handtekening",
        "local": "Lokale deelnemers",
        "international": "Internationale deelnemers",
        "people": "Deelnemers",
        "sheet": "Blad {number} van {of}",
        "supplement": "Aanvulling {number}",
        "project": "Projectnr. {number}",
        "organiser": "Organisator: {name}",
        "speakers": "Sprekers: {names}",
        "state": "Lijst van {time} · {count} personen",
        "counted": "{local} lokaal, {international} internationaal",
        "sign_off": "Voor de organisator: naam, datum, handtekening",
        "signed": "Aantal handtekeningen op deze lijst:",
        "late": "Laatkomers: duidelijk schrijven a.u.b.",
    },
    "de": {
        "title": "Anwesenheitsliste",
        "number": "Nr.",
        "name": "Name",
        "organisation": "Organisation",
        "country": "Land",
        "role": "Rolle",
        "signature": "Unterschrift",
        "local": "Teilnehmende aus dem Gastland",
        "international": "Internationale Teilnehmende",
        "people": "Teilnehmende",
        "sheet": "Blatt {number} von {of}",
        "supplement": "Nachtrag {number}",
        "project": "Projekt-Nr. {number}",
        "organiser": "Veranstalter: {name}",
        "speakers": "Vortragende: {names}",
        "state": "Liste vom {time} · {count} Personen",
        "counted": "{local} aus dem Gastland, {international} international",
        "sign_off": "Für den Veranstalter: Name, Datum, Unterschrift",
        "signed": "Zahl der Unterschriften auf dieser Liste:",
        "late": "Später Gekommene: bitte deutlich schreiben.",
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """One line to be signed. `local` None: nobody said which country is the home one."""

    name: str
    organisation: str = ""
    country: str = ""
    role: str = ""
    local: bool | None = None


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture and its proportions, width to height."""

    data: bytes
    ratio: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What stands above every sheet of a list.

    Attributes:
        title: The session, or the day.
        place: Time and place, in one line.
        state: When the list was made, in words.
    """

    event: str
    title: str
    place: str
    state: str
    project: str = ""
    number: str = ""
    programme: str = ""
    organiser: str = ""
    speakers: str = ""
    note: str = ""
    logos: tuple[Logo, ...] = ()
    supplement: int = 0
    language: str = "en"


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines of one sheet: headings of groups, people, and free lines."""

    rows: list[tuple[str, Signer | None, int]] = field(default_factory=list)


def pages(
    heading: Heading, signers: Sequence[Signer], fonts: FontSet, *, free: int = 0
) -> Iterator[list[Placed]]:
    """The sheets of one list, each as what is painted on it.

    Args:
        signers: In the order in which they are to stand, local ones first.
        free: Empty numbered lines at the end; a supplement's last sheet is filled with them.
    """
    setter = _Setter(fonts, WORDS.get(heading.language, WORDS["en"]))
    head, top = setter.head(heading)
    sheets = _broken(signers, free, _BOTTOM - top - _HEAD, fill=heading.supplement > 0)
    for number, sheet in enumerate(sheets, start=1):
        last = number == len(sheets)
        yield [
            *head,
            *setter.which(heading, number, len(sheets)),
            *setter.table(sheet, top),
            *setter.foot(heading, signers),
            *(setter.sign_off(sheet, top) if last else ()),
        ]


def _broken(signers: Sequence[Signer], free: int, room: float, *, fill: bool) -> list[_Page]:
    """Deal lines out on sheets; the heading of a group never stands alone at the foot of one."""
    sheets = [_Page()]
    heights = [0.0]
    group: bool | str | None = "none yet"

    def put(kind: str, signer: Signer | None, number: int, height: float, needs: float) -> None:
        if heights[-1] + needs > room and sheets[-1].rows:
            sheets.append(_Page())
            heights.append(0.0)
        sheets[-1].rows.append((kind, signer, number))
        heights[-1] += height

    number = 0
    for signer in signers:
        if signer.local != group:
            group = signer.local
            kind = {True: "local", False: "international", None: "people"}[signer.local]
            put(kind, None, 0, _BAND, _BAND + _ROW)
        number += 1
        put("row", signer, number, _ROW, _ROW)
    if fill:
        put("late", None, 0, _BAND, _BAND + _ROW)
    for _ in range(free):
        number += 1
        put("row", None, number, _ROW, _ROW)
    if heights[-1] + _SIGN_OFF > room:
        sheets.append(_Page())
        heights.append(0.0)
    while fill and heights[-1] + _ROW + _SIGN_OFF <= room:
        number += 1
        put("row", None, number, _ROW, _ROW)
    return sheets


class _Setter:
    """Sets the parts of a sheet."""

    def __init__(self, fonts: FontSet, words: Mapping[str, str]) -> None:
        self._fonts = fonts
        self._words = words

    def head(self, heading: Heading) -> tuple[list[Placed], float]:
        """Everything above the table, and where the table begins, in mm."""
        placed: list[Placed] = []
        y = _MARGIN - 2
        payer = [heading.project]
        if heading.number:
            payer.append(self._words["project"].format(number=heading.number))
        under = [heading.programme]
        if heading.organiser:
            under.append(self._words["organiser"].format(name=heading.organiser))
        if heading.logos or any((*payer, *under)):
            placed += self._logos(heading.logos, y)
            right = 118.0
            x = _MARGIN + _WIDTH - right
            said = (" · ".join(filter(None, payer)), " · ".join(filter(None, under)))
            placed += self.text(said[0], x, y + 1, right, 6.0, size=11, weight=700, align="right")
            placed += self.text(
                said[1], x, y + 7, right, 6.5, size=8.5, align="right", colour=_MUTED, lines=2
            )
            y += _LOGO[1] + 2.5
            placed.append(PlacedLine(_MARGIN, y, _MARGIN + _WIDTH, y, 0.3, _LINE))
            y += 2.0
        else:
            y += 2.0
        width = _WIDTH - 62
        title = f"{self._words['title']} · {heading.event}"
        placed += self.text(title, _MARGIN, y, width, 5.0, size=9.5, colour=_MUTED)
        y += 5.0
        placed += self.text(heading.title, _MARGIN, y, width, 8.0, size=16, weight=700)
        y += 8.0
        placed += self.text(heading.place, _MARGIN, y, width, 5.5, size=10.5)
        y += 5.5
        if heading.speakers:
            said_by = self._words["speakers"].format(names=heading.speakers)
            placed += self.text(said_by, _MARGIN, y, _WIDTH, 8.0, size=8.5, colour=_MUTED, lines=2)
            y += 8.0
        return placed, y + 1.5

    def _logos(self, logos: Sequence[Logo], y: float) -> Iterator[Placed]:
        x = _MARGIN
        for logo in logos[:MOST_LOGOS]:
            width = min(_LOGO[0], _LOGO[1] * logo.ratio)
            height = width / logo.ratio
            if x + width > _MARGIN + 150:
                return
            yield PlacedImage(x, y + (_LOGO[1] - height) / 2, width, height, logo.data)
            x += width + 5

    def which(self, heading: Heading, number: int, of: int) -> Iterator[Placed]:
        """Which sheet this is, in a frame to the right of the title."""
        lines = [self._words["sheet"].format(number=number, of=of)]
        if heading.supplement:
            lines.insert(0, self._words["supplement"].format(number=heading.supplement))
        payers = (heading.project, heading.number, heading.programme, heading.organiser)
        above = _LOGO[1] + 4.5 if heading.logos or any(payers) else 2.0
        x, y, width = _MARGIN + _WIDTH - 52, _MARGIN - 2 + above + 1, 52.0
        height = 6.5 * len(lines) + 2
        yield PlacedBox(x, y, width, height, "", _INK, 0.3, 1.2)
        for place, line in enumerate(lines):
            weight = 700 if place == 0 else 400
            yield from self.text(
                line, x, y + 1 + 6.5 * place, width, 6.5, size=11, weight=weight, align="centre"
            )

    def table(self, sheet: _Page, top: float) -> Iterator[Placed]:
        yield PlacedBox(_MARGIN, top, _WIDTH, _HEAD, _INK, "", 0.0, 0.0)
        for name, x, width in _cells():
            yield from self.text(
                self._words[name],
                x + 1.5,
                top,
                width - 3,
                _HEAD,
                size=9,
                weight=700,
                colour="#ffffff",
            )
        height = sum(_ROW if kind == "row" else _BAND for kind, _, _ in sheet.rows)
        for x in (*(x for _, x, _ in _cells()), _MARGIN + _WIDTH):
            yield PlacedLine(x, top, x, top + _HEAD + height, 0.2, _LINE)
        y = top + _HEAD
        for kind, signer, number in sheet.rows:
            if kind == "row":
                yield from self._row(signer, number, y)
                y += _ROW
            else:
                yield PlacedBox(_MARGIN, y, _WIDTH, _BAND, _SHADE, _LINE, 0.2, 0.0)
                yield from self.text(
                    self._words[kind], _MARGIN + 1.5, y, _WIDTH - 3, _BAND, size=9.5, weight=700
                )
                y += _BAND
        yield PlacedLine(_MARGIN, y, _MARGIN + _WIDTH, y, 0.2, _LINE)

    def _row(self, signer: Signer | None, number: int, y: float) -> Iterator[Placed]:
        yield PlacedLine(_MARGIN, y, _MARGIN + _WIDTH, y, 0.2, _LINE)
        said = {"number": str(number)}
        if signer is not None:
            said |= {
                "name": signer.name,
                "organisation": signer.organisation,
                "country": signer.country,
                "role": signer.role,
            }
        for name, x, width in _cells():
            text = said.get(name, "")
            if text:
                yield from self.text(
                    text,
                    x + 1.5,
                    y + 0.6,
                    width - 3,
                    _ROW - 1.2,
                    size=11 if name == "name" else 9,
                    weight=700 if name == "name" else 400,
                    colour=_MUTED if name == "number" else _INK,
                    lines=2,
                )

    def foot(self, heading: Heading, signers: Sequence[Signer]) -> Iterator[Placed]:
        """When the list was made and how many stand on it; the organiser's own note."""
        y = PAGE_MM[1] - _MARGIN - 1.0
        said = self._words["state"].format(time=heading.state, count=len(signers))
        if any(signer.local is not None for signer in signers):
            local = sum(signer.local is True for signer in signers)
            said += ": " + self._words["counted"].format(
                local=local, international=len(signers) - local
            )
        yield from self.text(said, _MARGIN, y, 120, 4.5, size=7.5, colour=_MUTED)
        yield from self.text(
            heading.note,
            _MARGIN + 122,
            y - 2.5,
            _WIDTH - 122,
            7,
            size=7,
            align="right",
            colour=_MUTED,
            lines=2,
        )

    def sign_off(self, sheet: _Page, top: float) -> Iterator[Placed]:
        """Where the organiser signs, under the last line."""
        rows = sum(_ROW if kind == "row" else _BAND for kind, _, _ in sheet.rows)
        y = top + _HEAD + rows + 5
        half = _WIDTH / 2 - 4
        x = _MARGIN + _WIDTH - half
        yield from self.text(self._words["signed"], _MARGIN, y + 6, 70, 5, size=9)
        yield PlacedLine(_MARGIN + 72, y + 11, _MARGIN + half, y + 11, 0.3, _INK)
        yield PlacedLine(x, y + 11, x + half, y + 11, 0.3, _INK)
        yield from self.text(self._words["sign_off"], x, y + 11.3, half, 4.5, size=8, colour=_MUTED)

    def text(
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        size: float,
        weight: int = 400,
        align: str = "left",
        colour: str = _INK,
        lines: int = 1,
    ) -> Iterator[Placed]:
        """*text* in the middle of a box, as large as it goes, cut with an ellipsis at the least."""
        said = self._shown(text, weight)
        while said:
            style = Style(
                text=said, size_pt=size, min_pt=min(size, 6.0), weight=weight, max_lines=lines
            )
            block = fit([style], self._fonts, width_mm=width, height_mm=height)
            if not block.too_long:
                break
            said = said[: int(len(said) * 0.9) - 1].rstrip(" …") + "…" if len(said) > 3 else ""
        if not said:
            return
        top = y + (height - block.height_mm) / 2
        for line in block.lines:
            mm = line.size_pt * 25.4 / 72
            room = width - line.line.full_width * mm
            indent = {"left": 0.0, "centre": room / 2, "right": room}[align]
            yield PlacedText(
                x + indent - line.line.left * mm,
                top + line.baseline_mm,
                line.size_pt,
                colour,
                line.line,
                "",
                (x, y, width, height),
            )

    def _shown(self, text: str, weight: int) -> str:
        """*text* without what no font has; a list is signed even so."""
        said = clean(text)[: LONGEST - 1]
        for char in self._fonts.missing(said, weight):
            said = said.replace(char, "")
        return said.strip()


def _cells() -> list[tuple[str, float, float]]:
    """(column, left edge, width) in mm."""
    found = []
    x = _MARGIN
    for name, width in _COLUMNS:
        found.append((name, x, width))
        x += width
    return [*found, ("signature", x, _MARGIN + _WIDTH - x)]
