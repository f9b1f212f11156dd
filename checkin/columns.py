"""Which column of a list holds what: recognised by its header, or as a person says."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from rapidfuzz import process

from checkin import headers
from checkin.errors import ColumnMissing, FieldUnknown
from checkin.headers import fold
from checkin.model import FIELDS, Session

#: What a column may be mapped to, besides `headers.SESSION` with a session's key.
TARGETS = (
    *FIELDS,
    headers.CODE,
    headers.CODES,
    headers.SOURCE_ID,
    headers.NAME,
    headers.ENTITLEMENTS,
    headers.PAID,
    headers.FLAG,
    headers.AMOUNT,
    headers.EXTRA,
    headers.IGNORE,
)

MOST_COLUMNS = 1_000

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list; `target` is one of `TARGETS` or a session, `given` by a person."""

    index: int
    header: str
    target: str
    given: bool = False


def columns_of(
    header: Sequence[str],
    *,
    given: Mapping[str, str] = _NOTHING,
    remembered: Mapping[str, str] = _NOTHING,
    sessions: Iterable[Session] = (),
) -> tuple[Column, ...]:
    """Say what each column of *header* holds.

    Args:
        header: The texts above the columns.
        given: Header (or the column's number from 1) → target, as a person says now.
        remembered: The same, as said for an earlier list of this source; what does not fit this
            list is left out.
        sessions: A column headed by the title or key of one of them says yes or no to it.

    Raises:
        ColumnMissing: *given* names a column that is not there.
        FieldUnknown: *given* names a target that is not one of `TARGETS`.
    """
    names = _unique(header)
    said = _asked(names, remembered, strict=False) | _asked(names, given, strict=True)
    by_title = session_words(sessions)
    found: dict[str, tuple[int, int]] = {}  # target → (rank, index)
    targets = [headers.EXTRA] * len(names)
    for index, name in enumerate(names):
        session = by_title.get(fold(name))
        if session is not None:
            targets[index] = headers.SESSION + session
            continue
        target, rank = headers.recognise(name)
        if target in (headers.AMOUNT, headers.IGNORE):
            targets[index] = target
        elif target and (target not in found or rank < found[target][0]):
            found[target] = rank, index
    taken = set(said.values())
    for target, (_, index) in found.items():
        if target not in taken:
            targets[index] = target
    for index, target in said.items():
        targets[index] = target
    _name_the_parts(names, targets, said)
    return tuple(
        Column(index, name, target, index in said)
        for index, (name, target) in enumerate(zip(names, targets, strict=True))
    )


def _unique(header: Sequence[str]) -> list[str]:
    """Headers as keys: a second "Country" is "Country (2)", one without a word "Column 7"."""
    names: list[str] = []
    seen: dict[str, int] = {}
    for number, text in enumerate(header, 1):
        name = text.strip() or f"Column {number}"
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return names


def _asked(names: Sequence[str], wanted: Mapping[str, str], *, strict: bool) -> dict[int, str]:
    exact = {name: index for index, name in reversed(list(enumerate(names)))}
    folded = {fold(name): index for index, name in reversed(list(enumerate(names)))}
    asked: dict[int, str] = {}
    for header, target in wanted.items():
        index = exact.get(header, folded.get(fold(header)))
        if index is None and header.isdecimal() and 1 <= int(header[:9]) <= len(names):
            index = int(header[:9]) - 1
        known = target_of(target)
        if index is not None and known:
            asked[index] = known
        elif strict and index is None:
            raise ColumnMissing(column=header, columns=", ".join(names[:50]))
        elif strict:
            raise FieldUnknown(field=target, fields=", ".join(TARGETS))
    return asked


def target_of(word: str) -> str:
    """The target that a person means by *word* ("First name"); "" if none is known."""
    plain = word.strip()
    if plain.startswith(headers.SESSION) and len(plain) > len(headers.SESSION):
        return plain
    name = fold(plain).replace(" ", "_")
    return name if name in TARGETS else headers.recognise(plain)[0]


def session_words(sessions: Iterable[Session]) -> dict[str, str]:
    words: dict[str, str] = {}
    for session in sessions:
        for text in (session.title, session.key):
            if fold(text):
                words.setdefault(fold(text), session.key)
    return words


#: Words that mean the family name beside a column for the given name, and the whole name alone.
_FAMILY_OR_WHOLE = frozenset(fold(word) for word in ("nom", "noms", "nume", "name", "naam", "nev"))
_GIVEN_OR_WHOLE = frozenset(fold(word) for word in ("name", "nome", "nombre", "ime", "име"))


def _name_the_parts(names: Sequence[str], targets: list[str], said: Mapping[int, str]) -> None:
    """Read "Name" beside "Vorname" as the family name, and "Nom" alone as the whole name."""

    def where(target: str) -> int | None:
        return targets.index(target) if target in targets else None

    whole, given, family = where(headers.NAME), where("given_name"), where("family_name")
    if whole is not None and whole not in said:
        word = fold(names[whole])
        if given is not None and family is None and word in _FAMILY_OR_WHOLE:
            targets[whole] = "family_name"
        elif given is None and family is not None and word in _GIVEN_OR_WHOLE:
            targets[whole] = "given_name"
    elif (
        whole is None
        and given is None
        and family is not None
        and family not in said
        and fold(names[family]) in _FAMILY_OR_WHOLE
    ):
        targets[family] = headers.NAME


def has_names(columns: Iterable[Column]) -> bool:
    wanted = {headers.NAME, "given_name", "family_name", "badge_name"}
    return any(column.target in wanted for column in columns)


def suggestions(columns: Iterable[Column]) -> dict[str, str]:
    """For columns that nobody knows, the target whose word is nearest: header → target."""
    words = headers.words()
    taken = {column.target for column in columns}
    near: dict[str, str] = {}
    for column in columns:
        if column.target != headers.EXTRA or column.given:
            continue
        best = process.extractOne(fold(column.header), words.keys(), score_cutoff=86)
        if best is not None and words[best[0]] not in taken and len(best[0]) > 3:
            near[column.header] = words[best[0]]
    return near
