"""Where this machine keeps the desk's own files, and where an event file must not lie."""

import logging
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

log = logging.getLogger(__name__)

APP = "checkin-desk"

#: Lets a packager or a test keep the data folder elsewhere, for example beside the program.
DATA_VARIABLE = "CHECKIN_DATA_DIR"

#: File systems whose locks do not hold between machines. SQLite's WAL needs shared memory of
#: one machine. Source: https://sqlite.org/wal.html, "Advantages and disadvantages".
_NETWORK_FILE_SYSTEMS = frozenset(
    {
        *("afpfs", "afs", "ceph", "cifs", "davfs", "glusterfs", "ncpfs", "nfs", "nfs3", "nfs4"),
        *("prl_fs", "smb2", "smb3", "smbfs", "vboxsf", "vmhgfs", "webdav"),
        *("fuse.davfs", "fuse.davfs2", "fuse.gcsfuse", "fuse.glusterfs", "fuse.gvfsd-fuse"),
        *("fuse.google-drive-ocamlfuse", "fuse.onedriver", "fuse.rclone", "fuse.s3fs"),
        "fuse.sshfs",
    }
)

#: How a folder that a program synchronises is called: how a part of the path begins.
_SYNC_FOLDERS = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("cloudstorage", "cloud storage"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("proton drive", "Proton Drive"),
    ("pcloud", "pCloud"),
    ("megasync", "MEGA"),
    ("box sync", "Box"),
    ("seafile", "Seafile"),
    ("syncthing", "Syncthing"),
    ("tresorit", "Tresorit"),
)

#: What such a program leaves in the top folder it looks after, whatever that folder is called.
_SYNC_MARKERS = (
    (".stfolder", "Syncthing"),
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".seafile-data", "Seafile"),
)


def data_dir(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder that makes this machine one station. It need not exist yet."""
    chosen = environment.get(DATA_VARIABLE)
    if chosen:
        return Path(chosen)
    import platformdirs  # a part of what a start costs, and often not needed

    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def settings_file(data: Path) -> Path:
    return data / "settings.json"


def reports_dir(data: Path) -> Path:
    """Where crash reports are kept."""
    return data / "reports"


def events_dir(data: Path) -> Path:
    """Where new event files go unless somebody chooses another folder."""
    return data / "events"


def unsafe(path: Path) -> str | None:
    """Name the network drive or synchronising program that *path* belongs to; None if it is safe.

    SQLite's locks do not hold on a network drive, and a program that copies a database while it
    is written copies it torn. The answer is for the operator: "nfs", "OneDrive".
    """
    here = path.expanduser().resolve()
    return _sync_folder(here) or _network_drive(here)


def _sync_folder(path: Path) -> str | None:
    for part in path.parts[:-1] if path.suffix else path.parts:
        folded = part.casefold()
        for start, program in _SYNC_FOLDERS:
            if folded == start or folded.startswith((f"{start} ", f"{start}-", f"{start}_")):
                return program
    for folder in path.parents:
        for marker, program in _SYNC_MARKERS:
            if (folder / marker).exists():
                return program
    return None


def _network_drive(path: Path) -> str | None:
    if sys.platform == "win32":
        return _windows_network_drive(path)
    if sys.platform == "darwin":
        return _kind_of_mount(path, _darwin_mounts())
    return _kind_of_mount(path, _linux_mounts())


def _kind_of_mount(path: Path, mounts: Iterable[tuple[Path, str]]) -> str | None:
    """The network file system that *path* lies on; the last of the longest mount points holds."""
    best, kind = -1, ""
    here = f"{path}/"
    for mount, file_system in mounts:
        point = str(mount).rstrip("/") + "/"
        if here.startswith(point) and len(point) >= best:
            best, kind = len(point), file_system
    return kind if kind in _NETWORK_FILE_SYSTEMS else None


def _linux_mounts() -> list[tuple[Path, str]]:
    """Mount points and their file systems. Source: man 5 proc_pid_mountinfo."""
    try:
        lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8").splitlines()
    except OSError as error:
        log.warning("mount points not known: %s", error.strerror)
        return []
    mounts = []
    for line in lines:
        before, dash, after = line.partition(" - ")
        if dash:
            point = before.split(" ")[4].replace("\\040", " ").replace("\\011", "\t")
            mounts.append((Path(point), after.split(" ")[0]))
    return mounts


def _darwin_mounts() -> list[tuple[Path, str]]:
    """Mount points as `mount` prints them: `//me@host/x on /Volumes/x (smbfs, nodev)`."""
    import subprocess  # on this system only

    try:
        done = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("mount points not known: %s", type(error).__name__)
        return []
    mounts = []
    for line in done.stdout.splitlines():
        where, _, options = line.rpartition(" (")
        mounts.append((Path(where.partition(" on ")[2]), options.rstrip(")").split(",")[0]))
    return mounts


def _windows_network_drive(path: Path) -> str | None:
    """A share by name (`\\\\host\\share`) or a drive letter that stands for one."""
    if path.drive.startswith("\\\\"):
        return "network share"
    if sys.platform == "win32":
        import ctypes

        remote = 4  # DRIVE_REMOTE, https://learn.microsoft.com/windows/win32/api/fileapi
        if ctypes.windll.kernel32.GetDriveTypeW(path.drive + "\\") == remote:
            return "network drive"
    return None
