"""Marks the texts that the window translates."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  the name lupdate looks for
    """Return *text*; lupdate collects it under *context* and `ui.messages` translates it."""
    return text
