"""The properties of one element, by its kind: what is put in becomes another element."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin.template import QR_MODULES, Box, Code, Element, Image, Rule
from ui.designer.inputs import Choice, Colour, FieldChoice, Input, Number, Rows
from ui.widgets import Button, PlainLabel

MM = "mm"


@dataclass(frozen=True, slots=True)
class Around:
    """What a form must know besides the element: the badge's size, its fields and colours.

    `colours` are (value, words, `#rrggbb`); `two` says that the badge has a back.
    """

    width_mm: float
    height_mm: float
    fields: Sequence[FieldChoice]
    colours: Sequence[tuple[str, str, str]]
    two: bool


class ElementForm(Rows):
    """Inputs bound to attributes of an element by name."""

    changed = Signal(object, str)  # the element as it is now, and the attribute's name

    def __init__(self) -> None:
        super().__init__()
        self._element: Element | None = None
        self._bound: dict[str, Input] = {}
        self._side_row = QWidget()

    def bind(self, attribute: str, widget: Input) -> Any:
        self._bound[attribute] = widget
        widget.changed.connect(lambda: self._told(attribute))
        return widget

    def input(self, attribute: str) -> Input:
        return self._bound[attribute]

    def _told(self, attribute: str) -> None:
        if self._element is not None:
            changes: dict[str, Any] = {attribute: self._bound[attribute].value()}
            self.take(replace(self._element, **changes), attribute)

    def take(self, element: Element, attribute: str) -> None:
        self._element = element
        self.changed.emit(element, attribute)

    def show_element(self, element: Element, around: Around) -> None:
        """Show what *element* has; an input that is typed in keeps its cursor."""
        self._element = element
        when = self._bound.get("when")
        if isinstance(when, Choice):
            when.offer([("", self.tr("Always")), *filled(around.fields)])
        for attribute, widget in self._bound.items():
            if isinstance(widget, Colour):
                widget.offer_colours(around.colours, self.tr("Other…"))
            put: Any = widget.put
            put(getattr(element, attribute))
        self._side_row.setVisible(around.two)

    # -- what several kinds have

    def place(self) -> None:
        """Where it stands and how large it is."""
        self.row(
            self.bind("x", Number(self.tr("From the left"), 0, 500, unit=MM, mark="X", step=0.5)),
            self.bind("y", Number(self.tr("From the top"), 0, 500, unit=MM, mark="Y", step=0.5)),
        )
        self.row(
            self.bind("w", Number(self.tr("Width"), 0.1, 500, unit=MM, mark="↔", step=0.5)),
            self.bind("h", Number(self.tr("Height"), 0.1, 500, unit=MM, mark="↕", step=0.5)),
        )

    def shown(self) -> None:
        """When and on which side it is shown."""
        when = self.bind("when", Choice(self.tr("Shown only if filled in")))
        sides = [
            ("both", self.tr("Front and back")),
            ("front", self.tr("Front")),
            ("back", self.tr("Back")),
        ]
        side = self.bind("side", Choice(self.tr("Side"), sides))
        self.row((self.tr("Shown only if filled in"), when))
        self._side_row = self.row((self.tr("Side"), side))


def filled(fields: Sequence[FieldChoice]) -> list[tuple[str, str]]:
    return [(field.name, field.word) for field in fields]


class BoxForm(ElementForm):
    def __init__(self) -> None:
        super().__init__()
        self.place()
        none = self.tr("None")
        fill = self.bind("fill", Colour(self.tr("Filled with"), none=none))
        stroke = self.bind("stroke", Colour(self.tr("Border"), none=none))
        thick = self.bind(
            "stroke_mm", Number(self.tr("Thickness of the border"), 0, 20, unit=MM, step=0.25)
        )
        radius = self.bind("radius", Number(self.tr("Rounded corners"), 0, 50, unit=MM, step=0.5))
        self.row((self.tr("Filled with"), fill))
        self.row((self.tr("Border"), stroke))
        self.row((self.tr("Thickness"), thick), (self.tr("Rounded"), radius))
        self.shown()

    def take(self, element: Element, attribute: str) -> None:
        """A border that is chosen is seen at once."""
        if attribute == "stroke" and isinstance(element, Box) and element.stroke:
            element = replace(element, stroke_mm=element.stroke_mm or 0.5)
        super().take(element, attribute)


class LineForm(ElementForm):
    def __init__(self) -> None:
        super().__init__()
        for names, words in (
            (("x", "y"), (self.tr("Start, from the left"), self.tr("Start, from the top"))),
            (("x2", "y2"), (self.tr("End, from the left"), self.tr("End, from the top"))),
        ):
            marks = ("X", "Y") if names[0] == "x" else ("X₂", "Y₂")
            self.row(
                *(
                    self.bind(name, Number(word, 0, 500, unit=MM, mark=mark, step=0.5))
                    for name, word, mark in zip(names, words, marks, strict=True)
                )
            )
        thick = self.bind("stroke_mm", Number(self.tr("Thickness"), 0.05, 20, unit=MM, step=0.25))
        colour = self.bind("colour", Colour(self.tr("Colour")))
        self.row((self.tr("Thickness"), thick), (self.tr("Colour"), colour))
        self.shown()


class CodeForm(ElementForm):
    """A code is as large as its modules make it."""

    def __init__(self) -> None:
        super().__init__()
        self.row(
            self.bind("x", Number(self.tr("From the left"), 0, 500, unit=MM, mark="X", step=0.5)),
            self.bind("y", Number(self.tr("From the top"), 0, 500, unit=MM, mark="Y", step=0.5)),
        )
        size = self.bind("size", Number(self.tr("Size"), 10.88, 200, unit=MM, step=0.5))
        self.module = Number(self.tr("One module"), 0.38, 200 / QR_MODULES, unit=MM, step=0.05)
        self.module.changed.connect(self._module_changed)
        self.row((self.tr("Size"), size), (self.tr("One module"), self.module))
        self.label(self.tr("With the white around it. Modules of 0.5 mm and more are read by all."))
        self.shown()

    def show_element(self, element: Element, around: Around) -> None:
        super().show_element(element, around)
        if isinstance(element, Code):
            self.module.put(element.size / QR_MODULES)

    def _module_changed(self) -> None:
        if isinstance(self._element, Code):
            size = round(self.module.value() * QR_MODULES, 2)
            self.take(replace(self._element, size=size), "size")


class ImageForm(ElementForm):
    picture_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._file = PlainLabel(muted=True, wrap=True)
        self.choose_button = Button(self.tr("Other picture…"))
        self.choose_button.clicked.connect(lambda _checked=False: self.picture_wanted.emit())
        self.place()
        self.column.addWidget(self._file)
        self.row(self.choose_button)
        self.shown()

    def show_element(self, element: Element, around: Around) -> None:
        super().show_element(element, around)
        if isinstance(element, Image):
            self._file.setText(element.file)


KINDS: dict[type, type[ElementForm]] = {
    Box: BoxForm,
    Rule: LineForm,
    Code: CodeForm,
    Image: ImageForm,
}
