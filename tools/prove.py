"""`make prove`: the long proofs in full, and `docs/proof.md` about how they ended.

The proofs are the tests marked `long`; `make test` runs them too, with the small sizes. The page
is written when they fail as well, and says so.
"""

import os
import platform
import sqlite3
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests import proof_sizes

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "proof.md"
SIZES = {
    "CHECKIN_KILLS": "times a process was killed in a stream of scans",
    "CHECKIN_JOBS": "print jobs sent through a printer that fails",
    "CHECKIN_FUZZ": "made-up inputs for each function that must take anything",
    "CHECKIN_SOAK_S": "seconds of the desk at work without a pause",
    "CHECKIN_COMPARISONS": "verdicts compared with those of a real pretix server",
    "CHECKIN_OUTAGES": "times that server was killed while scans went up to it",
}


@dataclass(frozen=True)
class Proof:
    """How one test ended: `words` is its name as the sentence it is."""

    words: str
    held: bool
    seconds: float


def read_results(report: Path) -> list[Proof]:
    """What pytest wrote about its run in the JUnit form, in the order it ran."""
    return [
        Proof(
            case.attrib["name"].removeprefix("test_").replace("_", " "),
            all(case.find(end) is None for end in ("failure", "error", "skipped")),
            float(case.attrib["time"]),
        )
        for case in ET.parse(report).getroot().iter("testcase")
    ]


def page(proofs: list[Proof], sizes: Mapping[str, int], commit: str, at: datetime) -> str:
    """The text of docs/proof.md."""
    held = sum(proof.held for proof in proofs)
    verdict = "All of them held." if held == len(proofs) else f"{len(proofs) - held} did not hold."
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    versions = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    lines = [
        "# The long proofs",
        "",
        "Written by `make prove`; not by hand. `make test` runs the same proofs, smaller.",
        "",
        f"Commit `{commit}`, {at:%d %B %Y, %H:%M} UTC, {system}, {versions}.",
        f"{len(proofs)} proofs. {verdict}",
        "",
        "| How many | What |",
        "| ---: | --- |",
        *(f"| {sizes[name]:,} | {meaning} |" for name, meaning in SIZES.items()),
        "",
        "| Proof | Result | Time |",
        "| --- | --- | ---: |",
        *(
            f"| {proof.words} | {'held' if proof.held else '**did not hold**'} "
            f"| {proof.seconds:,.0f} s |"
            for proof in sorted(proofs, key=lambda proof: proof.words)
        ),
    ]
    return "\n".join(lines) + "\n"


def commit_of_this() -> str:
    """The commit that runs, with a mark where files differ from it."""
    git = ["git", "-C", str(ROOT)]
    head = subprocess.run([*git, "rev-parse", "HEAD"], capture_output=True, text=True, check=True)
    changed = subprocess.run(
        [*git, "status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs/proof.md"],
        capture_output=True,
        text=True,
        check=True,
    )
    return head.stdout.strip() + (" with changes" if changed.stdout else "")


def main() -> int:
    sizes = {name: int(os.environ.get(name, size)) for name, size in proof_sizes.IN_FULL.items()}
    commit = commit_of_this()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        pytest = [sys.executable, "-m", "pytest", "-m", "long", "-n", "2", f"--junitxml={report}"]
        environment = os.environ | {name: str(size) for name, size in sizes.items()}
        ended = subprocess.run([*pytest, *sys.argv[1:]], env=environment, cwd=ROOT).returncode
        proofs = read_results(report)
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(proofs, sizes, commit, datetime.now(UTC)), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)} is written, after {time.monotonic() - began:,.0f} s.")
    return ended


if __name__ == "__main__":
    sys.exit(main())
