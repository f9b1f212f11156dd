"""The screens of an opened event, in the order of the navigation."""

from ui.opened import Opened
from ui.page import Page


def build(opened: Opened) -> list[Page]:
    """Make every screen there is. They are imported here, after the first paint."""
    from ui.desk.screen import DeskScreen
    from ui.people.screen import PeopleScreen

    return [DeskScreen(opened), PeopleScreen(opened)]
