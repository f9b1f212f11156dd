"""What a camera sees as scans; frames come thirty times a second."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from checkin.reading import Format, Found
from ui.readers.sight import ALONE_S, GONE_S, SAME_S, Event, Seen, Sight

SIZE = (1280, 720)
FRAME_S = 1 / 30


def code(text: str, at: tuple[float, float] = (640, 360), of: Format = Format.QR) -> Found:
    x, y = at
    return Found(text, of, ((x - 50, y - 50), (x + 50, y - 50), (x + 50, y + 50), (x - 50, y + 50)))


class Film:
    """A camera that is shown frames, each a thirtieth of a second after the last."""

    def __init__(self) -> None:
        self.sight = Sight()
        self.at_s = 1000.0
        self.events: list[Event] = []
        self.scans: list[str] = []

    def show(self, *codes: Found, seconds: float = FRAME_S) -> Seen:
        seen = Seen(Event.NOTHING)
        for _ in range(max(1, round(seconds / FRAME_S))):
            self.at_s += FRAME_S
            seen = self.sight.see(codes, SIZE, self.at_s)
            self.events.append(seen.event)
            if seen.event is Event.SCAN:
                assert seen.code is not None
                self.scans.append(seen.code.text)
        return seen


def test_a_code_held_for_ten_seconds_is_one_scan_at_its_first_frame() -> None:
    film = Film()
    assert film.show(code("A")).event is Event.SCAN
    film.show(code("A"), seconds=10)
    assert film.scans == ["A"]
    assert set(film.events[1:]) == {Event.HELD}


def test_blurred_frames_between_do_not_make_it_come_back() -> None:
    film = Film()
    for _ in range(20):
        film.show(code("A"), seconds=0.1)
        film.show(seconds=GONE_S * 0.9)
    assert film.scans == ["A"]
    assert Event.BACK not in film.events


def test_the_same_code_again_within_five_seconds_of_leaving_is_the_same_scan() -> None:
    film = Film()
    film.show(code("A"), seconds=20)
    film.show(seconds=SAME_S - 1)
    assert film.show(code("A")).event is Event.BACK
    film.show(seconds=SAME_S + 0.1)
    assert film.show(code("A")).event is Event.SCAN


def test_one_after_the_other_is_one_scan_each() -> None:
    film = Film()
    for text in "ABCA":
        film.show(code(text), seconds=2)
    assert film.scans == ["A", "B", "C"]


def test_two_codes_at_once_ask_for_one_and_scan_neither() -> None:
    film = Film()
    seen = film.show(code("A", (200, 200)), code("B", (700, 300)), seconds=1)
    assert (seen.event, seen.code and seen.code.text) == (Event.SEVERAL, "B")
    assert film.scans == []
    film.show(code("B"), seconds=ALONE_S * 0.8)
    assert film.scans == []
    film.show(code("B"), seconds=ALONE_S)
    assert film.scans == ["B"]


def test_a_frame_that_shows_one_of_two_is_no_choice() -> None:
    film = Film()
    for _ in range(10):
        film.show(code("A"), code("B"))
        film.show(code("A"))
        film.show(code("B"))
    assert film.scans == []


def test_a_badge_left_in_view_beside_the_next_ticket_stays_scanned() -> None:
    film = Film()
    film.show(code("A"), seconds=1)
    film.show(code("A"), code("B"), seconds=SAME_S + 2)
    film.show(code("A"), seconds=2)
    assert film.scans == ["A"]
    film.show(code("B"), seconds=2)
    assert film.scans == ["A", "B"]


def test_the_same_text_twice_in_a_frame_is_one_code() -> None:
    film = Film()
    film.show(code("A", (200, 200)), code("A", (900, 200)))
    assert film.scans == ["A"]


def test_bars_count_when_two_frames_in_a_row_agree() -> None:
    film = Film()
    bars, other = code("4711", of=Format.CODE_128), code("4712", of=Format.CODE_128)
    film.show(bars)
    film.show(other)
    film.show(bars)
    film.show()
    film.show(bars)
    assert film.scans == []
    film.show(bars)
    assert film.scans == ["4711"]


def test_after_the_camera_was_off_every_code_is_new() -> None:
    film = Film()
    film.show(code("A"))
    film.sight.forget()
    film.show(code("A"))
    assert film.scans == ["A", "A"]


FRAMES = st.lists(
    st.tuples(st.lists(st.sampled_from("ABC"), max_size=3), st.floats(0.01, 8)), max_size=40
)


@given(FRAMES)
def test_two_scans_of_a_text_are_five_seconds_without_it_apart(
    frames: Iterable[tuple[list[str], float]],
) -> None:
    sight, at_s = Sight(), 0.0
    last: dict[str, float] = {}
    for texts, gap_s in frames:
        at_s += gap_s
        seen = sight.see([code(text) for text in texts], SIZE, at_s)
        if seen.event is Event.SCAN:
            assert seen.code is not None
            text = seen.code.text
            assert set(texts) == {text}
            assert text not in last or at_s - last[text] > SAME_S
            last[text] = at_s
        last |= {text: at_s for text in texts if at_s - last.get(text, -99) <= SAME_S}
