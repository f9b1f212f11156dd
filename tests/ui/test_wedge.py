"""The wedge's state machine, without a window. Event `n` is the number of the key."""

import string
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui import wedge
from ui.wedge import (
    CAP,
    END_LEAST_MS,
    END_MS,
    GAP_MS,
    HOLD_MS,
    LEAST,
    SCAN_MS,
    Key,
    Outcome,
    Scan,
    Typed,
    Wedge,
)


@dataclass
class Desk:
    """A window behind a wedge: what reached it, in order, as characters or scans."""

    wedge: Wedge[str]
    at_ms: int = 1000

    def __post_init__(self) -> None:
        self.got: list[str | Scan] = []

    def press(self, character: str, after_ms: int) -> None:
        """Press a key *after_ms* after the last one; the window's timer runs as it should."""
        wait = self.wedge.wait_ms
        if wait is not None and after_ms > wait:
            self.wait()
        self.at_ms += after_ms
        key = Key(self.at_ms, character, character if character >= " " else "", character)
        outcomes, held = self.wedge.key(key)
        self.take(outcomes)
        if not held:
            self.got.append(character)

    def type(self, text: str, gap_ms: int) -> None:
        for character in text:
            self.press(character, gap_ms)

    def wait(self) -> None:
        self.take(self.wedge.cut())

    def take(self, outcomes: list[Outcome[str]]) -> None:
        for outcome in outcomes:
            if isinstance(outcome, Typed):
                self.got.extend(outcome.events)
            else:
                self.got.append(outcome)

    @property
    def typed(self) -> str:
        return "".join(part for part in self.got if isinstance(part, str))

    @property
    def scans(self) -> list[str]:
        return [part.text for part in self.got if isinstance(part, Scan)]


@pytest.fixture
def desk() -> Desk:
    return Desk(Wedge())


@pytest.mark.parametrize("gap_ms", [0, 5, 15, 30, GAP_MS])
@pytest.mark.parametrize("end", ["", "\n", "\t", "\n\n"])
def test_a_burst_is_one_scan_with_or_without_a_terminator(
    desk: Desk, gap_ms: int, end: str
) -> None:
    desk.type("CBDEFGHIJKLNRTUV" + end, gap_ms)
    desk.wait()
    assert desk.got == [Scan("CBDEFGHIJKLNRTUV", "CBDEFGHIJKLNRTUV", ended=bool(end))]


def test_a_person_gets_every_key_back(desk: Desk) -> None:
    desk.type("Αλεξάνδρα\n", 120)
    desk.wait()
    assert desk.got == list("Αλεξάνδρα\n")


def test_a_short_burst_is_a_persons_and_its_enter_comes_after_it(desk: Desk) -> None:
    desk.type("muell\n", 20)
    desk.wait()
    assert desk.got == list("muell\n")


def test_an_enter_alone_is_not_held(desk: Desk) -> None:
    desk.press("\n", 500)
    assert desk.got == ["\n"]


def test_an_enter_of_a_scanner_reaches_no_button(desk: Desk) -> None:
    desk.type("ABCDEF\n", 10)
    desk.wait()
    assert desk.typed == ""


def test_a_payload_of_several_lines_is_one_scan(desk: Desk) -> None:
    desk.type("BEGIN:VCARD\nFN:Ada\nEND:VCARD\n", 8)
    desk.wait()
    assert desk.scans == ["BEGIN:VCARD\nFN:Ada\nEND:VCARD"]


def test_two_scans_a_moment_apart_are_two(desk: Desk) -> None:
    desk.type("FIRST-1\n", 10)
    desk.press("S", 300)
    desk.type("ECOND-2\n", 10)
    desk.wait()
    assert desk.scans == ["FIRST-1", "SECOND-2"]


def test_a_clock_that_goes_back_begins_anew(desk: Desk) -> None:
    desk.type("ab", 10)
    desk.press("c", -5000)
    desk.wait()
    assert desk.got == ["a", "b", "c"]


def test_another_kind_of_key_gives_back_what_was_held_first(desk: Desk) -> None:
    desk.type("ab", 10)
    desk.take(desk.wedge.cut())  # the left arrow came
    desk.got.append("←")
    assert desk.got == ["a", "b", "←"]


def test_releases_stay_behind_their_presses() -> None:
    machine: Wedge[str] = Wedge()
    assert machine.key(Key(0, "a", "a", "a down")) == ([], True)
    assert machine.release("a up")
    assert machine.key(Key(30, "b", "b", "b down")) == ([], True)
    assert machine.cut() == [Typed(("a down", "a up", "b down"))]
    assert not machine.release("b up")


def test_both_candidates_are_offered() -> None:
    machine: Wedge[str] = Wedge()
    for at, (text, us) in enumerate(zip("AZERTY&é", "QWERTY12", strict=True)):
        machine.key(Key(at, text, us, text))
    [scan] = machine.cut()
    assert isinstance(scan, Scan)
    assert scan.candidates == ("AZERTY&é", "QWERTY12")


def test_dead_keys_are_kept_by_position() -> None:
    machine: Wedge[str] = Wedge()
    for at, (text, us) in enumerate([("", "{"), *((c, c) for c in '"i":[2}')]):
        machine.key(Key(at, text, us, us))
    [scan] = machine.cut()
    assert isinstance(scan, Scan)
    assert scan.us_text == '{"i":[2}'


def test_a_scan_that_never_ends_is_cut_and_reported(desk: Desk) -> None:
    desk.type("A" * (CAP + 500) + "\n", 1)
    desk.wait()
    [scan] = desk.got
    assert isinstance(scan, Scan)
    assert scan.too_long
    assert len(scan.text) == CAP


def test_with_a_prefix_timing_does_not_matter() -> None:
    desk = Desk(Wedge(by_prefix=True))
    desk.type("fast typing\n", 1)
    assert desk.typed == "fast typing\n"
    desk.take(desk.wedge.begin())
    desk.type("AB", 200)
    desk.press("\n", 200)
    desk.wait()
    assert desk.scans == ["AB"]
    desk.type("x", 200)
    assert desk.typed == "fast typing\nx"


def test_the_timer_waits_as_long_as_the_next_key_may_take() -> None:
    machine: Wedge[str] = Wedge()
    assert machine.wait_ms is None
    machine.key(Key(0, "a", "a", "a"))
    assert machine.wait_ms == HOLD_MS > GAP_MS
    machine.key(Key(9, "\n", "", "\n"))
    assert machine.wait_ms == END_LEAST_MS + 9
    for at in range(10, 16):
        machine.key(Key(at, "b", "b", "b"))
    assert machine.wait_ms == SCAN_MS


def test_after_enter_a_scan_is_complete_at_the_scanners_own_pace(desk: Desk) -> None:
    desk.type("T-123456\n", 5)
    assert desk.wedge.wait_ms == END_LEAST_MS + 5
    desk.press("N", END_LEAST_MS + 6)  # too late to be its next line
    desk.type("EXT-12\n", 5)
    desk.wait()
    assert desk.scans == ["T-123456", "NEXT-12"]


def test_the_lines_of_a_contact_may_take_longer(desk: Desk) -> None:
    desk.type("BEGIN:VCARD\n", 2)
    assert desk.wedge.wait_ms == END_MS
    desk.press("F", GAP_MS)
    desk.type("N:Ada\n", 2)
    desk.wait()
    assert desk.scans == ["BEGIN:VCARD\nFN:Ada"]


@pytest.mark.parametrize("character", string.printable[:95])
def test_every_us_character_has_a_position(character: str) -> None:
    found = [
        (position, shift)
        for position in range(1, 60)
        for shift in (False, True)
        if wedge.us_character(position, shift=shift) == character
    ]
    assert len(found) == (2 if character == " " else 1)


def test_macs_keys_cover_every_us_position() -> None:
    positions = {wedge.position_on_mac(virtual) for virtual in range(128)} - {0}
    typing = {position for position in range(60) if wedge.us_character(position, shift=False)}
    assert positions == typing
    assert wedge.position_on_mac(0) == 30  # kVK_ANSI_A
    assert wedge.position_on_mac(0x2F) == 52  # kVK_ANSI_Period


GAPS = st.one_of(st.integers(0, 60), st.integers(0, 400))
CHARACTERS = st.sampled_from("abcXYZ09é{ß \n\t")


@given(st.lists(st.tuples(CHARACTERS, GAPS), max_size=60), st.booleans())
def test_no_key_is_lost_swapped_or_invented(keys: list[tuple[str, int]], timer: bool) -> None:
    """Whatever the gaps, and whether or not the window's timer ran in time."""
    desk = Desk(Wedge())
    for character, gap in keys:
        if timer:
            desk.press(character, gap)
        else:
            desk.at_ms += gap
            us = character if character >= " " else ""
            outcomes, held = desk.wedge.key(Key(desk.at_ms, character, us, character))
            desk.take(outcomes)
            if not held:
                desk.got.append(character)
    desk.wait()
    back = "".join(part if isinstance(part, str) else part.text for part in desk.got)
    pressed = "".join(character for character, _ in keys)
    # A scan leaves out only the Enters and Tabs at its end.
    at = 0
    for character in back:
        while pressed[at] != character:
            assert pressed[at] in "\n\t"
            at += 1
        at += 1
    assert set(pressed[at:]) <= {"\n", "\t"}


@given(st.lists(st.tuples(CHARACTERS, st.integers(GAP_MS + 1, 400)), max_size=40))
def test_slow_typing_is_never_a_scan(keys: list[tuple[str, int]]) -> None:
    desk = Desk(Wedge())
    for character, gap in keys:
        desk.press(character, gap)
    desk.wait()
    assert desk.typed == "".join(character for character, _ in keys)


@given(
    st.text(alphabet=string.ascii_letters + "+/={}:,", min_size=LEAST, max_size=80),
    st.lists(st.integers(0, GAP_MS), min_size=80, max_size=80),
)
def test_fast_typing_is_always_one_scan(text: str, gaps: list[int]) -> None:
    desk = Desk(Wedge())
    for character, gap in zip(text, gaps, strict=False):
        desk.press(character, gap)
    desk.wait()
    assert desk.scans == [text]
    assert desk.typed == ""


@given(st.lists(st.tuples(CHARACTERS, GAPS), max_size=60))
def test_the_timer_changes_nothing(keys: list[tuple[str, int]]) -> None:
    with_timer, without = Desk(Wedge()), Desk(Wedge())
    for character, gap in keys:
        with_timer.press(character, gap)
        without.at_ms += gap
        us = character if character >= " " else ""
        outcomes, held = without.wedge.key(Key(without.at_ms, character, us, character))
        without.take(outcomes)
        if not held:
            without.got.append(character)
    with_timer.wait()
    without.wait()
    assert with_timer.got == without.got


TYPED = st.lists(st.tuples(CHARACTERS, st.integers(GAP_MS + 1, 400)), min_size=1, max_size=12)
SCANNED = st.tuples(
    st.text(alphabet=string.ascii_letters + string.digits + '+/={}:,"[]', min_size=LEAST),
    st.sampled_from(["\n", "\t", "\n\n", ""]),
    st.integers(0, GAP_MS),
)


@given(st.lists(st.one_of(TYPED, SCANNED), max_size=12))
def test_whatever_is_typed_and_scanned_in_turn_each_arrives_whole_and_in_order(
    parts: list[list[tuple[str, int]] | tuple[str, str, int]],
) -> None:
    desk = Desk(Wedge())
    expected: list[str | Scan] = []
    for part in parts:
        if isinstance(part, list):
            for character, gap in part:
                desk.press(character, gap)
                expected.append(character)
        else:
            text, end, gap = part
            desk.press(text[0], SCAN_MS + 1)  # a scanner does not begin in the middle of a key
            desk.type(text[1:] + end, gap)
            expected.append(Scan(text, text, ended=bool(end)))
            desk.wait()
            desk.at_ms += SCAN_MS
    desk.wait()
    assert desk.got == expected


@given(
    st.lists(
        st.tuples(st.sampled_from(["press", "release", "begin", "cut"]), CHARACTERS, GAPS),
        max_size=60,
    ),
    st.booleans(),
)
def test_no_event_is_lost_swapped_or_given_back_twice(
    steps: list[tuple[str, str, int]], by_prefix: bool
) -> None:
    """Presses and releases as the window gets them: in order, and what is a scan never typed."""
    machine: Wedge[int] = Wedge(by_prefix=by_prefix)
    at_ms = 1000
    passed: list[int] = []
    scanned = 0

    def settle(outcomes: list[Outcome[int]]) -> None:
        nonlocal scanned
        for outcome in outcomes:
            if isinstance(outcome, Typed):
                passed.extend(outcome.events)
            else:
                scanned += len(outcome.text)

    pressed = 0
    for number, (step, character, gap) in enumerate(steps):
        if step == "press":
            pressed += character not in "\n\t"
            at_ms += gap
            us = character if character >= " " else ""
            outcomes, held = machine.key(Key(at_ms, character, us, number))
            settle(outcomes)
            if not held:
                passed.append(number)
        elif step == "release":
            if not machine.release(number):
                passed.append(number)
        else:
            settle(machine.begin() if step == "begin" else machine.cut())
    settle(machine.cut())
    assert passed == sorted(set(passed))
    typed = sum(steps[n][0] == "press" and steps[n][1] not in "\n\t" for n in passed)
    ends_within = sum(step == "press" and character in "\n\t" for step, character, _ in steps)
    assert pressed <= typed + scanned <= pressed + ends_within
