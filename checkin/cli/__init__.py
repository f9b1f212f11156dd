"""The commands: the whole desk without a window.

Exit codes: 0 done or admitted, 1 an error (one sentence on stderr), 2 wrong usage, 3 refused,
4 needs a person.
"""

from checkin.cli.app import app, main

__all__ = ["app", "main"]
