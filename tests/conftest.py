"""What every test starts from: no screen, no network, nobody's folders, an odd time zone."""

import ipaddress
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests import proof_sizes

# All of it before anything loads Qt or asks for a folder: afterwards is too late for both.
_HOME = Path(tempfile.mkdtemp(prefix="checkin-tests-"))
_FOLDERS = {
    "HOME": ".",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_STATE_HOME": "state",
}


def _folders(home: Path) -> dict[str, str]:
    """The environment that puts every folder of a user under *home*; they exist afterwards."""
    folders = {name: home / part for name, part in _FOLDERS.items()}
    for folder in folders.values():
        folder.mkdir(mode=0o700, exist_ok=True)
    return {name: str(folder) for name, folder in folders.items()}


os.environ |= _folders(_HOME)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("CHECKIN_DATA_DIR", None)
# Some bug reports begin with "on a laptop in another language". Tests that need one set it.
os.environ |= {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
# A developer's own keyring is none of the tests' business: they meet a machine without one.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# A zone nobody means by accident: what is not said in the event's zone or UTC shows at once.
os.environ["TZ"] = "Asia/Kathmandu"
if sys.platform != "win32":
    time.tzset()

# The same examples on every run of `make test`; new ones each time in `make prove`.
settings.register_profile("test", deadline=None, derandomize=True)
settings.register_profile("prove", deadline=None, derandomize=False, print_blob=True)
settings.load_profile("prove" if proof_sizes.FULL else "test")


def _is_here(host: object) -> bool:
    """Whether *host* is this machine; names other than localhost would ask a name server."""
    if host in (None, "", "localhost", b"localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        if isinstance(address, tuple) and not _is_here(address[0]):
            raise RuntimeError(f"a test reaches for the network: {address}")
    elif event == "socket.getaddrinfo" and not _is_here(arguments[0]):
        raise RuntimeError(f"a test asks a name server for {arguments[0]}")


sys.addaudithook(_refuse_network)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--keep-bundle", metavar="DIR", help="where the frozen program stays")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home of this test's own, where settings, data and caches go."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in _folders(home).items():
        monkeypatch.setenv(name, folder)
    return home


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Whatever language a test chose is not the next one's: Qt keeps both for the process."""
    yield
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

        QLocale.setDefault(QLocale.c())
        if application := QCoreApplication.instance():
            for translator in application.findChildren(QTranslator):
                application.removeTranslator(translator)
                translator.deleteLater()


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)
