import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import designing, pagesetup
from checkin.errors import CheckinError, NotWritten, TemplateFileUnreadable
from checkin.render import badge_file
from checkin.render.templates import shipped
from checkin.template import Template
from checkin.template_json import to_json

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="9"/></svg>'
HERE = Path("mine.badge")


def own() -> Template:
    template, file = pagesetup.add_picture(pagesetup.blank("mine", "Mine", 62, 90), "logo.svg", SVG)
    return designing.add(template, designing.new_image(file, x=1, y=1)).template


def zipped(**parts: bytes | str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "."), data)
    return out.getvalue()


DESIGN = to_json(own())
NEWER = json.dumps(json.loads(DESIGN) | {"format": 99})


@pytest.mark.parametrize("name", sorted(shipped()))
def test_a_template_comes_back_as_it_was(name: str) -> None:
    template = shipped()[name]
    assert badge_file.unpacked(badge_file.packed(template), HERE) == template


def test_pictures_travel_in_the_same_file(tmp_path: Path) -> None:
    badge_file.write(tmp_path / "mine.badge", own())
    found = badge_file.read(tmp_path / "mine.badge")
    assert found == own()
    assert found.images == {"logo.svg": SVG}


def test_equal_templates_give_equal_files() -> None:
    assert badge_file.packed(own()) == badge_file.packed(own())


def test_plain_json_is_read_too() -> None:
    assert badge_file.unpacked(to_json(shipped()["a6"]).encode(), HERE) == shipped()["a6"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged"),
        (b"PK\x03\x04", "damaged"),
        (zipped(logo__svg=SVG), "no template.json"),
        (zipped(template__json="{"), "not JSON"),
        (zipped(template__json=b"\xff\xfe"), "damaged"),
        (zipped(template__json=DESIGN), "no picture “logo.svg”"),
        (zipped(template__json=NEWER), "newer version"),
        (zipped(template__json=DESIGN, logo__svg=b"<svg"), "logo.svg cannot be used"),
        (zipped(template__json=DESIGN, evil__exe=b"MZ"), "“evil.exe” does not belong"),
        (zipped(template__json=DESIGN, **{"../logo__svg": SVG}), "does not belong"),
        (zipped(template__json=" " * 1_000_001), "too large"),
        (zipped(template__json=DESIGN, logo__svg=b" " * 50_000_000), "too large"),
        (zipped(**{f"p{n}__png": b"" for n in range(101)}), "too large"),
        (b"{" + b" " * 8_000_000, "too large"),
        (b'{"name": 5}', "should be text"),
    ],
)
def test_a_file_that_is_not_right_is_refused_with_one_sentence(data: bytes, why: str) -> None:
    with pytest.raises(CheckinError) as caught:
        badge_file.unpacked(data, HERE)
    assert why in str(caught.value)
    assert "\n" not in str(caught.value)


def test_parts_that_are_long_together_are_too_large() -> None:
    parts = {f"p{n}__png": bytes([n]) * 999_000 for n in range(9)}
    with pytest.raises(TemplateFileUnreadable, match="too large"):
        badge_file.unpacked(zipped(template__json=DESIGN, **parts), HERE)


def test_a_part_that_lies_about_its_length_is_refused() -> None:
    data = zipped(template__json=DESIGN, logo__svg=SVG)
    lying = data.replace(len(SVG).to_bytes(4, "little"), (5).to_bytes(4, "little"))
    assert lying != data
    with pytest.raises(TemplateFileUnreadable, match="damaged"):
        badge_file.unpacked(lying, HERE)


def test_one_name_twice_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("template.json", DESIGN)
        archive.writestr("logo.svg", SVG)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("logo.svg", SVG)
    with pytest.raises(TemplateFileUnreadable, match="does not belong"):
        badge_file.unpacked(out.getvalue(), HERE)


def test_a_file_that_is_not_there_or_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(TemplateFileUnreadable, match=r"none\.badge"):
        badge_file.read(tmp_path / "none.badge")
    with pytest.raises(NotWritten):
        badge_file.write(tmp_path / "no" / "mine.badge", own())
    big = tmp_path / "big.badge"
    big.write_bytes(bytes(8_000_001))
    with pytest.raises(TemplateFileUnreadable, match="too large"):
        badge_file.read(big)


PACKED = badge_file.packed(own())


@given(st.integers(0, len(PACKED) - 1), st.integers(0, 255))
def test_a_changed_byte_is_refused_or_harmless(at: int, value: int) -> None:
    data = PACKED[:at] + bytes([value]) + PACKED[at + 1 :]
    try:
        found = badge_file.unpacked(data, HERE)
    except CheckinError:
        return
    assert found == own()
