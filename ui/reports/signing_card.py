"""The card that makes lists to be signed: who pays, for which days or sessions, on paper."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit

from checkin import countries
from checkin.signature_files import Written
from checkin.signatures import Options
from ui.flow import FlowRow
from ui.forms import ElidedBox, Form, text_of
from ui.reports.cards import WorkCard
from ui.reports.jobs import SigningOrder
from ui.theme import Theme
from ui.widgets import Button, PlainLabel

_LANGUAGES = {"en": "English", "fr": "Français", "nl": "Nederlands", "de": "Deutsch"}
_ENDINGS = ("pdf", "xlsx", "csv", "jsonl")
_TEXTS = ("project", "number", "programme", "organiser", "place", "note")


class SigningCard(WorkCard):
    """What stands on the sheets is remembered; paper is signed, so nothing is printed from here."""

    ordered = Signal(object)  # SigningOrder

    def __init__(self, theme: Theme, folder: Path, language: str) -> None:
        super().__init__(theme)
        self._folder = folder
        self._logos: tuple[str, ...] = ()
        self._touched = False
        self.explain(
            self.tr("Lists to sign"),
            self.tr("For each day or session; local and international participants stand apart."),
        )
        self.form = Form(columns=2)
        self.by = ElidedBox()
        self.by.addItem(self.tr("A list for each day"), "day")
        self.by.addItem(self.tr("A list for each session"), "session")
        self.home = ElidedBox()
        self.home.addItem(self.tr("Makes no difference"), "")
        for code in sorted(countries.NAMES, key=lambda code: countries.name(code, language)):
            self.home.addItem(countries.name(code, language), code)
        self.words = ElidedBox()
        for code, name in _LANGUAGES.items():
            self.words.addItem(name, code)
        for box in (self.by, self.home, self.words):
            box.setMinimumContentsLength(10)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.form.add("by", self.tr("Lists"), self.by)
        self.form.add("project", self.tr("Project"), QLineEdit())
        self.form.add("number", self.tr("Project number"), QLineEdit())
        self.form.add("programme", self.tr("Funding programme"), QLineEdit())
        self.form.add("organiser", self.tr("Organiser"), QLineEdit(), column=1)
        self.form.add("place", self.tr("Place"), QLineEdit(), column=1)
        self.form.add("home_country", self.tr("Home country"), self.home, column=1)
        self.form.add("language", self.tr("Language of the sheets"), self.words, column=1)
        self.body.addWidget(self.form)
        note = Form(columns=1)
        note.add("note", self.tr("Sentence at the foot"), QLineEdit())
        self._note = note
        self.body.addWidget(note)
        for form in (self.form, note):
            form.changed.connect(self._touch)
        self._logo_names = PlainLabel(muted=True, wrap=True)
        self.body.addWidget(self._logo_names)
        self.supplement = QCheckBox(self.tr("Only who is on no sheet yet (supplement)"))
        self.body.addWidget(self.supplement)
        row = FlowRow(gap=8)
        self.save_button = Button(self.tr("Save the lists…"), kind="primary")
        self.save_button.clicked.connect(lambda _checked=False: self._choose())
        self.logo_button = Button(self.tr("Logos…"))
        self.logo_button.clicked.connect(lambda _checked=False: self._choose_logos())
        self.no_logo_button = Button(self.tr("No logos"))
        self.no_logo_button.clicked.connect(lambda _checked=False: self.set_logos(()))
        for button in (self.save_button, self.logo_button, self.no_logo_button):
            row.add(button)
        self.body.addWidget(row)
        self.set_logos(())
        self._touched = False

    def _touch(self) -> None:
        self._touched = True

    def show_options(self, kept: Options) -> None:
        """What was written down the last time; not over what somebody is writing."""
        if self._touched:
            return
        self.form.set_values(
            {name: str(getattr(kept, name)) for name in (*_TEXTS, "home_country", "language")}
        )
        self._note.set_values({"note": kept.note})
        self.set_logos(kept.logos)
        self._touched = False

    def set_logos(self, files: tuple[str, ...]) -> None:
        self._logos = files
        names = ", ".join(Path(file).name for file in files)
        self._logo_names.setText(
            self.tr("Logos: {names}").format(names=names) if files else self.tr("No logos yet.")
        )
        self.no_logo_button.setEnabled(bool(files))
        self._touched = True

    def options(self) -> Options:
        """What stands on the card."""
        said = self.form.values()
        return Options(
            by="session" if said["by"] == "session" else "day",
            project=said["project"],
            number=said["number"],
            programme=said["programme"],
            organiser=said["organiser"],
            place=said["place"],
            home_country=said["home_country"],
            language=said["language"],
            note=text_of(self._note.field("note")),
            logos=self._logos,
            supplement=self.supplement.isChecked(),
        )

    def _choose_logos(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Logos"),
            str(self._folder),
            self.tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)",
        )
        if files:
            self.set_logos(tuple(files))

    def _choose(self) -> None:
        start = self._folder / "signatures.pdf"
        kinds = ";;".join(f"{ending.upper()} (*.{ending})" for ending in _ENDINGS)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the lists"), str(start), kinds)
        if chosen:
            self._folder = Path(chosen).parent
            self.order(Path(chosen))

    def order(self, out: Path) -> None:
        """Ask for the lists as they stand on the card, in the file *out*; PDF unless it says so."""
        ending = out.suffix.lower().removeprefix(".")
        if ending not in _ENDINGS:
            ending, out = "pdf", out.with_name(f"{out.name}.pdf")
        self.say("")
        self.ordered.emit(SigningOrder(out=out, written_as=ending, options=self.options()))

    def show_written(self, out: Path, written: Written) -> None:
        lists = self.tr("%n list(s)", "", written.lists)
        people = self.tr("%n people", "", written.people)
        if not written.lists:
            self.say(self.tr("There is nobody who is not on a sheet yet."))
            return
        said = self.tr("{lists} with {people} in {file}.")
        self.say(said.format(lists=lists, people=people, file=out.name))
