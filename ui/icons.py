"""Icons of QtAwesome by our own names. Imported on first use, which is after the first paint."""

from importlib import import_module
from typing import Any

from PySide6.QtGui import QIcon

#: Our names and QtAwesome's (Remix Icon, Apache 2.0, ships with it).
NAMES = {
    "check": "ri.check-line",
    "cross": "ri.close-line",
    "ask": "ri.question-line",
    "info": "ri.information-line",
    "leave": "ri.logout-box-r-line",
    "sample": "ri.flask-line",
    "import": "ri.file-list-3-line",
    "open": "ri.folder-open-line",
    "settings": "ri.settings-3-line",
    "restore": "ri.history-line",
    "printer": "ri.printer-line",
    "people": "ri.group-line",
    "add": "ri.user-add-line",
    "search": "ri.search-line",
    "edit": "ri.pencil-line",
    "note": "ri.sticky-note-line",
    "undo": "ri.arrow-go-back-line",
    "connect": "ri.link",
    "report": "ri.bar-chart-2-line",
    "warning": "ri.alert-line",
    "redo": "ri.arrow-go-forward-line",
    "text": "ri.text",
    "code": "ri.qr-code-line",
    "picture": "ri.image-line",
    "box": "ri.checkbox-blank-line",
    "line": "ri.subtract-line",
    "larger": "ri.zoom-in-line",
    "smaller": "ri.zoom-out-line",
    "fit": "ri.fullscreen-line",
}


def icon(name: str, colour: str) -> QIcon:
    """The icon called *name* in *colour* (`#rrggbb`). Call it only after the first paint.

    Raises:
        KeyError: There is no such icon.
    """
    library: Any = import_module("qtawesome")
    made: QIcon = library.icon(NAMES[name], color=colour)
    return made
