"""Questions at the desk: each asked by its kind, with limits, and files as answers."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QFileDialog, QLabel, QLineEdit, QWidget

from checkin import attachments, rulings
from checkin.model import Attached, Checkpoint, Question
from checkin.reading import Format
from tests.checkin.reading.pictures import written
from tests.ui.desk.conftest import NINE, Desk
from tests.ui.readers import film
from tests.ui.readers.sources import FakeSource
from ui.desk import jobs
from ui.desk.answer_fields import FileField, SeveralField
from ui.desk.questions import QuestionsPanel
from ui.readers.camera import Camera
from ui.readers.camera_panel import CameraPanel

PASSPORT = Question(key="pass", text="Passport", kind="file", required=True)
SLIP = Question(key="slip", text="Slip", kind="file", always=True)
AGE = Question(key="age", text="Age", kind="number", lowest="18", always=True)
EATS = Question(
    key="eats", text="Eats", kind="choices", options=("Fish & chips", "Meat"), always=True
)


def ask(desk: Desk, *questions: Question) -> QuestionsPanel:
    """Scan somebody who is asked *questions*."""
    checkpoint = Checkpoint(key="dinner", name="Dinner", desk=True, questions=questions)
    rulings.configure(desk.store, checkpoint, at=NINE)
    desk.scan("T-ALEX-1")
    panel = desk.screen.view.panels.questions
    assert desk.screen.view.panel() is panel
    return panel


def file_field(panel: QuestionsPanel) -> FileField:
    field = panel.findChild(FileField)
    assert isinstance(field, FileField)
    return field


def answered(desk: Desk) -> dict[str, str]:
    """What the last scan says of answers, once they are in."""
    desk.until(lambda: desk.word == "Welcome")
    fact = next(desk.store.facts(kinds=["scan"], newest_first=True))
    assert fact.payload is not None
    return cast(dict[str, str], fact.payload.get("answers", {}))


@pytest.fixture
def checkpoint() -> str:
    return "dinner"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "passport.png"
    path.write_bytes(written(Image.new("RGB", (60, 40), (20, 90, 160))))
    return path


@pytest.fixture
def clipboard() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def test_an_answer_outside_the_limits_says_what_is_wanted(desk: Desk) -> None:
    panel = ask(desk, AGE)
    line = panel.first_input()
    assert isinstance(line, QLineEdit)
    assert line.placeholderText() == "a number, at least 18"
    panel.set_values({"age": "17"})
    panel.save_button.click()
    assert panel.complaint() == "✖ “Age” needs another answer: a number, at least 18."
    assert desk.scans() == 1
    panel.set_values({"age": "18"})
    panel.save_button.click()
    assert answered(desk) == {"age": "18"}


def test_several_answers_are_ticked_by_keyboard(desk: Desk) -> None:
    panel = ask(desk, EATS, AGE)
    field = panel.findChild(SeveralField)
    assert isinstance(field, SeveralField)
    desk.until(lambda: field.boxes["Fish & chips"].hasFocus())
    QTest.keyClick(field.boxes["Fish & chips"], Qt.Key.Key_Space)
    QTest.keyClick(field.boxes["Meat"], Qt.Key.Key_Space)
    assert panel.values()["eats"] == "Fish & chips|Meat"
    QTest.keyClick(field.boxes["Meat"], Qt.Key.Key_Return)
    assert desk.screen.view.panel() is panel  # Enter confirms nothing
    panel.save_button.click()
    assert answered(desk) == {"eats": "Fish & chips|Meat"}


def choose(path: Path) -> Callable[[FileField], None]:
    def chosen(field: FileField) -> None:
        field.give(path)

    return chosen


def drop(path: Path) -> Callable[[FileField], None]:
    def dropped(field: FileField) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        enters = QDragEnterEvent(QPoint(5, 5), copy, data, buttons, none)
        QApplication.sendEvent(field.line, enters)
        assert enters.isAccepted()
        QApplication.sendEvent(field.line, QDropEvent(QPointF(5, 5), copy, data, buttons, none))

    return dropped


def paste(path: Path) -> Callable[[FileField], None]:
    def pasted(field: FileField) -> None:
        QGuiApplication.clipboard().setImage(QImage(str(path)))
        QTest.keySequence(field.line, QKeySequence(QKeySequence.StandardKey.Paste))

    return pasted


@pytest.mark.parametrize("way", [choose, drop, paste])
@pytest.mark.usefixtures("clipboard")
def test_a_file_is_given_kept_and_stands_as_the_answer(
    desk: Desk, photo: Path, way: Callable[[Path], Callable[[FileField], None]]
) -> None:
    panel = ask(desk, PASSPORT)
    field = file_field(panel)
    assert not panel.save_button.isEnabled()
    way(photo)(field)
    desk.until(panel.save_button.isEnabled)
    assert field.line.text().endswith(".jpg (1 KB)")
    panel.save_button.click()
    answer = answered(desk)["pass"]
    kept = attachments.kept(desk.store, desk.ids["alexandra"], answer)
    assert kept is not None
    assert QImage.fromData(kept.data).size().toTuple() == (60, 40)


def test_the_button_opens_the_chooser_and_cancelling_it_changes_nothing(
    desk: Desk, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = ask(desk, PASSPORT)
    field = file_field(panel)
    answers = iter(["", str(photo)])
    # The system's own chooser cannot be driven by a test.
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (next(answers), ""))
    field.choose_button.click()
    assert field.line.text() == ""
    field.choose_button.click()
    desk.until(panel.save_button.isEnabled)


def test_a_file_chosen_while_somebody_else_was_scanned_goes_to_nobody(
    desk: Desk, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = file_field(ask(desk, PASSPORT))

    def choose_slowly(parent: QWidget, *_args: str) -> tuple[str, str]:
        assert parent is desk.screen.view.window()  # the form may go before the chooser does
        desk.scan("T-ROSSI-1")  # by the camera, which goes on
        return str(photo), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose_slowly)
    field.choose_button.click()
    panel = desk.screen.view.panels.questions
    assert panel.opened_for == desk.ids["rossi1"]
    drawn: list[object] = []
    desk.opened.lanes.render.ask(lambda _nothing: None, drawn.append, drawn.append)
    desk.until(lambda: bool(drawn))
    assert panel.values() == {"pass": ""}


def test_a_field_of_whoever_was_asked_before_reads_no_file(desk: Desk, photo: Path) -> None:
    panel = ask(desk, PASSPORT)
    before = file_field(panel)
    next_one = jobs.person(desk.store, desk.ids["rossi1"], "dinner")
    panel.ask(next_one, (PASSPORT,), desk.opened.zone)
    read: list[object] = []
    panel.file_given.connect(lambda *given: read.append(given))
    before.give(photo)
    assert not read


def test_a_file_that_is_none_is_refused_in_one_sentence(desk: Desk, tmp_path: Path) -> None:
    panel = ask(desk, PASSPORT)
    letter = tmp_path / "letter.pdf"
    letter.write_text("no PDF")
    file_field(panel).give(letter)
    desk.until(lambda: bool(panel.complaint()))
    assert panel.complaint() == (
        "✖ letter.pdf cannot be kept as an answer: it is no picture or PDF."
        " Choose another picture or PDF."
    )
    assert file_field(panel).line.text() == ""
    assert not panel.save_button.isEnabled()


def test_a_file_that_was_given_is_there_again_after_another_scan(desk: Desk, photo: Path) -> None:
    panel = ask(desk, PASSPORT)
    file_field(panel).give(photo)
    desk.until(panel.save_button.isEnabled)
    desk.scan("T-ROSSI-1")
    desk.clock.wait(60)
    desk.scan("T-ALEX-1")
    assert panel.opened_for == desk.ids["alexandra"]
    assert file_field(panel).line.text() == "passport.jpg (1 KB)"
    QTest.keyClick(file_field(panel).line, Qt.Key.Key_Delete)
    assert not panel.save_button.isEnabled()


def test_a_file_read_for_somebody_else_goes_to_nobody(desk: Desk, photo: Path) -> None:
    panel = ask(desk, PASSPORT)
    file_field(panel).give(photo)
    desk.scan("T-ROSSI-1")
    drawn: list[object] = []
    desk.opened.lanes.render.ask(lambda _nothing: None, drawn.append, drawn.append)
    desk.until(lambda: bool(drawn))
    assert panel.opened_for == desk.ids["rossi1"]
    assert panel.values() == {"pass": ""}


def test_nobody_is_checked_in_while_their_file_is_read(desk: Desk, photo: Path) -> None:
    panel = ask(desk, SLIP, AGE)
    assert panel.save_button.isEnabled()
    file_field(panel).give(photo)
    assert not panel.save_button.isEnabled()
    desk.until(panel.save_button.isEnabled)
    panel.save_button.click()
    assert answered(desk).get("slip", "").startswith("file:")


def test_of_two_files_the_one_given_last_is_the_answer(
    desk: Desk, photo: Path, tmp_path: Path
) -> None:
    panel = ask(desk, SLIP, AGE)
    second = tmp_path / "second.png"
    second.write_bytes(written(Image.new("RGB", (9, 9))))
    for path in (photo, second):
        file_field(panel).give(path)
    desk.until(panel.save_button.isEnabled)
    assert file_field(panel).line.text() == "second.jpg (1 KB)"


def test_the_check_in_is_free_again_after_a_file_that_is_none(desk: Desk, tmp_path: Path) -> None:
    panel = ask(desk, SLIP, AGE)
    file_field(panel).give(tmp_path / "gone.png")
    desk.until(panel.save_button.isEnabled)
    assert "gone.png cannot be kept" in panel.complaint()


def test_a_file_stays_with_its_panel_when_another_check_in_is_done(desk: Desk, photo: Path) -> None:
    panel = ask(desk, PASSPORT)
    file_field(panel).give(photo)
    desk.until(panel.save_button.isEnabled)
    desk.screen.view.done_with(panel, desk.ids["rossi1"])  # their answers were being written
    panel.save_button.click()
    answer = answered(desk)["pass"]
    assert attachments.kept(desk.store, desk.ids["alexandra"], answer) is not None


def test_a_file_for_a_question_that_is_asked_no_more_goes_nowhere(desk: Desk) -> None:
    panel = ask(desk, AGE)
    panel.show_file("pass", Attached(name="passport.jpg", kind="image/jpeg", data=b"x"))
    panel.refuse_file("pass", "It is damaged.")
    assert panel.values() == {"age": ""}
    assert panel.complaint() == "✖ It is damaged."


def test_what_is_typed_fast_does_not_get_into_the_name_of_a_file(desk: Desk) -> None:
    field = file_field(ask(desk, PASSPORT))
    desk.until(field.line.hasFocus)
    desk.screen.view.type_in("rossi")
    assert field.line.text() == ""


LONG = (
    "I declare that I have read the rules of the house, that I will keep them, and that my answers "
)
CHOICE = Question(key="which", text=LONG * 2, kind="choice", options=(LONG, "no"), required=True)


def test_long_questions_and_answers_are_whole(desk: Desk) -> None:
    panel = ask(desk, CHOICE, replace(CHOICE, key="all", kind="choices"), PASSPORT)
    desk.until(file_field(panel).isVisible)
    assert panel.body_page.width() <= panel.body_area.maximumViewportSize().width()


def test_a_click_on_the_words_of_a_box_ticks_it(desk: Desk) -> None:
    panel = ask(desk, EATS)
    (words,) = (one for one in panel.findChildren(QLabel) if one.text() == "Fish & chips")
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert panel.values()["eats"] == "Fish & chips"


def test_what_needs_another_answer_is_brought_into_view(desk: Desk) -> None:
    panel = ask(desk, AGE, *(Question(key=f"{n}", text="?", always=True) for n in range(20)))
    first = panel.first_input()
    assert first is not None
    panel.set_values({"age": "17"})
    bar = panel.body_area.verticalScrollBar()
    desk.until(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert first.visibleRegion().isEmpty()
    panel.save_button.click()
    assert not first.visibleRegion().isEmpty()


def test_each_box_says_what_it_answers(desk: Desk) -> None:
    field = ask(desk, EATS).findChild(SeveralField)
    assert isinstance(field, SeveralField)
    said = {box.accessibleDescription() for box in field.boxes.values()}
    assert said == {"Eats"}


@pytest.fixture
def source() -> FakeSource:
    return FakeSource()


@pytest.fixture
def camera(desk: Desk, source: FakeSource) -> Iterator[CameraPanel]:
    """A camera beside the desk."""
    made = Camera(source, [Format.QR])
    panel = CameraPanel(desk.opened.theme, made)
    place = desk.screen.camera_place()
    assert isinstance(place, QBoxLayout)
    place.insertWidget(0, panel)
    panel.show()
    yield panel
    panel.hide()
    assert made.close()


def test_what_is_before_the_camera_can_be_the_answer(
    desk: Desk, camera: CameraPanel, source: FakeSource
) -> None:
    desk.until(camera.isVisible)
    panel = ask(desk, PASSPORT)
    field = file_field(panel)
    assert field.camera_button.isVisible()
    field.camera_button.click()
    assert panel.complaint() == "✖ The camera shows no picture. Start it, or choose a file."
    assert source.sink is not None
    source.sink.setVideoFrame(film.frame(Image.new("L", (320, 240), 200)))
    field.camera_button.click()
    desk.until(panel.save_button.isEnabled)
    assert panel.complaint() == ""
    panel.save_button.click()
    kept = attachments.kept(desk.store, desk.ids["alexandra"], answered(desk)["pass"])
    assert kept is not None
    taken = QImage.fromData(kept.data)
    assert taken.size().toTuple() == (320, 240)
    assert QColor(taken.pixel(160, 120)).lightness() > 150


def test_a_camera_with_more_dots_than_are_kept_gives_no_more(
    desk: Desk, camera: CameraPanel, source: FakeSource
) -> None:
    desk.until(camera.isVisible)
    assert source.sink is not None
    source.sink.setVideoFrame(film.frame(Image.new("L", (3840, 2160), 200)))
    assert camera.still().size().toTuple() == (1920, 1080)


def test_without_a_camera_nothing_can_be_photographed(desk: Desk) -> None:
    assert not file_field(ask(desk, PASSPORT)).camera_button.isVisible()
