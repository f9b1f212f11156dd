"""All distinct tokens of a search index, in memory, to find typing errors and inner parts by."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TypeVar

#: New tokens are kept apart up to so many, or this part of the long shelf: sorting them in takes
#: long in a long list, and while a list is being imported every keystroke brings some thousand.
_SHORT_SHELF, _SHORT_PART = 4_000, 8
#: Answers kept; somebody who types asks for one more letter of the same words each time.
_MOST_KEPT = 512

_Key = TypeVar("_Key")


class _Shelf:
    """Tokens sorted, to look up beginnings, and in one string, to look up insides."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        # Tokens beyond ASCII are single characters, and one of them would double the string.
        self.joined = "\n".join(("", *filter(str.isascii, tokens), ""))

    def begins(self, token: str) -> bool:
        at = bisect_left(self.tokens, token)
        return at < len(self.tokens) and self.tokens[at].startswith(token)

    def holds(self, token: str) -> bool:
        at = bisect_left(self.tokens, token)
        return at < len(self.tokens) and self.tokens[at] == token

    def near(self, token: str) -> list[str]:
        """Beginnings of tokens that are one typing error away from *token*, likelier slips first.

        It walks along the beginnings that exist, so it looks up some hundred of them, whatever
        the number of tokens. (Comparing with all takes ten times as long at 100,000 people.)
        """
        begins = self.begins
        exchanged, wrong, missing, extra = [], [], [], []
        for at in range(len(token)):
            before, here, after = token[:at], token[at], token[at + 1 :]
            if not begins(before):
                break
            if (
                after
                and after[0] != here
                and begins(changed := before + after[0] + here + after[1:])
            ):
                exchanged.append(changed)
            for letter in self._letters_after(before):
                if letter != here and begins(changed := before + letter + after):
                    wrong.append(changed)
                if begins(changed := before + letter + here + after):
                    missing.append(changed)
            if begins(changed := before + after):
                extra.append(changed)
        return [*exchanged, *wrong, *missing, *extra]

    def _letters_after(self, begun: str) -> Iterator[str]:
        """The letters of a-z that follow *begun* in some token."""
        length = len(begun)
        at = bisect_left(self.tokens, begun + "a")
        while at < len(self.tokens) and self.tokens[at].startswith(begun):
            letter = self.tokens[at][length]
            if letter > "z":
                break
            yield letter
            at = bisect_left(self.tokens, begun + chr(ord(letter) + 1), lo=at)

    def containing(self, part: str) -> Iterator[str]:
        at = self.joined.find(part)
        while at >= 0:
            begin, end = self.joined.rindex("\n", 0, at) + 1, self.joined.index("\n", at)
            if begin < at or self.joined.find(part, at + 1, end) > 0:
                yield self.joined[begin:end]
            at = self.joined.find(part, end)


class Vocabulary:
    """Tokens on a long shelf, and on a short one those that came lately.

    They are never taken out: a token that nobody bears any more finds nobody.
    """

    def __init__(self, tokens: Iterable[str] = ()) -> None:
        self._long, self._short = _Shelf(sorted(set(tokens))), _Shelf([])
        self._near: dict[str, list[str]] = {}
        self._inside: dict[tuple[str, int], list[str]] = {}

    def add(self, tokens: Iterable[str]) -> None:
        late = sorted({*self._short.tokens, *(t for t in tokens if not self._long.holds(t))})
        if len(late) > max(_SHORT_SHELF, len(self._long.tokens) // _SHORT_PART):
            self._long = _Shelf(sorted(self._long.tokens + late))
            late = []
        self._short = _Shelf(late)
        self._near.clear()
        self._inside.clear()

    def begins(self, token: str) -> bool:
        """Whether *token* is the beginning of any token."""
        return self._long.begins(token) or self._short.begins(token)

    def holds(self, token: str) -> bool:
        """Whether *token* is one."""
        return self._long.holds(token) or self._short.holds(token)

    def near(self, token: str) -> list[str]:
        """Beginnings of tokens that are one typing error away from *token*, likelier slips first.

        Args:
            token: Letters a-z only.
        """
        kept = self._near.get(token)
        if kept is None:
            near = dict.fromkeys((*self._long.near(token), *self._short.near(token)))
            # What begins with the token as it stands has no error, it is only unfinished.
            kept = [guess for guess in near if guess and not guess.startswith(token)]
            _keep(self._near, token, kept)
        return kept

    def containing(self, part: str, most: int) -> list[str]:
        """Up to *most* tokens that hold *part*, but not at their beginning.

        Args:
            part: Letters a-z and digits only.
        """
        kept = self._inside.get((part, most))
        if kept is None:
            # Whoever types has just asked for all but the last letter; if that answer was whole,
            # this one is a part of it, and the long string need not be read again.
            wider = self._inside.get((part[:-1], most))
            if wider is not None and len(wider) < most:
                kept = [token for token in wider if token.find(part, 1) > 0]
            else:
                found = chain(self._long.containing(part), self._short.containing(part))
                kept = list(islice(found, most))
            _keep(self._inside, (part, most), kept)
        # Kept are those that begin with it and hold it again, too: a longer part may be only there.
        return [token for token in kept if not token.startswith(part)]


def _keep(answers: dict[_Key, list[str]], key: _Key, answer: list[str]) -> None:
    if len(answers) >= _MOST_KEPT:
        answers.clear()
    answers[key] = answer
