"""The short way of folding one list's word about a person comes to what the long way does."""

from hypothesis import given
from hypothesis import strategies as st

from checkin.model import FIELDS, Fact, Status
from checkin.projection import fold

texts = st.text(max_size=8)
fields = st.dictionaries(st.sampled_from(FIELDS), texts, max_size=6).map(
    lambda found: (
        {name: value for name, value in found.items() if not name.startswith("valid_")}
        | {"status": "unpaid", "valid_from": "2024-05-07T08:00:00+02:00"}
    )
)
payloads = st.fixed_dictionaries(
    {
        "source": texts,
        "key": texts,
        "source_version": st.integers(0, 5),
        "import": st.sampled_from(["", "one", "two"]),
        "fields": fields,
    },
    optional={
        "codes": st.lists(texts, max_size=3),
        "entitlements": st.lists(texts, max_size=3),
        "extra": st.dictionaries(texts, texts, max_size=2),
    },
)


def fact(kind: str, seq: int, attendee: str, payload: dict[str, object] | None) -> Fact:
    return Fact(
        station="s",
        seq=seq,
        id=str(seq),
        kind=kind,
        version=1,
        at=seq,
        t=seq,
        counter=0,
        attendee=attendee,
        actor="",
        payload=payload,
    )


@given(st.none() | payloads, st.sampled_from(["a", "b"]), st.sets(st.sampled_from(["one", "two"])))
def test_the_short_way_and_the_long_way_meet(
    payload: dict[str, object] | None, attendee: str, withdrawn: set[str]
) -> None:
    alone = [fact("roster", 1, attendee, payload)]
    with_something_that_says_nothing = [*alone, fact("of a later version", 2, attendee, {})]
    short = fold("a", alone, withdrawn=withdrawn)
    assert short == fold("a", with_something_that_says_nothing, withdrawn=withdrawn)


def test_a_newcomer_is_confirmed_unless_the_list_says_otherwise() -> None:
    said = {"source": "l", "key": "1", "source_version": 1, "fields": {"given_name": "Ada"}}
    person = fold("a", [fact("roster", 1, "a", said)])
    assert person.attendee is not None
    assert person.attendee.status is Status.CONFIRMED
