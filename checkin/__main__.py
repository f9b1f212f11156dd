"""`python -m checkin`: the commands, without a window."""

import sys

from checkin.cli import main

if __name__ == "__main__":
    sys.exit(main())
