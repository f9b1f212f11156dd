"""One template while it is changed: what is selected, what can be taken back, what is not saved.

Undo is a list of templates; `checkin.designing` makes them. Nothing here knows Qt.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from checkin.template import Element, Template

#: Changes of one kind within so many seconds of each other are taken back together.
TOGETHER_S = 1.5
#: So many steps can be taken back.
MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class Step:
    """What was there before a change."""

    template: Template
    selection: tuple[str, ...]


class Editing:
    """The template as it is now, `template`, and everything around it."""

    def __init__(self, template: Template, *, saved: Template | None) -> None:
        """*saved* is the template as it is kept; None: it never was."""
        self.template = template
        self.saved = saved
        self.selection: tuple[str, ...] = ()
        self.side = "front"
        self._past: list[Step] = []
        self._future: list[Step] = []
        self._held: Step | None = None  # before the drag that is going on
        self._merge: tuple[str, float] = ("", 0.0)

    # -- looking

    @property
    def changed(self) -> bool:
        """Whether there is something that is not kept yet."""
        return self.template != self.saved

    @property
    def dragging(self) -> bool:
        return self._held is not None

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    @property
    def selected(self) -> tuple[Element, ...]:
        """The elements selected, lowest first."""
        return tuple(one for one in self.template.elements if one.id in self.selection)

    @property
    def one(self) -> Element | None:
        """The element selected, if it is a single one."""
        found = self.selected
        return found[0] if len(found) == 1 else None

    # -- selecting

    def select(self, ids: Iterable[str]) -> None:
        """Select those of *ids* that stand on the side in view."""
        here = {one.id for one in self.template.elements_of(self.side)}
        self.selection = tuple(dict.fromkeys(id_ for id_ in ids if id_ in here))
        self._merge = ("", 0.0)

    def select_all(self) -> None:
        self.select(one.id for one in self.template.elements_of(self.side))

    def step(self, way: int) -> None:
        """Select the next element (1) or the one before (-1) of this side, round and round."""
        ids = [one.id for one in self.template.elements_of(self.side)]
        if not ids:
            return
        if self.selection and self.selection[-1] in ids:
            self.select([ids[(ids.index(self.selection[-1]) + way) % len(ids)]])
        else:
            self.select([ids[0 if way > 0 else -1]])

    def turn_over(self, side: str) -> None:
        """Look at the other side; what is not on it is selected no longer."""
        self.side = side if self.template.sides == 2 else "front"
        self.select(self.selection)

    # -- changing

    def change(
        self,
        template: Template,
        *,
        select: Iterable[str] | None = None,
        merge: str = "",
        at_s: float = 0.0,
    ) -> bool:
        """Put *template* in the place of the one there is; False if it is the same.

        Args:
            select: What is selected afterwards; None: what still is there.
            merge: Changes with one name that follow each other quickly are one step.
            at_s: When, in seconds of a steady clock.
        """
        if template == self.template:
            return False
        together = bool(merge) and self._merge[0] == merge and at_s - self._merge[1] <= TOGETHER_S
        if not (together and self._past):
            self._past.append(Step(self.template, self.selection))
            del self._past[:-MOST_STEPS]
        self._future.clear()
        self._take(template, self.selection if select is None else select)
        self._merge = (merge, at_s)
        return True

    def end_step(self) -> None:
        """What is changed from now on is another step."""
        self._merge = ("", 0.0)

    def undo(self) -> bool:
        """Take the last change back; False if there is none."""
        return self._go(self._past, self._future)

    def redo(self) -> bool:
        return self._go(self._future, self._past)

    def mark_saved(self, asked: Template, kept: Template) -> None:
        """*asked* is saved, and kept as *kept*, whose name or version may be new.

        What was changed since stays unsaved. Name, version and stamp are no step to take back.
        """

        def renamed(template: Template) -> Template:
            return replace(template, name=kept.name, version=kept.version, stamp=kept.stamp)

        self.template = kept if self.template == asked else renamed(self.template)
        self._past = [Step(renamed(one.template), one.selection) for one in self._past]
        self._future = [Step(renamed(one.template), one.selection) for one in self._future]
        self.saved = kept

    def _go(self, back: list[Step], forth: list[Step]) -> bool:
        if not back or self.dragging:
            return False
        step = back.pop()
        forth.append(Step(self.template, self.selection))
        self._take(step.template, step.selection)
        self._merge = ("", 0.0)
        return True

    def _take(self, template: Template, select: Iterable[str]) -> None:
        self.template = template
        if template.sides == 1:
            self.side = "front"
        self.select(select)

    # -- dragging: many templates a second, one step

    def hold(self) -> Template:
        """The template that a drag began with; the first call begins it."""
        if self._held is None:
            self._held = Step(self.template, self.selection)
        return self._held.template

    def drag(self, template: Template) -> None:
        """Show *template* while the drag goes on."""
        self.hold()
        self.template = template

    def drop(self) -> bool:
        """End the drag; False if nothing moved."""
        held, self._held = self._held, None
        if held is None or held.template == self.template:
            return False
        after, self.template = self.template, held.template
        return self.change(after)

    def call_off(self) -> None:
        """End the drag as if it had never begun."""
        held, self._held = self._held, None
        if held is not None:
            self.template = held.template
