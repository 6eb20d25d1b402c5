"""The way back and forth: steps, merged steps, cascades, values as they were to the last digit."""

from datetime import date
from decimal import Decimal

import pytest
import sqlalchemy as sa
from anything import held
from sample import meeting, people

from bibk_desktop.records import model
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Item, Meeting, Municipality, Outcome, Person
from bibk_desktop.records.store import Store, WorkspaceError


def sql(store, *statements, merge=""):
    with store.write("undo.example", merge=merge) as session:
        for statement in statements:
            session.exec(sa.text(statement))


def back_and_forth(store, before):
    """Undo one step and redo it; both must give what was."""
    after = held(store)
    assert store.undo()
    assert held(store) == before
    assert store.redo()
    assert held(store) == after


def changes(store):
    return store.rows("SELECT count(*) FROM change")[0][0]


# --- what is seen


def test_a_cascade_three_deep_comes_back(store):
    id_ = meeting(store, FuzzyDate.day(date(2018, 1, 24)), "Inledning", "Laget runt")
    sql(
        store,
        "INSERT INTO round_line (item_id, municipality_id, text) VALUES (2, 7, 'Växjö berättar')",
        "INSERT INTO item (meeting_id, parent_id, position, kind, title, starts, text)"
        " SELECT meeting_id, 2, 0, 'item', 'Under', '', '' FROM item WHERE id = 2",
    )
    before = held(store)
    store.delete(Meeting, id_)
    assert store.rows("SELECT count(*) FROM item")[0][0] == 0
    back_and_forth(store, before)


def test_items_nested_twenty_deep_come_back(store):
    id_ = meeting(store, FuzzyDate(), "0")
    for depth in range(1, 20):
        store.add(Item(meeting_id=id_, parent_id=depth, title=str(depth)))
    before = held(store)
    store.delete(Item, 1)
    assert store.rows("SELECT count(*) FROM item")[0][0] == 0
    back_and_forth(store, before)


def test_a_mention_that_was_emptied_points_to_its_record_again(store):
    person = people(store)[0]
    held_at = meeting(store, FuzzyDate(), "Inledning")
    store.change(Meeting, held_at, chair_id=person)
    store.change(Item, 1, presenter_id=person)
    first = store.add(Outcome(created_on=date(2018, 1, 24), responsible_person_id=person))
    store.add(Outcome(created_on=date(2018, 1, 24), closed_by_id=first))
    before = held(store)
    store.delete(Person, person)
    assert store.rows("SELECT chair_id FROM meeting") == [(None,)]
    back_and_forth(store, before)
    before = held(store)
    store.delete(Outcome, first)
    back_and_forth(store, before)


def test_bulk_statements_come_back(store):
    people(store)
    before = held(store)
    sql(store, "UPDATE person SET email = given_name || '@example.org', phone = '0470-1'")
    back_and_forth(store, before)
    before = held(store)
    sql(store, "DELETE FROM person WHERE id % 2 = 0")
    back_and_forth(store, before)


def test_what_a_replacing_insert_pushed_out_comes_back(store):
    store.add(model.Library(municipality_id=7, name="Växjö stadsbibliotek"))
    before = held(store)
    sql(
        store,
        "INSERT OR REPLACE INTO municipality"
        " (code, name, county_id, ours, size_class, email, phone, address, web)"
        " VALUES ('0780', 'Ny', 1, 1, 'unset', '', '', '', '')",
    )
    assert store.rows("SELECT count(*) FROM library")[0][0] == 0
    assert [hit.title for hit in store.search("växjö")] == []
    back_and_forth(store, before)


def test_unique_values_that_were_swapped_are_swapped_back(store):
    swap = (
        "UPDATE municipality SET code = '-' WHERE id = 1",
        "UPDATE municipality SET code = '0760' WHERE id = 2",
        "UPDATE municipality SET code = '0761' WHERE id = 1",
    )
    before = held(store)
    sql(store, *swap)
    back_and_forth(store, before)


def test_a_record_that_came_and_went_in_one_step_leaves_nothing(store):
    before = held(store)
    with store.write("undo.example") as session:
        person = Person(given_name="Ebba")
        session.add(person)
        session.flush()
        session.delete(person)
    assert held(store) == before
    assert store.undo_label() == ""


def test_an_id_that_was_used_again_is_no_trouble(store):
    store.add(Person(given_name="Ebba"))
    store.delete(Person, 1)
    assert store.add(Person(given_name="Olle")) == 1
    for name in (None, "Ebba", None):
        store.undo()
        assert store.rows("SELECT given_name FROM person") == ([(name,)] if name else [])
    for name in ("Ebba", None, "Olle"):
        store.redo()
        assert store.rows("SELECT given_name FROM person") == ([(name,)] if name else [])


def test_a_changed_id_comes_back(store):
    people(store)
    before = held(store)
    sql(store, "UPDATE person SET id = 77 WHERE id = 3")
    back_and_forth(store, before)


# --- values


@pytest.mark.parametrize(
    "text",
    [
        "å ä ö Å Ä Ö é ü",
        "nul\x00i mitten",
        "🎈\U0010ffff",
        "\\ \" ' \n\r\t\x01\x7f",
        "\u2028\u2029",
    ],
)
def test_text_comes_back_as_it_was(store, text):
    id_ = meeting(store, FuzzyDate(), "Inledning")
    store.change(Item, id_, text=text)
    store.change(Item, id_, text="annat")
    store.undo()
    assert store.rows("SELECT text, length(CAST(text AS BLOB)) FROM item") == [
        (text, len(text.encode()))
    ]
    store.redo()
    assert store.rows("SELECT text FROM item") == [("annat",)]


def test_five_million_letters_come_back(store):
    text = "Många ord om läsning. " * 230_000
    id_ = meeting(store, FuzzyDate(), "Inledning")
    store.change(Item, id_, text=text)
    store.change(Item, id_, text="")
    store.undo()
    assert store.rows("SELECT text FROM item") == [(text,)]


def test_numbers_come_back_to_the_last_digit(store):
    programme = store.add(model.Programme(name="Stärkta bibliotek"))
    call = store.add(model.Call(programme_id=programme, amount=Decimal("92233720368547758.07")))
    given = {"rate": Decimal("11.123457"), "sought": Decimal("0.01"), "granted": Decimal(-1)}
    start = date(2018, 1, 1)
    sent = model.Application(call_id=call, lead_municipality_id=1, status_since=start, **given)
    id_ = store.add(sent)
    before = held(store)
    sql(store, "UPDATE application SET rate = 1.0/3, sought = 9007199254740993, granted = NULL")
    back_and_forth(store, before)
    before = held(store)
    sql(store, "UPDATE application SET rate = 0.1 + 0.2")
    sql(store, "UPDATE application SET rate = 1")
    store.undo()
    assert store.rows("SELECT rate FROM application") == [(0.1 + 0.2,)]
    store.undo()
    assert held(store) == before
    store.undo()
    with store.read() as session:
        read = session.get(model.Application, id_)
        assert {name: getattr(read, name) for name in given} == given
        assert session.get(model.Call, call).amount == Decimal("92233720368547758.07")


# --- steps


def test_saves_of_one_visit_to_a_field_are_one_step_with_one_change(store):
    id_ = people(store)[0]
    before, rows = held(store), changes(store)
    for typed in ("L", "Li", "Lin", "Lind"):
        store.change(Person, id_, merge="visit 1", family_name=typed)
    assert changes(store) == rows + 1
    back_and_forth(store, before)


def test_typing_something_and_back_again_is_no_step(store):
    id_ = people(store)[0]
    label = store.undo_label()
    told = []
    store.subscribe(told.append)
    store.change(Person, id_, merge="visit 1", email="e")
    store.change(Person, id_, merge="visit 1", email="")
    assert store.undo_label() == label
    assert len(told) == 2
    store.change(Person, id_, merge="visit 1", email="x")
    assert store.undo_label() == "ändra person Ebba Lindqvist"


def test_merged_steps_of_several_rows_come_back_row_by_row(store):
    """Made shorter, this one broke a unique value on the way back."""
    before = held(store)
    sql(store, "UPDATE municipality SET code = '-' WHERE id = 1", merge="a")
    sql(store, "UPDATE municipality SET code = '0760' WHERE id = 2", merge="a")
    sql(store, "UPDATE municipality SET code = '0761' WHERE id = 1", merge="a")
    back_and_forth(store, before)


def test_a_row_moved_to_a_new_parent_in_a_merged_step_survives_undo(store):
    """Made shorter, the new parent went first on the way back and took the row with it."""
    meeting(store, FuzzyDate(), "Inledning")
    before = held(store)
    store.change(Item, 1, merge="a", title="Ny rubrik")
    with store.write("undo.example", merge="a") as session:
        other = Meeting(title="Annat möte")
        session.add(other)
        session.flush()
        session.get(Item, 1).meeting_id = other.id
    back_and_forth(store, before)


def test_steps_merge_only_in_a_row_and_only_while_the_program_runs(store, workspace_path):
    id_ = people(store)[0]
    store.change(Person, id_, merge="a", email="1")
    store.change(Person, id_, email="2")
    store.change(Person, id_, merge="a", email="3")
    store.close()
    with Store.open(workspace_path) as store:
        store.change(Person, id_, merge="a", email="4")
        emails = []
        for _ in range(3):
            store.undo()
            emails += store.rows("SELECT email FROM person WHERE id = ?", (id_,))
        assert emails == [("3",), ("2",), ("1",)]


def test_nothing_merges_into_a_step_that_was_undone_and_done_again(store):
    id_ = people(store)[0]
    store.change(Person, id_, merge="a", email="1")
    store.undo()
    store.redo()
    store.change(Person, id_, merge="a", email="2")
    store.undo()
    assert store.rows("SELECT email FROM person WHERE id = ?", (id_,)) == [("1",)]


def test_what_was_undone_is_let_go_by_the_next_change_but_not_by_an_empty_write(store):
    people(store)
    store.undo()
    with store.write("undo.example"):
        pass
    store.change(Person, 1, given_name="Ebba")
    assert store.redo_label() == "lägga till person Karin Holm"
    store.change(Person, 1, given_name="Ella")
    assert store.redo_label() == ""
    assert store.redo() is None


def test_a_failed_write_keeps_what_was_undone(store):
    people(store)
    store.undo()
    with pytest.raises(ValueError), store.write("undo.example") as session:
        session.add(Person(given_name="Tuva"))
        session.flush()
        raise ValueError
    assert store.redo()
    assert len(store.rows("SELECT 1 FROM person")) == 6


def test_undo_and_redo_go_on_after_a_restart(store, workspace_path):
    people(store)
    store.undo()
    store.undo()
    store.close()
    with Store.open(workspace_path) as store:
        assert store.redo_label() == "lägga till person Valter Ström"
        assert store.undo_label() == "lägga till person Siri Falk"
        store.redo()
        store.redo()
        assert store.redo() is None
        for _ in range(6):
            store.undo()
        assert store.rows("SELECT count(*) FROM person") == [(0,)]


def test_a_final_write_ends_the_way_back_and_forth(store):
    people(store)
    store.undo()
    with store.write("undo.example", final=True):
        pass
    assert (store.undo(), store.redo()) == (None, None)
    store.add(Person(given_name="Tuva"))
    assert store.undo()
    assert store.undo() is None


def test_nothing_merges_into_a_final_step(store):
    with store.write("undo.example", merge="a", final=True) as session:
        session.add(Person(given_name="Ebba"))
    store.change(Person, 1, merge="a", email="x")
    assert store.undo()
    assert store.undo() is None
    assert store.rows("SELECT email FROM person") == [("",)]


def test_history_that_does_not_fit_is_refused_whole(store):
    people(store)
    store.delete(Person, 1)
    store._connection.execute("INSERT INTO person SELECT 1, 'X', '', '', '', '', ''")
    before = held(store)
    with pytest.raises(Exception, match="UNIQUE"):
        store.undo()
    assert held(store) == before
    store._connection.execute("DELETE FROM person WHERE id = 1")
    assert store.undo()
    store.change(Person, 2, email="x@example.org")
    store._connection.execute("DELETE FROM person WHERE id = 2")
    with pytest.raises(WorkspaceError) as caught:
        store.undo()
    assert caught.value.key == "error.damaged"


def test_every_table_but_that_of_bytes_has_its_three_triggers(store):
    found = store.rows(
        "SELECT tbl_name, count(*) FROM sqlite_master WHERE type = 'trigger'"
        " AND name GLOB 'history_*' GROUP BY 1"
    )
    tracked = set(model.metadata.tables) - {"file_content"}
    assert dict(found) == dict.fromkeys(tracked, 3)


def test_municipalities_that_a_county_needs_stay(store):
    with pytest.raises(sa.exc.IntegrityError):
        store.delete(model.County, 1)
    assert store.rows("SELECT count(*) FROM municipality") == [(13,)]
    assert isinstance(store.add(Municipality(code="0001", name="Prov", county_id=1)), int)
