from pathlib import Path

import pytest

from checkin import paths


def test_the_data_folder_can_be_chosen(tmp_path: Path) -> None:
    assert paths.data_dir({paths.DATA_VARIABLE: str(tmp_path)}) == tmp_path
    assert paths.data_dir({}).name == paths.APP


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("OneDrive - Cluster asbl", "OneDrive"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("Mobile Documents", "iCloud"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_a_synchronised_folder_is_named(tmp_path: Path, folder: str, program: str) -> None:
    assert paths.unsafe(tmp_path / folder / "2024" / "ecc.checkin") == program


def test_a_folder_that_only_sounds_alike_is_safe(tmp_path: Path) -> None:
    assert paths.unsafe(tmp_path / "Boxes" / "dropboxed" / "onedrives.checkin") is None
    assert paths.unsafe(tmp_path / "Dropbox meeting.checkin") is None


def test_a_marker_tells_whatever_the_folder_is_called(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert paths.unsafe(tmp_path / "deep" / "ecc.checkin") == "Syncthing"


def test_a_network_mount_is_named_and_a_local_one_below_it_is_not() -> None:
    mounts = [
        (Path("/"), "ext4"),
        (Path("/mnt/share"), "cifs"),
        (Path("/mnt/share/local"), "ext4"),
    ]
    assert paths._kind_of_mount(Path("/mnt/share/ecc.checkin"), mounts) == "cifs"
    assert paths._kind_of_mount(Path("/mnt/share/local/ecc.checkin"), mounts) is None
    assert paths._kind_of_mount(Path("/home/me/ecc.checkin"), mounts) is None


def test_an_ordinary_folder_is_safe(tmp_path: Path) -> None:
    assert paths.unsafe(tmp_path / "ecc.checkin") is None
