"""What the desk shows now: the card, the badge beside it, and what the attendee sees."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checkin.errors import CheckinError
from checkin.model import Attendee
from ui.desk import picture
from ui.desk.badge_watch import BadgeWatch
from ui.desk.card import Card
from ui.desk.cards import CardMaker
from ui.desk.jobs import Scanned
from ui.desk.person import Person
from ui.desk.view import DeskView
from ui.sign import Sign

if TYPE_CHECKING:
    from ui.desk.facing import FacingScreen


class Showing(QObject):
    """Keeps card, badge and second screen on the same person.

    Attributes:
        person: Whom the card shows; None if nobody.
        facing: The screen that faces the attendee, if there is one.
        scanned: The verdict that the card shows; None for a person looked up.
    """

    def __init__(
        self,
        view: DeskView,
        maker: CardMaker,
        watch: BadgeWatch,
    ) -> None:
        super().__init__(view)
        self._view = view
        self.maker = maker
        self.watch = watch
        self.facing: FacingScreen | None = None
        self.person: Person | None = None
        self.scanned: Scanned | None = None

    def verdict(self, scanned: Scanned, card: Card) -> None:
        """A verdict that is on the disk."""
        self.person, self.scanned = scanned.person, scanned
        self._view.show_card(card)
        self.watch.show(scanned.person)
        self.watch.watch(scanned.result.job)
        self.face(scanned.person, card.sign)

    def repeat(self, scanned: Scanned, card: Card) -> None:
        """The same scan again: its card, greyed, and its badge."""
        self.person, self.scanned = scanned.person, scanned
        self._view.show_card(self.maker.same_scan(card), faded=True)
        self.watch.show(scanned.person)

    def one(self, person: Person, note: str = "") -> None:
        """A person without a verdict, who was looked up or corrected; *note* says what was done."""
        self.person, self.scanned = person, None
        self._view.show_card(self.maker.of_person(person, note))
        self.preview(person)

    def nobody(self) -> None:
        """An empty desk."""
        self.person = self.scanned = None
        self._view.rest()
        self.watch.show(None)
        if self.facing is not None:
            self.facing.show_ready()

    def error(self, error: CheckinError) -> None:
        """Nothing was done; whoever was on the card stays on it."""
        self._view.show_card(self.maker.of_error(error, self._view.card.card))

    def preview(self, person: Person, changes: Mapping[str, str] | None = None) -> None:
        """The badge of somebody marked in a list or being corrected; the card stays."""
        self.watch.show(person, changes)
        self.face(person, Sign.CALM, changes)

    def own_badge(self) -> None:
        """The badge of whom the card shows, once a list or a panel is left."""
        self.watch.show(self.person)

    def face(
        self, person: Person | None, sign: Sign, changes: Mapping[str, str] | None = None
    ) -> None:
        """What the attendee sees on the second screen; never why they are refused."""
        if self.facing is None:
            return
        attendee: Attendee | None = None
        if person is not None:
            attendee = picture.with_changes(person.attendee, changes or {})
        if attendee is None or sign in (Sign.NO, Sign.ASK):
            self.facing.wait(attendee)
        elif sign is Sign.YES:
            self.facing.welcome(attendee)
        else:
            self.facing.ask(attendee)
