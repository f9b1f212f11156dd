"""A programme file: who may enter which session, apart from the list of attendees."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from checkin import headers, values
from checkin.columns import columns_of, session_words
from checkin.errors import ProgrammeUnclear
from checkin.headers import fold
from checkin.model import Session, Status
from checkin.roster import Note, Row, named_sessions
from checkin.timetable import clashes

_SESSION_WORDS = (
    "session|session key|session title|session name|workshop|event|programme item|side event"
    "|sitzung|veranstaltung|programmpunkt|séance|atelier|évènement|événement|sessie|activiteit"
)
_SESSION_HEADERS = frozenset(map(fold, _SESSION_WORDS.split("|")))


@dataclass(frozen=True, slots=True)
class Programme:
    """Sessions by ticket code or source id, and by e-mail in lower case."""

    by_code: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by_email: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.by_code or self.by_email)

    def added_to(self, row: Row) -> Row:
        """*row* with the sessions that this programme gives it."""
        keys = dict.fromkeys(row.entitlements)
        for name in (*row.codes, row.source_id):
            keys.update(dict.fromkeys(self.by_code.get(name, ())))
        keys.update(dict.fromkeys(self.by_email.get(row.email.casefold(), ())))
        return replace(row, entitlements=tuple(sorted(keys)))


def read(
    header: Sequence[str],
    rows: Iterable[tuple[int, Sequence[str], str]],
    sessions: Iterable[Session],
) -> Programme:
    """Read a programme: one row a person and session, or one row a person with several sessions.

    The person stands under a code, an id or an e-mail; the sessions in one column, or in columns
    that say yes or no. A row with neither is left out.

    Raises:
        ProgrammeUnclear: No column tells the person, or none the session.
    """
    sessions = list(sessions)
    words = session_words(sessions)
    codes: list[int] = []
    emails: list[int] = []
    named: list[int] = []
    marked: list[tuple[int, str]] = []
    for column in columns_of(header, sessions=sessions):
        if column.target.startswith(headers.SESSION):
            marked.append((column.index, column.target.removeprefix(headers.SESSION)))
        elif column.target in (headers.CODE, headers.SOURCE_ID):
            codes.append(column.index)
        elif column.target == "email":
            emails.append(column.index)
        elif column.target == headers.ENTITLEMENTS or fold(column.header) in _SESSION_HEADERS:
            named.append(column.index)
    if not (codes or emails) or not (named or marked):
        raise ProgrammeUnclear(columns=", ".join(header[:50]))
    by_code: dict[str, dict[str, None]] = defaultdict(dict)
    by_email: dict[str, dict[str, None]] = defaultdict(dict)
    notes: list[Note] = []
    for _, raw, _ in rows:
        cells = [cell.strip() for cell in raw] + [""] * (len(header) - len(raw))
        keys = {key: None for index, key in marked if values.yes_no(cells[index])}
        for index in named:
            for key, known in named_sessions(cells[index], words) if cells[index] else ():
                keys[key] = None
                if not known:
                    notes.append(Note("session", key))
        for index in codes:
            if cells[index]:
                by_code[cells[index]].update(keys)
        for index in emails:
            if cells[index] and not any(cells[i] for i in codes):
                by_email[cells[index].casefold()].update(keys)
    return Programme(
        {code: tuple(keys) for code, keys in by_code.items()},
        {email: tuple(keys) for email, keys in by_email.items()},
        tuple(notes),
    )


def twice(rows: Iterable[Row], sessions: Sequence[Session]) -> Iterator[Note]:
    """Who is registered for two sessions at the same time; the note names them and both."""
    by_key = {session.key: session for session in sessions}
    pairs: dict[tuple[str, ...], tuple[str, ...]] = {}  # many people chose the same sessions
    for row in rows:
        chosen = row.entitlements
        if len(chosen) < 2 or row.fields.get("status") == Status.CANCELLED:
            continue
        if chosen not in pairs:
            held = (by_key[key] for key in chosen if key in by_key)
            pairs[chosen] = tuple(f"{one.title} / {other.title}" for one, other in clashes(held))
        for pair in pairs[chosen]:
            yield Note("twice", f"{row.name}: {pair}")
