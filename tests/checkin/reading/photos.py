"""The photographs with what they say, where this checkout lies beside them."""

import csv
from dataclasses import dataclass
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[4] / "shared" / "data" / "qr_photos"
needs_photos = pytest.mark.skipif(not FOLDER.is_dir(), reason="the photographs are not here")


@dataclass(frozen=True, slots=True)
class Photo:
    path: Path
    text: str
    format: str
    kind: str


def photos() -> list[Photo]:
    if not FOLDER.is_dir():
        return []
    with (FOLDER / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return [
            Photo(FOLDER / row["file"], row["expected_text"], row["format"], row["kind"])
            for row in csv.DictReader(file)
        ]


def same(text: str) -> str:
    """As the photographs' list compares texts."""
    return text.replace("\r\n", "\n").strip()
