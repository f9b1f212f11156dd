"""What the names check found, as rows: one for each finding, and one for each open conflict."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from checkin.model import FIELDS, Attendee
from checkin.names import Kind, NameFinding
from checkin.person import Conflict
from checkin.review import Review, key_of
from checkin.words import QT_TRANSLATE_NOOP
from ui.field_words import field_word
from ui.table import ROOT, Cell, CellModel, Index, Text
from ui.theme import Role

#: The kind of rows that are conflicts between the desk and the list.
CONFLICT: Final = "conflict"

_WORDS: Final[Mapping[str, str]] = {
    CONFLICT: QT_TRANSLATE_NOOP("findings", "Desk and list differ"),
    Kind.NO_NAME: QT_TRANSLATE_NOOP("findings", "No name"),
    Kind.NO_GLYPH: QT_TRANSLATE_NOOP("findings", "Letter without a font"),
    Kind.MOJIBAKE: QT_TRANSLATE_NOOP("findings", "Garbled letters"),
    Kind.CONTROL: QT_TRANSLATE_NOOP("findings", "Invisible characters"),
    Kind.WILL_NOT_FIT: QT_TRANSLATE_NOOP("findings", "Will not fit"),
    Kind.SAME_PERSON: QT_TRANSLATE_NOOP("findings", "One person twice?"),
    Kind.SWAPPED: QT_TRANSLATE_NOOP("findings", "Names exchanged?"),
    Kind.PLACEHOLDER: QT_TRANSLATE_NOOP("findings", "No real name?"),
    Kind.LOOK_ALIKES: QT_TRANSLATE_NOOP("findings", "Look-alikes"),
    Kind.SHARED_EMAIL: QT_TRANSLATE_NOOP("findings", "One e-mail, several people"),
    Kind.ALL_CAPS: QT_TRANSLATE_NOOP("findings", "All in capitals"),
    Kind.ALL_LOWER: QT_TRANSLATE_NOOP("findings", "No capital"),
    Kind.DOUBLED_SPACES: QT_TRANSLATE_NOOP("findings", "Doubled space"),
    Kind.OUTER_SPACES: QT_TRANSLATE_NOOP("findings", "Space at an end"),
}
#: Kinds that keep a badge from being printed as it should be.
_WORST: Final = frozenset({Kind.NO_NAME, Kind.NO_GLYPH, Kind.WILL_NOT_FIT})
#: Kinds that only look untidy.
_UNTIDY: Final = frozenset(
    {Kind.ALL_CAPS, Kind.ALL_LOWER, Kind.DOUBLED_SPACES, Kind.OUTER_SPACES, Kind.SHARED_EMAIL}
)

#: What does not fit on a badge as part of something else than the name.
_SHORTENED_ITSELF: Final = frozenset({"organisation", "job_title", "category", "pronouns"})

ORDER: Final = (CONFLICT, *(kind.value for kind in Kind))


def kind_word(kind: str) -> str:
    return QCoreApplication.translate("findings", _WORDS[kind])


def kind_role(kind: str) -> Role:
    if kind in _WORST:
        return Role.NO
    return Role.NEUTRAL if kind in _UNTIDY else Role.LOOK


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing to look at: a finding, or a conflict. `people` are those concerned.

    `also` are findings that are mended together with it: further letters of one name that no font
    has. `unset` are the letters that no font has, of all findings.
    """

    kind: str
    people: tuple[Attendee, ...]
    finding: NameFinding | None = None
    also: tuple[NameFinding, ...] = ()
    conflict: Conflict | None = None
    unset: frozenset[str] = frozenset()

    def spelled(self, text: str) -> str:
        """*text* with the number of each letter that no font has: U+1781 for what would be a box.

        Letters of one run are parted by spaces, and a space stands before and after the run.
        """
        told = "".join(f" U+{ord(one):04X} " if one in self.unset else one for one in text)
        return " ".join(told.split()) if self.unset.intersection(text) else text

    @property
    def key(self) -> str:
        """Tells this row again after the next check."""
        if self.finding is not None:
            return key_of(self.finding)
        assert self.conflict is not None
        return f"{self.people[0].id} {self.conflict.field}"

    @property
    def field(self) -> str:
        """The one field that can be mended; "" if it is about whole people, or about many."""
        if self.conflict is not None:
            return self.conflict.field
        assert self.finding is not None
        return self.finding.field if len(self.finding.ids) == 1 else ""

    @property
    def mends(self) -> str:
        """The field that is written to mend it; a long name is given a shorter badge name."""
        if self.conflict is not None:
            return ""
        if self.kind == Kind.WILL_NOT_FIT and self.field not in _SHORTENED_ITSELF:
            return "badge_name"
        return self.field if self.field in FIELDS else ""

    @property
    def value(self) -> str:
        """What `mends` holds now, or the name that a badge name would stand for."""
        person = self.people[0]
        said = str(getattr(person, self.mends, "")) if self.mends else ""
        return said or (person.name if self.mends == "badge_name" else "")

    @property
    def sentence(self) -> str:
        """What is wrong, in the window's language."""
        return self.spelled(self._sentence())

    def _sentence(self) -> str:
        if self.conflict is not None:
            text = QCoreApplication.translate(
                "findings", "{field}: the desk says “{desk}”, the list now says “{listed}”."
            )
            return text.format(
                field=field_word(self.conflict.field),
                desk=self.conflict.desk or "—",
                listed=self.conflict.source or "—",
            )
        assert self.finding is not None
        facts = dict(self.finding.facts)
        if "field" in facts:
            facts["field"] = field_word(str(facts["field"]))
        if self.kind == Kind.NO_GLYPH:  # the letter itself would be a box here as well
            text = QCoreApplication.translate(
                "findings", "{code} in {field} is in none of the badge fonts: {value}"
            )
            return text.format(**facts)
        return QCoreApplication.translate("names", self.finding.text).format(**facts)


def rows_of(review: Review) -> list[Row]:
    """Conflicts first, since nothing else about those people is sure; then as they were found."""
    unset = frozenset(
        str(finding.facts["char"])
        for finding in review.findings
        if finding.kind is Kind.NO_GLYPH and "char" in finding.facts
    )
    rows = [
        Row(kind=CONFLICT, people=(review.people[who],), conflict=conflict, unset=unset)
        for who, conflict in review.conflicts
        if who in review.people
    ]
    together: dict[object, list[NameFinding]] = {}
    for finding in review.findings:
        one_letter = finding.kind is Kind.NO_GLYPH
        same = (finding.ids, finding.field) if one_letter else key_of(finding)
        together.setdefault(same, []).append(finding)
    rows += [
        Row(
            kind=first.kind.value,
            people=tuple(review.people[id_] for id_ in first.ids),
            finding=first,
            also=tuple(rest),
            unset=unset,
        )
        for first, *rest in together.values()
    ]
    return rows


class Findings(CellModel):
    """Rows of one kind, or of all; a row that was dealt with stays in place, marked, until the
    next check.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._every: list[Row] = []
        self._rows: list[Row] = []
        self._kind = ""
        self._done: dict[str, str] = {}

    def reset(self, rows: Sequence[Row]) -> None:
        """Show what the newest check found."""
        self.beginResetModel()
        self._every = list(rows)
        self._done = {}
        self._choose()
        self.endResetModel()

    def filter(self, kind: str) -> None:
        """Show rows of *kind* only; "" for all."""
        self.beginResetModel()
        self._kind = kind
        self._choose()
        self.endResetModel()

    def _choose(self) -> None:
        self._rows = [row for row in self._every if not self._kind or row.kind == self._kind]

    def counts(self) -> dict[str, int]:
        """Kind → how many, in the order of their weight."""
        counted = dict.fromkeys(ORDER, 0)
        for row in self._every:
            counted[row.kind] += 1
        return {kind: count for kind, count in counted.items() if count}

    def open_counts(self) -> dict[str, int]:
        """The same kinds → how many of each nobody has dealt with yet."""
        counted = dict.fromkeys(self.counts(), 0)
        for row in self._every:
            counted[row.kind] += row.key not in self._done
        return counted

    def row(self, number: int) -> Row | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place(self, key: str) -> int:
        """The row called *key*; -1 if it is not shown."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)

    def settle(self, key: str, text: str) -> None:
        """Mark the row *key* as dealt with: *text* says how."""
        self._done[key] = text
        place = self.place(key)
        if place >= 0:
            self.dataChanged.emit(self.index(place, 0), self.index(place, 3))

    def is_settled(self, row: Row) -> bool:
        return row.key in self._done

    def next_open(self, number: int) -> int:
        """The first row from *number* on that is not dealt with, else the nearest before it."""
        after = range(number, len(self._rows))
        before = range(min(number, len(self._rows)) - 1, -1, -1)
        return next((n for n in (*after, *before) if not self.is_settled(self._rows[n])), number)

    # -- what Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 4

    def headings(self) -> Sequence[str]:
        return (
            self.tr("What"),
            self.tr("Who"),
            self.tr("What it says"),
            self.tr("Suggestion"),
        )

    def cell(self, row: int, column: int) -> Cell:
        return self._cell(self._rows[row], column)

    def _cell(self, row: Row, column: int) -> Cell:
        done = self._done.get(row.key)
        match column:
            case 0:
                return Cell(text=kind_word(row.kind), role=kind_role(row.kind))
            case 1:
                names = " · ".join(dict.fromkeys(one.name or "—" for one in row.people[:6]))
                more = " …" if len(row.people) > 6 else ""
                return Cell(text=row.spelled(names + more), set=Text.NAME, struck=done is not None)
            case 2:
                return Cell(text=row.sentence, set=Text.MUTED)
            case _:
                if done is not None:
                    return Cell(text=done, role=Role.YES)
                return Cell(text=row.finding.suggestion if row.finding else "")
