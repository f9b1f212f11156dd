"""Draws the desk with a camera and the dialogs of scanners to PNG files, for eyes.

`python -m tests.ui.readers.shots FOLDER`
"""

import os
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from checkin import demo
from checkin.reading import Format
from checkin.settings import Settings
from tests.ui.office_shots import ASSETS, NINE, SIZE, Silence, settle
from tests.ui.readers.film import frame, scene
from tests.ui.readers.sources import FakeSource
from tests.ui.readers.test_calibration import GARBLED, on_azerty, typed
from ui import fonts
from ui.desk.screen import DeskScreen
from ui.lanes import Lanes
from ui.opened import Opened, basics
from ui.readers.calibrate import CalibrationDialog
from ui.readers.calibration import Pressed
from ui.readers.camera import Camera
from ui.readers.camera_panel import CameraPanel
from ui.readers.dialog import Device, Plugged, ScannersDialog
from ui.readers.trouble import Trouble
from ui.sounds import Sounds
from ui.theme import Theme
from ui.wedge import Scan

SCANNERS = Settings(
    readers=("wedge F13 Left lane", "serial 05e0:1701:S123 Right lane", "camera any"),
    scan_formats=("Aztec",),
)
THERE = Plugged(
    [
        Device("05e0:1701:S123", "Zebra DS2208 (ttyACM0)"),
        Device("port:ttyS0", "ttyS0 (ttyS0)"),
    ],
    [Device("2f6465762f766964656f30", "HD Pro Webcam C920")],
)


def desk(opened: Opened, texts: tuple[str, ...], trouble: Trouble | None, code: str) -> DeskScreen:
    screen = DeskScreen(opened)
    source = FakeSource(trouble)
    camera = Camera(source, [Format.QR], parent=screen)
    panel = CameraPanel(opened.theme, camera, mirrored=False)
    screen.view.beside.insertWidget(0, panel)
    screen.resize(*SIZE)
    screen.show()
    if texts:
        settle(0.1)
        assert source.sink is not None
        source.sink.setVideoFrame(frame(scene(*texts, scale=10)))
        settle(0.3)
        screen.take_scan(Scan(code, code, reader="Camera"))
    settle()
    camera.close()
    return screen


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setStyle("Fusion")
    fonts.load_first(ASSETS / "fonts")
    fonts.load_rest(ASSETS / "fonts")
    with tempfile.TemporaryDirectory() as made:
        path, data = Path(made) / "ecc.checkin", Path(made) / "data"
        store = demo.make(path, data_dir=data, at=NINE - timedelta(days=1), label="Desk 3")
        code = store.attendees()[7].code
        lanes = Lanes(path, data_dir=data, label="Desk 3", clock=lambda: NINE)
        lanes.start()
        settle()
        found = basics(store)
        for look in os.environ.get("LOOKS", "light-100 dark-100 light-200 contrast-100").split():
            name, _, percent = look.partition("-")
            theme = Theme()
            theme.use(name, int(percent))
            theme.apply()
            opened = Opened(
                path=path,
                data_dir=data,
                basics=found,
                checkpoint=found.checkpoints[0],
                zone=ZoneInfo(store.event.timezone),
                lanes=lanes,
                theme=theme,
                sounds=Sounds(ASSETS / "sounds", player=Silence()),
                settings=Settings(printer="folder:badges"),
                language="en",
                clock=lambda: NINE + timedelta(hours=3),
                wake_printer=lambda: None,
            )
            states: dict[str, tuple[tuple[str, ...], Trouble | None]] = {
                "read": ((code,), None),
                "several": ((code, "T-2"), None),
                "denied": ((), Trouble.DENIED),
            }
            for state, (texts, trouble) in states.items():
                screen = desk(opened, texts, trouble, code)
                screen.grab().save(str(folder / f"camera_{state}-{look}.png"))
                screen.close()
                screen.deleteLater()
            scanners = ScannersDialog(theme, SCANNERS, THERE)
            scanners.show()
            settle(0.2)
            scanners.grab().save(str(folder / f"scanners-{look}.png"))
            scanners.close()
            checks = {
                "fine": typed(on_azerty()),
                "faults": typed(
                    GARBLED, us=GARBLED, gap_ms=55, end="", before=(Pressed(990, name="F13"),)
                ),
            }
            for state, keys in checks.items():
                dialog = CalibrationDialog(theme)
                dialog.show()
                dialog.recorder.burst.emit(tuple(keys))
                settle(0.2)
                dialog.grab().save(str(folder / f"check_{state}-{look}.png"))
                dialog.close()
        lanes.close(within_s=5)
        store.close()


if __name__ == "__main__":
    main()
