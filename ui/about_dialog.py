"""What this program is, and whose work is in it."""

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

import checkin
from ui.widgets import Dialog, PlainLabel


class AboutDialog(Dialog):
    """Name, version, licence, and the licences of what ships with it."""

    def __init__(self, licences: Path, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Check-in desk"))
        self.setMinimumWidth(620)
        version = self.tr("Version {version}").format(version=checkin.__version__)
        self.body.addWidget(PlainLabel(version, muted=True))
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "The registration desk of a conference: scan, verdict, badge, attendance log."
                    " It works without a network. Free software under the MIT licence."
                ),
                wrap=True,
            )
        )
        text = QPlainTextEdit(licences.read_text(encoding="utf-8"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setMinimumHeight(260)
        text.setAccessibleName(self.tr("Licences of the parts"))
        self.body.addWidget(text)
        self.add_button(self.tr("Close"), self.accept).setFocus()
