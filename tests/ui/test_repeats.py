from ui.repeats import Repeats


def test_the_same_text_within_five_seconds_is_the_same_scan() -> None:
    repeats = Repeats()
    assert not repeats.is_repeat("wedge", "T-1", 100.0)
    assert repeats.is_repeat("wedge", "T-1", 105.0)


def test_five_seconds_count_from_the_last_time_the_reader_saw_it() -> None:
    repeats = Repeats()
    seen = [repeats.is_repeat("wedge", "T-1", now) for now in (0.0, 4.0, 8.0, 12.0, 17.5)]
    assert seen == [False, True, True, True, False]


def test_another_text_in_between_does_not_make_it_a_new_scan() -> None:
    repeats = Repeats()
    repeats.is_repeat("wedge", "T-1", 0.0)
    assert not repeats.is_repeat("wedge", "T-2", 1.0)
    assert repeats.is_repeat("wedge", "T-1", 2.0)


def test_another_reader_counts_for_itself() -> None:
    repeats = Repeats()
    repeats.is_repeat("wedge", "T-1", 0.0)
    assert not repeats.is_repeat("camera", "T-1", 1.0)


def test_after_something_done_by_hand_the_next_scan_counts() -> None:
    repeats = Repeats()
    repeats.is_repeat("wedge", "T-1", 0.0)
    repeats.forget()
    assert not repeats.is_repeat("wedge", "T-1", 1.0)


def test_a_camera_that_looked_all_the_time_says_itself_that_a_code_came_back() -> None:
    repeats = Repeats()
    repeats.is_repeat("camera", "T-1", 0.0)
    assert repeats.is_repeat("camera", "T-1", 60.0, back=True)
    repeats.forget()
    assert not repeats.is_repeat("camera", "T-1", 62.0, back=True)
