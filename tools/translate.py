"""`make translations`: the window's texts into assets/i18n/*.ts, and from those the *.qm it loads.

What is new is marked unfinished and stays English until somebody translates it in Qt Linguist or
in the file; what is gone from the sources is dropped. The same sources and translations always
give the same files. The words to use are in docs/words.md.
"""

import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "i18n"
PACKAGES = ("checkin", "ui")
#: English is the source; its file holds the plurals only.
ENGLISH = "en"
LANGUAGES = ("fr", "nl", "de")

# lupdate takes every "#:" for a note to translators; ours are about the code below them.
_CODE_COMMENT = re.compile(r"\n *<extracomment>.*?</extracomment>", re.DOTALL)


def texts(folder: Path, language: str) -> Path:
    """The file of a *language* to translate in."""
    return folder / f"checkin_{language}.ts"


def collect(folder: Path) -> list[Path]:
    """Bring the .ts files in *folder* up to the sources; translations in them are kept."""
    sources = [
        str(path.relative_to(ROOT))
        for package in PACKAGES
        for path in sorted((ROOT / package).rglob("*.py"))
    ]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages"]
    options += ["-source-language", ENGLISH]
    english = texts(folder, ENGLISH)
    others = [texts(folder, language) for language in LANGUAGES]
    _run("lupdate", *options, "-pluralonly", *sources, "-ts", str(english))
    _run("lupdate", *options, *sources, "-ts", *map(str, others))
    made = [english, *others]
    for path in made:
        words = path.read_text(encoding="utf-8")
        path.write_text(_CODE_COMMENT.sub("", words), encoding="utf-8", newline="\n")
    return made


def compile_all(files: list[Path], folder: Path) -> None:
    """Write the .qm of each .ts of *files* into *folder*; unfinished texts stay English.

    Each takes the place of the one before whole: a window that runs has that one in its memory as
    it lies on the disk, and written over it would end the program.
    """
    for path in files:
        part = folder / f".{path.stem}.new"
        _run("lrelease", "-silent", "-nounfinished", str(path), "-qm", str(part))
        part.replace(folder / f"{path.stem}.qm")


def unfinished(path: Path) -> int:
    """How many texts of a .ts file wait for a translation."""
    return path.read_text(encoding="utf-8").count('<translation type="unfinished"')


def _run(tool: str, *arguments: str) -> None:
    program = shutil.which(f"pyside6-{tool}", path=sysconfig.get_path("scripts"))
    if program is None:
        raise SystemExit(f"pyside6-{tool} is missing; `make setup` installs it.")
    subprocess.run([program, *arguments], cwd=ROOT, check=True)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    files = collect(FOLDER)
    compile_all(files, FOLDER)
    for path in files:
        if waiting := unfinished(path):
            print(f"{path.relative_to(ROOT)}: {waiting} to translate")


if __name__ == "__main__":
    main()
