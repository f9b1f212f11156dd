"""From one version of the tables to the next. Append only: a released migration never changes."""

import sqlite3

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from checkin.store import schema, search_index

_migrations = Migrations("checkin")


def apply(connection: sqlite3.Connection) -> None:
    """Run the migrations that a file has not seen yet, each whole or not at all."""
    _migrations.apply(Database(connection, strict=True, execute_plugins=False))


@_migrations(name="m001_journal_and_projections")
def _m001(db: Database) -> None:
    for statement in schema.M001.split(";\n"):
        if statement.strip():
            db.execute(statement)
    search_index.create(db.conn)


@_migrations(name="m002_tickets_and_sources")
def _m002(db: Database) -> None:
    for statement in schema.M002.split(";\n"):
        if statement.strip():
            db.execute(statement)


@_migrations(name="m003_doors")
def _m003(db: Database) -> None:
    for statement in schema.M003.split(";\n"):
        if statement.strip():
            db.execute(statement)
