"""The tables of a source: what becomes what, what was not accepted, who was let in twice."""

from collections.abc import Sequence

from checkin.admissions import Twice
from ui.rows import Rows
from ui.sources.jobs import Rule, Turned
from ui.sources.words import SourceWords


class Rules(Rows):
    """What becomes of each thing of the ticket system."""

    def __init__(self, headings: Sequence[str], by_you: str, words: SourceWords) -> None:
        super().__init__(headings)
        self._by_you = by_you
        self._words = words
        self.rules: list[Rule] = []

    def show_rules(self, rules: Sequence[Rule]) -> None:
        self.rules = list(rules)
        self.show(
            [
                (
                    self._words.kind(rule.key),
                    self._words.name(rule),
                    self._words.target(rule.target, rule.words),
                    self._by_you if rule.given else "",
                )
                for rule in rules
            ]
        )


class Refusals(Rows):
    """What the ticket system did not accept, with its own words."""

    def __init__(self, headings: Sequence[str], words: SourceWords) -> None:
        super().__init__(headings)
        self._words = words

    def show_turned(self, turned: Sequence[Turned]) -> None:
        self.show([self._words.turned(one) for one in turned])


class Doubles(Rows):
    """Who was let in by two who did not know of each other, with both stories."""

    def __init__(self, headings: Sequence[str], words: SourceWords) -> None:
        super().__init__(headings)
        self._words = words

    def show_doubles(self, found: Sequence[Twice]) -> None:
        self.show([self._words.twice(one) for one in found])
