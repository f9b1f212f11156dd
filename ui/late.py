"""Parts of Qt that a window does not need until it is used, loaded at their first use.

`QStyle` and `QAccessible` bring hundreds of named values, which cost a start some milliseconds.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget


def is_selected(option: "QStyleOptionViewItem") -> bool:
    """Whether a delegate paints a row that is selected."""
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_Selected)


def announce(widget: "QWidget", said: str) -> None:
    """Let a screen reader, where one runs, say *said* at once."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, said))
