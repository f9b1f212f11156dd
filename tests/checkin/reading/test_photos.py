"""Real photographs: the floors that were measured, and not one code that is not there."""

from collections import Counter
from functools import cache

import pytest

from checkin import reading
from checkin.reading import EVERY, Format
from tests.checkin.reading.photos import needs_photos, photos, same

pytestmark = needs_photos

#: How many of how many are read, by what is in them; the tables of the measurements.
FLOORS = {
    ("QRCode", "photo"): (88, 92),
    ("QRCode", "graphic"): (10, 10),
    ("Aztec", "photo"): (11, 11),
    ("PDF417", None): (25, 26),
    ("DataMatrix", None): (17, 18),
    ("Code128", "photo"): (20, 21),
}


@cache
def read_counts() -> dict[tuple[str, str], tuple[int, int]]:
    """How many photographs there are of each format and kind, and how many gave their text."""
    read: Counter[tuple[str, str]] = Counter()
    all_of: Counter[tuple[str, str]] = Counter()
    for photo in photos():
        if photo.kind == "negative" or photo.format == "MicroQRCode":
            continue
        texts = [same(one.text) for one in reading.read_file(photo.path, (Format(photo.format),))]
        all_of[photo.format, photo.kind] += 1
        read[photo.format, photo.kind] += same(photo.text) in texts
    return {key: (read[key], count) for key, count in all_of.items()}


@pytest.mark.parametrize(("format_", "kind"), FLOORS)
def test_as_many_photographs_are_read_as_was_measured(format_: str, kind: str | None) -> None:
    counts = [
        count
        for (of, as_), count in read_counts().items()
        if of == format_ and (kind is None or as_ == kind)
    ]
    least, there = FLOORS[format_, kind]
    assert sum(count for _, count in counts) == there
    assert sum(read for read, _ in counts) >= least


@pytest.mark.parametrize("formats", [(Format.QR,), EVERY])
def test_nothing_is_read_where_there_is_nothing(formats: tuple[Format, ...]) -> None:
    for photo in photos():
        if photo.kind == "negative":
            assert reading.read_file(photo.path, formats) == [], photo.path.name


def test_a_micro_qr_code_is_no_ticket() -> None:
    micro = [photo for photo in photos() if photo.format == "MicroQRCode"]
    assert len(micro) == 2
    for photo in micro:
        assert reading.read_file(photo.path) == []
