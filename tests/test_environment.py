"""The ground the other tests stand on."""

import os
import socket
from pathlib import Path

import platformdirs
import pytest


def test_folders_of_the_user_are_the_tests_own(home: Path) -> None:
    for folder in (platformdirs.user_data_path("x"), platformdirs.user_config_path("x")):
        assert folder.is_relative_to(home)


def test_no_test_reaches_the_network() -> None:
    with socket.socket() as outside, pytest.raises(RuntimeError, match="reaches for the network"):
        outside.connect(("192.0.2.1", 9))
    with pytest.raises(RuntimeError, match="asks a name server"):
        socket.getaddrinfo("example.org", 80)


def test_this_machine_may_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as here:
        socket.create_connection(here.getsockname()).close()


def test_no_window_needs_a_screen() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
