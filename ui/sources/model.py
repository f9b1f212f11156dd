"""The two tables of a source: what becomes what, and what was not accepted."""

from collections.abc import Sequence

from ui.rows import Rows
from ui.sources.jobs import Rule, Turned


class Rules(Rows):
    """What becomes of each thing of the ticket system."""

    def __init__(self, there: str, here: str, said: str, by_you: str) -> None:
        super().__init__((there, here, said))
        self._by_you = by_you
        self.rules: list[Rule] = []

    def show_rules(self, rules: Sequence[Rule]) -> None:
        self.rules = list(rules)
        self.show(
            [(r.name or r.key, r.words or r.target, self._by_you if r.given else "") for r in rules]
        )


class Refusals(Rows):
    """What the ticket system did not accept, with its own words."""

    def show_turned(self, turned: Sequence[Turned]) -> None:
        self.show([(t.at, t.what, t.who, t.state, t.words) for t in turned])
