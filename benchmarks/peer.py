"""Stand-ins for real printers, each in a process of its own, so that it takes none of our time.

They live beside the repository and share no code with it. Run as a program, this is that process:
`python -m benchmarks.peer MODULE OPTIONS` prints its port and serves until its input ends.
"""

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FOLDER = Path(__file__).parents[2] / "shared" / "peers" / "printers"

MISSING = (
    f"the printer peers are not beside this repository ({_FOLDER.relative_to(_FOLDER.parents[3])})"
)
#: mm of paper a second: what is measured is the program, not the mechanism.
AT_ONCE = 100_000.0


def here() -> bool:
    return _FOLDER.is_dir()


@contextmanager
def printer(module: str, **options: float) -> Iterator[int]:
    """A printer on the network that speaks what *module* reads; its port."""
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.peer", module, json.dumps(options)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.stdin.close()


def _serve(module: str, options: dict[str, float]) -> None:
    sys.path.insert(0, str(_FOLDER))
    peer = importlib.import_module(module)
    with peer.VirtualPrinter(mm_per_s=AT_ONCE, **options) as device:
        print(device.port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    _serve(sys.argv[1], json.loads(sys.argv[2]))
