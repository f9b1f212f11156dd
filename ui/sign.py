"""How a verdict is told apart from three metres."""

from enum import StrEnum

from ui.theme import Role


class Sign(StrEnum):
    """How a card is told apart from three metres: by shape first, then word, colour and tone.

    A circle with a tick, a square with a cross, a triangle; CALM is a ring in a neutral colour (a
    badge holder on a later day, a person only looked up), REST an empty desk.
    """

    YES = "yes"
    NO = "no"
    ASK = "look"
    CALM = "neutral"
    REST = "rest"

    @property
    def role(self) -> Role:
        """The colours of this sign; an empty desk has the neutral ones."""
        return Role.NEUTRAL if self is Sign.REST else Role(self.value)
