"""Make `.venv` ready for running or for testing; everything that is missing is installed.

    python3 tools/prepare.py [run | test]

Run by `make` with the Python of the machine, so it uses the standard library only. It may be run
at any time: a stamp in `.venv` says what it was made for, and a second run for the same returns at
once. What testing needs includes what running needs, and the tools that build the frozen program.

On Linux, Qt needs a few libraries of the system, and the tests some programs. Debian and Ubuntu
get them through apt as root or with sudo; without either, one sentence names them.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
OLDEST = (3, 11)
LAYERS = {"run": ["run", "camera", "build"], "test": ["run", "camera", "build", "test"]}

# Library that must load -> Debian package that brings it. Qt's xcb platform, its printing and its
# text all fail without a word when one of them is missing.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libpipewire-0.3.so.0": "libpipewire-0.3-0",
    "libpulse.so.0": "libpulse0",  # Qt's sound and cameras
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_IDENTITY = f"{sys.version} {sys.base_prefix}"
# Program that must be there for the tests -> Debian package that brings it.
PROGRAMS = {
    "objdump": "binutils",  # PyInstaller reads with it what a library needs
    "qpdf": "qpdf",
    "pdffonts": "poppler-utils",
    "Xvfb": "xvfb",  # scanners on keyboards of other countries
    "setxkbmap": "x11-xkb-utils",
    "xkbcomp": "x11-xkb-utils",
    "xdotool": "xdotool",
}
# Where other implementations play the printers, and what those are made of.
PEERS = ROOT.parent / "shared" / "peers" / "printers"
PEER_PROGRAMS = {
    "avahi-daemon": "avahi-daemon",
    "cupsd": "cups-daemon",
    "dbus-daemon": "dbus",
    "ippeveprinter": "cups-ipp-utils",
    "lpadmin": "cups-client",
    "/usr/lib/cups/filter/pdftopdf": "cups-filters",
}


class CannotPrepare(Exception):
    """What is missing, in one sentence for the person who typed `make`."""


def stamp(goal: str) -> Path:
    return VENV / f"ready-to-{goal}"


def fingerprint(goal: str) -> str:
    """What the environment is made for: changes when a requirement, Python or the folder does."""
    digest = hashlib.sha256(f"{_IDENTITY} {ROOT} {programs(goal)}".encode())
    for path in [ROOT / "pyproject.toml", Path(__file__), *requirement_files(goal)]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_ready(goal: str) -> bool:
    """Whether a run for *goal*, or for testing, has ended well and still holds."""
    return any(
        stamp(made).exists() and stamp(made).read_text(encoding="ascii") == fingerprint(made)
        for made in {goal, "test"}
    )


def requirement_files(goal: str) -> list[Path]:
    system = {"win32": ["windows"], "darwin": ["macos"]}.get(sys.platform, [])
    return [ROOT / "requirements" / f"{layer}.txt" for layer in LAYERS[goal] + system]


def programs(goal: str) -> dict[str, str]:
    if goal == "run":
        return {}
    return PROGRAMS | (PEER_PROGRAMS if PEERS.is_dir() else {})


def missing_packages(goal: str) -> list[str]:
    """The Debian packages that would bring what this machine lacks, sorted."""
    missing = {package for library, package in LIBRARIES.items() if not _loads(library)}
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
    for program, package in programs(goal).items():
        if not shutil.which(program, path=path):
            missing.add(package)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        missing.add(f"python{version}-venv")
    # Debian links its Python statically; the frozen program needs the shared one.
    shared = sysconfig.get_config_var("INSTSONAME")
    if goal == "test" and shared and ".so" in shared and not _has_shared_python(shared):
        missing.add(f"libpython{version}")
    return sorted(missing)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_shared_python(library: str) -> bool:
    beside = Path(sysconfig.get_config_var("LIBDIR") or "") / library
    return beside.exists() or _loads(library)


def install_packages(packages: list[str], *, is_root: bool) -> None:
    """Install Debian *packages*, through sudo unless we are root."""
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise CannotPrepare(f"Please install what Debian calls {names}, then try again.")
    if not is_root and not shutil.which("sudo"):
        raise CannotPrepare(f"Please have an administrator run: apt-get install {names}")
    print(f"Installing packages of the system: {names}", flush=True)
    apt = [
        *([] if is_root else ["sudo"]),
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-qq",
    ]
    install = [*apt, "-y", "--no-install-recommends", "install", *packages]
    # The lists may be empty, or older than what the mirror still has; only then are they fetched.
    if subprocess.run(install, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
        updated = subprocess.run([*apt, "update"], stdout=subprocess.DEVNULL)
        if updated.returncode or subprocess.run(install, stdout=subprocess.DEVNULL).returncode:
            raise CannotPrepare(f"apt-get could not install {names}; what it said stands above.")


def make_environment(goal: str) -> None:
    """Make or mend `.venv` and install the exact versions whose hashes are known."""
    if not _is_of_this_python():
        print(f"Making {VENV.name} with Python {sys.version.split()[0]}", flush=True)
        # Not sys.executable: that may be the very one that is about to be cleared away.
        base = getattr(sys, "_base_executable", sys.executable)
        subprocess.run([base, "-m", "venv", "--clear", str(VENV)], check=True)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    files = [argument for path in requirement_files(goal) for argument in ("-r", str(path))]
    print("Installing the exact versions of requirements/ (the first time some 200 MB)", flush=True)
    steps = [
        [*pip, "--require-hashes", "--only-binary=:all:", *files],
        [*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)],
    ]
    for step in steps:
        if subprocess.run(step).returncode:
            raise CannotPrepare(
                "pip could not install the requirements; what it said stands above."
            )


def _is_of_this_python() -> bool:
    """Whether `.venv` works, and belongs to the Python that runs this."""
    if not PYTHON.exists():  # also when its Python is gone, and the link points nowhere
        return False
    asks = "import sys; print(sys.version, sys.base_prefix, end='')"
    answer = subprocess.run([str(PYTHON), "-c", asks], capture_output=True, text=True)
    return answer.stdout == _IDENTITY


def main(goal: str = "run") -> None:
    if sys.version_info < OLDEST:
        needed, this = ".".join(map(str, OLDEST)), sys.version.split()[0]
        raise CannotPrepare(
            f"Python {needed} or newer is needed, this is {this}; make PYTHON=… names another one."
        )
    if goal not in LAYERS:
        raise CannotPrepare(f"It can be prepared for one of: {', '.join(LAYERS)}")
    if is_ready(goal):
        return
    if sys.platform == "linux" and (missing := missing_packages(goal)):
        install_packages(missing, is_root=os.geteuid() == 0)
    make_environment(goal)
    stamp(goal).write_text(fingerprint(goal), encoding="ascii")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except CannotPrepare as problem:
        sys.exit(str(problem))
