"""What a screen inside the window is to the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.wedge import Scan


@dataclass(frozen=True, slots=True)
class KeyHint:
    """One line of the F1 sheet: a key (`Ctrl+P`) and what it does."""

    key: str
    does: str


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go: the page's name, its word in the navigation, and how the page is made.

    It is made when somebody first goes there: a desk that only scans never pays for the rest.
    `make` is given the widget that the page will stand in, since what is made in its place is
    dressed once, and what is moved there twice.
    """

    name: str
    title: str
    make: "Callable[[QWidget | None], Page]"


class Page(QWidget):
    """A screen. `title` is its word in the navigation; each screen overrides what it has."""

    wants = Signal(str)  # the name of a page or command of the window ("desk", "settings")
    locks = Signal(bool)  # True: show nothing but this page and let nobody leave it; False: over

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setProperty("page", True)
        self.setAccessibleName(title)

    def focus_here(self) -> None:
        """Put the focus where a scan can land; called whenever the page is shown."""
        self.setFocus()

    def take_scan(self, scan: Scan) -> bool:
        """Handle *scan*; False: the window shows the desk and hands it over there."""
        return False

    def ask_whether_code(self, scan: Scan, then: Callable[[bool], None]) -> None:
        """Tell *then* whether *scan* is a code, or what somebody typed fast on another page.

        Asked of the first page, which is the desk.
        """
        then(True)

    def show_waiting(self) -> None:
        """Show the badges that wait for a printer; asked of the first page, which is the desk."""

    def refuse_to_close(self) -> None:
        """Somebody tried to close the window while this page locks it."""

    def camera_place(self) -> QBoxLayout | None:
        """Where the camera's picture may stand, as the first item; None: not on this page."""
        return None

    def keys(self) -> Sequence[KeyHint]:
        """The keys of this screen, for the F1 sheet."""
        return ()

    def facts_changed(self) -> None:
        """Another lane, window or desk wrote: show it anew if it is shown here."""
