"""Where secrets lie: in the system's keyring; where there is none, in files only their owner reads.

A secret has a name ("ticket-key:EVENT", "pretix:SERVER"). Neither names nor secrets are logged.
A keyring may ask a person to unlock it, so nothing here belongs on the thread of a window.
"""

import hashlib
import logging
import os
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from checkin.errors import KeyringShut, NotWritten, SecretUnreadable
from checkin.words import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

#: Under this name a person finds the secrets in their keyring.
SERVICE = "checkin-desk"

#: To be said where `keep` answers FILE.
IN_A_FILE = QT_TRANSLATE_NOOP(
    "secrets",
    "This computer has no keyring, so the secret lies in a file that only your account can read.",
)


class Place(StrEnum):
    """Where a secret was put."""

    KEYRING = "keyring"
    FILE = "file"


class Keyring(Protocol):
    """What is used of a backend of the library keyring."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class Secrets:
    """The secrets of one person on this machine."""

    def __init__(self, data: Path, keyring: Keyring | None = None) -> None:
        """Use the system's keyring, or *keyring*; *data* is the station's data folder."""
        self._folder = data / "secrets"
        self._given = keyring

    def get(self, name: str) -> str:
        """The secret called *name*; "" if there is none.

        Raises:
            KeyringShut: The keyring did not open, and the secret may be in it.
            SecretUnreadable: It lies in a file that cannot be read.
        """
        # What lies in a file came when the keyring could not be used, so it is the newer one.
        found = self._read(self._file(name))
        if found is not None:
            return found
        from keyring.errors import KeyringError, NoKeyringError

        try:
            return self._keyring().get_password(SERVICE, name) or ""
        except NoKeyringError:
            return ""
        except KeyringError as error:
            raise KeyringShut from error

    def where(self, name: str) -> Place:
        """Where the secret called *name*, which there is, lies."""
        return Place.FILE if self._file(name).exists() else Place.KEYRING

    def keep(self, name: str, secret: str) -> Place:
        """Keep *secret* under *name* in place of what was there, and say where it went.

        Raises:
            NotWritten: Neither the keyring nor the folder takes it.
        """
        if self._keep_in_keyring(name, secret):
            self._remove(self._file(name))
            return Place.KEYRING
        self._write(self._file(name), secret)
        log.warning("no keyring takes a secret; it lies in a file of the data folder")
        return Place.FILE

    def forget(self, name: str) -> None:
        """Remove the secret called *name*, if there is one.

        Raises:
            KeyringShut: The keyring did not open.
            NotWritten: It lies in a file that cannot be removed.
        """
        from keyring.errors import KeyringError, NoKeyringError, PasswordDeleteError

        self._remove(self._file(name))
        try:
            self._keyring().delete_password(SERVICE, name)
        except (NoKeyringError, PasswordDeleteError):  # the latter: it was not there
            return
        except KeyringError as error:
            raise KeyringShut from error

    def _keyring(self) -> Keyring:
        if self._given is not None:
            return self._given
        import keyring  # a tenth of a second of looking for backends, and rarely needed

        return keyring.get_keyring()

    def _keep_in_keyring(self, name: str, secret: str) -> bool:
        from keyring.errors import KeyringError

        keyring = self._keyring()
        try:
            keyring.set_password(SERVICE, name, secret)
            # Backends made to keep nothing ("null") take all and say so to nobody.
            return keyring.get_password(SERVICE, name) == secret
        except KeyringError:
            return False

    def _file(self, name: str) -> Path:
        return self._folder / hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:32]

    def _read(self, path: Path) -> str | None:
        try:
            if os.name == "posix" and path.stat().st_mode & 0o077:
                log.warning("a secret's file could be read by others; it no longer can")
                path.chmod(0o600)
            return path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise SecretUnreadable(path=path, why=type(error).__name__) from error

    def _remove(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise NotWritten(path=path, why=error.strerror) from error

    def _write(self, path: Path, secret: str) -> None:
        """Write whole or not at all; nobody else could read it at any moment."""
        new = path.with_name(f"{path.name}.{os.getpid()}.new")
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            new.unlink(missing_ok=True)
            try:
                handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    file.write(secret)
                    file.flush()
                    os.fsync(file.fileno())
                new.replace(path)
            finally:
                new.unlink(missing_ok=True)
        except OSError as error:
            raise NotWritten(path=path, why=error.strerror or type(error).__name__) from error
