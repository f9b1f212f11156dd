"""What a window loads late: nothing speaks to a screen reader but `ui.late`."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

import ui
from ui.late import announce
from ui.widgets import PlainLabel

SOURCES = sorted(Path(ui.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("listens", [False, True])
def test_what_is_announced_changes_nothing_that_is_seen(qtbot: QtBot, listens: bool) -> None:
    label = PlainLabel("Ready")
    qtbot.addWidget(label)
    before = QAccessible.isActive()
    QAccessible.setActive(listens)
    try:
        announce(label, "The camera is gone.")
    finally:
        QAccessible.setActive(before)
    assert label.text() == "Ready"


def test_every_announcement_goes_by_one_way() -> None:
    own = {
        path.name for path in SOURCES if "QAccessibleAnnouncementEvent(" in path.read_text("utf-8")
    }
    assert own == {"late.py"}
