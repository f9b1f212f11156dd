"""The same code held under the reader is one scan, not many (design, "Reasons", last rule)."""

SAME_SCAN_S = 5.0


class Repeats:
    """Remembers what each reader saw last, on a monotonic clock in seconds.

    A text counts as the same scan until five seconds after the reader last saw it, so a badge that
    lies under the scanner and is read again and again never becomes a second scan.
    """

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], float] = {}
        self._forgot = False  # and nothing was seen since

    def is_repeat(self, reader: str, text: str, now_s: float, *, back: bool = False) -> bool:
        """Note that *reader* sees *text* at *now_s*; say whether it never left its view.

        *back*: the reader, a camera, says so itself: it looked all the time.
        """
        self._seen = {key: at for key, at in self._seen.items() if now_s - at <= SAME_SCAN_S}
        repeat = (reader, text) in self._seen or (back and not self._forgot)
        self._seen[reader, text] = now_s
        self._forgot = False
        return repeat

    def forget(self) -> None:
        """Let the next scan of any text count: something was done by hand in between."""
        self._seen.clear()
        self._forgot = True
