"""The letters of the window, out of the program's own folder; never the host's, which differ."""

import json
import logging
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from ui.hush import hush

log = logging.getLogger(__name__)

#: What the first paint needs; the other scripts come right after it.
FIRST = ("Inter", "Noto Sans")


def load_first(folder: Path) -> None:
    """Load the frame's letters and those of most names. Costs a few milliseconds."""
    # For a letter that no font has, Qt tries every font there is and complains of each of them.
    # The names check says it once, to somebody who can do something about it.
    hush("qt.text.font.db")
    _load(folder, first=True)


def load_rest(folder: Path) -> None:
    """Load the other scripts, and the pack with Chinese, Japanese and Korean if it is there."""
    _load(folder, first=False)


def _load(folder: Path, *, first: bool) -> None:
    listed = json.loads((folder / "fonts.json").read_text(encoding="utf-8"))
    for font in listed:
        if (font["family"] in FIRST) is not first:
            continue
        path = folder / font["file"]
        if not path.exists():
            if "pack" not in font:
                log.warning("font %s is missing", font["file"])
        elif QFontDatabase.addApplicationFont(str(path)) < 0:
            log.warning("font %s cannot be used", font["file"])
