"""A PDF that is written while it is made, on reportlab's document layer.

reportlab keeps every page until the end and then joins the whole file in memory. Here each page
goes out as soon as it is painted and only its offset stays, so five thousand badges take little
more memory than one. Written against reportlab 5.1: `PDFDocument`, `PDFStream` and the dictionaries
they are made of.
"""

import hashlib
from collections.abc import Callable, Iterable
from functools import lru_cache
from io import BytesIO
from typing import Any, BinaryIO

import uharfbuzz as hb
from PIL import Image as Picture
from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase import pdfdoc

from checkin.render import drawing, svg
from checkin.shaping import FontFace, Glyph

_DONE = object()  # stands where a written object stood

# What a PDF reader needs of a font that is addressed by glyph.
_KEPT_TABLES = frozenset({"glyf", "head", "hhea", "hmtx", "loca", "maxp", "cvt ", "fpgm", "prep"})
_SYMBOLIC = 4


class Document:
    """One PDF on its way into *out*; equal pages give equal bytes."""

    def __init__(self, out: BinaryIO, title: str) -> None:
        self._out = out
        library: Any = pdfdoc  # its types know neither these methods nor these attributes
        self._doc = library.PDFDocument(
            dummyoutline=1, compression=1, invariant=1, pdfVersion=(1, 7)
        )
        self._doc.Catalog.Outlines = None
        self._doc.setTitle(title)
        self._doc.setAuthor("")
        self._doc.setSubject("")
        self._doc.setCreator("checkin")
        self._fonts: dict[str, _Font] = {}
        self._images: dict[bytes, str] = {}
        self._page_images: dict[str, Any] = {}
        self._offset = 0
        self._pages = 0
        self._doc.Reference(self._doc.Pages)
        self._write(pdfdoc.PDFFile((1, 7)).format(self._doc))

    def font(self, face: FontFace) -> "_Font":
        """The embedded form of *face*, with the name the pages use for it."""
        font = self._fonts.get(face.name)
        if font is None:
            font = self._fonts[face.name] = _Font(face, f"F{len(self._fonts) + 1}")
        return font

    def image(self, data: bytes) -> str:
        """The name under which the page being painted draws the picture in *data*."""
        return self._drawn(data, self._picture)

    def drawing(self, data: bytes) -> str:
        """The name under which the page being painted draws the SVG in *data*, a unit a point.

        Raises:
            SvgError: It cannot be painted.
        """
        return self._drawn(data, self._form)

    def _drawn(self, data: bytes, made: Callable[[bytes], Any]) -> str:
        name = self._images.get(data)
        if name is None:
            name = self._images[data] = f"Im{len(self._images) + 1}"
            self._doc.Reference(made(data), name)
        self._page_images[name] = pdfdoc.PDFObjectReference(name)
        return name

    def page(self, width_pt: float, height_pt: float, operators: str) -> None:
        """Write a finished page."""
        doc = self._doc
        content = pdfdoc.PDFStream(content=operators + "\n", filters=[pdfdoc.PDFZCompress])
        resources: dict[str, Any] = {"Font": pdfdoc.PDFObjectReference("BasicFonts")}
        if self._page_images:
            resources["XObject"] = pdfdoc.PDFDictionary(self._page_images)
            self._page_images = {}
        content_reference = doc.Reference(content)
        page = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Page"),
                "Parent": doc.Reference(doc.Pages),
                "MediaBox": pdfdoc.PDFArray([0, 0, round(width_pt, 4), round(height_pt, 4)]),
                "Resources": pdfdoc.PDFDictionary(resources),
                "Contents": content_reference,
            }
        )
        self._pages += 1
        name = f"P{self._pages}"
        doc.Pages.addPage(doc.Reference(page, name))
        self._flush(name)
        self._flush(content_reference.name)

    def close(self) -> None:
        """Write fonts, page tree, table of contents and trailer; *out* stays open."""
        doc = self._doc
        for font in self._fonts.values():
            doc.idToObject["BasicFonts"].dict[font.name] = doc.Reference(font.objects(doc))
        doc.info.invariant = 1
        doc.info.digest(doc.signature)
        catalog, info = doc.Reference(doc.Catalog), doc.Reference(doc.info)
        names = []
        number = 0
        while (number := number + 1) in doc.numberToId:  # writing may add further objects
            names.append(doc.numberToId[number])
            if doc.idToObject[names[-1]] is not _DONE:
                self._flush(names[-1])
        table: Any = pdfdoc.PDFCrossReferenceTable()
        table.addsection(0, names)
        start = self._offset
        self._write(table.format(doc))
        trailer = pdfdoc.PDFTrailer(
            startxref=start, Size=len(names) + 1, Root=catalog, Info=info, ID=doc.ID()
        )
        self._write(trailer.format(doc))

    def _flush(self, name: str) -> None:
        """Write one object, and keep no more of it than where it lies."""
        doc = self._doc
        body = pdfdoc.PDFIndirectObject(name, doc.idToObject[name]).format(doc)
        doc.idToOffset[name] = self._offset
        doc.idToObject[name] = _DONE
        self._write(body)

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._offset += len(data)

    def _picture(self, data: bytes) -> Any:
        with Picture.open(BytesIO(data)) as opened:
            picture = opened.convert("RGBA")
        stream = _samples(picture.convert("RGB"), "DeviceRGB")
        alpha = picture.getchannel("A")
        if alpha.getextrema() != (255, 255):
            stream.dictionary["SMask"] = self._doc.Reference(_samples(alpha, "DeviceGray"))
        return stream

    def _form(self, data: bytes) -> Any:
        """A drawing as a form that pages paint. Source: ISO 32000-1, 8.10."""
        found = svg.read(data)
        painted, opacities = drawing.operators(found)
        states = {
            drawing.OPACITY.format(percent=percent): pdfdoc.PDFDictionary(
                {"ca": percent / 100, "CA": percent / 100}
            )
            for percent in opacities
        }
        resources = {"ExtGState": pdfdoc.PDFDictionary(states)} if states else {}
        stream: Any = pdfdoc.PDFStream(content=painted + "\n", filters=[pdfdoc.PDFZCompress])
        stream.dictionary["Type"] = pdfdoc.PDFName("XObject")
        stream.dictionary["Subtype"] = pdfdoc.PDFName("Form")
        stream.dictionary["BBox"] = pdfdoc.PDFArray([0, 0, found.width, found.height])
        stream.dictionary["Resources"] = pdfdoc.PDFDictionary(resources)
        return stream


def _samples(picture: Picture.Image, colours: str) -> Any:
    stream: Any = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("XObject"),
                "Subtype": pdfdoc.PDFName("Image"),
                "Width": picture.width,
                "Height": picture.height,
                "ColorSpace": pdfdoc.PDFName(colours),
                "BitsPerComponent": 8,
            }
        ),
        picture.tobytes(),
        [pdfdoc.PDFZCompress],
    )
    return stream


class _Font:
    """The glyphs of one face that a document uses, addressed by their number in the font file."""

    def __init__(self, face: FontFace, name: str) -> None:
        self.face = face
        self.name = name
        self._shows: dict[int, str] = {0: ""}

    def use(self, glyph: Glyph) -> str:
        """The hexadecimal code of *glyph* on a page.

        Raises:
            ValueError: Glyph 0, the box that stands for a missing letter.
        """
        if not glyph.id:
            raise ValueError(f"{self.face.name} has no glyph for what was to be printed")
        if not self._shows.get(glyph.id):
            self._shows[glyph.id] = glyph.text
        return f"{glyph.id:04X}"

    def objects(self, doc: Any) -> Any:
        """The font as PDF objects: a subset of the file, the widths, and what the glyphs mean.

        Source: ISO 32000-1, 9.7.4 (CIDFontType2) and 9.10.3 (ToUnicode).
        """
        face, glyphs = self.face, sorted(self._shows)
        em = face.face.upem
        digest = hashlib.sha256(repr(glyphs).encode()).digest()
        tag = "".join(chr(65 + byte % 26) for byte in digest[:6])
        name = pdfdoc.PDFName(f"{tag}+{face.name}")
        data = _subset(face, glyphs)
        file: Any = pdfdoc.PDFStream(content=data, filters=[pdfdoc.PDFZCompress])
        file.dictionary["Length1"] = len(data)
        high = face.font.get_font_extents("ltr")
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": name,
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray([-1000, -1000, 3000, 2000]),
                "ItalicAngle": 0,
                "Ascent": round(high.ascender * 1000 / em),
                "Descent": round(high.descender * 1000 / em),
                "CapHeight": 714,
                "StemV": 140 if face.weight >= 600 else 80,
                "FontFile2": doc.Reference(file),
            }
        )
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": name,
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": doc.Reference(descriptor),
                "CIDToGlyphMap": pdfdoc.PDFName("Identity"),
                "W": _widths(face, glyphs),
            }
        )
        meaning: Any = pdfdoc.PDFStream(
            content=_to_unicode({g: text for g, text in self._shows.items() if text}),
            filters=[pdfdoc.PDFZCompress],
        )
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": name,
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([doc.Reference(descendant)]),
                "ToUnicode": doc.Reference(meaning),
            }
        )


def _subset(face: FontFace, glyphs: list[int]) -> bytes:
    """The font file with no outlines but those of *glyphs*, whose numbers stay."""
    return _with_glyphs(_outlines(face), glyphs)


@lru_cache(maxsize=64)
def _outlines(face: FontFace) -> Any:
    """The font without all that no subset keeps: then one takes a fifth of the time."""
    whole = face.face
    return hb.Face(hb.Blob(_with_glyphs(whole, range(whole.glyph_count))))


def _with_glyphs(face: Any, glyphs: Iterable[int]) -> bytes:
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    unwanted = set(face.table_tags) - _KEPT_TABLES
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in unwanted)
    return bytes(hb.subset(face, wanted).blob.data)


def _widths(face: FontFace, glyphs: list[int]) -> bytes:
    """The numbers of *glyphs*, each with its width in thousandths of an em in an array."""
    each = [_width(face, glyph) for glyph in glyphs]
    lines = [b" ".join(each[start : start + 5]) for start in range(0, len(each), 5)]
    return b"[ " + b" \n  ".join(lines) + b" ]"


@lru_cache(maxsize=4096)
def _width(face: FontFace, glyph: int) -> bytes:
    return f"{glyph} [ {fp_str(round(face.width(glyph) * 1000, 3))} ]".encode()


def _to_unicode(shows: dict[int, str]) -> str:
    rows = [
        f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for glyph, text in sorted(shows.items())
    ]
    blocks = []
    for start in range(0, len(rows), 100):  # no more than 100 a block, says the CMap format
        block = rows[start : start + 100]
        blocks.append("\n".join((f"{len(block)} beginbfchar", *block, "endbfchar")))
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<0000> <FFFF>",
            "endcodespacerange",
            *blocks,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        )
    )
