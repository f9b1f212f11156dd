import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from checkin.reading import Format
from checkin.settings import Settings
from tests.ui.keyboard import Keyboard
from ui.readers.calibrate import CalibrationDialog, CodePicture
from ui.readers.calibration import CODE, Trait
from ui.readers.dialog import Device, Plugged, ScannersDialog, plugged
from ui.theme import Theme

THERE = Plugged(
    [Device("05e0:1701:A", "Zebra & Co (ttyACM0)"), Device("port:COM1", "COM1")],
    [Device("2f64", "HD Pro Webcam C920")],
)
CHOSEN = Settings(
    station="Desk 3",
    readers=(
        "wedge F13 Left lane",
        "wedge any Right lane",
        "serial 05e0:1701:A Door",
        "serial 0c2e:0b61:B",
        "camera 2f64 Table",
    ),
    scan_formats=("Aztec", "Code128"),
    camera_mirrored=True,
)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> ScannersDialog:
    made = ScannersDialog(theme, CHOSEN, THERE)
    qtbot.addWidget(made)
    return made


def test_what_was_chosen_comes_back(dialog: ScannersDialog) -> None:
    assert dialog.settings() == CHOSEN


def test_what_is_not_plugged_in_is_said_and_kept(dialog: ScannersDialog) -> None:
    assert [use.accessibleName() for _, use, _ in dialog.ports] == [
        "Zebra & Co (ttyACM0)",
        "COM1",
        "0c2e:0b61:B (not plugged in)",
    ]


def test_without_a_choice_one_scanner_is_told_by_its_speed(qtbot: QtBot, theme: Theme) -> None:
    dialog = ScannersDialog(theme, Settings(), Plugged([], []))
    qtbot.addWidget(dialog)
    assert dialog.settings().readers == ("wedge any",)


def test_new_readers_are_handed_out_with_their_names(dialog: ScannersDialog, qtbot: QtBot) -> None:
    dialog.wedges[0][0].setCurrentIndex(0)
    dialog.ports[1][1].setChecked(True)
    dialog.ports[1][2].setText("  Side door ")
    dialog.camera.setCurrentIndex(0)
    dialog.formats[Format.AZTEC].setChecked(False)
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save()
    chosen = saved.args[0]
    assert chosen.readers == (
        "wedge any Right lane",
        "serial 05e0:1701:A Door",
        "serial port:COM1 Side door",
        "serial 0c2e:0b61:B",
    )
    assert chosen.scan_formats == ("Code128",)


def test_two_scanners_that_would_look_alike_are_not_saved(
    dialog: ScannersDialog, qtbot: QtBot
) -> None:
    saved: list[Settings] = []
    dialog.saved.connect(saved.append)
    dialog.show()
    (first, _), (second, name), _ = dialog.wedges
    second.setCurrentIndex(first.currentIndex())
    name.setText("Right lane")
    dialog.save()
    assert (saved, dialog.isVisible()) == ([], True)
    assert dialog.problem.text().startswith("Two keyboard scanners cannot be told apart.")
    assert second.accessibleDescription() == dialog.problem.text()
    second.setCurrentIndex(second.findData("F14"))
    dialog.save()
    assert len(saved) == 1
    assert not dialog.isVisible()


def test_a_camera_that_is_away_stays_chosen(qtbot: QtBot, theme: Theme) -> None:
    dialog = ScannersDialog(theme, CHOSEN, Plugged([], []))
    qtbot.addWidget(dialog)
    assert dialog.camera.currentText() == "Table (not plugged in)"
    assert dialog.settings() == CHOSEN


def test_without_those_parts_of_qt_nothing_that_was_chosen_is_lost(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog = ScannersDialog(theme, CHOSEN, Plugged(None, None))
    qtbot.addWidget(dialog)
    assert dialog.settings() == CHOSEN


def test_this_machine_can_be_asked() -> None:
    there = plugged()
    assert there.ports is not None
    assert there.cameras is not None


def test_every_input_has_a_name_and_is_reached_by_tab(dialog: ScannersDialog) -> None:
    for kind in (QLineEdit, QComboBox, QAbstractButton):
        for widget in dialog.findChildren(kind):
            assert widget.accessibleName() or isinstance(widget.parent(), QComboBox), widget
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget


@pytest.mark.parametrize("percent", [100, 200])
def test_both_dialogs_fit_a_small_laptop(qtbot: QtBot, theme: Theme, percent: int) -> None:
    theme.use("light", percent)
    for made in (ScannersDialog(theme, CHOSEN, THERE), CalibrationDialog(theme)):
        qtbot.addWidget(made)
        hint = made.minimumSizeHint()
        assert hint.width() <= 1366, type(made)
        assert hint.height() <= 740, type(made)


# -- calibration


@pytest.fixture
def check(qtbot: QtBot, dialog: ScannersDialog) -> CalibrationDialog:
    dialog.show()
    made = dialog.calibrate()
    qtbot.waitExposed(made)
    return made


def test_the_code_on_the_screen_says_what_is_awaited(qtbot: QtBot) -> None:
    from PIL import Image

    from checkin.reading import look

    picture = CodePicture()
    qtbot.addWidget(picture)
    shown = picture.grab().toImage().convertToFormat(picture.grab().toImage().Format.Format_RGB888)
    image = Image.frombytes(
        "RGB",
        (shown.width(), shown.height()),
        bytes(shown.constBits()),
        "raw",
        "RGB",
        shown.bytesPerLine(),
        1,
    )
    assert [one.text for one in look(image.convert("L"))] == [CODE]


def test_a_scanner_is_explained_once_it_stops_typing(
    qtbot: QtBot, check: CalibrationDialog
) -> None:
    assert check.lines()[0] == "Scan this code with the scanner."
    azerty = {"a": "q", "q": "a", "w": "z", "z": "w", "m": ",", "{": ""}
    with qtbot.waitSignal(check.recorder.burst):
        Keyboard(check).type(CODE + "\n", gap_ms=6, layout=azerty)
    assert [one.trait for one in check.found] == [Trait.BY_PLACE, Trait.ENTER, Trait.FAST]
    assert check.lines()[0] == "This scanner is fine."
    assert check.isVisible()  # its Enter pressed no button


def test_what_is_to_be_changed_stands_first(qtbot: QtBot, check: CalibrationDialog) -> None:
    with qtbot.waitSignal(check.recorder.burst):
        Keyboard(check).type("]Q1" + CODE, gap_ms=6)
    assert check.lines()[0] == "Something to change:"
    assert "“]Q1”" in check.lines()[1]


def test_a_key_sent_first_is_named(qtbot: QtBot, check: CalibrationDialog) -> None:
    with qtbot.waitSignal(check.recorder.burst):
        QTest.keyClick(check.windowHandle(), Qt.Key.Key_F14)
        Keyboard(check).type(CODE + "\n", gap_ms=6)
    assert Trait.KEY_FIRST in [one.trait for one in check.found]
    assert any("F14" in line for line in check.lines())


def test_a_persons_keys_still_work_there(qtbot: QtBot, check: CalibrationDialog) -> None:
    QTest.keyClick(check.windowHandle(), Qt.Key.Key_Escape)
    assert not check.isVisible()


def test_scans_of_the_desk_are_heard_again_after_it(
    qtbot: QtBot, check: CalibrationDialog, dialog: ScannersDialog
) -> None:
    check.reject()
    field = dialog.wedges[0][1]
    field.setFocus()
    field.clear()
    Keyboard(dialog).type("abc", gap_ms=5)
    assert field.text() == "abc"
