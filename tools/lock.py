"""Write `requirements/*.txt` anew from `pyproject.toml`: exact versions and hashes, no addresses.

Used through `make lock`. A version that stands in a file stays, unless `--upgrade` is given.
Each file pins one layer and agrees with those below it: run, then test, then build; pip takes
several at once. Windows and macOS need a few packages that this resolver leaves out elsewhere.
"""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "requirements"
PER_SYSTEM = {
    # What click, pytest and PyInstaller ask for on Windows only.
    "windows": ["colorama", "pefile", "pywin32-ctypes"],
    "macos": ["macholib"],
}


def compile_layer(name: str, wanted: list[str], below: list[str], options: list[str]) -> None:
    """Resolve *wanted* within the versions of the files in *below* into `requirements/NAME.txt`."""
    lines = wanted + [f"-c {FOLDER / lower}.txt" for lower in below]
    target = FOLDER / f"{name}.txt"
    command = [
        *(sys.executable, "-m", "piptools", "compile", "-", "--output-file", str(target)),
        *("--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"),
        *("--no-emit-trusted-host", "--strip-extras", "--allow-unsafe", "--no-annotate", "--quiet"),
        *options,
    ]
    subprocess.run(
        command,
        input="\n".join(lines),
        text=True,
        check=True,
        # Only the files every pip finds: a wheel built on this machine has a hash of its own.
        env=os.environ
        | {"CUSTOM_COMPILE_COMMAND": "make lock"}
        | {"PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": ""},
        cwd=ROOT,
    )
    print(f"{target.relative_to(ROOT)}: {target.read_text(encoding='utf-8').count('==')} packages")


def main(options: list[str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    compile_layer("run", project["project"]["dependencies"], [], options)
    compile_layer("camera", project["project"]["optional-dependencies"]["camera"], ["run"], options)
    compile_layer("test", groups["test"], ["run"], options)
    build = groups["build"] + project["build-system"]["requires"]
    compile_layer("build", build, ["run", "test"], options)
    for system, wanted in PER_SYSTEM.items():
        compile_layer(system, wanted, ["run", "test", "build"], options)


if __name__ == "__main__":
    main(sys.argv[1:])
