"""A contact sheet: many badges small on a few pages, each with its name and a remark below it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Final

from checkin.layout import BadgeContent, LaidOut, lay_out
from checkin.render import painting
from checkin.render.document import Document
from checkin.shaping import FontSet
from checkin.template import Paragraph, Template, Text

_PAGE_MM: Final = (210.0, 297.0)
_EDGE_MM: Final = 12.0
_HEAD_MM: Final = 12.0
_GAP_MM: Final = 6.0
_CAPTION_MM: Final = 11.0
_FAINT: Final = painting.rgb("#c4c9d1")
_COLOURS: Final = {"ink": "#111827", "soft": "#4b5563", "bad": "#b91c1c"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One badge on the sheet: `name` and `remark` stand below it; `bad` marks what cannot print."""

    badge: LaidOut
    name: str
    remark: str
    bad: bool = False


def contact_sheet(entries: Sequence[Entry], *, title: str, fonts: FontSet) -> bytes:
    """The *entries* as a PDF on A4 pages, in their order; those that cannot print as far as set."""
    out = BytesIO()
    document = Document(out, title)
    cols, rows, scale = _grid(entries[0].badge.template if entries else None)
    pages = [entries[at : at + cols * rows] for at in range(0, len(entries), cols * rows)] or [[]]
    for number, page in enumerate(pages, 1):
        operators = [_head(title, f"{number} / {len(pages)}", document, fonts)]
        for at, entry in enumerate(page):
            row, col = divmod(at, cols)
            operators.append(_cell(entry, row, col, cols, scale, document, fonts))
        width, height = (n * painting.PT_PER_MM for n in _PAGE_MM)
        document.page(width, height, "\n".join(operators))
    document.close()
    return out.getvalue()


def _room() -> tuple[float, float]:
    return _PAGE_MM[0] - 2 * _EDGE_MM, _PAGE_MM[1] - 2 * _EDGE_MM - _HEAD_MM


def _grid(template: Template | None) -> tuple[int, int, float]:
    """Columns, rows and by how much badges shrink: as many as can still be looked at."""
    if template is None:
        return 1, 1, 1.0
    width, height = _flat(template).badge_mm
    across, down = _room()
    cols = 2 if width > 2 * height else 3 if width > height else 4
    scale = min(1.0, (across - (cols - 1) * _GAP_MM) / cols / width)
    scale = min(scale, (down - _CAPTION_MM) / height)
    rows = max(1, int((down + _GAP_MM) // (height * scale + _CAPTION_MM + _GAP_MM)))
    return cols, rows, scale


def _flat(template: Template) -> Template:
    """*template* on a page of its own, both sides beside each other if it has two."""
    fold = template.fold or ("side" if template.two_sided else "")
    return replace(template, sheet=None, fold=fold, two_sided=False)


def _cell(
    entry: Entry,
    row: int,
    col: int,
    cols: int,
    scale: float,
    document: Document,
    fonts: FontSet,
) -> str:
    template = _flat(entry.badge.template)
    width, height = (n * scale for n in template.badge_mm)
    across = (_room()[0] + _GAP_MM) / cols
    x = _EDGE_MM + col * across
    top = _EDGE_MM + _HEAD_MM + row * (height + _CAPTION_MM + _GAP_MM)
    badge = painting.badge(replace(entry.badge, template=template), document)
    caption = _caption(entry, across - _GAP_MM, fonts)
    pt = painting.PT_PER_MM
    bottom = _PAGE_MM[1] - top - height
    edge = f"{painting.rgb(_COLOURS['bad'])} RG 1.6" if entry.bad else f"{_FAINT} RG 0.4"
    outline = " ".join(f"{n * pt:.3f}" for n in (x, bottom, width, height))
    return "\n".join(
        (
            f"q {scale:.5f} 0 0 {scale:.5f} {x * pt:.3f} {bottom * pt:.3f} cm\n{badge}\nQ",
            f"q {edge} w {outline} re S Q",
            _at(painting.badge(caption, document), x, bottom - _CAPTION_MM),
        )
    )


def _caption(entry: Entry, width: float, fonts: FontSet) -> LaidOut:
    name = Paragraph(choices=("{name}",), size_pt=7.5, min_pt=4, weight=700, max_lines=2)
    remark = Paragraph(
        choices=("{remark}",),
        size_pt=6.5,
        min_pt=4,
        max_lines=3,
        gap_mm=0.8,
        colour="bad" if entry.bad else "soft",
    )
    return _lines(
        {"name": entry.name, "remark": entry.remark},
        (name, remark),
        (width, _CAPTION_MM),
        fonts,
    )


def _head(title: str, pages: str, document: Document, fonts: FontSet) -> str:
    width, _ = _room()
    words = Paragraph(choices=("{title}",), size_pt=11, min_pt=7, weight=700)
    right = Paragraph(choices=("{pages}",), size_pt=9, min_pt=7, colour="soft")
    y = _PAGE_MM[1] - _EDGE_MM - _HEAD_MM
    left_box = _lines({"title": title}, (words,), (width - 25, _HEAD_MM), fonts)
    right_box = _lines({"pages": pages}, (right,), (20, _HEAD_MM), fonts, align="right")
    return "\n".join(
        (
            _at(painting.badge(left_box, document), _EDGE_MM, y),
            _at(painting.badge(right_box, document), _EDGE_MM + width - 20, y),
        )
    )


def _lines(
    fields: dict[str, str],
    paragraphs: tuple[Paragraph, ...],
    size: tuple[float, float],
    fonts: FontSet,
    align: str = "left",
) -> LaidOut:
    """A few words in a box; letters that no font has stand as question marks."""
    width, height = size
    box = Text(
        x=0, y=1.2, w=width, h=height - 1.2, align=align, valign="top", paragraphs=paragraphs
    )
    template = Template(
        name="caption",
        title="",
        width_mm=width,
        height_mm=height,
        colours=_COLOURS,
        elements=(box,),
    )
    shown = {name: _shown(text, fonts) for name, text in fields.items()}
    return lay_out(template, BadgeContent(fields=shown), fonts)


def _shown(text: str, fonts: FontSet) -> str:
    missing = set(fonts.missing(text))
    return "".join("?" if char in missing else char for char in text)


def _at(painted: str, x: float, y: float) -> str:
    pt = painting.PT_PER_MM
    return f"q 1 0 0 1 {x * pt:.3f} {y * pt:.3f} cm\n{painted}\nQ"
