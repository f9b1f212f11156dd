"""`init`, `import`, `demo`: an event file, and who is on its list."""

from pathlib import Path
from typing import Annotated

import typer

from checkin import events, paths, settings
from checkin.cli import common


def init(
    event: common.EventArgument,
    name: Annotated[str, typer.Option(help="What the event is called.")],
    timezone: Annotated[str, typer.Option(help="Its time zone, such as Europe/Brussels.")],
    subtitle: Annotated[str, typer.Option(help="Dates and place, as they stand on badges.")] = "",
    as_json: common.JsonOption = False,
) -> int:
    """Make an event file with a registration desk in it."""
    data = paths.data_dir()
    label = settings.load(paths.settings_file(data)).station
    with events.make(
        event,
        name=name,
        timezone=timezone,
        subtitle=subtitle,
        data_dir=data,
        at=common.now(),
        label=label,
    ) as store:
        made = store.event
    document = {"event": made.id, "name": made.name, "timezone": made.timezone, "file": str(event)}
    common.say(document, f"Made {Path(event)} for “{made.name}”.", as_json=as_json)
    return common.DONE
