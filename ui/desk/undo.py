"""Take back what was done last: with a reason, as a fact beside the first one."""

from collections.abc import Sequence

from ui.desk.reason import ReasonPanel


class UndoPanel(ReasonPanel):
    """`confirmed` carries the id of the fact to take back, and why."""

    def reasons(self) -> Sequence[str]:
        return (
            self.tr("Wrong person"),
            self.tr("Scanned by mistake"),
            self.tr("They left again without coming in"),
            self.tr("Typed wrongly"),
        )

    def confirm_words(self) -> str:
        return self.tr("Undo")

    def ask(self, fact: str, name: str, what: str) -> None:
        """*what* happened to *name*, in the words of the history."""
        self.open_for(
            fact,
            self.tr("Undo: {name}").format(name=name) if name else self.tr("Undo"),
            self.tr("This will be taken back: {what}. Both stay in the history.").format(what=what),
        )
