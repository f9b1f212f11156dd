"""Against a scheduler of our own: what it says of its queues and their jobs is what is recorded."""

import threading
from typing import Any

import pytest

from checkin.printers import base
from checkin.printers import ipp_wire as wire
from checkin.printers.base import Check, Found, Outcome, Printer, Result
from checkin.printers.ipp import IppPrinter
from checkin.printers.ipp_client import GET_JOBS, Address, Client, keywords
from checkin.printers.ipp_wire import Attribute
from checkin.printers.urls import discover, open_printer
from tests.checkin.printers.pages import badge
from tests.checkin.printers.peers import IPP_MEDIA, followed, ipp_device, scheduler

PRINTED = Outcome(Result.PRINTED)


def test_a_page_queued_behind_another_is_held_and_comes_after_it(
    device: Any, queue: Printer
) -> None:
    before = len(device.documents())
    device.behave("media-empty")
    for job in ("ahead", "behind"):
        assert queue.send(badge(), job) == Outcome(Result.HELD, base.HELD_PAPER)
    device.behave("ok")
    assert [followed(queue, job) for job in ("ahead", "behind")] == [PRINTED, PRINTED]
    names = [document["env"]["IPP_JOB_NAME"] for document in device.documents()[before:]]
    assert [name.split()[-1].partition(".")[0] for name in names] == ["ahead", "behind"]


def test_a_page_that_somebody_holds_in_the_queue_comes_once_it_is_let_go(
    cups: Any, device: Any, queue: Printer
) -> None:
    before = len(device.documents())
    cups.run("lpadmin", "-p", "badge", "-o", "job-hold-until-default=indefinite")
    try:
        assert queue.send(badge(), "kept") == Outcome(Result.HELD, base.HELD_PERSON)
        assert len(device.documents()) == before
    finally:
        cups.run("lpadmin", "-p", "badge", "-o", "job-hold-until-default=no-hold")
    [waiting] = cups.run("lpstat", "-o", "badge").splitlines()
    cups.run("lp", "-i", waiting.split()[0], "-H", "resume")
    assert followed(queue, "kept") == PRINTED
    assert len(device.documents()) == before + 1


def test_a_page_that_waited_is_still_known_when_the_queue_has_forgotten_its_name(
    cups: Any, device: Any, queue: Printer
) -> None:
    client, pause = Client(Address.of(cups.uri("badge"))), threading.Event()
    ended = [Attribute("which-jobs", wire.KEYWORD, "completed"), *keywords("job-id", "job-name")]
    before = len(client.ask(GET_JOBS, ended).jobs)
    device.behave("media-empty")
    assert queue.send(badge(), "waited").result is Result.HELD
    device.behave("ok")
    for _ in range(100):
        jobs = client.ask(GET_JOBS, ended).jobs  # the newest first
        if len(jobs) > before and "job-name" not in jobs[0]:
            break
        pause.wait(0.1)
    else:
        raise AssertionError("this scheduler forgets no name")
    assert queue.follow("waited") == PRINTED


def test_a_paused_queue_gets_nothing(cups: Any, queue: Printer) -> None:
    cups.run("cupsdisable", "badge")
    try:
        assert queue.send(badge(), "paused") == Outcome(Result.NOT_SENT, base.PAUSED)
        assert queue.check() == Check(False, base.PAUSED)
    finally:
        cups.run("cupsenable", "badge")
    assert queue.send(badge(), "paused") == PRINTED


def test_a_rejecting_queue_gets_nothing(cups: Any, queue: Printer) -> None:
    cups.run("cupsreject", "badge")
    try:
        assert queue.send(badge(), "rejected") == Outcome(Result.NOT_SENT, base.NOT_ACCEPTING)
    finally:
        cups.run("cupsaccept", "badge")


def test_a_queue_that_only_hands_data_over_never_says_printed(cups: Any) -> None:
    printer = IppPrinter(Address.of(cups.uri("raw")))
    assert printer.send(badge(), "swallowed") == Outcome(Result.ACCEPTED)


def test_a_queue_that_is_not_there_is_named(cups: Any) -> None:
    printer = IppPrinter(Address.of(cups.uri("nobody")))
    assert printer.send(badge(), "lost") == Outcome(Result.NOT_SENT, base.NO_QUEUE)


def test_the_queues_of_this_computer_are_found(cups: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    assert discover() == [Found("badge", "cups://badge"), Found("raw", "cups://raw")]


def test_a_printer_switched_off_behind_a_queue_holds_the_page_until_it_is_taken_back() -> None:
    with ipp_device(IPP_MEDIA) as device, scheduler({"badge": device.uri}) as cups:
        device.power_off()
        printer = open_printer(cups.uri("badge"))
        assert printer.send(badge(), "nobody-home") == Outcome(Result.HELD, base.HELD_OFFLINE)
        assert printer.cancel("nobody-home")
        assert printer.follow("nobody-home") == Outcome(Result.UNKNOWN, base.TAKEN_BACK)
