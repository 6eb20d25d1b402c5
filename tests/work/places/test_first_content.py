"""A new workspace has the two counties, the 13 municipalities and our own office."""

from bibk_desktop.records.store import Store
from bibk_desktop.work.places.first_content import first_content


def test_first_content_is_counties_municipalities_and_our_office(tmp_path):
    with Store.create(tmp_path / "ny.bibk") as store:
        with store.write("undo.first_content") as session:
            first_content(session)
        assert store.rows("SELECT code, name FROM county ORDER BY code") == [
            ("07", "Kronobergs län"),
            ("10", "Blekinge län"),
        ]
        names = [row[0] for row in store.rows("SELECT name FROM municipality WHERE ours")]
        assert len(names) == 13
        assert {"Lessebo", "Sölvesborg"} <= set(names)
        assert store.rows("SELECT short_name, is_own FROM organisation") == [("BiBK", 1)]
        assert store.faults() == []
