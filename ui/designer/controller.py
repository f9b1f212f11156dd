"""Joins the designer to the event file: which templates there are, whose badges, saving."""

import logging
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from checkin.errors import CheckinError
from ui import messages
from ui.designer import jobs
from ui.designer.editing import Editing
from ui.designer.editor import Editor
from ui.designer.inputs import FieldChoice
from ui.designer.jobs import Person, World
from ui.designer.person_box import Sample
from ui.designer.view import DesignerView
from ui.field_words import field_word
from ui.opened import Opened

log = logging.getLogger(__name__)

#: Fields of a text, in the order of the menu, before the list's own.
FIELDS = (
    *("name", "full_name", "given_name", "family_name", "badge_name", "title", "pronouns"),
    *("organisation", "job_title", "country_name", "country", "category", "sessions"),
    *("event_name", "event_subtitle", "code", "language", "email", "phone"),
)


class DesignerController(QObject):
    """Opens templates and saves them; what is done to the one that is open is the editor's."""

    def __init__(self, view: DesignerView, opened: Opened) -> None:
        super().__init__(view)
        self._view = view
        self._opened = opened
        self._world: World | None = None
        self._people: dict[str, Person] = {}
        self.editor = Editor(view, opened.lanes.render)
        view.top.template_wanted.connect(self.open)
        view.person.chosen.connect(self._show_person)
        view.person.searched.connect(self._search)

    # -- beginning

    def shown(self) -> None:
        if self._world is None:
            self._opened.lanes.reads.ask(jobs.world, self._know, self._failed, latest="world")

    def _know(self, world: World) -> None:
        self._world = world
        names = [*FIELDS, *(name for name in world.own_fields if name not in FIELDS)]
        self.editor.use_fields([FieldChoice(name, self._word(name)) for name in names])
        self._view.dress()
        self.open(self._opened.settings.template or world.usual)
        self._opened.lanes.reads.ask(jobs.people, self._know_people, self._failed)

    def _word(self, name: str) -> str:
        words = {
            "name": self.tr("Name"),
            "full_name": self.tr("Full name"),
            "country_name": self.tr("Country’s name"),
            "sessions": self.tr("Sessions"),
            "event_name": self.tr("Event"),
            "event_subtitle": self.tr("Event’s subtitle"),
            "code": self.tr("Ticket code"),
        }
        return words.get(name) or field_word(name)

    def _failed(self, error: CheckinError) -> None:
        log.warning("not done: %s", type(error).__name__)
        self._view.say(messages.of_error(error))

    def open(self, name: str) -> None:
        """Show the template *name*."""
        if self._world is None:
            return
        template = self._world.templates.get(name) or self._world.templates[self._world.usual]
        self._view.top.show_templates(self._world.listed, template.name)
        self.editor.edit(Editing(template))

    # -- whose badge

    def _know_people(self, people: Sequence[Person]) -> None:
        self._people = {one.which: one for one in people}
        words = {
            "longest": self.tr("Longest: {name}"),
            "shortest": self.tr("Shortest: {name}"),
            "hardest": self.tr("Hardest: {name}"),
        }
        self._view.person.show_samples(
            [
                Sample(one.which, words.get(one.which, "{name}").format(name=one.name))
                for one in people
            ]
        )
        self._take_person(people[0])

    def _show_person(self, which: str) -> None:
        known = self._people.get(which)
        if known is not None:
            self._take_person(known)
            return
        job = partial(jobs.content_of, attendee_id=which)
        self._opened.lanes.reads.ask(job, self._take_person, self._failed, latest="badge of")

    def _take_person(self, person: Person | None) -> None:
        if person is not None:
            self.editor.show_content(person.content)

    def _search(self, query: str) -> None:
        job = partial(jobs.find, query=query)
        self._opened.lanes.reads.ask(
            job, self._view.person.show_found, self._failed, latest="badge search"
        )
