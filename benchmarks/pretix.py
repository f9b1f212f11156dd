"""The badges of one event as pretix makes them, and as this program makes them of the same people.

pretix runs as its own server, beside this repository, and its badge exporter is asked through its
interface, as its own pages ask it. It is not installed for this: that takes minutes the first time.
`PRETIX_PEER_DIR` says where it is if not in build/pretix-peer.
"""

import csv
import json
import os
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx
import pypdfium2

from benchmarks.line import Line, Result, Skipped
from checkin import bulk, intake
from checkin.model import Event
from checkin.store import Store

_ROOT = Path(__file__).parents[1]
_PEER = _ROOT.parent / "shared" / "peers" / "pretix"
_WHERE = Path(os.environ.get("PRETIX_PEER_DIR", _ROOT / "build" / "pretix-peer"))

_NAME = "badges of one event into a file, beside pretix's own export"
_MISSING = "pretix is not installed here (shared/peers/pretix/start.sh build/pretix-peer does it)"
_EXPORT_S = 300
_BADGED = ("participant", "speaker", "press", "staff", "exhibitor")


def run() -> list[Result]:
    """One line: seconds for the badges of everybody with a confirmed or pending order."""
    if not _is_installed():
        return [
            Skipped(name=_NAME, why=f"pretix has not been started here ({_PEER.name}/start.sh)")
        ]
    with _server() as told:
        event = _Peer(told)
        people = event.people()
        theirs, pages = event.exported()
    assert pages == len(people)
    ours, printed = _ours(people)
    assert printed > 0.98 * len(people)  # a character that is in no font keeps a badge back
    return [
        Line(
            name=f"{_NAME} ({printed} of {pages})",
            value=ours,
            unit="s",
            baseline=theirs,
            ratio=ours / theirs,
            bar="≤ 0.1 ×",
            holds=ours <= 0.1 * theirs * printed / pages,
        )
    ]


def _is_installed() -> bool:
    """Whether starting it takes seconds: it is installed and has its data."""
    return (_PEER / "start.sh").is_file() and (_WHERE / "data" / "seeded.key").is_file()


@contextmanager
def _server() -> Iterator[dict[str, Any]]:
    """What the server says of itself; stopped again unless it ran before."""
    ran = (_WHERE / "server.pid").is_file()
    environment = {"PRETIX_PEER_PORT": "auto"} | os.environ
    started = subprocess.run(
        [_PEER / "start.sh", _WHERE],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        check=True,
    )
    try:
        yield json.loads(started.stdout)
    finally:
        if not ran:
            subprocess.run([_PEER / "stop.sh", _WHERE], capture_output=True, check=True)


@dataclass(frozen=True)
class _Peer:
    """One event of a running server. Source: pretix's REST API, order positions and exporters."""

    told: dict[str, Any]

    def people(self) -> list[dict[str, str]]:
        """Those whom the exporter makes badges of."""
        numbers = {str(self.told["items"][name]): name for name in _BADGED}
        found: list[dict[str, str]] = []
        wanted = {"order__status__in": "p,n", "item__in": ",".join(numbers)}
        page: str | None = f"{self._event}/orderpositions/?{httpx.QueryParams(wanted)}"
        while page:
            answer = self._asked("GET", page).json()
            for one in answer["results"]:
                parts = one["attendee_name_parts"] or {}
                found.append(
                    {
                        "Ticket code": one["secret"],
                        "Title": parts.get("title", ""),
                        "Given name": parts.get("given_name", ""),
                        "Family name": parts.get("family_name", ""),
                        "Organisation": one["company"] or "",
                        "Country": one["country"] or "",
                        "Category": numbers[str(one["item"])],
                    }
                )
            page = answer["next"]
        return found

    def exported(self) -> tuple[float, int]:
        """Seconds until the server had made the badges of all of them, and how many it made."""
        order = {
            "rendering": "one",
            "order_by": "name",
            "items": [self.told["items"][name] for name in _BADGED],
            "include_pending": True,
            "include_addons": False,
        }
        begun = perf_counter()
        made = self._asked("POST", f"{self._event}/exporters/badges/run/", order)
        answer = self._asked("GET", made.json()["download"])
        taken = perf_counter() - begun
        document = pypdfium2.PdfDocument(BytesIO(answer.content))
        pages = len(document)
        document.close()
        return taken, pages

    @property
    def _event(self) -> str:
        told = self.told
        event = f"organizers/{told['organizer']}/events/{told['event']}"
        return f"{told['base_url']}{told['api']}/{event}"

    def _asked(self, method: str, url: str, body: object = None) -> httpx.Response:
        headers = {"Authorization": f"Token {self.told['team_token']}"}
        answer = httpx.request(method, url, headers=headers, json=body, timeout=_EXPORT_S)
        answer.raise_for_status()
        return answer


def _ours(people: list[dict[str, str]]) -> tuple[float, int]:
    """Seconds for the badges of the same people, as a new issue each, and how many there are."""
    at = datetime.now(UTC)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = folder / "people.csv"
        with rows.open("w", encoding="utf-8", newline="") as file:
            out = csv.DictWriter(file, list(people[0]))
            out.writeheader()
            out.writerows(people)
        event = Event(id=str(uuid.uuid4()), name="European Cluster Conference 2024", timezone="UTC")
        with Store.create(folder / "a.checkin", event, data_dir=folder / "data", at=at) as store:
            intake.carry_out(store, intake.preview(store, rows), intake.YES, at=at)
            begun = perf_counter()
            made = bulk.badges(store, out=folder / "badges.pdf", at=at)
            return perf_counter() - begun, made.printed
