"""Days in words, in the languages of what is printed: pure."""

from datetime import date
from typing import Final

_DAYS: Final = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "fr": "Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche",
    "nl": "Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
}
_MONTHS: Final = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}


def day_words(day: date, language: str) -> str:
    """ "Tuesday 7 May 2024" in the language of the sheet."""
    language = language if language in _DAYS else "en"
    weekday = _DAYS[language].split()[day.weekday()]
    month = _MONTHS[language].split()[day.month - 1]
    dot = "." if language == "de" else ""
    return f"{weekday}{',' if dot else ''} {day.day}{dot} {month} {day.year}"
