import datetime
import struct
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from checkin.errors import ListEmpty, ListTooLarge, ListUnreadable, SheetMissing
from checkin.sources.files import open_list

CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def xlsx(path: Path, rows: str, **more: bytes) -> Path:
    """A workbook of one sheet, written by hand so that it can say anything."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1"'
            f' Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            '<sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{OFFICE}/worksheet"'
            ' Target="worksheets/sheet1.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/worksheets/sheet1.xml",
            f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>',
        )
        for name, data in more.items():
            archive.writestr(f"xl/{name}", data)
    return path


def cell(where: str, text: str) -> str:
    return f'<c r="{where}" t="inlineStr"><is><t>{text}</t></is></c>'


NAMES = f'<row r="1">{cell("A1", "Name")}{cell("B1", "Email")}</row>'


def ods(path: Path, rows: str) -> Path:
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        archive.writestr(
            "content.xml",
            f"<office:document-content{names}><office:body><office:spreadsheet>"
            f'<table:table table:name="S">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return path


def ods_cell(text: str, repeated: str = "1") -> str:
    return (
        f'<table:table-cell office:value-type="string" table:number-columns-repeated="{repeated}">'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def ods_row(cells: str, repeated: str = "1") -> str:
    return f'<table:table-row table:number-rows-repeated="{repeated}">{cells}</table:table-row>'


REST = '<table:table-cell table:number-columns-repeated="16382"/>'
BELOW = ods_row('<table:table-cell table:number-columns-repeated="16384"/>', "1048574")


def test_values_come_as_the_list_means_them(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_row(1, 1, ["Name", "Code", "Valid from", "VIP", "Price"])
    sheet.write_row(2, 1, ["Ann", 123456])
    style = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
    sheet.write_datetime(2, 3, datetime.datetime(2024, 5, 6, 8, 30), style)  # noqa: DTZ001  as Excel has it
    sheet.write_boolean(2, 4, True)
    sheet.write_number(2, 5, 190.5)
    sheet.write_row(4, 1, ["Bob", "0042"])
    book.close()
    table = open_list(path)
    assert table.kind == "xlsx"
    assert not table.guarded
    assert table.header == ("", "Name", "Code", "Valid from", "VIP", "Price")
    lines = list(table.rows())
    assert lines[0] == (
        3,
        ["", "Ann", "123456", "2024-05-06 08:30:00", "TRUE", "190.5"],
        "",
    )
    assert lines[1].number == 5
    assert lines[1].cells[1:3] == ["Bob", "0042"]


def test_the_sheet_that_looks_like_a_list_is_taken_unless_one_is_named(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = xlsxwriter.Workbook(path)
    book.add_worksheet("Cover").write(0, 0, "Conference")
    sheet = book.add_worksheet("People")
    sheet.write_row(0, 0, ["Name", "Email"])
    sheet.write_row(1, 0, ["Ann", "a@x.org"])
    hidden = book.add_worksheet("Hidden")
    hidden.write_row(0, 0, ["Name", "Email", "Country"])
    hidden.hide()
    book.close()
    table = open_list(path)
    assert (table.sheet, table.sheets) == ("People", ("Cover", "People"))
    assert open_list(path, sheet="Cover").header == ("Conference",)
    assert open_list(path, sheet="Hidden").header == ("Name", "Email", "Country")
    with pytest.raises(SheetMissing, match=r"no sheet “Nope” .* Cover, People"):
        open_list(path, sheet="Nope")


def test_an_ods_is_read_without_its_endless_margins(tmp_path: Path) -> None:
    rows = ods_row(ods_cell("Name") + ods_cell("Email") + REST)
    rows += ods_row(ods_cell("Ann") + ods_cell("a@x.org") + REST) + BELOW
    table = open_list(ods(tmp_path / "list.ods", rows))
    assert table.kind == "ods"
    assert [line.cells for line in table.rows()] == [["Ann", "a@x.org"]]


def test_a_workbook_written_by_hand_is_read(tmp_path: Path) -> None:
    rows = NAMES + f'<row r="2">{cell("A2", "Ann")}{cell("B2", "a")}</row>'
    table = open_list(xlsx(tmp_path / "list.xlsx", rows))
    assert [line.cells for line in table.rows()] == [["Ann", "a"]]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (f'<row r="1">{cell("A1", "Name")}{cell("XFD1", "x")}</row>', "16,384 columns"),
        (f'{NAMES}<row r="1048576">{cell("A1048576", "x")}</row>', "1,048,576 rows"),
        (f'{NAMES}<row r="1">{cell("ZZ900000", "x")}</row>', "cells"),
        (f'<row r="1">{cell("A99999999999", "Name")}</row>', "rows"),
        (f"<row>{'<c/>' * 1_000_001}</row>", "1,000,001 columns"),
    ],
)
def test_a_sheet_larger_than_memory_is_refused(tmp_path: Path, rows: str, found: str) -> None:
    with pytest.raises(ListTooLarge, match=found):
        open_list(xlsx(tmp_path / "list.xlsx", rows))


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "list.xlsx", NAMES, media=bytes(64 << 20))
    with pytest.raises(ListTooLarge, match="unpacked"):
        open_list(path)


def test_an_archive_that_unpacks_to_more_than_it_says_is_refused(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "list.xlsx", NAMES + " " * 100_000)
    data = bytearray(path.read_bytes())
    at = data.find(b"xl/worksheets/sheet1.xml", data.find(b"PK\x01\x02")) - 46
    data[at + 24 : at + 28] = struct.pack("<I", 10)  # the size in the archive's directory
    path.write_bytes(data)
    with pytest.raises(ListUnreadable, match="damaged"):
        open_list(path)


@pytest.mark.parametrize(
    "rows",
    [
        ods_row(ods_cell("Name", "1000000")),
        ods_row(ods_cell("Name") + ods_cell("x", "-5")),
        ods_row(ods_cell("Name")) + ods_row(ods_cell("x"), "2000000"),
        ods_row(ods_cell("Name")) + BELOW + ods_row(ods_cell("x")),
        ods_row(ods_cell("Name", "900")) + ods_row(ods_cell("x"), "900000"),
    ],
)
def test_an_ods_that_repeats_itself_without_end_is_refused(tmp_path: Path, rows: str) -> None:
    with pytest.raises(ListTooLarge):
        open_list(ods(tmp_path / "list.ods", rows))


@pytest.mark.parametrize(
    "rows", ['<row r="1"></c></row>', '<row r="1"><c r="A1" t="s"><v>9</v></c></row>']
)
def test_a_damaged_workbook_is_said_to_be_damaged(tmp_path: Path, rows: str) -> None:
    with pytest.raises(ListUnreadable, match="damaged"):
        open_list(xlsx(tmp_path / "list.xlsx", rows))


def test_a_damaged_ods_is_said_to_be_damaged(tmp_path: Path) -> None:
    with pytest.raises(ListUnreadable, match="damaged"):
        open_list(ods(tmp_path / "list.ods", "<table:table-row>"))


def test_an_empty_workbook_is_said_to_be_empty(tmp_path: Path) -> None:
    with pytest.raises(ListEmpty):
        open_list(xlsx(tmp_path / "list.xlsx", ""))


def test_an_archive_of_something_else_is_no_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "hello")
    with pytest.raises(ListUnreadable, match="no spreadsheet"):
        open_list(path)
