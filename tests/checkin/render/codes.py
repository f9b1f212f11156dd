"""Read the codes on a page with a decoder that knows nothing of how they were drawn."""

import zxingcpp
from PIL import Image

from checkin.render import raster
from checkin.template import Template

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)


def tokens(count: int) -> list[str]:
    """Some different badge codes."""
    letters = "CBDEFGHIJKLNRTUV"
    return [letters[n:] + letters[:n] for n in range(count)]


def read(picture: Image.Image) -> list[zxingcpp.Barcode]:
    return list(zxingcpp.read_barcodes(picture, formats=_QR))


def page_picture(pdf: bytes, number: int, dpi: int) -> Image.Image:
    page = raster.page(pdf, number, dpi=dpi)
    return Image.frombytes("L", (page.width, page.height), page.data)


def codes_on(pdf: bytes, *, dpi: int, number: int = 0) -> list[str]:
    return [code.text for code in read(page_picture(pdf, number, dpi))]


def places_on(pdf: bytes, number: int, template: Template) -> dict[str, int]:
    """The position on the sheet of each code of a page."""
    sheet = template.sheet
    assert sheet is not None
    dots = 150 / 25.4
    found = {}
    for code in read(page_picture(pdf, number, 150)):
        corner = code.position.top_left
        column = int((corner.x / dots - sheet.x_mm) // sheet.pitch_x_mm)
        row = int((corner.y / dots - sheet.y_mm) // sheet.pitch_y_mm)
        found[code.text] = row * sheet.cols + column + 1
    return found
