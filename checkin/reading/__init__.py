"""Codes in pictures: frames of a camera, photographs, screenshots, PDF tickets."""

from checkin.reading.codes import Found, Grey, look
from checkin.reading.files import read_data, read_file
from checkin.reading.formats import EVERY, Format, known, named
from checkin.reading.looks import Looks, search

__all__ = [
    "EVERY",
    "Format",
    "Found",
    "Grey",
    "Looks",
    "known",
    "look",
    "named",
    "read_data",
    "read_file",
    "search",
]
