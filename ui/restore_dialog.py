"""Go back to a backup of the event file."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui import messages
from ui.errands import Backup
from ui.widgets import Dialog, PlainLabel


class RestoreDialog(Dialog):
    """Lists the backups, newest first; one is chosen. The file as it is now is kept beside it."""

    chosen = Signal(object)  # the Path of the backup

    def __init__(
        self,
        backups: Sequence[Backup],
        *,
        name: str,
        zone: tzinfo | None,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        """*zone* is the event's; None, if the file cannot tell, means this machine's."""
        super().__init__("", parent)
        self.set_heading(self.tr("Restore from a backup"))
        self.setMinimumWidth(560)
        said = self.tr(
            "“{name}” becomes what it was at the time you choose. The file as it is now is kept"
            " beside it, and what other desks hold comes back from them. Close other windows of"
            " this event first."
        )
        self.body.addWidget(PlainLabel(said.format(name=name), wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups, newest first"))
        self.list.setMinimumHeight(220)
        for backup in backups:
            size = QLocale().formattedDataSize(backup.size)
            when = messages.moment(backup.at, zone, now)
            item = QListWidgetItem(f"{when}  ·  {size}")
            item.setData(Qt.ItemDataRole.UserRole, str(backup.path))
            self.list.addItem(item)
        self.body.addWidget(self.list)
        self.add_button(self.tr("Cancel"), self.reject)
        self._restore = self.add_button(self.tr("Restore"), self.restore, kind="primary")
        if backups:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self.list.hide()
            self._restore.setEnabled(False)
            self.body.addWidget(PlainLabel(self.tr("There is no backup of this file."), wrap=True))

    def restore(self) -> None:
        """Hand out the backup that is marked."""
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(Path(item.data(Qt.ItemDataRole.UserRole)))
            self.accept()
