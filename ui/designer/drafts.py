"""What was changed and not saved, kept in the data folder: closing the window loses nothing.

One draft an event file. Nothing here knows Qt.
"""

import base64
import hashlib
import json
import logging
from dataclasses import dataclass
from pathlib import Path

from checkin.errors import TemplateError
from checkin.template import Template
from checkin.template_file import parse, to_json

log = logging.getLogger(__name__)

_FOLDER = "drafts"


@dataclass(frozen=True, slots=True)
class Draft:
    """A template as it was left. `of` is the saved one that it was begun from, "" for none."""

    template: Template
    of: str


def path_of(data_dir: Path, event: Path) -> Path:
    """Where the draft for the event file *event* lies."""
    digest = hashlib.sha256(str(event.absolute()).encode()).hexdigest()[:24]
    return data_dir / _FOLDER / f"{digest}.json"


def write(path: Path, draft: Draft) -> None:
    """Keep *draft*; a file that was there is replaced whole or not at all.

    Raises:
        OSError: It cannot be written.
    """
    pictures = {
        file: base64.b64encode(data).decode("ascii") for file, data in draft.template.images.items()
    }
    told = {"of": draft.of, "json": to_json(draft.template), "pictures": pictures}
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    part.replace(path)


def read(path: Path) -> Draft | None:
    """The draft that was kept; None if there is none that can be read."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        pictures = {
            str(file): base64.b64decode(data, validate=True)
            for file, data in told["pictures"].items()
        }
        return Draft(parse(str(told["json"]), pictures), str(told["of"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, TemplateError) as error:
        # binascii.Error is a ValueError. A draft is a help, no record: go on without it.
        log.warning("the draft of a badge template cannot be read: %s", type(error).__name__)
        return None


def forget(path: Path) -> None:
    """Drop the draft: it is saved, or not wanted."""
    path.unlink(missing_ok=True)
