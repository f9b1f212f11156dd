import gc
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, Signal
from pytestqt.qtbot import QtBot

from checkin.errors import CheckinError, DiskFull, StoreBusy
from ui.lane import SWEEP_MS, Lane, Loop


class Answers(QObject):
    """Keeps what comes back and on which thread it came."""

    came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []
        self.failed: list[CheckinError] = []
        self.threads: list[QThread] = []

    def take(self, answer: object) -> None:
        self.done.append(answer)
        self.threads.append(QThread.currentThread())
        self.came.emit()

    def refuse(self, error: CheckinError) -> None:
        self.failed.append(error)
        self.came.emit()


def give(number: int, _: object) -> int:
    return number


def keep(number: int, kept: list[int]) -> None:
    kept.append(number)


def ignore(_: object) -> None:
    """Take an answer that the test does not look at."""


class Resource:
    def __init__(self) -> None:
        self.opened_on = QThread.currentThread()
        self.closed = False


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane[Resource]]:
    @contextmanager
    def opener() -> Iterator[Resource]:
        resource = Resource()
        try:
            yield resource
        finally:
            resource.closed = True

    made = Lane(opener)
    made.start()
    yield made
    assert made.close()


def test_a_job_runs_on_the_lane_and_answers_here(
    qtbot: QtBot, lane: Lane[Resource], answers: Answers
) -> None:
    with qtbot.waitSignal(answers.came):
        lane.ask(
            lambda resource: resource.opened_on is QThread.currentThread(),
            answers.take,
            answers.refuse,
        )
    assert answers.done == [True]
    assert answers.threads == [QThread.currentThread()]


def test_jobs_run_in_order(qtbot: QtBot, lane: Lane[Resource], answers: Answers) -> None:
    for number in range(50):
        lane.ask(partial(give, number), answers.take, answers.refuse)
    qtbot.waitUntil(lambda: len(answers.done) == 50)
    assert answers.done == list(range(50))


def test_what_an_operator_can_act_on_comes_back_as_an_error(
    qtbot: QtBot, lane: Lane[Resource], answers: Answers
) -> None:
    def job(_: Resource) -> None:
        raise DiskFull

    with qtbot.waitSignal(answers.came):
        lane.ask(job, answers.take, answers.refuse)
    assert [type(error) for error in answers.failed] == [DiskFull]


def test_a_bug_is_raised_again_on_the_gui_thread(
    qtbot: QtBot, lane: Lane[Resource], answers: Answers
) -> None:
    def job(_: Resource) -> None:
        raise ZeroDivisionError("bug")

    with qtbot.captureExceptions() as caught:
        lane.ask(job, answers.take, answers.refuse)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert answers.done == []


def test_only_the_newest_of_a_kind_is_answered(
    qtbot: QtBot, lane: Lane[Resource], answers: Answers
) -> None:
    go = threading.Event()
    ran: list[int] = []

    def search(number: int, _: Resource) -> int:
        ran.append(number)
        return number

    lane.ask(lambda _: go.wait(5), answers.take, answers.refuse)
    for number in range(5):
        lane.ask(partial(search, number), answers.take, answers.refuse, latest="search")
    go.set()
    qtbot.waitUntil(lambda: 4 in answers.done)
    assert answers.done == [True, 4]
    assert ran == [4]


def test_a_lane_that_cannot_open_says_so_and_fails_its_jobs(qtbot: QtBot, answers: Answers) -> None:
    @contextmanager
    def opener() -> Iterator[Resource]:
        raise StoreBusy
        yield Resource()

    lane = Lane(opener)
    with qtbot.waitSignal(lane.broken) as broken:
        lane.start()
    assert isinstance(broken.args[0], StoreBusy)
    with qtbot.waitSignal(answers.came):
        lane.ask(lambda _: 1, answers.take, answers.refuse)
    assert [type(error) for error in answers.failed] == [StoreBusy]
    assert lane.close()


def test_closing_does_the_queued_jobs_and_closes_the_resource(qtbot: QtBot) -> None:
    done: list[int] = []
    resource: list[Resource] = []

    @contextmanager
    def opener() -> Iterator[list[int]]:
        resource.append(Resource())
        yield done
        resource[0].closed = True

    lane = Lane(opener)
    lane.start()
    for number in range(10):
        lane.ask(partial(keep, number), ignore, ignore)
    assert lane.close()
    assert done == list(range(10))
    assert resource[0].closed


def test_dropping_leaves_what_is_queued_undone_and_tells_the_running_job(qtbot: QtBot) -> None:
    done: list[str] = []
    begun = threading.Event()

    @contextmanager
    def opener() -> Iterator[list[str]]:
        yield done

    lane = Lane(opener)
    lane.start()

    def long_job(kept: list[str]) -> None:
        begun.set()
        assert lane.stopping.wait(5)
        kept.append("long")

    lane.ask(long_job, ignore, ignore)
    lane.ask(lambda kept: kept.append("next"), ignore, ignore)
    assert begun.wait(5)
    assert lane.close(drop=True)
    assert done == ["long"]


def test_dropping_never_waits_for_a_job_that_the_lane_takes_meanwhile(qtbot: QtBot) -> None:
    @contextmanager
    def opener() -> Iterator[None]:
        yield

    for _ in range(50):
        lane: Lane[None] = Lane(opener)
        lane.start()
        for _ in range(20):
            lane.ask(ignore, ignore, ignore)
        assert lane.close(drop=True)


def test_a_librarys_error_is_turned_into_ours_around_each_job(
    qtbot: QtBot, answers: Answers
) -> None:
    @contextmanager
    def opener() -> Iterator[None]:
        yield

    @contextmanager
    def ours() -> Iterator[None]:
        try:
            yield
        except LookupError as error:
            raise StoreBusy from error

    def job(_: None) -> None:
        raise LookupError

    lane = Lane(opener, around=ours)
    lane.start()
    with qtbot.waitSignal(answers.came):
        lane.ask(job, answers.take, answers.refuse)
    assert [type(error) for error in answers.failed] == [StoreBusy]
    assert lane.close()


def test_a_receiver_that_is_gone_gets_no_answer(
    qtbot: QtBot, lane: Lane[Resource], answers: Answers
) -> None:
    gone = Answers()
    go = threading.Event()
    lane.ask(lambda _: go.wait(5), partial(gone.take), gone.refuse)
    shiboken6.delete(gone)
    go.set()
    with qtbot.waitSignal(answers.came):
        lane.ask(partial(give, 1), answers.take, answers.refuse)
    assert answers.done == [1]


def test_a_busy_lane_does_not_hold_up_closing(qtbot: QtBot) -> None:
    release = threading.Event()

    @contextmanager
    def opener() -> Iterator[None]:
        yield

    lane = Lane(opener)
    lane.start()
    lane.ask(lambda _: release.wait(5), ignore, ignore)
    assert not lane.close(within_s=0.05)
    release.set()
    assert lane.close()


def test_a_loop_is_woken_and_stopped(qtbot: QtBot) -> None:
    turns: list[int] = []

    def body(stop: threading.Event, wake: threading.Event) -> None:
        while not stop.is_set():
            wake.wait(5)
            wake.clear()
            turns.append(1)

    loop = Loop(body)
    loop.start()
    loop.wake()
    qtbot.waitUntil(lambda: bool(turns))
    assert loop.close()


def test_a_loop_that_ends_with_an_error_says_which(qtbot: QtBot) -> None:
    def body(stop: threading.Event, wake: threading.Event) -> None:
        raise DiskFull

    loop = Loop(body)
    with qtbot.waitSignal(loop.broken) as broken:
        loop.start()
    assert isinstance(broken.args[0], DiskFull)
    assert loop.close()


# -- what threads must not do to the window


class Knot:
    """Refers to itself, as a closed window does: only the search for cycles takes it apart."""

    def __init__(self, taken_apart: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: taken_apart.append(threading.get_ident()))


def test_what_is_left_of_a_window_is_taken_apart_on_the_window_s_own_thread(
    qtbot: QtBot, lane: Lane[Resource], answers: Answers
) -> None:
    taken_apart: list[int] = []
    for _ in range(50):
        Knot(taken_apart)

    def much_work(_resource: Resource) -> int:
        return len([[number] for number in range(100_000)])  # as many as start a search by far

    with qtbot.waitSignal(answers.came):
        lane.ask(much_work, answers.take, answers.refuse)
    assert taken_apart == []
    many = [[number] for number in range(2000)]  # due again, now here
    qtbot.waitUntil(lambda: len(taken_apart) == 50, timeout=10 * SWEEP_MS)
    assert set(taken_apart) == {threading.get_ident()}
    assert many


def test_cycles_are_looked_for_by_python_itself_once_no_thread_runs(lane: Lane[Resource]) -> None:
    assert not gc.isenabled()
    assert lane.close()
    assert gc.isenabled()


def test_a_thread_that_hangs_may_be_forgotten_by_everybody(qtbot: QtBot) -> None:
    """Qt would end the process if it were destroyed with the window that made it."""
    release, ended = threading.Event(), threading.Event()

    def forget() -> None:
        class Owner(QObject):
            """As a session is, which keeps its printer's loop; and a cycle."""

            loop: Loop
            itself: QObject

        owner = Owner()

        def body(stop: threading.Event, wake: threading.Event) -> None:
            release.wait(20)

        owner.loop = Loop(body)
        owner.itself = owner
        owner.loop.finished.connect(ended.set, Qt.ConnectionType.DirectConnection)
        owner.loop.start()
        assert not owner.loop.close(within_s=0.05)

    forget()
    gc.collect()
    assert not ended.is_set()
    release.set()
    assert ended.wait(5)
    qtbot.waitUntil(gc.isenabled)
