"""Turn a line of clean text into placed glyphs: the font, direction and shape of each letter.

A line is cut into runs of one font, one direction and one script, shaped by HarfBuzz and put in
the order in which it is read on paper. All lengths are in ems: times the size in points they are
points. Fonts come in as bytes, so nothing here reads a file or asks the machine for its fonts.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from threading import Lock
from typing import Any, NamedTuple

import uharfbuzz as hb

from checkin.text import ZWJ, ZWNJ, base_level, levels

REGULAR, BOLD = 400, 700

# Scripts whose letters stand apart, so that space between them is harmless.
_TRACKED = frozenset(
    {"Latn", "Grek", "Cyrl", "Armn", "Geor", "Hebr", "Hani", "Hira", "Kana", "Zyyy"}
)
_COMMON = "Zyyy"
_FLAGS = hb.BufferFlags.BOT | hb.BufferFlags.EOT | hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES


class Extents(NamedTuple):
    """The ink of one glyph, in ems from its origin; `bottom` is below the baseline if negative."""

    left: float
    bottom: float
    right: float
    top: float


class FontFace:
    """One TrueType file. `name` is unique and fit for a PDF, `weight` the CSS one.

    `data` is the file, or a function that reads it, which is called on first use: a pack of
    Chinese, Japanese and Korean letters is twenty times as large as all others together.
    """

    def __init__(self, name: str, weight: int, data: bytes | Callable[[], bytes]) -> None:
        self.name = name
        self.weight = weight
        self._data = data
        self._lock = Lock()
        self._face: Any = None  # uharfbuzz has no types
        self._font: Any = None
        self._extents: dict[int, Extents | None] = {}
        self._widths: dict[int, float] = {}
        self._glyphs: dict[str, int] = {}

    def __repr__(self) -> str:
        return f"FontFace({self.name!r}, {self.weight})"

    @property
    def data(self) -> bytes:
        return self._data if isinstance(self._data, bytes) else self._data()

    @property
    def face(self) -> Any:
        """The HarfBuzz face; raises ValueError for outlines that are not TrueType."""
        if self._face is None:
            self._open()
        return self._face

    @property
    def font(self) -> Any:
        """The HarfBuzz font, in the units of the file: `face.upem` to the em."""
        if self._face is None:
            self._open()
        return self._font

    def _open(self) -> None:
        with self._lock:
            if self._face is None:
                face = hb.Face(hb.Blob(self.data))
                if "glyf" not in face.table_tags:
                    raise ValueError(f"{self.name} has no TrueType outlines")
                self._font = hb.Font(face)
                self._face = face

    def glyph(self, char: str) -> int:
        """The glyph of *char*, 0 if there is none."""
        found = self._glyphs.get(char)
        if found is None:
            found = self._glyphs[char] = self.font.get_nominal_glyph(ord(char)) or 0
        return found

    def has(self, char: str) -> bool:
        """Whether *char* can be set, as it is or from its parts."""
        if self.glyph(char):
            return True
        parts = unicodedata.normalize("NFD", char)
        return parts != char and all(self.glyph(part) for part in parts)

    def width(self, glyph: int) -> float:
        """How far *glyph* moves on by itself, in ems, as a PDF reader will believe."""
        found = self._widths.get(glyph)
        if found is None:
            width = self.font.get_glyph_h_advance(glyph) / self.face.upem
            found = self._widths[glyph] = width
        return found

    def extents(self, glyph: int) -> Extents | None:
        """The ink of *glyph*, None if it has none."""
        if glyph not in self._extents:
            box = self.font.get_glyph_extents(glyph)
            if box is None or not (box.width and box.height):
                self._extents[glyph] = None
            else:
                em = self.face.upem
                self._extents[glyph] = Extents(
                    box.x_bearing / em,
                    (box.y_bearing + box.height) / em,
                    (box.x_bearing + box.width) / em,
                    box.y_bearing / em,
                )
        return self._extents[glyph]


class Glyph(NamedTuple):
    """One glyph: how far it moves on, where it sits, and the letters it begins to show."""

    id: int
    advance: float
    dx: float
    dy: float
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font, from left to right. `text` is in reading order.

    `plain`: each glyph shows the letter of its own, so that text can be copied from the PDF.
    """

    face: FontFace
    glyphs: tuple[Glyph, ...]
    text: str
    width: float
    plain: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A shaped line, from left to right, its ink in ems from the start of the baseline.

    `missing` are the characters that no font can show; the line is then not fit to print.
    """

    text: str
    runs: tuple[Run, ...]
    width: float
    ink: Extents
    missing: tuple[str, ...]

    @property
    def left(self) -> float:
        return min(0.0, self.ink.left)

    @property
    def full_width(self) -> float:
        """The width with whatever ink hangs over at either end."""
        return max(self.width, self.ink.right) - self.left


class FontSet:
    """The fonts a badge may be set in, in the order in which a missing letter is looked for.

    A face of the wanted weight is preferred; one of another weight is better than no letter.
    *others* are faces by the name of their family, for those who ask for it with `of`.
    """

    def __init__(
        self, faces: Iterable[FontFace], others: Mapping[str, Sequence[FontFace]] | None = None
    ) -> None:
        self.faces = tuple(faces)
        self._others = {
            family: FontSet((*first, *self.faces)) for family, first in (others or {}).items()
        }
        self._by_weight: dict[int, tuple[FontFace, ...]] = {}
        self._shape = lru_cache(maxsize=2048)(self._shaped)

    def of(self, family: str) -> "FontSet":
        """These fonts with *family* first; as they are for "" and for a family that is not here."""
        return self._others.get(family, self)

    def in_order(self, weight: int) -> tuple[FontFace, ...]:
        if weight not in self._by_weight:
            first = [face for face in self.faces if face.weight == weight]
            rest = [face for face in self.faces if face.weight != weight]
            self._by_weight[weight] = (*first, *rest)
        return self._by_weight[weight]

    def missing(self, text: str, weight: int = REGULAR) -> tuple[str, ...]:
        """The characters of cleaned *text* that no font can show, each once, in their order."""
        faces = self.in_order(weight)
        return tuple(
            dict.fromkeys(
                char
                for char in text
                if not _shows_nothing(char) and not any(face.has(char) for face in faces)
            )
        )

    def line(
        self, text: str, weight: int = REGULAR, *, base: int | None = None, tracking: float = 0.0
    ) -> Line:
        """Shape cleaned *text* as one line; lines are kept, since most come again.

        Args:
            base: Direction of the paragraph it is part of, 0 from the left, 1 from the right;
                without it the line's own.
            tracking: Further space between letters, in ems; left out where letters join.
        """
        return self._shape(text, weight, base_level(text) if base is None else base, tracking)

    def _shaped(self, text: str, weight: int, base: int, tracking: float) -> Line:
        if not text:
            return Line("", (), 0.0, Extents(0, 0, 0, 0), ())
        missing: list[str] = []
        pieces = list(_pieces(text, levels(text, base), self.in_order(weight), missing))
        if tracking and not all(piece.script in _TRACKED for piece in pieces):
            tracking = 0.0
        runs = []
        for piece in _visual(pieces):
            run, lost = _run(piece, tracking)
            runs.append(run)
            missing.extend(lost)
        width = sum(run.width for run in runs) - tracking
        return Line(text, tuple(runs), width, _ink(runs), tuple(dict.fromkeys(missing)))


class _Piece(NamedTuple):
    text: str
    face: FontFace
    level: int
    script: str


def _shows_nothing(char: str) -> bool:
    return (
        char in (ZWNJ, ZWJ) or "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"
    )


def _clusters(text: str) -> Iterator[str]:
    """Letters with their marks; what ZWJ joins stays together, so that one font sets it."""
    start = 0
    for index in range(1, len(text)):
        char = text[index]
        if char in (ZWNJ, ZWJ) or _shows_nothing(char) or unicodedata.category(char)[0] == "M":
            continue
        if text[index - 1] == ZWJ:
            continue
        yield text[start:index]
        start = index
    yield text[start:]


def _face_for(
    cluster: str, faces: Sequence[FontFace], before: FontFace | None
) -> tuple[FontFace | None, list[str]]:
    """The face that sets *cluster*, or None with the characters that stop it."""
    needed = [char for char in cluster if not _shows_nothing(char)]
    if before is not None and (cluster == " " or not needed) and all(map(before.has, needed)):
        return before, []
    for face in faces:
        if all(map(face.has, needed)):
            return face, []
    lost = [char for char in needed if not any(face.has(char) for face in faces)]
    if not lost:  # each is there, but base and marks in different fonts
        home = next(face for face in faces if face.has(needed[0]))
        lost = [char for char in needed if not home.has(char)]
    return None, lost


def _pieces(
    text: str, embedding: Sequence[int], faces: Sequence[FontFace], missing: list[str]
) -> Iterator[_Piece]:
    """Cut *text* into pieces of one face, level and script; adds what no face has to *missing*."""
    parts: list[str] = []
    face: FontFace | None = None
    level, script, at = 0, _COMMON, 0
    for cluster in _clusters(text):
        here, lost = _face_for(cluster, faces, face)
        missing.extend(lost)
        its_level, its_script = embedding[at], script_of(cluster[0])
        at += len(cluster)
        if here is None:
            continue
        clash = _COMMON not in (script, its_script) and script != its_script
        if parts and face is not None and (here is not face or its_level != level or clash):
            yield _Piece("".join(parts), face, level, script)
            parts, script = [], _COMMON
        parts.append(cluster)
        face, level = here, its_level
        script = its_script if script == _COMMON else script
    if parts and face is not None:
        yield _Piece("".join(parts), face, level, script)


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """The ISO 15924 tag of a character's script, "Zyyy" for what all scripts share."""
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(char)])
    buffer.guess_segment_properties()
    return buffer.script or _COMMON


def _visual(pieces: list[_Piece]) -> list[_Piece]:
    """The pieces from left to right. Source: Unicode Standard Annex 9, rule L2."""
    ordered = list(pieces)
    highest = max((piece.level for piece in pieces), default=0)
    for level in range(highest, 0, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and ordered[end].level >= level:
                end += 1
            ordered[start:end] = reversed(ordered[start:end])
            start = end + 1
    return ordered


def _run(piece: _Piece, tracking: float) -> tuple[Run, list[str]]:
    """Shape one piece; also the characters that came out as glyph 0 although the font has them."""
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(char) for char in piece.text])
    buffer.direction = "rtl" if piece.level % 2 else "ltr"
    buffer.script = "Latn" if piece.script == _COMMON else piece.script
    buffer.language = "und"  # else the machine's own, and desks would differ
    buffer.flags = _FLAGS
    hb.shape(piece.face.font, buffer, {"liga": False, "clig": False} if tracking else None)
    em = piece.face.face.upem
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    shown = _cluster_texts(piece.text, [info.cluster for info in infos])
    glyphs: list[Glyph] = []
    lost: list[str] = []
    plain = not piece.level % 2
    for index, (info, place) in enumerate(zip(infos, positions, strict=True)):
        glyph, text = info.codepoint, shown[index]
        last_of_cluster = index + 1 == len(infos) or infos[index + 1].cluster != info.cluster
        advance = place.x_advance / em + (tracking if last_of_cluster else 0.0)
        glyphs.append(Glyph(glyph, advance, place.x_offset / em, place.y_offset / em, text))
        plain = plain and len(text) == 1 and piece.face.glyph(text) == glyph
        if not glyph:
            lost.extend(text or piece.text[info.cluster])
    width = sum(glyph.advance for glyph in glyphs)
    return Run(piece.face, tuple(glyphs), piece.text, width, plain), lost


def _cluster_texts(text: str, clusters: list[int]) -> list[str]:
    """The letters that each glyph begins to show; "" for further glyphs of the same cluster."""
    starts = sorted(set(clusters))
    ends = dict(pairwise([*starts, len(text)]))
    seen: set[int] = set()
    shown = []
    for cluster in clusters:
        shown.append("" if cluster in seen else text[cluster : ends[cluster]])
        seen.add(cluster)
    return shown


def _ink(runs: Iterable[Run]) -> Extents:
    left = bottom = right = top = 0.0
    pen, found = 0.0, False
    for run in runs:
        for glyph in run.glyphs:
            box = run.face.extents(glyph.id)
            if box is not None:
                x, y = pen + glyph.dx, glyph.dy
                if not found:
                    left, bottom, right, top = (
                        x + box.left,
                        y + box.bottom,
                        x + box.right,
                        y + box.top,
                    )
                    found = True
                left, right = min(left, x + box.left), max(right, x + box.right)
                bottom, top = min(bottom, y + box.bottom), max(top, y + box.top)
            pen += glyph.advance
    return Extents(left, bottom, right, top)
