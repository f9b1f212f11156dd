from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import assets
from checkin.settings import Settings
from ui import fonts, i18n, icons
from ui.about_dialog import AboutDialog
from ui.errands import Backup, Choice, EventPrinters, NewEvent
from ui.i18n import Language
from ui.new_event_dialog import NewEventDialog
from ui.restore_dialog import RestoreDialog
from ui.settings_dialog import Choices, SettingsDialog
from ui.start_page import StartPage
from ui.theme import Look, Theme
from ui.wedge_filter import prefix_key
from ui.widgets import Dialog

NINE = datetime(2024, 5, 6, 7, 14, tzinfo=UTC)
ASSETS = Path(assets.__file__).parent


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(Look())
    made.apply()
    return made


def every_dialog(theme: Theme) -> list[QWidget]:
    choices = Choices(
        checkpoints=[Choice("desk", "Registration desk")], printers=[Choice("cups://A", "A")]
    )
    return [
        SettingsDialog(theme, Settings(), choices, folder="/badges"),
        NewEventDialog(Path("/events")),
        RestoreDialog([Backup(Path("a"), NINE, 10)], name="ECC", zone=None, now=NINE),
        AboutDialog(ASSETS / "LICENCES.md"),
        StartPage(theme, ["/x/Cluster days & nights.checkin"]),
    ]


def test_no_dialog_guesses_at_markup_or_has_a_default_button(qtbot: QtBot, theme: Theme) -> None:
    for dialog in every_dialog(theme):
        qtbot.addWidget(dialog)
        for label in dialog.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText
        for button in dialog.findChildren(QPushButton):
            assert not button.isDefault()
            assert not button.autoDefault()


def test_every_input_has_a_name_for_those_who_do_not_see_it(qtbot: QtBot, theme: Theme) -> None:
    kinds = (QLineEdit, QComboBox, QAbstractButton, QListWidget)
    for dialog in every_dialog(theme):
        qtbot.addWidget(dialog)
        for kind in kinds:
            for widget in dialog.findChildren(kind):
                named = widget.accessibleName() or getattr(widget, "text", str)()
                assert named or isinstance(widget.parent(), QComboBox), (dialog, widget)


@pytest.mark.parametrize("percent", [100, 200])
def test_every_dialog_fits_a_small_laptop(qtbot: QtBot, theme: Theme, percent: int) -> None:
    theme.use("light", percent)
    for dialog in every_dialog(theme):
        qtbot.addWidget(dialog)
        if isinstance(dialog, Dialog):
            hint = dialog.minimumSizeHint()
            assert hint.width() <= 1366, type(dialog)
            assert hint.height() <= 740, type(dialog)


def test_settings_come_back_as_they_were_chosen(qtbot: QtBot, theme: Theme) -> None:
    before = Settings(
        station="Desk 3",
        checkpoint="main",
        printer="cups://Gone",
        template="card-86x54",
        language="nl",
        theme="dark",
        text_percent=110,
        sound=False,
        second_screen="HDMI-9",
        readers=("wedge F13 Left lane",),
        scan_formats=("Aztec",),
        camera_mirrored=True,
        recent=("a",),
    )
    choices = Choices(checkpoints=[Choice("desk", "Desk"), Choice("main", "Main entrance")])
    dialog = SettingsDialog(theme, before, choices, folder="/badges")
    qtbot.addWidget(dialog)
    assert dialog.settings() == replace(before, printer_folder="/badges")


def test_a_folder_as_a_printer_is_kept_with_its_folder(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(theme, Settings(), Choices(), folder="/badges")
    qtbot.addWidget(dialog)
    dialog.printer.setCurrentIndex(dialog.printer.findData("folder"))
    assert dialog.folder.isEnabled()
    chosen = dialog.settings()
    assert (chosen.printer, chosen.printer_folder) == ("folder:/badges", "/badges")
    again = SettingsDialog(theme, chosen, Choices())
    qtbot.addWidget(again)
    assert again.settings() == chosen


def test_printers_that_are_named_later_keep_the_choice(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(theme, Settings(printer="cups://B"), Choices())
    qtbot.addWidget(dialog)
    dialog.show_printers([Choice("cups://A", "A"), Choice("cups://B", "Zebra B")])
    assert dialog.printer.currentText() == "Zebra B"
    assert dialog.settings().printer == "cups://B"


def test_the_printers_and_pools_of_the_event_are_offered_first(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(theme, Settings(printer="hall"), Choices())
    qtbot.addWidget(dialog)
    assert dialog.printer.currentText() == "hall (not found)"
    dialog.show_printers([Choice("cups://A", "A")])
    dialog.show_event_printers(EventPrinters(("Back", "Front"), ("hall",)))
    listed = [dialog.printer.itemText(number) for number in range(dialog.printer.count())]
    assert listed[2:] == ["Back", "Front", "hall: whichever is free", "A"]
    assert dialog.settings().printer == "hall"
    dialog.printer.setCurrentIndex(dialog.printer.findData("Front"))
    assert dialog.settings().printer == "Front"


def test_saving_settings_leaves_the_folder_that_badges_go_to(qtbot: QtBot, theme: Theme) -> None:
    before = Settings(printer="folder:/srv/badges")
    dialog = SettingsDialog(theme, before, Choices(), folder="/home/events")
    qtbot.addWidget(dialog)
    assert dialog.settings().printer == "folder:/srv/badges"


def test_the_prefix_names_a_key() -> None:
    assert prefix_key("F13") == int(Qt.Key.Key_F13)
    assert prefix_key("") == 0


def test_a_new_event_says_what_is_missing_where_it_is_missing(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    (tmp_path / "ECC 2024 Brussels.checkin").touch()
    dialog = NewEventDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    made: list[NewEvent] = []
    dialog.made.connect(made.append)
    dialog.make()
    assert dialog.problem.text() == "What is the event called?"
    dialog.name.setText("ECC 2024: Brussels")
    dialog.zone.setText("Brussels")
    dialog.make()
    assert "time zone" in dialog.problem.text()
    dialog.zone.setText("Europe/Brussels")
    dialog.make()
    [event] = made
    assert event.path == tmp_path / "ECC 2024 Brussels 2.checkin"
    assert event.timezone == "Europe/Brussels"


def test_backups_are_listed_newest_first_and_chosen(qtbot: QtBot, theme: Theme) -> None:
    copies = [Backup(Path(f"{n}"), NINE - timedelta(minutes=5 * n), 1_000_000) for n in range(3)]
    dialog = RestoreDialog(copies, name="ECC", zone=UTC, now=NINE)
    qtbot.addWidget(dialog)
    texts = [dialog.list.item(row).text() for row in range(3)]
    assert [text[:5] for text in texts] == ["07:14", "07:09", "07:04"]
    dialog.list.setCurrentRow(1)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.restore()
    assert chosen.args == [Path("1")]


def test_without_backups_there_is_nothing_to_restore(qtbot: QtBot, theme: Theme) -> None:
    dialog = RestoreDialog([], name="ECC", zone=UTC, now=NINE)
    qtbot.addWidget(dialog)
    assert "There is no backup of this file." in {
        label.text() for label in dialog.findChildren(QLabel)
    }


def test_the_start_page_opens_by_keys_and_draws_its_icons_after_itself(
    qtbot: QtBot, theme: Theme
) -> None:
    page = StartPage(theme, [])
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.focus_here()
    with qtbot.waitSignal(page.import_wanted):
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(page.connect_wanted):
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    pictures = [label for label in page.findChildren(QLabel) if not label.text()]
    qtbot.waitUntil(lambda: any(not label.pixmap().isNull() for label in pictures))


@pytest.mark.parametrize("name", icons.NAMES)
def test_every_icon_is_there(qapp: QApplication, name: str) -> None:
    assert not icons.icon(name, "#1d4ed8").pixmap(16, 16).isNull()


def test_fonts_are_the_programs_own(qapp: QApplication) -> None:
    fonts.load_first(ASSETS / "fonts")
    fonts.load_rest(ASSETS / "fonts")
    assert {"Inter", "Noto Sans", "Noto Sans Georgian"} <= set(QFontDatabase.families())


@pytest.mark.parametrize("code", ["fr", "nl", "de", "en"])
def test_a_language_can_be_chosen_and_left(qapp: QApplication, code: str) -> None:
    language = Language(ASSETS / "i18n")
    language.use(code)
    assert language.code == code
    language.use("en")
    assert language.code == "en"


def test_the_system_language_is_one_of_ours() -> None:
    assert i18n.chosen("system") in i18n.NAMES
    assert i18n.chosen("de") == "de"
