"""What was changed and not saved, kept in the data folder: closing the window loses nothing.

One draft an event file, in the form of an exported template. Nothing here knows Qt.
"""

import hashlib
import logging
from pathlib import Path

from checkin.errors import CheckinError, NotWritten
from checkin.template import Template

log = logging.getLogger(__name__)

_FOLDER = "drafts"


def path_of(data_dir: Path, event: Path) -> Path:
    """Where the draft for the event file *event* lies."""
    digest = hashlib.sha256(str(event.absolute()).encode()).hexdigest()[:24]
    return data_dir / _FOLDER / f"{digest}.badge"


def write(path: Path, template: Template) -> None:
    """Keep *template*; a draft that was there is replaced whole or not at all.

    Raises:
        NotWritten: It cannot be written.
    """
    from checkin.render import badge_file

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(path=path, why=error.strerror or type(error).__name__) from error
    badge_file.write(path, template)


def read(path: Path) -> Template | None:
    """The draft that was kept; None if there is none that can be read."""
    from checkin.render import badge_file

    if not path.is_file():
        return None
    try:
        return badge_file.read(path)
    except CheckinError as error:
        # A draft is a help, no record: without it things go on as they were saved.
        log.warning("the draft of a badge template cannot be read: %s", type(error).__name__)
        return None


def forget(path: Path) -> None:
    """Drop the draft: it is saved, or not wanted."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.warning("the draft of a badge template stays: %s", error.strerror)
