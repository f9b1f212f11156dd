"""Outlines of the shapes of SVG as straight lines and Bézier curves.

Source: SVG 1.1 (second edition), chapters 8 and 9; arcs by its appendix F.6.
"""

import math
import re
from collections.abc import Iterator, Mapping

#: "M", "L", "C" or "Z" with its points, flat: x, y, x, y…
Step = tuple[str, tuple[float, ...]]

NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_COMMAND = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_LENGTH = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(px|pt|pc|mm|cm|in)?\s*")
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}

_ARC = 0.5522847498  # how far the handles of a quarter of a circle reach, in radii
#: The commands of a path, with how many numbers each takes.
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def length(text: str, default: float = 0.0) -> float:
    """A length in px, *default* for what is none, such as a percentage."""
    found = _LENGTH.fullmatch(text or "")
    if found is None:
        return default
    value = float(found[1]) * _UNITS[found[2] or ""]
    return value if math.isfinite(value) else default


def outline(name: str, told: Mapping[str, str]) -> list[Step] | None:
    """The outline of a shape; None for what is no shape."""

    def at(key: str) -> float:
        return length(told.get(key, ""))

    match name:
        case "path":
            return path(told.get("d", ""))
        case "rect":
            return _rectangle(at("x"), at("y"), at("width"), at("height"), told)
        case "circle":
            return _ellipse(at("cx"), at("cy"), at("r"), at("r"))
        case "ellipse":
            return _ellipse(at("cx"), at("cy"), at("rx"), at("ry"))
        case "line":
            return [("M", (at("x1"), at("y1"))), ("L", (at("x2"), at("y2")))]
        case "polyline" | "polygon":
            numbers = [float(n) for n in NUMBER.findall(told.get("points", ""))]
            pairs = list(zip(numbers[::2], numbers[1::2], strict=False))
            steps: list[Step] = [("L" if n else "M", pair) for n, pair in enumerate(pairs)]
            return steps + ([("Z", ())] if name == "polygon" and steps else [])
    return None


def _rectangle(x: float, y: float, w: float, h: float, told: Mapping[str, str]) -> list[Step]:
    if w <= 0 or h <= 0:
        return []
    rx, ry = length(told.get("rx", ""), -1), length(told.get("ry", ""), -1)
    rx, ry = (rx if rx >= 0 else max(ry, 0)), (ry if ry >= 0 else max(rx, 0))
    rx, ry = min(rx, w / 2), min(ry, h / 2)
    if not rx or not ry:
        corners = ((x, y), (x + w, y), (x + w, y + h), (x, y + h))
        return [*(("L" if n else "M", p) for n, p in enumerate(corners)), ("Z", ())]
    kx, ky, right, bottom = rx * (1 - _ARC), ry * (1 - _ARC), x + w, y + h
    return [
        ("M", (x + rx, y)),
        ("L", (right - rx, y)),
        ("C", (right - kx, y, right, y + ky, right, y + ry)),
        ("L", (right, bottom - ry)),
        ("C", (right, bottom - ky, right - kx, bottom, right - rx, bottom)),
        ("L", (x + rx, bottom)),
        ("C", (x + kx, bottom, x, bottom - ky, x, bottom - ry)),
        ("L", (x, y + ry)),
        ("C", (x, y + ky, x + kx, y, x + rx, y)),
        ("Z", ()),
    ]


def _ellipse(x: float, y: float, rx: float, ry: float) -> list[Step]:
    if rx <= 0 or ry <= 0:
        return []
    kx, ky = rx * _ARC, ry * _ARC
    return [
        ("M", (x + rx, y)),
        ("C", (x + rx, y + ky, x + kx, y + ry, x, y + ry)),
        ("C", (x - kx, y + ry, x - rx, y + ky, x - rx, y)),
        ("C", (x - rx, y - ky, x - kx, y - ry, x, y - ry)),
        ("C", (x + kx, y - ry, x + rx, y - ky, x + rx, y)),
        ("Z", ()),
    ]


def path(data: str) -> list[Step]:
    """The steps of a `d` attribute, all absolute; what follows a mistake is left out."""
    return _Path(data).steps


class _Path:
    """Reads the commands of one path."""

    def __init__(self, data: str) -> None:
        self.steps: list[Step] = []
        self._x = self._y = 0.0
        self._start = (0.0, 0.0)
        self._handle: tuple[str, float, float] | None = None  # of the curve before
        command, numbers = "", list[str]()
        for letter, number in _COMMAND.findall(_split_flags(data)):
            if letter:
                if not self._run(command, numbers):
                    return
                command, numbers = letter, []
            else:
                numbers.append(number)
        self._run(command, numbers)

    def _run(self, command: str, texts: list[str]) -> bool:
        """One letter with all numbers that follow it; False at a mistake."""
        if not command:
            return not texts
        kind, relative = command.upper(), command.islower()
        if not self.steps and kind != "M":
            return False
        if kind == "Z":
            self.steps.append(("Z", ()))
            (self._x, self._y), self._handle = self._start, None
            return not texts
        takes, numbers = _TAKES[kind], [float(text) for text in texts]
        if len(numbers) < takes:
            return False
        for at in range(0, len(numbers) - takes + 1, takes):
            first = at == 0
            self._step(kind if first or kind != "M" else "L", numbers[at : at + takes], relative)
        return len(numbers) % takes == 0

    def _step(self, kind: str, n: list[float], relative: bool) -> None:
        x, y = self._x, self._y
        if relative:
            n = _absolute(kind, n, x, y)
        handle = None
        match kind:
            case "M":
                self._start = n[0], n[1]
                self.steps.append(("M", (n[0], n[1])))
            case "L":
                self.steps.append(("L", (n[0], n[1])))
            case "H":
                n = [n[0], y]
                self.steps.append(("L", (n[0], y)))
            case "V":
                n = [x, n[0]]
                self.steps.append(("L", (x, n[1])))
            case "C":
                self.steps.append(("C", tuple(n)))
                handle = "C", n[2], n[3]
            case "S":
                self.steps.append(("C", (*self._mirrored("C"), *n)))
                handle = "C", n[0], n[1]
            case "Q" | "T":
                cx, cy = (n[0], n[1]) if kind == "Q" else self._mirrored("Q")
                ex, ey = n[-2:]
                first = x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3
                second = ex + (cx - ex) * 2 / 3, ey + (cy - ey) * 2 / 3
                self.steps.append(("C", (*first, *second, ex, ey)))
                handle = "Q", cx, cy
            case "A":
                self.steps += _arc(x, y, n)
        self._x, self._y, self._handle = n[-2], n[-1], handle

    def _mirrored(self, kind: str) -> tuple[float, float]:
        """The handle of the curve before, on the other side of the pen."""
        if self._handle is None or self._handle[0] != kind:
            return self._x, self._y
        return 2 * self._x - self._handle[1], 2 * self._y - self._handle[2]


def _split_flags(data: str) -> str:
    """*data* with the flags of arcs, which may be written without gaps ("a1 1 0 00.5.5"), apart."""
    if "a" not in data.lower():
        return data
    return re.sub(r"([Aa])([^A-Za-z]*)", _with_gaps, data)


def _with_gaps(found: re.Match[str]) -> str:
    text, parts = found[2], list[str]()
    at = 0
    while True:
        while at < len(text) and text[at] in " ,\t\r\n":
            at += 1
        if at >= len(text):
            break
        if len(parts) % 7 in (3, 4) and text[at] in "01":
            parts.append(text[at])
            at += 1
            continue
        number = NUMBER.match(text, at)
        if number is None:
            break
        parts.append(number[0])
        at = number.end()
    return f"{found[1]} {' '.join(parts)} "


def _absolute(kind: str, n: list[float], x: float, y: float) -> list[float]:
    if kind == "H":
        return [n[0] + x]
    if kind == "V":
        return [n[0] + y]
    if kind == "A":
        return [*n[:5], n[5] + x, n[6] + y]
    return [value + (y if at % 2 else x) for at, value in enumerate(n)]


def _arc(x1: float, y1: float, n: list[float]) -> Iterator[Step]:
    """An elliptical arc as Bézier curves. Source: SVG 1.1, F.6.5 and F.6.6."""
    rx, ry, turn, large, sweep, x2, y2 = abs(n[0]), abs(n[1]), math.radians(n[2]), *n[3:]
    if not rx or not ry or (x1, y1) == (x2, y2):
        yield "L", (x2, y2)
        return
    cos, sin = math.cos(turn), math.sin(turn)
    dx, dy = (x1 - x2) / 2, (y1 - y2) / 2
    px, py = cos * dx + sin * dy, -sin * dx + cos * dy
    grow = (px / rx) ** 2 + (py / ry) ** 2
    if grow > 1:
        rx, ry = rx * math.sqrt(grow), ry * math.sqrt(grow)
    under = (rx * py) ** 2 + (ry * px) ** 2
    root = math.sqrt(max(0.0, ((rx * ry) ** 2 - under) / under))
    if bool(large) == bool(sweep):
        root = -root
    cx, cy = root * rx * py / ry, -root * ry * px / rx
    start = math.atan2((py - cy) / ry, (px - cx) / rx)
    sweep_by = math.atan2((-py - cy) / ry, (-px - cx) / rx) - start
    if sweep and sweep_by < 0:
        sweep_by += 2 * math.pi
    elif not sweep and sweep_by > 0:
        sweep_by -= 2 * math.pi
    middle = cos * cx - sin * cy + (x1 + x2) / 2, sin * cx + cos * cy + (y1 + y2) / 2
    pieces = max(1, math.ceil(abs(sweep_by) / (math.pi / 2) - 1e-9))
    step = sweep_by / pieces
    reach = 4 / 3 * math.tan(step / 4)

    def at(angle: float, along: float) -> tuple[float, float]:
        u = rx * (math.cos(angle) - along * math.sin(angle))
        v = ry * (math.sin(angle) + along * math.cos(angle))
        return middle[0] + cos * u - sin * v, middle[1] + sin * u + cos * v

    for number in range(pieces):
        a, b = start + number * step, start + (number + 1) * step
        end = (x2, y2) if number == pieces - 1 else at(b, 0)
        yield "C", (*at(a, reach), *at(b, -reach), *end)
