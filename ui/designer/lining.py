"""Guide lines by mouse: drawn from a ruler, shifted, and taken away by going off the badge."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checkin import guidelines, snapping
from ui.designer.canvas import Canvas

if TYPE_CHECKING:
    from ui.designer.editor import Editor

#: Where nothing is near to snap to, lines lie on multiples of this, in mm.
GRID_MM = 0.5


class Lining(QObject):
    """Joins the canvas to the editor; one drag is one step to take back."""

    def __init__(self, canvas: Canvas, editor: "Editor") -> None:
        super().__init__(editor)
        self._canvas = canvas
        self._editor = editor
        canvas.lining.connect(self._line)

    def _line(self, upright: bool, was: float | None, at: float, free: bool) -> None:
        """Have the line that stood at *was* (None: a new one) at *at* while the mouse is down."""
        editing = self._editor.editing
        if editing is None:
            return
        base = editing.hold()
        without = guidelines.moved(base, was, None, upright=upright)
        longest = base.width_mm if upright else base.height_mm
        if not 0 <= at <= longest:
            self._editor.drag(without, ())
            self._canvas.tell("✖" if was is not None else "")
            return
        # Only its own way counts; the other lies far beyond everything.
        far = -1e6
        x, y = snapping.point(
            without,
            editing.side,
            at if upright else far,
            far if upright else at,
            reach_mm=self._editor.reach(free),
            grid_mm=0.0 if free else GRID_MM,
        )
        place = x if upright else y
        self._editor.drag(guidelines.moved(base, was, place, upright=upright), ())
        self._canvas.tell(f"{place:g} mm")
