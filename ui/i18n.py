"""The window's language: English, French, Dutch or German."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

#: Each language by its own name, as a person looking for it would read it.
NAMES = {"en": "English", "fr": "Français", "nl": "Nederlands", "de": "Deutsch"}


def chosen(setting: str) -> str:
    """The language of *setting*; "system" asks the desktop, and falls back to English."""
    if setting != "system":
        return setting
    for tag in QLocale.system().uiLanguages():
        if tag[:2] in NAMES:
            return tag[:2]
    return "en"


class Language:
    """Installs the translations of one language at a time: ours and Qt's own (`folder/*.qm`).

    English has a file too, for its plurals.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.code = "en"

    def use(self, setting: str) -> None:
        """Speak the language of *setting* from now on; open windows get a LanguageChange event."""
        application = QCoreApplication.instance()
        assert application is not None
        for translator in self._installed:
            application.removeTranslator(translator)
        self._installed = []
        self.code = chosen(setting)
        QLocale.setDefault(_locale(self.code))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt), ("checkin", str(self._folder))):
            translator = QTranslator(application)
            if translator.load(f"{name}_{self.code}.qm", folder):
                application.installTranslator(translator)
                self._installed.append(translator)


def _locale(code: str) -> QLocale:
    """The language with the desktop's country where both agree: dates follow the language."""
    system = QLocale.system()
    if system.name()[:2] == code:
        return system
    return QLocale(code)
