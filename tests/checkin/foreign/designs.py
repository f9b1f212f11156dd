"""Designs as other systems export them, written by hand after their form."""

import json
from typing import Any


def indico_item(kind: str, x: float, y: float, **more: Any) -> dict[str, Any]:
    return {
        "id": 0,
        "type": kind,
        "x": x,
        "y": y,
        "font_family": "sans-serif",
        "bold": False,
        "italic": False,
        "text_align": "center",
        "color": "black",
        "font_size": "15pt",
        "width": 400,
        "height": None,
        "text": "Fixed text",
        "selected": False,
    } | more


def indico(*items: dict[str, Any], **more: Any) -> str:
    """A name badge of 96 × 134 mm, as the page of the designer saves it."""
    data = {"width": 480, "height": 670, "background_position": "stretch", "items": list(items)}
    told = {"template": data, "title": "Name badge", "is_clonable": True}
    return json.dumps(told | {"backside_template_id": None, "clear_background": True} | more)


INDICO = indico(
    indico_item("event_title", 40, 20, font_size="12pt", bold=True, color="#1b3a8a"),
    indico_item("first_name", 40, 150, font_size="40pt", bold=True),
    indico_item("last_name_upper", 40, 240, font_size="24pt", italic=True),
    indico_item("affiliation", 40, 320, text_overflow="resize", background_color="#eeeeee"),
    indico_item("country", 40, 360, text_align="left", font_family="LinuxLibertine"),
    indico_item("fixed", 40, 400, text="<b>Welcome</b> to {Brussels}", font_size="10pt"),
    indico_item("field-42", 40, 430),
    indico_item("event_logo", 20, 500, width=100, height=100),
    indico_item("ticket_qr_code", 165, 480, width=150, height=150),
    indico_item("price", 0, 640, width=480),
)


def pretix_text(content: str, bottom: str, size: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "textcontainer",
        "page": 1,
        "locale": "",
        "left": "6.00",
        "bottom": bottom,
        "fontsize": size,
        "lineheight": "1",
        "color": [0, 0, 0, 1],
        "fontfamily": "Open Sans",
        "bold": False,
        "italic": False,
        "width": "100.00",
        "height": "12.00",
        "content": content,
        "text": "",
        "text_i18n": {},
        "rotation": 0,
        "align": "left",
        "verticalalign": "middle",
        "autoresize": True,
        "splitlongwords": True,
    } | more


PRETIX_LAYOUT: list[dict[str, Any]] = [
    pretix_text("event_name", "92.00", "11", height="8.00"),
    pretix_text("attendee_name", "62.00", "28", bold=True, height="26.00"),
    pretix_text("attendee_company", "46.00", "15", height="14.00", color=[0, 51, 153, 1]),
    pretix_text("question_DIET", "36.00", "9", type="textarea", align="center", downward=True),
    pretix_text("other", "30.00", "9", text="Hello {attendee_name}, {unknown}!"),
    pretix_text("itemvar", "8.00", "16", rotation=90, left="140.00", width="80.00"),
    {"type": "imagearea", "page": 1, "left": "100", "bottom": "70", "width": "30",
     "height": "20", "content": "image_event"},
    {"type": "barcodearea", "page": 1, "left": "110.00", "bottom": "8.00", "size": "32.00",
     "content": "secret", "text": "", "nowhitespace": False},
    {"type": "poweredby", "page": 1, "left": "88.72", "bottom": "10.00", "size": "20.00",
     "content": "dark"},
]  # fmt: skip

PRETIX = json.dumps(
    {
        "count": 2,
        "next": None,
        "previous": None,
        "results": [
            {"id": 2, "name": "Staff", "default": False, "layout": [], "background": None},
            {
                "id": 1,
                "name": "Name badge A6",
                "default": True,
                "layout": PRETIX_LAYOUT,
                "background": "https://tickets.example.org/static/badge_default_a6l.pdf",
                "item_assignments": [],
            },
        ],
    }
)
