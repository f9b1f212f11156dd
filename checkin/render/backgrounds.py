"""Backgrounds of badges that were drawn elsewhere: a picture, or the first page of a PDF."""

from io import BytesIO
from typing import Final

from PIL import Image as Picture

from checkin.designing import Order, add, new_image, order
from checkin.errors import PictureRefused
from checkin.pagesetup import add_picture
from checkin.render import pictures, raster
from checkin.template import Template
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: Dots per inch to try, until the picture is small enough to travel with the event.
_DPI: Final = (300, 200, 150, 100)
#: A page larger than this is no badge, in mm.
_LARGEST_MM: Final = 500.0


def is_pdf(data: bytes) -> bool:
    return data.startswith(b"%PDF-")


def size_mm(file: str, data: bytes) -> tuple[float, float] | None:
    """How large the first page of a PDF is; None for a picture, which may have any size.

    Raises:
        PictureRefused: It says that it is a PDF, but is none.
    """
    if not is_pdf(data):
        return None
    try:
        return raster.size_mm(data)
    except ValueError as error:
        raise _damaged(file) from error


def laid_under(template: Template, file: str, data: bytes) -> Template:
    """*template* with a picture, or a PDF drawn as dots, under all that stands on it.

    Raises:
        PictureRefused: It cannot be used, or stays too large.
        TemplateError: Its name does not end as that of a picture or a PDF.
    """
    if is_pdf(data):
        file, data = file.rpartition(".")[0] + ".png", _drawn(file, data)
    pictures.checked(file, data)
    changed, name = add_picture(template, file, data)
    page = new_image(name, x=0, y=0, w=template.width_mm, h=template.height_mm)
    changed, ids = add(changed, page)
    return order(changed, ids, Order.BACK)


def _drawn(file: str, data: bytes) -> bytes:
    """The first page of a PDF as a PNG, as fine as it may be large."""
    if max(size_mm(file, data) or (0.0, 0.0)) > _LARGEST_MM:
        raise _damaged(file)
    for dpi in _DPI:
        try:
            page = raster.page(data, 0, dpi=dpi, colour=True)
        except ValueError as error:
            raise _damaged(file) from error
        picture = Picture.frombytes("RGB", (page.width, page.height), page.data)
        for colours in (picture, picture.quantize(256)):
            out = BytesIO()
            colours.save(out, "PNG", optimize=True)
            if out.tell() <= pictures.MOST_BYTES:
                return out.getvalue()
    raise PictureRefused(
        file=file,
        why=Detail(QT_TRANSLATE_NOOP("details", "it is too detailed; make a simpler one")),
    )


def _damaged(file: str) -> PictureRefused:
    why = Detail(QT_TRANSLATE_NOOP("details", "it is damaged or is no page of a badge"))
    return PictureRefused(file=file, why=why)
