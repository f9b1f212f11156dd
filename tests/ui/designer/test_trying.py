"""The thirty worst badges, and a badge on paper."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from checkin import fleet
from checkin.fleet import KnownPrinter
from tests.checkin.people import NINE, add
from tests.ui.designer.conftest import Designer
from ui.designer.elements import ElementModel
from ui.designer.findings import Finding, FindingsModel

HARD = "Maximiliane-Alexandra"


def look_for_worst(designer: Designer) -> None:
    designer.view.commands.action("worst").trigger()
    page = designer.screen.controller.trying.contact
    assert designer.view.page() is page
    designer.office.until(lambda: not page.strip.busy)


def test_the_worst_badges_are_shown_with_their_reasons(designer: Designer) -> None:
    add(designer.store, "T-4", given_name="😀", family_name="Ω", category="Press")
    look_for_worst(designer)
    page = designer.screen.controller.trying.contact
    assert page.model.rowCount() == 4
    assert page.result() == "✖ 1 cannot be printed"
    said = [page.model.index(row).data() for row in range(4)]
    assert said[0].startswith("😀")
    assert "✖" in said[0]
    assert any(HARD in words and "%" in words for words in said)


def test_the_worst_badges_become_a_pdf(designer: Designer, tmp_path: Path) -> None:
    look_for_worst(designer)
    page = designer.screen.controller.trying.contact
    out = tmp_path / "worst.pdf"
    page.save_wanted.emit(out)
    designer.office.until(lambda: "worst.pdf" in page.result())
    document = pypdfium2.PdfDocument(out)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "Badge 96 × 134 mm" in text
    page.save_wanted.emit(tmp_path / "nowhere" / "worst.pdf")
    designer.office.until(lambda: "worst.pdf" in page.complaint())


def test_one_of_the_worst_is_looked_at_on_the_canvas(designer: Designer) -> None:
    look_for_worst(designer)
    page = designer.screen.controller.trying.contact
    page.badges.setCurrentIndex(page.model.index(0))
    name = page.model.shot(0).name
    page.show_button.click()
    designer.office.settle()
    assert designer.view.page() is None
    assert designer.view.person.currentText() == name


def test_the_search_for_the_worst_can_be_stopped(designer: Designer) -> None:
    designer.view.commands.action("worst").trigger()
    page = designer.screen.controller.trying.contact
    page.strip.stop_button.click()
    designer.office.until(lambda: not page.strip.busy)
    assert page.complaint() or page.model.rowCount() == 3  # it may have been done before


def test_a_badge_is_tried_on_a_printer_and_is_nobodys(designer: Designer, tmp_path: Path) -> None:
    folder = tmp_path / "paper"
    fleet.add(designer.store, KnownPrinter(name="Tray", url=f"folder:{folder}"), at=NINE)
    designer.view.commands.action("test_print").trigger()
    page = designer.screen.controller.trying.printing
    designer.office.until(lambda: page.printer.value() == "Tray")
    page.print_button.click()
    designer.office.until(lambda: page.result() != "")
    assert page.result().startswith("✔")
    [printed] = folder.glob("*.pdf")
    document = pypdfium2.PdfDocument(printed)
    assert "Hohenstein" in document[0].get_textpage().get_text_range()
    document.close()
    assert designer.store.jobs([]) == []


def test_without_a_printer_the_page_says_so(designer: Designer) -> None:
    designer.view.commands.action("test_print").trigger()
    page = designer.screen.controller.trying.printing
    designer.office.until(lambda: page.complaint() != "")
    assert not page.print_button.isEnabled()


@pytest.mark.parametrize("printer", ["folder:/proc/nowhere"])
def test_a_printer_that_cannot_print_says_why(designer: Designer, printer: str) -> None:
    page = designer.screen.controller.trying.printing
    designer.office.until(lambda: designer.editor.content is not None)
    page.wanted.emit(printer)
    designer.office.until(lambda: bool(page.result() or page.complaint()))
    assert not page.result().startswith("✔")


def test_the_check_knows_where_the_printers_cannot_print(designer: Designer) -> None:
    slip = KnownPrinter(name="Slip", url="brother://127.0.0.1?label=62")
    fleet.add(designer.store, slip, at=NINE)
    designer.screen.facts_changed()
    designer.screen.controller.open("label-62")
    designer.office.settle()
    designer.press(Qt.Key.Key_PageDown)
    for _ in range(4):
        designer.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    rows = designer.view.findings.rows
    designer.office.until(lambda: rows.rowCount() > 0)
    said = " ".join(rows.finding(row).words for row in range(rows.rowCount()))
    assert "where Slip cannot print" in said
    designer.screen.controller.open("badge-96x134")  # does not fit on it at all
    assert designer.view.page() is not None


def test_the_models_keep_their_word(designer: Designer) -> None:
    look_for_worst(designer)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    elements, findings = ElementModel(), FindingsModel()
    for model in (designer.screen.controller.trying.contact.model, elements, findings):
        QAbstractItemModelTester(model, fatal, model)
    elements.show_elements(designer.template.elements, (), ())
    elements.show_elements(designer.template.elements[1:], (), ("e2",))
    findings.show_findings([Finding("e1", "Too small"), Finding("", "No code")])
    findings.show_findings([])
