"""Forms of the designer on widgets of their own, with fields for prose, which it does not have."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from bibk_desktop.work.notes.text_field import TextField


def set_up(ui: Any, **prose: str) -> QWidget:
    """The widget that holds the form; each `field=name` of `prose` becomes a text field in it."""
    holder = QWidget()
    ui.setupUi(holder)
    for field, name in prose.items():
        made = TextField(name, framed=True, grows=True)
        getattr(ui, f"{field}_label").setBuddy(made)
        getattr(ui, f"{field}_box").addWidget(made)
        setattr(ui, field, made)
    return holder


def show_beginnings(*holders: QWidget) -> None:
    """Let long values be read from their beginning in all fields but the one that is typed in."""
    for holder in holders:
        for field in holder.findChildren(QLineEdit):
            if not field.hasFocus():
                field.setCursorPosition(0)
