"""`checkin scan`: one code, or a stream of them; the contract's keys and exit codes."""

import io
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from checkin import events
from checkin.model import Category, Checkpoint, Direction, Question
from checkin.store import Store
from tests.checkin.cli.conftest import Run
from tests.checkin.people import NINE, TEN, add
from tests.checkin.reading.pictures import written

USAGE = 2


def opened(event: Path) -> Store:
    return Store.open(event, data_dir=event.parent / "data", at=TEN)


def with_question(event: Path, kind: str = "text") -> None:
    question = Question(key="diet", text="Any diet?", kind=kind, required=True)
    with opened(event) as store, store.writing() as writer:
        lunch = Checkpoint(key="lunch", name="Lunch, Φ hall", questions=(question,))
        events.put_checkpoint(writer, lunch, at=NINE)


def batch_of(folder: Path, *lines: object) -> Path:
    path = folder / "batch.jsonl"
    path.write_text(
        "".join((x if isinstance(x, str) else json.dumps(x)) + "\n" for x in lines),
        encoding="utf-8",
    )
    return path


def test_an_admitted_scan_ends_with_0_and_says_all_the_contract_promises(
    run: Run, event: Path
) -> None:
    ended = run("scan", event, "T-2", "--json")
    assert (ended.code, ended.err) == (0, "")
    said = ended.json
    assert {"answer", "reason", "attendee", "since", "says", "scan"} == said.keys()
    assert (said["answer"], said["reason"], said["since"]) == ("admit", "ok", None)
    person = said["attendee"]
    assert (person["code"], person["given_name"], person["country"]) == ("T-2", "Αλεξάνδρα", "GR")
    assert {"title", "family_name", "badge_name", "organisation", "job_title", "email"} <= set(
        person
    )
    assert person["status"] == "confirmed"  # the list does not say
    assert "Παπαδοπούλου" in ended.out  # UTF-8, unescaped


def test_a_second_scan_ends_with_3_and_says_since_when_in_the_events_zone(
    run: Run, event: Path
) -> None:
    run("scan", event, "T-1", "--at", "2024-05-07T07:00:00Z")
    ended = run("scan", event, "T-1", "--json", "--at", "2024-05-07T08:00:00Z")
    assert ended.code == 3
    assert (ended.json["answer"], ended.json["reason"]) == ("refuse", "already_in")
    assert ended.json["since"] == "2024-05-07T09:00:00+02:00"
    assert ended.json["says"].startswith("Already in since 09:00")


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("NOBODY", "unknown"),
        ("T-3", "unpaid"),
        ("", "unreadable"),
        ("x" * 5000, "unreadable"),
        ("https://example.org", "unreadable"),
        ("a\x1bb", "unreadable"),
        ("\udcff", "unreadable"),
        ("'; DROP TABLE journal; --", "unknown"),
        ("<img src=x onerror=alert(1)>", "unknown"),
        ("\u202e1-T", "unknown"),
    ],
)
def test_refusals_end_with_3(run: Run, event: Path, code: str, reason: str) -> None:
    ended = run("scan", event, "--json", "--", code)
    assert (ended.code, ended.json["reason"], ended.err) == (3, reason, "")
    assert run("verify", event).code == 0


def test_nobody_is_null(run: Run, event: Path) -> None:
    assert run("scan", event, "NOBODY", "--json").json["attendee"] is None


def test_without_json_one_sentence_is_printed(run: Run, event: Path) -> None:
    ended = run("scan", event, "T-1")
    assert ended.out == "Welcome: Ada Lovelace. Hand over the badge.\n"


def test_two_holders_end_with_4_and_are_candidates(run: Run, event: Path) -> None:
    with opened(event) as store:
        add(store, "T-1", key="other", given_name="Adam")
    ended = run("scan", event, "T-1", "--json")
    assert (ended.code, ended.json["answer"], ended.json["reason"]) == (4, "ask", "ambiguous")
    assert {p["given_name"] for p in ended.json["candidates"]} == {"Ada", "Adam"}
    assert ended.json["attendee"] is None
    told = run("scan", event, "T-1").out.splitlines()
    assert {line.partition(" · ")[0] for line in told[1:]} == {"Ada Lovelace", "Adam"}


def test_an_open_question_ends_with_4_and_its_answer_with_0(run: Run, event: Path) -> None:
    with_question(event)
    asked = run("scan", event, "T-1", "--checkpoint", "Lunch, Φ hall", "--json")
    assert (asked.code, asked.json["reason"]) == (4, "incomplete")
    (question,) = asked.json["questions"]
    assert question == {
        "key": "diet",
        "text": "Any diet?",
        "kind": "text",
        "required": True,
        "options": [],
    }
    shown = run("scan", event, "T-1", "--checkpoint", "lunch").out.splitlines()
    assert shown[1:] == ["diet: Any diet? (text)", 'Answer with --answers \'{"diet": "…"}\'.']
    told = run(
        "scan", event, "T-1", "--checkpoint", "lunch", "--answers", '{"diet": "ē"}', "--json"
    )
    assert (told.code, told.json["reason"]) == (0, "ok")


def test_an_answer_that_is_a_file_is_given_by_its_path(
    run: Run, event: Path, tmp_path: Path
) -> None:
    with_question(event, kind="file")
    scan = ("scan", event, "T-1", "--checkpoint", "lunch", "--json", "--answers")
    missing = run(*scan, json.dumps({"diet": str(tmp_path / "gone.png")}))
    assert missing.code == 1
    assert "gone.png cannot be kept as an answer: it cannot be opened" in missing.err
    photo = tmp_path / "photo.png"
    photo.write_bytes(written(Image.new("RGB", (60, 40))))
    answers = json.dumps({"diet": str(photo)})
    unknown = run("scan", event, "T-404", "--checkpoint", "lunch", "--json", "--answers", answers)
    assert unknown.json["reason"] == "unknown"
    told = run(*scan, answers)
    assert (told.code, told.json["reason"]) == (0, "ok")
    kept = tmp_path / "kept"
    run("history", event, "T-1", "--files", kept)
    assert [path.name for path in kept.iterdir()] == ["photo.jpg"]


@pytest.mark.parametrize("answers", ["", "diet", "[1]", '{"diet": 5}', "[" * 100_000])
def test_answers_that_are_none_are_wrong_usage(run: Run, event: Path, answers: str) -> None:
    ended = run("scan", event, "T-1", "--answers", answers, "--json")
    assert (ended.code, ended.out) == (2, "")
    assert "--answers is not a JSON object of texts" in ended.err


def test_a_forced_scan_says_so_and_keeps_the_reason(run: Run, event: Path) -> None:
    ended = run("scan", event, "T-3", "--force", "--json")
    assert (ended.code, ended.json["answer"], ended.json["reason"]) == (0, "admit", "unpaid")
    assert ended.json["forced"] is True


def test_nobody_can_be_forced_in(run: Run, event: Path) -> None:
    ended = run("scan", event, "NOBODY", "--force", "--json")
    assert (ended.code, "forced" in ended.json) == (3, False)


def test_the_attention_note_comes_along(run: Run, event: Path) -> None:
    with opened(event) as store:
        with store.writing() as writer:
            events.put_category(writer, Category(name="Press", read_first=True), at=NINE)
        add(store, "P-1", given_name="Clark", category="Press", attention="ask for the card")
    assert run("scan", event, "P-1", "--json").json["attention"] == "ask for the card"
    assert run("scan", event, "P-1").out.endswith("\nNote: ask for the card\n")


def test_an_exit_is_an_exit(run: Run, event: Path) -> None:
    run("scan", event, "T-1")
    ended = run("scan", event, "T-1", "--exit", "--json")
    assert (ended.code, ended.json["reason"]) == (0, "exit_ok")
    with opened(event) as store:
        facts = [f.payload for f in store.facts(kinds=["scan"]) if f.payload]
    assert [f["direction"] for f in facts] == [Direction.ENTRY, Direction.EXIT]


def test_scan_is_the_id_of_the_fact(run: Run, event: Path) -> None:
    ended = run("scan", event, "T-1", "--actor", "AL", "--json")
    with opened(event) as store:
        fact = store.fact(ended.json["scan"])
    assert fact is not None
    assert (fact.kind, fact.actor) == ("scan", "AL")


@pytest.mark.parametrize(
    ("at", "utc"),
    [
        ("2024-05-07T08:55", datetime(2024, 5, 7, 6, 55, tzinfo=UTC)),  # the event's zone
        ("2024-05-07 08:55:01", datetime(2024, 5, 7, 6, 55, 1, tzinfo=UTC)),
        ("2024-05-07T08:55Z", datetime(2024, 5, 7, 8, 55, tzinfo=UTC)),
        ("2024-05-07T08:55-05:00", datetime(2024, 5, 7, 13, 55, tzinfo=UTC)),
        ("2024-10-27T02:30", datetime(2024, 10, 27, 0, 30, tzinfo=UTC)),  # the first 02:30
        ("2024-10-27T02:30+01:00", datetime(2024, 10, 27, 1, 30, tzinfo=UTC)),
    ],
)
def test_a_time_without_offset_is_of_the_events_zone(
    run: Run, event: Path, at: str, utc: datetime
) -> None:
    fact_id = run("scan", event, "T-1", "--at", at, "--json").json["scan"]
    with opened(event) as store:
        fact = store.fact(fact_id)
    assert fact is not None
    assert fact.at == fact.t == utc.timestamp() * 1000


@pytest.mark.parametrize(
    "at",
    [
        "yesterday",
        "2024-13-01T00:00",
        "\udcff",
        "0001-01-01T00:00+14:00",
        "9999-12-31T23:59-14:00",
        "9999-12-31",
        "1" * 5000,
    ],
)
def test_a_time_that_is_none_is_an_error_and_no_scan(run: Run, event: Path, at: str) -> None:
    ended = run("scan", event, "T-1", "--at", at, "--json")
    assert (ended.code, ended.out) == (1, "")
    assert "--at" in ended.err
    assert len(ended.err.splitlines()) == 1
    assert run("stats", event, "--json").json["checked_in"] == 0


@pytest.mark.parametrize("place", ["Nowhere", "", "\udcff", "Desk; DROP TABLE x"])
def test_an_unknown_checkpoint_is_an_error(run: Run, event: Path, place: str) -> None:
    ended = run("scan", event, "T-1", "--checkpoint", place)
    assert (ended.code, ended.out) == (1, "")
    assert "checkpoint" in ended.err


def test_initials_that_are_no_text_do_no_harm(run: Run, event: Path) -> None:
    assert run("scan", event, "T-1", "--actor", "\udcff").code == 0


@pytest.mark.parametrize("arguments", [[], ["T-1", "--batch", "x"], ["T-1", "T-2"], ["--nope"]])
def test_wrong_usage_ends_with_2(run: Run, event: Path, arguments: list[str]) -> None:
    ended = run("scan", event, *arguments)
    assert (ended.code, ended.out) == (USAGE, "")
    assert ended.err


def test_somebody_valid_only_from_the_end_of_time_is_refused_in_words(
    run: Run, event: Path
) -> None:
    with opened(event) as store:
        add(store, "L-1", given_name="Late", valid_from="9999-12-31T23:59:59+00:00")
    ended = run("scan", event, "L-1", "--json")
    assert (ended.code, ended.json["reason"]) == (3, "not_yet_valid")
    assert ended.json["since"].startswith("9999-12-31T23:59:59")


class TestBatch:
    """A stream of scans."""

    def test_there_is_one_answer_a_line_in_order(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        with_question(event)
        lines = [
            {"code": "T-1"},
            {"code": "T-1", "force": True},
            {"code": "T-1", "exit": True},
            {"code": "NOBODY"},
            {"code": "T-2", "at": "2024-05-07T08:55"},
            {"code": "T-2", "checkpoint": "Registration desk"},
            {"code": "T-2", "checkpoint": "lunch"},
            {"code": "T-2", "checkpoint": "lunch", "answers": {"diet": "none"}},
            {"code": "T-3", "checkpoint": None, "at": None, "exit": None, "force": None},
        ]
        ended = run("scan", event, "--batch", batch_of(tmp_path, *lines))
        assert (ended.code, ended.err) == (0, "")
        assert [line["reason"] for line in ended.lines] == [
            "ok",
            "already_in",
            "exit_ok",
            "unknown",
            "ok",
            "already_in",
            "incomplete",
            "ok",
            "unpaid",
        ]
        assert ended.lines[1]["forced"] is True
        assert "Αλεξάνδρα" in ended.out

    @pytest.mark.parametrize(
        "bad",
        [
            "",
            "   ",
            "T-1",
            "{",
            "null",
            "[]",
            '"T-1"',
            "5",
            "{}",
            '{"code": 5}',
            '{"code": null}',
            '{"code": ["T-1"]}',
            '{"code": "T-1", "exit": "yes"}',
            '{"code": "T-1", "exit": 1}',
            '{"code": "T-1", "force": "true"}',
            '{"code": "T-1", "at": 1715000000}',
            '{"code": "T-1", "at": "soon"}',
            '{"code": "T-1", "at": "0001-01-01T00:00+10:00"}',
            '{"code": "T-1", "checkpoint": 5}',
            '{"code": "T-1", "checkpoint": "Nowhere"}',
            '{"code": "T-1", "checkpoint": "\\ud800"}',
            '{"code": "T-1", "answers": "diet"}',
            '{"code": "T-1", "answers": {"diet": 5}}',
            '{"code": ' + "9" * 10_000 + "}",
            "[" * 200_000,
            "\x00\x01\x02",
        ],
        ids=lambda text: text[:30] or "empty",
    )
    def test_a_bad_line_gets_an_answer_and_stops_nothing(
        self, run: Run, event: Path, tmp_path: Path, bad: str
    ) -> None:
        path = batch_of(tmp_path, {"code": "T-1"}, bad, {"code": "T-2"})
        ended = run("scan", event, "--batch", path)
        assert (ended.code, ended.err) == (0, "")
        assert [line["answer"] for line in ended.lines] == ["admit", "error", "admit"]
        assert ended.lines[1]["says"]
        assert run("verify", event).code == 0

    @pytest.mark.parametrize(
        ("code", "reason"),
        [("\ud800", "unreadable"), ("x" * 500_000, "unreadable"), ("😀" * 4096, "unknown")],
        ids=["half", "half a megabyte", "astral"],
    )
    def test_odd_codes_are_judged_like_any(
        self, run: Run, event: Path, tmp_path: Path, code: str, reason: str
    ) -> None:
        (answer,) = run("scan", event, "--batch", batch_of(tmp_path, {"code": code})).lines
        assert (answer["answer"], answer["reason"]) == ("refuse", reason)

    def test_a_line_without_end_is_refused_as_one(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        path = batch_of(tmp_path, {"code": "x" * 3_000_000}, {"code": "T-1"})
        assert [a["answer"] for a in run("scan", event, "--batch", path).lines] == [
            "error",
            "admit",
        ]

    def test_files_as_windows_writes_them_are_read(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "batch.jsonl"
        path.write_bytes(b'\xef\xbb\xbf{"code": "T-1"}\r\n{"code": "T-2"}')
        assert [a["answer"] for a in run("scan", event, "--batch", path).lines] == ["admit"] * 2

    def test_bytes_that_are_no_utf8_are_a_code_of_nobody(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "batch.jsonl"
        path.write_bytes(b'{"code": "M\xfcller"}\n{"code": "T-1"}\n')
        assert [a["answer"] for a in run("scan", event, "--batch", path).lines] == [
            "refuse",
            "admit",
        ]

    def test_a_batch_comes_from_standard_input_too(
        self, run: Run, event: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stdin = io.TextIOWrapper(io.BytesIO(b'{"code": "T-1"}\n'), encoding="ascii")
        monkeypatch.setattr(sys, "stdin", stdin)
        assert [a["answer"] for a in run("scan", event, "--batch", "-").lines] == ["admit"]

    def test_the_checkpoint_of_the_command_is_that_of_lines_without_one(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        with_question(event)
        path = batch_of(tmp_path, {"code": "T-1"}, {"code": "T-1", "checkpoint": "desk"})
        ended = run("scan", event, "--batch", path, "--checkpoint", "lunch")
        assert [a["reason"] for a in ended.lines] == ["incomplete", "ok"]

    def test_the_command_line_says_what_a_line_leaves_open(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        lines = tmp_path / "lines.jsonl"
        lines.write_text('{"code": "T-1"}\n{"code": "T-1", "exit": false, "at": null}\n')
        ended = run(
            *("scan", str(event), "--batch", str(lines)),
            *("--exit", "--at", "2024-05-07T08:00:00+02:00", "--force"),
        )
        assert [answer["reason"] for answer in ended.lines] == ["exit_ok", "ok"]
        out = tmp_path / "log.jsonl"
        run("export", str(event), "attendance", "--format", "jsonl", "--out", str(out))
        times = {json.loads(line)["at_local"] for line in out.read_text().splitlines()}
        assert times == {"2024-05-07 08:00:00"}

    def test_an_empty_batch_is_no_trouble(self, run: Run, event: Path, tmp_path: Path) -> None:
        ended = run("scan", event, "--batch", batch_of(tmp_path))
        assert (ended.code, ended.out) == (0, "")

    @pytest.mark.parametrize("file", ["nothing.jsonl", "."])
    def test_a_batch_that_is_no_file_is_wrong_usage(
        self, run: Run, event: Path, tmp_path: Path, file: str
    ) -> None:
        ended = run("scan", event, "--batch", tmp_path / file)
        assert (ended.code, ended.out) == (USAGE, "")
