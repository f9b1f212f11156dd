"""The panel of waiting badges: what it lists, and what can be done with it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checkin import desk as use_cases
from checkin import fleet
from checkin.fleet import KnownPrinter
from checkin.model import JobState
from checkin.printers import base
from checkin.store import Store
from tests.ui.desk.conftest import NINE, Desk
from ui.desk.waiting import WaitingPanel


def queue(desk: Desk, name: str, to: str = "folder:elsewhere") -> str:
    at = NINE + timedelta(milliseconds=len(desk.store.jobs()))
    return use_cases.print_badge(desk.store, desk.ids[name], printer=to, at=at)


def hold(store: Store, job: str) -> None:
    """As the printer's lane writes it when the printer is out of paper."""
    attendee = next(one.attendee for one in store.jobs() if one.id == job)
    with store.writing() as writer:
        writer.append("print_sending", {"job": job}, at=NINE, attendee=attendee)
        held = {"job": job, "outcome": "held", "detail": base.HELD_PAPER}
        writer.append("print_outcome", held, at=NINE, attendee=attendee)


def state(desk: Desk, job: str) -> JobState:
    found = desk.store.job(job)
    assert found is not None
    return found.state


def printer(desk: Desk, job: str) -> str:
    found = desk.store.job(job)
    assert found is not None
    return found.printer


def opened(desk: Desk) -> WaitingPanel:
    desk.screen.show_waiting()
    desk.until(lambda: isinstance(desk.screen.view.panel(), WaitingPanel))
    return desk.screen.view.panels.waiting


def listed(panel: WaitingPanel) -> list[tuple[str, str, str]]:
    return [
        (
            panel.model.cell(row, 0).text,
            panel.model.cell(row, 1).text,
            panel.model.cell(row, 2).text,
        )
        for row in range(panel.model.rowCount())
    ]


def test_what_waits_is_listed_with_name_state_and_printer(desk: Desk) -> None:
    queue(desk, "alexandra", "cups://Zebra")
    hold(desk.store, queue(desk, "rossi1"))
    panel = opened(desk)
    assert listed(panel) == [
        ("Αλεξάνδρα Παπαδοπούλου", "Badge is waiting", "Zebra"),
        ("Maria Rossi", "Printer is holding it", "a folder of PDF files"),
    ]


def test_without_any_the_panel_says_so_and_can_do_nothing(desk: Desk) -> None:
    panel = opened(desk)
    assert panel.heading.text() == "No badge waits"
    assert not panel.send_button.isEnabled()
    assert not panel.off_button.isEnabled()


def test_all_that_waits_is_sent_to_the_printer_of_the_desk_by_keys_alone(desk: Desk) -> None:
    jobs = [queue(desk, name) for name in ("alexandra", "rossi1", "unpaid")]
    panel = opened(desk)
    QTest.keyClick(panel.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: bool(panel.told()))
    assert {printer(desk, job) for job in jobs} == {desk.printer}
    assert panel.told() == "3 badge(s) sent to a folder of PDF files."
    assert desk.woken
    desk.print_all()
    assert {state(desk, job) for job in jobs} == {JobState.ACCEPTED}


def test_one_badge_is_called_off_and_the_others_still_wait(desk: Desk) -> None:
    first, second = queue(desk, "alexandra"), queue(desk, "rossi1")
    panel = opened(desk)
    panel.choose(first)
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    desk.until(lambda: panel.model.rowCount() == 1)
    assert (state(desk, first), state(desk, second)) == (JobState.WITHDRAWN, JobState.QUEUED)
    assert panel.told() == "1 badge(s) called off."


def test_a_held_badge_is_asked_back_first_and_that_is_said(desk: Desk) -> None:
    job = queue(desk, "alexandra")
    hold(desk.store, job)
    panel = opened(desk)
    panel.choose(job)
    panel.send_button.click()
    desk.until(lambda: bool(panel.told()))
    assert panel.told() == "1 badge(s) go there as soon as their printer gives them back."
    desk.until(lambda: listed(panel)[0][1] == "Asked back")
    assert (printer(desk, job), state(desk, job)) == ("folder:elsewhere", JobState.HELD)


def test_a_badge_that_left_meanwhile_is_said_to_be_too_late(desk: Desk) -> None:
    job = queue(desk, "alexandra")
    panel = opened(desk)
    with desk.store.writing() as writer:
        sending = {"job": job, "template": "t", "content": "c"}
        writer.append("print_sending", sending, at=NINE, attendee=desk.ids["alexandra"])
    panel.choose(job)
    panel.off_button.click()
    desk.until(lambda: bool(panel.told()))
    assert panel.told() == "1 badge(s) were on their way already."
    assert state(desk, job) is JobState.SENDING


def test_the_printers_of_the_event_and_their_pools_are_offered(desk: Desk) -> None:
    fleet.add(desk.store, KnownPrinter(name="Front", url="folder:front", pool="hall"), at=NINE)
    job = queue(desk, "alexandra")
    panel = opened(desk)
    boxes = [panel._to.itemText(number) for number in range(panel._to.count())]
    assert boxes == ["a folder of PDF files", "Front", "hall"]
    panel._to.setCurrentIndex(2)
    panel.choose(job)
    panel.send_button.click()
    desk.until(lambda: bool(panel.told()))
    assert printer(desk, job) == "Front"
    assert panel.told() == "1 badge(s) sent to hall."


def test_the_list_follows_the_file_and_keeps_what_was_chosen(desk: Desk) -> None:
    first, second = queue(desk, "alexandra"), queue(desk, "rossi1")
    panel = opened(desk)
    panel.choose(second)
    third = queue(desk, "unpaid")
    use_cases.print_badge(desk.store, desk.ids["alexandra"], printer=desk.printer, at=NINE)
    desk.print_all()
    assert state(desk, first) is JobState.ACCEPTED
    desk.screen.facts_changed()
    desk.until(lambda: [row.job for row in panel._rows] == [second, third])
    assert [row.job for row in panel.chosen()] == [second]


def test_a_scan_closes_the_panel_and_is_handled(desk: Desk) -> None:
    queue(desk, "rossi1")
    opened(desk)
    desk.scan("T-ALEX-1")
    assert desk.word == "Welcome"
    assert desk.screen.view.panel() is None


def test_a_busy_file_is_said_in_the_panel(desk: Desk) -> None:
    job = queue(desk, "alexandra")
    panel = opened(desk)
    panel.choose(job)
    desk.be_impatient()
    with desk.store.writing():
        panel.off_button.click()
        desk.until(lambda: bool(panel.complaint()))
    assert state(desk, job) is JobState.QUEUED


def test_printing_again_what_another_printer_holds_says_who_holds_it(desk: Desk) -> None:
    hold(desk.store, queue(desk, "alexandra", "cups://Zebra"))
    desk.scan("T-ALEX-1")
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: view.panel() is view.panels.again or "holds" in view.card.card.says)
    if view.panel() is view.panels.again:
        QTest.keyClick(view.panels.again.focusWidget(), Qt.Key.Key_1)
        view.panels.again.confirm_button.click()
        desk.until(lambda: bool(view.panels.again.complaint()))
        assert "still holds this badge" in view.panels.again.complaint()
    assert len(desk.jobs("alexandra")) == 1


def test_a_badge_that_comes_from_another_printer_says_why_under_the_picture(desk: Desk) -> None:
    from checkin import routing

    desk.scan("T-ALEX-1")
    (job,) = desk.store.jobs()
    with desk.store.writing() as writer:
        again = {"job": job.id, "printer": desk.printer, "detail": routing.TAKEN_OVER}
        writer.append("print_queued", again, at=NINE, attendee=job.attendee)
    desk.screen.facts_changed()
    desk.until(lambda: "no longer used" in desk.screen.view.preview.where())


@pytest.mark.parametrize("percent", [100, 200])
def test_the_panel_keeps_its_buttons_in_view(desk: Desk, percent: int) -> None:
    for name in ("alexandra", "rossi1", "rossi2", "noted"):
        queue(desk, name)
    desk.opened.theme.use("light", percent)
    panel = opened(desk)
    for button in (panel.send_button, panel.off_button):
        assert button.isVisible()
        assert panel.rect().contains(button.mapTo(panel, button.rect().bottomRight()))
