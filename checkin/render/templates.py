"""Read badge templates from a folder."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from checkin.errors import TemplateError
from checkin.template import Template
from checkin.template_file import parse
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: The template a new event starts with.
DEFAULT = "badge-96x134"

_NOT_UTF_8 = QT_TRANSLATE_NOOP("details", "the file is not UTF-8")
_THERE_ALREADY = QT_TRANSLATE_NOOP("details", "“{name}” is there already")

_PICTURES = (".png", ".jpg", ".jpeg", ".svg")


def load_all(folder: Traversable) -> dict[str, Template]:
    """Every template in *folder*, by name, in the order of the names.

    Raises:
        TemplateError: A file is not a template, or two have one name.
    """
    entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    images = {e.name: e.read_bytes() for e in entries if e.name.lower().endswith(_PICTURES)}
    found: dict[str, Template] = {}
    for entry in entries:
        if not entry.name.endswith(".json") or entry.name == "schema.json":
            continue
        try:
            text = entry.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise TemplateError(where=entry.name, why=Detail(_NOT_UTF_8)) from error
        template = parse(text, images)
        if template.name in found:
            raise TemplateError(where=entry.name, why=Detail(_THERE_ALREADY, name=template.name))
        found[template.name] = template
    return found


@cache
def shipped() -> Mapping[str, Template]:
    """The templates that come with the program, by name."""
    return load_all(files("assets") / "badges")
