"""A badge design of another system, read: what did not map, before it is taken over."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.designer.findings import Finding, FindingsList
from ui.designer.forms import MM
from ui.designer.inputs import Number, Rows
from ui.designer.outward import Brought
from ui.side_page import CONFIRM, SidePage
from ui.theme import Role, Theme, Type
from ui.widgets import PlainLabel


class ImportPage(SidePage):
    taken = Signal(object)  # the Brought
    size_wanted = Signal(float, float)  # the badge's, in mm: read it once more

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._brought: Brought | None = None
        self.width_mm = Number(self.tr("Width"), 20, 500, unit=MM, mark="↔", step=1)
        self.height_mm = Number(self.tr("Height"), 20, 500, unit=MM, mark="↕", step=1)
        self._size = Rows()
        self._size.label(self.tr("How large the badge is; the file does not say it."))
        self._size.row(self.width_mm, self.height_mm)
        for number in (self.width_mm, self.height_mm):
            number.changed.connect(
                lambda: self.size_wanted.emit(self.width_mm.value(), self.height_mm.value())
            )
        self._said = PlainLabel(type=Type.STRONG, wrap=True)
        self.missed = FindingsList()
        self.missed.setProperty("roomy", True)
        self.missed.setAccessibleName(self.tr("What could not be taken over"))
        for widget in (self._size, self._said):
            self.body.addWidget(widget)
        self.body.addWidget(self.missed, stretch=1)
        self.take_button = self.add_button(self.tr("Go on with it"), CONFIRM, kind="primary")
        self.take_button.clicked.connect(lambda _checked=False: self.taken.emit(self._brought))
        self.add_close_button()
        theme.changed.connect(self._limit)
        self._limit()

    def _limit(self) -> None:
        self._size.setMaximumWidth(self.theme.look.px(320))
        self.missed.setMaximumWidth(self.theme.look.px(860))

    def first_input(self) -> QWidget | None:
        return self.take_button

    def show_brought(self, brought: Brought, missed: Sequence[tuple[int, str]]) -> None:
        """Show what was read; *missed* are sentences, each with the number of its element."""
        self._brought = brought
        template = brought.template
        self.complain("")
        self.explain(
            self.tr("Import “{title}”").format(title=template.title),
            self.tr("It is not kept before you save it."),
        )
        self._size.setVisible(brought.sizeless)
        self.width_mm.put(template.width_mm)
        self.height_mm.put(template.height_mm)
        if missed:
            said = self.tr("%n did not map:", "", len(missed))
            self._said.setText(f"▲ {said}")
            self._said.set_role(Role.LOOK)
        else:
            self._said.setText("✔ " + self.tr("Everything was taken over"))
            self._said.set_role(Role.YES)
        self.missed.setVisible(bool(missed))
        self.missed.show_findings(
            [Finding("", self._of(number, words), Role.LOOK) for number, words in missed]
        )

    def _of(self, number: int, words: str) -> str:
        if not number:
            return words
        return self.tr("Element {number}: {words}").format(number=number, words=words)
