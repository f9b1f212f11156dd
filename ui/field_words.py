"""What each field of an attendee is called at the desk."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from checkin.words import QT_TRANSLATE_NOOP

WORDS: Final[Mapping[str, str]] = {
    "title": QT_TRANSLATE_NOOP("fields", "Title"),
    "given_name": QT_TRANSLATE_NOOP("fields", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("fields", "Family name"),
    "badge_name": QT_TRANSLATE_NOOP("fields", "Name on the badge"),
    "pronouns": QT_TRANSLATE_NOOP("fields", "Pronouns"),
    "organisation": QT_TRANSLATE_NOOP("fields", "Organisation"),
    "job_title": QT_TRANSLATE_NOOP("fields", "Job title"),
    "country": QT_TRANSLATE_NOOP("fields", "Country"),
    "category": QT_TRANSLATE_NOOP("fields", "Category"),
    "email": QT_TRANSLATE_NOOP("fields", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("fields", "Phone"),
    "language": QT_TRANSLATE_NOOP("fields", "Language"),
    "status": QT_TRANSLATE_NOOP("fields", "Registration"),
    "attention": QT_TRANSLATE_NOOP("fields", "Attention note"),
    "vip": QT_TRANSLATE_NOOP("fields", "VIP"),
    "blocked": QT_TRANSLATE_NOOP("fields", "Blocked"),
    "valid_from": QT_TRANSLATE_NOOP("fields", "Valid from"),
    "valid_until": QT_TRANSLATE_NOOP("fields", "Valid until"),
    "photo": QT_TRANSLATE_NOOP("fields", "Photo"),
    "accompanying": QT_TRANSLATE_NOOP("fields", "Accompanies"),
    "consents": QT_TRANSLATE_NOOP("fields", "Consents"),
    # of an event
    "name": QT_TRANSLATE_NOOP("fields", "Name"),
    "timezone": QT_TRANSLATE_NOOP("fields", "Time zone"),
    # of a checkpoint
    "closes": QT_TRANSLATE_NOOP("fields", "Closes"),
}


def field_word(key: str) -> str:
    """The word for the field *key*; a list's own column is called what the list calls it."""
    words = WORDS.get(key)
    return QCoreApplication.translate("fields", words) if words else key
