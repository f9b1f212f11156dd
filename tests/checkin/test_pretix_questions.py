"""Questions at the check-in, asked here and answered at a real pretix: limits and files."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any

import httpx
import pytest
from PIL import Image

from checkin import attachments
from checkin.model import Answer, Attached, Question, Reason
from checkin.reading.attached import attached
from tests.checkin.pretix_desk import MAIN, Desk, Downloaded, ask, checkins, copied, now, ticket
from tests.checkin.pretix_peer import Peer
from tests.checkin.reading.pictures import written

PASSPORT = attached(written(Image.new("RGB", (90, 60), (20, 90, 160))), "passport.png")
NO_PICTURE = Attached(name="passport.jpg", kind="image/jpeg", data=b"this is no picture")


@pytest.fixture(scope="module")
def asking(
    peer: Peer, downloaded: Downloaded, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """A desk of an event that asks its speakers for a file and for their age."""
    made = []
    asked = [
        {"question": {"en": "Photo of the passport"}, "type": "F"},
        {"question": {"en": "Age"}, "type": "N", "valid_number_min": "18"},
    ]
    for number, question in enumerate(asked):
        body = {
            "required": True,
            "identifier": f"ASKED-{number}",
            "items": [peer.said["items"]["speaker"]],
            "ask_during_checkin": True,
        }
        made.append(peer.event("POST", "questions/", body | question)["id"])
    with copied(downloaded, peer, tmp_path_factory.mktemp("desk") / "asking") as one:
        one.take_catalogue()
        yield one
    for number in made:
        peer.event("DELETE", f"questions/{number}/")


def opened(asking: Desk) -> tuple[Any, str, Question, Question]:
    """A ticket of a speaker, who holds it, and the questions they are asked."""
    found = ticket(asking, "Speaker")
    first = asking.scan(found["secret"])
    assert first.verdict.attendee is not None
    photo, age = first.verdict.questions
    return found, first.verdict.attendee.id, photo, age


def stored(peer: Peer, position: int) -> dict[str, str]:
    """Question → answer at the server."""
    answers = peer.event("GET", f"orderpositions/{position}/")["answers"]
    return {one["question_identifier"]: one["answer"] for one in answers}


def uploads(peer: Peer) -> int:
    with closing(sqlite3.connect(peer.folder / "data" / "db.sqlite3", timeout=60)) as db:
        (count,) = db.execute(
            "SELECT count(*) FROM pretixbase_cachedfile WHERE filename = 'answer.jpg'"
        ).fetchone()
    return int(count)


def test_a_question_has_the_kind_and_the_limits_that_the_organiser_gave_it(asking: Desk) -> None:
    _, _, photo, age = opened(asking)
    assert (photo.kind, photo.required) == ("file", True)
    assert (age.kind, age.lowest, age.highest) == ("number", "18", "")


@pytest.mark.parametrize("given", ["17", "17.9", "many"])
def test_an_answer_outside_the_limits_is_asked_for_again_as_the_server_does(
    asking: Desk, peer: Peer, given: str
) -> None:
    found, _, _, age = opened(asking)
    answers = {age.key: given}
    assert asking.scan(found["secret"], answers=answers).verdict.reason is Reason.INCOMPLETE
    assert ask(asking, MAIN, found["secret"], now(), answers={str(age.number): given}) == (
        "incomplete"
    )
    assert stored(peer, found["position"]).get("ASKED-1") is None


def test_a_file_goes_up_with_the_entry_and_only_once(asking: Desk, peer: Peer) -> None:
    found, holder, photo, age = opened(asking)
    answer = attachments.keep(asking.store, holder, PASSPORT, at=now())
    # The file is given while the age is still open: it goes up with the entry that follows.
    kept = asking.scan(found["secret"], answers={photo.key: answer, age.key: "17"})
    assert kept.verdict.questions == (age,)
    before = uploads(peer)
    in_ = asking.scan(found["secret"], answers={age.key: "40,5"})
    assert in_.verdict.answer is Answer.ADMIT
    assert not asking.sync().pushed.later
    said = stored(peer, found["position"])
    assert said["ASKED-1"] == "40.5"
    assert picture(peer, said["ASKED-0"]) == PASSPORT.data
    assert uploads(peer) == before + 1
    again = asking.scan(found["secret"], force=True)
    assert again.verdict.answer is Answer.ADMIT
    assert not asking.sync().pushed.later
    assert uploads(peer) == before + 1
    assert len(successful(checkins(peer, found["position"]))) == 2


def picture(peer: Peer, address: str) -> bytes:
    """What the server has of an answer that is a file."""
    headers = {"Authorization": f"Token {peer.team_token}"}
    return httpx.get(address, headers=headers, timeout=30, trust_env=False).content


def successful(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [row for row in rows if row["successful"]]


def test_a_file_that_the_server_does_not_take_costs_nobody_the_entry(
    asking: Desk, peer: Peer, caplog: pytest.LogCaptureFixture
) -> None:
    found, holder, photo, age = opened(asking)
    answer = attachments.keep(asking.store, holder, NO_PICTURE, at=now())
    asking.scan(found["secret"], answers={photo.key: answer, age.key: "40"})
    report = asking.sync()
    assert (report.pushed.later, report.pushed.refused) == (0, 0)
    assert "was not taken" in caplog.text
    assert "passport" not in caplog.text
    assert len(successful(checkins(peer, found["position"]))) == 1


def test_a_file_that_was_erased_meanwhile_is_not_told(asking: Desk, peer: Peer) -> None:
    found, _, photo, age = opened(asking)
    missing = "file:" + "0" * 64  # as at a desk to which the file has not come yet
    asking.scan(found["secret"], answers={photo.key: missing, age.key: "40"})
    before = uploads(peer)
    assert not asking.sync().pushed.later
    assert uploads(peer) == before
    assert len(successful(checkins(peer, found["position"]))) == 1


def test_a_required_file_is_needed_here_also_where_the_server_lets_it_be_left_out(
    asking: Desk,
) -> None:
    found, _, photo, age = opened(asking)
    answers = {photo.key: "", age.key: "40"}
    assert asking.scan(found["secret"], answers=answers).verdict.questions == (photo,)
    said = {str(photo.number): "", str(age.number): "40"}
    assert ask(asking, MAIN, found["secret"], now(), answers=said) == "ok"
