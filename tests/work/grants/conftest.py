"""A round of grants with five who seek or think of it, and the program's window upon it."""

import pytest
from money_round import TODAY, Round, copied, window_of
from sample import municipalities

from bibk_desktop.records.store import Store


@pytest.fixture(scope="session")
def _made_round(tmp_path_factory):
    path = tmp_path_factory.mktemp("round") / "made.bibk"
    with Store.create(path, TODAY) as store:
        municipalities(store)
        made = Round(store)
        made.begin()
        made.apply("Växjö", "submitted", 900_000, purpose="Biblioteket kommer")
        made.apply("Alvesta", "draft", 600_000, [("Tingsryd", 250_000)], purpose="Bokbil")
        made.apply("Karlskrona", "idea", purpose="Ny bokbuss")
        made.apply("Sölvesborg", "declines")
        with store.write("undo.first_content", final=True):
            pass
    return path


@pytest.fixture
def round_(_made_round, tmp_path):
    """The round with its four applications."""
    with copied(_made_round, tmp_path) as store:
        yield Round(store)


@pytest.fixture
def bare(store):
    """The 13 municipalities, no money anywhere."""
    return Round(store)


@pytest.fixture
def window(qtbot, round_):
    made = window_of(qtbot, round_.store)
    yield made
    made.close()


@pytest.fixture
def page(window):
    return window.page("grants")


@pytest.fixture
def board(window, page, round_):
    """The board of the call, in the window."""
    window.open_record("call", round_.call)
    page.call.table.setFocus()
    return page.call
