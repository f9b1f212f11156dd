"""What this station remembers between starts: its name, checkpoint, printer, language, looks.

A JSON file in the data folder. Local state: never replicated, never part of the journal.
"""

import errno
import json
import logging
import os
import types
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, get_origin, get_type_hints

from checkin.errors import DiskFull, SettingsError, SettingsNotSaved
from checkin.words import QT_TRANSLATE_NOOP, Detail

log = logging.getLogger(__name__)

THEMES: Final = ("system", "light", "dark", "contrast")
LANGUAGES: Final = ("system", "en", "fr", "nl", "de")
TEXT_PERCENT: Final = (100, 200)
RECENT_KEPT: Final = 8


@dataclass(frozen=True, kw_only=True)
class Settings:
    """One station's settings.

    `printer` is the id of a printer as `checkin.printers` names it, "" for none chosen yet.
    `printer_folder` is where the folder printer puts its PDFs ("" = beside the event file).
    `readers` are the scanners and the camera, each as `ui.readers.known` writes it; none = a
    keyboard scanner told by its speed. `scan_formats` are kinds of code beside QR that are read,
    by `checkin.reading.Format`. `camera_mirrored`: its picture is shown as in a mirror.
    `second_screen` is the name of the screen that faces the attendee ("" = none).
    `recent` are paths of event files, newest first.
    """

    station: str = "Desk 1"
    checkpoint: str = ""
    printer: str = ""
    printer_folder: str = ""
    template: str = ""
    language: str = "system"
    theme: str = "system"
    text_percent: int = 100
    sound: bool = True
    second_screen: str = ""
    readers: tuple[str, ...] = ()
    scan_formats: tuple[str, ...] = ()
    camera_mirrored: bool = False
    recent: tuple[str, ...] = ()

    def with_recent(self, path: Path) -> tuple[str, ...]:
        """The recent files once *path* is opened: it first, none twice, at most eight."""
        text = str(path)
        return (text, *(other for other in self.recent if other != text))[:RECENT_KEPT]


_ONE_OF: Final[dict[str, tuple[str, ...]]] = {"theme": THEMES, "language": LANGUAGES}


def load(path: Path) -> Settings:
    """Read the settings; a missing file gives the defaults.

    Raises:
        SettingsError: The file is not JSON, or a value has the wrong type or range.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        raise SettingsError(
            key=path.name,
            wanted=Detail(QT_TRANSLATE_NOOP("details", "a JSON text that can be read")),
        ) from error
    if not isinstance(found, dict):
        raise SettingsError(
            key=path.name, wanted=Detail(QT_TRANSLATE_NOOP("details", "a JSON object"))
        )
    types_ = get_type_hints(Settings)
    values: dict[str, Any] = {}
    for key, value in found.items():
        if key in types_:
            values[key] = _checked(key, value, types_[key])
        else:
            log.warning("settings: unknown key %r dropped", key[:40])
    return Settings(**values)


def _checked(key: str, value: object, wanted: type | types.GenericAlias) -> object:
    if get_origin(wanted) is tuple:
        if isinstance(value, list) and all(isinstance(part, str) for part in value):
            return tuple(value)
        raise SettingsError(key=key, wanted=Detail(QT_TRANSLATE_NOOP("details", "a list of texts")))
    if type(value) is not wanted:  # not isinstance: True is an int
        raise SettingsError(key=key, wanted=Detail(_NAMES[wanted]))
    if key in _ONE_OF and value not in _ONE_OF[key]:
        raise SettingsError(
            key=key,
            wanted=Detail(
                QT_TRANSLATE_NOOP("details", "one of {words}"), words=", ".join(_ONE_OF[key])
            ),
        )
    low, high = TEXT_PERCENT
    if key == "text_percent" and not low <= int(str(value)) <= high:
        raise SettingsError(
            key=key,
            wanted=Detail(
                QT_TRANSLATE_NOOP("details", "a number from {low} to {high}"), low=low, high=high
            ),
        )
    return value


_NAMES: Final[dict[object, str]] = {
    str: QT_TRANSLATE_NOOP("details", "a text"),
    int: QT_TRANSLATE_NOOP("details", "a whole number"),
    bool: QT_TRANSLATE_NOOP("details", "true or false"),
}


def save(settings: Settings, path: Path) -> None:
    """Write a new file and rename it over the old one, so a crash leaves one or the other whole.

    Raises:
        DiskFull: There is no room.
        SettingsNotSaved: The folder cannot be written to.
    """
    values = asdict(settings)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, json.dumps(values, indent=2, ensure_ascii=False) + "\n")
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise SettingsNotSaved(path=path) from error


def _replace(path: Path, text: str) -> None:
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with new.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
