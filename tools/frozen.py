"""Where the frozen program starts: the same place as the command `checkin`."""

import multiprocessing
import sys

from ui.main import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
