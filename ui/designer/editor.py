"""Carries out what is done on the canvas, in the list and in the forms, and has it drawn.

Each change goes through `checkin.designing`; the engine draws the result in the render lane while
the window goes on.
"""

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from checkin import designing, pagesetup, snapping
from checkin.designing import Align, Clip, Edited, Order
from checkin.errors import CheckinError, TemplateError
from checkin.geometry import Rect, bounds
from checkin.snapping import Guide
from checkin.template import Code, Element, Image, Rule, Template
from ui import messages
from ui.designer import grips, jobs
from ui.designer.editing import Editing
from ui.designer.forms import Around
from ui.designer.grips import Grip
from ui.designer.inputs import FieldChoice, colour_word
from ui.designer.jobs import Drawn
from ui.designer.lining import Lining
from ui.designer.page_form import Change
from ui.designer.view import DesignerView
from ui.lane import Lane
from ui.theme import text_on

if TYPE_CHECKING:
    from checkin.layout import BadgeContent

#: After a change, in milliseconds, before the engine draws.
DRAW_MS = 30
#: How near (pixels) something dragged comes before it snaps.
SNAP_PX = 6.0

_EDGES = {
    "n": ("top",),
    "s": ("bottom",),
    "e": ("right",),
    "w": ("left",),
    "ne": ("top", "right"),
    "nw": ("top", "left"),
    "se": ("bottom", "right"),
    "sw": ("bottom", "left"),
}


class Editor(QObject):
    """One template after the other; `edit` begins with one."""

    changed = Signal()  # the template or what is selected
    drawn = Signal(object)  # Drawn

    def __init__(self, view: DesignerView, render: Lane[None]) -> None:
        super().__init__(view)
        self._view = view
        self._render = render
        self._editing: Editing | None = None
        self._clip: Clip | None = None
        self._content: BadgeContent | None = None
        self._fields: Sequence[FieldChoice] = ()
        self._marked: Collection[str] = ()
        self._guides: Sequence[Guide] = ()
        self._in_flight = False
        self._stale = False
        self._drawing = QTimer(self, singleShot=True, interval=DRAW_MS)
        self._drawing.timeout.connect(self._draw)
        self._commands: dict[str, Callable[[], None]] = self._by_name()
        canvas = view.canvas
        canvas.chosen.connect(self.select)
        canvas.moving.connect(self._move)
        canvas.resizing.connect(self._resize)
        canvas.dropped.connect(self._drop)
        canvas.called_off.connect(self._call_off)
        canvas.nudged.connect(self._nudge)
        canvas.grown.connect(self._grow)
        canvas.stepped.connect(self._step)
        canvas.scaled.connect(self._drawing.start)
        canvas.opened.connect(view.focus_properties)
        view.commands.wanted.connect(self._run)
        view.elements.chosen.connect(self.select)
        view.elements.opened.connect(view.focus_properties)
        view.element_changed.connect(self._put)
        view.template_changed.connect(self._change_page)
        view.foot.side_wanted.connect(self.turn_over)
        self._lining = Lining(canvas, self)

    # -- what is edited --------------------------------------------------------------------------

    @property
    def editing(self) -> Editing | None:
        return self._editing

    @property
    def content(self) -> "BadgeContent | None":
        """Whose badge the canvas shows."""
        return self._content

    @property
    def fields(self) -> Sequence[FieldChoice]:
        """What texts can show."""
        return self._fields

    def show_again(self) -> None:
        """What is edited was saved, or is called otherwise."""
        self._show()

    def edit(self, editing: Editing) -> None:
        """Show another template."""
        self._editing = editing
        self._view.canvas.show_picture(None)
        self._view.canvas.fit()
        self._show()
        self._drawing.start(0)

    def use_fields(self, fields: Sequence[FieldChoice]) -> None:
        if list(fields) != list(self._fields):
            self._fields = fields
            self._show()

    def show_content(self, content: "BadgeContent") -> None:
        """Whose badge the canvas shows."""
        self._content = content
        self._show()
        self._drawing.start(0)

    def mark(self, elements: Collection[str]) -> None:
        """Elements that the check complains about."""
        if set(elements) != set(self._marked):
            self._marked = frozenset(elements)
            self._show()

    def _show(self) -> None:
        editing = self._editing
        if editing is None:
            return
        view, template = self._view, editing.template
        view.canvas.show_template(
            template, editing.side, editing.selection, self._guides, self._marked
        )
        if not editing.dragging:
            around = self._around(template)
            view.show_template(template, editing.side, editing.selection, around, self._marked)
        view.commands.allow(editing.can_undo, "undo")
        view.commands.allow(editing.can_redo, "redo")
        view.commands.allow(self._clip is not None, "paste")
        self.changed.emit()

    def _around(self, template: Template) -> Around:
        by_category = template.category_colour
        if self._content is not None:
            category = self._content.fields.get("category", "")
            by_category = self._content.colours.get(category, "") or by_category
        named = [(name, colour_word(name), hex_) for name, hex_ in template.colours.items()]
        return Around(
            width_mm=template.width_mm,
            height_mm=template.height_mm,
            fields=self._fields,
            colours=[
                ("category", self.tr("colour of the category"), by_category),
                ("on_category", self.tr("black or white on it"), text_on(by_category)),
                *named,
            ],
            two=template.sides == 2,
        )

    def _changed(self) -> None:
        self._show()
        if not self._drawing.isActive():
            self._drawing.start()

    # -- drawing ---------------------------------------------------------------------------------

    def _draw(self) -> None:
        """Ask for a picture, or once the one asked for has come."""
        editing, content = self._editing, self._content
        if editing is None or content is None:
            return
        if self._in_flight:
            self._stale = True
            return
        self._in_flight, self._stale = True, False
        job = partial(
            jobs.draw,
            template=editing.template,
            side=editing.side,
            content=content,
            dpi=self._view.canvas.picture_dpi(),
            ratio=self._view.canvas.devicePixelRatioF(),
        )
        self._render.ask(job, self._drew, self._not_drawn)

    def _drew(self, drawn: Drawn) -> None:
        self._in_flight = False
        self._view.canvas.show_picture(drawn.image)
        self.drawn.emit(drawn)
        if self._stale:
            self._draw()

    def _not_drawn(self, error: CheckinError) -> None:
        self._in_flight = False
        self._view.say(messages.of_error(error))

    # -- selecting -------------------------------------------------------------------------------

    def select(self, ids: Sequence[str]) -> None:
        if self._editing is not None and not self._editing.dragging:
            self._editing.select(ids)
            self._show()

    def reveal(self, element_id: str) -> None:
        """Select an element wherever it stands, and bring it into view."""
        editing = self._editing
        found = designing.element(editing.template, element_id) if editing else None
        if editing is None or found is None:
            return
        if found.side not in (editing.side, "both"):
            self.turn_over(found.side)
        self.select((element_id,))
        self._view.canvas.reveal(bounds(found))

    def _step(self, way: int) -> None:
        if self._editing is not None:
            self._editing.step(way)
            if self._editing.one is not None:
                self._view.canvas.reveal(bounds(self._editing.one))
            self._show()

    def turn_over(self, side: str) -> None:
        if self._editing is not None and not self._editing.dragging:
            self._editing.turn_over(side)
            self._view.canvas.show_picture(None)
            self._changed()

    # -- changing --------------------------------------------------------------------------------

    def change(
        self,
        change: Callable[[Template], Template | Edited],
        *,
        merge: str = "",
        typing: bool = False,
    ) -> bool:
        """Carry out *change*; what is new is selected. False if nothing came of it.

        Args:
            typing: What will not do may be half of what will: it stays in its input.
        """
        editing = self._editing
        if editing is None or editing.dragging:
            return False
        self._view.say("")
        try:
            made = change(editing.template)
        except TemplateError as error:
            self._view.say(messages.of_error(error))
            if not typing:
                self._show()
            return False
        template, select = made if isinstance(made, Edited) else (made, None)
        if not editing.change(template, select=select, merge=merge, at_s=time.monotonic()):
            self._show()
            return False
        self._changed()
        return True

    def _put(self, element: Element, what: str) -> None:
        merge = f"{what} {element.id}"
        typing = what == "line choices"
        self.change(lambda t: designing.put(t, element.id, element), merge=merge, typing=typing)

    def _change_page(self, change: Change, what: str) -> None:
        self.change(change, merge=f"page {what}")

    def _chosen(self) -> tuple[str, ...]:
        return self._editing.selection if self._editing else ()

    def _nudge(self, dx: float, dy: float) -> None:
        ids = self._chosen()
        self.change(lambda t: designing.move(t, ids, dx, dy), merge=f"move {ids}")

    def _grow(self, dx: float, dy: float) -> None:
        one = self._editing.one if self._editing else None
        if one is None:
            return
        if isinstance(one, Rule):
            pulled: Element = grips.end_pulled(one, Grip.END, dx, dy, straight=False)
        elif isinstance(one, Code):
            pulled = replace(one, size=round(one.size + (dx or dy), 2))
        else:
            box = bounds(one)
            pulled = replace(
                one, w=max(grips.LEAST_MM, box.w + dx), h=max(grips.LEAST_MM, box.h + dy)
            )
        merge = f"grow {one.id}"
        self.change(lambda t: designing.put(t, one.id, pulled), merge=merge)

    # -- dragging --------------------------------------------------------------------------------

    def reach(self, free: bool) -> float:
        """How near a line has to be to be snapped to, in mm."""
        return 0.0 if free else SNAP_PX / self._view.canvas.view.scale

    def _move(self, dx: float, dy: float, free: bool) -> None:
        editing = self._editing
        if editing is None:
            return
        base, ids = editing.hold(), editing.selection
        snapped = snapping.moved(base, ids, editing.side, dx, dy, reach_mm=self.reach(free))
        moved = designing.move(base, ids, snapped.dx, snapped.dy)
        self.drag(moved, snapped.guides)
        one = editing.one
        if one is not None:
            self._view.canvas.tell(f"{bounds(one).x:g}, {bounds(one).y:g} mm")

    def _resize(self, grip: Grip, dx: float, dy: float, in_shape: bool, free: bool) -> None:
        editing = self._editing
        base = editing.hold() if editing else None
        one = designing.element(base, editing.selection[0]) if editing and base else None
        if editing is None or base is None or one is None:
            return
        if isinstance(one, Rule):
            self._pull_end(base, one, grip, (dx, dy), in_shape, free)
            return
        ids = (one.id,)
        square = in_shape or isinstance(one, Code)
        wanted = grips.pulled(bounds(one), grip, dx, dy, in_shape=square)
        guides: Sequence[Guide] = ()
        if not square:
            snapped = snapping.stretched(
                base, ids, editing.side, wanted, _EDGES[grip], reach_mm=self.reach(free)
            )
            wanted, guides = snapped.rect, snapped.guides
        if min(wanted.w, wanted.h) >= grips.LEAST_MM:
            self.drag(designing.resize(base, ids, wanted), guides)
        self._tell_size()

    def _pull_end(
        self,
        base: Template,
        line: Rule,
        grip: Grip,
        way: tuple[float, float],
        straight: bool,
        free: bool,
    ) -> None:
        pulled = grips.end_pulled(line, grip, *way, straight=straight)
        if not straight and not free and self._editing is not None:
            start = grip is Grip.START
            x, y = (pulled.x, pulled.y) if start else (pulled.x2, pulled.y2)
            x, y = snapping.point(
                base, self._editing.side, x, y, without=(line.id,), reach_mm=self.reach(free)
            )
            pulled = replace(pulled, x=x, y=y) if start else replace(pulled, x2=x, y2=y)
        self.drag(designing.put(base, line.id, pulled), ())
        self._tell_size()

    def _tell_size(self) -> None:
        one = self._editing.one if self._editing else None
        if one is not None:
            box = bounds(one)
            self._view.canvas.tell(f"{box.w:g} × {box.h:g} mm")

    def drag(self, template: Template, guides: Sequence[Guide]) -> None:
        """Show *template* while the mouse is down, and what holds the thing that is dragged."""
        if self._editing is not None:
            self._editing.drag(template)
            self._guides = guides
            self._changed()

    def _drop(self) -> None:
        if self._editing is not None:
            self._guides = ()
            self._editing.drop()
            self._changed()

    def _call_off(self) -> None:
        if self._editing is not None:
            self._guides = ()
            self._editing.call_off()
            self._changed()

    # -- commands --------------------------------------------------------------------------------

    def _run(self, name: str) -> None:
        """Carry out the command *name* if it is one about elements."""
        command = self._commands.get(name)
        if command is not None:
            command()

    def _by_name(self) -> dict[str, Callable[[], None]]:
        commands: dict[str, Callable[[], None]] = {
            "undo": lambda: self._go(Editing.undo),
            "redo": lambda: self._go(Editing.redo),
            "cut": self._cut,
            "copy": self._copy,
            "paste": self._paste,
            "duplicate": lambda: self._with_ids(designing.duplicate),
            "delete": lambda: self._with_ids(designing.remove),
            "select_all": self._select_all,
            "page": lambda: self._show_page(),
            "turn": lambda: self._with_ids(designing.rotate),
            "turn_back": lambda: self._with_ids(partial(designing.rotate, quarters=-1)),
            "spread_across": lambda: self._with_ids(partial(designing.distribute, across=True)),
            "spread_down": lambda: self._with_ids(partial(designing.distribute, across=False)),
            "text": lambda: self._insert(designing.new_text("{name}", x=0, y=0)),
            "code": lambda: self._insert(designing.new_code(x=0, y=0)),
            "box": lambda: self._insert(designing.new_box(x=0, y=0)),
            "line": lambda: self._insert(designing.new_line(x=0, y=0)),
        }
        for order in Order:
            commands[order.value] = partial(self._with_ids, partial(designing.order, to=order))
        for align in Align:
            to = partial(designing.align, to=align)
            commands[f"align_{align.value}"] = partial(self._with_ids, to)
        return commands

    def _with_ids(self, change: Callable[[Template, Collection[str]], Template | Edited]) -> None:
        ids = self._chosen()
        if ids:
            self.change(lambda template: change(template, ids))

    def _go(self, step: Callable[[Editing], bool]) -> None:
        if self._editing is not None and step(self._editing):
            self._view.say("")
            self._changed()

    def _select_all(self) -> None:
        if self._editing is not None:
            self._editing.select_all()
            self._show()

    def _show_page(self) -> None:
        self.select(())
        self._view.focus_properties()

    def _copy(self) -> None:
        if self._editing is not None and self._editing.selection:
            self._clip = designing.copy(self._editing.template, self._editing.selection)
            self._show()

    def _cut(self) -> None:
        self._copy()
        self._with_ids(designing.remove)

    def _paste(self) -> None:
        clip = self._clip
        if clip is not None:
            self.change(lambda template: designing.paste(template, clip))

    def _insert(self, element: Element) -> None:
        """Lay a new element into the middle of the badge."""
        self.change(lambda template: designing.add(template, _in_middle(element, template)))
        self._view.canvas.setFocus()

    def insert_picture(self, file: str, data: bytes, *, instead: str = "") -> None:
        """Take a picture in, as a new element or in the place of that of *instead*."""

        def with_picture(template: Template) -> Template | Edited:
            template, name = pagesetup.add_picture(template, file, data)
            old = designing.element(template, instead) if instead else None
            if isinstance(old, Image):
                return designing.put(template, instead, replace(old, file=name))
            image = designing.new_image(name, x=0, y=0)
            return designing.add(template, _in_middle(image, template))

        self.change(with_picture)


def _in_middle(element: Element, template: Template) -> Element:
    box = bounds(element)
    width = min(box.w, template.width_mm * 0.8)
    whole = Rect(
        round((template.width_mm - width) / 2, 1),
        round((template.height_mm - box.h) / 2, 1),
        width,
        box.h,
    )
    if isinstance(element, Rule):
        return replace(element, x=whole.x, x2=whole.right, y=whole.y, y2=whole.y)
    if isinstance(element, Code):
        return replace(element, x=whole.x, y=whole.y)
    return replace(element, x=whole.x, y=whole.y, w=whole.w)
