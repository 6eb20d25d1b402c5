"""A workspace of invented contacts, and the page of contacts in a real window."""

import shutil

import pytest
from invented_contacts import TODAY, Contacts, fill, opened
from sample import municipalities

from bibk_desktop.records.store import Store


@pytest.fixture(scope="session")
def _made_contacts(tmp_path_factory):
    path = tmp_path_factory.mktemp("contacts") / "made.bibk"
    with Store.create(path, TODAY) as store:
        municipalities(store)
        fill(Contacts(store))
        with store.write("undo.first_content", final=True):
            pass
    return path


@pytest.fixture
def contacts(_made_contacts, tmp_path):
    path = shutil.copyfile(_made_contacts, tmp_path / "arbetsyta.bibk")
    with Store.open(path, TODAY) as store:
        yield Contacts(store)


@pytest.fixture
def bare(store):
    """The 13 municipalities and nobody."""
    return Contacts(store)


@pytest.fixture
def window(qtbot, contacts):
    made = opened(qtbot, contacts)
    yield made
    made.close()


@pytest.fixture
def page(window):
    return window.page("people")
