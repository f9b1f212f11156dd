"""Frames and films of codes, made here, as cameras give them."""

import io
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

from PIL import Image, ImageFilter
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from tests.checkin.reading.pictures import code

Of = QVideoFrameFormat.PixelFormat
SIZE = (1280, 720)


def scene(*texts: str, size: tuple[int, int] = SIZE, scale: int = 7, shift: int = 0) -> Image.Image:
    """A grey desk with one code beside the other on it."""
    ground = (
        Image.linear_gradient("L").resize(size).point([60 + level // 3 for level in range(256)])
    )
    left = 160 + shift
    for text in texts:
        drawn = code(text, scale=scale)
        ground.paste(drawn, (left, 200 + shift // 2))
        left += drawn.width + 60
    return ground


def plane(mapped: QVideoFrame, number: int) -> memoryview:
    """Bytes of a frame that is mapped, to be written to."""
    return cast(memoryview, mapped.bits(number))


def frame(picture: Image.Image, kind: Of = Of.Format_NV12) -> QVideoFrame:
    """*picture* (grey) as a frame; its colours are neutral."""
    made = QVideoFrame(QVideoFrameFormat(QSize(*picture.size), kind))
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    grey = picture.tobytes()
    rows = [grey[at : at + picture.width] for at in range(0, len(grey), picture.width)]
    if kind is Of.Format_YUYV:
        rows = [bytes(part for dot in row for part in (dot, 128)) for row in rows]
    elif kind is Of.Format_BGRX8888:
        rows = [bytes(part for dot in row for part in (dot, dot, dot, 255)) for row in rows]
    bright, stride = plane(made, 0), made.bytesPerLine(0)
    for number, row in enumerate(rows):
        bright[number * stride : number * stride + len(row)] = row
    for other in range(1, made.planeCount()):
        colours = plane(made, other)
        colours[:] = b"\x80" * len(colours)
    made.unmap()
    return made


def swaying(texts: Sequence[str], *, frames_each: int) -> Iterator[Image.Image]:
    """One code after the other, swaying, tilted, a little blurred; *frames_each* frames each."""
    for text in texts:
        shown = scene(text)
        for number in range(frames_each):
            turn = 8 * (number / frames_each - 0.5)
            moved = shown.rotate(turn, Image.Resampling.BILINEAR, fillcolor=90)
            yield moved.filter(ImageFilter.GaussianBlur(0.6)) if number % 5 == 0 else moved


def write_film(path: Path, pictures: Iterator[Image.Image], *, fps: int = 30) -> int:
    """An AVI of JPEG pictures; returns how many. Source: Microsoft, AVI RIFF File Reference."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)

    def as_list(kind: bytes, data: bytes) -> bytes:
        return chunk(b"LIST", kind + data)

    frames = []
    size = SIZE
    for picture in pictures:
        file = io.BytesIO()
        picture.convert("RGB").save(file, "JPEG", quality=80)
        frames.append(chunk(b"00dc", file.getvalue()))
        size = picture.size
    index, at = b"", 4
    for one in frames:
        index += b"00dc" + struct.pack("<III", 0x10, at, len(one) - 8)
        at += len(one)
    main = struct.pack(
        "<14I", 1_000_000 // fps, 0, 0, 0x10, len(frames), 0, 1, 1 << 20, *size, 0, 0, 0, 0
    )
    stream = b"vidsMJPG" + struct.pack(
        "<IHHIIIIIIIIHHHH", 0, 0, 0, 0, 1, fps, 0, len(frames), 1 << 20, 10_000, 0, 0, 0, *size
    )
    bitmap = struct.pack(
        "<IiiHH4sIiiII", 40, *size, 1, 24, b"MJPG", 3 * size[0] * size[1], 0, 0, 0, 0
    )
    header = as_list(
        b"hdrl",
        chunk(b"avih", main) + as_list(b"strl", chunk(b"strh", stream) + chunk(b"strf", bitmap)),
    )
    body = header + as_list(b"movi", b"".join(frames)) + chunk(b"idx1", index)
    path.write_bytes(chunk(b"RIFF", b"AVI " + body))
    return len(frames)
