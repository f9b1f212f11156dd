"""The font files that ship with the program, read once and in the order of their fallback.

Badges are set with these files alone, never with the fonts of the machine: two desks must print
the same badge. `assets/fonts/fonts.json` lists them.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

_FOLDER = files("assets") / "fonts"
_READ: dict[str, bytes] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class FontFile:
    """One TrueType file.

    `name` is unique among the files and fit for a PDF. `role`: "badge", or "window" for the
    program's own text. `weight` is the CSS one (400 regular, 700 bold). `pack` names the font
    pack it came with, "" for those that always ship.
    """

    name: str
    family: str
    weight: int
    role: str
    path: Traversable
    pack: str = ""

    def read(self) -> bytes:
        """The bytes of the file, kept after the first reading."""
        if self.name not in _READ:
            _READ[self.name] = self.path.read_bytes()
        return _READ[self.name]


@cache
def font_files(role: str = "badge") -> tuple[FontFile, ...]:
    """The fonts for *role* in the order in which a missing glyph is looked for.

    A font pack that did not come along is left out: the names which need it are then listed by
    the names check.
    """
    return tuple(_listed(role))


def _listed(role: str) -> Iterator[FontFile]:
    for row in json.loads((_FOLDER / "fonts.json").read_text(encoding="utf-8")):
        path = _FOLDER.joinpath(*row["file"].split("/"))
        pack = row.get("pack", "")
        if row["role"] != role or (pack and not path.is_file()):
            continue
        yield FontFile(
            name=path.name.removesuffix(".ttf"),
            family=row["family"],
            weight=row["weight"],
            role=role,
            path=path,
            pack=pack,
        )
