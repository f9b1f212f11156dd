"""Marks the texts that the window translates."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  the name lupdate looks for
    """Return *text*; lupdate collects it under *context* and `ui.messages` translates it."""
    return text


class Detail:
    """A text that stands inside another, such as why something cannot be read.

    Reads as English; the window translates `text` under `context` before it fills in `facts`.
    """

    def __init__(self, text: str, /, *, context: str = "details", **facts: object) -> None:
        self.text = text
        self.context = context
        self.facts = facts

    def __str__(self) -> str:
        return self.text.format(**self.facts)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Detail):
            return NotImplemented
        return (self.text, self.context, self.facts) == (other.text, other.context, other.facts)

    def __hash__(self) -> int:
        return hash((self.text, self.context))


# What there is none of: the words that errors name most.
ATTENDEE = Detail(QT_TRANSLATE_NOOP("details", "attendee"))
CHECKPOINT = Detail(QT_TRANSLATE_NOOP("details", "checkpoint"))
PRINT_JOB = Detail(QT_TRANSLATE_NOOP("details", "print job"))
