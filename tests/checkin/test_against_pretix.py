"""The desk's verdicts against those of a real pretix server: same ticket, same list, same moment.

Random tickets × lists × rules × moments × histories. The server is asked un-forced, so that its
answer is its own; what it lets pass is the history of the next comparison, there and here.
"""

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from checkin import accounts, desk, pull, ticketed
from checkin.model import Answer, Checkpoint, Direction, Question, Reason, Ticket
from checkin.pull import Pulled
from checkin.secrets_store import Secrets
from checkin.sources.kinds import Key
from checkin.sources.mapping import answer_for
from checkin.sources.pretix.client import Client
from checkin.store import Store
from tests import proof_sizes
from tests.checkin import pretix_peer
from tests.checkin.people import make_event
from tests.checkin.pretix_peer import Peer

#: The server's words for our reasons.
WORDS = {
    Reason.CANCELLED: "canceled",
    Reason.BLOCKED: "blocked",
    Reason.UNAPPROVED: "unapproved",
    Reason.NOT_YET_VALID: "invalid_time",
    Reason.EXPIRED: "invalid_time",
    Reason.NOT_ENTITLED: "product",
    Reason.UNPAID: "unpaid",
    Reason.RULES: "rules",
    Reason.INCOMPLETE: "incomplete",
    Reason.ALREADY_IN: "already_redeemed",
    Reason.AMBIGUOUS: "ambiguous",
    Reason.REVOKED: "revoked",
    Reason.UNKNOWN: "invalid",
}
MAIN = "Main entrance"
FIRST_DAY = datetime(2024, 5, 5, 22, 0, tzinfo=UTC)  # midnight in Brussels


@pytest.fixture(scope="module")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peer]:
    with pretix_peer.running(tmp_path_factory.mktemp("pretix") / "server") as started:
        yield started


@dataclass
class Desk:
    """A desk with its event file, paired with the server; `gate` is where it stands."""

    store: Store
    source: str
    client: Client
    pulled: Pulled = field(default_factory=Pulled)

    def say(self, scan: "Scan") -> str:
        """Our verdict in the server's word."""
        result = desk.scan(
            self.store,
            scan.code,
            checkpoint=f"{self.source}:{scan.list_id}",
            direction=scan.direction,
            at=scan.at,
            answers=scan.answers,
            pays_later=scan.pays_later,
        )
        verdict = result.verdict
        return "ok" if verdict.answer is Answer.ADMIT else WORDS.get(verdict.reason, verdict.reason)

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


def paired(peer: Peer, folder: Path, token: str, *, event: str = "ecc2024") -> Desk:
    folder.mkdir()
    store = make_event(folder)
    secrets = Secrets(folder / "data")
    at = datetime.now(UTC)
    one, _ = accounts.connect(
        store, secrets, "pretix", url=peer.url, token=token, event=event, at=at
    )
    pulled = Pulled()
    with closing(accounts.opened(secrets, one)) as source:
        pull.take_people(store, source, one, clock=lambda: datetime.now(UTC), pulled=pulled)
        pull.take_codes(store, source, one, at=at, pulled=pulled)
    key = Key.of(secrets.get(one.secret))
    client = Client(peer.url, key.organiser, event, key.token, is_device=bool(key.device_id))
    return Desk(store, one.name, client, pulled)


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


def histories(
    one: Desk, dice: random.Random, count: int, half: int, revoked: Sequence[str]
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
        if dice.random() < 0.6:
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
    return dice.choice(["B12", "Ω 3", ""])


def compare(one: Desk, sequences: Sequence[Sequence[Scan]]) -> list[str]:
    """Every difference, in words. The server is asked for two sequences at a time."""
    asked = {f"q{q.id}": q for q in accounts.catalogue(one.store, one.source).questions}

    def ask(sequence: Sequence[Scan]) -> list[str]:
        return [
            one.ask(
                scan,
                {str(asked[k].id): answer_for(asked[k], text) for k, text in scan.answers.items()},
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
def test_the_desk_says_what_the_server_says(peer: Peer, tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(10**9) if proof_sizes.FULL else 20240506
    print(f"seed {seed}")
    dice = random.Random(seed)
    make_lists(peer, dice, 16)
    tokens = [peer.device_token(1), peer.mint_device("Hall", gate="GATE-HALL")]
    samples = peer.said["samples"]["revoked"]
    revoked = [one["revoked_secret"] for one in samples if "revoked_secret" in one]
    seen: dict[str, int] = {}
    differences = []
    for half, token in enumerate(tokens):
        one = paired(peer, tmp_path / str(half), token)
        with one.store, closing(one.client):
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


# -- where they differ, and why


@pytest.fixture(scope="module")
def plain(peer: Peer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk beside the comparisons, with the event's end and admission unknown for a moment."""
    for name, rule in RULES.items():
        body = {"name": name, "all_products": True, "allow_multiple_entries": True, "rules": rule}
        peer.event("POST", "checkinlists/", body)
    peer.change_event(date_to=None, date_admission=None)
    one = paired(peer, tmp_path_factory.mktemp("desk") / "plain", peer.device_token(5))
    with one.store, closing(one.client):
        yield one
    peer.change_event(date_to="2024-05-08 15:00:00", date_admission="2024-05-06 06:00:00")


def after(*time: str) -> Any:
    return {"isAfter": [{"var": "now"}, {"buildTime": list(time)}, None]}


RULES = {
    "Once today": {"<": [{"var": "entries_today"}, 1]},
    "After half past two": after("customtime", "02:30:00"),
    "After the end": after("date_to"),
    "After admission": after("date_admission"),
    "No variation": {"!=": [{"var": "variation"}, 1]},
}


def both(one: Desk, name: str, code: str, at: datetime) -> tuple[str, str]:
    """(the server's verdict, ours) on an entry."""
    point = one.store.checkpoint(name)
    assert point is not None
    scan = Scan(code=code, list_id=point.list_id, direction=Direction.ENTRY, at=at)
    return one.ask(scan, {}), one.say(scan)


def test_entries_of_today_are_those_up_to_the_scan(plain: Desk, peer: Peer) -> None:
    """The server counts what is later than the scan too, where scans come out of order."""
    code = peer.sample("participant", 11)["secret"]
    assert both(plain, "Once today", code, FIRST_DAY + timedelta(days=1, hours=9)) == ("ok", "ok")
    assert both(plain, "Once today", code, FIRST_DAY + timedelta(hours=9)) == ("rules", "ok")


@pytest.mark.parametrize(("minute", "said"), [(10, "rules"), (40, "ok")])
def test_a_time_that_the_clocks_skip_is_meant_as_the_server_means_it(
    plain: Desk, peer: Peer, minute: int, said: str
) -> None:
    code = peer.sample("participant", 10)["secret"]
    at = datetime(2024, 3, 31, 1, minute, tzinfo=UTC)
    assert both(plain, "After half past two", code, at) == (said, said)


@pytest.mark.parametrize("name", ["After the end", "After admission"])
@pytest.mark.parametrize(("hours", "said"), [(-1, "rules"), (1, "ok")])
def test_an_end_or_admission_that_is_not_known_is_the_start(
    plain: Desk, peer: Peer, name: str, hours: int, said: str
) -> None:
    code = peer.sample("participant", 9)["secret"]
    at = datetime(2024, 5, 6, 11, 0, tzinfo=UTC) + timedelta(hours=hours)
    assert both(plain, name, code, at) == (said, said)


def test_a_ticket_without_a_variation_has_none(plain: Desk, peer: Peer) -> None:
    code = peer.sample("participant", 8)["secret"]
    assert both(plain, "No variation", code, FIRST_DAY) == ("ok", "ok")


def test_a_signed_ticket_newer_than_the_list_opens_the_door_here_only(
    peer: Peer, tmp_path: Path
) -> None:
    """Online, a code that the server has not stored is invalid; offline its signature counts."""
    said = peer.said["signed_event"]
    one = paired(peer, tmp_path / "signed", peer.device_token(6), event="ecc2024sig")
    with one.store, closing(one.client):
        assert one.pulled.new == said["main_positions"]
        new = said["samples"]["signed_unknown"][0]["secret"]
        assert both(one, MAIN, new, FIRST_DAY) == ("invalid", "ok")
        forged = new[:40] + ("A" if new[40] != "A" else "B") + new[41:]
        assert both(one, MAIN, forged, FIRST_DAY)[0] == "invalid"
        point = one.store.checkpoint(MAIN)
        assert point is not None
        refused = desk.scan(one.store, forged, checkpoint=point.key, at=FIRST_DAY)
        assert refused.verdict.reason is Reason.BAD_SIGNATURE
        known = said["samples"]["participant"][0]["secret"]
        assert both(one, MAIN, known, FIRST_DAY) == ("ok", "ok")


def test_a_test_ticket_is_called_one_and_comes_in(plain: Desk, peer: Peer) -> None:
    (person,) = plain.store.by_code(peer.sample("participant", 7)["secret"])
    held = [replace(ticket, test=True) for ticket in person.tickets]
    payload = {
        "source": plain.source,
        "key": person.source_id,
        "source_version": 2**45,
        "fields": {"given_name": "Tess"},
        "codes": list(person.codes),
        "entitlements": [],
        "extra": {},
        "tickets": [ticketed.as_map(ticket) for ticket in held],
    }
    with plain.store.writing() as writer:
        writer.append("roster", payload, at=FIRST_DAY, attendee=person.id)
    result = desk.scan(plain.store, person.code, checkpoint=MAIN, at=FIRST_DAY)
    assert result.verdict.test
    assert "test ticket" in result.says
