"""The lists behind the tiles, as rows of cells: who is new, what changed, what is in doubt."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from checkin import countries
from checkin.matching import Doubtful
from checkin.merge import Conflict
from checkin.model import Attendee, Status
from checkin.roster import Refusal, Row
from ui import messages
from ui.field_words import field_word
from ui.importing import words
from ui.importing.jobs import MOST_SHOWN, Looked
from ui.importing.tiles import Kind
from ui.table import Cell, Text
from ui.theme import Role

#: What may differ besides fields, by its name in a plan.
CODES, ENTITLEMENTS, EXTRA = "codes", "entitlements", "extra"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One list: headings, shares of the width, rows; `values` are what the rows are about."""

    headings: tuple[str, ...]
    shares: tuple[int, ...]
    rows: list[Sequence[Cell]] = field(default_factory=list)
    values: list[object] = field(default_factory=list)


class Lists(QObject):
    """Makes the lists of one look at a file."""

    def __init__(self, looked: Looked, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looked = looked
        self._language = language
        self._titles = {session.key: session.title for session in looked.sessions}

    # -- counts

    def counts(self) -> Mapping[Kind, int]:
        preview, plan = self._looked.preview, self._looked.preview.plan
        return {
            Kind.NEW: len(plan.new),
            Kind.CHANGED: len(plan.changed),
            Kind.UNCHANGED: plan.unchanged,
            Kind.MISSING: len(plan.missing),
            Kind.DOUBTFUL: len(plan.doubtful),
            Kind.CONFLICTS: len(plan.conflicts),
            Kind.REFUSED: len(self.refused()),
            Kind.NOTES: len(preview.notes),
        }

    def refused(self) -> list[Refusal]:
        preview = self._looked.preview
        every = (*preview.refused, *preview.plan.refused)
        return sorted(every, key=lambda refusal: refusal.line)

    # -- lists

    def of(
        self, kind: Kind, answers: Mapping[int, str], settled: Mapping[tuple[str, str], str]
    ) -> Listing:
        """The list of *kind*.

        Args:
            answers: Line of a doubtful row → what was decided, in words.
            settled: (attendee, field) of a conflict → what was decided, in words.
        """
        makers: Mapping[Kind, Callable[[], Listing]] = {
            Kind.NEW: self._new,
            Kind.CHANGED: self._changed,
            Kind.UNCHANGED: self._unchanged,
            Kind.MISSING: self._missing,
            Kind.DOUBTFUL: lambda: self._doubtful(answers),
            Kind.CONFLICTS: lambda: self._conflicts(settled),
            Kind.REFUSED: self._refused,
            Kind.NOTES: self._notes,
        }
        return makers[kind]()

    def _new(self) -> Listing:
        plan = self._looked.preview.plan
        return self._people([new.row for new in plan.new[:MOST_SHOWN]])

    def _unchanged(self) -> Listing:
        """All rows as they will look, for a list that changes nothing."""
        plan = self._looked.preview.plan
        other = {new.row.line for new in plan.new} | {one.row.line for one in plan.changed}
        other |= {doubt.row.line for doubt in plan.doubtful}
        rows = [row for row in self._looked.preview.rows if row.line not in other]
        return self._people(rows[:MOST_SHOWN])

    def _people(self, rows: Collection[Row]) -> Listing:
        """Rows as they will look on the list."""
        return Listing(
            headings=(
                self.tr("Line"),
                self.tr("Name"),
                self.tr("Organisation"),
                self.tr("Country"),
                self.tr("Category"),
                self.tr("Registration"),
                self.tr("Sessions"),
            ),
            shares=(6, 24, 24, 12, 13, 12, 16),
            rows=[self._person(row) for row in rows],
            values=list(rows),
        )

    def _person(self, row: Row) -> Sequence[Cell]:
        fields = row.fields
        country = fields.get("country", "")
        status = Status(fields.get("status", Status.CONFIRMED.value))
        badge = fields.get("badge_name", "")
        name = " ".join(p for p in (fields.get("title", ""), row.name) if p)
        return (
            Cell(text=str(row.line), set=Text.MUTED),
            Cell(text=f"{name} ({badge})" if badge and badge != name else name, set=Text.NAME),
            Cell(text=fields.get("organisation", "")),
            Cell(text=countries.name(country, self._language) if country else "", set=Text.MUTED),
            Cell(text=fields.get("category", "")),
            Cell(text=messages.of_status(status)),
            Cell(text=" · ".join(self._titles.get(k, k) for k in row.entitlements)),
        )

    def _changed(self) -> Listing:
        changed = self._looked.preview.plan.changed[:MOST_SHOWN]
        rows = []
        for one in changed:
            what = ", ".join(self._what(name) for name in one.differs)
            if one.known.missing:
                back = self.tr("back on the list")
                what = messages.in_a_row([back, what]) if what else back
            rows.append(
                (
                    Cell(text=str(one.row.line), set=Text.MUTED),
                    Cell(text=one.row.name, set=Text.NAME),
                    Cell(text=one.row.fields.get("organisation", "")),
                    Cell(text=what),
                )
            )
        return Listing(
            headings=(
                self.tr("Line"),
                self.tr("Name"),
                self.tr("Organisation"),
                self.tr("What changes"),
            ),
            shares=(6, 26, 28, 40),
            rows=list(rows),
            values=list(changed),
        )

    def _what(self, name: str) -> str:
        own = {
            CODES: self.tr("Ticket codes"),
            ENTITLEMENTS: self.tr("Sessions"),
            EXTRA: self.tr("Further columns"),
        }
        return own.get(name) or field_word(name)

    def _missing(self) -> Listing:
        missing = self._looked.preview.plan.missing[:MOST_SHOWN]
        people = self._looked.people
        rows = []
        for one in missing:
            attendee = people.get(one.known.attendee)
            rows.append(
                (
                    Cell(text=attendee.name if attendee else one.known.name, set=Text.NAME),
                    Cell(text=attendee.organisation if attendee else ""),
                    Cell(text=attendee.category if attendee else ""),
                    Cell(text=one.known.email, set=Text.MUTED),
                )
            )
        return Listing(
            headings=(
                self.tr("Name"),
                self.tr("Organisation"),
                self.tr("Category"),
                self.tr("E-mail"),
            ),
            shares=(28, 30, 14, 28),
            rows=list(rows),
            values=list(missing),
        )

    def _doubtful(self, answers: Mapping[int, str]) -> Listing:
        doubtful = self._looked.preview.plan.doubtful
        return Listing(
            headings=(
                self.tr("Line"),
                self.tr("The list says"),
                self.tr("May be"),
                self.tr("Decided"),
            ),
            shares=(6, 34, 36, 24),
            rows=[self._doubt(one, answers.get(one.row.line, "")) for one in doubtful],
            values=list(doubtful),
        )

    def _doubt(self, one: Doubtful, answer: str) -> Sequence[Cell]:
        return (
            Cell(text=str(one.row.line), set=Text.MUTED),
            Cell(text=self.describe_row(one.row), set=Text.NAME),
            Cell(text=self._may_be(one)),
            self._decision(answer),
        )

    def _may_be(self, one: Doubtful) -> str:
        if one.erased is not None:
            day = messages.day(one.erased, None)
            return self.tr("Somebody with this code or e-mail was erased on {day}").format(day=day)
        return "  |  ".join(self.describe(who) for who in one.candidates)

    def describe_row(self, row: Row) -> str:
        return _join(row.name, row.fields.get("organisation", ""), row.email)

    def describe(self, attendee_id: str) -> str:
        """Name and what tells people of one name apart at once."""
        attendee: Attendee | None = self._looked.people.get(attendee_id)
        if attendee is None:
            return attendee_id
        return _join(attendee.name, attendee.organisation or attendee.email or attendee.code)

    def name_of(self, attendee_id: str) -> str:
        attendee = self._looked.people.get(attendee_id)
        return attendee.name if attendee else attendee_id

    def _conflicts(self, settled: Mapping[tuple[str, str], str]) -> Listing:
        conflicts = self._looked.preview.plan.conflicts
        return Listing(
            headings=(
                self.tr("Name"),
                self.tr("Field"),
                self.tr("The desk says"),
                self.tr("The list now says"),
                self.tr("Decided"),
            ),
            shares=(22, 14, 22, 22, 20),
            rows=[
                self._conflict(one, settled.get((one.attendee, one.field), "")) for one in conflicts
            ],
            values=list(conflicts),
        )

    def _conflict(self, one: Conflict, answer: str) -> Sequence[Cell]:
        attendee = self._looked.people.get(one.attendee)
        return (
            Cell(text=attendee.name if attendee else one.attendee, set=Text.NAME),
            Cell(text=field_word(one.field), set=Text.MUTED),
            Cell(text=one.desk or "—"),
            Cell(text=one.theirs or "—"),
            self._decision(answer),
        )

    def _decision(self, answer: str) -> Cell:
        if answer:
            return Cell(text=answer, role=Role.YES)
        return Cell(text=self.tr("open"), role=Role.LOOK)

    def _refused(self) -> Listing:
        refused = self.refused()[:MOST_SHOWN]
        return Listing(
            headings=(self.tr("Line"), self.tr("Set aside because"), self.tr("The row")),
            shares=(6, 40, 54),
            rows=[
                (
                    Cell(text=str(one.line), set=Text.MUTED),
                    Cell(text=words.of_refusal(one), role=Role.LOOK),
                    Cell(text=" | ".join(c for c in one.cells if c.strip()), set=Text.MUTED),
                )
                for one in refused
            ],
            values=list(refused),
        )

    def _notes(self) -> Listing:
        notes = self._looked.preview.notes
        kinds = {
            "country": self.tr("Not a country that is known; kept as it stands"),
            "session": self.tr("Not a session of the programme"),
            "twice": self.tr("Registered for two sessions at the same time"),
        }
        ordered = sorted(notes.items(), key=lambda item: (item[0].kind, -item[1], item[0].text))
        return Listing(
            headings=(self.tr("The list says"), self.tr("Rows"), self.tr("What is it")),
            shares=(40, 10, 50),
            rows=[
                (
                    Cell(text=note.text, set=Text.NAME),
                    Cell(text=str(count), set=Text.MUTED),
                    Cell(text=kinds.get(note.kind, note.kind)),
                )
                for note, count in ordered
            ],
            values=[note for note, _ in ordered],
        )


def _join(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
