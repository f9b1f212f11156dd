"""The desk's verdicts against those of a real pretix server: same ticket, same list, same moment.

Random tickets × lists × rules × moments × histories. The server is asked un-forced, so that its
answer is its own; what it lets pass is the history of the next comparison, there and here.
"""

import hashlib
import json
import random
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from checkin import accounts, answers
from checkin.model import Checkpoint, Direction, Question, Ticket
from checkin.reading.attached import attached
from checkin.sources.kinds import Key
from checkin.sources.mapping import answer_for
from checkin.sources.pretix.client import Client
from checkin.store import Store
from tests import proof_sizes
from tests.checkin import pretix_desk, pretix_peer
from tests.checkin.pretix_desk import Desk, Downloaded, copied
from tests.checkin.pretix_peer import Peer
from tests.checkin.reading.pictures import written

FIRST_DAY = datetime(2024, 5, 5, 22, 0, tzinfo=UTC)  # midnight in Brussels
BRUSSELS = ZoneInfo("Europe/Brussels")

#: A picture, and the answer that stands for it here.
DOT = attached(written(Image.new("L", (1, 1))), "photo.png")
PHOTO = answers.FILE + hashlib.sha256(DOT.data).hexdigest()


@pytest.fixture(scope="module")
def own_peer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peer]:
    """A server that nobody else asks: what happened there is part of every verdict."""
    with pretix_peer.running(tmp_path_factory.mktemp("pretix") / "server") as started:
        yield started


@dataclass
class Asked:
    """A desk, and the same device's way to ask the server."""

    desk: Desk
    client: Client

    @property
    def store(self) -> Store:
        return self.desk.store

    def say(self, scan: "Scan") -> str:
        """Our verdict in the server's word."""
        result = self.desk.scan(
            scan.code,
            f"{self.desk.one.name}:{scan.list_id}",
            direction=scan.direction,
            at=scan.at,
            answers=scan.answers,
            pays_later=scan.pays_later,
        )
        return pretix_desk.word(result.verdict)

    def ask(self, scan: "Scan", answers: Mapping[str, str]) -> str:
        """The server's verdict. Safe on any thread."""
        said, answer = self.client.redeem(
            {
                "secret": scan.code,
                "lists": [scan.list_id],
                "type": scan.direction.value,
                "ignore_unpaid": scan.pays_later,
                "datetime": scan.at.isoformat(),
                "answers": dict(answers),
            }
        )
        assert said is not None, answer.body
        return said.reason if said.status == "error" else said.status


@dataclass(frozen=True)
class Scan:
    """One comparison. `answers` by the key of our questions."""

    code: str
    list_id: int
    direction: Direction
    at: datetime
    answers: Mapping[str, str] = field(default_factory=dict)
    pays_later: bool = False


@contextmanager
def asked(downloaded: Downloaded, peer: Peer, folder: Path, gate: str) -> Iterator[Asked]:
    """A desk at *gate*."""
    token = peer.mint_device(gate=gate)
    with copied(downloaded, peer, folder, token=token) as one:
        key = Key.of(one.secrets.get(one.one.secret))
        with closing(Client(peer.url, key.organiser, "ecc2024", key.token)) as client:
            yield Asked(one, client)


# -- what is compared


def random_rule(dice: random.Random, depth: int = 0) -> Any:
    """A rule as the server lets organisers make them."""
    if depth < 2 and dice.random() < 0.45:
        parts = [random_rule(dice, depth + 1) for _ in range(dice.randint(1, 3))]
        return {dice.choice(["and", "or"]): parts}
    compare = dice.choice(["<", "<=", ">", ">=", "==", "!="])
    match dice.randrange(7):
        case 0:
            name = dice.choice(["entries_number", "entries_today", "entries_days"])
            return {compare: [{"var": name}, dice.randint(0, 3)]}
        case 1:
            name = dice.choice(["minutes_since_last_entry", "minutes_since_first_entry"])
            return {compare: [{"var": name}, dice.choice([-1, 0, 10, 60, 600])]}
        case 2:
            return {compare: [{"var": "now_isoweekday"}, dice.randint(1, 5)]}
        case 3:
            return {"==": [{"var": "entry_status"}, dice.choice(["present", "absent"])]}
        case 4:
            about = dice.choice(
                ["entries_since", "entries_before", "entries_days_since", "entries_days_before"]
            )
            return {compare: [{about: [random_time(dice)]}, dice.randint(0, 2)]}
        case 5:
            kind, most = dice.choice([("product", 6), ("variation", 2), ("gate", 3)])
            things = [
                {"lookup": [kind, str(number), f"{kind} {number}"]}
                for number in range(1, most + 1)
                if dice.random() < 0.6
            ]
            return {"inList": [{"var": kind}, {"objectList": things}]}
    about = dice.choice(["isBefore", "isAfter"])
    return {about: [{"var": "now"}, random_time(dice), dice.choice([None, 0, 30, 240])]}


def random_time(dice: random.Random) -> Any:
    at = FIRST_DAY + timedelta(minutes=dice.randrange(4 * 24 * 60))
    return {
        "buildTime": dice.choice(
            [
                ["custom", at.strftime("%Y-%m-%dT%H:%M:%SZ")],
                ["customtime", f"{dice.randrange(24):02d}:{dice.choice([0, 30]):02d}:00"],
                ["date_from"],
                ["date_to"],
                ["date_admission"],
            ]
        )
    }


def make_lists(peer: Peer, dice: random.Random, count: int) -> None:
    for number in range(count):
        products = {*dice.sample(range(1, 20), dice.randint(3, 15)), 1, 2, 3, 4, 5}
        peer.event(
            "POST",
            "checkinlists/",
            {
                "name": f"Random {number}",
                "all_products": dice.random() < 0.3,
                "limit_products": sorted(products),
                "include_pending": dice.random() < 0.5,
                "allow_multiple_entries": dice.random() < 0.6,
                "allow_entry_after_exit": dice.random() < 0.5,
                "addon_match": dice.random() < 0.4,
                "rules": random_rule(dice),
            },
        )


#: Of each type one without limits, and one or two that an organiser would set.
QUESTIONS: Sequence[Mapping[str, Any]] = (
    {"type": "N", "valid_number_min": "18"},
    {"type": "N", "valid_number_min": "-1.5", "valid_number_max": "3.25", "required": True},
    {"type": "S", "valid_string_length_min": 2, "valid_string_length_max": 4},
    {"type": "T", "valid_string_length_max": 3, "required": True},
    {"type": "D", "valid_date_max": "2006-05-06"},
    {"type": "D", "valid_date_min": "1930-01-01", "required": True},
    {"type": "W", "valid_datetime_min": "2024-05-06T07:00:00Z", "required": True},
    {"type": "W", "valid_datetime_max": "2024-10-27T00:30:00Z"},
    {"type": "H", "required": True},
    {"type": "CC"},
    {"type": "M", "required": True},
    {"type": "B", "required": True},
    {"type": "B"},
    {"type": "F"},
    {"type": "F", "required": True},
)

#: What may be said, by our kinds; some of it will do for no question.
SAID: Mapping[str, Sequence[str]] = {
    "number": ["18", "17.9", "17,9", "-1,5", "3.26", "0", "many"],
    "text": ["a", "ab", "Ωmé", "four", "a long one"],
    "date": ["2006-05-06", "2006-05-07", "1929-12-31", "1999-02-29"],
    "moment": [
        "2024-05-06 09:00",
        "2024-05-06 08:59",
        "2024-10-27 02:30",
        "2024-10-27T03:30:00+01:00",
        "2024-10-27T01:30:00+01:00",
        "noon",
    ],
    "time": ["14:30", "00:00:01", "25:00"],
    "country": ["BE", "gr", "XX"],
}


def make_questions(peer: Peer, dice: random.Random) -> None:
    """Each asks the holders of one product, so that most are asked nothing more."""
    for number, question in enumerate(QUESTIONS):
        options = [{"answer": {"en": f"Option {n}"}, "identifier": f"R{number}-{n}"} for n in "ABC"]
        body = {
            "question": {"en": f"Random {number}"},
            "identifier": f"RANDOM-{number}",
            "items": [dice.randint(1, 19)],
            "ask_during_checkin": True,
            "options": options if question["type"] == "M" else [],
        }
        peer.event("POST", "questions/", body | dict(question))


def histories(
    one: Asked, dice: random.Random, count: int, half: int, revoked: Sequence[str]
) -> list[list[Scan]]:
    """*count* scans in sequences, each on one order, whose times only grow. *half* 0 or 1 takes
    half of the orders, so that two desks do not meet."""
    by_order: dict[str, list[Ticket]] = {}
    for person in one.store.attendees():
        for ticket in person.tickets:
            by_order.setdefault(ticket.key.rpartition("-")[0], []).append(ticket)
    orders = [order for place, order in enumerate(sorted(by_order)) if place % 2 == half]
    odd = [
        o
        for o in orders
        if any(t.blocked or t.cancelled or t.valid_from or t.pays_later for t in by_order[o])
    ]
    points = [c for c in one.store.checkpoints() if c.source]
    found: list[list[Scan]] = []
    while count > 0:
        order = dice.choice(odd if odd and dice.random() < 0.3 else orders)
        (odd if order in odd else orders).remove(order)
        if order in orders:
            orders.remove(order)
        at = FIRST_DAY + timedelta(minutes=dice.randrange(2 * 24 * 60))
        if dice.random() < 0.1:
            at += timedelta(days=dice.choice([-50, -39, 3648, 3651]))
        held = {ticket.product for ticket in by_order[order]}
        near = [p for p in points if p.products is None or held & set(p.products)]
        chosen = [dice.choice(near if dice.random() < 0.85 else points) for _ in range(2)]
        sequence: list[Scan] = []
        for _ in range(min(count, dice.randint(1, 7))):
            at += timedelta(minutes=dice.choice([0, 1, 9, 11, 45, 300, 1440]), seconds=17)
            scan = random_scan(dice, by_order[order], dice.choice(chosen), at)
            if dice.random() < 0.02:
                scan = replace(scan, code=dice.choice(revoked))
            sequence.append(scan)
        count -= len(sequence)
        found.append(sequence)
    return found


def random_scan(
    dice: random.Random, tickets: Sequence[Ticket], point: Checkpoint, at: datetime
) -> Scan:
    fitting = [t for t in tickets if point.products is None or t.product in point.products]
    fitting = fitting if fitting and dice.random() < 0.6 else list(tickets)
    ticket = tickets[0] if point.addon_match and dice.random() < 0.7 else dice.choice(fitting)
    code = ticket.code
    if dice.random() < 0.03:
        code = dice.choice([code.upper(), code[:-1], f"{code}x", ticket.key + "?"])
    answers = {}
    for question in point.questions:
        if dice.random() < (0.6 if question.kind in ("yes_no", "choice") else 0.9):
            answers[question.key] = random_answer(dice, question)
    return Scan(
        code=code,
        list_id=point.list_id,
        direction=Direction.EXIT if dice.random() < 0.25 else Direction.ENTRY,
        at=at,
        answers=answers,
        pays_later=dice.random() < 0.3,
    )


def random_answer(dice: random.Random, question: Question) -> str:
    match question.kind:
        case "yes_no":
            return dice.choice(["yes", "no", ""])
        case "choice":
            return dice.choice([*question.options, "nonsense", ""])
        case "choices":
            chosen = [one for one in question.options if dice.random() < 0.5]
            return "|".join([*chosen, "nonsense"] if dice.random() < 0.1 else chosen)
        case "file":  # an empty answer to a required one: see test_pretix_differences.py
            return dice.choice([PHOTO, "photo.jpg", *([] if question.required else [""])])
    fitting = [one for one in SAID[question.kind] if answers.will_do(question, one, BRUSSELS)]
    said = fitting if dice.random() < 0.7 else SAID[question.kind]
    return dice.choice([*said, "", *said])


def compare(one: Asked, sequences: Sequence[Sequence[Scan]]) -> list[str]:
    """Every difference, in words. The server is asked for two sequences at a time."""
    asked = {f"q{q.id}": q for q in accounts.catalogue(one.store, one.desk.one.name).questions}
    photo = one.client.upload(DOT).body["id"]

    def ask(sequence: Sequence[Scan]) -> list[str]:
        return [
            one.ask(
                scan,
                {
                    str(asked[k].id): photo if text == PHOTO else answer_for(asked[k], text)
                    for k, text in scan.answers.items()
                },
            )
            for scan in sequence
        ]

    with ThreadPoolExecutor(2) as pool:
        theirs = list(pool.map(ask, sequences))
    differences = []
    for sequence, verdicts in zip(sequences, theirs, strict=True):
        before: list[str] = []
        for scan, verdict in zip(sequence, verdicts, strict=True):
            ours = one.say(scan)
            before.append(f"{scan} server {verdict} desk {ours}")
            if ours != verdict:
                differences.append("\n".join(before))
                break  # from here on their histories differ
    return differences


@pytest.mark.long
def test_the_desk_says_what_the_server_says(own_peer: Peer, tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(10**9) if proof_sizes.FULL else 20240506
    print(f"seed {seed}")
    dice = random.Random(seed)
    make_lists(own_peer, dice, 16)
    make_questions(own_peer, dice)
    # The server's clock does this, not the scan's: test_pretix_differences.py has it.
    build_up = own_peer.list_id("exitall")
    own_peer.event("PATCH", f"checkinlists/{build_up}/", {"exit_all_at": None})
    downloaded = pretix_desk.download(own_peer, tmp_path / "downloaded")
    samples = own_peer.said["samples"]["revoked"]
    revoked = [one["revoked_secret"] for one in samples if "revoked_secret" in one]
    seen: dict[str, int] = {}
    differences = []
    for half, gate in enumerate(("GATE-MAIN", "GATE-HALL")):
        with asked(downloaded, own_peer, tmp_path / gate, gate) as one:
            sequences = histories(one, dice, proof_sizes.COMPARISONS // 2, half, revoked)
            differences += compare(one, sequences)
            for fact in one.store.facts(kinds=["scan"]):
                assert fact.payload is not None
                reason = str(fact.payload["reason"])
                seen[reason] = seen.get(reason, 0) + 1
            assert one.store.verify().problems == ()
    print(json.dumps(seen))
    assert not differences, f"seed {seed}:\n" + "\n\n".join(differences)
    # What is compared is worth comparing: nearly every reason comes up.
    assert len(seen) >= 12, seen
