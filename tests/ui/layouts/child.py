"""A window with a scan field behind the wedge's filter, for a real X server; tells what it hears.

Each line on standard output is JSON: {"ready": true}, {"text", "us"} of a scan, {"typed"} of the
field whenever it changes.
"""

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.readers.calibrate import CalibrationDialog
from ui.theme import Theme
from ui.wedge import Scan
from ui.wedge_filter import WedgeFilter
from ui.widgets import SearchField

TITLE = "Keyboard layouts"


def tell(**what: object) -> None:
    print(json.dumps(what), flush=True)


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.field = SearchField("", name="Scan")
        QVBoxLayout(self).addWidget(self.field)
        self.field.textChanged.connect(self.typed)
        self.filter = WedgeFilter(lambda _window: True)
        self.filter.scanned.connect(self.scanned)
        self.filter.install()

    def typed(self, text: str) -> None:
        tell(typed=text)

    def scanned(self, scan: Scan) -> None:
        self.field.clear()
        tell(text=scan.text, us=scan.us_text)


class Check(CalibrationDialog):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setWindowTitle(TITLE)
        self.recorder.burst.connect(self.tell)

    def tell(self) -> None:
        tell(traits=[one.trait.value for one in self.found])


def main() -> None:
    application = QApplication([])
    shown: QWidget = Check(Theme()) if sys.argv[1:] == ["check"] else Window()
    shown.show()
    shown.activateWindow()
    QTimer.singleShot(200, lambda: tell(ready=True))
    application.exec()


if __name__ == "__main__":
    main()
