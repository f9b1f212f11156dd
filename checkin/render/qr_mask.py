"""Which of the eight masks makes a QR code of version 1 easiest to read.

The library makes a code anew under each mask and weighs it module by module, which takes longer
than all the rest of a badge. A mask turns the same modules in every code, so here one code is made
and turned seven times; and it is one number, of which bit `row * SIDE + column` is a module, so
that all its modules are weighed at once. The choice is the library's, or badges of different
versions of this program would differ.

Source: ISO/IEC 18004, 7.8.3.1 (the weights) and 7.9 (where the format stands).
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Final

SIDE: Final = 21
MASKS: Final = 8

Rows = Sequence[Sequence[bool]]
#: Makes the code of a text under a mask, row by row.
Make = Callable[[str, int], Rows]


def best(text: str, make: Make) -> tuple[tuple[bool, ...], ...]:
    """The code of *text* under the mask that suits it best."""
    code = _number(make(text, 0))
    turned = _turned(make)
    best = min(range(MASKS), key=lambda mask: _weight((code ^ turned[mask]) & ~_FORMAT))
    return _rows(code ^ turned[best])


@cache
def _turned(make: Make) -> tuple[int, ...]:
    """For each mask the modules that are not as under the first; those of the format too."""
    first = _number(make("C", 0))
    return tuple(first ^ _number(make("C", mask)) for mask in range(MASKS))


def _number(rows: Rows) -> int:
    digits = "".join("1" if dark else "0" for row in rows for dark in row)
    return int(digits[::-1], 2)


def _rows(code: int) -> tuple[tuple[bool, ...], ...]:
    dark = [digit == "1" for digit in f"{code:0{SIDE * SIDE}b}"[::-1]]
    return tuple(tuple(dark[start : start + SIDE]) for start in range(0, SIDE * SIDE, SIDE))


def _places(places: Iterable[tuple[int, int]]) -> int:
    return sum(1 << (row * SIDE + column) for row, column in places)


_ALL: Final = _places((row, column) for row in range(SIDE) for column in range(SIDE))
#: Where what says the mask stands. It is weighed as if it were light.
_FORMAT: Final = _places(
    {(8, column) for column in (*range(6), 7, *range(13, SIDE))}
    | {(row, 8) for row in (*range(6), 7, 8, *range(13, SIDE))}
)
#: For each way to read, along a row and down a column: how far the next module is, which modules
#: have a next one, and from which ten more follow.
_WAYS: Final = (
    (
        1,
        _places((row, column) for row in range(SIDE) for column in range(SIDE - 1)),
        _places((row, column) for row in range(SIDE) for column in range(SIDE - 10)),
    ),
    (
        SIDE,
        _places((row, column) for row in range(SIDE - 1) for column in range(SIDE)),
        _places((row, column) for row in range(SIDE - 10) for column in range(SIDE)),
    ),
)
#: What could be taken for a corner of the code, with the light before or behind it.
_CORNERS: Final = ("10111010000", "00001011101")


def _weight(dark: int) -> int:
    """How hard a code is to read, its format being light; the less the better."""
    light = _ALL & ~dark
    weight = 0
    as_next = []
    for step, next_follows, ten_follow in _WAYS:
        same = next_follows & ~(dark ^ dark >> step)
        as_next.append(same)
        # Runs of five or more alike weigh their length less two.
        five = same & same >> step & same >> 2 * step & same >> 3 * step
        weight += five.bit_count() + 2 * (five & ~(five << step)).bit_count()
        for corner in _CORNERS:
            found = ten_follow
            for place, digit in enumerate(corner):
                found &= (dark if digit == "1" else light) >> place * step
            weight += 40 * found.bit_count()
    along, down = as_next
    weight += 3 * (along & along >> SIDE & down).bit_count()  # squares of two by two
    return weight + 10 * int(abs(dark.bit_count() / (SIDE * SIDE) * 100 - 50) / 5)
