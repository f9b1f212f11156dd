"""Inputs for answers that are no line of text: several of a list, and a file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout
from shiboken6 import isValid

from ui.forms import ValueField
from ui.readers.pictures import SUFFIXES, picture_in
from ui.widgets import Button, PlainLabel

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class SeveralField(ValueField):
    """A box to tick for each option; its text is those ticked, with | between them."""

    def __init__(self, options: Sequence[str]) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for option in options:
            box = QCheckBox()
            box.setAccessibleName(option)
            box.toggled.connect(lambda _on: self._ticked())
            row = QHBoxLayout()
            row.addWidget(box, alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(_BoxWords(option, box), stretch=1)
            column.addLayout(row)
            self.boxes[option] = box
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for box in self.boxes.values():
            box.setAccessibleDescription(name)

    def setText(self, text: str) -> None:
        ticked = text.split("|")
        for option, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(option in ticked)
        super().setText(text)

    def _ticked(self) -> None:
        super().setText("|".join(o for o, box in self.boxes.items() if box.isChecked()))


class _BoxWords(PlainLabel):
    """What a box stands for, in as many lines as it takes; a click on it is one on the box."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text, wrap=True)
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self._box.click()


class FileField(ValueField):
    """Says which file is the answer; one is chosen, dropped, pasted, or taken with the camera.

    Its text is the answer that stands for the file, "" while there is none.
    """

    given = Signal(object)  # a Path or a QImage: somebody has to read it, and `take` what it is
    still_wanted = Signal()  # a picture of what is before the camera

    def __init__(self, *, camera: bool) -> None:
        super().__init__()
        self._names: dict[str, str] = {}
        self._awaited = 0  # files given that somebody still reads
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setAcceptDrops(True)
        self.line.setPlaceholderText(self.tr("Drop or paste a picture or PDF"))
        self.line.installEventFilter(self)
        self.choose_button = Button(self.tr("Choose…"))
        self.choose_button.clicked.connect(lambda _checked=False: self._choose())
        self.camera_button = Button(self.tr("Photograph"))
        self.camera_button.clicked.connect(lambda _checked=False: self.still_wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, stretch=1)
        row.addWidget(self.choose_button)
        row.addWidget(self.camera_button)
        self.camera_button.setVisible(camera)
        self.setFocusProxy(self.line)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        for button in (self.choose_button, self.camera_button):
            button.setAccessibleName(f"{button.text()} {name}")

    def setText(self, text: str) -> None:
        self.line.setText(self._names.get(text, ""))
        self.line.setCursorPosition(0)  # a long name is read from its beginning
        super().setText(text)

    @property
    def reading(self) -> bool:
        """Whether what was given last is still being read."""
        return self._awaited > 0

    def take(self, answer: str, name: str) -> None:
        """The file called *name* was read, and *answer* stands for it."""
        self._names[answer] = name
        self._settle(answer)

    def refuse(self) -> None:
        """The file was read, and can be none."""
        self._settle("")

    def _settle(self, answer: str) -> None:
        self._awaited = max(0, self._awaited - 1)
        if not self._awaited:  # else another was given meanwhile, and that is meant
            self.setText(answer)

    def give(self, file: "Path | QImage") -> None:
        self._awaited += 1
        self.setText("")
        self.line.setText(self.tr("Reading the file…"))
        self.given.emit(file)

    def _choose(self) -> None:
        """Scans go on beside the chooser, and somebody else may be asked by the time it closes."""
        kinds = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Choose a file"), "", f"{self.tr('Pictures and PDF')} ({kinds})"
        )
        if chosen and isValid(self):
            self.give(Path(chosen))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is dropped on the line or pasted into it is the answer, not a ticket to be read."""
        if event.type() in _DRAGS:
            assert isinstance(event, QDropEvent)  # those that come before are of its kind
            found = picture_in(event.mimeData())
            if found is not None:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.give(found)
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Paste):
                found = picture_in(QGuiApplication.clipboard().mimeData())
                if found is not None:
                    self.give(found)
                return True
            if event.matches(QKeySequence.StandardKey.Delete):
                self.setText("")
                return True
        return super().eventFilter(watched, event)
