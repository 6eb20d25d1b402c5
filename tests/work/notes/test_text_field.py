"""The text field: what is read is shown, what is shown is written, keys do what they do in Word."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from typist import press, type_words

from bibk_desktop.records.rich_text import Block, Kind, Run, normalised, read, write
from bibk_desktop.work.notes.text_field import TextField

INSIDE = "\ufdd2\ufdd3\ufdd4"  # Unicode keeps these for a program's own use, no text has them
signs = st.characters(blacklist_categories=["Cs"], blacklist_characters=INSIDE)
texts = st.text(
    st.sampled_from("*_[]()\\#-.10 aå\t\u2028\u2029\ufdd0e\u0301\U0001f600"), max_size=9
)
texts |= st.text(signs, max_size=9)
runs = st.builds(Run, texts, st.booleans(), st.booleans(), st.just("") | texts)
blocks = st.builds(
    Block, st.sampled_from(Kind), st.integers(0, 9), st.lists(runs, max_size=4).map(tuple)
)
shared = settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def field(qtbot):
    made = TextField("Text")
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


@given(some=st.lists(blocks, max_size=6))
@example([Block(runs=(Run("a\u2029b"),)), Block(), Block()])
@example([Block(Kind.heading, 1, (Run("fet", bold=True), Run("rak"))), Block(Kind.bullet, 8)])
@example([Block(runs=(Run("a", link="x"), Run("b", link="y"), Run("\U0001f600c", italic=True)))])
@shared
def test_blocks_shown_are_the_blocks_read_back(field, some):
    notation = write(some)
    field.show_value(notation)
    assert field.value() == notation
    assert read(field.value()) == normalised(some)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (["Hej", "Return", "du"], "Hej\ndu"),
        (["- ett", "Return", "två"], "- ett\n- två"),
        (["- ett", "Return", "Return", "slut"], "- ett\nslut"),
        (["- ett", "Return", "Tab", "två", "Return", "tre"], "- ett\n  - två\n  - tre"),
        (["- a", "Return", "Tab", "b", "Return", "Return", "c"], "- a\n  - b\n- c"),
        (["- a", "Return", "Tab", "b", "Shift+Backtab"], "- a\n- b"),
        (["1. ett", "Return", "två"], "1. ett\n2. två"),
        (["1. ett", "Return", "Backspace", "2. två"], "1. ett\n2. två"),
        (["3. inget"], "3\\. inget"),
        (["- ", "Ctrl+Z", "x"], "\\- x"),
        (["- a", "Home", "Backspace"], "a"),
        (["# Rubrik", "Return", "text"], "# Rubrik\ntext"),
        (["# Rubrik", "Home", "Return"], "\n# Rubrik"),
        (["## Under"], "## Under"),
        (["#namn"], "#namn"),
        (["a", "Tab", "b"], "a\tb"),
        (["- a", "Tab", "b"], "- a\tb"),
        (["Ctrl+B", "fet", "Ctrl+B", " rak"], "**fet** rak"),
        (["Ctrl+I", "lut", "Ctrl+I", " rak"], "_lut_ rak"),
        (["ett ord", "Left", "Ctrl+B"], "ett **ord**"),
        (["ett", "Shift+Home", "Ctrl+B", "Ctrl+I"], "**_ett**_"),
        (["ett", "Ctrl+Z"], ""),
        (["rad", "Shift+Return", "två"], "rad\u2028två"),
        (["a", "Escape", "b"], "ab"),
        (["*stjärna* och **två**"], "\\*stjärna\\* och \\*\\*två\\*\\*"),
    ],
)  # fmt: skip
def test_typing_gives_what_it_gives_in_word(field, typed, kept):
    press(field, *typed)
    assert field.value() == kept


@pytest.mark.parametrize(
    ("action", "before", "after"),
    [
        ("bullets", "a\nb", "- a\n- b"),
        ("bullets", "- a\n- b", "a\nb"),
        ("bullets", "1. a\n  1. b", "- a\n  - b"),
        ("numbers", "a\nb", "1. a\n2. b"),
        ("heading", "a", "# a"),
        ("subheading", "# a", "## a"),
        ("plain", "## a", "a"),
        ("bold", "a **b**", "**a b**"),
        ("bold", "**a** **b**", "**a b**"),
        ("bold", "**a b**", "a b"),
    ],
)
def test_actions_shape_what_is_chosen(field, action, before, after):
    field.show_value(before)
    field.selectAll()
    getattr(field.formats, action).trigger()
    assert field.value() == after


def test_what_is_only_read_stays(qtbot, field):
    field.show_value("stå")
    field.setReadOnly(True)
    press(field, "x", "Return", "Ctrl+B")
    field.formats.bullets.trigger()
    assert field.value() == "stå"


def test_every_action_has_its_own_key_and_name(field):
    actions = field.actions()
    assert len({action.shortcut().toString() for action in actions}) == len(actions)
    assert all(action.text() for action in actions)
    assert field.accessibleName() == "Text"


# --- links


def test_a_link_is_made_of_what_is_chosen_and_typing_goes_on_behind_it(qtbot, field):
    press(field, "se sidan", *["Shift+Left"] * 5)
    field.formats.link.trigger()
    type_words(field.link_field.address, "www.example.org")
    qtbot.keyClick(field.link_field.address, Qt.Key.Key_Return)
    press(field, "End", " nu")
    assert field.value() == "se [sidan](https://www.example.org) nu"


def test_an_empty_address_takes_the_link_away(qtbot, field):
    field.show_value("se [**den** sidan](https://example.org)")
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.formats.link.trigger()
    assert field.link_field.address.text() == "https://example.org"
    field.link_field.address.clear()
    qtbot.keyClick(field.link_field.address, Qt.Key.Key_Return)
    assert field.value() == "se **den** sidan"


def test_ctrl_and_a_click_open_a_link_and_a_click_alone_does_not(qtbot, field):
    field.show_value("[sidan](https://example.org)")
    opened = []
    field.link_opened.connect(opened.append)
    place = field.cursorRect(field.textCursor()).center()
    place.setX(place.x() + 8)
    qtbot.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == []
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, control, place)
    assert opened == ["https://example.org"]


# --- the clipboard


def pasted(field, html="", plain=""):
    source = QMimeData()
    if html:
        source.setHtml(html)
    source.setText(plain)
    QGuiApplication.clipboard().setMimeData(source)
    field.paste()


def test_what_is_copied_here_is_pasted_here_as_it_was(field):
    text = "# Rubrik\n- **fet**\n  1. _lut_\n[ord](https://example.org)"
    field.show_value(text)
    field.selectAll()
    field.copy()
    field.show_value("")
    field.paste()
    assert field.value() == text


def test_part_of_a_line_is_pasted_into_a_line(qtbot, field):
    field.show_value("- ett två tre")
    field.moveCursor(QTextCursor.MoveOperation.End)
    press(field, *["Shift+Left"] * 3)
    field.cut()
    assert field.value() == "- ett två "
    field.show_value("här: ")
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.paste()
    assert field.value() == "här: tre"


def test_what_is_copied_is_lists_and_words_for_others(field):
    field.show_value("- ett\n  - två\n1. **tre** & [fyra](https://example.org/?a=1&b=2)")
    field.selectAll()
    source = field.createMimeDataFromSelection()
    assert source.text() == "- ett\n  - två\n1. tre & fyra"
    assert source.html() == (
        "<ul><li>ett</li><ul><li>två</li></ul></ul><ol><li><b>tre</b> &amp; "
        '<a href="https://example.org/?a=1&amp;b=2">fyra</a></li></ol>'
    )


def test_a_pasted_address_is_a_link_and_dresses_what_is_chosen(field):
    pasted(field, plain="Se https://example.org/a-b. Eller skriv till ebba@example.org!")
    assert field.value() == (
        "Se [https://example.org/a-b](https://example.org/a-b). Eller skriv till "
        "[ebba@example.org](mailto:ebba@example.org)!"
    )
    field.show_value("sidan")
    field.selectAll()
    pasted(field, plain="https://example.org")
    assert field.value() == "[sidan](https://example.org)"


def test_lines_pasted_into_a_list_are_lines_of_it(field):
    field.show_value("- ett")
    field.moveCursor(QTextCursor.MoveOperation.End)
    pasted(field, plain=" och\ntvå\ntre")
    assert field.value() == "- ett och\n- två\n- tre"


def test_a_list_pasted_behind_words_begins_a_new_line(field):
    field.show_value("här: ")
    field.moveCursor(QTextCursor.MoveOperation.End)
    pasted(field, plain="- ett\n- två")
    assert field.value() == "här: \n- ett\n- två"


def test_a_file_dropped_here_is_left_to_the_window(field, tmp_path):
    from PySide6.QtCore import QUrl

    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(tmp_path / "möte.docx"))])
    assert not field.canInsertFromMimeData(source)


def test_plain_pasting_keeps_no_look(field):
    pasted(field, html="<b>fet</b>", plain="fet")
    assert field.value() == "**fet**"
    field.show_value("")
    QGuiApplication.clipboard().setText("- a **b**")
    field.formats.paste_words.trigger()
    assert field.value() == "\\- a \\*\\*b\\*\\*"


def test_two_windows_of_pasted_text_are_one_step_of_the_way_back(qtbot, field):
    rows = "".join(f"<p><b>Rad {n}</b> om lån<ul><li>ett<li>två</ul>" for n in range(400))
    pasted(field, html=rows, plain="")
    assert len(read(field.value())) == 1200
    press(field, "Ctrl+Z")
    assert field.value() == ""


def test_one_that_grows_is_as_high_as_its_words(qtbot):
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    window = QWidget()
    qtbot.addWidget(window)
    field = TextField("Text", grows=True)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addStretch(1)
    window.resize(400, 600)
    window.show()
    qtbot.waitExposed(window)
    low = field.height()
    field.show_value("rad\n" * 6)
    qtbot.waitUntil(lambda: field.height() > low + 100)
    assert field.verticalScrollBar().maximum() == 0


def test_words_stand_in_a_column_of_eighty_letters(field):
    field.resize(1400, 400)
    field.show_value(
        "Vi talade om hur biblioteken kan samarbeta under nästa år och vad det kostar. " * 9
    )
    line = field.document().firstBlock().layout().lineAt(0)
    assert 70 <= line.textLength() <= 84


def test_a_larger_text_size_is_worn_and_saves_nothing(qtbot, field):
    from bibk_desktop.kit.qt import theme

    field.show_value("- ett")
    told = []
    field.typed.connect(lambda: told.append(1))
    height = field.cursorRect().height()
    try:
        theme.apply("dark", 200)
        qtbot.waitUntil(lambda: field.cursorRect().height() > 1.5 * height)
    finally:
        theme.apply("light", 100)
    assert (field.value(), told) == ("- ett", [])


def test_the_ways_out_for_the_keyboard(qtbot):
    from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, field, after = QLineEdit(), TextField("Text"), QLineEdit()
    for widget in (before, field, after):
        column.addWidget(widget)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    field.setFocus()
    press(field, "Ctrl+Tab")
    qtbot.waitUntil(after.hasFocus)
    field.setFocus()
    press(field, "Shift+Backtab")
    qtbot.waitUntil(before.hasFocus)
