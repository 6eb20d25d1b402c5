"""Search: every word that is kept is found, no text is too odd, what was deleted is gone."""

import random
import unicodedata
from datetime import date

import pytest
import sqlalchemy as sa
from sample import meeting, people

from bibk_desktop.records import file, model, search_index
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Item, Meeting, Person
from bibk_desktop.records.store import Store

DAY = FuzzyDate.day(date(2018, 1, 24))


def titles(store, text):
    return [hit.title for hit in store.search(text)]


def rebuilt(store):
    """The search text as it is and as it would be if written anew; they must be equal."""
    sql = "SELECT kind, record_id, title, body, at FROM search_text ORDER BY 1, 2"
    kept = store.rows(sql)
    with file.transaction(store._connection):
        search_index.rebuild(store._connection)
    return kept, store.rows(sql)


# --- finding


def test_a_record_is_found_by_the_beginnings_of_its_words_in_any_order(store):
    people(store)
    for text in ("ebba lindqvist", "lind eb", "LINDQVIST", "e l", "Ebba, Lindqvist!"):
        assert titles(store, text) == ["Ebba Lindqvist"], text
    assert titles(store, "ebba brandt") == []


@pytest.mark.parametrize("text", ["", " ", "  \t\n", "-", '"', "*", "()", "_", "…"])
def test_a_text_without_words_finds_nothing(store, text):
    people(store)
    assert store.search(text) == []


def test_swedish_letters_are_letters_of_their_own(store):
    for name in ("Åsa", "Asa", "Ängla", "Ola", "Öla", "Idé"):
        store.add(Person(given_name=name))
    assert titles(store, "åsa") == ["Åsa"]
    assert titles(store, "asa") == ["Asa"]
    assert titles(store, "ÖLA") == ["Öla"]
    assert titles(store, "ola") == ["Ola"]
    assert titles(store, unicodedata.normalize("NFD", "ängla")) == ["Ängla"]


def test_titles_come_before_texts_and_the_newest_first(store):
    meeting(store, DAY, "Språkstegen", "Annat", title="Chefsmöte")
    store.change(Item, 2, text="Mer om Språkstegen")
    store.add(model.Project(name="Språkstegen"))
    found = [(hit.kind, hit.title) for hit in store.search("språk")]
    assert found == [("project", "Språkstegen"), ("item", "Språkstegen"), ("item", "Annat")]


def test_words_may_stand_some_in_the_title_some_in_the_text(store):
    meeting(store, DAY, "Ekonomi")
    store.change(Item, 1, text="Bidraget från Kulturrådet")
    assert titles(store, "ekonomi kulturråd") == ["Ekonomi"]


def test_at_most_as_many_as_asked_for(store):
    with store.write("undo.example") as session:
        session.exec(sa.insert(Person), params=[{"given_name": f"Ebba{n}"} for n in range(80)])
    assert len(store.search("ebba")) == 50
    assert len(store.search("ebba", limit=3)) == 3
    assert titles(store, "ebba")[0] == "Ebba79"


def test_what_bears_the_name_comes_before_what_names_it(store):
    people(store)
    meeting(store, DAY, "Lessebo: hur många som kommer", "Om Älmhult", title="Lessebo i mars")
    with store.write("undo.example") as session:
        session.add(model.Attendance(meeting_id=1, name="Ebba Lindqvist"))
    found = [(hit.kind, hit.title) for hit in store.search("lesse")]
    assert found[0] == ("municipality", "Lessebo") and len(found) > 1
    assert [hit.kind for hit in store.search("ebba")] == ["person", "attendance"]
    assert [hit.title for hit in store.search("älm")] == ["Älmhult", "Om Älmhult"]
    assert store.search("%") == store.search("_") == []


def test_a_hit_says_the_day_or_nothing(store):
    meeting(store, DAY, "Dagen")
    store.add(model.Activity(title="Dagenlös", at=FuzzyDate.open("löpande")))
    store.add(model.Activity(title="Dagens", at=FuzzyDate.day(date(2018, 3, 15))))
    assert [(h.title, h.at) for h in store.search("dagen")] == [
        ("Dagens", "2018-03-15"),
        ("Dagenlös", ""),
        ("Dagen", "2018-01-24"),
    ]


# --- the excerpt


def test_the_excerpt_shows_the_word_wherever_it_stands_without_marks(store):
    meeting(store, DAY, "Punkt")
    text = (
        "Mycket annat. " * 3000
        + "\nHär står **ordet** [kvarnhjul](https://example.org) _till slut_."
    )
    store.change(Item, 1, text=text)
    (hit,) = store.search("kvarnhj")
    assert hit.excerpt == "…Här står ordet kvarnhjul till slut."


def test_the_excerpt_is_short_and_one_line():
    body = "Första raden\nandra raden med ordet mitt i " + "och sedan mycket mer " * 20
    shown = search_index.excerpt(body, ["ordet"])
    assert "ordet" in shown and "\n" not in shown
    assert len(shown) <= 122
    assert shown.startswith("…") and shown.endswith("…")


def test_the_excerpt_shows_the_word_not_its_likeness_inside_another():
    body = "Biblioplan " * 30 + "en ny plan"
    assert search_index.excerpt(body, ["plan"]).endswith("en ny plan")
    assert search_index.excerpt("", ["plan"]) == ""


# --- kept up to date


def test_what_others_take_from_a_meeting_or_programme_follows_it(store):
    id_ = meeting(store, DAY, "Punkten")
    store.add(model.Attendance(meeting_id=id_, name="Ebba Lindqvist"))
    store.add(model.Workshop(meeting_id=id_, title="Punktworkshop"))
    programme = store.add(model.Programme(name="Stärkta bibliotek"))
    store.add(model.Call(programme_id=programme, name="2018"))
    store.change(Meeting, id_, at=FuzzyDate.day(date(2018, 3, 15)))
    store.change(model.Programme, programme, name="Starkare bibliotek")
    assert {hit.at for hit in store.search("punkt")} == {"2018-03-15"}
    assert {hit.at for hit in store.search("ebba")} == {"2018-03-15"}
    assert "Starkare bibliotek 2018" in titles(store, "starkare")
    assert titles(store, "stärkta") == []
    store.undo()
    store.undo()
    assert {hit.at for hit in store.search("punkt")} == {"2018-01-24"}
    assert "Stärkta bibliotek 2018" in titles(store, "stärkta")
    assert store.faults() == []


def test_search_text_is_the_same_as_if_it_were_written_anew(store):
    people(store)
    id_ = meeting(store, DAY, "Inledning", "Laget runt")
    store.change(Meeting, id_, title="Nytt namn")
    store.delete(Person, 2)
    store.undo()
    store.delete(Meeting, id_)
    store.undo()
    store.undo()
    kept, anew = rebuilt(store)
    assert kept == anew
    assert len(kept) == 13 + 6 + 1 + 2
    assert store.faults() == []


def test_an_unrelated_change_does_not_touch_the_index(store):
    meeting(store, DAY, "Inledning")
    writes = "SELECT sum(length(block)) FROM search_fts_data"
    before = store.rows(writes)
    for position in range(20):
        store.change(Item, 1, position=position)
    assert store.rows(writes) == before


def test_missing_wrong_and_left_over_search_text_is_a_fault(store):
    people(store)
    names = "(kind, record_id, title, body, at)"
    for damage in (
        "DELETE FROM search_text WHERE kind = 'person' AND record_id = 1",
        "UPDATE search_text SET body = 'annat' WHERE kind = 'person' AND record_id = 2",
        f"INSERT INTO search_text {names} VALUES ('person', 99, '', '', '')",
        "INSERT INTO search_fts(search_fts, rowid, title, body) VALUES ('delete', 1, 'x', 'y')",
    ):
        store._connection.execute("BEGIN")
        store._connection.execute(damage)
        assert store.faults(), damage
        store._connection.execute("ROLLBACK")
        assert store.faults() == []


def test_leftover_search_text_does_not_stop_a_new_record(store):
    names = "(kind, record_id, title, body, at)"
    store._connection.execute(f"INSERT INTO search_text {names} VALUES ('person', 1, 'X', '', '')")
    store.add(Person(given_name="Ebba"))
    assert titles(store, "ebba") == ["Ebba"]
    assert titles(store, "x") == []
    assert store.faults() == []


def test_long_texts_changed_again_and_again_leave_the_index_right(store):
    """SQLite's own secure-delete damaged the index in the first of these steps."""
    chance = random.Random(11)
    common = ["och", "i", "att", "det", "som", "på"] + [f"ord{n}" for n in range(300)]
    ids = [meeting(store, DAY, "Punkt") for _ in range(6)]
    for number in range(30):
        text = " ".join(chance.choices(common, [60] * 6 + [1] * 300, k=chance.randrange(6000)))
        store.change(Item, chance.choice(ids), text=text)
        if number % 7 == 6:
            store.undo()
        assert store.faults() == []


# --- nothing too odd


PIECES = (
    *("AND", "OR", "NOT", "NEAR", "NEAR(a b, 2)", "title:", "body :", "{title body}", "^", "a*"),
    *('"', "''", "(", ")", "*", "+", "-", ":", "\\", ";", "--", "/*", "%", "_", "?", "?1", ":a"),
    *(
        "\x00",
        "\n",
        "\t",
        "\u200b",
        "\ufeff",
        "\u202e",
        "\ud800",
        "\U0010ffff",
        "🎈",
        "é",
        "e\u0301",
    ),
    *(
        "å",
        "ß",
        "İ",
        "ﬁ",
        "²",
        "½",
        "Ⅷ",
        "漢字",
        "ب",
        "\u0301",
        "𞤀",
        "x" * 3000,
        "möte",
        "1",
        "a b",
    ),
)


def test_twenty_thousand_odd_texts_are_searched_without_an_error(store):
    people(store)
    meeting(store, DAY, "Möte", "a b", "漢字", "x" * 900)
    chance = random.Random(20180131)
    for _ in range(20_000):
        text = "".join(
            chance.choice(PIECES) + chance.choice(("", " ")) for _ in range(chance.randint(1, 9))
        )
        assert isinstance(store.search(text), list)


# --- really gone


def tokens():
    chance = random.Random(3)
    return ["".join(chance.choices("bcdfghjklmnpqrstvwxz", k=14)) for _ in range(20)]


@pytest.fixture
def plain_path(tmp_path, monkeypatch):
    """Where a store without encryption may lie: the same pages, readable by the test."""
    monkeypatch.setattr(file, "key_pragma", lambda *_: "PRAGMA page_size = 4096")
    monkeypatch.setattr(file, "PLAIN_HEADER", b"is never there")
    return tmp_path / "plain.bibk"


def test_erased_words_are_in_no_page(plain_path):
    words = tokens()
    tails = [word[5:].encode() for word in words]
    with Store.create(plain_path) as store:
        id_ = meeting(store, DAY, "Inledning", title=words[0])
        with store.write("undo.example") as session:
            for number, word in enumerate(words):
                session.add(Item(meeting_id=id_, title=word, text=f"Mer om {word} {number}"))
                session.add(Person(given_name=word, email=f"{word}@example.org"))
    assert all(tail in plain_path.read_bytes() for tail in tails)
    with Store.open(plain_path) as store:
        with store.write("undo.example", final=True) as session:
            session.exec(sa.text("UPDATE item SET title = '', text = '' WHERE id % 2 = 0"))
            session.exec(sa.text("DELETE FROM meeting"))
            session.exec(sa.text("DELETE FROM person"))
            session.exec(sa.text("DELETE FROM step"))
            search_index.forget_deleted(store._connection)
        vocabulary = "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_fts, row)"
        store._connection.execute(vocabulary)
        terms = {term for (term,) in store.rows("SELECT term FROM temp.words")}
        assert not {term for term in terms for word in words if term and word.startswith(term[:3])}
        assert store.faults() == []
    kept = plain_path.read_bytes()
    assert [tail for tail in tails if tail in kept] == []
