"""Keeps Qt from warning of what is no fault; its rules are set as a whole, so all from here."""

from PySide6.QtCore import QLoggingCategory

_hushed: set[str] = set()


def hush(category: str) -> None:
    """Let no warning of Qt's *category* be written from now on."""
    _hushed.add(category)
    QLoggingCategory.setFilterRules("\n".join(f"{one}.warning=false" for one in sorted(_hushed)))
