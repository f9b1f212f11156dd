from datetime import UTC, datetime
from pathlib import Path

from tests import proof_sizes
from tools.prove import SIZES, Proof, page, read_results

NOON = datetime(2026, 5, 6, 12, tzinfo=UTC)
REPORT = """<testsuites><testsuite>
<testcase classname="tests.a" name="test_no_scan_is_lost" time="12.5"/>
<testcase classname="tests.b" name="test_it_prints_once" time="1"><failure>no</failure></testcase>
</testsuite></testsuites>"""


def test_a_report_is_read_as_sentences(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(REPORT)
    assert read_results(report) == [
        Proof("no scan is lost", held=True, seconds=12.5),
        Proof("it prints once", held=False, seconds=1),
    ]


def test_the_page_says_what_did_not_hold() -> None:
    proofs = [Proof("it prints once", held=False, seconds=1)]
    text = page(proofs, proof_sizes.IN_FULL, "abc", NOON)
    assert "1 did not hold" in text
    assert "| it prints once | **did not hold** | 1 s |" in text


def test_the_page_states_commit_time_and_every_size() -> None:
    text = page([Proof("a", held=True, seconds=0)], proof_sizes.IN_FULL, "abc", NOON)
    assert "Commit `abc`, 06 May 2026, 12:00 UTC" in text
    assert "| 1,000,000 | made-up inputs" in text
    assert SIZES.keys() == proof_sizes.IN_FULL.keys() == proof_sizes.DEFAULTS.keys()
