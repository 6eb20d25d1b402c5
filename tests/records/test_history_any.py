"""Whatever was written: undo gives the state before, redo the state after, also tomorrow."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from anything import do, held, steps
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bibk_desktop.records.store import Store

unhurried = settings(
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def newest(store):
    return store.rows("SELECT coalesce(max(id), 0) FROM step WHERE undone = 0")[0][0]


def written(store, made):
    """The states that a store passed through: the first, then one for each step that is kept."""
    states = [held(store)]
    for step in made:
        last = newest(store)
        fine = do(store, step)
        now = held(store)
        assert fine or now == states[-1], "a refused write left something"
        if newest(store) > last:
            states.append(now)
        elif newest(store) < last:
            states.pop()
            assert now == states[-1], "a step went away though it had changed something"
        else:
            states[-1] = now
    return states


def there_and_back(store, states):
    """Undo all, redo all, comparing at every step."""
    for state in states[-2::-1]:
        assert store.undo() is not None
        assert held(store) == state
    assert store.undo() is None
    for state in states[1:]:
        assert store.redo() is not None
        assert held(store) == state
    assert store.redo() is None


def run(workspace, made):
    with TemporaryDirectory() as folder:
        path = Path(shutil.copyfile(workspace, Path(folder) / "a.bibk"))
        with Store.open(path) as store:
            states = written(store, made)
            there_and_back(store, states)
        with Store.open(path) as store:
            assert held(store) == states[-1]
            there_and_back(store, states)
            assert store.faults() == []


@settings(unhurried, max_examples=50)
@given(made=st.lists(steps, min_size=1, max_size=12))
def test_undo_and_redo_of_any_writes(_made_workspace, made):
    run(_made_workspace, made)


@settings(unhurried, max_examples=2)
@given(made=st.lists(steps, min_size=110, max_size=130))
def test_undo_and_redo_of_more_than_a_hundred_steps(_made_workspace, made):
    run(_made_workspace, made)


@settings(unhurried, max_examples=25)
@given(
    made=st.lists(steps, min_size=3, max_size=8),
    more=st.lists(steps, min_size=1, max_size=4),
    back=st.integers(1, 8),
)
def test_a_write_after_an_undo_goes_on_from_there(_made_workspace, made, more, back):
    with TemporaryDirectory() as folder:
        path = Path(shutil.copyfile(_made_workspace, Path(folder) / "a.bibk"))
        with Store.open(path) as store:
            states = written(store, made)
            kept = max(1, len(states) - back)
            for _ in range(len(states) - kept):
                store.undo()
            assert held(store) == states[kept - 1]
            further = written(store, more)
            if len(further) == 1:
                while store.redo():
                    pass
                further = states[kept - 1 :]
            there_and_back(store, states[: kept - 1] + further)
