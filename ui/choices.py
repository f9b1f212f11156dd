"""What the forms about a person offer to choose from."""

from dataclasses import dataclass

from checkin import countries, search
from checkin.model import Category
from checkin.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What forms offer: the event's categories, and countries as (code, name) by name."""

    categories: tuple[Category, ...] = ()
    countries: tuple[tuple[str, str], ...] = ()


def choices(store: Store, language: str) -> Choices:
    """What forms offer, countries by name in *language*."""
    named = [(code, countries.name(code, language)) for code in countries.NAMES]
    return Choices(
        categories=tuple(store.categories()),
        countries=tuple(sorted(named, key=lambda pair: search.fold(pair[1]))),
    )
