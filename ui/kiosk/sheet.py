"""How large everything at a kiosk is: by the screen first, then by the size of text in use.

A kiosk is read and touched at arm's length by anybody, so it begins where other screens end; text
of 200 % grows it by a third, and everything still stands on a small laptop's screen.
"""

from dataclasses import dataclass
from typing import Final

from ui.theme import NAME_FAMILIES, RADIUS, UI_FAMILIES, Look

#: A target that any finger hits, in pixels on the smallest screen.
TARGET_PX: Final = 72
#: A button that is alone, or one of a few.
_HUGE_PX: Final = 116
#: The smallest screen that all of it is made for.
_WIDTH: Final = 1366
_HEIGHT: Final = 768
#: How much of a larger text size a kiosk takes over.
_GROWS: Final = 0.3

#: What is written how large (pixels on the smallest screen), in which weight.
_LABELS: Final = {
    "title": (44, 800, UI_FAMILIES),
    "lead": (27, 400, UI_FAMILIES),
    "note": (22, 400, UI_FAMILIES),
    "word": (76, 800, UI_FAMILIES),
    "name": (64, 700, NAME_FAMILIES),
    "line": (36, 600, UI_FAMILIES),
    "field": (20, 600, UI_FAMILIES),
}


@dataclass(frozen=True, slots=True)
class Measure:
    """Sizes for one screen at one look."""

    look: Look
    width: int
    height: int

    @property
    def screen(self) -> float:
        """How large the screen is beside the smallest one; never below it, so targets hold."""
        return max(1.0, min(self.width / _WIDTH, self.height / _HEIGHT))

    def text(self, pixels: int) -> int:
        larger = 1 + _GROWS * (self.look.percent / 100 - 1)
        return round(pixels * self.screen * larger)

    def space(self, pixels: int) -> int:
        return round(pixels * self.screen)

    @property
    def target(self) -> int:
        return self.space(TARGET_PX)


def sheet(measure: Measure) -> str:
    """The style sheet of a running kiosk; colours are the theme's."""
    colours = measure.look.colours
    line = 3 if measure.look.high_contrast else 2
    rules = [
        f'QLabel[kiosk="{name}"] {{ font-family: {_families(families)};'
        f" font-size: {measure.text(px)}px; font-weight: {weight}; }}"
        for name, (px, weight, families) in _LABELS.items()
    ]
    big = measure.space(RADIUS + 6)
    rules.append(
        f"""
        QPushButton[kiosk] {{
            border: {line}px solid {colours.field_border}; border-radius: {big}px;
            font-size: {measure.text(27)}px; font-weight: 600; padding: 0 {measure.space(14)}px;
            min-height: {measure.target - 2 * line}px;
        }}
        QPushButton[kiosk]:focus {{ border: {line + 1}px solid {colours.focus}; }}
        QPushButton[kiosk] QLabel {{ font-size: {measure.text(27)}px; font-weight: 600; }}
        QPushButton[kiosk="huge"] {{ min-height: {measure.space(_HUGE_PX) - 2 * line}px; }}
        QPushButton[kiosk="huge"] QLabel {{ font-size: {measure.text(40)}px; }}
        QPushButton[kiosk="key"] {{ font-size: {measure.text(30)}px; padding: 0; }}
        QPushButton[kiosk="word"] {{ font-size: {measure.text(22)}px; padding: 0; }}
        QPushButton[kiosk="foot"] {{ border-color: transparent; background: transparent; }}
        QPushButton[kiosk="foot"] QLabel {{
            font-size: {measure.text(20)}px; font-weight: 500; color: {colours.muted};
        }}
        QPushButton[kiosk="foot"]:focus {{ border: {line + 1}px solid {colours.focus}; }}
        QPushButton[kiosk="primary"] {{
            background: {colours.accent}; border-color: {colours.accent};
        }}
        QPushButton[kiosk="primary"] QLabel {{ color: {colours.on_accent}; }}
        QPushButton[kiosk="primary"]:pressed {{ background: {colours.accent_hover}; }}
        QPushButton[kiosk="primary"]:focus {{ border: {line + 1}px solid {colours.text}; }}
        QPushButton[kiosk="primary"]:disabled {{
            background: {colours.raised}; border-color: {colours.border};
        }}
        QPushButton[kiosk] QLabel:disabled {{ color: {colours.muted}; }}
        QPushButton[kiosk]:checked {{
            background: {colours.selection}; border: {line + 2}px solid {colours.focus};
        }}
        QPushButton[kiosk] QLabel[on="true"] {{ color: {colours.on_selection}; }}
        QLineEdit[kiosk] {{
            font-size: {measure.text(30)}px; font-weight: 600; padding: 0 {measure.space(14)}px;
            min-height: {measure.target - 2 * line}px; border-radius: {big}px;
            border: {line}px solid {colours.field_border};
        }}
        QLineEdit[kiosk]:focus {{ border: {line + 2}px solid {colours.focus}; }}
        QScrollBar:vertical {{ width: {measure.space(28)}px; }}
        QScrollBar::handle:vertical {{ min-height: {measure.target}px; }}
        """
    )
    return "\n".join(rules)


def _families(families: tuple[str, ...]) -> str:
    return ", ".join(f'"{family}"' for family in families)
