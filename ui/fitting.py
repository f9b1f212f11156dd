"""Text set as large as its room allows, and never cut."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption


def fitted(
    text: str,
    font: QFont,
    room: QSize,
    smallest: float,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> QTextLayout:
    """*text* laid out in the largest size at which all of it lies in *room* (pixels).

    One line down to *smallest* of the size of *font*, then as many lines as have room.
    """
    full = font.pixelSize()
    one_line = range(full, round(full * smallest) - 1, -1)
    for size in one_line:
        layout = _laid_out(text, font, size, room.width(), alignment)
        if layout.lineCount() <= 1 and _inside(layout, room):
            return layout
    for size in range(full - 1, 7, -1):
        layout = _laid_out(text, font, size, room.width(), alignment)
        if _inside(layout, room):
            break
    return layout


def _inside(layout: QTextLayout, room: QSize) -> bool:
    box = layout.boundingRect()
    return box.height() <= room.height() and all(
        layout.lineAt(number).naturalTextWidth() <= room.width()
        for number in range(layout.lineCount())
    )


def _laid_out(
    text: str, font: QFont, size: int, width: int, alignment: Qt.AlignmentFlag
) -> QTextLayout:
    sized = QFont(font)
    sized.setPixelSize(size)
    layout = QTextLayout(text, sized)
    option = QTextOption(alignment)
    anywhere = size <= 10  # only where even the smallest size leaves a word too long
    option.setWrapMode(
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        if anywhere
        else QTextOption.WrapMode.WordWrap
    )
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout
