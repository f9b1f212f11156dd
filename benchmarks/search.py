"""How long a keystroke in the search field takes, against one FTS5 prefix query.

The people are invented from syllables of several scripts, so that names, addresses and codes are
about as many and as different as on a real list of that size. Half of what is typed holds a typing
error, and every keystroke on the way counts.
"""

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import perf_counter

from benchmarks.line import Line, percentile
from checkin.model import Attendee
from checkin.search import fold
from checkin.store import search_index
from checkin.store.search_index import Searcher

_SEED = 2024
_TYPISTS = 60
_SYLLABLES = {
    "latin": "ka ro mi len sch ber tan vo ri pa do mül ler ski wic gar cía nun ez hol ing sen an",
    "nordic": "lund berg søn å sen dahl ström hå kon sig rid björn ö stad gård æ vik nes thor ulf",
    "greek": "πα πα δο που λος γε ωρ γί ου νι κο λά ου μπα κα ντί νος ευ αγ γέ λου χρή στος αθα",
    "cyrillic": "ива нов пет ро ва дими тър щу кин ю рий бо яна хри сто жив ков цве та ная ев ски",
    "georgian": "გი ორ გი ნი ნო ბე რი ძე კა პა ნა ძე ლო მი შვი ლი თა მა რი და ვით",
    "han": "李 王 张 刘 陈 杨 黄 赵 吴 周 小 龍 明 芳 伟 娜 敏 静 丽 强",
}
_SHARES = {"latin": 68, "nordic": 12, "greek": 8, "cyrillic": 8, "georgian": 2, "han": 2}
_COUNTRIES = ("BE", "FR", "DE", "NL", "ES", "IT", "PL", "GR", "BG", "RO", "SE", "DK", "PT", "CZ")
_LETTERS = "CBDEFGHIJKLNRTUV"


def run() -> list[Line]:
    """A line for 100,000 people and one for 1,000."""
    with tempfile.TemporaryDirectory() as folder:
        return [
            _measured(Path(folder) / f"{count}.db", count, bar_ms)
            for count, bar_ms in ((100_000, 30.0), (1_000, 5.0))
        ]


def people(count: int) -> Iterator[Attendee]:
    """*count* invented people, the same each time."""
    chance = random.Random(_SEED)
    families, givens = _words(chance, count // 4 + 50), _words(chance, 1_500)
    organisations = _words(chance, count // 40 + 50)
    for number in range(count):
        script = chance.choices(list(_SHARES), list(_SHARES.values()))[0]
        family, given = chance.choice(families[script]), chance.choice(givens[script])
        organisation = chance.choice(organisations["latin"])
        address = f"{fold(given)}.{fold(family)}{number}@{fold(organisation)}.example"
        yield Attendee(
            id=f"{number:08x}",
            given_name=given,
            family_name=family,
            organisation=f"{organisation} {chance.choice(('Cluster', 'GmbH', 'Institute', 'SA'))}",
            email=address.replace(" ", ""),
            country=chance.choice(_COUNTRIES),
            codes=("".join(chance.choices(_LETTERS, k=16)),),
        )


def _words(chance: random.Random, count: int) -> dict[str, list[str]]:
    return {
        script: [
            "".join(chance.choices(syllables.split(), k=chance.randint(2, 4))).capitalize()
            for _ in range(count)
        ]
        for script, syllables in _SYLLABLES.items()
    }


def _measured(path: Path, count: int, bar_ms: float) -> Line:
    everybody = list(people(count))
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        search_index.create(db)
        for start in range(0, count, 500):
            with db:
                search_index.replace_many(
                    db, [(person.id, person) for person in everybody[start : start + 500]]
                )
        keystrokes = list(_keystrokes(random.Random(_SEED), everybody))
        searcher = Searcher(db)
        searcher.warm()
        ours, bare = [], []
        for typed in keystrokes:
            begun = perf_counter()
            searcher.find(typed)
            between = perf_counter()
            _one_prefix_query(db, typed)
            ours.append((between - begun) * 1_000)
            bare.append((perf_counter() - between) * 1_000)
    value, baseline = percentile(ours, 0.95), percentile(bare, 0.95)
    return Line(
        name=f"search: a keystroke among {count:,}, p95",
        value=round(value, 3),
        unit="ms",
        baseline=round(baseline, 3),
        ratio=round(value / baseline, 2),
        bar=f"≤ {bar_ms:g} ms",
        holds=value <= bar_ms,
    )


def _keystrokes(chance: random.Random, everybody: list[Attendee]) -> Iterator[str]:
    """What stands in the field after each key while some people are looked up."""
    for person in chance.sample(everybody, _TYPISTS):
        wanted = [person.given_name, person.family_name, person.organisation]
        written = [text if chance.random() < 0.2 else fold(text) for text in wanted]
        text = " ".join(chance.sample(written, 2))
        if chance.random() < 0.5 and len(text) > 2:
            at = chance.randrange(1, len(text) - 1)
            slip = chance.choice(("", text[at + 1] + text[at], text[at] * 2, "e" + text[at + 1]))
            text = text[:at] + slip + text[at + (1 if len(slip) < 2 else 2) :]
        for end in range(1, min(len(text), 20) + 1):
            yield text[:end]


def _one_prefix_query(db: sqlite3.Connection, typed: str) -> None:
    """What the index answers by itself to the last word: no order, no errors, no inner parts."""
    words = fold(typed).split()
    if words:
        db.execute(
            "SELECT t.id FROM attendee_search AS s JOIN attendee_search_text AS t ON t.n = s.rowid"
            " WHERE s.attendee_search MATCH ? LIMIT 20",
            (f'"{words[-1]}"*',),
        ).fetchall()
