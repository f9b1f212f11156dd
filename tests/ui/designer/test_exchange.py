"""Badge designs in and out: files of ours, designs of Indico and pretix."""

from pathlib import Path

import pytest

from checkin.render import badge_file
from checkin.render.templates import shipped
from tests.checkin.foreign.designs import INDICO, PRETIX
from tests.ui.designer.conftest import Designer
from tests.ui.designer.test_templates import change, own_titles, save_as
from ui.designer.import_page import ImportPage


def page_of(designer: Designer) -> ImportPage:
    page = designer.screen.controller.exchange.page
    designer.office.until(lambda: designer.view.page() is page)
    return page


def test_what_was_exported_is_imported_again(designer: Designer, tmp_path: Path) -> None:
    change(designer)
    out = tmp_path / "ours.badge"
    designer.screen.controller.exchange.export(out)
    designer.office.until(lambda: "ours.badge" in designer.view.notice())
    exported = designer.template
    assert badge_file.read(out).elements == exported.elements
    designer.screen.controller.exchange.bring(out)
    designer.office.until(lambda: "Imported" in designer.view.notice())
    assert designer.template.elements == exported.elements
    assert designer.editing.changed
    save_as(designer, "Ours")
    assert own_titles(designer) == ["Ours"]


def test_a_badge_that_was_never_saved_is_exported_under_a_name(
    designer: Designer, tmp_path: Path
) -> None:
    designer.screen.controller.exchange.bring(_written(tmp_path / "card.badge"))
    designer.office.until(lambda: "Imported" in designer.view.notice())
    out = tmp_path / "out.badge"
    designer.screen.controller.exchange.export(out)
    designer.office.until(lambda: "out.badge" in designer.view.notice())
    assert badge_file.read(out).name == "card-86-54-mm"


def _written(path: Path) -> Path:
    badge_file.write(path, shipped()["card-86x54"])
    return path


def test_an_indico_design_says_what_did_not_map(designer: Designer, tmp_path: Path) -> None:
    path = tmp_path / "indico.json"
    path.write_text(INDICO, encoding="utf-8")
    designer.screen.controller.exchange.bring(path)
    page = page_of(designer)
    assert page.missed.rows.rowCount() > 0
    assert page.missed.rows.finding(0).words.startswith("Element ")
    assert page.width_mm.isHidden() or not page.width_mm.isVisible()
    page.take_button.click()
    assert designer.view.page() is None
    assert designer.editing.saved is None
    assert designer.template.elements


def test_a_pretix_layout_is_read_at_the_size_that_is_given(
    designer: Designer, tmp_path: Path
) -> None:
    path = tmp_path / "pretix.json"
    path.write_text(PRETIX, encoding="utf-8")
    designer.screen.controller.exchange.bring(path)
    page = page_of(designer)
    assert page.width_mm.isVisible()
    page.width_mm.setValue(200)
    page.height_mm.setValue(150)
    designer.office.settle()
    page.take_button.click()
    assert (designer.template.width_mm, designer.template.height_mm) == (200, 150)


def test_going_back_takes_nothing_over(designer: Designer, tmp_path: Path) -> None:
    path = tmp_path / "indico.json"
    path.write_text(INDICO, encoding="utf-8")
    before = designer.template
    designer.screen.controller.exchange.bring(path)
    page_of(designer).closed.emit()
    assert designer.template == before


@pytest.mark.parametrize("content", ["{}", "[]", "no design", None])
def test_a_file_without_a_design_is_refused(
    designer: Designer, tmp_path: Path, content: str | None
) -> None:
    path = tmp_path / "list.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    before = designer.template
    designer.screen.controller.exchange.bring(path)
    designer.office.until(lambda: designer.view.notice() != "")
    assert designer.template == before


def test_what_cannot_be_written_is_said(designer: Designer, tmp_path: Path) -> None:
    designer.screen.controller.exchange.export(tmp_path / "nowhere" / "ours.badge")
    designer.office.until(lambda: "ours.badge" in designer.view.notice())
