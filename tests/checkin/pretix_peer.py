"""A real pretix server with 700 orders, beside the repository; tests of the connector talk to it.

Each test module has a server of its own, on data of its own, that it may change as it likes. The
installation and the seeded data are made once: the first time takes some 90 seconds.
"""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from checkin import locks

ROOT = Path(__file__).parents[2]
_SCRIPTS = ROOT.parent / "shared" / "peers" / "pretix"
#: Where the installation is kept between runs; the tests only copy from it.
_CACHE = Path(os.environ.get("PRETIX_PEER_DIR", ROOT / "build" / "pretix-peer"))
_ORDERS = 700
_INSTALL_S = 900
_START_S = 180


@dataclass
class Peer:
    """A running server and what is in it (`peer.json` of its README)."""

    folder: Path
    said: Mapping[str, Any]
    environment: Mapping[str, str] = field(repr=False, default_factory=dict)

    @property
    def url(self) -> str:
        return str(self.said["base_url"])

    @property
    def team_token(self) -> str:
        return str(self.said["team_token"])

    def device_token(self, number: int) -> str:
        """A one-time token; 0 is of a device with every right, 1 of one at the main gate."""
        return str(self.said["devices"][number]["initialization_token"])

    def sample(self, kind: str, number: int = 0) -> Mapping[str, Any]:
        """A ticket in some state."""
        found: Mapping[str, Any] = self.said["samples"][kind][number]
        return found

    def list_id(self, name: str) -> int:
        return int(self.said["checkin_lists"][name])

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        """Do something behind the client's back, with every right. *path* below the organiser."""
        answer = httpx.request(
            method,
            f"{self.url}/api/v1/organizers/ecc/{path}",
            headers={"Authorization": f"Token {self.team_token}"},
            json=body,
            timeout=60,
            trust_env=False,
        )
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    def event(self, method: str, path: str, body: Any = None) -> Any:
        return self.ask(method, f"events/ecc2024/{path}", body)

    def change_event(self, **columns: str | None) -> None:
        """Set columns of the event that the API refuses to set while no payment is configured."""
        names = ", ".join(f"{name} = ?" for name in columns)
        with self._database() as db:
            db.execute(
                f"UPDATE pretixbase_event SET {names} WHERE slug = 'ecc2024'", [*columns.values()]
            )

    def change_item(self, name: str, **columns: str | None) -> None:
        """Set columns of a product that the API only sets where payment is configured."""
        names = ", ".join(f"{column} = ?" for column in columns)
        with self._database() as db:
            db.execute(
                f"UPDATE pretixbase_item SET {names} WHERE id = ?",
                [*columns.values(), self.said["items"][name]],
            )

    def change_order(self, code: str, **columns: str) -> None:
        """Set columns of an order behind the API's back: it changes their times at each touch."""
        names = ", ".join(f"{column} = ?" for column in columns)
        with self._database() as db:
            db.execute(
                f"UPDATE pretixbase_order SET {names} WHERE code = ?", [*columns.values(), code]
            )

    @contextmanager
    def busy_with(self, key: str, token: str) -> Iterator[None]:
        """As if the server had died while it was at work on a request with this idempotency key."""
        who = hashlib.sha1(f"Device {token}:".encode(), usedforsecurity=False).hexdigest()
        columns = "idempotency_key, auth_hash, created, locked, request_method, request_path"
        with self._database() as db:
            db.execute(
                f"INSERT INTO pretixapi_apicall ({columns}, response_code, response_headers,"
                " response_body) VALUES (?, ?, datetime(), datetime(), 'POST', '', 0, '{}', x'')",
                (key, who),
            )
        try:
            yield
        finally:
            with self._database() as db:
                db.execute("DELETE FROM pretixapi_apicall WHERE idempotency_key = ?", (key,))

    def seat(self, position: int, zone: str, row: str, number: str) -> None:
        """Give a ticket a seat; a plan to choose it from is not needed for that."""
        with self._database() as db:
            made = db.execute(
                "INSERT INTO pretixbase_seat (event_id, zone_name, row_name, seat_number,"
                " seat_guid, blocked, sorting_rank)"
                " SELECT id, ?, ?, ?, ?, 0, 1 FROM pretixbase_event WHERE slug = 'ecc2024'",
                (zone, row, number, f"{zone}-{row}-{number}"),
            )
            db.execute(
                "UPDATE pretixbase_orderposition SET seat_id = ? WHERE id = ?",
                (made.lastrowid, position),
            )

    def take_everybody_out(self) -> None:
        """Do what the server does now and then by itself: close the lists whose hour has come."""
        self._python(
            "import django; django.setup();"
            "from pretix.base.services.checkin import process_exit_all; process_exit_all(None)"
        )

    def _python(self, code: str) -> None:
        subprocess.run(
            [_CACHE / "venv" / "bin" / "python", "-c", code],
            env={
                **self.environment,
                "PRETIX_CONFIG_FILE": str(self.folder / "pretix.cfg"),
                "DJANGO_SETTINGS_MODULE": "peer_settings",
                "PYTHONPATH": str(_SCRIPTS),
                "PYTHONDONTWRITEBYTECODE": "1",
            },
            capture_output=True,
            timeout=120,
            check=True,
        )

    def mint_device(
        self, name: str = "Desk", *, gate: str = "", profile: str = "pretixscan"
    ) -> str:
        """The one-time token of a new device, at the gate with the identifier *gate*."""
        made = self.ask(
            "POST",
            "devices/",
            {"name": name, "all_events": True, "limit_events": [], "security_profile": profile},
        )
        if gate:
            self.move_device(made["device_id"], gate)
        return str(made["initialization_token"])

    def move_device(self, device: int, gate: str) -> None:
        """Put a device at the gate with the identifier *gate*; the API has no gates."""
        with self._database() as db:
            db.execute(
                "UPDATE pretixbase_device SET gate_id ="
                " (SELECT id FROM pretixbase_gate WHERE identifier = ?) WHERE device_id = ?",
                (gate, device),
            )

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        """What the API has no words for is done in the server's own tables."""
        with closing(sqlite3.connect(self.folder / "data" / "db.sqlite3", timeout=60)) as db, db:
            yield db

    def kill(self) -> None:
        """End the server at once, as a power cut does; its workers too."""
        noted = self.folder / "server.pid"
        if not noted.is_file():
            return
        pid = int(noted.read_text())
        listed = subprocess.run(
            ["ps", "-axo", "pid=,ppid="], capture_output=True, text=True, check=True
        )
        pairs = [tuple(map(int, line.split())) for line in listed.stdout.splitlines()]
        for one in [pid, *(child for child, parent in pairs if parent == pid)]:
            with suppress(ProcessLookupError):
                os.kill(one, 9)
        noted.unlink()

    def start(self) -> None:
        """Start it again, at the same address."""
        _script("start.sh", self.folder, self.environment, timeout_s=_START_S)


def _script(name: str, folder: Path, environment: Mapping[str, str], *, timeout_s: float) -> str:
    done = subprocess.run(
        ["bash", _SCRIPTS / name, folder],
        env=dict(environment),
        capture_output=True,
        stdin=subprocess.DEVNULL,
        text=True,
        timeout=timeout_s,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return done.stdout


def _environment() -> dict[str, str]:
    """Ours, with the home that pip looks for its settings in."""
    own = {k: v for k, v in os.environ.items() if not k.startswith(("PRETIX_", "XDG_", "COV_"))}
    if sys.platform != "win32":
        import pwd

        own["HOME"] = pwd.getpwuid(os.getuid()).pw_dir
    return own | {"TZ": "UTC"}


def _prepare(orders: int) -> Path:
    """Make the installation and the seeded data, once for all; of several processes, one does.

    Raises:
        RuntimeError: It cannot be made here, or could not be a moment ago.
    """
    kept = _CACHE if orders == _ORDERS else _CACHE.with_name(f"{_CACHE.name}-{orders}")
    failed = kept.with_name(f"{kept.name}.failed")
    until = time.monotonic() + _INSTALL_S
    while time.monotonic() < until:
        with locks.held(_CACHE.parent, "pretix-peer") as ours:
            if ours:
                if (kept / "data" / "db.seeded.sqlite3").is_file():
                    return kept
                if failed.is_file() and time.time() - failed.stat().st_mtime < _INSTALL_S:
                    raise RuntimeError(failed.read_text())
                try:
                    _install(kept, orders)
                except (RuntimeError, subprocess.TimeoutExpired) as error:
                    failed.write_text(str(error)[-500:])
                    raise RuntimeError(str(error)) from error
                return kept
        time.sleep(0.2)  # another test process is at it
    raise RuntimeError("another process has been installing it for too long")


def _install(kept: Path, orders: int) -> None:
    environment = _environment() | {
        "PRETIX_PEER_PORT": "auto",
        "PRETIX_PEER_VENV": str(_CACHE / "venv"),
        "PRETIX_PEER_COUNT": str(orders),
    }
    _script("start.sh", kept, environment, timeout_s=_INSTALL_S)
    _script("stop.sh", kept, environment, timeout_s=60)


def absent() -> str:
    """Why there is no such server here; "" if there can be one."""
    if sys.platform == "win32" or not (_SCRIPTS / "start.sh").is_file():
        return "the pretix peer is not beside this repository"
    if shutil.which("bash") is None or shutil.which("curl") is None:
        return "the pretix peer needs bash and curl"
    return ""


@contextmanager
def running(folder: Path, *, workers: int = 2, orders: int = _ORDERS) -> Iterator[Peer]:
    """A server on a copy of the seeded data in *folder*; skips where there can be none."""
    if why := absent():
        pytest.skip(why)
    try:
        kept = _prepare(orders)
    except RuntimeError as error:
        pytest.skip(f"the pretix peer cannot be installed here: {str(error)[-200:]}")
    data = folder / "data"
    data.mkdir(parents=True)
    for name in ("seeded.json", "seeded.key", "db.seeded.sqlite3", ".secret"):
        shutil.copy(kept / "data" / name, data / name)
    shutil.copy(data / "db.seeded.sqlite3", data / "db.sqlite3")
    environment = _environment() | {
        "PRETIX_PEER_PORT": "auto",
        "PRETIX_PEER_VENV": str(_CACHE / "venv"),
        "PRETIX_PEER_WORKERS": str(workers),
        "PRETIX_PEER_COUNT": str(orders),
    }
    said = json.loads(_script("start.sh", folder, environment, timeout_s=_START_S))
    environment["PRETIX_PEER_PORT"] = (folder / "port").read_text().strip()
    peer = Peer(folder, said, environment)
    try:
        yield peer
    finally:
        peer.kill()  # nobody needs its data any more
