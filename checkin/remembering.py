"""What is remembered of a source: what its columns are, and what its words for a status mean.

It is kept in the event file as a setting of this desk, and is no fact.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from checkin.model import Status
from checkin.store import Store


@dataclass(frozen=True, slots=True)
class Remembered:
    """`columns`: header → target (`columns.TARGETS`). `words`: folded word → status."""

    columns: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, Status] = field(default_factory=dict)


def of(store: Store, source: str) -> Remembered:
    text = store.local_get(f"mapping:{source}")
    if not text:
        return Remembered()
    said = json.loads(text)
    words = {word: Status(state) for word, state in said.get("words", {}).items()}
    return Remembered(said.get("columns", {}), words)


def keep(
    store: Store, source: str, columns: Mapping[str, str], words: Mapping[str, Status]
) -> None:
    """Keep what a person said of columns and words, for the next list of *source*."""
    before = of(store, source)
    known = {**before.words, **words}
    kept = {
        "columns": {**before.columns, **columns},
        "words": {word: state.value for word, state in known.items()},
    }
    text = json.dumps(kept, ensure_ascii=False, sort_keys=True)
    if (kept["columns"] or kept["words"]) and text != store.local_get(f"mapping:{source}"):
        store.local_set(f"mapping:{source}", text)
