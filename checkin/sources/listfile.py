"""A list in a file as a source: read anew where it changed; it cannot be told anything."""

from pathlib import Path
from zoneinfo import ZoneInfo

from checkin import columns, roster
from checkin.errors import CheckinError
from checkin.roster import Refusal, Row
from checkin.sources import files
from checkin.sources.base import Codes, Design, Doing, Happened, Outcome, Page
from checkin.sources.catalogue import Catalogue
from checkin.sources.mapping import Mapped
from checkin.sources.trouble import SourceUnreadable


class FileSource:
    """The list in *path*. What is doubtful in it is better decided by the command `import`."""

    hears: frozenset[Doing] = frozenset()
    requests = 0

    def __init__(self, path: Path) -> None:
        self._path = path

    def close(self) -> None:
        """Nothing: a file is read in one go."""

    def introduce(self, label: str) -> int | None:
        """Nothing: it keeps no desks."""
        return None

    def designs(self) -> tuple[Design, ...]:
        """None: it tells of none."""
        return ()

    def catalogue(self) -> Catalogue:
        """A list has people only."""
        return Catalogue(name=self._path.stem)

    def people(self, mapped: Mapped, *, since: str = "", position: str = "") -> Page:
        """All of the list on one page, unless it is the file that was read before.

        Raises:
            SourceUnreadable: The file is not there, is being written, or is no list.
        """
        try:
            table = files.open_list(self._path)
        except CheckinError as error:
            raise SourceUnreadable(host=self._path.name, why=str(error)) from error
        if table.digest == since:
            return Page((), {}, table.modified_ms, since, "", 0, 0)
        zone = ZoneInfo(mapped.catalogue.timezone or "UTC")
        reader = roster.Reader(columns.columns_of(table.header), zone=zone, guarded=table.guarded)
        rows: list[Row] = []
        unread = 0
        distinct = roster.Distinct()
        for number, cells, problem in table.rows():
            row = Refusal(number, problem) if problem else reader.read(number, cells)
            if isinstance(row, Row):
                row = distinct.take(row, cells)
            if isinstance(row, Row):
                rows.append(row)
            else:
                unread += 1
        return Page(
            rows=tuple(rows),
            seen={},
            generated=table.modified_ms,
            cursor=table.digest,
            position="",
            total=len(rows),
            done=len(rows),
            unread=unread,
            whole=True,
        )

    def codes(self, since: tuple[str, str] = ("", "")) -> tuple[Codes, Codes]:
        return Codes((), ""), Codes((), "")

    def tell(self, happened: Happened) -> Outcome:
        """Never called, since a file hears nothing (`hears`)."""
        raise ValueError(happened.doing)
