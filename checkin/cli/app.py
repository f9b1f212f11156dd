"""The command line: which commands there are, and how they end."""

import logging
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from checkin import __version__
from checkin.cli import (
    common,
    doors,
    exporting,
    lists,
    people,
    printers,
    printing,
    reading,
    reporting,
    scanning,
    sources,
    templates,
    tickets,
)
from checkin.errors import CheckinError


def _finish(code: int, **_: object) -> None:
    """End with the exit code that the command returned."""
    raise typer.Exit(code)


class _Commands(TyperGroup):
    """The commands, whose wrong usage is told in the sentence alone."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command of *ctx*.

        typer 0.29 reads values through pydantic and passes on its "Value error, " too:
        https://docs.pydantic.dev/latest/errors/validation_errors/#value_error
        """
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            error.message = error.message.removeprefix("Value error, ")
            raise


app = typer.Typer(
    name="checkin",
    cls=_Commands,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    result_callback=_finish,
    help="The check-in desk: lists in, scans, badges, logs out. Without a command: the window.",
)


def _version(wanted: bool) -> None:
    if wanted:
        print(__version__)
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Log to stderr.")] = False,
) -> None:
    logging.basicConfig(
        level=logging.INFO if verbose else logging.ERROR,
        stream=sys.stderr,
        format="%(levelname)s %(name)s: %(message)s",
    )


app.command("init")(lists.init)
app.command("import")(lists.import_list)
app.command("demo")(lists.demo)
app.command("scan")(scanning.scan)
app.command("read")(reading.read)
app.command("find")(people.find)
app.command("edit")(people.edit)
app.command("note")(people.note)
app.command("undo")(people.undo)
app.command("walkin")(people.walkin)
app.command("history")(people.history_of)
app.command("erase")(people.erase)
app.command("badge")(printing.badge)
app.command("badges")(printing.badges)
app.command("tickets")(tickets.tickets)
app.command("ticket")(tickets.ticket)
app.command("print")(printers.print_)
app.command("printers")(printers.printers)
app.add_typer(printers.printer, name="printer")
app.command("templates")(templates.list_templates)
app.add_typer(templates.template, name="template")
app.command("spool")(printers.spool_)
app.add_typer(sources.source, name="source")
app.command("sync")(sources.sync)
app.command("programme")(doors.programme)
app.command("sessions")(doors.sessions)
app.command("register")(doors.register)
app.command("rule")(doors.rule)
app.command("export")(exporting.export)
app.command("stats")(reporting.stats)
app.command("verify")(reporting.verify)
app.command("backup")(reporting.backup)
app.command("restore")(reporting.restore)
app.command("merge")(reporting.merge)

#: The commands that need no window; `ui.main` asks before it imports Qt.
COMMANDS = frozenset(
    [str(command.name) for command in app.registered_commands]
    + [str(group.name) for group in app.registered_groups]
)


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    common.prepare_output()
    code = _run(arguments)
    try:
        common.flush()  # here, where a reader that is gone can still be met calmly
    except BrokenPipeError:
        common.no_more_output()
        return common.FAILED
    return code


def _run(arguments: list[str] | None) -> int:
    try:
        app(args=arguments)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else common.DONE
    except CheckinError as error:
        common.fail(str(error))
        return common.FAILED
    return common.DONE
