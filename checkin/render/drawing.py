"""Paint an SVG drawing as PDF operators. Source of the operators: ISO 32000-1, annex A."""

from collections.abc import Iterator

from checkin.render.svg import Drawing, Shape

#: The name of the graphics state with an opacity of so many percent.
OPACITY = "O{percent}"

_OPS = {"M": "m", "L": "l", "C": "c", "Z": "h"}
_OPAQUE = 100


def operators(drawing: Drawing) -> tuple[str, tuple[int, ...]]:
    """The operators that paint *drawing* in its own units, upside down as PDF has it.

    Returns:
        The operators, and the opacities in percent that they ask for by the name `OPACITY`.
    """
    used: dict[int, None] = {}
    painted = [line for shape in drawing.shapes for line in _shape(shape, used)]
    return "\n".join((f"1 0 0 -1 0 {number(drawing.height)} cm", *painted)), tuple(used)


def _shape(shape: Shape, used: dict[int, None]) -> Iterator[str]:
    outline = " ".join(
        f"{' '.join(map(number, points))} {_OPS[op]}".lstrip() for op, points in shape.steps
    )
    star = "*" if shape.even_odd else ""
    if shape.fill:
        colour = f"{rgb(shape.fill)} rg"
        yield f"q {_opacity(shape.fill_opacity, used)}{colour} {outline} f{star} Q"
    if shape.stroke:
        dash = f"[{' '.join(map(number, shape.dash))}] 0 d " if shape.dash else ""
        yield (
            f"q {_opacity(shape.stroke_opacity, used)}{rgb(shape.stroke)} RG"
            f" {number(shape.stroke_width)} w {shape.cap} J {shape.join} j"
            f" {number(shape.miter)} M {dash}{outline} S Q"
        )


def _opacity(part: float, used: dict[int, None]) -> str:
    percent = round(part * _OPAQUE)
    if percent >= _OPAQUE:
        return ""
    used[percent] = None
    return f"/{OPACITY.format(percent=percent)} gs "


def rgb(colour: str) -> str:
    """`#rrggbb` as three numbers from 0 to 1."""
    return " ".join(number(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))


def number(value: float) -> str:
    """*value* to the thousandth, as PDF writes numbers."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
