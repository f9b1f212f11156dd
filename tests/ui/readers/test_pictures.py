from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from checkin.errors import PictureDamaged
from checkin.reading import Format, Found
from tests.checkin.reading.pictures import code, on_ground, written
from ui.readers.pictures import PictureDrops, picture_in, read, scan_of
from ui.widgets import SearchField


@pytest.fixture
def ticket(tmp_path: Path) -> Path:
    path = tmp_path / "Ticket.PNG"
    path.write_bytes(written(on_ground(code("T-1"), (400, 300), (40, 40))))
    return path


class Window(QWidget):
    """A window with a scan field in it, and what was dropped there."""

    def __init__(self) -> None:
        super().__init__()
        self.field = SearchField("", name="Scan")
        QVBoxLayout(self).addWidget(self.field)
        self.dropped: list[object] = []
        PictureDrops(self).dropped.connect(self.dropped.append)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.field.setFocus()
    return made


def of_file(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def drop(window: Window, data: QMimeData) -> bool:
    """Drag *data* into the window and let go of it over the field."""
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enters = QDragEnterEvent(QPoint(30, 20), copy, data, buttons, none)
    QApplication.sendEvent(window, enters)
    drops = QDropEvent(QPointF(30, 20), copy, data, buttons, none)
    QApplication.sendEvent(window, drops)
    return enters.isAccepted()


def test_a_picture_that_is_dropped_is_taken(window: Window, ticket: Path) -> None:
    assert drop(window, of_file(ticket))
    assert window.dropped == [ticket]
    assert not window.field.acceptDrops()


def test_lists_and_addresses_are_left_to_others(window: Window, tmp_path: Path) -> None:
    assert not drop(window, of_file(tmp_path / "attendees.csv"))
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/ticket.png")])
    assert not drop(window, data)
    assert window.dropped == []


def test_a_screenshot_is_pasted_with_the_focus_in_the_field(
    qtbot: QtBot, window: Window, ticket: Path
) -> None:
    QGuiApplication.clipboard().setImage(QImage(str(ticket)))
    QTest.keySequence(window.windowHandle(), "Ctrl+V")
    [image] = window.dropped
    assert isinstance(image, QImage)
    assert [one.text for one in read(image, [Format.QR])] == ["T-1"]
    assert window.field.text() == ""


def test_a_file_that_was_copied_is_pasted(window: Window, ticket: Path) -> None:
    data = of_file(ticket)
    data.setText(str(ticket))  # as file managers do
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keySequence(window.windowHandle(), "Ctrl+V")
    assert window.dropped == [ticket]


def test_text_is_pasted_into_the_field_as_ever(window: Window) -> None:
    QGuiApplication.clipboard().setText("Papadopoulou")
    QTest.keySequence(window.windowHandle(), "Ctrl+V")
    assert (window.field.text(), window.dropped) == ("Papadopoulou", [])


def test_a_picture_with_holes_is_read_on_white(qtbot: QtBot) -> None:
    drawn = code("T-1")
    image = QImage(drawn.width + 80, drawn.height + 80, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    for x in range(drawn.width):
        for y in range(drawn.height):
            if drawn.getpixel((x, y)) == 0:
                image.setPixelColor(x + 40, y + 40, QColor("black"))
    assert [one.text for one in read(image, [Format.QR])] == ["T-1"]
    data = QMimeData()
    data.setImageData(image)
    assert picture_in(data) is not None


def test_a_file_is_read_or_refused_in_words(ticket: Path, tmp_path: Path) -> None:
    assert [one.text for one in read(ticket, [Format.QR])] == ["T-1"]
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7")
    with pytest.raises(PictureDamaged):
        read(broken, [Format.QR])


def found(*texts: str) -> list[Found]:
    return [Found(text, Format.QR, ((0, 0), (1, 0), (1, 1), (0, 1))) for text in texts]


@pytest.mark.parametrize(
    ("texts", "scanned"),
    [
        ((), None),
        (("T-1",), "T-1"),
        (("T-1", "T-1"), "T-1"),
        (("https://event.example/map", "T-1"), "T-1"),
        (("https://event.example/t/1",), "https://event.example/t/1"),
        (("T-1", "T-2"), None),
        (("https://a.example", "https://b.example"), None),
    ],
)
def test_one_ticket_in_a_picture_is_a_scan_and_two_are_a_question(
    texts: tuple[str, ...], scanned: str | None
) -> None:
    scan = scan_of(found(*texts), "Picture")
    assert (scan.text if scan else None) == scanned
    assert scan is None or scan.reader == "Picture"
