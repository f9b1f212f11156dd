"""How long the long proofs are: short in `make test`, in full in `make prove`.

A proof reads its size here and nowhere else, so what `docs/proof.md` states is what ran.
"""

import os

DEFAULTS = {
    "CHECKIN_KILLS": 50,
    "CHECKIN_JOBS": 100,
    "CHECKIN_FUZZ": 50_000,
    "CHECKIN_SOAK_S": 60,
    "CHECKIN_COMPARISONS": 500,
    "CHECKIN_OUTAGES": 2,
}
IN_FULL = {
    "CHECKIN_KILLS": 500,
    "CHECKIN_JOBS": 500,
    "CHECKIN_FUZZ": 1_000_000,
    "CHECKIN_SOAK_S": 600,
    "CHECKIN_COMPARISONS": 2_000,
    "CHECKIN_OUTAGES": 10,
}


def _size(name: str) -> int:
    return int(os.environ.get(name, DEFAULTS[name]))


KILLS = _size("CHECKIN_KILLS")
"""How often a process is killed in the middle of a stream of scans."""
JOBS = _size("CHECKIN_JOBS")
"""How many print jobs go through a printer that fails."""
FUZZ = _size("CHECKIN_FUZZ")
"""How many made-up inputs a function that must take anything is given."""
SOAK_S = _size("CHECKIN_SOAK_S")
"""How many seconds the desk runs without a pause."""
COMPARISONS = _size("CHECKIN_COMPARISONS")
"""How many verdicts are compared with those of a real ticket system."""
OUTAGES = _size("CHECKIN_OUTAGES")
"""How often a ticket system is killed while scans go up to it."""
FULL = any(_size(name) > default for name, default in DEFAULTS.items())
"""Whether this run is larger than the one of `make test`."""
