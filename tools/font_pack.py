"""Make the font pack for Chinese, Japanese and Korean that lies in `assets/fonts/cjk`.

    python tools/font_pack.py assets/fonts/cjk

Run by hand when the pack has to change; the result is committed, so that every desk sets the same
glyphs and neither `make setup` nor a bundle needs a network for it. Needs npm and fonttools
(`pip install fonttools==4.68.0`), which nothing else in the project does.

The pack is Noto Sans SC Bold and Noto Sans KR Bold (SIL Open Font License 1.1), cut to the
characters people's names are written with: GB 2312, Big5, Windows-31J (which has the variants that
Japanese family names keep) and the Hanja of KS X 1001 from the first, the modern Hangul syllables
from the second. A name outside these sets is found by the names check, like any missing glyph.
"""

import argparse
import hashlib
import subprocess
import tarfile
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

#: npm package, version, SHA-256 of its archive, font inside it, file in the pack.
SOURCES = (
    (
        "@expo-google-fonts/noto-sans-sc",
        "0.4.3",
        "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59",
        "package/700Bold/NotoSansSC_700Bold.ttf",
        "NotoSansSC-Bold.ttf",
    ),
    (
        "@expo-google-fonts/noto-sans-kr",
        "0.4.3",
        "7614af529705ea48e8b76cb3b056b92db66b7625ef3fc97ce76366063df94d3f",
        "package/700Bold/NotoSansKR_700Bold.ttf",
        "NotoSansKR-Bold.ttf",
    ),
)


def characters_of(codec: str) -> set[int]:
    """Every ideograph, kana and punctuation mark that the two-byte *codec* can hold."""
    found: set[int] = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                text = bytes((lead, trail)).decode(codec)
            except UnicodeDecodeError:
                continue
            found.update(map(ord, text))
    blocks = ((0x3000, 0x30FF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF))
    return {c for c in found if any(first <= c <= last for first, last in blocks)}


def wanted(name: str) -> set[int]:
    if "KR" in name:
        return {*range(0xAC00, 0xD7A4), *range(0x3131, 0x318F)}
    return set().union(*(characters_of(codec) for codec in ("gb2312", "big5", "cp932", "euc_kr")))


def fetch(package: str, version: str, digest: str, into: Path) -> Path:
    """The archive of *package*, checked against *digest*."""
    command = ["npm", "pack", "--silent", f"{package}@{version}"]
    done = subprocess.run(command, cwd=into, check=True, capture_output=True, text=True)
    archive = into / done.stdout.strip().splitlines()[-1]
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != digest:
        raise SystemExit(f"{package}@{version} is not the archive it was: {found}")
    return archive


def cut(source: Path, target: Path, characters: set[int]) -> None:
    """Write the glyphs of *characters* from *source* to *target*, without hints."""
    options = subset.Options()
    options.layout_features = ["ccmp", "kern", "liga"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = TTFont(source)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=sorted(characters))
    worker.subset(font)
    font.save(target)


def main() -> None:
    parser = argparse.ArgumentParser(
        description="Make the font pack for Chinese, Japanese, Korean."
    )
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        for package, version, digest, member, target in SOURCES:
            with tarfile.open(fetch(package, version, digest, work)) as archive:
                archive.extract(member, work, filter="data")
            cut(work / member, folder / target, wanted(target))
            print(target, (folder / target).stat().st_size, "bytes")


if __name__ == "__main__":
    main()
