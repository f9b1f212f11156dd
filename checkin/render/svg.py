"""Read the drawing in an SVG file: paths with fill and stroke, ready to be painted.

What logos are made of is read: shapes, groups, transforms, `use`, presentation attributes, `style`
and simple style sheets. What cannot be painted as meant (text, gradients, filters…) is named in
`Drawing.left_out`; logos keep their lettering if it is turned into paths first. Files from outside
are bounded in depth and number, and entities are refused, so that no small file becomes a huge one.

Source: SVG 1.1 (second edition), W3C; arcs by its appendix F.6.
"""

import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from PIL import ImageColor

from checkin.render.svg_path import NUMBER, Step, length, outline
from checkin.words import QT_TRANSLATE_NOOP

_DEPTH = 60
_SHAPES = 5_000
_POINTS = 100_000
_LONGEST_TRANSFORM = 1_000

_TRANSFORM = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")

# Why a file cannot be painted, as the ends of sentences.
_ENTITIES = QT_TRANSLATE_NOOP("details", "it has entities of its own; save it anew as plain SVG")
_DAMAGED = QT_TRANSLATE_NOOP("details", "it is damaged or is no SVG")
_NO_SVG = QT_TRANSLATE_NOOP("details", "it is no SVG")
_NOTHING = QT_TRANSLATE_NOOP(
    "details", "there is nothing in it that can be painted; turn its text into paths"
)
_NO_SIZE = QT_TRANSLATE_NOOP(
    "details", "it does not say how large it is (width and height, or viewBox)"
)
_TOO_DEEP = QT_TRANSLATE_NOOP("details", "its groups lie too deep in one another")
_TOO_DETAILED = QT_TRANSLATE_NOOP(
    "details", "it is too detailed for a badge; simplify it, or save it as PNG"
)
_OUTSIDE = QT_TRANSLATE_NOOP("details", "it has points that lie outside of any picture")

_HREF = "{http://www.w3.org/1999/xlink}href"
_SILENT = frozenset(
    {"defs", "title", "desc", "metadata", "style", "symbol", "namedview", "script", "clipPath"}
    | {"mask", "linearGradient", "radialGradient", "pattern", "marker", "filter", "font"}
)
_INHERITED = (
    *("fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity", "stroke-width"),
    *("stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray"),
    *("color", "visibility"),
)

Matrix = tuple[float, float, float, float, float, float]


class SvgError(Exception):
    """The file is no SVG that can be painted; the text, marked for translation, says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One path in the units of the drawing. Colours are `#rrggbb`, "" for none."""

    steps: tuple[Step, ...]
    fill: str = ""
    fill_opacity: float = 1.0
    even_odd: bool = False
    stroke: str = ""
    stroke_opacity: float = 1.0
    stroke_width: float = 0.0
    cap: int = 0
    join: int = 0
    miter: float = 4.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """Width and height in the drawing's own units, y downwards from the upper left corner.

    `left_out` are the kinds of things that are not painted as meant, such as "text".
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    left_out: tuple[str, ...] = ()


def is_svg(data: bytes) -> bool:
    """Whether *data* may be SVG at all."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def read(data: bytes) -> Drawing:
    """The drawing in an SVG file.

    Raises:
        SvgError: It is none, or none that can be painted.
    """
    if b"<!ENTITY" in data:
        raise SvgError(_ENTITIES)
    try:
        root = ET.fromstring(data)
    except (ET.ParseError, ValueError, LookupError) as error:
        raise SvgError(_DAMAGED) from error
    if _name(root) != "svg":
        raise SvgError(_NO_SVG)
    reader = _Reader(root)
    try:
        x, y, width, height = _frame(root)
        style = _Style().under(reader.told(root))
        shapes = tuple(reader.shapes(root, style, (1, 0, 0, 1, -x, -y), 0))
    except (ValueError, ArithmeticError) as error:  # numbers without an end
        raise SvgError(_DAMAGED) from error
    if not shapes:
        raise SvgError(_NOTHING)
    return Drawing(width, height, shapes, tuple(sorted(reader.left_out)))


def _name(node: ET.Element) -> str:
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def _frame(root: ET.Element) -> tuple[float, float, float, float]:
    """Left, top, width and height of the picture."""
    box = [float(n) for n in NUMBER.findall(root.get("viewBox", ""))]
    if len(box) == 4:
        frame = box[0], box[1], box[2], box[3]
    else:
        frame = 0.0, 0.0, length(root.get("width", "")), length(root.get("height", ""))
    if not (0 < frame[2] < 1e7 and 0 < frame[3] < 1e7):
        raise SvgError(_NO_SIZE)
    return frame


@dataclass(frozen=True, slots=True)
class _Style:
    """What a node hands down to its children; `opacity` has those of all groups around it."""

    values: Mapping[str, str] = field(default_factory=dict)
    opacity: float = 1.0

    def under(self, told: Mapping[str, str]) -> "_Style":
        values = dict(self.values)
        for name in _INHERITED:
            value = told.get(name, "inherit")
            if value != "inherit":
                values[name] = value
        return _Style(values, self.opacity * _part(told.get("opacity", "1")))

    def get(self, name: str, default: str) -> str:
        return self.values.get(name, default)


def _part(text: str) -> float:
    """A number from 0 to 1, or a percentage."""
    found = NUMBER.match(text.strip())
    if found is None:
        return 1.0
    value = float(found[0]) / (100 if text.strip().endswith("%") else 1)
    return min(1.0, max(0.0, value))


class _Reader:
    """Walks the tree once; what it meets but cannot paint is in `left_out`."""

    def __init__(self, root: ET.Element) -> None:
        self.left_out: set[str] = set()
        self._by_id = {node.get("id", ""): node for node in root.iter()}
        self._rules: dict[str, list[tuple[int, dict[str, str]]]] = {}
        for number, (selector, declared) in enumerate(_style_rules(root)):
            self._rules.setdefault(selector, []).append((number, declared))
        self._count = self._points = 0

    def told(self, node: ET.Element) -> dict[str, str]:
        """What attributes, style sheets and its own style say of *node*, the stronger last."""
        told = {key: value.strip() for key, value in node.attrib.items() if "}" not in key}
        name, classes = _name(node), node.get("class", "").split()
        own = {name, *(f".{one}" for one in classes), *(f"{name}.{one}" for one in classes)}
        own.add(f"#{node.get('id', '')}")
        found = [rule for selector in own for rule in self._rules.get(selector, ())]
        for _, declared in sorted(found, key=itemgetter(0)):
            told.update(declared)
        told.update(_declarations(node.get("style", "")))
        return told

    def shapes(self, parent: ET.Element, above: _Style, at: Matrix, depth: int) -> Iterator[Shape]:
        """The shapes of the children of *parent*, in the order in which they are painted."""
        if depth > _DEPTH:
            raise SvgError(_TOO_DEEP)
        for node in parent:
            yield from self._node(node, above, at, depth)

    def _node(self, node: ET.Element, above: _Style, at: Matrix, depth: int) -> Iterator[Shape]:
        name = _name(node)
        if not name or name in _SILENT:
            return
        told = self.told(node)
        if told.get("display") == "none":
            return
        for effect in ("filter", "mask", "clip-path"):
            if told.get(effect, "none") != "none":
                self.left_out.add(effect)
        style = above.under(told)
        here = _times(at, _transform(told.get("transform", "")))
        if name in ("g", "a", "switch", "svg"):
            if name == "svg":
                self.left_out.add("nested svg")
            yield from self.shapes(node, style, here, depth + 1)
        elif name == "use":
            yield from self._used(node, style, here, depth + 1)
        elif (steps := outline(name, told)) is not None:
            shape = self._shape(steps, style, here)
            if shape is not None:
                yield shape
        else:
            self.left_out.add(name)

    def _used(self, node: ET.Element, style: _Style, at: Matrix, depth: int) -> Iterator[Shape]:
        target = self._by_id.get((node.get("href") or node.get(_HREF) or "").removeprefix("#"))
        if depth > _DEPTH:
            raise SvgError(_TOO_DEEP)
        if target is None:
            return
        moved = (1.0, 0.0, 0.0, 1.0, length(node.get("x", "")), length(node.get("y", "")))
        here = _times(at, moved)
        self._counted(0)
        if _name(target) == "symbol":
            yield from self.shapes(target, style.under(self.told(target)), here, depth + 1)
        else:
            yield from self._node(target, style, here, depth + 1)

    def _counted(self, points: int) -> None:
        self._count += 1
        self._points += points
        if self._count > _SHAPES or self._points > _POINTS:
            raise SvgError(_TOO_DETAILED)

    def _shape(self, steps: Sequence[Step], style: _Style, at: Matrix) -> Shape | None:
        self._counted(sum(len(points) for _, points in steps))
        if style.get("visibility", "visible") != "visible" or not steps:
            return None
        fill, fill_opacity = self._paint(style, "fill", "black")
        stroke, stroke_opacity = self._paint(style, "stroke", "none")
        scale = math.sqrt(abs(at[0] * at[3] - at[1] * at[2]))
        width = length(style.get("stroke-width", "1"), 1.0) * scale
        if not width:
            stroke = ""
        if not fill and not stroke:
            return None
        caps, joins = {"round": 1, "square": 2}, {"round": 1, "bevel": 2}
        dash = tuple(float(n) * scale for n in NUMBER.findall(style.get("stroke-dasharray", "")))
        return Shape(
            steps=tuple((op, _mapped(points, at)) for op, points in steps),
            fill=fill,
            fill_opacity=fill_opacity,
            even_odd=style.get("fill-rule", "") == "evenodd",
            stroke=stroke,
            stroke_opacity=stroke_opacity,
            stroke_width=width,
            cap=caps.get(style.get("stroke-linecap", ""), 0),
            join=joins.get(style.get("stroke-linejoin", ""), 0),
            miter=max(1.0, length(style.get("stroke-miterlimit", "4"), 4.0)),
            dash=dash if any(dash) and min(dash) >= 0 else (),
        )

    def _paint(self, style: _Style, name: str, default: str) -> tuple[str, float]:
        """The colour "fill" or "stroke" asks for, "" for none, and how opaque it is."""
        opacity = style.opacity * _part(style.get(f"{name}-opacity", "1"))
        text = style.get(name, default).strip()
        if text.startswith("url("):
            target = self._by_id.get(text[4 : text.find(")")].strip("'\" #"))
            colour = self._mean(target) if target is not None else ""
            self.left_out.add(_name(target) if target is not None else "pattern")
            return colour, opacity
        if text == "currentColor":
            text = style.get("color", "black")
        colour, alpha = _colour(text)
        return ("", 0.0) if not opacity * alpha else (colour, opacity * alpha)

    def _mean(self, gradient: ET.Element, depth: int = 0) -> str:
        """One colour in place of a gradient's; "" where it has none."""
        found = []
        for node in gradient:
            if _name(node) == "stop":
                colour, _ = _colour(self.told(node).get("stop-color", "black"))
                if colour:
                    found.append(tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5)))
        if not found:
            href = (gradient.get("href") or gradient.get(_HREF) or "").removeprefix("#")
            other = self._by_id.get(href) if href and depth < 8 else None
            return self._mean(other, depth + 1) if other is not None else ""
        sums = [sum(part) // len(found) for part in zip(*found, strict=True)]
        return "#{:02x}{:02x}{:02x}".format(*sums)


def _style_rules(root: ET.Element) -> Iterator[tuple[str, dict[str, str]]]:
    for node in root.iter():
        if _name(node) == "style":
            for rule in _without_comments("".join(node.itertext())).split("}"):
                selectors, _, body = rule.partition("{")
                told = _declarations(body)
                for selector in selectors.split(","):
                    yield selector.strip(), told


def _without_comments(text: str) -> str:
    first, *others = text.split("/*")
    return first + "".join(other.partition("*/")[2] for other in others)


def _declarations(text: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in text.split(";"))
    return {
        name.strip(): value.replace("!important", "").strip() for name, _, value in pairs if value
    }


def _colour(text: str) -> tuple[str, float]:
    """`#rrggbb` and how opaque it is; ("", 0) for none, black for what is no colour."""
    if text in ("none", "transparent", ""):
        return "", 0.0
    try:
        parts = ImageColor.getrgb(text)
    except ValueError:
        return "#000000", 1.0
    red, green, blue = (min(255, max(0, part)) for part in parts[:3])
    return f"#{red:02x}{green:02x}{blue:02x}", parts[3] / 255 if len(parts) > 3 else 1.0


# -- places


def _times(a: Matrix, b: Matrix) -> Matrix:
    """The matrix that does *b* first, then *a*."""
    return (
        a[0] * b[0] + a[2] * b[1],
        a[1] * b[0] + a[3] * b[1],
        a[0] * b[2] + a[2] * b[3],
        a[1] * b[2] + a[3] * b[3],
        a[0] * b[4] + a[2] * b[5] + a[4],
        a[1] * b[4] + a[3] * b[5] + a[5],
    )


def _mapped(points: Sequence[float], at: Matrix) -> tuple[float, ...]:
    found: list[float] = []
    for x, y in zip(points[::2], points[1::2], strict=True):
        found += (at[0] * x + at[2] * y + at[4], at[1] * x + at[3] * y + at[5])
    if not all(abs(n) < 1e7 for n in found):
        raise SvgError(_OUTSIDE)
    return tuple(found)


def _transform(text: str) -> Matrix:
    whole: Matrix = (1, 0, 0, 1, 0, 0)
    if len(text) > _LONGEST_TRANSFORM:
        raise SvgError(_TOO_DETAILED)
    for name, inside in _TRANSFORM.findall(text):
        whole = _times(whole, _one_transform(name, [float(n) for n in NUMBER.findall(inside)]))
    return whole


def _one_transform(name: str, n: list[float]) -> Matrix:
    if name == "matrix" and len(n) == 6:
        return n[0], n[1], n[2], n[3], n[4], n[5]
    if name == "translate" and n:
        return 1, 0, 0, 1, n[0], n[1] if len(n) > 1 else 0
    if name == "scale" and n:
        return n[0], 0, 0, n[1] if len(n) > 1 else n[0], 0, 0
    if name == "rotate" and n:
        cos, sin = math.cos(math.radians(n[0])), math.sin(math.radians(n[0]))
        turn: Matrix = (cos, sin, -sin, cos, 0, 0)
        if len(n) < 3:
            return turn
        return _times(_times((1, 0, 0, 1, n[1], n[2]), turn), (1, 0, 0, 1, -n[1], -n[2]))
    if name == "skewX" and n:
        return 1, 0, math.tan(math.radians(n[0])), 1, 0, 0
    if name == "skewY" and n:
        return 1, math.tan(math.radians(n[0])), 0, 1, 0, 0
    return 1, 0, 0, 1, 0, 0
