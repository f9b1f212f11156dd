"""Which scanners this desk has: keyboard scanners, serial ones, a camera; each with a name."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from checkin.fields import clean
from checkin.reading import EVERY, Format
from checkin.settings import Settings
from ui.flow import FlowRow
from ui.readers.calibrate import CalibrationDialog
from ui.readers.hub import serial_not_installed
from ui.readers.known import ANY, LONGEST_NAME, Kind, Reader, readers
from ui.readers.trouble import Trouble, words
from ui.theme import Role, Theme, Type
from ui.wedge_filter import PREFIX_KEYS
from ui.widgets import Button, Dialog, PlainLabel, Rule, scrolled

log = logging.getLogger(__name__)

#: Keyboard scanners on one desk; two lanes share a table, more do not.
MOST_WEDGES: Final = 3
_NO_CAMERA: Final = ""


@dataclass(frozen=True, slots=True)
class Device:
    """Something that is plugged in: how the settings know it, and its name for people."""

    device: str
    words: str


@dataclass(frozen=True, slots=True)
class Plugged:
    """What there is on this machine. None: that part of Qt is not installed."""

    ports: Sequence[Device] | None
    cameras: Sequence[Device] | None


def load() -> None:
    """Load Qt's parts for serial ports and cameras where they are installed; for a lane."""
    try:
        import_module("ui.readers.serial_port")
        import_module("ui.readers.camera")
    except ImportError:
        log.info("a part of Qt for scanners is not installed")


def plugged() -> Plugged:
    """Ask the machine, on the window's thread: there Qt hears what is plugged in later."""
    ports: list[Device] | None
    cameras: list[Device] | None
    try:
        from ui.readers import serial_port
    except ImportError:
        ports = None
    else:
        ports = [Device(port.identity, port.words) for port in serial_port.ports()]
    try:
        from ui.readers import camera
    except ImportError:
        cameras = None
    else:
        cameras = [Device(device, name) for device, name in camera.devices()]
    return Plugged(ports, cameras)


class ScannersDialog(Dialog):
    """Everything takes effect with Save; a scan made meanwhile waits for nothing here."""

    saved = Signal(object)  # the new Settings

    def __init__(
        self, theme: Theme, settings: Settings, there: Plugged, *, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Scanners"))
        self._theme = theme
        self._settings = settings
        self.wedges: list[tuple[QComboBox, QLineEdit]] = []
        self.ports: list[tuple[str, QCheckBox, QLineEdit]] = []
        self.formats: dict[Format, QCheckBox] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setHorizontalSpacing(theme.look.space(4))
        self._grid.setVerticalSpacing(theme.look.space(2))
        self._grid.setColumnStretch(1, 1)
        page = QWidget()
        page.setLayout(self._grid)
        self._add_wedges()
        self._add_ports(there.ports)
        self._add_camera(there.cameras)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = scrolled(page)
        area.setMinimumSize(min(theme.look.px(720), 1100), min(theme.look.px(520), 520))
        self.body.addWidget(area)
        self.problem = PlainLabel("", role=Role.NO, wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save"), self.save, kind="primary")

    # -- the rows

    def _add_wedges(self) -> None:
        self._section(
            self.tr("Keyboard scanners"),
            self.tr("They type what they read. Two of them are told apart by the key sent first."),
        )
        known = readers(self._settings.readers, Kind.WEDGE) or [Reader(Kind.WEDGE)]
        rows = [*known[:MOST_WEDGES], *[None] * (MOST_WEDGES - len(known))]
        for number, reader in enumerate(rows, start=1):
            kind = QComboBox()
            kind.addItem(self.tr("None"), "")
            kind.addItem(self.tr("Told by its speed"), ANY)
            for key in PREFIX_KEYS:
                kind.addItem(self.tr("Sends {key} first").format(key=key), key)
            kind.setCurrentIndex(max(0, kind.findData(reader.device if reader else "")))
            kind.setAccessibleName(self.tr("Keyboard scanner {number}").format(number=number))
            name = self._name(reader.name if reader else "", kind.accessibleName())
            self.wedges.append((kind, name))
            self._row(kind, name)
        self.check = Button(self.tr("Check a keyboard scanner…"))
        self.check.clicked.connect(lambda _checked=False: self.calibrate())
        self._whole(self.check)

    def _add_ports(self, ports: Sequence[Device] | None) -> None:
        self._section(
            self.tr("Serial scanners (USB serial)"),
            self.tr("The surest way: no keyboard layout, and nothing that is typed gets mixed in."),
        )
        if ports is None:
            self._whole(PlainLabel(serial_not_installed(), role=Role.LOOK, wrap=True))
            return
        known = {reader.device: reader for reader in readers(self._settings.readers, Kind.SERIAL)}
        here = {port.device: port.words for port in ports}
        for device in known:
            if device not in here:
                here[device] = self.tr("{name} (not plugged in)").format(
                    name=known[device].name or device
                )
        for device, name_of_it in here.items():
            use = QCheckBox(name_of_it)
            use.setText(name_of_it.replace("&", "&&"))
            use.setAccessibleName(name_of_it)
            use.setChecked(device in known)
            name = self._name(known[device].name if device in known else "", name_of_it)
            self.ports.append((device, use, name))
            self._row(use, name)
        if not here:
            self._whole(PlainLabel(self.tr("None is plugged in."), muted=True, wrap=True))

    def _add_camera(self, cameras: Sequence[Device] | None) -> None:
        self._section(
            self.tr("Camera"),
            self.tr("Its picture stands on the desk. It is off while it is not to be seen."),
        )
        known = next(iter(readers(self._settings.readers, Kind.CAMERA)), None)
        self.camera = QComboBox()
        self.camera.setAccessibleName(self.tr("Camera"))
        self.camera.addItem(self.tr("None"), _NO_CAMERA)
        self.camera.addItem(self.tr("The first one there is"), ANY)
        for camera in cameras or ():
            self.camera.addItem(camera.words, camera.device)
        if known is not None and self.camera.findData(known.device) < 0:
            missing = self.tr("{name} (not plugged in)").format(name=known.name or known.device[:8])
            self.camera.addItem(missing, known.device)
        self.camera.setCurrentIndex(self.camera.findData(known.device if known else _NO_CAMERA))
        self.camera_name = self._name(known.name if known else "", self.tr("Camera"))
        self._row(self.camera, self.camera_name)
        if cameras is None:
            trouble = words(Trouble.NOT_INSTALLED)
            self._whole(PlainLabel(trouble, role=Role.LOOK, wrap=True))
        self.mirrored = QCheckBox(self.tr("Show it as in a mirror"))
        self.mirrored.setAccessibleName(self.mirrored.text())
        self.mirrored.setChecked(self._settings.camera_mirrored)
        self._whole(self.mirrored)
        self._whole(
            PlainLabel(
                self.tr("Camera and pictures read QR codes. Also read, at some cost in speed:"),
                muted=True,
                wrap=True,
            )
        )
        row = FlowRow(gap=16)
        for one in EVERY:
            if one is not Format.QR:
                box = QCheckBox(_FORMAT_NAMES[one])
                box.setAccessibleName(_FORMAT_NAMES[one])
                box.setChecked(one.value in self._settings.scan_formats)
                self.formats[one] = box
                row.add(box)
        self._whole(row)

    def _section(self, text: str, explained: str) -> None:
        if self._grid.rowCount() > 1:
            self._whole(Rule())
        self._whole(PlainLabel(text, type=Type.STRONG))
        self._whole(PlainLabel(explained, muted=True, wrap=True))

    def _name(self, name: str, of: str) -> QLineEdit:
        made = QLineEdit(name)
        made.setMaxLength(LONGEST_NAME)
        made.setPlaceholderText(self.tr("Name, such as Left lane"))
        made.setAccessibleName(self.tr("Name of: {what}").format(what=of))
        return made

    def _row(self, first: QWidget, second: QWidget) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(first, row, 0)
        self._grid.addWidget(second, row, 1)

    def _whole(self, widget: QWidget) -> None:
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    # -- what it does

    def calibrate(self) -> CalibrationDialog:
        """Show the code to scan, and say what the scanner does."""
        dialog = CalibrationDialog(self._theme, self)
        dialog.open()
        return dialog

    def settings(self) -> Settings:
        """The settings as they stand in the dialog."""
        found = [
            Reader(Kind.WEDGE, str(kind.currentData()), clean(name.text()))
            for kind, name in self.wedges
            if kind.currentData()
        ]
        if self.ports:
            found += [
                Reader(Kind.SERIAL, device, clean(name.text()))
                for device, use, name in self.ports
                if use.isChecked()
            ]
        else:  # they cannot be seen without that part of Qt; what was chosen stays
            found += readers(self._settings.readers, Kind.SERIAL)
        if self.camera.currentData() != _NO_CAMERA:
            device = str(self.camera.currentData())
            found.append(Reader(Kind.CAMERA, device, clean(self.camera_name.text())))
        return replace(
            self._settings,
            readers=tuple(map(str, found)),
            scan_formats=tuple(one.value for one, box in self.formats.items() if box.isChecked()),
            camera_mirrored=self.mirrored.isChecked(),
        )

    def _twin(self) -> QComboBox | None:
        """The first row that chooses what a row before it chose."""
        taken = set()
        for kind, _name in self.wedges:
            device = kind.currentData()
            if device in taken:
                return kind
            taken |= {device} if device else set()
        return None

    def save(self) -> None:
        """Hand out what was chosen, and close; not while two scanners would look alike."""
        twin = self._twin()
        if twin is not None:
            self.problem.setText(
                self.tr("Two keyboard scanners cannot be told apart. Choose another key for one.")
            )
            self.problem.show()
            twin.setAccessibleDescription(self.problem.text())
            twin.setFocus()
            return
        self.saved.emit(self.settings())
        self.accept()


#: Names of kinds of code are the same in every language.
_FORMAT_NAMES: Final = {
    Format.AZTEC: "Aztec",
    Format.PDF417: "PDF417",
    Format.DATA_MATRIX: "Data Matrix",
    Format.CODE_128: "Code 128",
}
