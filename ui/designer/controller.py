"""Joins the designer to the event file: which templates there are, whose badges, saving."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from checkin import designing, pagesetup
from checkin.errors import Cancelled, CheckinError
from checkin.store import Store
from checkin.template import Template
from ui import messages
from ui.designer import jobs
from ui.designer.ask_page import AskPage
from ui.designer.bars import Listed
from ui.designer.checking import Check
from ui.designer.editing import Editing
from ui.designer.editor import Editor
from ui.designer.exchange import UNNAMED, Exchange
from ui.designer.inputs import FieldChoice
from ui.designer.jobs import Kept, People, Person, World
from ui.designer.keeping import Keeping
from ui.designer.person_box import PersonPage, Sample
from ui.designer.trying import Trying
from ui.designer.view import DesignerView
from ui.field_words import field_word
from ui.long_work import LongWork
from ui.opened import Opened
from ui.theme import Role

log = logging.getLogger(__name__)

#: How large an empty badge is, in mm.
EMPTY_MM = (96.0, 134.0)
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
        self._all_fields: Sequence[str] = ()
        self._saving = False
        self._looking: LongWork | None = None
        self.editor = Editor(view, opened.lanes.render)
        self.check = Check(view, self.editor, opened.lanes.render)
        self._draft = Keeping(self.editor, opened)
        self._draft.failed.connect(self._failed)
        self._ask = AskPage(opened.theme)
        view.add_page(self._ask)
        self.exchange = Exchange(view, self.editor, opened, self._leave_then)
        self.exchange.brought.connect(self._take_in)
        self.trying = Trying(view, self.editor, opened)
        self.trying.somebody_chosen.connect(self._show_somebody)
        self.editor.changed.connect(self._show_state)
        view.commands.wanted.connect(self._run)
        view.top.template_wanted.connect(self.open)
        view.picture_wanted.connect(self._other_picture)
        view.person.chosen.connect(self._show_person)
        self._who = PersonPage(opened.theme)
        self._who.searched.connect(self._search)
        self._who.chosen.connect(self._show_somebody)
        view.add_page(self._who)
        view.person.somebody_wanted.connect(lambda: view.open_page(self._who))

    # -- beginning

    def shown(self) -> None:
        if self._world is None:
            job = partial(jobs.world, draft=self._draft.path)
            self._opened.lanes.reads.ask(job, self._know, self._failed, latest="world")

    def hidden(self) -> None:
        """The page is left or the window closed: what is not saved is kept as it is."""
        self._draft.keep_now()

    def facts_changed(self) -> None:
        """Another desk may have saved a template; what is changed here stays as it is."""
        if self._world is not None and not self._saving and self._view.isVisible():
            reads = self._opened.lanes.reads
            reads.ask(jobs.world, self._know_again, self._failed, latest="world")

    def _know(self, world: World) -> None:
        self._take_world(world)
        self._view.dress()
        draft = world.draft
        if draft is not None:
            saved = world.templates.get(draft.name)
            if saved is not None:
                draft = replace(draft, version=saved.version, stamp=saved.stamp)
            self.editor.edit(Editing(designing.opened(draft), saved=saved))
            said = self.tr("What you changed last time and did not save is here again.")
            self._view.say(said, Role.LOOK)
        else:
            self._open(self._opened.settings.template or world.usual)
        self._show_templates()
        self.editor.show_content(world.somebody.content)
        bulk = self._opened.lanes.bulk
        work = self._looking = LongWork(bulk.stopping, self)
        bulk.ask(lambda store: jobs.people(store, work), self._know_people, self._no_people)

    def _know_again(self, world: World) -> None:
        self._take_world(world)
        editing = self.editor.editing
        if editing is not None and not editing.changed:
            now = world.templates.get(editing.template.name)
            if now is not None and now != editing.saved:
                self.editor.edit(Editing(now, saved=now))
        self._show_templates()

    def _take_world(self, world: World) -> None:
        self._world = world
        self._use_fields()

    def _use_fields(self) -> None:
        names = [*FIELDS, *(name for name in self._all_fields if name not in FIELDS)]
        self.editor.use_fields([FieldChoice(name, self._word(name)) for name in names])
        if self._world is not None and self._people:  # before, nobody knows what fields there are
            self.check.use(set(names), self._world.colours, self._world.papers)

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
        self._saving = False
        self._view.say(messages.of_error(error))

    # -- which template

    def open(self, name: str) -> None:
        """Show the template *name*; what is not saved is asked about first."""
        editing = self.editor.editing
        if editing is not None and name == editing.template.name and editing.saved is not None:
            return
        self._show_templates()
        self._leave_then(lambda: self._open(name))

    def _open(self, name: str) -> None:
        if self._world is not None:
            found = self._world.templates.get(name) or self._world.templates[self._world.usual]
            self._begin(found, saved=found)

    def _begin(self, template: Template, *, saved: Template | None) -> None:
        self._view.say("")
        self._draft.forget()
        self.editor.edit(Editing(template, saved=saved))
        self._show_templates()

    def _show_templates(self) -> None:
        editing = self.editor.editing
        if self._world is not None and editing is not None:
            listed = list(self._world.listed)
            template = editing.template
            if all(one.name != template.name for one in listed):
                listed.insert(0, Listed(template.name, template.title, own=True))
            self._view.top.show_templates(listed, template.name)
        self._show_state()

    def _is_own(self) -> bool:
        editing, world = self.editor.editing, self._world
        return editing is not None and world is not None and world.is_own(editing.template.name)

    def _show_state(self) -> None:
        editing = self.editor.editing
        if editing is None:
            return
        own = self._is_own()
        if editing.changed:
            self._view.top.show_state(self.tr("● not saved"), Role.LOOK)
        elif own:
            self._view.top.show_state(self.tr("✔ saved"), Role.YES)
        else:
            self._view.top.show_state("", Role.NEUTRAL)
        allow = self._view.commands.allow
        allow(editing.changed and not self._saving, "save", "revert")
        allow(own, "rename", "delete_template")
        self._view.top.save_button.setEnabled(editing.changed and not self._saving)

    # -- saving

    def _save(self, then: Callable[[], None] | None = None) -> None:
        editing = self.editor.editing
        if editing is None or not editing.changed or self._saving:
            return
        if not self._is_own():
            self._ask_title(then)
            return
        self._write(partial(jobs.save, template=editing.template, at=self._opened.clock()), then)

    def _ask_title(self, then: Callable[[], None] | None = None) -> None:
        editing = self.editor.editing
        if editing is None:
            return
        new = editing.saved is None
        title = editing.template.title
        if not new:
            title = self.tr("{title}, copy").format(title=title)
        self._ask.ask(
            self.tr("Save the badge as…"),
            self.tr("The event keeps it, for every desk. What came with the program stays."),
            yes=self.tr("Save"),
            title=title,
            then=lambda given, _base: self._save_as(given, then),
        )
        self._view.open_page(self._ask)

    def _save_as(self, title: str, then: Callable[[], None] | None) -> None:
        editing = self.editor.editing
        if editing is not None:
            self._view.close_page()
            template, at = editing.template, self._opened.clock()
            self._write(partial(jobs.save_as, template=template, title=title, at=at), then)

    def _write(self, job: Callable[[Store], Kept], then: Callable[[], None] | None) -> None:
        self._saving = True
        editing = self.editor.editing
        if editing is not None:
            editing.end_step()
        self._view.say("")
        self._show_state()

        done = partial(self._kept, editing, then)  # a method: not called once the page is gone
        self._opened.lanes.scans.ask(job, done, self._failed)

    def _kept(self, editing: Editing | None, then: Callable[[], None] | None, kept: Kept) -> None:
        self._saving = False
        self._take_world(kept.world)
        if editing is not None:  # which may be open no longer
            editing.mark_saved(kept.asked, kept.template)
            self.editor.show_again()
        self._draft.keep_now()
        self._show_templates()
        if then is not None:
            then()

    def _leave_then(self, then: Callable[[], None]) -> None:
        """Do *then* once what is not saved is saved or let go."""
        editing = self.editor.editing
        if editing is None or not editing.changed:
            then()
            return

        def save(_title: str, _base: str) -> None:
            self._view.close_page()
            self._save(then)

        def let_go(_title: str, _base: str) -> None:
            self._view.close_page()
            then()

        self._ask.ask(
            self.tr("Save the changes?"),
            self.tr("“{title}” was changed.").format(title=editing.template.title),
            yes=self.tr("Save"),
            then=save,
            instead=let_go,
        )
        self._view.open_page(self._ask)

    # -- commands about templates

    def _run(self, name: str) -> None:
        commands: dict[str, Callable[[], None]] = {
            "save": self._save,
            "save_as": self._ask_title,
            "new": lambda: self._leave_then(self._ask_new),
            "rename": self._ask_rename,
            "delete_template": self._ask_delete,
            "revert": self._ask_revert,
            "picture": self._new_picture,
        }
        command = commands.get(name)
        if command is not None and self.editor.editing is not None:
            command()

    def _ask_new(self) -> None:
        editing, world = self.editor.editing, self._world
        if editing is None or world is None:
            return
        template = editing.saved or editing.template
        self._ask.ask(
            self.tr("New badge"),
            "",
            yes=self.tr("Make it"),
            title=self.tr("{title}, copy").format(title=template.title),
            bases=[one for one in world.listed if one.fault is None],
            base=template.name,
            then=self._make_new,
        )
        self._view.open_page(self._ask)

    def _make_new(self, title: str, base: str) -> None:
        self._view.close_page()
        found = self._world.templates.get(base) if self._world else None
        if found is None:
            template = pagesetup.blank(UNNAMED, title, *EMPTY_MM)
        else:
            template = replace(pagesetup.rename(found, name=UNNAMED, title=title), stamp="")
        self._begin(template, saved=None)

    def _take_in(self, template: Template) -> None:
        """Go on with a template from a file, as a new one."""
        named = pagesetup.rename(designing.opened(template), name=UNNAMED)
        self._begin(replace(named, stamp=""), saved=None)

    def _ask_rename(self) -> None:
        editing = self.editor.editing
        if editing is None:
            return

        def rename(title: str, _base: str) -> None:
            self._view.close_page()
            self.editor.change(lambda template: pagesetup.rename(template, title=title))
            self._save()

        self._ask.ask(
            self.tr("Rename the badge"),
            "",
            yes=self.tr("Rename"),
            title=editing.template.title,
            then=rename,
        )
        self._view.open_page(self._ask)

    def _ask_delete(self) -> None:
        editing = self.editor.editing
        if editing is None or not self._is_own():
            return
        name = editing.template.name

        def delete(_title: str, _base: str) -> None:
            self._view.close_page()
            job = partial(jobs.remove, name=name, at=self._opened.clock())
            self._opened.lanes.scans.ask(job, self._deleted, self._failed)

        self._ask.ask(
            self.tr("Delete this badge?"),
            self.tr("“{title}” is taken off the event, at every desk.").format(
                title=editing.template.title
            ),
            yes=self.tr("Delete"),
            then=delete,
        )
        self._view.open_page(self._ask)

    def _deleted(self, world: World) -> None:
        self._take_world(world)
        self._open(world.usual)

    def _ask_revert(self) -> None:
        editing = self.editor.editing
        if editing is None or not editing.changed:
            return
        saved = editing.saved

        def revert(_title: str, _base: str) -> None:
            self._view.close_page()
            if saved is not None:
                self._begin(saved, saved=saved)
            elif self._world is not None:
                self._open(self._world.usual)

        self._ask.ask(
            self.tr("Discard the changes?"),
            self.tr("“{title}” becomes what it was when it was saved.").format(
                title=editing.template.title
            ),
            yes=self.tr("Discard"),
            then=revert,
        )
        self._view.open_page(self._ask)

    # -- pictures

    def _new_picture(self) -> None:
        self._choose_picture("")

    def _other_picture(self) -> None:
        one = self.editor.editing.one if self.editor.editing else None
        self._choose_picture(one.id if one is not None else "")

    def _choose_picture(self, instead: str) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._view,
            self.tr("Choose a picture"),
            str(self._opened.path.parent),
            self.tr("Pictures (*.png *.jpg *.jpeg *.svg)"),
        )
        if chosen:
            self.take_picture(Path(chosen), instead=instead)

    def take_picture(self, path: Path, *, instead: str = "") -> None:
        """Put the picture *path* on the badge, or in the place of that of *instead*."""

        done = partial(self._picture_read, instead)
        self._opened.lanes.render.ask(partial(jobs.read_picture, path=path), done, self._failed)

    def _picture_read(self, instead: str, found: tuple[str, bytes]) -> None:
        self.editor.insert_picture(*found, instead=instead)

    # -- whose badge

    def _know_people(self, people: People) -> None:
        self._looked()
        self._people = {one.which: one for one in people.samples}
        self._all_fields = people.fields
        self._use_fields()
        words = {
            "longest": self.tr("Longest: {name}"),
            "shortest": self.tr("Shortest: {name}"),
            "hardest": self.tr("Hardest: {name}"),
        }
        self._view.person.show_samples(
            [
                Sample(one.which, words.get(one.kind, "{name}").format(name=one.name))
                for one in people.samples
            ]
        )
        self._take_person(people.samples[0])

    def _looked(self) -> None:
        if self._looking is not None:
            self._looking.deleteLater()
            self._looking = None

    def _no_people(self, error: CheckinError) -> None:
        self._looked()
        if not isinstance(error, Cancelled):  # the window is being closed
            self._failed(error)

    def _show_person(self, which: str) -> None:
        self._take_person(self._people[which])

    def _show_somebody(self, attendee: str) -> None:
        self._view.close_page()

        job = partial(jobs.content_of, attendee_id=attendee)
        reads = self._opened.lanes.reads
        reads.ask(job, self._take_somebody, self._failed, latest="badge of")

    def _take_somebody(self, person: Person | None) -> None:
        if person is not None:
            self._people[person.which] = person
            self._view.person.show_somebody(Sample(person.which, person.name))
            self._take_person(person)

    def _take_person(self, person: Person) -> None:
        self.editor.show_content(person.content)

    def _search(self, query: str) -> None:
        job = partial(jobs.find, query=query)
        self._opened.lanes.reads.ask(job, self._who.show_found, self._failed, latest="badge search")
