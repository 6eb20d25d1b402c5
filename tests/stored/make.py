"""Makes the stored workspace of today's schema: python tests/stored/make.py

Run it once for each released schema, before the next revision is written, and keep the file.
"""

import sys
from datetime import date
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from sample import meeting, municipalities, people  # noqa: E402

from bibk_desktop.records import file, model  # noqa: E402
from bibk_desktop.records.fuzzy_date import FuzzyDate  # noqa: E402
from bibk_desktop.records.store import Store  # noqa: E402

DAY = date(2018, 1, 24)


def main() -> None:
    """Write one of everything that a migration may have to keep."""
    draft, path = HERE / "draft.bibk", HERE / f"{file.REVISION}.bibk"
    draft.unlink(missing_ok=True)
    with Store.create(draft, date(2018, 1, 31)) as store:
        fill(store)
        store.back_up(path)
    draft.unlink()


def fill(store: Store) -> None:
    """Places, persons, a meeting with attendance and outcomes, money, a request, steps undone."""
    places = municipalities(store)
    ebba = people(store)[0]
    held = meeting(store, FuzzyDate.day(DAY), "Inledning", "Laget runt", "Nästa möte")
    store.change(model.Meeting, held, chair_id=ebba, municipality_id=places["Växjö"])
    store.change(model.Item, 2, text="# Växjö\n- **Nytt** bibliotek 2019\n- _Mer_ tid")
    project = store.add(model.Project(name="Kreativa rum", starts=FuzzyDate.open("i höst")))
    store.add(model.Appointment(person_id=ebba, municipality_id=places["Växjö"], title="chef"))
    store.add(model.Attendance(meeting_id=held, person_id=ebba, name="Ebba Lindqvist"))
    store.add(model.RoundLine(item_id=2, municipality_id=places["Älmhult"], text="Meröppet"))
    store.add(model.Outcome(meeting_id=held, item_id=2, text="Skicka underlag", created_on=DAY))
    store.add(model.Link(outcome_id=1, project_id=project))
    store.add(model.Participation(project_id=project, municipality_id=1, since=DAY))
    programme = store.add(model.Programme(name="Stärkta bibliotek"))
    call = store.add(model.Call(programme_id=programme, name="2018"))
    store.add(model.Application(call_id=call, lead_municipality_id=1, status_since=DAY))
    store.add(model.Request(title="Vilka vill delta?"))
    store.add(model.Target(request_id=1, municipality_id=1))
    store.add(model.Setting(name="office", value="BiBK"))
    store.delete(model.Person, 6)
    store.undo()


if __name__ == "__main__":
    main()
