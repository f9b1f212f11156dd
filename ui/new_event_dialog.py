"""A new event: its name, when and where, its time zone."""

import re
import zoneinfo
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QCompleter, QFileDialog, QGridLayout, QLineEdit, QWidget

from checkin.fields import clean
from ui.errands import NewEvent
from ui.theme import Role
from ui.widgets import Dialog, PathButton, PlainLabel

_NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class NewEventDialog(Dialog):
    """Asks for a new event; says beside the field what is missing, and only then."""

    made = Signal(object)  # a NewEvent

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("A new event"))
        self.setMinimumWidth(620)
        self._folder = folder
        zones = sorted(zone for zone in zoneinfo.available_timezones() if "/" in zone)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("European Cluster Conference 2024"))
        self.subtitle = QLineEdit()
        self.subtitle.setPlaceholderText(self.tr("6–8 May 2024 · Square, Brussels"))
        self.zone = QLineEdit(QTimeZone.systemTimeZoneId().toStdString())
        completer = QCompleter(QStringListModel(zones, self), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.zone.setCompleter(completer)
        self.place = PathButton(str(folder))
        self.place.clicked.connect(lambda _checked=False: self._choose_place())
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self.name),
            (self.tr("Dates and place"), self.subtitle),
            (self.tr("Time zone"), self.zone),
            (self.tr("Folder"), self.place),
        )
        for row, (text, widget) in enumerate(rows):
            label = PlainLabel(text, muted=True)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        self.body.addLayout(grid)
        self.problem = PlainLabel("", role=Role.NO, wrap=True)
        self.body.addWidget(self.problem)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Make the event"), self.make, kind="primary")
        self.name.setFocus()

    def _choose_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self.place.show_path(chosen)

    def make(self) -> None:
        """Hand out what was typed, or say what is missing."""
        name = clean(self.name.text())
        zone = self.zone.text().strip()
        if not name:
            self._say(self.tr("What is the event called?"), self.name)
        elif zone not in zoneinfo.available_timezones():
            self._say(self.tr("Choose a time zone from the list: Europe/Brussels."), self.zone)
        else:
            self.made.emit(
                NewEvent(
                    path=self._free_path(name),
                    name=name,
                    subtitle=clean(self.subtitle.text()),
                    timezone=zone,
                )
            )
            self.accept()

    def _say(self, text: str, field: QLineEdit) -> None:
        self.problem.setText(text)
        field.setFocus()
        field.selectAll()

    def _free_path(self, name: str) -> Path:
        """A file name like the event's that no file has yet."""
        stem = " ".join(_NOT_IN_FILE_NAMES.sub(" ", name).split()).strip(" .")[:60] or "event"
        path, number = self._folder / f"{stem}.checkin", 2
        while path.exists():
            path, number = self._folder / f"{stem} {number}.checkin", number + 1
        return path
