"""The heading of a call or programme: its name, and a line whose last words may be strong."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.labels import ElidedLabel, Link, label, set_role
from bibk_desktop.kit.qt.theme import Role


class _Words(ElidedLabel):
    """Takes the room it needs and no more, and gives way when there is too little."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__(text, role)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2, 0)


class Heading(QWidget):
    """Two lines: a name with a way to more of it, and what is to know about it at a glance."""

    def __init__(self, more: str = "") -> None:
        super().__init__()
        self.title = _Words("", "title")
        self.more = Link(more)
        if not more:
            self.more.hide()
        self.quiet = _Words("", "quiet")
        self.strong = label("", "watch")
        first = QHBoxLayout()
        first.setSpacing(theme.px(10))
        first.addWidget(self.title)
        first.addWidget(self.more)
        first.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(0)
        second.addWidget(self.quiet)
        second.addWidget(self.strong)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(second)

    def show_words(self, title: str, quiet: str, strong: str = "", role: Role = "quiet") -> None:
        """Show other words; those that are strong stand last."""
        self.title.setText(title)
        self.quiet.setText(f"{quiet} · " if quiet and strong else quiet)
        self.strong.setText(strong)
        self.strong.setVisible(bool(strong))
        set_role(self.strong, "watch" if role == "watch" else "quiet")
