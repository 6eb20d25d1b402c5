"""The line that filters a list as it is typed in."""

from PySide6.QtWidgets import QLineEdit


def filter_line(words: str, name: str = "") -> QLineEdit:
    """An empty line that says `words` while nothing stands in it; `name` for those who listen."""
    line = QLineEdit()
    line.setPlaceholderText(words)
    line.setAccessibleName(name or words)
    line.setClearButtonEnabled(True)
    return line
