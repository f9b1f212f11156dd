from pathlib import Path

import pytest

from checkin.errors import TemplateError
from checkin.render.templates import DEFAULT, load_all, shipped

SMALL = """{"name": "%s", "title": "Small", "width_mm": 60, "height_mm": 40,
"colours": {"ink": "#000000"}, "elements": [{"kind": "box", "x": 0, "y": 0, "w": 5, "h": 5}]}"""


def test_the_default_template_is_there() -> None:
    assert shipped()[DEFAULT].width_mm == 96


def test_an_organiser_s_own_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "small.json").write_text(SMALL % "small", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    assert list(load_all(tmp_path)) == ["small"]


def test_two_templates_of_one_name_are_refused(tmp_path: Path) -> None:
    for file in ("a.json", "b.json"):
        (tmp_path / file).write_text(SMALL % "small", encoding="utf-8")
    with pytest.raises(TemplateError, match="there already"):
        load_all(tmp_path)


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "small.json").write_bytes(
        (SMALL % "small").replace("Small", "Größe").encode("cp1252")
    )
    with pytest.raises(TemplateError, match="not UTF-8"):
        load_all(tmp_path)
