"""Fixtures for everything without a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin.store import Store
from tests.checkin import pretix_desk, pretix_peer
from tests.checkin.people import make_event
from tests.checkin.pretix_desk import Desk, Downloaded
from tests.checkin.pretix_peer import Peer


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An event with a registration desk and nobody on the list."""
    with make_event(tmp_path) as made:
        yield made


@pytest.fixture(scope="session")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peer]:
    """A real pretix for all tests of this process: each leaves alone what others need."""
    with pretix_peer.running(tmp_path_factory.mktemp("pretix") / "server") as started:
        yield started


@pytest.fixture(scope="session")
def downloaded(peer: Peer, tmp_path_factory: pytest.TempPathFactory) -> Downloaded:
    """An event file with everybody in it, to copy desks from."""
    return pretix_desk.download(peer, tmp_path_factory.mktemp("downloaded") / "desk")


@pytest.fixture(scope="session")
def desk_of_all(
    peer: Peer, downloaded: Downloaded, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    with pretix_desk.copied(downloaded, peer, tmp_path_factory.mktemp("desk") / "one") as one:
        yield one
