"""One JSON object of a template, read key by key: a complaint says where, and what was wanted."""

from typing import Final

from checkin.errors import TemplateError
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: Where things stand.
THE_FILE: Final = Detail(QT_TRANSLATE_NOOP("details", "the file"))
THE_TEMPLATE: Final = Detail(QT_TRANSLATE_NOOP("details", "the template"))

NO_JSON: Final = Detail(QT_TRANSLATE_NOOP("details", "it is not JSON"))

_NO_OBJECT: Final = QT_TRANSLATE_NOOP("details", "it should be an object in braces")
_MISSING: Final = QT_TRANSLATE_NOOP("details", "“{key}” is missing")
_NO_TEXT: Final = QT_TRANSLATE_NOOP("details", "“{key}” should be text")
_NOT_ONE_OF: Final = QT_TRANSLATE_NOOP("details", "“{key}” should be one of {choices}")
_NO_NUMBER: Final = QT_TRANSLATE_NOOP("details", "“{key}” should be a number")
_NOT_BETWEEN: Final = QT_TRANSLATE_NOOP("details", "“{key}” should lie between {low} and {high}")
_NOT_WHOLE: Final = QT_TRANSLATE_NOOP("details", "“{key}” should be a whole number")
_NO_FLAG: Final = QT_TRANSLATE_NOOP("details", "“{key}” should be true or false")
_NO_PAIR: Final = QT_TRANSLATE_NOOP("details", "“{key}” should be two numbers of millimetres")
_NO_PLACES: Final = QT_TRANSLATE_NOOP(
    "details", "“{key}” should be a list of at most {most} numbers between 0 and {high}"
)
_NO_LIST: Final = QT_TRANSLATE_NOOP("details", "“{key}” should be a list with something in it")
_NOT_KNOWN: Final = QT_TRANSLATE_NOOP("details", "“{key}” is not known here")


class Reader:
    """Takes the keys of one JSON object, each at most once, and complains about what is left."""

    def __init__(self, raw: object, where: str | Detail) -> None:
        self.where = where
        if not isinstance(raw, dict):
            raise self.error(_NO_OBJECT)
        self._raw = dict(raw)

    def error(self, why: str, **facts: str) -> TemplateError:
        """The error that says *why*, a text of the context "details", filled with *facts*."""
        return TemplateError(where=self.where, why=Detail(why, **facts))

    def names(self) -> list[str]:
        return sorted(self._raw)

    def has(self, key: str) -> bool:
        return key in self._raw

    def take(self, key: str) -> object:
        if key not in self._raw:
            raise self.error(_MISSING, key=key)
        return self._raw.pop(key)

    def text(self, key: str, default: str | None = None) -> str:
        if default is not None and key not in self._raw:
            return default
        value = self.take(key)
        if not isinstance(value, str):
            raise self.error(_NO_TEXT, key=key)
        return value

    def choice(self, key: str, allowed: tuple[str, ...], default: str) -> str:
        value = self.text(key, default)
        if value not in allowed:
            raise self.error(_NOT_ONE_OF, key=key, choices=", ".join(filter(None, allowed)))
        return value

    def number(self, key: str, low: float, high: float, default: float | None = None) -> float:
        if default is not None and key not in self._raw:
            return default
        value = self.take(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.error(_NO_NUMBER, key=key)
        if not low <= value <= high:
            raise self.error(_NOT_BETWEEN, key=key, low=f"{low:g}", high=f"{high:g}")
        return float(value)

    def whole(self, key: str, low: int, high: int, default: int) -> int:
        value = self.number(key, low, high, default)
        if value != int(value):
            raise self.error(_NOT_WHOLE, key=key)
        return int(value)

    def flag(self, key: str) -> bool:
        value = self._raw.pop(key, False)
        if not isinstance(value, bool):
            raise self.error(_NO_FLAG, key=key)
        return value

    def pair(self, key: str) -> tuple[float, float]:
        value = self.take(key)
        if (
            not isinstance(value, list)
            or len(value) != 2
            or any(isinstance(n, bool) or not isinstance(n, int | float) for n in value)
            or not all(0 <= n <= 2000 for n in value)
        ):
            raise self.error(_NO_PAIR, key=key)
        return float(value[0]), float(value[1])

    def places(self, key: str, high: float, most: int) -> tuple[float, ...]:
        """A list, which may be empty or missing, of at most *most* numbers from 0 to *high*."""
        value = self._raw.pop(key, [])
        if (
            not isinstance(value, list)
            or len(value) > most
            or any(isinstance(n, bool) or not isinstance(n, int | float) for n in value)
            or not all(0 <= n <= high for n in value)
        ):
            raise self.error(_NO_PLACES, key=key, most=str(most), high=f"{high:g}")
        return tuple(map(float, value))

    def several(self, key: str) -> list[object]:
        value = self.take(key)
        if not isinstance(value, list) or not value:
            raise self.error(_NO_LIST, key=key)
        return value

    def done(self) -> None:
        if self._raw:
            raise self.error(_NOT_KNOWN, key=min(self._raw))
