"""The words of the page of sources: what becomes what, what was not accepted, who came in twice."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QObject

from checkin.admissions import Twice
from checkin.model import Passage
from ui import messages
from ui.field_words import WORDS, field_word
from ui.sources.jobs import Rule, Turned

#: What a target begins with that any name may follow.
_CATEGORY, _SESSION = "category:", "session:"
#: What stands in the choices where a person may write any other name.
_ANY = (f"{_CATEGORY}NAME", f"{_SESSION}KEY")


class SourceWords(QObject):
    """Makes texts in the window's language and the event's zone."""

    def __init__(self, zone: tzinfo, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._zone = zone
        self._clock = clock

    # -- what becomes what

    def kind(self, key: str) -> str:
        """What *key* is there: a product, a question, a list."""
        return {
            "product": self.tr("Product"),
            "variation": self.tr("Product"),
            "question": self.tr("Question"),
            "list": self.tr("List"),
            "with": self.tr("List"),
            "date": self.tr("Date"),
        }.get(key.partition(":")[0], "")

    def name(self, rule: Rule) -> str:
        kind = rule.key.partition(":")[0]
        if kind == "walk-in":
            return self.tr("Walk-ins")
        if kind == "date":
            return self.tr("Date of the series")
        if kind == "with":
            name = rule.name.removesuffix(", together with")
            return self.tr("{name}, together with").format(name=name)
        return rule.name or rule.key

    def target(self, target: str, said: str = "") -> str:
        """What *target* reads like; *said* is what stands for a number in it."""
        for prefix, word in ((_CATEGORY, self.tr("Category")), (_SESSION, self.tr("Session"))):
            if target.startswith(prefix):
                return messages.about(word, target.removeprefix(prefix))
        plain = {
            "desk": self.tr("Desk that prints badges"),
            "door": self.tr("Door"),
            "ignore": self.tr("Left out"),
            "extra": self.tr("A column of its own"),
            "all": self.tr("All dates"),
        }
        if target in plain:
            return plain[target]
        return field_word(target) if target in WORDS else said or target

    def choices(self, rule: Rule, rules: Sequence[Rule]) -> list[tuple[str, str]]:
        """What *rule* may become, with its words: names that stand in other rules serve as well."""
        found: dict[str, str] = {}
        for target, words in rule.choices:
            if target in _ANY:
                prefix = target.partition(":")[0] + ":"
                alike = (one.target for one in rules if one.target.startswith(prefix))
                found |= {one: self.target(one) for one in alike}
            else:
                found[target] = self.target(target, words)
        return list(found.items())

    def typed(self, text: str) -> str:
        """The target that a person wrote, perhaps with the words of this language."""
        for prefix in (_CATEGORY, _SESSION):
            words = self.target(prefix).strip()
            if text.startswith(words):
                return prefix + text.removeprefix(words).strip()
        return text

    # -- what was not accepted

    def turned(self, one: Turned) -> tuple[str, ...]:
        what = {
            "scan": self.tr("Scan"),
            "undo": self.tr("Undo"),
            "print": self.tr("Badge"),
            "walkin": self.tr("Walk-in"),
        }
        state = {"refused": self.tr("Not accepted"), "later": self.tr("Later")}
        return (
            messages.moment(one.at, self._zone, self._clock()) if one.at else "",
            what.get(one.what, one.what),
            one.who,
            state.get(one.state, one.state),
            QCoreApplication.translate("sources", one.words),
        )

    # -- who came in twice

    def twice(self, one: Twice) -> tuple[str, ...]:
        return (
            one.attendee.name,
            one.checkpoint.name,
            self._passage(one.first, one.first_who),
            self._passage(one.second, one.second_who),
        )

    def _passage(self, passage: Passage, who: str) -> str:
        return f"{messages.moment(passage.at, self._zone, self._clock())} · {who}"
