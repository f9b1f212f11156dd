"""A template with its pictures as one file, NAME.badge: a zip with `template.json` and pictures.

What comes from outside is bounded: size and number of the parts, before and while they are read.
"""

import io
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Final

from checkin.errors import CheckinError, NotWritten, TemplateFileUnreadable
from checkin.render import pictures
from checkin.template import Template
from checkin.template_file import is_picture_name, parse
from checkin.template_json import to_json
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: How the file is called after its name.
ENDING: Final = ".badge"

_DESIGN: Final = "template.json"
_MOST_PARTS: Final = 100
_MOST_BYTES: Final = 8_000_000
_MOST_OF_DESIGN: Final = 1_000_000
#: Equal templates give equal files; the format has no earlier date.
_DATE: Final = (1980, 1, 1, 0, 0, 0)
#: What the library raises for files that are not what they say.
_DAMAGED: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,  # it is encrypted, or packed in a way of which nothing is known
    ValueError,
)

_NO_ZIP: Final = QT_TRANSLATE_NOOP("details", "it is damaged, or no file of this program")
_TOO_LARGE: Final = QT_TRANSLATE_NOOP("details", "it is too large for a badge template")
_NO_DESIGN: Final = QT_TRANSLATE_NOOP("details", "there is no template.json in it")
_ODD_PART: Final = QT_TRANSLATE_NOOP("details", "“{part}” does not belong into it")
_NO_PLACE: Final = QT_TRANSLATE_NOOP("details", "it cannot be opened")


def packed(template: Template) -> bytes:
    """*template* and its pictures as the bytes of one file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        parts = {_DESIGN: to_json(template).encode()} | dict(sorted(template.images.items()))
        for name, data in parts.items():
            about = zipfile.ZipInfo(name, _DATE)
            about.external_attr = 0o644 << 16
            about.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(about, data)
    return out.getvalue()


def unpacked(data: bytes, path: Path) -> Template:
    """The template in the bytes of such a file, or in plain JSON; *path* is named where it fails.

    Raises:
        TemplateFileUnreadable, TemplateError, PictureRefused: One sentence says what is wrong.
    """
    if len(data) > _MOST_BYTES:
        raise _unreadable(path, _TOO_LARGE)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return parse(_text(data, path))
    parts = _parts(data, path)
    design = parts.pop(_DESIGN, None)
    if design is None:
        raise _unreadable(path, _NO_DESIGN)
    for name, picture in parts.items():
        pictures.checked(name, picture)
    return parse(_text(design, path), parts)


def write(path: Path, template: Template) -> None:
    """Write *template* to *path*, whole or not at all. Raises NotWritten."""
    part = path.with_name(path.name + ".part")
    try:
        try:
            part.write_bytes(packed(template))
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise NotWritten(path=path, why=error.strerror or type(error).__name__) from error


def read(path: Path) -> Template:
    """The template in the file *path*. Raises as `unpacked` does."""
    return unpacked(contents(path), path)


def contents(path: Path) -> bytes:
    """The bytes of a file that may be a template, not more than one can have.

    Raises:
        TemplateFileUnreadable: It cannot be opened, or is larger.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        why: object = error.strerror or Detail(_NO_PLACE)
        raise TemplateFileUnreadable(path=path, why=why) from error
    if len(data) > _MOST_BYTES:
        raise _unreadable(path, _TOO_LARGE)
    return data


def _parts(data: bytes, path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            listed = [about for about in archive.infolist() if not about.is_dir()]
            if len(listed) > _MOST_PARTS:
                raise _unreadable(path, _TOO_LARGE)
            found: dict[str, bytes] = {}
            for about in listed:
                name = about.filename
                if name in found or not (name == _DESIGN or is_picture_name(name)):
                    raise _unreadable(path, _ODD_PART, part=name[:60])
                found[name] = _part(archive, about, path)
                if sum(map(len, found.values())) > _MOST_BYTES:
                    raise _unreadable(path, _TOO_LARGE)
    except CheckinError:
        raise
    except _DAMAGED as error:
        raise _unreadable(path, _NO_ZIP) from error
    return found


def _part(archive: zipfile.ZipFile, about: zipfile.ZipInfo, path: Path) -> bytes:
    """One part, read no further than it may be long, whatever it says of itself."""
    most = _MOST_OF_DESIGN if about.filename == _DESIGN else pictures.MOST_BYTES
    with archive.open(about) as part:
        data = part.read(most + 1)
    if len(data) > most:
        raise _unreadable(path, _TOO_LARGE)
    return data


def _text(data: bytes, path: Path) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(path, _NO_ZIP) from error


def _unreadable(path: Path, why: str, **facts: str) -> TemplateFileUnreadable:
    return TemplateFileUnreadable(path=path.name, why=Detail(why, **facts))
