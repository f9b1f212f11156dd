"""Tell a scanner that types from a person who types: a state machine without Qt.

A keyboard wedge types a code faster than anybody can. Keys are held until it is clear which of
the two it was: a person's keys are given back in order, a scanner's become one scan, whatever
had the focus. Gaps are measured on the operating system's clock, so a window that was busy for a
second does not turn slow typing into a burst.
"""

from dataclasses import dataclass
from typing import Final, Generic, TypeVar

K = TypeVar("K")

#: Keys at most this far apart (ms) belong together. Windows' message time has a step of about
#: 16 ms, so nothing under 35; at 60 fast typists are taken for scanners.
GAP_MS: Final = 40
#: A held key is given back this long (ms) after it came, if no other followed.
HOLD_MS: Final = 45
#: A scan that ended in Enter or Tab is complete after at most this long (ms), if nothing followed.
END_MS: Final = 60
#: It is sooner where the scanner's own pace says that nothing will: its slowest gap and this (ms).
END_LEAST_MS: Final = 8
#: Keys that came so fast that nobody typed them wait this long (ms) for the rest of their scan:
#: on a busy machine a key may reach us late although it was pressed in time.
SCAN_MS: Final = 100
#: A scan that began with a prefix and has no terminator is complete after this long (ms).
PREFIX_IDLE_MS: Final = 500
#: Shorter bursts are a person's.
LEAST: Final = 6
#: The longest scan in characters; what follows is dropped until the burst ends, and reported.
CAP: Final = 4096

#: What stands in names beside letters.
_IN_NAMES: Final = " -'’."

# US characters by key position: evdev numbers, which for these keys are also the set-1 scan codes
# of Windows. Source: Linux input-event-codes.h.
_US_ROWS: Final = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
)
_US: Final = {
    (first + offset, shift): character
    for first, plain, shifted in _US_ROWS
    for shift, row in ((False, plain), (True, shifted))
    for offset, character in enumerate(row)
}
# The same by the virtual key codes of macOS, which gives no scan codes. Source: Carbon, Events.h.
_MAC_ORDER: Final = "asdfhgzxcv\0bqweryt123465=97-80]ou[ip\0lj'k;\\,/nm.\0 `"
_MAC_POSITION: Final = {
    virtual: position
    for virtual, character in enumerate(_MAC_ORDER)
    for (position, shift), us in _US.items()
    if us == character and not shift
}


def us_character(position: int, *, shift: bool) -> str:
    """What the key at *position* (evdev number) types on a US keyboard; "" if nothing."""
    return _US.get((position, shift), "")


def position_on_mac(virtual_key: int) -> int:
    """The evdev number of the key that macOS calls *virtual_key*; 0 if it types nothing."""
    return _MAC_POSITION.get(virtual_key, 0)


@dataclass(frozen=True, slots=True)
class Key(Generic[K]):
    """One key going down.

    `at_ms` is the operating system's time of it. `text` is what the layout made of it ("" for a
    dead key), `us_text` what a US layout would have. Enter has the text "\\n", Tab "\\t". `event`
    is what the caller gives back to the window if it was a person's key.
    """

    at_ms: int
    text: str
    us_text: str
    event: K

    @property
    def ends_line(self) -> bool:
        return self.text in ("\n", "\t")


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan as two candidates: `text` as the layout had it, `us_text` by key positions.

    A scanner set to a US keyboard types wrong text but right positions on another layout; one set
    to the layout does the opposite. Whoever resolves it takes the one that fits. `ended`: Enter or
    Tab followed, or a prefix came before; a person types neither that fast. `reader` is the name
    that the settings give the one that made it. `back`: a camera saw it again a moment after it
    left its view, which is the same scan. `by_keys`: it came as keys, as a person's typing does.
    """

    text: str
    us_text: str
    too_long: bool = False
    ended: bool = True
    reader: str = ""
    back: bool = False
    by_keys: bool = True

    @property
    def candidates(self) -> tuple[str, ...]:
        """Both without what is empty, the text first; one if they are equal."""
        return tuple(dict.fromkeys(text for text in (self.text, self.us_text) if text))

    @property
    def may_be_typed(self) -> bool:
        """Whether a fast typist may have written it: nothing but the letters of a name."""
        letters = all(one.isalpha() or one in _IN_NAMES for one in self.text)
        sure = self.ended or self.too_long or not self.by_keys
        return letters and bool(self.text) and not sure


@dataclass(frozen=True, slots=True)
class Typed(Generic[K]):
    """A person's key events, to be given back to the window in this order."""

    events: tuple[K, ...]


Outcome = Scan | Typed[K]


class Wedge(Generic[K]):
    """Holds keys until it is certain whose they are. Never loses, swaps or invents one.

    After each call ask `wait_ms`: when that long nothing came, call `cut`.
    """

    def __init__(self, *, by_prefix: bool = False) -> None:
        """With *by_prefix* a scan begins with `begin()`, and timing does not tell what is one."""
        self._by_prefix = by_prefix
        self._capturing = False
        self._keys: list[Key[K]] = []
        self._events: list[K] = []  # the keys' events and releases, in the order of arrival
        self._last_ms = 0
        self._slowest_ms = 0  # the longest gap in what is held
        self._too_long = False

    @property
    def wait_ms(self) -> int | None:
        """How long the next key may take before what is held is certain; None: nothing is held."""
        if self._keys and self._keys[-1].ends_line:
            return END_MS if self._has_lines() else min(END_MS, END_LEAST_MS + self._slowest_ms)
        if self._capturing:
            return PREFIX_IDLE_MS
        if not self._keys:
            return None
        return SCAN_MS if len(self._keys) >= LEAST else HOLD_MS

    def key(self, key: Key[K]) -> tuple[list[Outcome[K]], bool]:
        """Take one key going down.

        Returns:
            What is now certain about the keys before it, and whether this one is held. If it is
            not, it goes to the window after those.
        """
        outcomes: list[Outcome[K]] = []
        if not self._capturing and not 0 <= key.at_ms - self._last_ms <= self._longest_gap():
            outcomes = self.cut()
        held = self._capturing or (
            not self._by_prefix and (bool(self._keys) if key.ends_line else _prints(key))
        )
        if held:
            self._hold(key)
        else:
            outcomes += self.cut()
        return outcomes, held

    def release(self, event: K) -> bool:
        """Take a key going up; True if it is held, so that it stays behind its own press."""
        if self._keys:
            self._events.append(event)
        return bool(self._keys)

    def begin(self) -> list[Outcome[K]]:
        """Take the prefix key: from here on everything belongs to one scan."""
        outcomes = self.cut()
        self._capturing = True
        return outcomes

    def cut(self) -> list[Outcome[K]]:
        """End the burst: time is up, or something came that no scanner types."""
        keys, events, too_long = self._keys, self._events, self._too_long
        captured, self._capturing = self._capturing, False
        self._keys, self._events, self._too_long = [], [], False
        self._slowest_ms = 0
        if not keys:
            return []
        if captured or sum(not key.ends_line for key in keys) >= LEAST:
            ended = captured or keys[-1].ends_line
            return [Scan(_joined(keys, us=False), _joined(keys, us=True), too_long, ended)]
        return [Typed(tuple(events))]

    def _longest_gap(self) -> int:
        """How far (ms) the next key may be away and still belong to what is held."""
        after_line = bool(self._keys) and self._keys[-1].ends_line
        return min(GAP_MS, self.wait_ms or GAP_MS) if after_line else GAP_MS

    def _has_lines(self) -> bool:
        """Whether what is held begins as a contact does, which has several lines."""
        first = self._keys[:6]
        return "begin:" in (_joined(first, us=False).lower(), _joined(first, us=True).lower())

    def _hold(self, key: Key[K]) -> None:
        if self._keys:
            self._slowest_ms = max(self._slowest_ms, key.at_ms - self._last_ms)
        self._last_ms = key.at_ms
        if len(self._keys) < CAP:
            self._keys.append(key)
            self._events.append(key.event)
        elif not key.ends_line:
            self._too_long = True


def _prints(key: Key[K]) -> bool:
    return bool(key.us_text) or (key.text.isprintable() and key.text != "")


def _joined(keys: list[Key[K]], *, us: bool) -> str:
    """The text of a scan, without the Enters and Tabs that ended it."""
    return "".join(key.text if key.ends_line or not us else key.us_text for key in keys).rstrip(
        "\n\t"
    )
