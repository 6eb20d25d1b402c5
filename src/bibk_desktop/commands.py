"""What the command line does, a function a command; no Qt but where app is handed the work."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path

from bibk_desktop import user_files
from bibk_desktop.kit.office.safe_files import BadFile
from bibk_desktop.listing import KINDS, listed, table
from bibk_desktop.records import backup as backups
from bibk_desktop.records import file
from bibk_desktop.records.file import WorkspaceError
from bibk_desktop.records.store import Store, step_words
from bibk_desktop.words import text

__all__ = ["KINDS", "run"]


class Refused(Exception):  # noqa: N818
    """A command that could not be done; its text is the one line that says why."""


def run(asked: Namespace) -> int:
    """Run the command that was asked for; its exit status."""
    work: Callable[[Namespace], int] = asked.run
    try:
        return work(asked)
    except Refused as refusal:
        return _say(str(refusal))
    except WorkspaceError as error:
        return _say(text(error.key, **error.fields))
    except BadFile as error:
        return _say(str(error))
    except BrokenPipeError:
        return 1


def _say(line: str) -> int:
    print(line, file=sys.stderr)
    return 1


@contextmanager
def _opened(asked: Namespace) -> Iterator[Store]:
    with Store.open(asked.workspace, asked.today) as store:
        yield store


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Refused(text("cli.not_written", path=path)) from error


# --- making and taking in


def example(asked: Namespace) -> int:
    """Make the example workspace."""
    from bibk_desktop.work.example import make_example

    make_example(asked.workspace, asked.today or _clock_day())
    print(text("cli.example_made", path=asked.workspace))
    return 0


def _clock_day() -> date:
    return datetime.now(UTC).astimezone().date()


def import_protocol(asked: Namespace) -> int:
    """Take documents in, each in a transaction of its own."""
    from bibk_desktop.taking_in import show, take_in

    if asked.dry_run:
        return show(asked.files, asked.workspace, asked.json, asked.today)
    if asked.workspace is None:
        print(text("cli.wrong_use", message=text("cli.needs_workspace")), file=sys.stderr)
        return 2
    return take_in(asked.files, asked.workspace, asked.again, asked.today)


# --- out


def export_protocol(asked: Namespace) -> int:
    """A meeting's minutes to Word."""
    from bibk_desktop.work.meetings.export import write_minutes
    from bibk_desktop.work.meetings.rules import load_minutes

    with _opened(asked) as store, _writing(asked.out):
        minutes = load_minutes(store.rows, _meeting(store, asked.meeting), store.today())
        write_minutes(minutes, asked.out, asked.template)
    print(text("cli.written", path=asked.out))
    return 0


def _meeting(store: Store, asked: str) -> int:
    found = _meetings(store, asked)
    if not found:
        raise Refused(text("cli.no_meeting", meeting=asked))
    if len(found) > 1:
        ids = ", ".join(str(one) for one in found)
        raise Refused(text("cli.several_meetings", meeting=asked, ids=ids))
    return found[0]


def _meetings(store: Store, asked: str) -> list[int]:
    if asked.isdecimal():
        rows = store.rows("SELECT id FROM meeting WHERE id = ?", (int(asked),))
    else:
        agenda = "EXISTS (SELECT 1 FROM item WHERE item.meeting_id = meeting.id)"
        held = f"kind = 'meeting' AND (series_id IS NOT NULL OR {agenda})"
        sql = f"SELECT id FROM meeting WHERE substr(at, 1, 10) = ? AND {held}"
        rows = store.rows(f"{sql} ORDER BY id", (asked,))
    return [row[0] for row in rows]


def export_overview(asked: Namespace) -> int:
    """The overview workbook to Excel."""
    from bibk_desktop.work.overview import write_overview

    with _opened(asked) as store, _writing(asked.out):
        write_overview(store.rows, asked.out, store.today())
    print(text("cli.written", path=asked.out))
    return 0


def screenshots(asked: Namespace) -> int:
    """Pictures of every place, in both themes."""
    from bibk_desktop import app

    return int(app.screenshots(asked.workspace, asked.out, asked.today))


# --- looking


def list_kind(asked: Namespace) -> int:
    """List what is kept of one kind."""
    with _opened(asked) as store:
        found = listed(store, asked.kind)
        if asked.json:
            print(json.dumps(found, ensure_ascii=False, indent=1))
        else:
            print(table(store, asked.kind) or text("cli.nothing_here"))
    return 0


def search(asked: Namespace) -> int:
    """Find words everywhere."""
    words = " ".join(asked.text)
    with _opened(asked) as store:
        hits = store.search(words)
    if asked.json:
        rows = [{**asdict(hit), "date": hit.at or None} for hit in hits]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    elif not hits:
        print(text("cli.no_hits", text=words))
    else:
        for hit in hits:
            kind = text(f"kind.{hit.kind}")
            parts = (f"{kind} {hit.id}", hit.title, hit.at.removeprefix("9999-99-99"), hit.excerpt)
            print(" · ".join(part for part in parts if part))
    return 0


# --- trust


def undo(asked: Namespace) -> int:
    """Take the last steps back and name them."""
    with _opened(asked) as store:
        for _ in range(max(1, asked.steps)):
            step = store.undo()
            if step is None:
                raise Refused(text("cli.nothing_to_undo"))
            print(text("cli.undone", step=step_words(step)))
    return 0


def backup(asked: Namespace) -> int:
    """Write a verified backup."""
    with _opened(asked) as store:
        target = asked.out or user_files.new_backup(asked.workspace, store.now())
        store.back_up(target)
    print(text("cli.written", path=target))
    return 0


def restore(asked: Namespace) -> int:
    """Put a backup back, after what is there has been kept."""
    backups.portrait_of(asked.backup)
    kept = _keep(asked.workspace)
    backups.restore(asked.backup, asked.workspace)
    if kept:
        print(text("cli.kept_before", path=kept))
    print(text("cli.restored", path=asked.workspace))
    return 0


def _keep(workspace: Path) -> Path | None:
    """A verified backup of what is there, or its very bytes when it is too damaged for one."""
    if not workspace.exists():
        return None
    target = user_files.new_backup(workspace, datetime.now(UTC).astimezone())
    try:
        with Store.open(workspace) as store:
            return store.back_up(target)
    except WorkspaceError as error:
        if error.key.startswith("error.held") or error.key == "error.no_permission":
            raise
    damaged = workspace.with_name(f"{target.stem}-skadad{workspace.suffix}")
    damaged.write_bytes(workspace.read_bytes())
    return damaged


def check(asked: Namespace) -> int:
    """Integrity, foreign keys, counts and the search index."""
    with _opened(asked) as store:
        faults = store.faults()
        counts = _counts(store)
    if asked.json:
        report = {"ok": not faults, "revision": file.REVISION, "faults": faults, "counts": counts}
        print(json.dumps(report, ensure_ascii=False, indent=1))
    else:
        for fault in faults:
            print(text("cli.fault", fault=fault))
    if faults:
        raise Refused(text("cli.unsound", path=asked.workspace))
    if not asked.json:
        print(text("cli.sound", path=asked.workspace, rows=sum(counts.values())))
    return 0


def _counts(store: Store) -> dict[str, int]:
    from bibk_desktop.records.model import metadata

    names = sorted(metadata.tables)
    return {name: store.rows(f'SELECT count(*) FROM "{name}"')[0][0] for name in names}


def healthcheck() -> int:
    """Whether the installation is whole."""
    from bibk_desktop import app

    return int(app.healthcheck())
