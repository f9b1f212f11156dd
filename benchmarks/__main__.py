"""`python -m benchmarks [NAME…] [--json]`: every number the desk is held to, with its baseline."""

import argparse
import importlib
import json
import sys
from dataclasses import asdict

from benchmarks.line import Result, Skipped

#: In the order in which they run; each is a module that has `run()`, a list of results.
NAMES = (
    *("judge", "resolve", "scan", "door", "search", "import"),
    *("badge", "mute", "bulk", "pretix", "sync", "gap"),
    *("reading", "verdict"),
    *("start", "memory"),
)


#: Names that Python keeps to itself.
_MODULES = {"import": "imports"}


def main(arguments: list[str] | None = None) -> int:
    """Run the named benchmarks, all without a name; 1 if a bar does not hold."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    options = parser.parse_args(arguments)
    unknown = set(options.names) - set(NAMES)
    if unknown:
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}")
    held = True
    for name in options.names or NAMES:
        for line in importlib.import_module(f"benchmarks.{_MODULES.get(name, name)}").run():
            held &= isinstance(line, Skipped) or line.holds
            print(json.dumps(asdict(line)) if options.json else _told(line), flush=True)
    return 0 if held else 1


def _told(line: Result) -> str:
    if isinstance(line, Skipped):
        return f"{line.name}: not measured; {line.why}"
    baseline = "" if line.baseline is None else f", baseline {line.baseline:.4g}"
    ratio = "" if line.ratio is None else f" ({line.ratio:.2f} ×)"
    verdict = "holds" if line.holds else "DOES NOT HOLD"
    return f"{line.name}: {line.value:.4g} {line.unit}{baseline}{ratio}; bar {line.bar}: {verdict}"


if __name__ == "__main__":
    sys.exit(main())
