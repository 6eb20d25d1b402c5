"""Marks a field as wrong and says why, to the eye and to the ear."""

from PySide6.QtWidgets import QWidget


def mark_wrong(widget: QWidget, why: str) -> None:
    """Mark the field and say why; an empty `why` takes the mark away."""
    if bool(widget.property("wrong")) == bool(why) and widget.toolTip() == why:
        return
    widget.setProperty("wrong", bool(why))
    widget.setToolTip(why)
    widget.setAccessibleDescription(why)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
