"""No text becomes markup anywhere: every widget of every screen, with everything written as markup.

A label that guesses would load pictures from a name, and hang on nested tables.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from checkin import corrections, desk, events
from checkin.settings import Settings
from checkin.store import Store
from tests.checkin.people import add
from tests.ui.office import NINE, Office, opened_event
from ui.desk.screen import DeskScreen
from ui.page import Page
from ui.pages import build
from ui.readers.calibrate import CalibrationDialog
from ui.readers.camera_panel import CameraPanel
from ui.readers.dialog import Device, Plugged, ScannersDialog
from ui.theme import Theme
from ui.wedge import Scan
from ui.window import Window

ROOT = Path(__file__).parents[2]
MARKUP = '<b>Ada</b><img src="file:///etc/hostname" width=20000>'
TABLES = "<table><tr><td>" * 20
AND = "Bill & Ben <i>&amp;</i>"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An event in which whatever people write is markup."""
    made = events.make(
        tmp_path / "event.checkin",
        name=MARKUP,
        timezone="Europe/Brussels",
        data_dir=tmp_path / "data",
        at=NINE,
        label=AND,
    )
    for number, code in enumerate(("T-1", "T-2", "<u>T-3</u>")):
        attendee = add(
            made,
            code,
            given_name=MARKUP,
            family_name=f"{TABLES}{number % 2}",
            organisation=AND,
            job_title=MARKUP,
            category=MARKUP,
            country="<hr>",
            email="<b>a</b>@example.org",
            attention=MARKUP,
        )
        corrections.note(made, attendee, MARKUP, at=NINE)
    desk.scan(made, "T-1", checkpoint="desk", at=NINE)
    yield made
    made.close()


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    made = Theme()
    made.apply()
    return made


@pytest.fixture
def office(qtbot: QtBot, store: Store, tmp_path: Path, theme: Theme) -> Iterator[Office]:
    with opened_event(qtbot, store, data_dir=tmp_path / "data", theme=theme) as made:
        yield made


def check(root: QWidget) -> int:
    """Look at *root* and everything in it; how many widgets that were."""
    widgets = [root, *root.findChildren(QWidget)]
    for widget in widgets:
        where = f"{type(widget).__name__} {widget.objectName()!r}"
        # Tool tips are markup wherever Qt thinks so; they hold text that was escaped.
        assert "<" not in widget.toolTip(), f"{where}: {widget.toolTip()[:80]}"
        assert not widget.whatsThis(), where
        assert not isinstance(widget, QTextEdit | QMessageBox), where
        if isinstance(widget, QLabel):
            assert widget.textFormat() is Qt.TextFormat.PlainText, f"{where}: {widget.text()[:80]}"
        if isinstance(widget, QAbstractButton):
            assert "&" not in widget.text().replace("&&", ""), f"{where}: {widget.text()[:80]}"
        if isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QComboBox):
            model = widget.model()
            if model is not None:
                check_model(model, where)
    for action in root.findChildren(QAction):
        assert "<" not in action.toolTip(), action.text()
        assert "&" not in action.text().replace("&&", ""), action.text()
    return len(widgets)


def check_model(model: QAbstractItemModel, where: str) -> None:
    """Tool tips of cells are drawn like those of widgets; the rest a view draws as it is."""
    is_list = isinstance(model, QAbstractListModel)  # which has one column and hides the question
    columns = 1 if is_list else model.columnCount(QModelIndex())
    for row in range(min(20, model.rowCount(QModelIndex()))):
        for column in range(columns):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            assert "<" not in str(tip or ""), f"{where}: {tip}"


def test_no_widget_of_any_screen_takes_text_for_markup(qtbot: QtBot, office: Office) -> None:
    places = build(office.opened)
    for place in places:
        page = place.make(None)
        qtbot.addWidget(page)
        page.resize(1366, 672)
        page.show()
        page.focus_here()
        office.settle()
        if isinstance(page, DeskScreen):
            work_at(office, page)
        office.settle()
        page.grab()
        assert check(page) > 5, place.name
        page.close()


KEYS = (
    *(Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8),
    Qt.Key.Key_F5,
)


def work_at(office: Office, screen: DeskScreen) -> None:
    """Scan, search and open every panel; each is looked at while it is shown."""
    for text in ("T-1", "<u>T-3</u>", MARKUP, TABLES):
        screen.take_scan(Scan(text, text))
        office.settle()
        check(screen)
    QTest.keyClicks(screen.view.field, "bill")
    office.settle()
    check(screen)
    screen.view.escape()
    screen.take_scan(Scan("T-2", "T-2"))
    office.settle()
    for key in KEYS:
        QTest.keyClick(screen.view.field, key)
        office.settle()
        check(screen)
        screen.view.escape()


def test_no_dialog_takes_text_for_markup(qtbot: QtBot, theme: Theme) -> None:
    plugged = Plugged([Device("05e0:1701:A", MARKUP)], [Device("2f", AND)])
    settings = Settings(readers=(f"serial 0c2e:0b61:B {MARKUP}", f"camera 3f {AND}"))
    made: list[QWidget] = [
        ScannersDialog(theme, settings, plugged),
        CalibrationDialog(theme),
        CameraPanel(theme, None, name=MARKUP),
    ]
    for widget in made:
        qtbot.addWidget(widget)
        widget.show()
        assert check(widget) > 3


def test_the_window_shows_names_as_they_are(qtbot: QtBot, theme: Theme) -> None:
    window = Window(theme, lambda: NINE)
    qtbot.addWidget(window)
    page = Page(AND)
    window.set_page(page)
    window.show_event(MARKUP, None)
    window.show_desk(AND, MARKUP)
    window.show_notice(TABLES)
    window.show()
    qtbot.waitExposed(window)
    window.show_keys()
    check(window)
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            check(widget)
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    window.wedge.remove()


#: What draws markup whatever it is told, or takes it for text; none of it is needed here.
FORBIDDEN = {
    *("QMessageBox", "QErrorMessage", "QTextBrowser", "QTextEdit", "QToolTip", "QSystemTrayIcon"),
    *("setHtml", "insertHtml", "appendHtml", "setWhatsThis", "setStatusTip", "setMarkdown"),
    *("RichText", "AutoText", "MarkdownText", "QStaticText", "QSplashScreen"),
}
#: Where a label or a tool tip is made by hand, on purpose; one of them holds a picture.
FACTORY = {"widgets.py", "start_page.py"}


@pytest.mark.parametrize(
    "path", sorted((ROOT / "ui").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT))
)
def test_no_module_uses_what_draws_markup(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        names = {getattr(node, "id", ""), getattr(node, "attr", "")}
        assert not names & FORBIDDEN, f"{path.name}:{getattr(node, 'lineno', 0)}: {names}"
        if isinstance(node, ast.Call) and path.name not in FACTORY:
            called = ast.unparse(node.func)
            assert not called.endswith("setToolTip"), f"{path.name}:{node.lineno}"
            assert called != "QLabel", f"{path.name}:{node.lineno}"
