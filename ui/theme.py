"""The one place where sizes, spaces and colours are chosen.

Tokens below; from them follow the light, the dark and the high-contrast look, each as a style
sheet and a `QPalette`. Widgets do not choose colours: they carry properties (`type`, `kind`,
`role`, `card`) that the style sheet looks at, or paint with what `Look` hands them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

import assets
from ui.sheet import FRAME

#: The frame's letters and people's names; both ship in assets/fonts.
UI_FAMILIES = ("Inter", "Noto Sans")
NAME_FAMILIES = (
    *("Noto Sans", "Noto Sans Georgian", "Noto Sans Armenian", "Noto Sans Arabic"),
    *("Noto Sans Hebrew", "Noto Sans Thai", "Noto Sans Devanagari", "Noto Sans Bengali"),
    *("Noto Sans Tamil", "Noto Sans Ethiopic", "Noto Sans SC", "Noto Sans KR"),
)

SPACE = (0, 4, 8, 12, 16, 20, 28)
"""Gaps in pixels, by step: 0 none … 4 between cards … 6 inside the verdict."""

FIELD = (1, 2)
"""What a line edit leaves before its text beside its padding, in pixels: for a frame, and always,
even inside a spin box or a list to choose from, which leave nothing themselves."""

RADIUS = 10
"""Corners of fields, buttons and cards, in pixels."""

TARGET = 40
"""Least height of anything to press, in pixels at 100 %."""


_ICONS = Path(assets.__file__).parent / "icons"


class Role(StrEnum):
    """What a colour says. Never alone: a word and a shape say the same."""

    YES = "yes"
    NO = "no"
    LOOK = "look"
    NEUTRAL = "neutral"


class Type(StrEnum):
    """The type scale."""

    CAPTION = "caption"
    SMALL = "small"
    BODY = "body"
    STRONG = "strong"
    LEAD = "lead"
    HEADING = "heading"
    TITLE = "title"
    PERSON = "person"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Face:
    px: int
    weight: int
    families: tuple[str, ...] = UI_FAMILIES


FACES = {
    Type.CAPTION: Face(13, 400),
    Type.SMALL: Face(14, 400),
    Type.BODY: Face(15, 400),
    Type.STRONG: Face(15, 600),
    Type.LEAD: Face(19, 400),
    Type.HEADING: Face(20, 600),
    Type.TITLE: Face(30, 700),
    Type.PERSON: Face(24, 700, NAME_FAMILIES),
    Type.NAME: Face(44, 700, NAME_FAMILIES),
}


@dataclass(frozen=True, slots=True)
class Tones:
    """One role's colours: a full field and its text, a tint and the text on it, a dot."""

    solid: str
    on_solid: str
    tint: str
    text: str
    dot: str


def inset(px: int) -> int:
    """How far from its edge the text of a field begins, its letters *px* large; both in pixels.

    As every gap it grows half as fast as text.
    """
    return round(SPACE[3] * (1 + px / FACES[Type.BODY].px) / 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One look's colours, `#rrggbb`."""

    window: str
    surface: str
    raised: str
    border: str
    field_border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    focus: str
    selection: str
    on_selection: str
    yes: Tones
    no: Tones
    look: Tones
    neutral: Tones

    def role(self, role: Role) -> Tones:
        tones: Tones = getattr(self, role.value)
        return tones


LIGHT = Colours(
    window="#f3f4f6",
    surface="#ffffff",
    raised="#eceef2",
    border="#dfe2e8",
    field_border="#8a919e",
    text="#12161f",
    muted="#5a6270",
    accent="#1d4ed8",
    on_accent="#ffffff",
    accent_hover="#1a43b8",
    focus="#1d4ed8",
    selection="#dbe6ff",
    on_selection="#12161f",
    yes=Tones("#0d6b3a", "#ffffff", "#e2f4ea", "#0d6b3a", "#178f4f"),
    no=Tones("#a3151d", "#ffffff", "#fdeaea", "#a3151d", "#d1303a"),
    look=Tones("#8a5300", "#ffffff", "#fdf1d6", "#7a4a00", "#b87900"),
    neutral=Tones("#45506a", "#ffffff", "#e9edf5", "#3a455c", "#6b7486"),
)

DARK = Colours(
    window="#0f1216",
    surface="#1a1e26",
    raised="#272c37",
    border="#2c323e",
    field_border="#6b7486",
    text="#f2f4f8",
    muted="#a3abba",
    accent="#2f5fe3",
    on_accent="#ffffff",
    accent_hover="#2a55cc",
    focus="#83a2ff",
    selection="#26396b",
    on_selection="#f2f4f8",
    yes=Tones("#0d6b3a", "#ffffff", "#0d2b1b", "#58d68d", "#2fb872"),
    no=Tones("#a3151d", "#ffffff", "#3b1216", "#ff8f8f", "#f2686f"),
    look=Tones("#8a5300", "#ffffff", "#33240a", "#ffcc66", "#eda921"),
    neutral=Tones("#4d5a78", "#ffffff", "#1f2634", "#b3c0dc", "#93a0bb"),
)

CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    raised="#1f1f1f",
    border="#ffffff",
    field_border="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    accent="#ffe600",
    on_accent="#000000",
    accent_hover="#fff7a8",
    focus="#ffe600",
    selection="#ffe600",
    on_selection="#000000",
    yes=Tones("#00e676", "#000000", "#000000", "#00e676", "#00e676"),
    no=Tones("#ff8080", "#000000", "#000000", "#ff8080", "#ff8080"),
    look=Tones("#ffb300", "#000000", "#000000", "#ffb300", "#ffb300"),
    neutral=Tones("#ffffff", "#000000", "#000000", "#ffffff", "#ffffff"),
)

LOOKS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1, of `#rrggbb`. Source: WCAG 2.2, "relative luminance"."""

    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21. Source: WCAG 2.2, "contrast ratio"."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@cache
def text_on(background: str) -> str:
    """Black or white, whichever reads better; the better one always has at least 4.5."""
    return max(("#ffffff", "#000000"), key=lambda text: contrast(text, background))


def text_pairs(colours: Colours) -> Iterator[tuple[str, str, str]]:
    """Every text colour with each background that it stands on: (what, text, background)."""
    roles = [(role, colours.role(role)) for role in Role]
    grounds = {"window": colours.window, "surface": colours.surface, "raised": colours.raised}
    for ground, background in grounds.items():
        yield f"text on {ground}", colours.text, background
        yield f"muted on {ground}", colours.muted, background
    yield "button", colours.on_accent, colours.accent
    yield "button under the mouse", colours.on_accent, colours.accent_hover
    yield "selection", colours.on_selection, colours.selection
    for role, tones in roles:
        yield f"{role} solid", tones.on_solid, tones.solid
        yield f"{role} on its tint", tones.text, tones.tint
        yield f"text on {role} tint", colours.text, tones.tint
        yield f"muted on {role} tint", colours.muted, tones.tint
        for ground in ("window", "surface"):
            yield f"{role} on {ground}", tones.text, grounds[ground]


def edge_pairs(colours: Colours) -> Iterator[tuple[str, str, str]]:
    """What must be seen, but is no text (WCAG 2.2, 1.4.11 asks for 3): (what, edge, ground)."""
    yield "focus on window", colours.focus, colours.window
    yield "focus on surface", colours.focus, colours.surface
    yield "field border", colours.field_border, colours.surface
    for role in Role:
        tones = colours.role(role)
        yield f"{role} focus on tint", colours.focus, tones.tint
        yield f"{role} dot", tones.dot, colours.surface


@dataclass(frozen=True, slots=True)
class Look:
    """Colours at one text size; what painting code asks. `name` is a key of `LOOKS`."""

    name: str = "light"
    percent: int = 100

    @property
    def colours(self) -> Colours:
        return LOOKS[self.name]

    @property
    def high_contrast(self) -> bool:
        return self.name == "contrast"

    def px(self, pixels: int) -> int:
        """*pixels* at 100 %, at this text size."""
        return round(pixels * self.percent / 100)

    def space(self, step: int) -> int:
        """A gap of `SPACE`. Gaps grow half as fast as text, so that text has the room."""
        return round(SPACE[step] * (100 + self.percent) / 200)

    def bar(self, pixels: int) -> int:
        """The height of a bar: it grows half as fast as text, to leave the room to the page."""
        return round(pixels * (100 + self.percent) / 200)

    def font(self, kind: Type = Type.BODY) -> QFont:
        face = FACES[kind]
        font = QFont(list(face.families))
        font.setPixelSize(self.px(face.px))
        font.setWeight(QFont.Weight(face.weight))
        return font

    def colour(self, name: str) -> QColor:
        """The colour called *name*: a field of `Colours`, or `yes.text` and the like."""
        value: object = self.colours
        for part in name.split("."):
            value = getattr(value, part)
        return QColor(str(value))

    def palette(self) -> QPalette:
        """For what style sheets do not reach: placeholder text, links, disabled text."""
        colours, roles = self.colours, QPalette.ColorRole
        palette = QPalette(QColor(colours.surface), QColor(colours.window))
        for role, colour in (
            (roles.Window, colours.window),
            (roles.WindowText, colours.text),
            (roles.Base, colours.surface),
            (roles.AlternateBase, colours.raised),
            (roles.Text, colours.text),
            (roles.Button, colours.surface),
            (roles.ButtonText, colours.text),
            (roles.PlaceholderText, colours.muted),
            (roles.Highlight, colours.selection),
            (roles.HighlightedText, colours.on_selection),
            (roles.ToolTipBase, colours.text),
            (roles.ToolTipText, colours.surface),
            (roles.Link, colours.focus),
            (roles.Mid, colours.border),
        ):
            palette.setColor(role, QColor(colour))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
        return palette

    def style_sheet(self) -> str:
        return _style_sheet(self)


class Theme(QObject):
    """The look in use. One is made by the app and handed to whoever paints; no global."""

    changed = Signal()

    def __init__(self, look: Look | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look or Look()

    @property
    def look(self) -> Look:
        return self._look

    def use(self, name: str, percent: int) -> None:
        """Take the look *name* ("system" asks the desktop) at *percent* text size, everywhere."""
        look = Look(_of_the_system() if name == "system" else name, percent)
        if look != self._look:
            self._look = look
            self.apply()
            self.changed.emit()

    def apply(self) -> None:
        """Dress the application, unless it wears this look already: every widget pays for it."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        sheet = self._look.style_sheet()
        if application.styleSheet() == sheet:
            return
        application.setPalette(self._look.palette())
        application.setFont(self._look.font())
        application.setStyleSheet(sheet)


def _of_the_system() -> str:
    hints = QGuiApplication.styleHints()
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"


def _style_sheet(look: Look) -> str:
    colours = look.colours
    line = 2 if look.high_contrast else 1
    edge = inset(look.px(FACES[Type.BODY].px))
    names = {field.name: getattr(colours, field.name) for field in fields(colours)}
    rules = [
        FRAME.format(
            **{name: value for name, value in names.items() if isinstance(value, str)},
            families=_families(UI_FAMILIES),
            body=look.px(FACES[Type.BODY].px),
            small=look.px(FACES[Type.SMALL].px),
            caption=look.px(FACES[Type.CAPTION].px),
            lead=look.px(FACES[Type.LEAD].px),
            target=look.px(TARGET) - 2 * line,
            indicator=look.px(18),
            nav=look.bar(TARGET) - 2 * line,
            round_indicator=look.px(18) // 2 + 2,
            tick=_icon("tick", on=colours.accent),
            bullet=_icon("dot", on=colours.accent),
            down=_icon("down", on=colours.surface),
            arrow=look.px(18),
            inset=edge,
            list_inset=edge + sum(FIELD),
            typed_inset=edge + FIELD[0],
            line=line,
            radius=RADIUS,
            s1=look.space(1),
            s2=look.space(2),
            s3=look.space(3),
            s4=look.space(4),
        )
    ]
    for kind, face in FACES.items():
        rules.append(
            f'QLabel[type="{kind}"] {{ font-family: {_families(face.families)};'
            f" font-size: {look.px(face.px)}px; font-weight: {face.weight}; }}"
        )
    for role in Role:
        tones = colours.role(role)
        outline = tones.text if look.high_contrast else tones.tint
        rules.append(
            f'QLabel[role="{role}"] {{ color: {tones.text}; }}\n'
            f'QFrame[card="{role}"] {{ background: {tones.tint}; border: {line}px solid {outline};'
            f" border-radius: {RADIUS + 4}px; }}\n"
            f'QLabel[dot="{role}"] {{ background: {tones.dot}; }}\n'
            f'QLabel[chip="{role}"] {{ background: {tones.tint}; color: {tones.text};'
            f" border: {line}px solid {outline}; font-weight: 600; }}"
        )
    return "\n".join(rules)


def _icon(name: str, *, on: str) -> str:
    """The file of an icon that can be seen on the colour *on*, as a style sheet wants it."""
    shade = "light" if text_on(on) == "#ffffff" else "dark"
    return (_ICONS / f"{name}-{shade}.svg").as_posix()


def _families(families: tuple[str, ...]) -> str:
    return ", ".join(f'"{family}"' for family in families)
