"""Let somebody in against the verdict: forced, with a reason that stays in the history."""

from ui.desk.card import Action
from ui.desk.person import Person
from ui.desk.reason import ReasonPanel
from ui.theme import Theme


class LetInPanel(ReasonPanel):
    action = Action.FORCE

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.offer(
            (
                self.tr("An organiser said yes"),
                self.tr("Paid at the desk"),
                self.tr("The list is wrong"),
                self.tr("Speaker or escort, needed inside now"),
            ),
            confirm=self.tr("Let in & print"),
        )

    def ask(self, person: Person, refused: str) -> None:
        """*refused* is the word of the verdict that will be overridden."""
        self.open_for(
            person.attendee.id,
            self.tr("Let in: {name}").format(name=person.attendee.name),
            self.tr(
                "The verdict was “{refused}”. It stays in the history, beside your reason."
            ).format(refused=refused),
        )
