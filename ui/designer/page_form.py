"""The properties of the badge as a whole: title, size, sides, sheet, printer, colours."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QVBoxLayout

from checkin import guidelines, pagesetup
from checkin.template import Sheet, Template
from ui.designer.forms import MM
from ui.designer.inputs import Check, Choice, Line, Number, Rows, colour_word, swatch
from ui.widgets import Button, Rule

#: Sizes that badges and labels are bought in: width and height in mm.
SIZES: Sequence[tuple[float, float]] = (
    (96, 134),
    (105, 148),
    (86, 54),
    (54, 86),
    (90, 55),
    (62, 100),
    (72, 120),
    (101.6, 152.4),
    (100, 150),
    (74, 105),
)
#: Sheets that badges are cut or torn from, in mm.
SHEETS: Sequence[tuple[str, float, float]] = (
    ("A4", 210, 297),
    ("A4 ↻", 297, 210),
    ("A3", 297, 420),
    ("Letter", 215.9, 279.4),
)
_CUSTOM = "custom"
_NUMBER: Final = re.compile(r"-?\d+(?:[.,]\d+)?")

Change = Callable[[Template], Template]


class PageForm(Rows):
    """What is put in goes out as a change of the template."""

    changed = Signal(object, str)  # Change, what

    def __init__(self) -> None:
        super().__init__()
        self._template: Template | None = None
        self.title = Line(self.tr("Title"))
        self.title.changed.connect(
            lambda: self._tell("title", partial(_retitled, title=self.title.value()))
        )
        self.row((self.tr("Title"), self.title))
        self.sizes = Choice(self.tr("Size"))
        self.sizes.changed.connect(self._size_chosen)
        self.row((self.tr("Size of one side"), self.sizes))
        self.width_mm = Number(self.tr("Width"), 20, 500, unit=MM, mark="↔", step=1)
        self.height_mm = Number(self.tr("Height"), 20, 500, unit=MM, mark="↕", step=1)
        for number in (self.width_mm, self.height_mm):
            number.changed.connect(self._size_typed)
        self.row(self.width_mm, self.height_mm)
        self.scale = Check(self.tr("Scale what is on it"))
        self.row(self.scale)
        self.fold = Choice(
            self.tr("Sides"),
            [
                ("", self.tr("Front only")),
                ("two", self.tr("Front and back of the paper")),
                ("side", self.tr("Folded like a book")),
                ("top", self.tr("Folded at the top")),
            ],
        )
        self.fold.changed.connect(self._fold_chosen)
        self.row((self.tr("Sides"), self.fold))
        self.margin_x = Number(self.tr("Margin left and right"), 0, 50, unit=MM, mark="↔", step=0.5)
        self.margin_y = Number(self.tr("Margin top and bottom"), 0, 50, unit=MM, mark="↕", step=0.5)
        for number in (self.margin_x, self.margin_y):
            number.changed.connect(self._margins)
        self.label(self.tr("Kept white at the edge"))
        self.row(self.margin_x, self.margin_y)
        self.guides_x = Line(self.tr("Upright guide lines, mm from the left"))
        self.guides_y = Line(self.tr("Level guide lines, mm from the top"))
        for line, upright in ((self.guides_x, True), (self.guides_y, False)):
            line.setPlaceholderText(self.tr("none"))
            line.editingFinished.connect(partial(self._guides_typed, line, upright))
        self.row((self.tr("Guide lines at X"), self.guides_x), (self.tr("at Y"), self.guides_y))
        self.column.addWidget(Rule())
        self._build_sheet()
        self.column.addWidget(Rule())
        self.dpi = Choice(
            self.tr("Drawn for"),
            [(str(dpi), self.tr("{dpi} dots an inch").format(dpi=dpi)) for dpi in (203, 300, 600)],
        )
        self.dpi.changed.connect(
            lambda: self._tell("printer", partial(_for_printer, dpi=int(self.dpi.value())))
        )
        self.row((self.tr("Drawn for"), self.dpi))
        self.mono = Check(self.tr("Black only"))
        self.mono.changed.connect(
            lambda: self._tell("printer", partial(_for_printer, mono=self.mono.value()))
        )
        self.row(self.mono)
        self.column.addWidget(Rule())
        self.heading(self.tr("Colours"))
        self._colours = QVBoxLayout()
        self._colours.setSpacing(6)
        self.column.addLayout(self._colours)
        self._colour_buttons: dict[str, Button] = {}

    def _build_sheet(self) -> None:
        self.sheet = Choice(self.tr("Paper"))
        self.sheet.changed.connect(self._sheet_chosen)
        self.row((self.tr("Paper"), self.sheet))
        self.sheet_w = Number(self.tr("Width of the sheet"), 50, 2000, unit=MM, mark="↔", step=1)
        self.sheet_h = Number(self.tr("Height of the sheet"), 50, 2000, unit=MM, mark="↕", step=1)
        self.cols = Number(self.tr("Columns"), 1, 50)
        self.rows = Number(self.tr("Rows"), 1, 50)
        self.first_x = Number(self.tr("First badge, from the left"), 0, 2000, unit=MM, mark="X")
        self.first_y = Number(self.tr("First badge, from the top"), 0, 2000, unit=MM, mark="Y")
        self.pitch_x = Number(self.tr("To the next across"), 0, 2000, unit=MM, mark="→")
        self.pitch_y = Number(self.tr("To the next down"), 0, 2000, unit=MM, mark="↓")
        self.cut = Check(self.tr("Cut marks"))
        self._sheet_rows = [
            self.row(self.sheet_w, self.sheet_h),
            self.row((self.tr("Columns"), self.cols), (self.tr("Rows"), self.rows)),
            self.row((self.tr("First at"), self.first_x), (self.tr("and"), self.first_y)),
            self.row((self.tr("Next after"), self.pitch_x), (self.tr("and"), self.pitch_y)),
            self.row(self.cut),
        ]
        for widget in (
            *(self.sheet_w, self.sheet_h, self.cols, self.rows),
            *(self.first_x, self.first_y, self.pitch_x, self.pitch_y),
        ):
            widget.changed.connect(self._sheet_typed)
        self.cut.changed.connect(self._sheet_typed)

    # -- showing

    def show_template(self, template: Template) -> None:
        self._template = template
        self.title.put(template.title)
        self._show_size(template)
        self.fold.put(template.fold or ("two" if template.two_sided else ""))
        self.margin_x.put(template.margin_mm[0])
        self.margin_y.put(template.margin_mm[1])
        self.guides_x.put(_listed(template.guides.upright))
        self.guides_y.put(_listed(template.guides.level))
        self._show_sheet(template)
        self.dpi.put(str(template.dpi))
        self.mono.put(template.mono)
        self._show_colours(template)

    def _show_size(self, template: Template) -> None:
        size = (template.width_mm, template.height_mm)
        offered = [(f"{w:g}x{h:g}", f"{w:g} × {h:g} mm") for w, h in SIZES]
        self.sizes.offer([*offered, (_CUSTOM, self.tr("Other size"))])
        self.sizes.put(f"{size[0]:g}x{size[1]:g}" if size in SIZES else _CUSTOM)
        self.width_mm.put(size[0])
        self.height_mm.put(size[1])

    def _show_sheet(self, template: Template) -> None:
        sheet = template.sheet
        known = [(f"{w:g}x{h:g}", self.tr("On {sheet}").format(sheet=n)) for n, w, h in SHEETS]
        choices = [("", self.tr("One badge a page")), *known, (_CUSTOM, self.tr("Other sheet"))]
        self.sheet.offer(choices)
        for row in self._sheet_rows:
            row.setVisible(sheet is not None)
        if sheet is None:
            self.sheet.put("")
            return
        size = f"{sheet.width_mm:g}x{sheet.height_mm:g}"
        self.sheet.put(size if size in dict(known) else _CUSTOM)
        for widget, value in (
            (self.sheet_w, sheet.width_mm),
            (self.sheet_h, sheet.height_mm),
            (self.cols, sheet.cols),
            (self.rows, sheet.rows),
            (self.first_x, sheet.x_mm),
            (self.first_y, sheet.y_mm),
            (self.pitch_x, sheet.pitch_x_mm),
            (self.pitch_y, sheet.pitch_y_mm),
        ):
            widget.put(value)
        self.cut.put(sheet.cut_marks)

    def _show_colours(self, template: Template) -> None:
        wanted = {**template.colours, "": template.category_colour}
        if list(self._colour_buttons) != list(wanted):
            for button in self._colour_buttons.values():
                button.hide()
                button.deleteLater()
            self._colour_buttons = {}
            for name in wanted:
                button = Button("", kind="quiet")
                # A long word must not make the whole form wider than there is room.
                button.setMinimumWidth(1)
                button.clicked.connect(lambda _checked=False, name=name: self._pick(name))
                self._colour_buttons[name] = button
                self._colours.addWidget(button)
        for name, colour in wanted.items():
            word = colour_word(name) if name else self.tr("Other categories")
            button = self._colour_buttons[name]
            button.setIcon(swatch(colour))
            button.setText(f"{word}  {colour}")
            button.setAccessibleName(
                self.tr("Colour “{name}”, {colour}").format(name=word, colour=colour)
            )

    # -- changing

    def _tell(self, what: str, change: Change) -> None:
        self.changed.emit(change, what)

    def _size_chosen(self) -> None:
        if self.sizes.value() != _CUSTOM:
            width, height = (float(side) for side in self.sizes.value().split("x"))
            self._resize(width, height)
        else:
            self.width_mm.setFocus()
            self.width_mm.selectAll()

    def _size_typed(self) -> None:
        self._resize(self.width_mm.value(), self.height_mm.value())

    def _resize(self, width: float, height: float) -> None:
        scale = self.scale.value()
        self._tell("size", lambda t: pagesetup.set_page(t, width, height, scale=scale))

    def _fold_chosen(self) -> None:
        fold = self.fold.value()
        two = fold == "two"
        kept = "" if two else fold
        self._tell("sides", lambda t: pagesetup.set_fold(t, kept, two_sided=two))

    def _margins(self) -> None:
        across, down = self.margin_x.value(), self.margin_y.value()
        self._tell("margins", lambda t: pagesetup.set_margins(t, across, down))

    def _guides_typed(self, line: Line, upright: bool) -> None:
        """What is no number is left out, and the input then shows what was understood."""
        if self._template is None:
            return
        before = guidelines.of(self._template, upright=upright)
        if line.value() != _listed(before):
            places = _places(line.value())
            self._tell("guides", lambda t: guidelines.put(t, places, upright=upright))

    def _sheet_chosen(self) -> None:
        chosen = self.sheet.value()
        if not chosen:
            self._tell("sheet", lambda t: pagesetup.set_sheet(t, None))
            return
        width, height = (
            (float(side) for side in chosen.split("x")) if chosen != _CUSTOM else (210.0, 297.0)
        )
        self._tell("sheet", partial(_on_sheet, width_mm=width, height_mm=height))

    def _sheet_typed(self) -> None:
        sheet = Sheet(
            width_mm=self.sheet_w.value(),
            height_mm=self.sheet_h.value(),
            cols=round(self.cols.value()),
            rows=round(self.rows.value()),
            x_mm=self.first_x.value(),
            y_mm=self.first_y.value(),
            pitch_x_mm=self.pitch_x.value(),
            pitch_y_mm=self.pitch_y.value(),
            cut_marks=self.cut.value(),
        )
        old = self._template.sheet if self._template else None
        if old is not None and (old.width_mm, old.height_mm) != (sheet.width_mm, sheet.height_mm):
            self._tell(
                "sheet",
                partial(_on_sheet, width_mm=sheet.width_mm, height_mm=sheet.height_mm),
            )
        else:
            self._tell("sheet", lambda t: pagesetup.set_sheet(t, sheet))

    def _pick(self, name: str) -> None:
        if self._template is None:
            return
        dialog = QColorDialog(self.window())
        now = self._template.colours.get(name, self._template.category_colour)
        dialog.setCurrentColor(QColor(now))
        dialog.colorSelected.connect(lambda colour: self.recolour(name, colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def recolour(self, name: str, colour: str) -> None:
        """Give the colour *name*, "" for categories without one, the value *colour*."""
        if name:
            self._tell("colour", lambda t: pagesetup.set_colour(t, name, colour))
        else:
            self._tell("colour", lambda t: pagesetup.set_category_colour(t, colour))


def _listed(places: Sequence[float]) -> str:
    """Numbers as people of this language write them, with blanks between."""
    return "  ".join(QLocale().toString(place, "g", 6) for place in places)


def _places(text: str) -> list[float]:
    """The numbers in *text*, with a point or a comma, however they are parted."""
    found = (_NUMBER.findall(part) for part in re.split(r"[\s;]+|,\s+", text))
    return [float(number.replace(",", ".")) for part in found for number in part]


def _retitled(template: Template, *, title: str) -> Template:
    return replace(template, title=title) if title.strip() else template


def _for_printer(
    template: Template, *, dpi: int | None = None, mono: bool | None = None
) -> Template:
    return pagesetup.set_printer(template, dpi=dpi, mono=mono)


def _on_sheet(template: Template, *, width_mm: float, height_mm: float) -> Template:
    """As many badges as the sheet holds; none fits: one badge a page, as it was."""
    sheet = pagesetup.sheet_for(template, width_mm, height_mm)
    return pagesetup.set_sheet(template, sheet) if sheet is not None else template
