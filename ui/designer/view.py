"""What the designer looks like: elements and check, canvas, properties. It knows no store."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkin.template import Element, Image, Template, Text
from ui.designer.bars import ARRANGE, FIT, INSERT, FootBar, IconButton, TopBar
from ui.designer.canvas import Canvas
from ui.designer.commands import Commands
from ui.designer.elements import ElementList, ElementModel, described, kind_word
from ui.designer.findings import FindingsList
from ui.designer.forms import KINDS, Around, ElementForm, ImageForm
from ui.designer.page_form import PageForm
from ui.designer.person_box import PersonBox
from ui.designer.text_form import TextForm
from ui.flow import FlowRow
from ui.side_page import PageStack, SidePage
from ui.theme import Role, Theme, Type
from ui.widgets import Button, Card, Notice, PlainLabel, scrolled

#: Widths at 100 % text, in pixels.
SIDE_PX, FORM_PX = 232, 312
#: Narrower than this (pixels at 100 % text), everything beside the canvas stands on one side.
BESIDE_PX = 1080


class DesignerView(QWidget):
    element_changed = Signal(object, str)  # the element as its form has it, what changed
    template_changed = Signal(object, str)  # a change of the template, what changed
    picture_wanted = Signal()  # another picture for the image selected

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("page", True)
        self._theme = theme
        self._dressed = False
        self._part = 0  # which of the parts is seen where there is room for one
        self.commands = Commands(theme, self)
        self.top = TopBar(theme, self.commands)
        self.canvas = Canvas(theme)
        self.foot = FootBar(theme, self.commands)
        self.person = PersonBox(theme)
        self.foot.add(self.person)
        self.model = ElementModel(self)
        self.elements = ElementList(self.model)
        self.findings = FindingsList()
        self._notice = Notice()
        for one in (self.elements, self.findings):
            one.setProperty("roomy", True)
        self._build_forms()
        self._build_cards()
        self._build_pages()
        self.commands.attach(self._main, self.canvas, self.elements)
        self.commands.wanted.connect(self._run)
        self.foot.zoom_wanted.connect(self._zoom)
        self.canvas.scaled.connect(self._show_zoom)
        self._menu = self.commands.menu(self.canvas, *ARRANGE)
        self.canvas.menu_wanted.connect(self._menu.popup)
        theme.changed.connect(self._dress)
        self._space()

    # -- building

    def _build_forms(self) -> None:
        self.text_form = TextForm()
        self.page_form = PageForm()
        self.page_form.changed.connect(self.template_changed)
        self.forms: dict[type, ElementForm] = {Text: self.text_form}
        self.forms |= {kind: form() for kind, form in KINDS.items()}
        for form in self.forms.values():
            form.changed.connect(self.element_changed)
        image_form = self.forms[Image]
        assert isinstance(image_form, ImageForm)
        image_form.picture_wanted.connect(self.picture_wanted)
        self._several = PlainLabel(muted=True, wrap=True)
        self._form_pages = QWidget()
        column = QVBoxLayout(self._form_pages)
        column.setContentsMargins(0, 0, 6, 0)
        for widget in self._all_forms():
            widget.hide()
            column.addWidget(widget)
        column.addStretch()

    def _all_forms(self) -> tuple[QWidget, ...]:
        """One of them is seen. In a stack each would be as high as the highest."""
        return (*self.forms.values(), self.page_form, self._several)

    def _build_cards(self) -> None:
        self._form_heading = PlainLabel(type=Type.STRONG, wrap=True)
        self._form_area = scrolled(self._form_pages)
        self._form_card = _card(self._form_heading, self._form_area)
        self._insert = FlowRow(gap=4)
        self._insert_buttons = [IconButton(self.commands, name) for name in INSERT]
        for button in self._insert_buttons:
            self._insert.add(button)
        heading = PlainLabel(self.tr("Elements"), type=Type.STRONG)
        self._list_card = _card(heading, self._insert, self.elements)
        self._check_heading = PlainLabel(type=Type.STRONG, wrap=True)
        self._check_card = _card(self._check_heading, self.findings)

    def _build_pages(self) -> None:
        self._left = QWidget()
        self._left_column = QVBoxLayout(self._left)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._canvas_card = Card()
        inside = QVBoxLayout(self._canvas_card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.canvas)
        column.addWidget(self._canvas_card, stretch=1)
        column.addWidget(self.foot)
        self._right = QWidget()
        self._right_column = QVBoxLayout(self._right)
        self._parts = FlowRow(gap=4)
        self._part_buttons: list[QPushButton] = []
        for number, words in enumerate(
            (self.tr("Properties"), self.tr("Elements"), self.tr("Check"))
        ):
            button = Button(words, kind="nav")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, number=number: self._show_part(number))
            self._parts.add(button)
            self._part_buttons.append(button)
        self._right_column.addWidget(self._parts)  # else it would be a window when it is shown
        for side in (self._left_column, self._right_column):
            side.setContentsMargins(0, 0, 0, 0)
        self._desk = QWidget()
        self._columns = QHBoxLayout(self._desk)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addWidget(self._left)
        self._columns.addWidget(middle, stretch=1)
        self._columns.addWidget(self._right)
        self._main = QWidget()
        self._main_column = QVBoxLayout(self._main)
        self._main_column.setContentsMargins(0, 0, 0, 0)
        self._main_column.addWidget(self.top)
        self._main_column.addWidget(self._notice)
        self._main_column.addWidget(self._desk, stretch=1)
        self.pages = PageStack()
        self.pages.addWidget(self._main)
        self._outside = QVBoxLayout(self)
        self._outside.addWidget(self.pages)

    # -- room

    def _dress(self) -> None:
        self._space()
        if self._dressed:
            self.dress()

    def dress(self) -> None:
        """Load the icons; called after the first paint and when the look changes."""
        self._dressed = True
        self.commands.dress()
        self.top.dress()
        self.foot.dress()
        for button in self._insert_buttons:
            button.dress(self._theme, width=38)

    def _space(self) -> None:
        look = self._theme.look
        side, gap = look.space(4), look.space(3)
        self._outside.setContentsMargins(side, gap, side, gap)
        self._main_column.setSpacing(gap)
        self._columns.setSpacing(gap)
        for column in (self._left_column, self._right_column):
            column.setSpacing(gap)
        for card in (self._list_card, self._form_card, self._check_card):
            layout = card.layout()
            assert layout is not None
            inset = look.space(3)
            layout.setContentsMargins(inset, inset, inset - 4, inset)
            layout.setSpacing(look.space(2))
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """With little room the parts beside the canvas share one side, and one of them is seen."""
        look = self._theme.look
        beside = self.width() >= look.px(BESIDE_PX)
        self._left.setVisible(beside)
        self._parts.setVisible(not beside)
        if beside:
            some = 2 if self.findings.rows.rowCount() else 0
            _put(self._left_column, (self._list_card, 3), (self._check_card, some))
            _put(self._right_column, (self._form_card, 1))
            self._left.setFixedWidth(look.px(SIDE_PX))
            self._right.setFixedWidth(look.px(FORM_PX))
            for card in self._cards():
                card.show()
        else:
            _put(self._right_column, (self._parts, 0), *((card, 1) for card in self._cards()))
            self._right.setFixedWidth(min(look.px(FORM_PX), round(self.width() * 0.44)))
            self._show_part(self._part)

    def _cards(self) -> tuple[Card, ...]:
        return self._form_card, self._list_card, self._check_card

    def _show_part(self, number: int) -> None:
        """Show one of the parts that share a side."""
        self._part = number
        if self._parts.isHidden():
            return
        for place, (card, button) in enumerate(zip(self._cards(), self._part_buttons, strict=True)):
            card.setVisible(place == number)
            button.setChecked(place == number)

    # -- showing

    def show_template(
        self,
        template: Template,
        side: str,
        selection: Sequence[str],
        around: Around,
        marked: Collection[str],
    ) -> None:
        """Show everything but the canvas, whose guides come with a drag."""
        elements = template.elements_of(side)
        self.model.show_elements(elements, around.fields, marked)
        self.elements.show_selection(selection)
        chosen = [one for one in elements if one.id in selection]
        self._show_form(template, chosen, around)
        self.foot.show_side(side, two=template.sides == 2)
        self.canvas.describe(self._described(template, chosen, around))
        self._allow(len(chosen), bool(elements))

    def _show_form(self, template: Template, chosen: Sequence[Element], around: Around) -> None:
        widget: QWidget
        if not chosen:
            self._form_heading.setText(self.tr("The badge"))
            self.page_form.show_template(template)
            widget = self.page_form
        elif len(chosen) == 1:
            self._form_heading.setText(kind_word(chosen[0]))
            form = self.forms[type(chosen[0])]
            form.show_element(chosen[0], around)
            widget = form
        else:
            self._form_heading.setText(self.tr("%n element(s)", "", len(chosen)))
            self._several.setText(
                self.tr(
                    "Arrow keys move them, with Shift further; “Arrange” lines them up and spaces"
                    " them."
                )
            )
            widget = self._several
        if widget.isHidden():
            for other in self._all_forms():
                other.setVisible(other is widget)
            self._form_area.verticalScrollBar().setValue(0)

    def _described(self, template: Template, chosen: Sequence[Element], around: Around) -> str:
        if not chosen:
            return self.tr("Badge “{title}”, nothing selected").format(title=template.title)
        if len(chosen) > 1:
            return self.tr("%n element(s) selected", "", len(chosen))
        one = chosen[0]
        return described(one, around.fields)

    def _allow(self, chosen: int, some: bool) -> None:
        allow = self.commands.allow
        allow(chosen > 0, "cut", "copy", "duplicate", "delete", "turn", "turn_back")
        allow(chosen > 0, "front", "up", "down", "back")
        allow(chosen > 0, "align_left", "align_centre", "align_right")
        allow(chosen > 0, "align_top", "align_middle", "align_bottom")
        allow(chosen > 2, "spread_across", "spread_down")
        allow(some, "select_all")

    def show_check(self, heading: str, role: Role | None) -> None:
        self._check_heading.setText(heading)
        self._check_heading.set_role(role)
        self.findings.setVisible(self.findings.rows.rowCount() > 0)
        self._give_room()

    def say(self, text: str, role: Role = Role.NO) -> None:
        """One sentence above the canvas; "" takes it away."""
        self._notice.say(text, role)

    def notice(self) -> str:
        return self._notice.said()

    # -- how large

    def _run(self, name: str) -> None:
        """The commands that only change what is seen."""
        match name:
            case "larger":
                self.canvas.step(1)
            case "smaller":
                self.canvas.step(-1)
            case "fit":
                self.canvas.fit()
            case "next_part":
                self.focus_next_part()

    def _zoom(self, wanted: str) -> None:
        if wanted == FIT:
            self.canvas.fit()
        elif not wanted.startswith("~"):
            self.canvas.zoom_to(float(wanted))

    def _show_zoom(self) -> None:
        self.foot.show_zoom(self.canvas.percent(), fits=self.canvas.fits)

    # -- pages in the place of the canvas

    def add_page(self, page: SidePage) -> None:
        self.pages.addWidget(page)
        page.closed.connect(self.close_page)

    def open_page(self, page: SidePage) -> None:
        self.pages.setCurrentWidget(page)
        (page.first_input() or page).setFocus()

    def close_page(self) -> None:
        self.pages.setCurrentWidget(self._main)
        self.canvas.setFocus()

    def page(self) -> SidePage | None:
        shown = self.pages.currentWidget()
        return shown if isinstance(shown, SidePage) else None

    # -- focus

    def focus_properties(self) -> None:
        """To the first input of what is selected; of a text to its words."""
        self._show_part(0)
        if not self.text_form.isHidden():
            self.text_form.focus_text()
            return
        for child in self._form_pages.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible():
                child.setFocus()
                return

    def focus_next_part(self) -> None:
        """From the canvas to the properties, to the list, to the bar, and to the canvas again."""
        if self.canvas.hasFocus():
            self.focus_properties()
        elif self._form_card.isAncestorOf(self.focusWidget() or self):
            self._show_part(1)
            self.elements.setFocus()
        elif self.elements.hasFocus():
            self.top.templates.setFocus()
        else:
            self.canvas.setFocus()


def _card(*widgets: QWidget) -> Card:
    card = Card()
    column = QVBoxLayout(card)
    for widget in widgets:
        column.addWidget(widget)
    return card


def _put(column: QVBoxLayout, *cards: tuple[QWidget, int]) -> None:
    """Let *column* hold just these cards, each with its stretch."""
    for place, (card, stretch) in enumerate(cards):
        if column.indexOf(card) != place:
            column.insertWidget(place, card)
        column.setStretch(place, stretch)
