"""Draw `assets/icons/checkin.svg` as the icon files that Windows and macOS programs carry.

    QT_QPA_PLATFORM=offscreen python -m tools.app_icon

Run by hand when the drawing changes; the results are committed and `build.spec` takes them.
"""

from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent.parent / "assets" / "icons"
SIDE = 1024


def drawn() -> Image.Image:
    """The icon at its largest, (SIDE, SIDE) pixels with transparent corners."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGBA8888)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(FOLDER / "checkin.svg")).render(painter)
    painter.end()
    return Image.frombytes("RGBA", (SIDE, SIDE), bytes(image.constBits()))


def main() -> None:
    application = QGuiApplication([])
    icon = drawn()
    sides = [16, 24, 32, 48, 64, 128, 256]
    icon.save(FOLDER / "checkin.ico", sizes=[(side, side) for side in sides])
    icon.save(FOLDER / "checkin.icns")
    application.quit()


if __name__ == "__main__":
    main()
