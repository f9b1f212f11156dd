"""The last step: what was written, what was set aside, and where to go from here."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin.intake import Report
from ui.side_page import SidePage
from ui.theme import Role, Theme, Type
from ui.widgets import PlainLabel


class DonePage(SidePage):
    """A summary; for an import that was stopped, go on or take back."""

    save_wanted = Signal()
    names_wanted = Signal()
    people_wanted = Signal()
    another_wanted = Signal()
    go_on_wanted = Signal()
    withdraw_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._import = ""
        self._result = PlainLabel(type=Type.HEADING, wrap=True)
        self._lines = PlainLabel(type=Type.BODY, wrap=True)
        self._saved = PlainLabel(type=Type.STRONG, role=Role.YES, wrap=True)
        for label in (self._result, self._lines, self._saved):
            self.body.addWidget(label)
        self.body.addStretch()
        self.go_on_button = self.add_button(self.tr("Go on"), "Ctrl+Return", kind="primary")
        self.withdraw_button = self.add_button(self.tr("Take it back"))
        self.names_button = self.add_button(self.tr("Check the names"), kind="primary")
        self.save_button = self.add_button(self.tr("Save the rows set aside…"), "Ctrl+S")
        self.people_button = self.add_button(self.tr("Show the people"))
        self.another_button = self.add_button(self.tr("Import another list"))
        for button, signal in (
            (self.go_on_button, self.go_on_wanted),
            (self.names_button, self.names_wanted),
            (self.save_button, self.save_wanted),
            (self.people_button, self.people_wanted),
            (self.another_button, self.another_wanted),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
        self.withdraw_button.clicked.connect(
            lambda _checked=False: self.withdraw_wanted.emit(self._import)
        )

    def show_report(self, report: Report, path: Path, *, total: int) -> None:
        counts = report.counts
        refused = len(counts["refused"])
        self._import = report.import_id
        self._saved.hide()
        self.complain("")
        self.explain(self.tr("Import of {file}").format(file=path.name))
        if report.finished:
            text = self.tr("✔ Done: %n written.", "", report.written)
            role = Role.YES
            if not report.written:
                text = self.tr("✔ Everything was known already; nothing had to be written.")
        else:
            text = self.tr("▲ Stopped: {done} of {total} written.").format(
                done=report.written, total=total
            )
            role = Role.LOOK
        self._result.setText(text)
        self._result.set_role(role)
        lines = [
            self.tr("%n new", "", counts["new"]),
            self.tr("%n changed", "", counts["changed"]),
            self.tr("%n unchanged", "", counts["unchanged"]),
        ]
        if counts["missing"]:
            lines.append(self.tr("%n not on this list, still admissible", "", counts["missing"]))
        if counts["doubtful"]:
            lines.append(self.tr("%n left aside in doubt", "", counts["doubtful"]))
        if counts["conflicts"]:
            lines.append(
                self.tr("%n field(s) changed both here and there", "", counts["conflicts"])
            )
        if refused:
            lines.append(self.tr("%n set aside; mend and import them as additions", "", refused))
        self._lines.setText("\n".join(lines))
        self.go_on_button.setVisible(not report.finished)
        self.withdraw_button.setVisible(not report.finished)
        self.names_button.setVisible(report.finished)
        self.people_button.setVisible(report.finished)
        self.save_button.setVisible(bool(refused))

    def show_saved(self, path: Path, count: int) -> None:
        said = self.tr("%n row(s)", "", count)
        self._saved.setText(self.tr("✔ {rows} saved in {file}.").format(rows=said, file=path.name))
        self._saved.show()

    def result(self) -> str:
        return self._result.text()

    def first_input(self) -> QWidget | None:
        for button in (self.go_on_button, self.names_button):
            if not button.isHidden():
                return button
        return self.another_button
