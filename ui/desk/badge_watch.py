"""Keeps the badge beside the card right: what it looks like, where it is, what nobody knows."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from checkin.errors import CheckinError
from checkin.model import Attendee, JobState
from checkin.store import Store
from ui import messages
from ui.desk import jobs, picture
from ui.desk.asking import while_there
from ui.desk.jobs import Standing
from ui.desk.model import LastScans
from ui.desk.person import Person
from ui.desk.picture import Picture, Press
from ui.desk.preview import BadgePreview, Paper, TrayQuestion
from ui.field_words import field_word
from ui.opened import Opened
from ui.theme import Role

if TYPE_CHECKING:
    from checkin.layout import Problem

T = TypeVar("T")

#: While a badge is on its way it is looked after this often, in milliseconds.
LOOK_MS = 250
#: After so many looks it waits for something, and whoever writes says so by itself.
MOST_LOOKS = 40
#: After the last change of size, in milliseconds, before a picture of that size is drawn.
RESIZED_MS = 200

#: States whose detail is said: what it waits for, or why it comes from another printer.
_SAYS_WHY = frozenset({JobState.QUEUED, JobState.NOT_SENT, JobState.HELD})
_ON_THE_WAY = frozenset({JobState.QUEUED, JobState.SENDING})


class BadgeWatch(QObject):
    """Draws in the render lane, looks in the reads lane, shows in the preview and the list."""

    failed = Signal(object)  # a CheckinError of reading
    drawn = Signal(object)  # the QImage of the badge now shown

    def __init__(self, preview: BadgePreview, scans: LastScans, opened: Opened) -> None:
        super().__init__(preview)
        self._preview = preview
        self._scans = scans
        self._opened = opened
        self._facing: Paper | None = None
        self._press: Press | None = None
        self._person: Person | None = None  # whose badge is shown
        self._changes: Mapping[str, str] = {}
        self._problem = ""  # why the badge shown cannot be printed as it is
        self._job = ""  # the job whose progress is shown
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._look_again)
        self._looks = 0
        self._resized = QTimer(self, singleShot=True, interval=RESIZED_MS)
        self._resized.timeout.connect(self._draw)
        preview.resized.connect(self._resized.start)

    def draw_for(self, paper: Paper) -> None:
        """Draw large enough for *paper* as well: the screen that faces the attendee."""
        self._facing = paper

    def has_problem(self, attendee: str) -> bool:
        """Whether the badge in view is this person's and cannot be printed as it is."""
        shown = self._person.attendee.id if self._person else ""
        return bool(self._problem) and attendee == shown

    # -- the picture -----------------------------------------------------------------------------

    def show(self, person: Person | None, changes: Mapping[str, str] | None = None) -> None:
        """Show the badge of *person*, as it would be with *changes*; nobody's for None."""
        self._person, self._changes = person, changes or {}
        self._problem = ""
        self._job = person.job.id if person and person.job else ""
        if person is None:
            self._preview.show_nothing()
            self._look.stop()
            return
        self._tell_where(person.job.state if person.job else None)
        self._draw()
        self.look()  # it may have come out since

    def read_setting(self) -> None:
        """The event's part of badges, or the printer's, may have changed: read, then draw."""
        job = partial(picture.press, printer=self._opened.settings.printer)
        self._ask(job, self._take_press, latest="setting")

    def _ask(self, job: Callable[[Store], T], then: Callable[[T], None], *, latest: str) -> None:
        refused = while_there(self, self.failed.emit)
        self._opened.lanes.reads.ask(job, while_there(self, then), refused, latest=latest)

    def _take_press(self, press: Press) -> None:
        changed = press != self._press
        self._press = press
        if changed:
            self._draw()

    def _draw(self) -> None:
        if self._person is None:
            return
        if self._press is None:
            self.read_setting()
            return
        attendee = picture.with_changes(self._person.attendee, self._changes)
        room = self._preview.paper.room()
        if self._facing is not None:
            room = room.expandedTo(self._facing.room())
        self._preview.paper.mark_stale()
        job = partial(
            _draw,
            press=self._press,
            attendee=attendee,
            person=self._person,
            template=self._opened.settings.template,
            room=(room.width(), room.height()),
        )
        drawn = while_there(self, partial(self._drawn, attendee))
        not_drawn = while_there(self, self._not_drawn)
        self._opened.lanes.render.ask(job, drawn, not_drawn, latest="preview")

    def _drawn(self, attendee: Attendee, drawn: Picture) -> None:
        if self._person is None:
            return
        size = f"{drawn.width_mm:g} × {drawn.height_mm:g} mm"
        self._preview.show_badge(drawn.image, size, attendee.name)
        self.drawn.emit(drawn.image)
        self._problem = self._told(drawn.problems[0]) if drawn.problems else ""
        if self._problem:
            self._preview.show_where(self._problem, Role.NO)

    def _not_drawn(self, error: CheckinError) -> None:
        self._preview.show_refused(messages.of_error(error))

    def _told(self, problem: "Problem") -> str:
        sentence = QCoreApplication.translate("badge", problem.text).format(
            char=problem.char, code=problem.code, field=field_word(problem.field)
        )
        return self.tr("{problem} Correct the name on the badge (F2).").format(problem=sentence)

    def stop(self) -> None:
        """Look no further: the file is being closed."""
        self._look.stop()
        self._resized.stop()

    # -- where it is -----------------------------------------------------------------------------

    def look(self) -> None:
        """Ask how the jobs in view stand, and which of this desk nobody knows of."""
        wanted = {*self._scans.jobs(), *([self._job] if self._job else [])}
        job = partial(jobs.standing, jobs=wanted, data_dir=self._opened.data_dir)
        self._ask(job, self._stands, latest="standing")

    def _look_again(self) -> None:
        self._looks += 1
        if self._looks >= MOST_LOOKS:
            self._look.stop()
        self.look()

    def watch(self, job: str) -> None:
        """A badge was queued: follow it closely until it left."""
        if job:
            self._job = job
            self._looks = 0
            self._look.start()
            self._opened.wake_printer()

    def _stands(self, standing: Standing) -> None:
        words = {job: messages.of_job(state)[0] for job, state in standing.states.items()}
        self._scans.show_badges(words)
        state = standing.states.get(self._job)
        self._tell_where(state, standing.details.get(self._job, ""))
        if state not in _ON_THE_WAY:
            self._look.stop()
        self._ask_tray(standing)

    def _tell_where(self, state: JobState | None, detail: str = "") -> None:
        """The line under the badge; a badge that cannot be printed keeps its reason there."""
        if self._problem:
            self._preview.show_where(self._problem, Role.NO)
            return
        if state is None:
            self._preview.show_where("", Role.NEUTRAL)
            return
        words, role = messages.of_job(state)
        words = words[:1].upper() + words[1:]
        if detail and state in _SAYS_WHY:
            words = f"{words}. {messages.of_print_detail(detail)}"
        self._preview.show_where(words, role)

    def _ask_tray(self, standing: Standing) -> None:
        if not standing.unknown:
            self._preview.ask_tray(None)
            return
        job, name = standing.unknown[0]
        text = self.tr(
            "Badge {issue} of {name}: nobody knows whether it came out. Look into the tray:"
            " is it there?"
        ).format(issue=job.issue, name=name)
        self._preview.ask_tray(TrayQuestion(job=job.id, attendee=job.attendee, text=text))


def _draw(
    _nothing: None,
    *,
    press: Press,
    attendee: Attendee,
    person: Person,
    template: str,
    room: tuple[int, int],
) -> Picture:
    return picture.draw(press, attendee, person.job, template, room)
