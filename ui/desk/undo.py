"""Take back what was done last: with a reason, as a fact beside the first one."""

from ui.desk.reason import ReasonPanel
from ui.theme import Theme


class UndoPanel(ReasonPanel):
    """`confirmed` carries the id of the fact to take back, and why."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.offer(
            (
                self.tr("Wrong person"),
                self.tr("Scanned by mistake"),
                self.tr("They left again without coming in"),
                self.tr("Typed wrongly"),
            ),
            confirm=self.tr("Undo"),
        )

    def ask(self, fact: str, name: str, what: str) -> None:
        """*what* happened to *name*, in the words of the history."""
        self.open_for(
            fact,
            self.tr("Undo: {name}").format(name=name) if name else self.tr("Undo"),
            self.tr("This will be taken back: {what}. Both stay in the history.").format(what=what),
        )
