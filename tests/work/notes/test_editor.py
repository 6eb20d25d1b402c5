"""Live minutes as their writer sees them: type, leave the line, ask the store."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLineEdit
from typist import press

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Item, Meeting, Outcome
from bibk_desktop.work.notes.holder import Holder


def text_of(store, item):
    return store.rows("SELECT text FROM item WHERE id = ?", (item,))[0][0]


def leave(qtbot, editor):
    """Let what waits for the key to be shown be done."""
    qtbot.waitUntil(lambda: not editor._leaving.isActive(), timeout=1000)


def write(qtbot, editor, *pressed):
    press(editor, *pressed)
    leave(qtbot, editor)


# --- a line that is left


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("beslut: frågan tas upp igen", "decision", "Frågan tas upp igen"),
        ("Beslut: köp två bussar", "decision", "Köp två bussar"),
        ("enades om: en gemensam mall", "agreement", "En gemensam mall"),
        ("att göra: ordna lokal", "task", "Ordna lokal"),
        ("väntar: besked om pengar", "waiting", "Besked om pengar"),
        ("förslag: gemensamt avtal", "proposal", "Gemensamt avtal"),
        ("fråga: vem tar hand om det?", "question", "Vem tar hand om det?"),
        ("alla: tipsa om medier", "exhortation", "Tipsa om medier"),
        ("@Ebba bokar rum", "task", "Bokar rum"),
        ("Ebba: bokar rum", "task", "Bokar rum"),
    ],
)
def test_a_marked_line_is_a_record_when_it_is_left(qtbot, editor, outcomes, line, kind, text):
    write(qtbot, editor, line)
    assert outcomes() == []
    write(qtbot, editor, "Return")
    [made] = outcomes()
    assert (made.kind, made.text, made.words) == (kind, text, line)


@pytest.mark.parametrize(
    "line",
    [
        "Kronoberg: inget nytt",
        "Siri: var inte där",
        "vi skriver till ebba@example.org",
        "kl. 10:30 är det kaffe",
        "beslut:",
        "Om beslut: det får vänta",
        "se https://example.org/#ebba",
    ],
)
def test_prose_is_no_record(qtbot, editor, outcomes, line):
    write(qtbot, editor, line, "Return")
    assert outcomes() == []


def test_a_record_is_made_in_a_list_and_of_bold_words_too(qtbot, editor, outcomes):
    write(qtbot, editor, "- ", "Ctrl+B", "Beslut:", "Ctrl+B", " vi köper", "Return")
    assert outcomes()[0].words == "Beslut: vi köper"
    assert text_of(editor._store, editor.holder().id).startswith("- **Beslut:** vi köper")


def test_leaving_the_field_leaves_the_line(qtbot, editor, outcomes, store, held):
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    press(editor, "beslut: klart")
    other.setFocus()
    qtbot.waitUntil(lambda: len(outcomes()) == 1)
    assert text_of(store, held.item) == "beslut: klart"


def test_the_arrows_and_a_click_leave_the_line(qtbot, editor, outcomes):
    write(qtbot, editor, "prosa", "Return", "alla: svara", "Up")
    assert len(outcomes()) == 1
    write(qtbot, editor, "Down", "End", "Return", "alla: skriv")
    place = editor.cursorRect(QTextCursor(editor.document())).center()
    qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    leave(qtbot, editor)
    assert len(outcomes()) == 2


def test_pasted_lines_are_records_at_once(qtbot, editor, outcomes):
    source = QMimeData()
    source.setHtml("<p>Inledning</p><ul><li>beslut: ett<li>Maja: två</ul><p>slut</p>")
    QGuiApplication.clipboard().setMimeData(source)
    editor.paste()
    leave(qtbot, editor)
    assert [made.kind for made in outcomes()] == ["decision", "task"]


# --- who, by when, what it is tied to


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("@Ebba bokar", ("person", "Ebba")),
        ("@ebba bokar", ("person", "Ebba")),
        ("@Ebba Lindqvist bokar", ("person", "Ebba")),
        ("@Olof bokar", ("person", "Olle")),
        ("@Siri bokar", ("person", "Siri")),
        ("Maja Sjögren: bokar", ("person", "Maja")),
        ("att göra: Valter kollar upp priset", ("person", "Valter")),
        ("att göra: boka rum @Maja", ("person", "Maja")),
        ("vi bad @Maja boka", ("person", "Maja")),
        ("att göra: BiBK skickar ut", ("organisation", "own")),
        ("@BiBK skickar ut", ("organisation", "own")),
        ("att göra: Planeringsgruppen tar fram program", ("group", "group")),
        ("att göra: Ronneby svarar", ("municipality", "Ronneby")),
        ("väntar: Kulturrådet ger besked", ("organisation", "other")),
        ("väntar på: besked från Kulturrådet", ("organisation", "other")),
        ("fråga till Kulturrådet: när öppnar det?", ("organisation", "other")),
        ("@Nils bokar", ("words", "Nils")),
        ("Ebba och Olle: bokar", ("words", "Ebba och Olle")),
        ("fråga till alla: vem kommer?", ("words", "alla")),
        ("att göra: boka rum", ("words", "")),
    ],
)
def test_who_is_responsible(qtbot, editor, outcomes, store, held, line, who):
    write(qtbot, editor, line, "Return")
    [made] = outcomes()
    kind, name = who
    ids = {**held.persons, "own": held.own, "other": held.other, "group": held.group}
    ids |= dict(store.rows("SELECT name, id FROM municipality"))
    found = getattr(made, "responsible_words" if kind == "words" else f"responsible_{kind}_id")
    assert found == (name if kind == "words" else ids[name])
    assert sum(v is not None for k, v in vars(made).items() if k.endswith(("n_id", "p_id", "y_id"))
               and k.startswith("responsible")) == (kind != "words")  # fmt: skip


def test_two_who_fit_are_left_open(qtbot, editor, outcomes, store, held):
    from bibk_desktop.records.model import Attendance

    second = held.persons["Ebba L"]
    store.add(Attendance(meeting_id=held.meeting, person_id=second, name="Ebba Lund"))
    write(qtbot, editor, "Ebba: bokar", "Return", "Ebba Lund: ringer", "Return")
    first, sure = outcomes()
    assert (first.responsible_person_id, first.responsible_words) == (None, "Ebba")
    assert sure.responsible_person_id == second


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("att göra: kolla priset till 15 mars", "2018-03-15"),
        ("att göra: kolla 3 feb och svara senast 1 mars", "2018-03-01"),
        ("Maja: ringer i höst", "2018-09-01"),
        ("Maja: ringer inom kort", "9999-99-99"),
        ("beslut: nästa möte är 15 mars", "9999-99-99"),
    ],
)
def test_a_due_is_read_from_the_day_of_the_meeting(qtbot, editor, outcomes, line, due):
    write(qtbot, editor, line, "Return")
    [made] = outcomes()
    assert made.due[:10] == due
    if "inom kort" in line:
        assert FuzzyDate.decode(made.due).words == "inom kort"


def test_a_question_asked_by_a_municipality_is_one_to_us(qtbot, editor, outcomes, store):
    write(qtbot, editor, "fråga: Alvesta undrar hur stor egeninsats krävs", "Return")
    write(qtbot, editor, "fråga till oss: vad kostar det? (Ronneby)", "Return")
    sql = "SELECT name FROM municipality WHERE id = ?"
    askers = [store.rows(sql, (made.asker_municipality_id,)) for made in outcomes()]
    assert askers == [[("Alvesta",)], [("Ronneby",)]]
    assert outcomes()[0].responsible_municipality_id is None


def test_what_is_asked_on_a_visit_is_asked_by_those_visited(qtbot, editor, outcomes, store):
    [[place]] = store.rows("SELECT id FROM municipality WHERE name = 'Olofström'")
    visit = store.add(Meeting(kind="visit", title="Besök", municipality_id=place))
    item = store.add(Item(meeting_id=visit, title="Anteckningar"))
    editor.show_text(Holder("item", item))
    write(qtbot, editor, "fråga: kan vi få hjälp?", "Return")
    assert outcomes()[0].asker_municipality_id == place


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("vi talade om #Kreativa rum i dag", "item_id"),
        ("vi talade om #kreativa i dag", "item_id"),
        ("projekt: Kreativa rum", "item_id"),
        ("beslut: #Kreativa rum går vidare", "outcome_id"),
    ],
)
def test_a_named_project_is_tied(qtbot, editor, store, held, line, end):
    write(qtbot, editor, line, "Return")
    sql = f"SELECT {end}, project_id FROM link"
    [[tied, project]] = store.rows(sql)
    assert tied is not None and project == held.projects["Kreativa rum"]
    assert editor.document().firstBlock().text() == line


def test_a_tag_that_is_changed_is_tied_anew(qtbot, editor, store, held):
    write(qtbot, editor, "om #Kreativa rum", "Return")
    write(qtbot, editor, "Up", "Home", "Shift+End", "om #Språkstegen", "Down")
    assert store.rows("SELECT project_id FROM link") == [(held.projects["Språkstegen"],)]


def test_decisions_are_numbered_as_the_minutes_tell_them(qtbot, editor, outcomes, held):
    editor.show_text(Holder("item", held.second))
    write(qtbot, editor, "beslut: andra", "Return", "beslut: tredje", "Return")
    editor.show_text(Holder("item", held.item))
    write(qtbot, editor, "beslut: första", "Return")
    assert {made.text: made.number for made in outcomes()} == {"Första": 1, "Andra": 2, "Tredje": 3}


def test_a_decision_closes_the_proposals_of_its_item(qtbot, editor, outcomes):
    for line in ("förslag: buss", "förslag: bil", "beslut: buss"):
        write(qtbot, editor, line, "Return")
    *proposals, decision = outcomes()
    assert [(each.state, each.closed_by_id) for each in proposals] == [("done", decision.id)] * 2
    press(editor, "Ctrl+Z")
    assert [(each.state, each.closed_by_id) for each in outcomes()] == [("open", None)] * 2


# --- the line is worked on


def test_editing_the_line_later_changes_the_record(qtbot, editor, outcomes, held):
    write(qtbot, editor, "att göra: Maja ringer", "Return")
    before = outcomes()[0].id
    write(qtbot, editor, "Up", "End", " senast 1 mars", "Down")
    [made] = outcomes()
    assert (made.id, made.text, made.due[:10]) == (
        before,
        "Maja ringer senast 1 mars",
        "2018-03-01",
    )
    write(qtbot, editor, "Up", "Home", *["Delete"] * len("att göra"), "beslut", "Down")
    [made] = outcomes()
    assert (made.id, made.kind, made.number, made.state) == (before, "decision", 1, "done")
    assert made.responsible_person_id is None


def test_what_was_set_by_hand_stays_when_other_words_change(qtbot, editor, outcomes, store, held):
    write(qtbot, editor, "att göra: boka rum", "Return")
    store.change(Outcome, outcomes()[0].id, responsible_person_id=held.persons["Karin"])
    write(qtbot, editor, "Up", "End", " i Växjö", "Down")
    assert outcomes()[0].responsible_person_id == held.persons["Karin"]
    assert outcomes()[0].text == "Boka rum i Växjö"


def test_a_line_that_is_cut_in_two_keeps_its_record(qtbot, editor, outcomes):
    write(qtbot, editor, "beslut: köp buss och så vidare", "Return")
    write(qtbot, editor, "Up", "End", *["Left"] * len(" och så vidare"), "Return")
    assert [made.text for made in outcomes()] == ["Köp buss"]


def test_deleting_the_line_leaves_the_record(qtbot, editor, outcomes, store, held):
    write(qtbot, editor, "beslut: klart", "Return", "slut")
    assert editor.is_in_text("beslut: klart")
    write(qtbot, editor, "Up", "Home", "Shift+Down", "Delete", "Down")
    editor.binding.flush()
    assert text_of(store, held.item) == "slut"
    assert [made.text for made in outcomes()] == ["Klart"]
    assert not editor.is_in_text("beslut: klart")


def test_a_line_that_is_moved_keeps_its_record_in_another_item_too(qtbot, editor, outcomes, held):
    write(qtbot, editor, "beslut: klart", "Return", "slut", "Up", "Home", "Shift+Down")
    editor.cut()
    write(qtbot, editor, "End", "Return")
    editor.paste()
    editor.binding.flush()
    assert len(outcomes()) == 1
    write(qtbot, editor, "Up", "Home", "Shift+End")
    editor.cut()
    editor.show_text(Holder("item", held.second))
    editor.paste()
    editor.binding.flush()
    [made] = outcomes()
    assert (made.item_id, made.number) == (held.second, 1)


def test_a_line_that_is_copied_is_a_second_record(qtbot, editor, outcomes):
    write(qtbot, editor, "alla: svara", "Return", "Up", "Home", "Shift+Down")
    editor.copy()
    write(qtbot, editor, "Ctrl+End")
    editor.paste()
    editor.binding.flush()
    assert len(outcomes()) == 2


def test_lines_that_stood_there_make_no_records_when_others_are_written(
    qtbot, editor, outcomes, store, held
):
    store.change(Item, held.second, text="Beslut: stod här\n\nprosa")
    editor.show_text(Holder("item", held.second))
    write(qtbot, editor, "Ctrl+End", "Return", "alla: svara", "Return")
    assert [made.kind for made in outcomes()] == ["exhortation"]


# --- the way back


def test_ctrl_z_takes_the_record_and_leaves_the_words(qtbot, editor, outcomes, store, held):
    write(qtbot, editor, "beslut: klart", "Return")
    press(editor, "Ctrl+Z")
    assert outcomes() == []
    assert editor.value() == "beslut: klart\n"
    assert text_of(store, held.item) == "beslut: klart\n"
    press(editor, "Ctrl+Z")
    assert editor.value() == "beslut: klart"


def test_at_once_means_before_the_key_was_shown_too(qtbot, editor, outcomes):
    press(editor, "beslut: klart", "Return", "Ctrl+Z")
    leave(qtbot, editor)
    assert outcomes() == []
    assert editor.value() == "beslut: klart\n"


def test_typing_goes_first_when_it_came_after_the_record(qtbot, editor, outcomes):
    write(qtbot, editor, "beslut: klart", "Return")
    press(editor, "mer")
    editor.binding.flush()
    press(editor, "Ctrl+Z")
    assert (editor.value(), len(outcomes())) == ("beslut: klart\n", 1)
    press(editor, "Ctrl+Z")
    assert (editor.value(), len(outcomes())) == ("beslut: klart\n", 0)


def test_what_was_taken_back_is_made_again(qtbot, editor, outcomes):
    write(qtbot, editor, "beslut: klart", "Return")
    press(editor, "Ctrl+Z", "Ctrl+Y")
    assert [made.text for made in outcomes()] == ["Klart"]
    press(editor, "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert (editor.value(), outcomes()) == ("", [])
    editor.binding.flush()
    press(editor, "Ctrl+Y", "Ctrl+Y", "Ctrl+Y")
    assert (editor.value(), [made.text for made in outcomes()]) == ("beslut: klart\n", ["Klart"])


def test_a_record_that_was_taken_back_does_not_come_again_by_itself(qtbot, editor, outcomes):
    write(qtbot, editor, "beslut: klrt", "Return")
    press(editor, "Ctrl+Z")
    write(qtbot, editor, "Up", "End", "Left", "Left", "a", "Down", "prosa", "Return")
    assert editor.value() == "beslut: klart\nprosa\n"
    assert outcomes() == []
    write(qtbot, editor, "Up", "Up")
    editor.take_line()
    assert [made.text for made in outcomes()] == ["Klart"]


def test_the_windows_undo_takes_the_record_as_well(qtbot, editor, outcomes, store):
    write(qtbot, editor, "att göra: Maja ringer", "Return")
    assert store.undo_label() == "anteckna uppgift: Maja ringer"
    store.undo()
    editor.reload()
    assert outcomes() == []
    assert editor.value() == "att göra: Maja ringer\n"
    store.redo()
    editor.reload()
    assert len(outcomes()) == 1


def test_what_was_typed_in_a_visit_is_one_step_of_the_window(qtbot, editor, store, held):
    for words in ("ett", " två", " tre"):
        write(qtbot, editor, words)
        editor.binding.save()
    store.undo()
    assert text_of(store, held.item) == ""


# --- saving


def test_words_are_saved_while_they_are_typed_and_the_line_is_not_left(
    qtbot, editor, outcomes, store, held
):
    press(editor, "beslut: halv")
    qtbot.waitUntil(lambda: text_of(store, held.item) == "beslut: halv", timeout=3000)
    assert outcomes() == []


def test_filling_saves_nothing(qtbot, editor, store, held):
    told = []
    editor.typed.connect(lambda: told.append(1))
    store.change(Item, held.item, text="- a\n5. b **c")
    steps = store.rows("SELECT count(*) FROM step")
    editor.reload()
    editor.show_text(Holder("item", held.second))
    editor.show_text(Holder("item", held.item))
    editor.refill()
    editor.dress()
    qtbot.wait(20)
    assert told == []
    assert editor.binding.flush() and not editor.binding.unsaved()
    assert store.rows("SELECT count(*) FROM step") == steps
    assert text_of(store, held.item) == "- a\n5. b **c"


def test_words_that_cannot_be_saved_stay_and_are_saved_later(qtbot, editor, outcomes, store, held):
    states = []
    editor.binding.state_changed.connect(lambda state, why: states.append(state))
    change, store.change = store.change, lambda *a, **k: (_ for _ in ()).throw(OSError("full"))
    write(qtbot, editor, "beslut: klart", "Return")
    assert "failed" in states and not editor.show_text(None)
    store.change = change
    assert editor.binding.flush()
    assert (text_of(store, held.item), len(outcomes())) == ("beslut: klart\n", 1)


def test_a_record_that_cannot_be_made_is_made_later(qtbot, editor, outcomes, store, monkeypatch):
    from bibk_desktop.work.notes import outcomes as rules

    def full(*_):
        raise OSError("full")

    states = []
    editor.binding.state_changed.connect(lambda state, why: states.append(state))
    with monkeypatch.context() as faulty:
        faulty.setattr(rules, "_new", full)
        write(qtbot, editor, "beslut: klart", "Return")
        assert (states[-1], outcomes(), editor.binding.flush()) == ("failed", [], False)
    assert editor.binding.flush()
    assert [made.text for made in outcomes()] == ["Klart"]


def test_a_text_that_is_gone_is_let_go(qtbot, editor, store, held):
    press(editor, "ord")
    store.delete(Item, held.item)
    editor.reload()
    assert not editor.isEnabled() and editor.binding.flush()


def test_a_sent_meeting_is_only_read(editor, store, held):
    store.change(Meeting, held.meeting, state="sent")
    editor.reload()
    press(editor, "nej")
    assert editor.isReadOnly() and editor.value() == ""


def test_an_internal_note_makes_records_of_no_meeting(qtbot, editor, outcomes, store, held):
    from bibk_desktop.records.model import InternalNote

    [[place]] = store.rows("SELECT id FROM municipality WHERE name = 'Alvesta'")
    note = store.add(InternalNote(at=store.today(), municipality_id=place))
    editor.show_text(Holder("internal_note", note))
    write(qtbot, editor, "att göra: ring #Kreativa rum", "Return")
    assert store.rows("SELECT meeting_id, item_id, municipality_id FROM outcome") == [
        (None, None, place)
    ]


# --- what is seen


def grounds(editor):
    found, block = [], editor.document().begin()
    while block.isValid():
        found.append([(each.start, each.end, each.role) for each in editor.grounds(block)])
        block = block.next()
    return found


def test_a_record_lies_on_its_ground_while_it_is_one(qtbot, editor):
    press(editor, "beslut: klart")
    assert grounds(editor) == [[]]
    write(qtbot, editor, "Return")
    assert grounds(editor) == [[(0, 13, "ok")], []]
    press(editor, "Up", "End", " nu")
    assert grounds(editor) == [[(0, 16, "ok")], []]
    write(qtbot, editor, "Down")
    assert grounds(editor) == [[(0, 16, "ok")], []]
    press(editor, "Ctrl+Z")
    assert grounds(editor)[1] == []


def test_words_of_a_sentence_and_tied_names_lie_on_a_ground(qtbot, editor, store, held):
    store.change(Item, held.item, text="Vi sa det. Maja ringer. Om #Kreativa rum också")
    store.add(Outcome(meeting_id=held.meeting, item_id=held.item, words="Maja ringer.",
                      created_on=store.today()))  # fmt: skip
    editor.reload()
    assert grounds(editor) == [[(11, 23, "watch")]]
    write(qtbot, editor, "Ctrl+End", "Return", "\U0001f600 #Språkstegen", "Return")
    assert grounds(editor)[1] == [(3, 15, "information")]


def test_the_panel_finds_a_records_line(qtbot, editor):
    write(qtbot, editor, "ett", "Return", "alla: svara", "Return", "två")
    assert editor.go_to("alla: svara")
    assert editor.came_at_cursor().words == "alla: svara"
    assert not editor.go_to("borta")


def test_a_marker_is_put_at_the_beginning_of_a_line(qtbot, editor):
    press(editor, "ord")
    editor.put_marker("beslut: ")
    press(editor, "klart")
    assert editor.value() == "ord\nbeslut: klart"


def test_ctrl_z_belongs_to_the_window_when_nothing_was_typed_here(qtbot, editor, store, held):
    from PySide6.QtGui import QAction, QKeySequence

    asked = []
    undo = QAction("Ångra", editor)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    undo.triggered.connect(lambda: asked.append(1))
    editor.addAction(undo)
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    press(editor, "Ctrl+Z")
    assert asked == [1]
    press(editor, "ord", "Ctrl+Z")
    assert (asked, editor.value()) == ([1], "")


def test_what_a_municipality_says_in_a_round_is_about_it(qtbot, editor, outcomes, store, held):
    from bibk_desktop.records.model import RoundLine

    [[place]] = store.rows("SELECT id FROM municipality WHERE name = 'Tingsryd'")
    said = store.add(RoundLine(item_id=held.item, municipality_id=place))
    editor.show_text(Holder("round_line", said))
    write(qtbot, editor, "fråga: hur gör andra?", "Return")
    [made] = outcomes()
    assert (made.item_id, made.asker_municipality_id) == (held.item, place)
    assert store.rows("SELECT text FROM round_line") == [("fråga: hur gör andra?\n",)]


def test_a_page_saves_the_text_before_it_is_left(qtbot, editor, outcomes, store):
    from bibk_desktop.kit.qt.page import Page

    page, states = Page(store), []
    qtbot.addWidget(page)
    page.saving.connect(lambda state, why: states.append(state))
    editor.join(page)
    press(editor, "beslut: klart")
    assert page.flush()
    assert (len(outcomes()), states[-1]) == (1, "saved")
