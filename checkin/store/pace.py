"""How much to do in one transaction, so that nobody waits long for the write lock."""

from dataclasses import dataclass

#: How long (s) one transaction should hold the lock: half of what is allowed (design, point 10).
_AIM_S = 0.025


@dataclass(slots=True)
class Pace:
    """`size` things are done in the next transaction: from *fewest* to *most* of them."""

    size: int
    fewest: int
    most: int

    def took(self, held_s: float) -> None:
        """Note for how many seconds `size` things held the lock."""
        fitting = int(self.size * _AIM_S / max(held_s, 0.001))
        self.size = max(self.fewest, min(self.most, 2 * self.size, fitting))
