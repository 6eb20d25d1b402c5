"""The gate: what is written is stored whole or not at all, and everybody is told."""

import threading

import pytest
import sqlalchemy as sa
from sample import meeting, people
from sqlmodel import select

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Item, ItemKind, Municipality, Person, Project, Setting
from bibk_desktop.records.store import Store, WorkspaceError


def names(store: Store) -> list[str]:
    return [row[0] for row in store.rows("SELECT given_name FROM person ORDER BY id")]


def test_a_write_is_stored_when_it_ends(store, workspace_path):
    with store.write("undo.take_in", name="x") as session:
        session.add(Person(given_name="Ebba"))
    store.close()
    with Store.open(workspace_path) as again:
        assert names(again) == ["Ebba"]


@pytest.mark.parametrize("stop", [ValueError, KeyboardInterrupt, SystemExit, GeneratorExit])
def test_a_write_that_is_broken_off_stores_nothing(store, stop):
    with pytest.raises(stop), store.write("undo.example") as session:
        session.add(Person(given_name="Ebba"))
        session.flush()
        raise stop
    assert names(store) == []
    assert store.undo_label() == ""
    people(store)
    assert len(names(store)) == 6


def test_a_broken_rule_of_the_tables_stores_nothing(store):
    with pytest.raises(sa.exc.IntegrityError), store.write("undo.example") as session:
        session.add(Person(given_name="Ebba"))
        session.flush()
        session.add(Item(meeting_id=999))
    assert names(store) == []
    assert store.faults() == []


def test_reading_inside_a_write_sees_it_and_leaves_it_whole(store):
    with store.write("undo.example") as session:
        session.add(Person(given_name="Ebba"))
        assert names(store) == ["Ebba"]
        with store.read() as reading:
            assert [person.given_name for person in reading.exec(select(Person))] == ["Ebba"]
        assert [hit.title for hit in store.search("ebba")] == ["Ebba"]
        session.add(Person(given_name="Olle"))
    assert names(store) == ["Ebba", "Olle"]


def test_a_write_inside_a_write_is_part_of_it(store):
    with store.write("undo.take_in", name="möte.docx"):
        store.add(Person(given_name="Ebba"))
        store.add(Person(given_name="Olle"))
    assert store.undo_label() == "läsa in möte.docx"
    store.undo()
    assert names(store) == []


def test_a_write_inside_that_fails_takes_the_outer_one_with_it_even_if_caught(store):
    def outer() -> None:
        with store.write("undo.example"):
            store.add(Person(given_name="Ebba"))
            with pytest.raises(KeyError):
                store.change(Person, 999, given_name="Olle")

    with pytest.raises(RuntimeError, match="inside this one failed"):
        outer()
    assert names(store) == []
    store.add(Person(given_name="Maja"))
    assert names(store) == ["Maja"]


def test_a_final_write_inside_makes_the_whole_step_final(store):
    with store.write("undo.example"):
        store.add(Person(given_name="Ebba"))
        with store.write("undo.example", final=True):
            pass
    assert store.undo_label() == ""
    assert store.undo() is None
    assert names(store) == ["Ebba"]


def test_undo_inside_a_write_is_refused_and_the_write_goes_on(store):
    people(store)
    with store.write("undo.example") as session:
        session.add(Person(given_name="Tuva"))
        with pytest.raises(RuntimeError):
            store.undo()
    assert "Tuva" in names(store)


def test_a_session_cannot_end_the_gates_transaction(store):
    for end in ("commit", "rollback"):
        with pytest.raises(RuntimeError), store.write("undo.example") as session:
            session.add(Person(given_name="Ebba"))
            getattr(session, end)()
    assert names(store) == []


def test_a_session_for_reading_writes_nothing(store):
    id_ = people(store)[0]
    with pytest.raises(RuntimeError), store.read() as session:
        session.get(Person, id_).given_name = "Annan"
        session.exec(select(Person)).all()
    with pytest.raises(RuntimeError), store.read() as session:
        session.exec(sa.delete(Person))
    with pytest.raises(RuntimeError), store.read() as session:
        session.add(Person())
        session.flush()
    assert names(store)[0] == "Ebba"
    assert len(names(store)) == 6


def test_change_sets_fields_of_one_record(store):
    id_ = people(store)[0]
    store.change(Person, id_, family_name="Åkesson", email="ebba@example.org")
    assert store.rows("SELECT family_name, email FROM person WHERE id = ?", (id_,)) == [
        ("Åkesson", "ebba@example.org")
    ]


def test_a_field_may_be_called_kind(store):
    id_ = meeting(store, FuzzyDate(), "Inledning")
    store.change(Item, 1, kind=ItemKind.decision)
    assert store.rows("SELECT kind FROM item WHERE meeting_id = ?", (id_,)) == [("decision",)]


def test_a_record_in_hand_sees_a_change_made_inside_its_write(store):
    id_ = people(store)[0]
    with store.write("undo.example") as session:
        person = session.get(Person, id_)
        person.email = "ebba@example.org"
        store.change(Person, id_, family_name="Åkesson")
        assert (person.family_name, person.email) == ("Åkesson", "ebba@example.org")
    assert store.rows("SELECT family_name, email FROM person WHERE id = ?", (id_,)) == [
        ("Åkesson", "ebba@example.org")
    ]


def test_change_of_a_field_that_is_not_there_stores_nothing(store):
    id_ = people(store)[0]
    with pytest.raises(ValueError, match="surname"):
        store.change(Person, id_, email="x@example.org", surname="Åkesson")
    assert store.rows("SELECT email FROM person WHERE id = ?", (id_,)) == [("",)]


def test_change_of_a_record_that_is_gone_says_so(store):
    with pytest.raises(KeyError):
        store.change(Person, 999, given_name="Ebba")


def test_delete_of_a_record_that_is_gone_does_nothing(store):
    store.delete(Person, 999)
    assert store.undo_label() == ""


# --- who is told


def test_listeners_are_told_after_the_commit_what_was_touched(store):
    told = []
    store.subscribe(lambda changes: told.append((changes.rows, len(names(store)))))
    with store.write("undo.example") as session:
        session.add(Person(given_name="Ebba"))
        session.flush()
        assert told == []
    assert told == [({"person": frozenset({1})}, 1)]


def test_listeners_are_told_of_the_first_write_after_an_undo(store):
    people(store)
    store.undo()
    told = []
    store.subscribe(told.append)
    store.add(Person(given_name="Tuva"))
    assert [changes.touches("person") for changes in told] == [True]


def test_listeners_hear_of_cascades_undo_and_redo(store):
    id_ = meeting(store, FuzzyDate(), "Inledning", "Avslutning")
    told = []
    store.subscribe(lambda changes: told.append({k: len(v) for k, v in changes.rows.items()}))
    with store.write("undo.delete", kind="meeting", title="") as session:
        session.exec(sa.text("DELETE FROM meeting WHERE id = :id").bindparams(id=id_))
    store.undo()
    store.redo()
    assert told == [{"meeting": 1, "item": 2}] * 3


def test_a_write_that_changes_nothing_tells_nobody_and_is_no_step(store):
    id_ = people(store)[0]
    before = store.undo_label()
    told = []
    store.subscribe(told.append)
    store.change(Person, id_, given_name="Ebba")
    with store.write("undo.example") as session:
        session.exec(sa.text("UPDATE person SET email = email"))
    assert told == []
    assert store.undo_label() == before


def test_a_listener_that_raises_neither_undoes_the_write_nor_silences_the_others(
    store, monkeypatch
):
    seen, told = [], []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: seen.append(kind))
    store.subscribe(lambda _: 1 / 0)
    store.subscribe(told.append)
    store.add(Person(given_name="Ebba"))
    assert names(store) == ["Ebba"]
    assert seen == [ZeroDivisionError]
    assert len(told) == 1


def test_a_listener_may_write_and_a_listener_that_left_is_not_told(store):
    told, leave = [], []

    def follow(changes):
        leave[0]()
        if not store.rows("SELECT 1 FROM setting"):
            with store.write("undo.example") as session:
                session.add(Setting(name="seen", value="1"))

    store.subscribe(follow)
    leave.append(store.subscribe(lambda _: told.append("left")))
    store.add(Person(given_name="Ebba"))
    leave[0]()
    assert told == []
    assert store.rows("SELECT value FROM setting") == [("1",)]


# --- threads, time, words


def test_another_thread_is_refused_and_harms_nothing(store):
    failed = []

    def misuse() -> None:
        for use in (
            lambda: store.rows("SELECT 1"),
            lambda: store.add(Person(given_name="Fel")),
            lambda: store.undo(),
            lambda: store.search("x"),
            lambda: store.read().__enter__(),
        ):
            try:
                use()
            except RuntimeError as error:
                failed.append(error)

    with store.write("undo.example") as session:
        session.add(Person(given_name="Ebba"))
        thread = threading.Thread(target=misuse)
        thread.start()
        thread.join()
    assert len(failed) == 5
    assert names(store) == ["Ebba"]


def test_today_is_what_was_told(workspace_path, monkeypatch):
    from datetime import date

    monkeypatch.setenv("BIBK_TODAY", "2018-03-15")
    with Store.open(workspace_path) as store:
        assert store.today() == store.now().date() == date(2018, 3, 15)
        assert store.now().tzinfo is not None
    with Store.open(workspace_path, date(2018, 1, 31)) as store:
        assert store.today() == store.now().date() == date(2018, 1, 31)
    monkeypatch.delenv("BIBK_TODAY")
    with Store.open(workspace_path) as store:
        assert store.today() == store.now().date() > date(2020, 1, 1)


def test_steps_are_named_in_swedish(store):
    id_ = store.add(Person(given_name="Ebba", family_name="Lindqvist"))
    assert store.undo_label() == "lägga till person Ebba Lindqvist"
    store.change(Person, id_, family_name="Brandt")
    assert store.undo_label() == "ändra person Ebba Lindqvist"
    store.delete(Person, id_)
    assert store.undo_label() == "ta bort person Ebba Brandt"
    store.undo()
    assert store.redo_label() == "ta bort person Ebba Brandt"


def test_bulk_rows_by_core_are_one_step(store):
    rows = [{"given_name": f"Person {number}"} for number in range(500)]
    with store.write("undo.take_in", name="lista.xlsx") as session:
        session.exec(sa.insert(Person), params=rows)
    assert len(names(store)) == 500
    store.undo()
    assert names(store) == []


def test_records_read_in_a_write_can_be_used_after_it(store):
    with store.write("undo.example") as session:
        person = Person(given_name="Ebba")
        session.add(person)
    assert (person.id, person.given_name) == (1, "Ebba")


def test_every_table_of_the_model_takes_its_defaults_through_the_gate(store):
    id_ = store.add(Project(name="Kreativa rum"))
    with store.read() as session:
        project = session.get(Project, id_)
        assert (project.name, project.starts, project.in_overview) == (
            "Kreativa rum",
            FuzzyDate(),
            True,
        )


def test_a_closed_store_is_closed_once(store, workspace_path):
    store.close()
    with Store.open(workspace_path):
        store.close()
        with pytest.raises(WorkspaceError) as caught:
            Store.open(workspace_path)
        assert caught.value.key == "error.held"


def test_swedish_names_come_in_swedish_order(store):
    rows = store.rows("SELECT name FROM municipality ORDER BY name COLLATE swedish")
    assert [row[0] for row in rows][-3:] == ["Uppvidinge", "Växjö", "Älmhult"]
    with store.read() as session:
        ordered = select(Municipality.name).order_by(sa.collate(Municipality.name, "swedish"))
        assert session.exec(ordered).first() == "Alvesta"
