"""Compiled translations while a window that uses the ones before is open."""

import mmap
from pathlib import Path

from tools import translate

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE"><context><name>Desk</name><message>
<source>Ready</source><translation>{word}</translation>
</message></context></TS>
"""


def test_a_window_that_runs_keeps_the_words_it_began_with(tmp_path: Path) -> None:
    source, compiled = tmp_path / "checkin_de.ts", tmp_path / "checkin_de.qm"
    source.write_text(TS.format(word="Bereit"), encoding="utf-8")
    translate.compile_all([source], tmp_path)
    with compiled.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as held:
        before = bytes(held)
        source.write_text(TS.format(word=""), encoding="utf-8")
        translate.compile_all([source], tmp_path)
        assert bytes(held) == before
    assert compiled.read_bytes() != before
    assert sorted(path.name for path in tmp_path.iterdir()) == [compiled.name, source.name]
