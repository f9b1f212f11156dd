"""Looks after the template while it is changed: what will go wrong is said beside the canvas."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from checkin import designing
from checkin.errors import CheckinError
from checkin.papers import Paper
from checkin.template import Template, Text
from ui import messages
from ui.designer import jobs
from ui.designer.editor import Editor
from ui.designer.elements import element_words
from ui.designer.findings import Finding
from ui.designer.inputs import FieldChoice
from ui.designer.jobs import Drawn
from ui.designer.view import DesignerView
from ui.lane import Lane
from ui.theme import Role

if TYPE_CHECKING:
    from checkin import lint
    from checkin.layout import Problem

#: After the last change, in milliseconds, before the template is looked over.
CHECK_MS = 250


class Check(QObject):
    def __init__(self, view: DesignerView, editor: Editor, render: Lane[None]) -> None:
        super().__init__(view)
        self._view = view
        self._editor = editor
        self._render = render
        self._fields: Collection[str] = ()
        self._colours: Mapping[str, str] = {}
        self._papers: Mapping[str, Paper] = {}
        self._checked: Template | None = None
        self._findings: Sequence[lint.Finding] = ()
        self._problems: Sequence[Problem] = ()
        self._timer = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._timer.timeout.connect(self._look)
        editor.changed.connect(self._changed)
        editor.drawn.connect(self._drawn)
        view.findings.chosen.connect(self._chosen)

    def use(
        self, fields: Collection[str], colours: Mapping[str, str], papers: Mapping[str, Paper]
    ) -> None:
        """What there is in this event: names of fields, colours of categories, printers' papers."""
        if (fields, colours, papers) != (self._fields, self._colours, self._papers):
            self._fields, self._colours, self._papers = fields, colours, papers
            self._checked = None
            self._timer.start()

    def _changed(self) -> None:
        editing = self._editor.editing
        if editing is not None and not editing.dragging and editing.template != self._checked:
            self._timer.start()

    def _look(self) -> None:
        editing = self._editor.editing
        if editing is None or not self._fields:
            return
        self._checked = editing.template
        job = partial(
            jobs.check,
            template=editing.template,
            fields=self._fields,
            colours=self._colours,
            papers=self._papers,
        )
        self._render.ask(job, self._looked, self._not_looked, latest="check")

    def _looked(self, findings: "Sequence[lint.Finding]") -> None:
        self._findings = findings
        self._show()

    def _not_looked(self, error: CheckinError) -> None:
        self._view.say(messages.of_error(error))

    def _drawn(self, drawn: Drawn) -> None:
        if drawn.problems != self._problems:
            self._problems = drawn.problems
            self._show()

    def _show(self) -> None:
        editing = self._editor.editing
        if editing is None:
            return
        template, fields = editing.template, self._editor.fields
        rows = [self._of_problem(one, template) for one in self._problems]
        rows += [_of_finding(one, template, fields) for one in self._findings]
        self._view.findings.show_findings(rows)
        if rows:
            heading = self.tr("Check: %n to look at", "", len(rows))
            self._view.show_check(heading, None)
        else:
            self._view.show_check(self.tr("✔ Check: all is well"), Role.YES)
        self._editor.mark(
            {one.element for one in rows if one.element and one.role is not Role.NEUTRAL}
        )

    def _of_problem(self, problem: "Problem", template: Template) -> Finding:
        """Why the badge that is shown cannot be printed, and which text it is about."""
        element = next(
            (
                one.id
                for one in template.elements
                if isinstance(one, Text)
                and any(problem.field in line.fields for line in one.paragraphs)
            ),
            "",
        )
        said = messages.of_detail(problem.detail)
        return Finding(element, self.tr("On this badge: {problem}").format(problem=said), Role.NO)

    def _chosen(self, finding: Finding) -> None:
        if finding.element:
            self._editor.reveal(finding.element)


def _of_finding(
    found: "lint.Finding", template: Template, fields: Sequence[FieldChoice]
) -> Finding:
    role = {"error": Role.NO, "warning": Role.LOOK}.get(found.severity.value, Role.NEUTRAL)
    words = messages.of_detail(found.detail)
    element = designing.element(template, found.element)
    if element is not None:
        # Of a text with many lines the first one tells well enough which is meant.
        words = messages.about(element_words(element, fields).partition(" / ")[0], words)
    return Finding(found.element, words, role)
