"""The step before anything is written: what would happen, and what a person has to decide."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QRadioButton, QVBoxLayout, QWidget

from checkin import intake
from checkin.headers import fold
from checkin.intake import Decisions, Options
from checkin.matching import Doubtful
from checkin.merge import Conflict
from checkin.model import Status
from checkin.roster import STATUS_UNKNOWN, Refusal
from ui import messages
from ui.flow import FlowRow
from ui.importing import words
from ui.importing.jobs import Looked
from ui.importing.lists import Lists
from ui.importing.tiles import Kind, Tile
from ui.long_work import WorkStrip
from ui.side_page import CONFIRM, SidePage
from ui.table import Cells, Table
from ui.theme import Role, Theme, Type
from ui.widgets import KeyButton, Notice, PlainLabel, button_text

#: So many people can be chosen by a digit for one doubtful row.
MOST_CANDIDATES = 8


class CheckPage(SidePage):
    """Counts, the lists behind them, decisions; the import is possible once nothing is open."""

    reread = Signal(object)  # Options: to be looked at again, as the whole list or as additions
    confirmed = Signal(object)  # Decisions
    save_refused = Signal(object)  # the Path for the rows that were set aside

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__(theme)
        self._language = language
        self._looked: Looked | None = None
        self._lists: Lists | None = None
        self._decisions = Decisions()
        self._kind = Kind.NEW
        self._asks_whole = False
        self._whole_said = False
        self._values: list[object] = []
        self.whole = QRadioButton(self.tr("The whole list: who is not on it is marked as missing"))
        self.adds = QRadioButton(self.tr("Additions only: nobody is missing"))
        self._whole_row = QWidget()
        self._tiles_row = FlowRow(gap=8)
        self.tiles: dict[Kind, Tile] = {}
        self.model = Cells(parent=self)
        self.table = Table(theme, self.model, name=self.tr("Rows"))
        self._answers = FlowRow(gap=8)
        self.buttons: list[KeyButton] = []
        self._by_key: dict[str, KeyButton] = {}
        self._questions = QWidget()
        self._questions_column = QVBoxLayout(self._questions)
        self.accepts: dict[str, QCheckBox] = {}
        self.strip = WorkStrip()
        self._open = PlainLabel(role=Role.LOOK)
        self._notice = Notice()
        self._build()
        theme.changed.connect(self._dress)
        self._dress()

    def _build(self) -> None:
        column = QVBoxLayout(self._whole_row)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(self.tr("Is this the whole list?"), type=Type.STRONG))
        answers = FlowRow(gap=24)
        for radio in (self.whole, self.adds):
            radio.setAutoExclusive(False)  # at first neither is chosen
            radio.clicked.connect(lambda _checked=False, radio=radio: self._say_whole(radio))
            answers.add(radio)
        column.addWidget(answers)
        self.body.addWidget(self._whole_row)
        for kind, text in (
            (Kind.NEW, self.tr("new")),
            (Kind.CHANGED, self.tr("changed")),
            (Kind.UNCHANGED, self.tr("unchanged")),
            (Kind.MISSING, self.tr("missing")),
            (Kind.DOUBTFUL, self.tr("doubtful")),
            (Kind.CONFLICTS, self.tr("conflicts")),
            (Kind.REFUSED, self.tr("set aside")),
            (Kind.NOTES, self.tr("unknown words")),
        ):
            tile = Tile(kind, text)
            tile.clicked.connect(lambda _checked=False, kind=kind: self.show_kind(kind))
            self.tiles[kind] = tile
            self._tiles_row.add(tile)
        self.body.addWidget(self._tiles_row)
        self.body.addWidget(self.table, stretch=1)
        self.body.addWidget(self._answers)
        self._questions_column.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._questions)
        self.body.addWidget(self._notice)
        self.body.addWidget(self.strip)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._offer_answers())
        self.import_button = self.add_button(self.tr("Import"), CONFIRM, kind="primary")
        self.import_button.clicked.connect(lambda _checked=False: self._confirm())
        self._close = self.add_close_button()
        self.foot.add(self._open)

    def _dress(self) -> None:
        self.table.setMinimumHeight(self.theme.look.px(160))

    # -- showing

    def ask(self, looked: Looked, *, again: bool = False) -> None:
        """Show what importing would do; *again*: decisions and the answer to "whole?" stay."""
        self._looked = looked
        self._lists = Lists(looked, self._language, self)
        preview = looked.preview
        if not again:
            self._decisions = Decisions()
            # With nobody known of this source there is nobody who could be missing.
            self._asks_whole = preview.plan.known > 0
            self._whole_said = False
        self.complain("")
        self._notice.hide()
        self.explain(
            self.tr("What {file} would do").format(file=preview.path.name),
            self._rows_said(len(preview.rows) + len(preview.refused), len(self._lists.refused())),
        )
        self._whole_row.setVisible(self._asks_whole)
        whole = preview.options.whole
        self.whole.setChecked(whole and self._whole_said)
        self.adds.setChecked(not whole and self._whole_said)
        counts = self._lists.counts()
        for kind, tile in self.tiles.items():
            tile.show_count(counts[kind])
        shown = self._kind if again and counts[self._kind] else self._worst(counts)
        self.show_kind(shown)
        self._show_questions()

    def _rows_said(self, read: int, aside: int) -> str:
        if not aside:
            return self.tr("%n row(s) read. Nothing is written yet.", "", read)
        words = self.tr("{read}: {good}, {aside}. Nothing is written yet.")
        return words.format(
            read=self.tr("%n row(s) read", "", read),
            good=self.tr("%n to import", "", read - aside),
            aside=self.tr("%n set aside", "", aside),
        )

    def _worst(self, counts: Mapping[Kind, int]) -> Kind:
        """The list to begin with: what needs a decision, else who is new."""
        order = (Kind.CONFLICTS, Kind.DOUBTFUL, Kind.REFUSED, Kind.NEW, Kind.CHANGED, Kind.MISSING)
        return next((kind for kind in order if counts[kind]), Kind.UNCHANGED)

    def show_kind(self, kind: Kind) -> None:
        if self._lists is None:
            return
        self._kind = kind
        for other, tile in self.tiles.items():
            tile.setChecked(other is kind)
        listing = self._lists.of(kind, self._answers_said(), self._settled_said())
        self._values = listing.values
        self.model.reset(listing.rows, listing.headings)
        self.table.share_width(*listing.shares)
        self.table.setAccessibleName(self.tiles[kind].accessibleName())
        self.table.go(0)
        self._offer_answers()

    def _answers_said(self) -> dict[int, str]:
        assert self._lists is not None
        said = {line: self.tr("somebody new") for line in self._decisions.different}
        return said | {
            line: self.tr("is {name}").format(name=self._lists.name_of(attendee))
            for line, attendee in self._decisions.same.items()
        }

    def _settled_said(self) -> dict[tuple[str, str], str]:
        said = dict.fromkeys(self._decisions.take_list, self.tr("the list's"))
        return said | dict.fromkeys(self._decisions.keep_desk, self.tr("the desk's"))

    # -- decisions about the row marked

    def _offer_answers(self) -> None:
        """The buttons that belong to the row marked."""
        self._answers.clear()
        self.buttons = []
        self._by_key = {}
        row = self.table.row()
        value = self._values[row] if 0 <= row < len(self._values) else None
        if isinstance(value, Doubtful):
            self._offer_people(value)
        elif isinstance(value, Conflict):
            self._offer_sides()
        elif isinstance(value, Refusal):
            self._offer_refused(value)
        elif self._kind is Kind.NOTES:
            self._offer_sessions()
        self.table.press_by_key(self._by_key)

    def _answer(self, text: str, key: str = "") -> KeyButton:
        button = KeyButton(text, key)
        if len(key) == 1:  # a letter or digit: it works in the table, and is text anywhere else
            button.setShortcut("")
            self._by_key[key.casefold()] = button
        self._answers.add(button)
        self.buttons.append(button)
        return button

    def _offer_people(self, doubt: Doubtful) -> None:
        assert self._lists is not None
        for number, attendee in enumerate(doubt.candidates[:MOST_CANDIDATES], 1):
            who = self._lists.describe(attendee)
            button = self._answer(self.tr("It is {name}").format(name=who), str(number))
            button.clicked.connect(
                lambda _checked=False, attendee=attendee: self._say_same(doubt, attendee)
            )
        new = self.tr("Somebody new") if doubt.erased is None else self.tr("Import again")
        self._answer(new, "N").clicked.connect(lambda _checked=False: self._say_different(doubt))
        self._answer(self.tr("Leave it open"), "0").clicked.connect(
            lambda _checked=False: self._say_open(doubt)
        )

    def _say_same(self, doubt: Doubtful, attendee: str) -> None:
        line = doubt.row.line
        different = frozenset(self._decisions.different) - {line}
        same = {**self._decisions.same, line: attendee}
        self._decided(replace(self._decisions, same=same, different=different))

    def _say_different(self, doubt: Doubtful) -> None:
        line = doubt.row.line
        same = {key: value for key, value in self._decisions.same.items() if key != line}
        different = frozenset(self._decisions.different) | {line}
        self._decided(replace(self._decisions, same=same, different=different))

    def _say_open(self, doubt: Doubtful) -> None:
        line = doubt.row.line
        same = {key: value for key, value in self._decisions.same.items() if key != line}
        different = frozenset(self._decisions.different) - {line}
        self._decided(replace(self._decisions, same=same, different=different))

    def _offer_sides(self) -> None:
        for text, key, desk, everywhere in (
            (self.tr("Keep the desk's"), "D", True, False),
            (self.tr("Take the list's"), "L", False, False),
            (self.tr("All: the desk's"), "", True, True),
            (self.tr("All: the list's"), "", False, True),
        ):
            button = self._answer(text, key)
            button.clicked.connect(
                lambda _checked=False, desk=desk, everywhere=everywhere: self._settle(
                    desk=desk, everywhere=everywhere
                )
            )

    def _settle(self, *, desk: bool, everywhere: bool) -> None:
        rows = range(len(self._values)) if everywhere else [self.table.row()]
        which = {
            (one.attendee, one.field)
            for row in rows
            if isinstance(one := self._values[row], Conflict)
        }
        keep, take = set(self._decisions.keep_desk), set(self._decisions.take_list)
        keep, take = (keep | which, take - which) if desk else (keep - which, take | which)
        self._decided(
            replace(self._decisions, keep_desk=frozenset(keep), take_list=frozenset(take)),
            onward=not everywhere,
        )

    def _decided(self, decisions: Decisions, *, onward: bool = True) -> None:
        """Take *decisions*, show them in the list, and go to the next row."""
        self._decisions = decisions
        row = self.table.row()
        self.show_kind(self._kind)
        self.table.go(row + 1 if onward else row)
        self.table.setFocus()
        self._show_questions()

    def _offer_refused(self, refusal: Refusal) -> None:
        save = self._answer(self.tr("Save the rows set aside…"), "Ctrl+S")
        save.clicked.connect(lambda _checked=False: self.choose_refused())
        if refusal.text == STATUS_UNKNOWN:
            value = refusal.facts["value"]
            box = QComboBox()
            box.setAccessibleName(self.tr("What “{word}” means").format(word=value))
            for status in Status:
                box.addItem(messages.of_status(status), status.value)
            means = PlainLabel(self.tr("“{word}” means:").format(word=value))
            means.setMinimumHeight(box.sizeHint().height())
            self._answers.add(means)
            self._answers.add(box)
            button = self._answer(self.tr("Use it"))
            button.clicked.connect(
                lambda _checked=False: self._say_status(value, Status(box.currentData()))
            )

    def _say_status(self, word: str, status: Status) -> None:
        if self._looked is not None:
            options = self._looked.preview.options
            known = {**options.status_words, fold(word): status}
            self.reread.emit(replace(options, status_words=known))

    def choose_refused(self) -> None:
        if self._looked is None:
            return
        path = self._looked.preview.path
        name = self.tr("{file} set aside.csv").format(file=path.stem)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the rows set aside"),
            str(path.with_name(name)),
            self.tr("CSV (*.csv)"),
        )
        if chosen:
            self.save_refused.emit(Path(chosen))

    def _offer_sessions(self) -> None:
        if self._looked is None or not any(n.kind == "session" for n in self._looked.preview.notes):
            return
        box = QCheckBox(self.tr("Add the unknown sessions to the programme"))
        box.setChecked(self._decisions.make_sessions)
        box.toggled.connect(self._say_sessions)
        self._answers.add(box)

    def _say_sessions(self, on: bool) -> None:
        self._decisions = replace(self._decisions, make_sessions=on)
        self._show_questions()

    # -- whole or additions, and what is still open

    def _say_whole(self, radio: QRadioButton) -> None:
        if self._looked is None:
            return
        whole = radio is self.whole
        self._whole_said = True
        self.whole.setChecked(whole)
        self.adds.setChecked(not whole)
        options = self._looked.preview.options
        if options.whole != whole:
            self.reread.emit(replace(options, whole=whole))
        else:
            self._show_questions()

    @property
    def decisions(self) -> Decisions:
        """What was decided, the yes of the boxes with it."""
        accepted = frozenset(kind for kind, box in self.accepts.items() if box.isChecked())
        return replace(self._decisions, accepted=accepted)

    def _show_questions(self) -> None:
        """A box for each question that a yes can answer; lines for the others."""
        if self._looked is None:
            return
        before = {kind: box.isChecked() for kind, box in self.accepts.items()}
        while (item := self._questions_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.accepts = {}
        yes = {
            intake.OLDER: self.tr("Yes, import it all the same"),
            intake.VANISHING: self.tr("Yes, mark them as missing"),
            intake.DOUBTFUL: self.tr("Leave those still open aside"),
            intake.CONFLICTS: self.tr("Keep the desk's values where it is still open"),
        }
        for question in self._looked.preview.questions(self._decisions):
            if question.kind == intake.VANISHING and self._asks_whole and not self._whole_said:
                continue  # the answer to "whole?" comes first
            line = PlainLabel(f"▲ {words.of_question(question)}", wrap=True)
            line.set_role(Role.LOOK)
            self._questions_column.addWidget(line)
            if question.kind in yes:
                box = QCheckBox(button_text(yes[question.kind]))
                box.setChecked(before.get(question.kind, False))
                box.toggled.connect(lambda _on: self._show_whether_ready())
                self.accepts[question.kind] = box
                self._questions_column.addWidget(box)
        self._questions.setVisible(self._questions_column.count() > 0)
        self._show_whether_ready()

    def _show_whether_ready(self) -> None:
        unsaid = int(self._asks_whole and not self._whole_said)
        questions = self._looked.preview.questions(self.decisions) if self._looked else ()
        # Who is missing is no question before it was said whether this is the whole list.
        still = unsaid + sum(not unsaid or q.kind != intake.VANISHING for q in questions)
        self._open.setText(self.tr("▲ %n question(s) open", "", still))
        self._open.setMinimumHeight(self.import_button.sizeHint().height())
        self._open.setVisible(still > 0)
        self.import_button.setEnabled(
            self._looked is not None and still == 0 and not self.strip.busy
        )

    def set_busy(self, *, busy: bool) -> None:
        """Nothing can be decided while the import is being written."""
        for widget in (self._whole_row, self._tiles_row, self._answers, self._questions):
            widget.setEnabled(not busy)
        self._close.setEnabled(not busy)
        self._show_whether_ready()

    def say_saved(self, path: Path, count: int) -> None:
        """The rows set aside were saved."""
        rows = self.tr("%n row(s)", "", count)
        self._notice.say(self.tr("{rows} saved in {file}.").format(rows=rows, file=path.name))

    def first_input(self) -> QWidget | None:
        return self.whole if self._asks_whole and not self._whole_said else self.table

    def options(self) -> Options:
        assert self._looked is not None
        return self._looked.preview.options

    def _confirm(self) -> None:
        self.confirmed.emit(self.decisions)
