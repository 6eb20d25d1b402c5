"""The short style sheet that palette and Fusion cannot say."""

from collections.abc import Callable, Mapping
from string import Template

_SHEET = Template("""
QToolTip { background: $card; color: $text; border: 1px solid $edge; padding: ${p4}px; }
QMainWindow, QDialog { background: $ground; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${p20}px; font-weight: 700; }
QLabel[role="title-quiet"] { font-size: ${p20}px; color: $quiet; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="stage"] { font-size: ${p28}px; font-weight: 700; }
QLabel[role="item"] { font-size: ${p16}px; font-weight: 600; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="small"] { color: $quiet; font-size: ${p12}px; }
QLabel[role="small-strong"] { font-size: ${p12}px; font-weight: 600; }
QLabel[role="group"] { color: $quiet; font-size: ${p12}px; font-weight: 600; }
QLabel[role="late"] { color: $late; font-weight: 600; }
QLabel[role="watch"] { color: $watch; font-weight: 600; }
QLabel[role="ok"] { color: $ok; }
QLabel[role="why"] { color: $late; background: $late_ground; border: 1px solid $late;
  border-radius: 6px; padding: ${p4}px ${p8}px; }
QLabel[role="key"] { color: $quiet; font-size: ${p12}px; border: 1px solid $line;
  border-radius: 4px; padding: 0 ${p4}px; background: $card; }
QLabel[role="rail-name"] { color: #ffffff; font-size: ${p16}px; font-weight: 700; }
QLabel[role="rail-quiet"] { color: $rail_quiet; font-size: ${p12}px; }
QLabel[role="rail-state"] { color: $rail_text; font-size: ${p12}px; }
QLabel[role="rail-failed"] { color: #f08a8d; font-size: ${p12}px; font-weight: 600; }
QLabel[role="toast"] { color: #ffffff; }
Toast { background: $rail; border: 1px solid $edge; border-radius: 8px; }
Card { background: $card; border: 1px solid $line; border-radius: 8px; }
Card[role="bare"] { border-color: transparent; }
Card[role="popup"] { border-color: $edge; }
QPushButton { background: $card; color: $text; border: 1px solid $edge; border-radius: 6px;
  padding: 0 ${p13}px; min-height: ${p32}px; }
QPushButton:hover { background: $accent_ground; }
QPushButton:pressed { background: $line; }
QPushButton:focus { outline: 0; border: 2px solid $accent; padding: 0 ${p12}px;
  min-height: ${p30}px; }
QPushButton:disabled { color: $quiet; border-color: $line; }
QPushButton[kind="filled"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QPushButton[kind="filled"]:hover { border: 2px solid $text; padding: 0 ${p12}px;
  min-height: ${p30}px; }
QPushButton[kind="filled"]:focus { border: 2px solid $text; }
QPushButton[kind="filled"]:disabled { background: $line; color: $quiet; border-color: $line; }
QPushButton[kind="quiet"] { color: $quiet; }
QPushButton[kind="bare"] { background: transparent; border-color: transparent;
  padding: 0 ${p6}px; min-height: ${p24}px; }
QPushButton[kind="bare"]:hover { background: $accent_ground; }
QPushButton[kind="bare"]:focus { border: 2px solid $accent; }
QPushButton[kind="rail"] { background: transparent; border-color: transparent;
  padding: 0 ${p3}px; min-height: ${p24}px; }
QPushButton[kind="rail"]:hover { border-color: $rail_text; }
QPushButton[kind="rail"]:focus { border: 2px solid $rail_chosen_text; }
QPushButton[kind="toast"] { background: transparent; color: #ffffff; border-color: transparent;
  font-weight: 600; padding: 0 ${p8}px; min-height: ${p28}px; }
QPushButton[kind="toast"]:hover { border-color: $rail_text; }
QPushButton[kind="toast"]:focus { border: 2px solid #ffffff; }
QPushButton::menu-indicator { width: 0; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $card;
  color: $text; border: 1px solid $edge; border-radius: 6px; padding: 0 ${p8}px;
  min-height: ${p32}px; selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit, QTextEdit { padding: ${p4}px ${p6}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus,
QAbstractSpinBox:focus { border: 2px solid $accent; padding: 0 ${p7}px; min-height: ${p30}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${p3}px ${p5}px; }
QLineEdit[role="aside"] { min-height: ${p24}px; }
QLineEdit[role="aside"]:!focus { border-color: transparent; background: transparent; padding: 0;
  color: $quiet; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {
  border: 2px solid $late; padding: 0 ${p7}px; min-height: ${p30}px; }
QComboBox::drop-down { border: none; width: ${p24}px; }
QComboBox::down-arrow { image: url($chevron); width: ${p16}px; height: ${p16}px; }
QCheckBox { spacing: ${p8}px; min-height: ${p24}px; }
QCheckBox::indicator { width: ${p16}px; height: ${p16}px; border: 1px solid $edge;
  border-radius: 4px; background: $card; }
QCheckBox::indicator:focus { border: 2px solid $accent; width: ${p14}px; height: ${p14}px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($tick); }
QSlider:horizontal { min-height: ${p28}px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { height: 4px; background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: ${p20}px; height: ${p20}px; margin: -${p8}px 0;
  background: $card; border: 1px solid $edge; border-radius: ${p10}px; }
QSlider::handle:horizontal:hover { background: $accent_ground; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; width: ${p18}px;
  height: ${p18}px; }
QMenu { background: $card; border: 1px solid $edge; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; border-radius: 4px; }
QMenu::item:selected { background: $accent_ground; color: $text; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }
QMenuBar { background: $ground; color: $text; }
QMenuBar::item { padding: ${p4}px ${p8}px; background: transparent; }
QMenuBar::item:selected { background: $accent_ground; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 3px; min-height: 28px;
  min-width: 28px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QProgressBar { background: $line; border: none; border-radius: 3px; height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")
_LENGTHS = (3, 4, 5, 6, 7, 8, 10, 12, 13, 14, 16, 18, 20, 24, 28, 30, 32)


def style_sheet(
    colours: Mapping[str, object], px: Callable[[float], int], tick: str = "", chevron: str = ""
) -> str:
    """The sheet with its colours (name → #rrggbb) and its lengths at the text size chosen."""
    lengths = {f"p{length}": px(length) for length in _LENGTHS}
    return _SHEET.substitute(colours, tick=tick, chevron=chevron, **lengths)
