from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkin import designing
from checkin.geometry import Rect, bounds
from checkin.layout import BadgeContent
from checkin.render.templates import DEFAULT, shipped
from checkin.store import Store
from checkin.template import Element, Template
from tests.checkin.people import add, make_event
from tests.ui.office import ASSETS, Office, opened_event
from ui import fonts
from ui.designer import jobs
from ui.designer.editing import Editing
from ui.designer.editor import Editor
from ui.designer.inputs import FieldChoice
from ui.designer.screen import DesignerScreen
from ui.designer.view import DesignerView
from ui.lane import Lane
from ui.theme import Look, Theme

NO_KEY = Qt.KeyboardModifier.NoModifier


@dataclass
class Hand:
    """A designer's view with its editor, and what a test does to them with mouse and keys."""

    bot: QtBot
    view: DesignerView
    editor: Editor

    @property
    def editing(self) -> Editing:
        editing = self.editor.editing
        assert editing is not None
        return editing

    @property
    def template(self) -> Template:
        return self.editing.template

    def element(self, number: int) -> Element:
        return self.template.elements[number]

    def place(self, number: int) -> Rect:
        return bounds(self.element(number))

    def choose(self, number: int) -> None:
        """Click into the middle of an element."""
        self.click(*self.place(number).middle)
        assert self.editing.selection == (self.element(number).id,)

    # -- mouse and keys

    def at(self, x_mm: float, y_mm: float) -> QPoint:
        """Where on the canvas a place of the badge is."""
        canvas = self.view.canvas
        x, y = canvas.view.px(x_mm, y_mm)
        return QPoint(round(x) + canvas.ruler_px, round(y) + canvas.ruler_px)

    def click(self, x_mm: float, y_mm: float, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        where = self.at(x_mm, y_mm)
        QTest.mouseClick(self.view.canvas.viewport(), Qt.MouseButton.LeftButton, keys, where)

    def drag(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.AltModifier,
        *,
        drop: bool = True,
    ) -> None:
        """Press, move in steps, let go; with Alt nothing snaps."""
        viewport, left = self.view.canvas.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, NO_KEY, self.at(*start))
        for part in (0.3, 0.7, 1.0):
            x = start[0] + (end[0] - start[0]) * part
            y = start[1] + (end[1] - start[1]) * part
            move(viewport, self.at(x, y), keys)
        if drop:
            QTest.mouseRelease(viewport, left, keys, self.at(*end))

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        widget = QApplication.focusWidget() or self.view.canvas
        QTest.keyClick(widget, key, keys)

    def drawn(self) -> None:
        """Wait until the engine's picture is on the canvas."""
        self.bot.waitUntil(lambda: self.view.canvas.picture is not None, timeout=8000)


@dataclass
class Designer(Hand):
    """The whole screen on an event file."""

    screen: DesignerScreen
    office: Office

    @property
    def store(self) -> Store:
        return self.office.store


def move(widget: QWidget, to: QPoint, keys: Qt.KeyboardModifier) -> None:
    """The mouse moves with the left button held; QTest's own move tells of no button."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(widget.mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        keys,
    )
    QCoreApplication.sendEvent(widget, event)


@pytest.fixture(scope="session")
def letters(qapp: QApplication) -> None:
    fonts.load_first(ASSETS / "fonts")


@pytest.fixture(scope="session")
def dressed(letters: None) -> Theme:
    """Dressing the application costs more than most tests here."""
    theme = Theme(Look())
    theme.apply()
    return theme


@pytest.fixture
def theme(dressed: Theme) -> Theme:
    dressed.use("light", 100)
    return dressed


@pytest.fixture
def hand(qtbot: QtBot, theme: Theme) -> Iterator[Hand]:
    """Without an event file: the template that events start with, and somebody's badge."""
    view = DesignerView(theme)
    qtbot.addWidget(view)
    render: Lane[None] = Lane(nullcontext)
    render.start()
    editor = Editor(view, render)
    view.resize(1366, 672)
    view.show()
    view.activateWindow()
    editor.use_fields([FieldChoice("name", "Name"), FieldChoice("organisation", "Organisation")])
    editor.show_content(BadgeContent(fields=dict(jobs.SOMEBODY), token=jobs.TOKEN))
    template = designing.opened(shipped()[DEFAULT])
    editor.edit(Editing(template, saved=template))
    view.canvas.setFocus()
    made = Hand(qtbot, view, editor)
    made.drawn()
    yield made
    assert render.close(drop=True, within_s=10)


@pytest.fixture
def designer(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Designer]:
    with make_event(tmp_path, label="Desk 3") as store:
        add(store, "T-1", given_name="Bo", family_name="Li", category="Press")
        add(
            store,
            "T-2",
            given_name="Maximiliane-Alexandra",
            family_name="Freifrau von und zu Hohenstein-Waldburg",
            category="Press",
        )
        add(store, "T-3", given_name="Ada", family_name="Lovelace", category="Speaker")
        with opened_event(qtbot, store, data_dir=tmp_path / "data", theme=theme) as office:
            screen = DesignerScreen(office.opened)
            qtbot.addWidget(screen)
            screen.resize(1366, 672)
            screen.show()
            screen.activateWindow()
            screen.focus_here()
            office.until(lambda: screen.controller.editor.editing is not None)
            made = Designer(qtbot, screen.view, screen.controller.editor, screen, office)
            office.until(lambda: screen.view.person.value() != "")  # the list was looked through
            office.settle()
            made.drawn()
            yield made
