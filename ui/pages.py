"""The screens of an opened event, in the order of the navigation."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.opened import Opened
from ui.page import Page, Place


def build(opened: Opened) -> list[Place]:
    """Every screen there is. Each is imported when somebody first goes there."""
    return [
        Place(
            "desk",
            QCoreApplication.translate("pages", "Desk"),
            lambda within: _desk(opened, within),
        ),
        Place("door", QCoreApplication.translate("pages", "Door"), lambda _: _door(opened)),
        Place("kiosk", QCoreApplication.translate("pages", "Kiosk"), lambda _: _kiosk(opened)),
        Place("people", QCoreApplication.translate("pages", "People"), lambda _: _people(opened)),
        Place(
            "programme",
            QCoreApplication.translate("pages", "Programme"),
            lambda _: _programme(opened),
        ),
        Place("import", QCoreApplication.translate("pages", "Import"), lambda _: _import(opened)),
        Place(
            "sources", QCoreApplication.translate("pages", "Sources"), lambda _: _sources(opened)
        ),
        Place("names", QCoreApplication.translate("pages", "Names"), lambda _: _names(opened)),
        Place("badges", QCoreApplication.translate("pages", "Badges"), lambda _: _badges(opened)),
        Place(
            "printers", QCoreApplication.translate("pages", "Printers"), lambda _: _printers(opened)
        ),
        Place(
            "reports", QCoreApplication.translate("pages", "Reports"), lambda _: _reports(opened)
        ),
    ]


def _desk(opened: Opened, within: QWidget | None) -> Page:
    from ui.desk.screen import DeskScreen

    return DeskScreen(opened, parent=within)


def _door(opened: Opened) -> Page:
    from ui.door.screen import DoorScreen

    return DoorScreen(opened)


def _kiosk(opened: Opened) -> Page:
    from ui.kiosk.screen import KioskScreen

    return KioskScreen(opened)


def _people(opened: Opened) -> Page:
    from ui.people.screen import PeopleScreen

    return PeopleScreen(opened)


def _programme(opened: Opened) -> Page:
    from ui.programme.screen import ProgrammeScreen

    return ProgrammeScreen(opened)


def _import(opened: Opened) -> Page:
    from ui.importing.screen import ImportScreen

    return ImportScreen(opened)


def _sources(opened: Opened) -> Page:
    from ui.sources.screen import SourcesScreen

    return SourcesScreen(opened)


def _names(opened: Opened) -> Page:
    from ui.names.screen import NamesScreen

    return NamesScreen(opened)


def _badges(opened: Opened) -> Page:
    from ui.designer.screen import DesignerScreen

    return DesignerScreen(opened)


def _printers(opened: Opened) -> Page:
    from ui.printers.screen import PrintersScreen

    return PrintersScreen(opened)


def _reports(opened: Opened) -> Page:
    from ui.reports.screen import ReportsScreen

    return ReportsScreen(opened)
