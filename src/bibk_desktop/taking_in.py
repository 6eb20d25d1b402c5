"""`import protocol`: documents in, shown or stored, a file at a time."""

import json
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from bibk_desktop.kit.office import read_word
from bibk_desktop.kit.office.safe_files import BadFile, read_bytes
from bibk_desktop.records.store import Store
from bibk_desktop.words import text
from bibk_desktop.work.meetings.keep import (
    Kept,
    SameFileError,
    SameMeetingError,
    keep,
    known_world,
)
from bibk_desktop.work.meetings.take_in.as_json import to_json
from bibk_desktop.work.meetings.take_in.proposal import Proposal
from bibk_desktop.work.meetings.take_in.propose import propose
from bibk_desktop.work.notes.capture.known import KnownWorld, default_world
from bibk_desktop.work.places.first_content import first_content


def _each(files: Iterable[Path], work: Callable[[Path], bool]) -> int:
    """Do `work` with every file; a bad one does not stop the others. The exit status."""
    done = True
    for path in files:
        try:
            done = work(path) and done
        except BadFile as bad:
            print(bad, file=sys.stderr)
            done = False
    return 0 if done else 1


def _read(path: Path, known: KnownWorld, today: date) -> tuple[Proposal, bytes]:
    data = read_bytes(path)
    document = read_word.read_data(data, path.name)
    return propose(document, known=known, file_name=path.name, today=today), data


def show(files: Iterable[Path], workspace: Path | None, as_json: bool, today: date | None) -> int:
    """Print what is found in each file and store nothing; the exit status."""
    if workspace is None:
        return _show(files, default_world(), as_json, today or date.min)
    with Store.open(workspace, today) as store:
        return _show(files, known_world(store.rows), as_json, store.today())


def _show(files: Iterable[Path], known: KnownWorld, as_json: bool, today: date) -> int:
    def work(path: Path) -> bool:
        proposal, _ = _read(path, known, today)
        found = to_json(proposal)
        print(json.dumps(found, ensure_ascii=False) if as_json else summary(proposal))
        return True

    return _each(files, work)


def summary(proposal: Proposal) -> str:
    """What was found, to read: one line for the file, one for each unsure finding."""
    counts = ", ".join(
        text(f"cli.count.{name}", n=n)
        for name, n in (
            ("attendees", len(proposal.attendees)),
            ("items", sum(bool(item.heading) for item in proposal.items)),
            ("outcomes", len(proposal.outcomes)),
            ("events", len(proposal.events)),
            ("votes", proposal.workshop.votes_total if proposal.workshop else 0),
        )
        if n
    )
    first = text("cli.taken_in", name=proposal.file_name, title=_title(proposal), counts=counts)
    return "\n".join([first, *_unsure(proposal)])


def _title(proposal: Proposal) -> str:
    words = (proposal.title.value, proposal.place.value)
    return ", ".join(filter(None, words)) or text("cli.no_title")


def _unsure(proposal: Proposal) -> list[str]:
    """The findings that stay text until somebody says what they are."""
    groups = (proposal.outcomes, proposal.events, proposal.attendees, proposal.groups)
    found: list[Any] = [each for group in groups for each in group]
    unsure = sorted((each.line, each.raw.strip()) for each in found if not each.sure)
    lines = [text("cli.unsure", line=line, raw=raw) for line, raw in dict.fromkeys(unsure)]
    numbers = [text("cli.personal_number", line=line) for line in proposal.personal_numbers]
    return numbers + lines


def take_in(files: Iterable[Path], workspace: Path, again: bool, today: date | None) -> int:
    """Store each file in a step of its own; a missing workspace is made. The exit status."""
    with _workspace(workspace, today) as store:
        return _each(files, lambda path: _take_in(store, path, again))


def _workspace(path: Path, today: date | None) -> Store:
    if path.exists():
        return Store.open(path, today)
    store = Store.create(path, today)
    with store.write("undo.first_content", final=True) as session:
        first_content(session)
    return store


def _take_in(store: Store, path: Path, again: bool) -> bool:
    proposal, data = _read(path, known_world(store.rows), store.today())
    try:
        kept = keep(store, proposal, data, again=again)
    except SameFileError:
        print(text("cli.same_file", name=path.name))
        return True
    except SameMeetingError as same:
        print(text("cli.same_meeting", name=path.name, title=same), file=sys.stderr)
        return False
    print("\n".join([_stored(path, kept), *_unsure(proposal)]))
    return True


def _stored(path: Path, kept: Kept) -> str:
    counts = ", ".join(
        text(f"cli.count.{name}", n=n)
        for name, n in (
            ("attendees", kept.attendees),
            ("items", kept.items),
            ("outcomes", kept.outcomes),
            ("events", kept.activities),
            ("persons", kept.new_persons),
        )
        if n
    )
    return text("cli.taken_in", name=path.name, title=kept.title, counts=counts)
