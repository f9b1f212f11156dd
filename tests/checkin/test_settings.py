import json
import logging
from pathlib import Path

import pytest

from checkin import settings
from checkin.errors import SettingsError, SettingsNotSaved
from checkin.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def test_a_missing_file_gives_the_defaults(file: Path) -> None:
    assert settings.load(file) == Settings()


def test_what_is_saved_is_loaded_again(file: Path) -> None:
    chosen = Settings(
        station="Bureau d’été",
        checkpoint="desk",
        printer="folder",
        language="fr",
        theme="dark",
        text_percent=150,
        sound=False,
        recent=("a.checkin", "b.checkin"),
    )
    settings.save(chosen, file)
    assert settings.load(file) == chosen
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("station", 3),
        ("sound", "yes"),
        ("text_percent", True),
        ("text_percent", 90),
        ("text_percent", 201),
        ("theme", "pink"),
        ("language", "xx"),
        ("recent", "a"),
        ("recent", [1]),
    ],
)
def test_a_wrong_value_is_refused_by_name(file: Path, key: str, value: object) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({key: value}), encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        settings.load(file)
    assert caught.value.facts["key"] == key


@pytest.mark.parametrize("text", ["", "[]", "{", '"x"', "\x00"])
def test_a_file_that_is_no_object_is_refused(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError):
        settings.load(file)


def test_unknown_keys_are_dropped_and_logged(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    file.parent.mkdir()
    file.write_text('{"station": "Desk 2", "colour": 1}', encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        assert settings.load(file) == Settings(station="Desk 2")
    assert "colour" in caplog.text


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file is in the way", encoding="utf-8")
    with pytest.raises(SettingsNotSaved):
        settings.save(Settings(), tmp_path / "data" / "settings.json")


def test_recent_files_hold_each_once_newest_first() -> None:
    many = Settings(recent=tuple(f"{n}.checkin" for n in range(8)))
    assert many.with_recent(Path("3.checkin"))[:3] == ("3.checkin", "0.checkin", "1.checkin")
    assert len(many.with_recent(Path("new.checkin"))) == 8
