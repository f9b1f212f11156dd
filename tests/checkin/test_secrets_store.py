"""Secrets lie in the keyring; where there is none, in files that only their owner can read."""

import os
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.core import load_keyring
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

from checkin.errors import KeyringShut, NotWritten, SecretUnreadable
from checkin.secrets_store import SERVICE, Place, Secrets

posix_only = pytest.mark.skipif(os.name != "posix", reason="modes of files mean something on POSIX")


def no_keyring() -> KeyringBackend:
    """What the library uses on a machine without a keyring: it refuses everything."""
    return load_keyring("keyring.backends.fail.Keyring")


class Ring:
    """A keyring in memory; `locked` as if its person were away, `full` as if it took nothing."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False
        self.full = False

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        if self.full:
            raise PasswordSetError("full")
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")

    def _open(self) -> None:
        if self.locked:
            raise KeyringLocked("locked")


@pytest.fixture
def ring() -> Ring:
    return Ring()


def files(data: Path) -> list[Path]:
    folder = data / "secrets"
    return sorted(folder.iterdir()) if folder.exists() else []


def test_a_secret_goes_to_the_keyring_and_comes_back(tmp_path: Path, ring: Ring) -> None:
    secrets = Secrets(tmp_path, ring)
    assert secrets.get("token") == ""
    assert secrets.keep("token", "s3cret") is Place.KEYRING
    assert ring.held == {(SERVICE, "token"): "s3cret"}
    assert secrets.get("token") == "s3cret"
    assert files(tmp_path) == []


@pytest.mark.parametrize("backend", ["fail", "null"])  # the latter takes all and keeps nothing
def test_without_a_keyring_it_lies_in_a_file_and_says_so(
    tmp_path: Path, backend: str, caplog: pytest.LogCaptureFixture
) -> None:
    none = load_keyring(f"keyring.backends.{backend}.Keyring")
    secrets = Secrets(tmp_path, none)
    assert secrets.get("token") == ""
    assert secrets.keep("token", "s3cret Ω") is Place.FILE
    assert Secrets(tmp_path, none).get("token") == "s3cret Ω"
    assert "file" in caplog.text
    assert "s3cret" not in caplog.text
    assert "token" not in caplog.text


@posix_only
def test_nobody_else_can_read_the_file(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Secrets(tmp_path, no_keyring()).keep("token", "s3cret")
    finally:
        os.umask(before)
    (file,) = files(tmp_path)
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


@posix_only
def test_a_file_that_others_could_read_is_closed_when_it_is_met(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    secrets = Secrets(tmp_path, no_keyring())
    secrets.keep("token", "s3cret")
    (file,) = files(tmp_path)
    file.chmod(0o644)
    assert secrets.get("token") == "s3cret"
    assert file.stat().st_mode & 0o777 == 0o600
    assert "could be read by others" in caplog.text


def test_a_new_secret_replaces_the_old_one_wherever_either_lies(tmp_path: Path, ring: Ring) -> None:
    secrets = Secrets(tmp_path, ring)
    secrets.keep("token", "first")
    ring.full = True
    assert secrets.keep("token", "second") is Place.FILE
    assert secrets.get("token") == "second"
    ring.full = False
    assert secrets.keep("token", "third") is Place.KEYRING
    assert secrets.get("token") == "third"
    assert files(tmp_path) == []


def test_each_secret_has_its_own_name(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path, no_keyring())
    secrets.keep("a", "1")
    secrets.keep("b", "2")
    assert (secrets.get("a"), secrets.get("b")) == ("1", "2")
    secrets.forget("a")
    assert (secrets.get("a"), secrets.get("b")) == ("", "2")


def test_forgetting_takes_it_out_of_the_keyring_and_twice_is_fine(
    tmp_path: Path, ring: Ring
) -> None:
    secrets = Secrets(tmp_path, ring)
    secrets.keep("token", "s3cret")
    secrets.forget("token")
    assert ring.held == {}
    secrets.forget("token")
    Secrets(tmp_path, no_keyring()).forget("token")


def test_a_keyring_that_stays_shut_is_said_and_not_taken_for_an_empty_one(
    tmp_path: Path, ring: Ring
) -> None:
    secrets = Secrets(tmp_path, ring)
    ring.locked = True
    with pytest.raises(KeyringShut):
        secrets.get("token")
    with pytest.raises(KeyringShut):
        secrets.forget("token")
    assert secrets.keep("token", "s3cret") is Place.FILE
    assert secrets.get("token") == "s3cret"


def test_a_folder_that_takes_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "secrets").write_text("a file where the folder should be")
    with pytest.raises(NotWritten):
        Secrets(tmp_path, no_keyring()).keep("token", "s3cret")


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path, no_keyring())
    secrets.keep("token", "s3cret")
    (file,) = files(tmp_path)
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(SecretUnreadable, match="UnicodeDecodeError"):
        secrets.get("token")


def test_the_system_is_asked_where_no_keyring_is_given(tmp_path: Path) -> None:
    """The tests' environment names the backend that stands for a machine without a keyring."""
    secrets = Secrets(tmp_path)
    assert secrets.keep("token", "s3cret") is Place.FILE
    assert secrets.get("token") == "s3cret"
