"""Windows itself: winspool for the queue, GDI for the page. Nothing here decides anything.

Source: Windows SDK, winspool.h and wingdi.h. The rules above it
(`checkin.printers.windows`) are tested everywhere, with another spooler in its place; this module
runs on Windows only and is checked there by hand.
"""

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import wintypes

from checkin.printers import base
from checkin.printers.windows import Picture, SpoolerError

assert sys.platform == "win32"  # nobody else imports this; and mypy then knows WinDLL

_gdi = ctypes.WinDLL("gdi32", use_last_error=True)
_spool = ctypes.WinDLL("winspool.drv", use_last_error=True)

_LOGPIXELSX, _LOGPIXELSY, _OFFSET_X, _OFFSET_Y = 88, 90, 112, 113
_SRCCOPY, _DIB_RGB_COLORS = 0x00CC0020, 0
_LOCAL_AND_CONNECTED = 0x2 | 0x4
_DELETE_JOB = 5
_OFF = 0x1 | 0x80  # PRINTER_STATUS_PAUSED, PRINTER_STATUS_OFFLINE
_MOST_JOBS = 999


class _DocInfo(ctypes.Structure):
    _fields_ = (
        ("cbSize", ctypes.c_int),
        ("lpszDocName", wintypes.LPCWSTR),
        ("lpszOutput", wintypes.LPCWSTR),
        ("lpszDatatype", wintypes.LPCWSTR),
        ("fwType", wintypes.DWORD),
    )


class _BitmapInfo(ctypes.Structure):
    _fields_ = (
        ("biSize", wintypes.DWORD),
        ("biWidth", wintypes.LONG),
        ("biHeight", wintypes.LONG),
        ("biPlanes", wintypes.WORD),
        ("biBitCount", wintypes.WORD),
        ("biCompression", wintypes.DWORD),
        ("biSizeImage", wintypes.DWORD),
        ("biXPelsPerMeter", wintypes.LONG),
        ("biYPelsPerMeter", wintypes.LONG),
        ("biClrUsed", wintypes.DWORD),
        ("biClrImportant", wintypes.DWORD),
    )


class _JobInfo(ctypes.Structure):
    _fields_ = (
        ("JobId", wintypes.DWORD),
        ("pPrinterName", wintypes.LPWSTR),
        ("pMachineName", wintypes.LPWSTR),
        ("pUserName", wintypes.LPWSTR),
        ("pDocument", wintypes.LPWSTR),
        ("pDatatype", wintypes.LPWSTR),
        ("pStatus", wintypes.LPWSTR),
        ("Status", wintypes.DWORD),
        ("Priority", wintypes.DWORD),
        ("Position", wintypes.DWORD),
        ("TotalPages", wintypes.DWORD),
        ("PagesPrinted", wintypes.DWORD),
        ("Submitted", wintypes.WORD * 8),
    )


class _PrinterInfo(ctypes.Structure):
    _fields_ = (
        ("pPrinterName", wintypes.LPWSTR),
        ("pServerName", wintypes.LPWSTR),
        ("Attributes", wintypes.DWORD),
    )


class _RawDocInfo(ctypes.Structure):
    _fields_ = (
        ("pDocName", wintypes.LPCWSTR),
        ("pOutputFile", wintypes.LPCWSTR),
        ("pDatatype", wintypes.LPCWSTR),
    )


_gdi.CreateDCW.restype = wintypes.HDC
_gdi.CreateDCW.argtypes = (
    wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.LPCWSTR, ctypes.c_void_p,
)  # fmt: skip
_gdi.GetDeviceCaps.argtypes = (wintypes.HDC, ctypes.c_int)
_gdi.StartDocW.argtypes = (wintypes.HDC, ctypes.POINTER(_DocInfo))
for _name in ("StartPage", "EndPage", "EndDoc", "AbortDoc", "DeleteDC"):
    getattr(_gdi, _name).argtypes = (wintypes.HDC,)
_gdi.StretchDIBits.argtypes = (
    wintypes.HDC, *(ctypes.c_int,) * 8, ctypes.c_char_p, ctypes.POINTER(_BitmapInfo),
    wintypes.UINT, wintypes.DWORD,
)  # fmt: skip
_spool.OpenPrinterW.argtypes = (
    wintypes.LPWSTR, ctypes.POINTER(wintypes.HANDLE), ctypes.c_void_p,
)  # fmt: skip
_spool.ClosePrinter.argtypes = (wintypes.HANDLE,)
_spool.EnumJobsW.argtypes = (
    wintypes.HANDLE, wintypes.DWORD, wintypes.DWORD, wintypes.DWORD, ctypes.c_void_p,
    wintypes.DWORD, ctypes.POINTER(wintypes.DWORD), ctypes.POINTER(wintypes.DWORD),
)  # fmt: skip
_spool.SetJobW.argtypes = (
    wintypes.HANDLE, wintypes.DWORD, wintypes.DWORD, ctypes.c_void_p, wintypes.DWORD,
)  # fmt: skip
_spool.GetPrinterW.argtypes = (
    wintypes.HANDLE, wintypes.DWORD, ctypes.c_void_p, wintypes.DWORD,
    ctypes.POINTER(wintypes.DWORD),
)  # fmt: skip
_spool.StartDocPrinterW.argtypes = (
    wintypes.HANDLE, wintypes.DWORD, ctypes.POINTER(_RawDocInfo),
)  # fmt: skip
_spool.WritePrinter.argtypes = (
    wintypes.HANDLE, ctypes.c_char_p, wintypes.DWORD, ctypes.POINTER(wintypes.DWORD),
)  # fmt: skip
_spool.EndDocPrinter.argtypes = (wintypes.HANDLE,)
_spool.EnumPrintersW.argtypes = (
    wintypes.DWORD, wintypes.LPWSTR, wintypes.DWORD, ctypes.c_void_p, wintypes.DWORD,
    ctypes.POINTER(wintypes.DWORD), ctypes.POINTER(wintypes.DWORD),
)  # fmt: skip


class WindowsSpooler:
    """`checkin.printers.windows.Spooler` as Windows has it."""

    def names(self) -> list[str]:
        needed, count = wintypes.DWORD(), wintypes.DWORD()
        flags = _LOCAL_AND_CONNECTED
        _spool.EnumPrintersW(flags, None, 4, None, 0, needed, count)
        buffer = ctypes.create_string_buffer(max(needed.value, 1))
        if not _spool.EnumPrintersW(flags, None, 4, buffer, needed.value, needed, count):
            return []
        return [str(info.pPrinterName) for info in (_PrinterInfo * count.value).from_buffer(buffer)]

    def dpi(self, name: str) -> float:
        with _device(name) as device:
            return float(_gdi.GetDeviceCaps(device, _LOGPIXELSX))

    def draw(self, name: str, title: str, pages: list[Picture], dpi: float) -> None:
        with _device(name) as device:
            info = _DocInfo(ctypes.sizeof(_DocInfo), title, None, None, 0)
            if _gdi.StartDocW(device, info) <= 0:
                raise SpoolerError(begun=False)
            for page in pages:
                if _gdi.StartPage(device) <= 0 or not _paint(device, page, dpi):
                    _gdi.AbortDoc(device)
                    raise SpoolerError(begun=True)
                if _gdi.EndPage(device) <= 0:
                    raise SpoolerError(begun=True)
            if _gdi.EndDoc(device) <= 0:
                raise SpoolerError(begun=True)

    def status(self, name: str, title: str) -> int | None:
        with _queue(name) as queue:
            jobs = [job for job in _jobs(queue) if base.is_called(job[1], title)]
        return max(jobs)[2] if jobs else None

    def cancel(self, name: str, title: str) -> bool:
        with _queue(name) as queue:
            jobs = [job for job in _jobs(queue) if base.is_called(job[1], title)]
            done = [_spool.SetJobW(queue, job[0], 0, None, _DELETE_JOB) for job in jobs]
        return bool(done) and all(done)

    def offline(self, name: str) -> bool:
        status, needed = wintypes.DWORD(), wintypes.DWORD()
        with _queue(name) as queue:
            size = ctypes.sizeof(status)
            if not _spool.GetPrinterW(queue, 6, ctypes.byref(status), size, needed):
                raise SpoolerError(begun=False)
        return bool(status.value & _OFF)


class RawDocument:
    """One document of bytes for a queue, past its driver; as a connector for `links`."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: wintypes.HANDLE | None = None

    def open(self) -> None:
        queue = wintypes.HANDLE()
        if not _spool.OpenPrinterW(self._name, queue, None):
            raise ctypes.WinError(ctypes.get_last_error())
        if not _spool.StartDocPrinterW(queue, 1, _RawDocInfo("badge", None, "RAW")):
            error = ctypes.WinError(ctypes.get_last_error())
            _spool.ClosePrinter(queue)
            raise error
        self._queue = queue

    def _raw(self, data: bytes) -> None:
        written = wintypes.DWORD()
        if not _spool.WritePrinter(self._queue, data, len(data), written):
            raise ctypes.WinError(ctypes.get_last_error())
        if written.value != len(data):
            raise OSError("the queue took a part only")

    def close(self) -> None:
        queue, self._queue = self._queue, None
        if queue is not None:
            done = _spool.EndDocPrinter(queue)
            error = ctypes.WinError(ctypes.get_last_error())
            _spool.ClosePrinter(queue)
            if not done:
                raise error


@contextmanager
def _device(name: str) -> Iterator[int]:
    device = _gdi.CreateDCW("WINSPOOL", name, None, None)
    if not device:
        raise SpoolerError(begun=False)
    try:
        yield device
    finally:
        _gdi.DeleteDC(device)


@contextmanager
def _queue(name: str) -> Iterator[wintypes.HANDLE]:
    queue = wintypes.HANDLE()
    if not _spool.OpenPrinterW(name, queue, None):
        raise SpoolerError(begun=False)
    try:
        yield queue
    finally:
        _spool.ClosePrinter(queue)


def _jobs(queue: wintypes.HANDLE) -> list[tuple[int, str, int]]:
    """Number, title and status of every job in the queue."""
    needed, count = wintypes.DWORD(), wintypes.DWORD()
    _spool.EnumJobsW(queue, 0, _MOST_JOBS, 1, None, 0, needed, count)
    buffer = ctypes.create_string_buffer(max(needed.value, 1))
    if not _spool.EnumJobsW(queue, 0, _MOST_JOBS, 1, buffer, needed.value, needed, count):
        raise SpoolerError(begun=True)
    found = (_JobInfo * count.value).from_buffer(buffer)
    return [(int(job.JobId), str(job.pDocument or ""), int(job.Status)) for job in found]


def _paint(device: int, page: Picture, dpi: float) -> bool:
    """Put the picture's corner on the paper's, however much of the edge the printer leaves out."""
    row = page.width * 3
    stride = (row + 3) & ~3  # rows of a DIB end on four bytes
    pad = bytes(stride - row)
    bits = b"".join(
        page.bgr[start : start + row] + pad for start in range(0, row * page.height, row)
    )
    info = _BitmapInfo(
        biSize=ctypes.sizeof(_BitmapInfo),
        biWidth=page.width,
        biHeight=-page.height,  # from the top
        biPlanes=1,
        biBitCount=24,
        biSizeImage=len(bits),
    )
    across, down = (_gdi.GetDeviceCaps(device, index) / dpi for index in (_LOGPIXELSX, _LOGPIXELSY))
    lines = _gdi.StretchDIBits(
        device,
        -_gdi.GetDeviceCaps(device, _OFFSET_X),
        -_gdi.GetDeviceCaps(device, _OFFSET_Y),
        round(page.width * across),
        round(page.height * down),
        0,
        0,
        page.width,
        page.height,
        bits,
        info,
        _DIB_RGB_COLORS,
        _SRCCOPY,
    )
    return bool(lines > 0)
