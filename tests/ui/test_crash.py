import logging
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.crash import CrashDialog, Crashes, report

NINE = datetime(2024, 5, 6, 7, 14, tzinfo=UTC)
SECRET = "Ada Lovelace"


def raise_with(name: str) -> None:
    try:
        int(name)
    except ValueError as error:
        raise KeyError(name) from error


def caught(name: str) -> KeyError:
    try:
        raise_with(name)
    except KeyError as error:
        return error
    raise AssertionError


@pytest.fixture
def crashes(qtbot: QtBot, tmp_path: Path) -> Iterator[Crashes]:
    made = Crashes(tmp_path / "reports", lambda: NINE)
    made.install()
    yield made
    made.remove()
    for dialog in shown():
        dialog.reject()


def shown() -> list[CrashDialog]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, CrashDialog) and widget.isVisible()
    ]


def test_a_report_tells_where_and_never_what(tmp_path: Path) -> None:
    text = report(caught(SECRET), ["a line"], NINE)
    assert "ValueError" in text
    assert "and because of it" in text
    assert "builtins.KeyError" in text
    assert "tests/ui/test_crash.py:" in text
    assert "in raise_with" in text
    assert "Ada" not in text
    assert str(Path.home()) not in text
    assert str(Path(__file__).parents[2]) not in text


def test_an_uncaught_exception_is_saved_and_said_once(
    qtbot: QtBot, crashes: Crashes, tmp_path: Path
) -> None:
    for _ in range(2):
        error = caught(SECRET)
        sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(shown()) == 1)
    [dialog] = shown()
    assert not dialog.isModal()
    texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert str(tmp_path / "reports") in texts
    [saved] = (tmp_path / "reports").iterdir()
    assert "Ada" not in saved.read_text(encoding="utf-8")
    dialog.accept()
    assert shown() == []


def test_an_exception_on_another_thread_comes_too(
    qtbot: QtBot, crashes: Crashes, tmp_path: Path
) -> None:
    thread = threading.Thread(target=raise_with, args=(SECRET,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(shown()) == 1)
    assert len(list((tmp_path / "reports").iterdir())) == 1


def test_a_report_that_cannot_be_saved_is_said(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "reports").write_text("in the way", encoding="utf-8")
    crashes = Crashes(tmp_path / "reports", lambda: NINE)
    assert crashes.save(caught(SECRET)) is None
    assert "builtins.KeyError" in capsys.readouterr().err
    dialog = CrashDialog(None)
    qtbot.addWidget(dialog)
    assert any("disk full" in label.text() for label in dialog.findChildren(QLabel))


def test_the_last_lines_of_our_own_log_go_into_the_report(crashes: Crashes) -> None:
    logging.getLogger().setLevel(logging.INFO)
    logging.getLogger("checkin.spool").info("job %s printed", "j1")
    logging.getLogger("urllib3").info("GET https://example.org/?name=Ada")
    path = crashes.save(caught(SECRET))
    assert path is not None
    text = path.read_text(encoding="utf-8")
    assert "job j1 printed" in text
    assert "Ada" not in text
