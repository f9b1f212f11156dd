"""Keeps a draft of what is not saved, a moment after each change."""

import logging
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from checkin.errors import CheckinError
from checkin.template import Template
from ui.designer import drafts, jobs
from ui.designer.editor import Editor
from ui.opened import Opened

log = logging.getLogger(__name__)

#: After the last change, in milliseconds.
KEEP_MS = 500


class Keeping(QObject):
    failed = Signal(object)  # a CheckinError

    def __init__(self, editor: Editor, opened: Opened) -> None:
        super().__init__(editor)
        self._editor = editor
        self._render = opened.lanes.render
        self.path = drafts.path_of(opened.data_dir, opened.path)
        self._kept: Template | None = None
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self._keep)
        editor.changed.connect(self._changed)

    def _wanted(self) -> Template | None:
        """What should lie there now; None: nothing. A badge with nothing on it is no loss."""
        editing = self._editor.editing
        if editing is None or not editing.changed or not editing.template.elements:
            return None
        return editing.template

    def _changed(self) -> None:
        editing = self._editor.editing
        if editing is not None and not editing.dragging and self._wanted() != self._kept:
            self._timer.start()

    def _keep(self) -> None:
        draft = self._wanted()
        if draft is None:
            self.forget()
        elif draft != self._kept:
            self._kept = draft
            job = partial(jobs.keep_draft, path=self.path, template=draft)
            self._render.ask(job, _done, self._not_kept, latest="draft")

    def _not_kept(self, error: CheckinError) -> None:
        self._kept = None
        self.failed.emit(error)

    def keep_now(self) -> None:
        """At once, before the page goes: the lanes may be closed in a moment."""
        if self._editor.editing is None:  # what was kept last time is not even read yet
            return
        self._timer.stop()
        draft = self._wanted()
        if draft is None:
            self.forget()
            return
        try:
            jobs.keep_draft(None, path=self.path, template=draft)
        except CheckinError as error:
            log.warning("the draft of a badge template was not kept: %s", type(error).__name__)
            self.failed.emit(error)
        else:
            self._kept = draft

    def forget(self) -> None:
        """Saved, or not wanted any more."""
        self._timer.stop()
        self._kept = None
        drafts.forget(self.path)


def _done(_: None) -> None:
    """There is nothing to say."""
