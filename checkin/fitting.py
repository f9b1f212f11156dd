"""Fit paragraphs into a box: shrink a little, then break lines, then shrink to the minimum.

Heights come from the ink of the glyphs really set: Thai, Devanagari and Vietnamese reach higher
and lower than Latin, and a line spaced for Latin would run into its neighbour.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from checkin.shaping import FontSet, Line, script_of
from checkin.text import base_level

#: One line is kept down to this part of the wanted size; below it, two lines are better.
ONE_LINE_DOWN_TO = 0.8
#: A text longer than this fits on no badge; it is not even tried.
LONGEST = 500

_MM_PER_PT = 25.4 / 72
# What a line of plain capitals and descenders takes, in ems; taller ink takes more.
_ASCENT, _DESCENT = 0.74, 0.22
_BETWEEN_LINES = 0.16  # ems from the descenders of a line to the capitals of the next
_STEP = 0.97

_BREAK_AFTER = frozenset("-‐–/·&@")
_LOST_AT_A_BREAK = " ·|"  # a line break separates as well as these do
_IDEOGRAPHIC = frozenset({"Hani", "Hira", "Kana", "Bopo"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One paragraph to be set, its text clean. `gap_mm` is the space above all but the first."""

    text: str
    size_pt: float
    min_pt: float
    weight: int
    max_lines: int = 1
    gap_mm: float = 0.0
    tracking: float = 0.0
    font: str = ""


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line at its size; `baseline_mm` counts from the top of the block."""

    line: Line
    size_pt: float
    baseline_mm: float
    paragraph: int


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs set one under the other. `too_long` are the ones that cannot be set, left out."""

    lines: tuple[SetLine, ...]
    height_mm: float
    too_long: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Fitted:
    lines: tuple[Line, ...]
    size_pt: float


def fit(styles: Sequence[Style], fonts: FontSet, *, width_mm: float, height_mm: float) -> Block:
    """Set *styles* in a box of that size, as large as they go.

    All paragraphs shrink together when the box is not high enough, none below its minimum. What
    does not fit even so is left out and named in `too_long`: a paragraph wider than the box at
    its minimum, and, while the rest is still too high, the one that takes most room.
    """
    width_pt = width_mm / _MM_PER_PT
    staying = {
        index for index, style in enumerate(styles) if _at(style, fonts, width_pt, 0.0) is not None
    }
    too_long = set(range(len(styles))) - staying
    while True:
        scale = 1.0
        while True:
            fitted = {
                index: found
                for index in sorted(staying)
                if (found := _at(styles[index], fonts, width_pt, scale)) is not None
            }
            block = _stacked(styles, fitted)
            if block.height_mm <= height_mm + 1e-6:
                return Block(block.lines, block.height_mm, tuple(sorted(too_long)))
            if all(found.size_pt <= styles[index].min_pt for index, found in fitted.items()):
                break
            scale *= _STEP
        heights = {index: len(found.lines) * found.size_pt for index, found in fitted.items()}
        worst = max(heights, key=lambda index: (heights[index], -index))
        staying.discard(worst)
        too_long.add(worst)


def _at(style: Style, fonts: FontSet, width_pt: float, scale: float) -> _Fitted | None:
    """*style* at *scale* of its size or less, None if it is too wide even at its minimum."""
    wanted = max(style.min_pt, style.size_pt * scale)
    options = _broken(
        style.text, style.weight, style.tracking, style.max_lines, fonts.of(style.font)
    )
    best: _Fitted | None = None
    for lines in options:
        widest = max(line.full_width for line in lines)
        size = width_pt / widest if widest else wanted
        enough = size >= wanted or (len(lines) == 1 and size >= style.size_pt * ONE_LINE_DOWN_TO)
        found = _Fitted(lines, min(wanted, size))
        if enough:
            return found
        if best is None or found.size_pt > best.size_pt * 1.02:
            best = found
    return best if best is not None and best.size_pt >= style.min_pt - 1e-9 else None


@lru_cache(maxsize=2048)
def _broken(
    text: str, weight: int, tracking: float, max_lines: int, fonts: FontSet
) -> tuple[tuple[Line, ...], ...]:
    """*text* on one line, on two, … each time broken so that the widest line is narrowest."""
    base = base_level(text)
    options: list[tuple[Line, ...]] = [(fonts.line(text, weight, base=base, tracking=tracking),)]
    words = _words(text)
    widths = [fonts.line(word, weight, base=base, tracking=tracking).full_width for word in words]
    space = fonts.line(" ", weight).width
    for count in range(2, min(max_lines, len(words)) + 1):
        texts = [
            "".join(words[start:end]).strip(_LOST_AT_A_BREAK) or "".join(words[start:end]).strip()
            for start, end in _balanced(widths, [w.endswith(" ") for w in words], space, count)
        ]
        options.append(
            tuple(fonts.line(part, weight, base=base, tracking=tracking) for part in texts)
        )
    return tuple(options)


def _words(text: str) -> list[str]:
    """Pieces of *text* that stay whole, each with the space that follows it."""
    words = [""]
    for char, after in pairwise(text + " "):
        words[-1] += char
        if _may_break(words[-1], char, after):
            words.append("")
    return [word for word in words if word]


def _may_break(word: str, char: str, after: str) -> bool:
    if char == " ":
        return True
    if after == " ":
        return False
    if char in _BREAK_AFTER:
        return len(word) > 2  # not after the sign of "-5" or an initial
    return _ideographic(char) and _ideographic(after)


def _ideographic(char: str) -> bool:
    return char >= "\u2e80" and script_of(char) in _IDEOGRAPHIC and char != "ー"


def _balanced(
    widths: Sequence[float], spaced: Sequence[bool], space: float, count: int
) -> Iterator[tuple[int, int]]:
    """Cut words into *count* lines with the narrowest widest line; ranges of words."""
    total = len(widths)
    sums = [0.0]
    for width in widths:
        sums.append(sums[-1] + width)

    def width_of(start: int, end: int) -> float:
        return sums[end] - sums[start] - (space if spaced[end - 1] else 0.0)

    # best[n][i]: (widest line, where the last line starts) of the first i words on n lines
    best = [[(width_of(0, i), 0) if i else (0.0, 0) for i in range(total + 1)]]
    for lines in range(2, count + 1):
        row = [(float("inf"), 0)] * (total + 1)
        for end in range(lines, total + 1):
            row[end] = min(
                (max(best[-1][start][0], width_of(start, end)), start)
                for start in range(lines - 1, end)
            )
        best.append(row)
    cuts, end = [], total
    for row in reversed(best):
        start = row[end][1]
        cuts.append((start, end))
        end = start
    yield from reversed(cuts)


def _stacked(styles: Sequence[Style], fitted: dict[int, _Fitted]) -> Block:
    """Baselines from the top: no ink touches another line's, plain lines are evenly spaced."""
    lines: list[SetLine] = []
    bottom = 0.0  # mm, of what is set so far
    for index, found in fitted.items():
        em = found.size_pt * _MM_PER_PT
        for number, line in enumerate(found.lines):
            gap = 0.0
            if lines:
                gap = styles[index].gap_mm if number == 0 else _BETWEEN_LINES * em
            baseline = bottom + gap + max(_ASCENT, line.ink.top) * em
            lines.append(SetLine(line, found.size_pt, baseline, index))
            bottom = baseline + max(_DESCENT, -line.ink.bottom) * em
    return Block(tuple(lines), bottom)
