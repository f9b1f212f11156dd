"""Print a badge again: always with a reason, since it makes the earlier one stop working."""

from ui.desk.card import Action
from ui.desk.person import Person
from ui.desk.reason import ReasonPanel
from ui.theme import Theme


class AgainPanel(ReasonPanel):
    """Asks why another badge is needed, and says which one it will be."""

    action = Action.AGAIN

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.offer(
            (
                self.tr("The badge was lost"),
                self.tr("The badge is damaged"),
                self.tr("It was printed badly"),
                self.tr("The name or the organisation was corrected"),
                self.tr("It never came out of the printer"),
            ),
            confirm=self.tr("Print"),
        )

    def ask(self, person: Person) -> None:
        number = person.attendee.badge_issue
        self.open_for(
            person.attendee.id,
            self.tr("Print again: {name}").format(name=person.attendee.name),
            self.tr(
                "This will be badge {next}. As soon as it is printed, badge {last} stops working"
                " at every door."
            ).format(next=number + 1, last=number)
            if number
            else self.tr("This will be the first badge that is known to have come out."),
        )
