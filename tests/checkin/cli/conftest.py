"""The commands, run in this process: what they print and how they end."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from checkin.cli import main
from tests.checkin.people import add, add_ada, make_event


@dataclass(frozen=True, slots=True)
class Ended:
    """A command that has ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document that it printed."""
        (line,) = self.out.splitlines()
        return json.loads(line)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ended]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `checkin ARGUMENTS…` as the desk whose data folder lies in `tmp_path`."""
    monkeypatch.setenv("CHECKIN_DATA_DIR", str(tmp_path / "data"))

    def command(*arguments: object) -> Ended:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Ended(code, said.out, said.err)

    return command


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """An event file with three people on its list."""
    with make_event(tmp_path) as store:
        add_ada(store)
        add(
            store,
            "T-2",
            given_name="Αλεξάνδρα",
            family_name="Παπαδοπούλου",
            organisation="Hellenic Food Cluster",
            country="GR",
            category="Participant",
        )
        add(store, "T-3", given_name="Bob", status="unpaid", category="Participant")
        return store.path
