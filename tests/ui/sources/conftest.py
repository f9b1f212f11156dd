"""A real pretix for the page of sources."""

from collections.abc import Iterator

import pytest

from tests.checkin import pretix_peer
from tests.checkin.pretix_peer import Peer


@pytest.fixture(scope="session")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peer]:
    with pretix_peer.running(tmp_path_factory.mktemp("pretix") / "server") as started:
        yield started
