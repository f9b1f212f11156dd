"""Fixtures for everything without a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin.store import Store
from tests.checkin.people import make_event


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An event with a registration desk and nobody on the list."""
    with make_event(tmp_path) as made:
        yield made
