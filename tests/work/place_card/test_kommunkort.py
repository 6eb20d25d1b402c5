"""The kommunkort as its user reads and works on it; then the store is asked."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu

from bibk_desktop.kit.qt.chips import Chip
from bibk_desktop.kit.qt.labels import Link
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Appointment, InternalNote, Municipality, Role, Tenure
from bibk_desktop.work.facts.matter import Awaits
from bibk_desktop.work.facts.reach import reach
from bibk_desktop.work.place_card.rules import notes, staff
from bibk_desktop.work.place_card.section import initials

CTRL = Qt.KeyboardModifier.ControlModifier


def said(widget):
    """Every word that stands in a card."""
    found = [each.text() for each in widget.findChildren(QLabel) if not each.isHidden()]
    found += [each.text() for each in widget.findChildren(Link) if not each.isHidden()]
    return found + [each.text() for each in widget.findChildren(Chip)]


def texts(rows):
    return [row.text for row in rows.rows()]


def director(store, place_id, person, **fields):
    store.add(Appointment(person_id=person, municipality_id=place_id, role=Role.director, **fields))


# --- what it says


def test_everything_of_lessebo_stands_on_one_page(user):
    card = user.open_card("Lessebo")
    header = user.page.card_header
    assert (header.title.text(), header.aside.text()) == ("Lessebo kommun", "0761 · Kronoberg")
    words = said(card.director)
    assert "Tove Ek-Strand" in words
    assert "kultur- och fritidschef, sedan 1 aug 2014" in words
    assert {"tove.ek-strand@exempel.se", "0478-00 00 00"} <= set(words)
    assert texts(card.open.lists[Awaits.they_wait])[0] == "Mall för medborgardialog"
    assert texts(card.open.lists[Awaits.we_wait])[0] == "Antal platser kvar på utbildningen"
    notes = [(row.lead, row.tag) for row in card.notes.list.rows()]
    assert notes[:2] == [("24 jan", "laget runt"), ("17 jan", "besök")]
    assert ("9 jan", "intern") in notes
    assert [(row.text, row.detail, row.end) for row in card.projects.list.rows()] == [
        ("Kreativa rum", "Skruv", "igång"),
        ("Språkstegen", "", "igång"),
        ("Engage", "Elsa Fors, utbyte", "igång"),
    ]
    assert texts(card.libraries.list)[0] == "Lessebo huvudbibliotek"
    member = {row.text: row.end for row in card.member.list.rows()}
    assert member["Chefsmöten"] == "9 av 10"
    assert member["Styrgrupp Språkstegen"] == "till dec 2018"
    assert member["Senaste besök · senaste kontakt"] == "17 jan · 17 jan"
    assert card.about.ui.systems.text() == "Arena, e-hub, Book-IT"


def test_a_marked_line_of_a_note_is_said_once_as_an_open_matter(user):
    card = user.open_card("Lessebo")
    assert not any("att göra" in text for text in texts(card.notes.list))


def test_a_vacancy_says_who_answers_and_who_is_to_come(user):
    words = said(user.open_card("Tingsryd").director)
    assert {"vakant", "sedan 1 dec 2017", "Liv Moe", "tillträder 1 apr", "Moa Ståhl"} <= set(words)


def test_several_directors_one_of_them_the_first_to_write_to(user):
    words = said(user.open_card("Karlshamn").director)
    assert {"Maja Sjögren", "Ida Kron", "skriv först"} <= set(words)
    assert any("delat med Olofström" in word for word in words)


def test_nobody_noted_is_said_and_leads_to_the_change(user):
    store = user.store
    for (id_,) in store.rows(
        "SELECT id FROM appointment WHERE role = 'director' AND municipality_id = ?",
        (user.ids["Lessebo"],),
    ):
        store.delete(Appointment, id_)
    card = user.open_card("Lessebo")
    assert "okänd" in said(card.director)
    user.click(card.director.change)
    dialog = card.director.dialog
    assert dialog.heading.text() == "Skriv in bibliotekschef i Lessebo"
    user.qtbot.waitUntil(dialog.ui.person.hasFocus)
    dialog.reject()


def test_an_acting_director_without_a_vacancy_has_a_chip(user):
    person = user.one("SELECT id FROM person WHERE given_name = 'Gun'")[0]
    acting = {"tenure": Tenure.acting, "title": "bibliotekarie"}
    director(user.store, user.ids["Växjö"], person, **acting)
    words = said(user.open_card("Växjö").director)
    assert {"Gun Ahlin", "tf."} <= set(words)


def test_initials_are_of_the_first_and_the_last_name():
    assert [initials(name) for name in ("Tove Ek-Strand", "Siri", "Åsa von Ek", "")] == [
        *("TE", "S", "ÅE", ""),
    ]


def test_names_lead_to_their_place_and_nothing_leads_nowhere(user, qtbot):
    card = user.open_card("Lessebo")
    opened = []
    user.page.open_requested.disconnect()
    user.page.open_requested.connect(lambda kind, id_: opened.append(kind))
    card.projects.list.opened.emit(card.projects.list.rows()[0].key)
    card.member.list.opened.emit(("series", 1))
    assert opened[:1] == ["project"]
    assert len(opened) == 1 + user.window.turns.can_open("series")


def test_turning_to_every_municipality_stores_nothing(user):
    before = user.one("SELECT count(*) FROM change"), user.store.undo_label()
    for place in user.ids:
        user.open_card(place)
    user.window.open_place("places")
    assert (user.one("SELECT count(*) FROM change"), user.store.undo_label()) == before


def test_when_it_is_deleted_while_shown_the_list_is_shown(user):
    user.open_card("Ronneby")
    user.store.delete(Municipality, user.ids["Ronneby"])
    assert user.page.shown() == "list"
    assert "Ronneby" not in user.names()
    user.store.undo()
    assert "Ronneby" in user.names()


def test_a_narrow_page_has_its_second_column_below(user):
    card = user.open_card("Lessebo")
    wide = card.projects.mapTo(card, QPoint(0, 0)).x()
    user.window.resize(760, 720)
    QApplication.processEvents()
    assert wide > 400 and card.projects.mapTo(card, QPoint(0, 0)).x() == 0
    assert card.projects.mapTo(card, QPoint(0, 0)).y() > card.notes.y()


def test_every_widget_that_takes_the_keyboard_has_a_name(user):
    card = user.open_card("Lessebo")
    card.libraries.edit(("library", card.facts.libraries[0].id))
    for widget in card.findChildren(QLineEdit) + card.findChildren(Link):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            buddies = [each for each in card.findChildren(QLabel) if each.buddy() is widget]
            named = widget.accessibleName() or buddies or isinstance(widget, Link)
            assert named, widget.objectName()


def test_the_keyboard_walks_as_the_eye_does(user):
    card = user.open_card("Lessebo")
    user.store.change(Municipality, user.ids["Lessebo"], phone="0478-11 11 11")
    walked, at = [], user.page.card_header.log
    while at not in walked:
        walked.append(at)
        at = at.nextInFocusChain()
    mail = next(each for each in card.director.findChildren(Link) if "@" in each.text())
    stops = [
        user.page.card_header.visit,
        card.director.change,
        mail,
        card.open.lists[Awaits.they_wait],
        card.notes.new,
        card.notes.list,
        card.staff.adding,
        card.projects.list,
        card.grants.table,
        card.libraries.list,
        card.member.list,
        card.about.ui.phone,
        card.about.ui.email,
    ]
    places = [walked.index(stop) for stop in stops]
    assert places == sorted(places)


# --- what is open


def test_a_tick_settles_a_matter_and_ctrl_z_opens_it_again(user):
    card = user.open_card("Lessebo")
    rows = card.open.lists[Awaits.they_wait]
    rows.setFocus()
    matter = rows.current_key()
    user.press(rows, Qt.Key.Key_Space)
    assert user.one("SELECT state FROM outcome WHERE id = ?", matter.source_id) == ("done",)
    assert "Mall för medborgardialog" not in texts(rows)
    assert user.window.toast.words.text() == "Klart: Mall för medborgardialog"
    user.click(user.window.toast.buttons[0])
    assert user.one("SELECT state FROM outcome WHERE id = ?", matter.source_id) == ("open",)
    assert texts(rows)[0] == "Mall för medborgardialog"


def test_all_of_them_are_one_click_away(user):
    from bibk_desktop.records.model import Outcome, OutcomeKind

    for number in range(5):
        user.store.add(
            Outcome(
                kind=OutcomeKind.task,
                text=f"Löfte {number}",
                created_on=date(2018, 1, 2),
                asker_municipality_id=user.ids["Lessebo"],
            )
        )
    card = user.open_card("Lessebo")
    assert len(card.open.lists[Awaits.they_wait].rows()) == 3
    assert card.open.all.text() == "Alla 10"
    user.click(card.open.all)
    assert len(card.open.lists[Awaits.they_wait].rows()) == 7
    user.click(card.open.all)
    assert len(card.open.lists[Awaits.they_wait].rows()) == 3


# --- projects


def test_a_status_is_changed_in_place_with_its_history(user):
    card = user.open_card("Lessebo")
    rows = card.projects.list
    menu = card.projects.ask_status(rows.rows()[0].key)
    user.press(menu, Qt.Key.Key_P)
    kept = user.one(
        "SELECT p.status, count(c.id) FROM participation p LEFT JOIN participation_change c"
        " ON c.participation_id = p.id WHERE p.id = ?",
        rows.rows()[0].key,
    )
    assert kept[0] != "running" and kept[1] >= 2
    assert rows.rows()[0].end == user.page.card.facts.parts[0].status.replace(
        "paused", "pausad"
    ).replace("planned", "planerad")
    user.store.undo()
    assert rows.rows()[0].end == "igång"


def test_space_on_a_project_offers_the_seven_words(user):
    card = user.open_card("Lessebo")
    card.projects.list.setFocus()
    user.press(card.projects.list, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_a_project_is_added_for_one_library(user):
    card = user.open_card("Älmhult")
    menu = card.projects.adding.open_menu()
    under = next(action.menu() for action in menu.actions() if action.text() == "Kreativa rum")
    library = next(each for each in card.facts.libraries if each.name == "Diö")
    next(action for action in under.actions() if action.text() == "Diö").trigger()
    menu.close()
    kept = user.one(
        "SELECT status, library_id FROM participation p JOIN project x ON x.id = p.project_id"
        " WHERE x.name = 'Kreativa rum' AND p.municipality_id = ? AND library_id IS NOT NULL",
        user.ids["Älmhult"],
    )
    assert kept == ("planned", library.id)
    assert ("Kreativa rum", "Diö") in [(r.text, r.detail) for r in card.projects.list.rows()]


# --- notes


def test_an_internal_note_is_written_right_there_as_it_is_typed(user):
    card = user.open_card("Växjö")
    user.click(card.notes.new)
    assert card.notes.pad.editor.hasFocus()
    user.type(card.notes.pad.editor, "Signe vill ha ett möte till")
    user.press(card.notes.pad.editor, Qt.Key.Key_Escape)
    kept = user.one(
        "SELECT text, at, author_id FROM internal_note WHERE municipality_id = ?",
        user.ids["Växjö"],
    )
    me = int(user.one("SELECT value FROM setting WHERE name = 'me'")[0])
    assert kept == ("Signe vill ha ett möte till", "2018-01-31", me)
    first = card.notes.list.rows()[0]
    assert (first.text, first.tag) == ("Signe vill ha ett möte till", "intern")
    assert card.notes.pad.isHidden()


def test_an_internal_note_left_empty_was_never_begun(user):
    before = user.one("SELECT count(*) FROM internal_note")
    label = user.store.undo_label()
    card = user.open_card("Växjö")
    user.click(card.notes.new)
    user.press(card.notes.pad.editor, Qt.Key.Key_Escape)
    assert user.one("SELECT count(*) FROM internal_note") == before
    assert user.store.undo_label() == label


def test_an_internal_note_is_opened_changed_and_deleted_where_it_stands(user):
    card = user.open_card("Lessebo")
    key = next(row.key for row in card.notes.list.rows() if row.tag == "intern")
    card.notes.list.opened.emit(key)
    editor = card.notes.pad.editor
    assert editor.value().startswith("Tove har för mycket")
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    user.type(editor, " Helst på förmiddagen.")
    user.press(card.notes.pad, Qt.Key.Key_Return, held=CTRL)
    [text] = user.one("SELECT text FROM internal_note WHERE id = ?", key[1])
    assert text.endswith("Ring hellre än mejla. Helst på förmiddagen.")
    keys = [row.key for row in card.notes.list.rows()]
    card.notes.list.setCurrentIndex(card.notes.list.model().index(keys.index(key), 0))
    card.notes.list.setFocus()
    user.press(card.notes.list, Qt.Key.Key_Delete)
    assert user.one("SELECT id FROM internal_note WHERE id = ?", key[1]) is None
    user.store.undo()
    assert user.one("SELECT id FROM internal_note WHERE id = ?", key[1]) == (key[1],)


def test_delete_leaves_what_others_wrote(user):
    card = user.open_card("Lessebo")
    card.notes.list.setCurrentIndex(card.notes.list.model().index(0, 0))
    label = user.store.undo_label()
    card.notes.list.setFocus()
    user.press(card.notes.list, Qt.Key.Key_Delete)
    assert user.store.undo_label() == label


def test_a_note_that_goes_away_closes_its_pad(user):
    card = user.open_card("Lessebo")
    key = next(row.key for row in card.notes.list.rows() if row.tag == "intern")
    card.notes.list.opened.emit(key)
    user.store.delete(InternalNote, key[1])
    assert card.notes.pad.isHidden()


def test_all_notes_are_one_click_away(user):
    card = user.open_card("Lessebo")
    total = card.facts.note_count
    assert total == len(notes(user.store.rows, user.ids["Lessebo"], user.store.today()))
    assert len(card.notes.list.rows()) == 6 and card.notes.all.text() == f"Alla {total}"
    user.click(card.notes.all)
    assert len(card.notes.list.rows()) == total


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (Qt.Key.Key_T, "phone"),
        (Qt.Key.Key_M, "mail"),
        (Qt.Key.Key_B, "visit"),
        (Qt.Key.Key_D, "digital"),
    ],
)
def test_a_contact_is_logged_in_two_keys_and_its_note_typed_at_once(user, key, kind):
    card = user.open_card("Karlskrona")
    user.press(user.window, Qt.Key.Key_L, held=CTRL)
    menu = QApplication.activePopupWidget()
    user.press(menu, key)
    assert card.notes.pad.editor.hasFocus()
    user.type(card.notes.pad.editor, "Ebba räknar på bussen")
    assert user.page.flush()
    kept = user.one(
        "SELECT m.kind, m.state, i.text FROM meeting m JOIN item i ON i.meeting_id = m.id"
        " WHERE m.municipality_id = ? ORDER BY m.id DESC LIMIT 1",
        user.ids["Karlskrona"],
    )
    assert kept == (kind, "draft", "Ebba räknar på bussen")
    found = reach(user.store.rows, user.store.today())[user.ids["Karlskrona"]]
    assert (found.last_contact, found.kind) == (date(2018, 1, 31), kind)
    assert card.notes.list.rows()[0].text == "Ebba räknar på bussen"
    assert card.member.list.rows()[-1].end.endswith("31 jan")
    user.press(card.notes.pad.editor, Qt.Key.Key_Escape)
    assert card.notes.list.hasFocus()
    assert card.notes.list.currentIndex().row() == 0


def test_a_marked_line_in_a_logged_call_is_open_at_once(user):
    card = user.open_card("Karlskrona")
    card.notes.log("phone")
    user.type(card.notes.pad.editor, "att göra: Karin skickar ritningen")
    user.press(card.notes.pad.editor, Qt.Key.Key_Escape)
    kept = user.one("SELECT kind, state FROM outcome ORDER BY id DESC LIMIT 1")
    assert kept == ("task", "open")
    open_ones = [text for rows in card.open.lists.values() for text in texts(rows)]
    assert any("skickar ritningen" in text for text in open_ones)


def test_a_visit_is_prepared_and_turned_to(user):
    user.open_card("Karlskrona")
    user.click(user.page.card_header.visit)
    kept = user.one("SELECT kind, state, municipality_id FROM meeting ORDER BY id DESC LIMIT 1")
    assert kept == ("visit", "planned", user.ids["Karlskrona"])
    assert user.window.current_page() is user.window.page("visits")


# --- who leads


def test_a_change_of_director_is_one_step(user):
    card = user.open_card("Växjö")
    before = card.facts.office.directors
    user.click(card.director.change)
    dialog = card.director.dialog
    user.type(dialog.ui.person, "Ylva Nyberg Ek")
    user.press(dialog.ui.person, Qt.Key.Key_Return)
    dialog.ui.starts.setText("1 februari 2018")
    user.click(dialog.action)
    assert not dialog.isVisible()
    assert [each.name for each in card.facts.office.coming] == ["Ylva Nyberg Ek"]
    held = "SELECT count(*) FROM appointment WHERE role = 'director' AND municipality_id = ?"
    assert user.one(held, user.ids["Växjö"]) == (2,)
    user.store.undo()
    assert card.facts.office.directors == before and not card.facts.office.coming


def test_the_address_of_the_director_starts_a_mail(user):
    card = user.open_card("Lessebo")
    written = []
    card.director.write_to = written.append
    link = next(each for each in card.director.findChildren(Link) if "@exempel.se" in each.text())
    user.click(link)
    assert written == ["tove.ek-strand@exempel.se"]


def test_somebody_who_works_there_is_added_and_stands_there(user):
    card = user.open_card("Lessebo")
    user.type(card.staff.adding, "Ebba Nilsdotter")
    user.press(card.staff.adding, Qt.Key.Key_Return)
    kept = user.one(
        "SELECT p.family_name, a.municipality_id FROM appointment a"
        " JOIN person p ON p.id = a.person_id ORDER BY a.id DESC LIMIT 1"
    )
    assert kept == ("Nilsdotter", user.ids["Lessebo"])
    assert card.staff.editor.isVisible()
    today = user.store.today()
    assert "Ebba Nilsdotter" in [
        each.name for each in staff(user.store.rows, user.ids["Lessebo"], today)
    ]


def test_staff_that_has_left_is_not_on_the_card(user):
    gone = user.one(
        "SELECT a.id FROM appointment a JOIN person p ON p.id = a.person_id"
        " WHERE p.given_name = 'Gun' AND a.library_id IS NOT NULL"
    )[0]
    user.store.change(Appointment, gone, ends=FuzzyDate.day(date(2017, 12, 31)))
    card = user.open_card("Lessebo")
    names = [row.text for rows in card.staff.lists.values() for row in rows.rows()]
    assert "Gun Ahlin" not in names and "Vera Tall" in names


def test_the_last_contact_leads_to_it(user):
    card = user.open_card("Lessebo")
    opened = []
    user.page.open_requested.disconnect()
    user.page.open_requested.connect(lambda kind, id_: opened.append((kind, id_)))
    card.member.list.opened.emit(("reach", 0))
    newest = user.one(
        "SELECT id FROM meeting WHERE municipality_id = ? AND kind <> 'meeting'"
        " ORDER BY at DESC LIMIT 1",
        user.ids["Lessebo"],
    )
    assert opened == [("visit", newest[0])]
