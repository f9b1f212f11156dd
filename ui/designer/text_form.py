"""The properties of a text: its lines one by one, what they show, how they are fitted."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from checkin.template import Element, Paragraph, Text
from ui.designer.forms import MM, Around, ElementForm, filled
from ui.designer.inputs import Check, Choice, Colour, FieldChoice, Line, Number, Pattern, Rows
from ui.flow import FlowRow
from ui.widgets import Button, Rule

BOLD, REGULAR = 700, 400
#: A text with more alternatives than this is hard to understand.
MOST_CHOICES = 6

_FIRST, _ALL = "first", "all"


class TextForm(ElementForm):
    """Place and alignment of the box; below it the line chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.place()
        across = [
            ("left", self.tr("Left")),
            ("centre", self.tr("Centre")),
            ("right", self.tr("Right")),
        ]
        down = [
            ("top", self.tr("Top")),
            ("middle", self.tr("Middle")),
            ("bottom", self.tr("Bottom")),
        ]
        self.row(
            self.bind("align", Choice(self.tr("Alignment across"), across)),
            self.bind("valign", Choice(self.tr("Alignment up and down"), down)),
        )
        self.column.addWidget(Rule())
        self.lines = Choice(self.tr("Line of the text"))
        self.lines.changed.connect(self._line_chosen)
        self.row((self.tr("Line"), self.lines))
        self._buttons = FlowRow(gap=6)
        self.column.addWidget(self._buttons)
        self.add_button = self._button(self.tr("Add"), self.tr("Add a line"), self._add)
        self.up_button = self._button("↑", self.tr("Line up"), partial(self._shift, -1))
        self.down_button = self._button("↓", self.tr("Line down"), partial(self._shift, 1))
        self.remove_button = self._button(self.tr("Remove"), self.tr("Remove the line"), self._drop)
        self.paragraph = ParagraphForm()
        self.paragraph.changed.connect(self._paragraph_changed)
        self.column.addWidget(self.paragraph)
        self.column.addWidget(Rule())
        self.shown()
        self._at = 0
        self._shown_id = ""

    def _button(self, words: str, name: str, pressed: Callable[[], None]) -> Button:
        button = Button(words, name=name)
        button.setProperty("dense", True)
        button.clicked.connect(lambda _checked=False: pressed())
        self._buttons.add(button)
        return button

    # -- showing

    def show_element(self, element: Element, around: Around) -> None:
        super().show_element(element, around)
        if not isinstance(element, Text):
            return
        if element.id != self._shown_id:
            self._shown_id, self._at = element.id, 0
        self._at = min(self._at, len(element.paragraphs) - 1)
        self.lines.offer(
            (str(number), f"{number + 1}  {in_words(paragraph, around.fields)}")
            for number, paragraph in enumerate(element.paragraphs)
        )
        self.lines.put(str(self._at))
        self.paragraph.show_paragraph(element.paragraphs[self._at], around)
        self.up_button.setEnabled(self._at > 0)
        self.down_button.setEnabled(self._at + 1 < len(element.paragraphs))
        self.remove_button.setEnabled(len(element.paragraphs) > 1)
        self._around = around

    def focus_text(self) -> None:
        self.paragraph.patterns[0].line.setFocus()
        self.paragraph.patterns[0].line.selectAll()

    # -- lines

    def _line_chosen(self) -> None:
        if isinstance(self._element, Text):
            self._at = int(self.lines.value())
            self.show_element(self._element, self._around)

    def _paragraph_changed(self, paragraph: Paragraph, attribute: str) -> None:
        if isinstance(self._element, Text):
            lines = list(self._element.paragraphs)
            lines[self._at] = paragraph
            self._take_lines(lines, attribute)

    def _add(self) -> None:
        if isinstance(self._element, Text):
            lines = list(self._element.paragraphs)
            like = lines[self._at]
            new = replace(like, choices=("{organisation}",), between=None, when="", unless="")
            lines.insert(self._at + 1, new)
            self._at += 1
            self._take_lines(lines, "add")
            self.focus_text()

    def _drop(self) -> None:
        if isinstance(self._element, Text) and len(self._element.paragraphs) > 1:
            lines = list(self._element.paragraphs)
            del lines[self._at]
            self._at = max(0, self._at - 1)
            self._take_lines(lines, "remove")

    def _shift(self, way: int) -> None:
        if isinstance(self._element, Text):
            lines, to = list(self._element.paragraphs), self._at + way
            if 0 <= to < len(lines):
                lines[self._at], lines[to] = lines[to], lines[self._at]
                self._at = to
                self._take_lines(lines, "order")

    def _take_lines(self, lines: Sequence[Paragraph], attribute: str) -> None:
        if isinstance(self._element, Text):
            self.take(replace(self._element, paragraphs=tuple(lines)), f"line {attribute}")


class ParagraphForm(Rows):
    """One line: which text, in what size, in which style."""

    changed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._paragraph: Paragraph | None = None
        self._around: Around | None = None
        self.patterns: list[Pattern] = []
        self._texts = QVBoxLayout()
        self._texts.setSpacing(6)
        self.column.addLayout(self._texts)
        self.more_button = Button(self.tr("If empty, then…"))
        self.more_button.clicked.connect(lambda _checked=False: self._more())
        self.column.addWidget(self.more_button)
        self.join = Choice(
            self.tr("Of several texts"),
            [
                (_FIRST, self.tr("the first that is not empty")),
                (_ALL, self.tr("all that are not empty")),
            ],
        )
        self.between = Line(self.tr("Between them"))
        self._join_row = self.row((self.tr("Of these texts"), self.join))
        self._between_row = self.row((self.tr("Between them"), self.between))
        self.between.changed.connect(lambda: self._set(between=self.between.value()))
        self.join.changed.connect(self._join_changed)
        self.largest = Number(self.tr("Largest size"), 4, 200, unit="pt", step=0.5)
        self.smallest = Number(self.tr("Smallest size"), 4, 200, unit="pt", step=0.5)
        self.largest.changed.connect(self._size_changed)
        self.smallest.changed.connect(self._least_changed)
        self.row((self.tr("Largest"), self.largest), (self.tr("Smallest"), self.smallest))
        self.lines = Choice(
            self.tr("How it is made to fit"),
        )
        self.lines.changed.connect(lambda: self._set(max_lines=int(self.lines.value())))
        self.row((self.tr("Fitted by"), self.lines))
        self.colour = Colour(self.tr("Colour"))
        self.colour.changed.connect(lambda: self._set(colour=self.colour.value()))
        self.row((self.tr("Colour"), self.colour))
        self.font_family = Choice(self.tr("Font"), [("", "Noto Sans"), ("inter", "Inter")])
        self.font_family.changed.connect(lambda: self._set(font=self.font_family.value()))
        self.row((self.tr("Font"), self.font_family))
        self.bold = Check(self.tr("Bold"))
        self.bold.changed.connect(lambda: self._set(weight=BOLD if self.bold.value() else REGULAR))
        self.capitals = Check(self.tr("Capitals"))
        self.capitals.changed.connect(lambda: self._set(capitals=self.capitals.value()))
        self.row(self.bold, self.capitals)
        self.gap = Number(self.tr("Space above"), 0, 100, unit=MM, step=0.5)
        self.gap.changed.connect(lambda: self._set(gap_mm=self.gap.value()))
        self.tracking = Number(self.tr("Letter spacing"), 0, 50, unit="%", step=1)
        self.tracking.changed.connect(lambda: self._set(tracking=self.tracking.value() / 100))
        self.row((self.tr("Space above"), self.gap), (self.tr("Letters apart"), self.tracking))
        self.when = Choice(self.tr("Line only if filled in"))
        self.unless = Choice(self.tr("Line only if empty"))
        self.when.changed.connect(lambda: self._set(when=self.when.value()))
        self.unless.changed.connect(lambda: self._set(unless=self.unless.value()))
        self.row((self.tr("Only if filled in"), self.when))
        self.row((self.tr("Only if empty"), self.unless))

    # -- showing

    def show_paragraph(self, paragraph: Paragraph, around: Around) -> None:
        self._paragraph, self._around = paragraph, around
        self._show_patterns(paragraph, around)
        several = len(paragraph.choices) > 1
        self._join_row.setVisible(several)
        self.join.put(_FIRST if paragraph.between is None else _ALL)
        self._between_row.setVisible(several and paragraph.between is not None)
        self.between.put(paragraph.between or "")
        self.more_button.setVisible(len(paragraph.choices) < MOST_CHOICES)
        self.largest.put(paragraph.size_pt)
        self.smallest.put(paragraph.min_pt)
        self.lines.offer(
            (
                str(n),
                self.tr("one line, shrunk") if n == 1 else self.tr("%n line(s) at most", "", n),
            )
            for n in range(1, 7)
        )
        self.lines.put(str(paragraph.max_lines))
        self.colour.offer_colours(around.colours, self.tr("Other…"))
        self.colour.put(paragraph.colour)
        self.font_family.put(paragraph.font)
        self.bold.put(paragraph.weight >= BOLD)
        self.capitals.put(paragraph.capitals)
        self.gap.put(paragraph.gap_mm)
        self.tracking.put(paragraph.tracking * 100)
        for widget, value, none in (
            (self.when, paragraph.when, self.tr("Always")),
            (self.unless, paragraph.unless, self.tr("Always")),
        ):
            widget.offer([("", none), *filled(around.fields)])
            widget.put(value)

    def _show_patterns(self, paragraph: Paragraph, around: Around) -> None:
        while len(self.patterns) > len(paragraph.choices):
            gone = self.patterns.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.patterns) < len(paragraph.choices):
            self._add_pattern(len(self.patterns))
        for pattern, text in zip(self.patterns, paragraph.choices, strict=True):
            pattern.offer_fields(around.fields)
            pattern.put(text)

    def _add_pattern(self, number: int) -> None:
        name = self.tr("Text") if not number else self.tr("If empty, then")
        pattern = Pattern(name, self.tr("insert a field"))
        pattern.line.setPlaceholderText(name)
        pattern.changed.connect(self._patterns_changed)
        if number:  # emptied, it goes away
            pattern.line.editingFinished.connect(self._drop_empty)
        self.patterns.append(pattern)
        self._texts.addWidget(pattern)

    # -- changing

    def _set(self, **changes: object) -> None:
        if self._paragraph is not None:
            self._paragraph = replace(self._paragraph, **changes)  # type: ignore[arg-type]  # values of our own inputs
            self.changed.emit(self._paragraph, next(iter(changes)))

    def _patterns_changed(self) -> None:
        self._set(choices=tuple(pattern.value() for pattern in self.patterns))

    def _more(self) -> None:
        if self._paragraph is not None and self._around is not None:
            given = self._paragraph.choices
            self._set(choices=(*given, "{name}" if "{name}" not in given else "{organisation}"))
            if self._paragraph is not None and self.patterns:
                self.patterns[-1].line.setFocus()
                self.patterns[-1].line.selectAll()

    def _drop_empty(self) -> None:
        kept = [pattern.value() for pattern in self.patterns]
        kept = [kept[0], *filter(None, kept[1:])]
        if self._paragraph is not None and len(kept) < len(self._paragraph.choices):
            between = self._paragraph.between if len(kept) > 1 else None
            self._set(choices=tuple(kept), between=between)

    def _join_changed(self) -> None:
        self._set(between=None if self.join.value() == _FIRST else " · ")

    def _size_changed(self) -> None:
        size = self.largest.value()
        least = min(self._paragraph.min_pt if self._paragraph else size, size)
        self._set(size_pt=size, min_pt=least)

    def _least_changed(self) -> None:
        least = self.smallest.value()
        size = max(self._paragraph.size_pt if self._paragraph else least, least)
        self._set(min_pt=least, size_pt=size)


def in_words(paragraph: Paragraph, fields: Sequence[FieldChoice]) -> str:
    """The first text of *paragraph* with the words of its fields: "Given name Family name"."""
    text = paragraph.choices[0] if paragraph.choices else ""
    for field in fields:
        text = text.replace(f"{{{field.name}}}", field.word)
    return text
