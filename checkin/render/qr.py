"""The code on a badge: QR version 1, level Q, from sixteen ModHex letters; and those of tickets.

Only the matrix comes from the library; it is drawn here as rectangles, so that it stays sharp at
any size and costs a third of an image.
"""

from functools import lru_cache

from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.exceptions import DataOverflowError
from qrcode.main import QRCode
from qrcode.util import MODE_8BIT_BYTE, MODE_ALPHA_NUM, QRData

from checkin.render import qr_mask

#: Modules along a side, without the quiet zone, and of the quiet zone on each side.
SIDE, QUIET = qr_mask.SIDE, 4
LONGEST = 16

_ALPHABET = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")

Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=1024)
def matrix(token: str) -> Matrix:
    """The dark modules of *token*'s code, row by row, without a quiet zone.

    Raises:
        ValueError: *token* is longer than 16 characters or not of QR's alphanumeric alphabet.
    """
    if not 0 < len(token) <= LONGEST or not _ALPHABET.issuperset(token):
        raise ValueError("a badge code is 1 to 16 capital letters and digits")
    return qr_mask.best(token, _made)


def _made(token: str, mask: int) -> qr_mask.Rows:
    code = QRCode(version=1, error_correction=ERROR_CORRECT_Q, border=0, mask_pattern=mask)
    code.add_data(QRData(token, mode=MODE_ALPHA_NUM))
    code.make(fit=False)
    modules: qr_mask.Rows = code.get_matrix()
    return modules


def fitting(text: str) -> Matrix:
    """The dark modules of the smallest code of level M that holds *text*, any text.

    Raises:
        ValueError: It is too long for any.
    """
    plain = _ALPHABET.issuperset(text)
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    data = text.encode("ascii") if plain else text.encode()
    code.add_data(QRData(data, mode=MODE_ALPHA_NUM if plain else MODE_8BIT_BYTE))
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        raise ValueError("too long for a code") from error
    return tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix())


def rectangles(modules: Matrix) -> list[tuple[int, int, int, int]]:
    """Column, row, width and height of rectangles that cover the dark modules, none twice."""
    found = []
    open_runs: dict[tuple[int, int], int] = {}  # (column, width): first row
    for row, line in enumerate((*modules, ())):
        runs = set(_runs(line))
        for (column, width), first in list(open_runs.items()):
            if (column, width) not in runs:
                found.append((column, first, width, row - first))
                del open_runs[(column, width)]
        for run in runs:
            open_runs.setdefault(run, row)
    return sorted(found, key=lambda rectangle: (rectangle[1], rectangle[0]))


def _runs(line: tuple[bool, ...]) -> list[tuple[int, int]]:
    runs, start = [], None
    for column, dark in enumerate((*line, False)):
        if dark and start is None:
            start = column
        elif not dark and start is not None:
            runs.append((start, column - start))
            start = None
    return runs


@lru_cache(maxsize=1024)
def path(token: str) -> str:
    """PDF path operators of the code in modules from its upper left corner, y downwards.

    For an empty token the outlines of its three finder patterns: a place for a code, not a code.
    """
    if token:
        return " ".join(f"{x} {y} {w} {h} re" for x, y, w, h in rectangles(matrix(token)))
    corners = ((0, 0), (SIDE - 7, 0), (0, SIDE - 7))
    return " ".join(
        f"{x} {y} 7 7 re {x + 1} {y + 1} 5 5 re {x + 2} {y + 2} 3 3 re" for x, y in corners
    )
