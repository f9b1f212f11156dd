"""`checkin read`: the codes in pictures and PDFs."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from checkin import reading
from checkin.cli import common
from checkin.errors import CheckinError


def read(
    images: Annotated[list[Path], typer.Argument(metavar="IMAGE…", help="Pictures or PDF files.")],
    formats: Annotated[
        str,
        typer.Option(
            metavar="NAMES",
            help="Also read Aztec, PDF417, DataMatrix, Code128 (with commas), or “all”.",
        ),
    ] = "",
    as_json: common.JsonOption = False,
) -> int:
    """Read the codes in pictures and PDFs: 0 if each was read, 1 if one could not be opened."""
    wanted = reading.named(formats.split(","))
    document: list[dict[str, Any]] = []
    failed = False
    for path in images:
        try:
            found = reading.read_file(path, wanted)
        except CheckinError as error:
            common.fail(str(error))
            document.append({"file": str(path), "codes": [], "error": str(error)})
            failed = True
        else:
            document.append({"file": str(path), "codes": [_code(one) for one in found]})
    common.say(document, "\n".join(_lines(document, wanted)), as_json=as_json)
    return common.FAILED if failed else common.DONE


def _code(found: reading.Found) -> dict[str, str]:
    return {"text": found.text, "format": found.format.value}


def _lines(document: Sequence[dict[str, Any]], wanted: Collection[reading.Format]) -> list[str]:
    """One line for each code. A code is foreign text: what would steer a terminal is spelled."""
    nothing = "no code" if len(wanted) > 1 else "no QR code; for other kinds add --formats all"
    lines = []
    for one in document:
        if "error" not in one and not one["codes"]:
            lines.append(f"{one['file']}: {nothing}")
        for code in one["codes"]:
            lines.append(f"{one['file']}: {code['format']}: {_shown(code['text'])}")
    return lines


def _shown(text: str) -> str:
    return "".join(one if one.isprintable() else f"\\x{ord(one):02x}" for one in text)
