"""What this station is called, what it prints on, how it looks and sounds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from checkin.fields import clean
from checkin.settings import Settings
from ui import i18n
from ui.errands import Choice, EventPrinters
from ui.flow import FlowRow
from ui.forms import ElidedBox
from ui.sounds import Tone
from ui.theme import Theme, Type
from ui.widgets import Button, Dialog, PathButton, PlainLabel, Rule, scrolled

PERCENTS = (100, 125, 150, 175, 200)
FOLDER = "folder"
_FOLDERS = f"{FOLDER}:"
#: As wide as a dialog may be on the smallest laptop.
WIDEST_PX = 1100


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What can be chosen on this machine and in this event."""

    checkpoints: Sequence[Choice] = ()
    printers: Sequence[Choice] = ()
    templates: Sequence[Choice] = ()
    screens: Sequence[Choice] = ()


class SettingsDialog(Dialog):
    """Looks change at once, so that one sees them; Cancel takes them back."""

    saved = Signal(object)  # the new Settings
    tone_wanted = Signal(object)  # a Tone, to hear it

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        choices: Choices,
        *,
        folder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """*folder* is where badges go when the printer is a folder and none was chosen."""
        super().__init__("", parent)
        self.set_heading(self.tr("Settings"))
        self._theme = theme
        self._settings = settings
        self._folder = settings.printer_folder or folder
        if settings.printer.startswith(_FOLDERS):
            self._folder = settings.printer.removeprefix(_FOLDERS)
        self._event_printers: tuple[Choice, ...] = ()
        self._computer_printers: tuple[Choice, ...] = ()
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setHorizontalSpacing(theme.look.space(5))
        self._grid.setVerticalSpacing(theme.look.space(2))
        self._grid.setColumnStretch(1, 1)
        self._add_station(choices)
        self._add_looks()
        self._add_devices(choices)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = scrolled(page)
        width = max(theme.look.px(640), page.minimumSizeHint().width() + 24)
        area.setMinimumSize(min(width, WIDEST_PX), min(theme.look.px(520), 520))
        self.body.addWidget(area)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save"), self.save, kind="primary")
        self.rejected.connect(self._take_back)
        self.station.setFocus()
        self.station.selectAll()

    # -- the rows

    def _add_station(self, choices: Choices) -> None:
        self._section(self.tr("This station"))
        self.station = QLineEdit(self._settings.station)
        self.station.setMaxLength(40)
        self._row(self.tr("Name"), self.station)
        if choices.checkpoints:
            self.checkpoint = self._list(choices.checkpoints, self._settings.checkpoint)
            self._row(self.tr("Checkpoint"), self.checkpoint)
        else:
            self.checkpoint = self._list((Choice(self._settings.checkpoint, ""),), "")
            self.checkpoint.hide()
        self.printer = self._list((), "")
        self.show_printers(choices.printers)
        self.printer.currentIndexChanged.connect(self._printer_changed)
        self._row(self.tr("Printer"), self.printer)
        self.folder = PathButton(self._folder or self.tr("Choose a folder…"))
        self.folder.clicked.connect(lambda _checked=False: self._choose_folder())
        self._row(self.tr("Folder for badges"), self.folder)
        self.template = self._list((), "")
        self.show_templates(choices.templates)
        self._row(self.tr("Badge"), self.template)
        self._printer_changed()

    def _add_looks(self) -> None:
        self._section(self.tr("Window"))
        languages = [Choice("system", self.tr("As this computer"))]
        languages += [Choice(code, name) for code, name in i18n.NAMES.items()]
        self.language = self._list(languages, self._settings.language)
        self._row(self.tr("Language"), self.language)
        self.look = self._list(
            (
                Choice("system", self.tr("As this computer")),
                Choice("light", self.tr("Light")),
                Choice("dark", self.tr("Dark")),
                Choice("contrast", self.tr("High contrast")),
            ),
            self._settings.theme,
        )
        self.look.currentIndexChanged.connect(self._try_look)
        self._row(self.tr("Look"), self.look)
        percents = sorted({*PERCENTS, self._settings.text_percent})
        self.percent = self._list(
            [Choice(str(percent), f"{percent} %") for percent in percents],
            str(self._settings.text_percent),
        )
        self.percent.currentIndexChanged.connect(self._try_look)
        self._row(self.tr("Text size"), self.percent)

    def _add_devices(self, choices: Choices) -> None:
        self._section(self.tr("Sound and screen"))
        self.sound = QCheckBox(self.tr("Play a tone after each scan"))
        self.sound.setChecked(self._settings.sound)
        self._row("", self.sound, name=self.tr("Sound"))
        row = FlowRow()
        names = {
            Tone.YES: self.tr("Hear yes"),
            Tone.LOOK: self.tr("Hear look"),
            Tone.NO: self.tr("Hear no"),
        }
        for tone, name in names.items():
            button = Button(name)
            button.clicked.connect(lambda _checked=False, tone=tone: self.tone_wanted.emit(tone))
            row.add(button)
        self._row("", row, name=self.tr("Tones"))
        screens = [Choice("", self.tr("None")), *choices.screens]
        if all(screen.value != self._settings.second_screen for screen in screens):
            missing = self.tr("{name} (not connected)").format(name=self._settings.second_screen)
            screens.append(Choice(self._settings.second_screen, missing))
        self.second = self._list(screens, self._settings.second_screen)
        self._row(self.tr("Screen for the attendee"), self.second)

    def _section(self, text: str) -> None:
        row = self._grid.rowCount()
        if row > 1:
            self._grid.addWidget(Rule(), row, 0, 1, 2)
            row += 1
        self._grid.addWidget(PlainLabel(text, type=Type.STRONG), row, 0, 1, 2)

    def _row(self, text: str, widget: QWidget, *, name: str = "") -> None:
        row = self._grid.rowCount()
        label = PlainLabel(text, muted=True, wrap=True)
        label.setBuddy(widget)
        widget.setAccessibleName(name or text)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(widget, row, 1)

    def _list(self, choices: Sequence[Choice], chosen: str) -> QComboBox:
        made = ElidedBox()
        made.setMinimumContentsLength(12)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for choice in choices:
            made.addItem(choice.text, choice.value)
        made.setCurrentIndex(max(0, made.findData(chosen)))
        return made

    # -- what it does

    def show_printers(self, printers: Sequence[Choice]) -> None:
        """Offer the printers of this computer; called again when it has named them."""
        self._computer_printers = tuple(printers)
        self._fill_printers()

    def show_event_printers(self, known: EventPrinters) -> None:
        """Offer the printers that the event has by name, and its pools, before all others."""
        pools = [
            Choice(pool, self.tr("{pool}: whichever is free").format(pool=pool))
            for pool in known.pools
        ]
        self._event_printers = (*(Choice(name, name) for name in known.names), *pools)
        self._fill_printers()

    def _fill_printers(self) -> None:
        chosen = self._printer_chosen()
        self.printer.blockSignals(True)
        self.printer.clear()
        self.printer.addItem(self.tr("None: badges wait"), "")
        self.printer.addItem(self.tr("A folder of PDF files"), FOLDER)
        for printer in (*self._event_printers, *self._computer_printers):
            self.printer.addItem(printer.text, printer.value)
        if self.printer.findData(chosen) < 0:
            missing = self.tr("{name} (not found)").format(name=chosen)
            self.printer.addItem(missing, chosen)
        self.printer.setCurrentIndex(self.printer.findData(chosen))
        self.printer.blockSignals(False)

    def show_templates(self, templates: Sequence[Choice]) -> None:
        """Fill the list of badges; called again when they have been read."""
        chosen = str(self.template.currentData() or self._settings.template)
        self.template.clear()
        self.template.addItem(self.tr("As the event says"), "")
        for template in templates:
            self.template.addItem(template.text, template.value)
        if chosen and self.template.findData(chosen) < 0:
            self.template.addItem(chosen, chosen)
        self.template.setCurrentIndex(self.template.findData(chosen))

    def _printer_chosen(self) -> str:
        """What the list shows: "", `FOLDER`, or a printer's address."""
        if self.printer.count():
            return str(self.printer.currentData())
        kept = self._settings.printer
        return FOLDER if kept.startswith(_FOLDERS) else kept

    def _printer_changed(self) -> None:
        self.folder.setEnabled(self.printer.currentData() == FOLDER)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for badges"), self._folder)
        if chosen:
            self._folder = chosen
            self.folder.show_path(chosen)

    def _try_look(self) -> None:
        self._theme.use(self.look.currentData(), int(self.percent.currentData()))

    def _take_back(self) -> None:
        self._theme.use(self._settings.theme, self._settings.text_percent)

    def settings(self) -> Settings:
        """The settings as they stand in the dialog."""
        printer = self._printer_chosen()
        if printer == FOLDER:
            printer = f"{_FOLDERS}{self._folder}"
        return replace(
            self._settings,
            station=clean(self.station.text()) or self._settings.station,
            checkpoint=str(self.checkpoint.currentData()),
            printer=printer,
            printer_folder=self._folder,
            template=str(self.template.currentData()),
            language=str(self.language.currentData()),
            theme=str(self.look.currentData()),
            text_percent=int(self.percent.currentData()),
            sound=self.sound.isChecked(),
            second_screen=str(self.second.currentData()),
        )

    def save(self) -> None:
        """Hand out what was chosen, and close."""
        self.saved.emit(self.settings())
        self.accept()
