"""What the reports ask of an event file: run in a lane, values in, frozen values out."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from checkin import listing, reports, signature_files
from checkin.errors import Cancelled
from checkin.reports import Format, Report, Stats
from checkin.signature_files import Written
from checkin.signatures import Options
from checkin.store import Store
from checkin.store.verify import Proof
from ui.errands import Backup, backups_of
from ui.long_work import LongWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How it stands now."""

    stats: Stats
    arrivals: tuple[datetime, ...]
    colours: dict[str, str]


def figures(store: Store) -> Figures:
    return Figures(
        stats=reports.stats(store, datetime.now(UTC)),
        arrivals=tuple(listing.arrivals(store)),
        colours={category.name: category.colour for category in store.categories()},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which report to write, as what, where to."""

    report: Report
    written_as: Format
    out: Path
    bom: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningOrder:
    """Which lists to sign to write, where to, as what (the ending of the file)."""

    out: Path
    written_as: str
    options: Options


def kept(store: Store) -> Options:
    """What stood on the lists the last time."""
    return signature_files.kept(store)


def sign(store: Store, order: SigningOrder, work: LongWork) -> Written:
    """Write the lists.

    Raises:
        NotWritten, PictureRefused, Cancelled: Nothing was written.
    """
    return signature_files.write(
        store,
        order.out,
        cast(signature_files.Format, order.written_as),
        order.options,
        now=datetime.now(UTC),
        progress=work.progress,
        cancelled=work.cancelled,
    )


def export(store: Store, order: Order, work: LongWork) -> int:
    """Write the report; how many rows it has.

    Raises:
        NotWritten, Cancelled: Nothing was written.
    """
    return reports.export(
        store,
        order.report,
        order.written_as,
        order.out,
        now=datetime.now(UTC),
        bom=order.bom,
        progress=work.progress,
        cancelled=work.cancelled,
    )


def verify(store: Store, work: LongWork) -> Proof:
    """Prove the file.

    Raises:
        Cancelled: The operator stopped it.
    """

    def progress(done: int, total: int) -> None:
        if work.cancelled():
            raise Cancelled
        work.progress(done, total)

    return store.verify(progress)


def backups(store: Store) -> list[Backup]:
    """The copies beside the file, newest first."""
    return backups_of(store.path)


def back_up(store: Store, *, at: datetime) -> list[Backup]:
    """Copy the file now; the copies there are then."""
    store.backup(at)
    return backups_of(store.path)
