"""What is known of receipt printers, from python-escpos' collection of profiles."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Profile:
    """One model. `head` are dots across, 0 where nobody wrote them down; `dpi` dots an inch."""

    head: int
    dpi: int
    cut: str
    pictures: bool


@cache
def profiles() -> Mapping[str, Profile]:
    """The models by name.

    The file is read as it is: loading the library takes a third of a second, and leaves a folder
    behind in the system's temporary one each time (python-escpos 3.1, capabilities.py).
    """
    collected = json.loads((files("escpos") / "capabilities.json").read_text(encoding="utf-8"))
    return {name: _profile(raw) for name, raw in collected["profiles"].items()}


def alike(name: str) -> list[str]:
    """Models whose names are near to *name*, the nearest first."""
    known = {one.casefold(): one for one in profiles()}
    return [known[one] for one in get_close_matches(name.casefold(), known, n=3)]


def _profile(raw: Mapping[str, Any]) -> Profile:
    media, features = raw.get("media", {}), raw.get("features", {})
    cut = "partial" if features.get("paperPartCut") else "none"
    return Profile(
        head=_number(media.get("width", {}).get("pixels"), 0),
        dpi=_number(media.get("dpi"), 203),
        cut="full" if features.get("paperFullCut") else cut,
        pictures=bool(features.get("bitImageRaster")),
    )


def _number(value: object, otherwise: int) -> int:
    """The collection writes "Unknown" for what it does not know."""
    return value if isinstance(value, int) else otherwise
