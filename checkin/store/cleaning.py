"""After an erasure: nothing of the person in the search index, the log or a backup.

It takes longer than a scan may wait, and readers may hold the log for minutes. So the file keeps a
mark, in `local`, of what is still to be done, and it is tried again until all of it is.
"""

import logging
import sqlite3
import time
from typing import TYPE_CHECKING

from checkin.errors import CheckinError
from checkin.store import backups, db, search_index
from checkin.store.pace import Pace

if TYPE_CHECKING:
    from checkin.store.store import Store

log = logging.getLogger(__name__)

#: The name of the mark; its value is what comes next.
MARK = "clean"
INDEX, LOG = "index", "log"

#: A pause (s) after each step, long enough for whoever waits for the lock to see it free.
_BREATH_S = 0.003


def clean(store: "Store") -> bool:
    """Do what an erasure has left to do; False if some of it has to be tried again later.

    The erasure itself is on the disk already: whatever keeps this from being done is logged.
    """
    try:
        with db.translated(store.path):
            if store.local_get(MARK) == INDEX:
                _purge(store)
                backups.remove_all(store.path)  # only now: a copy made until here may hold a name
                _next(store, INDEX, LOG)
            if store.local_get(MARK) == LOG:
                if not _empty_log(store.connection):
                    log.info("the log is being read; it is emptied later")
                    return False
                _next(store, LOG, "")
    except (CheckinError, OSError) as error:
        log.warning("what was erased is cleaned away later: %s", type(error).__name__)
        return False
    return not store.local_get(MARK)


def _purge(store: "Store") -> None:
    pace = Pace(size=16, fewest=4, most=1000)
    more = True
    while more:
        with store.writing():
            begun = time.perf_counter()
            more = search_index.purge_some(store.connection, pace.size)
        pace.took(time.perf_counter() - begun)
        time.sleep(_BREATH_S)


def _next(store: "Store", done: str, then: str) -> None:
    """Move the mark on, unless somebody was erased meanwhile and it all begins anew."""
    with store.writing() as writer:
        if store.local_get(MARK) == done:
            writer.local_set(MARK, then)


def _empty_log(connection: sqlite3.Connection) -> bool:
    """Bring the log into the file and cut it to nothing; False if somebody still reads from it.

    First what needs no lock. The rest is little, and does not wait: while it waited for readers,
    sqlite would keep every writer out. https://sqlite.org/pragma.html#pragma_wal_checkpoint
    """
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {int(db.WAIT_S * 1000)}")
    return not busy
