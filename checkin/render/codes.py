"""Where the codes of a badge stand on its page: the flat badge, before it is folded."""

from dataclasses import replace

from checkin.layout import LaidOut, PlacedCode


def on_page(badge: LaidOut) -> tuple[PlacedCode, ...]:
    """The codes of all sides, in mm from the upper left corner of the page.

    One that stands upside down is named as if it stood upright: it reads the same.
    """
    template = badge.template
    front, back = badge.codes, _codes(badge, -1) if len(badge.sides) == 2 else ()
    if template.fold == "side":
        return (*(replace(code, x=code.x + template.width_mm) for code in front), *back)
    if template.fold == "top":
        turned = (
            replace(
                code,
                x=template.width_mm - code.x - code.size,
                y=template.height_mm - code.y - code.size,
            )
            for code in back
        )
        return (*(replace(code, y=code.y + template.height_mm) for code in front), *turned)
    return front


def _codes(badge: LaidOut, side: int) -> tuple[PlacedCode, ...]:
    return tuple(item for item in badge.sides[side] if isinstance(item, PlacedCode))
