"""Marked lines become records when they are left: outcomes, and links to what they name.

A record knows the words it came from and no place. What changed between two texts says which
line an outcome's words have become.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bibk_desktop.records.model import Item, Link, Outcome, OutcomeKind, OutcomeState
from bibk_desktop.records.rich_text import plain_text, read, write
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.notes.changed_lines import changed_lines
from bibk_desktop.work.notes.decision_numbers import number_decisions
from bibk_desktop.work.notes.holder import Held, Holder, held
from bibk_desktop.work.notes.markers import marked_lines
from bibk_desktop.work.notes.meaning import Around, Meaning, meaning_of
from bibk_desktop.work.notes.who import Directory, Target

if TYPE_CHECKING:
    from sqlmodel import Session

LONGEST_TITLE = 60
# What is settled by being said; the other kinds ask for something.
SAID_AND_DONE = (OutcomeKind.decision, OutcomeKind.agreement, OutcomeKind.exhortation)


@dataclass(frozen=True, slots=True)
class Came:
    """An outcome of a text: the words it came from and what it is."""

    id: int
    kind: OutcomeKind
    words: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Synced:
    """What `sync` did: the step that made records (None if none), their ids and lines, and the
    outcomes that were changed."""

    step: int | None = None
    made: tuple[int, ...] = ()
    lines: tuple[str, ...] = ()
    changed: tuple[int, ...] = ()


@dataclass(slots=True)
class _Plan:
    """What is to be written: lines to make records of, outcomes to change, links to tie."""

    make: list[tuple[str, Meaning]] = field(default_factory=list)
    change: list[tuple[int, str, Meaning | None, Meaning]] = field(default_factory=list)
    tie: list[Target] = field(default_factory=list)
    untie: list[Target] = field(default_factory=list)


def came_of(rows: Rows, text: Held) -> list[Came]:
    """The outcomes that may stand in a text, oldest first."""
    condition, values = text.own()
    sql = f"SELECT id, kind, words, number FROM outcome WHERE {condition} AND words <> ''"
    found = rows(f"{sql} ORDER BY id", values)
    return [Came(id_, OutcomeKind(kind), words, number) for id_, kind, words, number in found]


def sync(
    store: Store, holder: Holder, before: str, after: str, merge: str, declined: set[str]
) -> Synced:
    """Let the records follow the text, `after` being stored already; `before` was in step.

    New marked lines become records in a step of their own; outcomes whose line was changed
    follow it within the step `merge`. A line whose record was taken back stands in `declined`
    and makes none while its words are worked on; what it becomes is added there.
    """
    text = held(store.rows, holder)
    pairs = changed_lines(marked_lines(before), marked_lines(after))
    if text is None or not pairs:
        return Synced()
    directory, day = Directory(store.rows, text.meeting_id), text.day(store.today())
    around = Around(directory, day, text.municipality_id, text.spoken_to)
    plan = _planned(store.rows, text, pairs, Counter(marked_lines(after)), around, declined)
    changed = _change(store, text, plan, merge)
    return _make(store, text, plan, changed)


def take_back(store: Store, ids: Iterable[int]) -> None:
    """Remove outcomes and leave the words they came from; proposals they closed are open again."""
    from sqlmodel import select

    with store.write("undo.delete", kind="outcome", title="") as session:
        for outcome in filter(None, (session.get(Outcome, id_) for id_ in ids)):
            for proposal in session.exec(select(Outcome).filter_by(closed_by_id=outcome.id)):
                proposal.state, proposal.done_on = OutcomeState.open, None
                proposal.closed_by_id = None
            session.flush()
            session.delete(outcome)
            session.flush()
            number_decisions(session, outcome.meeting_id)


def without(text: str, lines: Iterable[str]) -> str:
    """A text without the lines that have these words, for `sync` to take them for new."""
    gone = set(lines)
    return write(block for block in read(text) if block.text.strip() not in gone)


def last_step(rows: Rows) -> int | None:
    """The step that undo would take back."""
    found = rows("SELECT id FROM step WHERE undone = 0 ORDER BY id DESC LIMIT 1")
    return int(found[0][0]) if found else None


# --- what is to be done


def _planned(
    rows: Rows,
    text: Held,
    pairs: list[tuple[str, str]],
    standing: Counter[str],
    around: Around,
    declined: set[str],
) -> _Plan:
    plan = _Plan()
    came = came_of(rows, text)
    kept = Counter(each.words for each in came)
    for was, line in pairs:
        meaning = meaning_of(line, around)
        if meaning is None:
            continue
        earlier = meaning_of(was, around) if was else None
        outcome = _outcome_of(was, line, came, kept, standing)
        if meaning.kind is None:
            _plan_links(plan, earlier, meaning)
        elif outcome is not None:
            if outcome.words != line:
                plan.change.append((outcome.id, line, earlier, meaning))
        elif was in declined:
            declined.add(line)
        else:
            plan.make.append((line, meaning))
    return plan


def _outcome_of(
    was: str, line: str, came: list[Came], kept: Counter[str], standing: Counter[str]
) -> Came | None:
    """The outcome that a line is: one with its very words, else that of the line it was."""
    if kept[line] >= standing[line] and kept[line]:
        return next(each for each in came if each.words == line)
    if not was or kept[was] <= standing[was]:
        return None
    found = next(each for each in reversed(came) if each.words == was)
    came.remove(found)
    kept[was] -= 1
    return found


def _plan_links(plan: _Plan, earlier: Meaning | None, meaning: Meaning) -> None:
    had = earlier.targets if earlier is not None and earlier.kind is None else ()
    plan.tie += [target for target in meaning.targets if target not in had]
    plan.untie += [target for target in had if target not in meaning.targets]


# --- changing


def _change(store: Store, text: Held, plan: _Plan, merge: str) -> tuple[int, ...]:
    if not (plan.change or plan.untie):
        return ()
    with store.write("undo.change", merge=merge, kind=text.holder.kind, title="") as session:
        for id_, line, earlier, meaning in plan.change:
            _follow(session, session.get(Outcome, id_), line, earlier, meaning)
        _untie(session, text, plan.untie)
    return tuple(id_ for id_, *_ in plan.change)


def _follow(
    session: "Session", outcome: Outcome | None, line: str, was: Meaning | None, now: Meaning
) -> None:
    """Set what the words say otherwise now; what was set by hand since then stays."""
    if outcome is None:
        return
    earlier = was.values if was is not None else {}
    for name, value in now.values.items():
        if name not in earlier or earlier[name] != value:
            setattr(outcome, name, value)
    outcome.words = line
    if was is None or was.kind is not now.kind:
        _set_state(outcome)
        session.flush()
        number_decisions(session, outcome.meeting_id)
    had = was.targets if was is not None else ()
    _tie(session, {"outcome_id": outcome.id}, [t for t in now.targets if t not in had])
    _let_go(session, {"outcome_id": outcome.id}, [t for t in had if t not in now.targets])


def _set_state(outcome: Outcome) -> None:
    done = outcome.kind in SAID_AND_DONE
    outcome.state = OutcomeState.done if done else OutcomeState.open
    outcome.number = outcome.number if outcome.kind is OutcomeKind.decision else None


# --- making


def _make(store: Store, text: Held, plan: _Plan, changed: tuple[int, ...]) -> Synced:
    if not (plan.make or (plan.tie and text.item_id is not None)):
        return Synced(changed=changed)
    label, title = _label(plan)
    with store.write(label, title=title) as session:
        adopted = [_adopted(session, text, line, meaning) for line, meaning in plan.make]
        made = [
            each or _new(session, store, text, *line)
            for each, line in zip(adopted, plan.make, strict=True)
        ]
        session.flush()
        if any(each.kind is OutcomeKind.decision for each in made):
            number_decisions(session, text.meeting_id)
        for outcome, (_, meaning) in zip(made, plan.make, strict=True):
            _tie(session, {"outcome_id": outcome.id}, meaning.targets)
        _tie(session, {"item_id": text.item_id}, plan.tie if text.item_id is not None else ())
        ids = tuple(int(each.id or 0) for each in made)
    return Synced(last_step(store.rows), ids, tuple(line for line, _ in plan.make), changed)


def _label(plan: _Plan) -> tuple[str, str]:
    """The step's words: the one outcome by its kind, else "several", else the link."""
    if not plan.make:
        return "undo.outcome_link", ""
    _, meaning = plan.make[0]
    said = plain_text(meaning.values["text"])
    short = said if len(said) <= LONGEST_TITLE else f"{said[:LONGEST_TITLE].rstrip()}…"
    name = meaning.kind.value if meaning.kind and len(plan.make) == 1 else "several"
    return f"undo.outcome_{name}", short


def _new(session: "Session", store: Store, text: Held, line: str, meaning: Meaning) -> Outcome:
    outcome = Outcome(
        meeting_id=text.meeting_id,
        item_id=text.item_id,
        words=line,
        created_on=store.today(),
        **meaning.values,
    )
    _set_state(outcome)
    session.add(outcome)
    session.flush()
    if outcome.kind is OutcomeKind.decision and text.item_id is not None:
        _close_proposals(session, outcome, store)
    return outcome


def _adopted(session: "Session", text: Held, line: str, meaning: Meaning) -> Outcome | None:
    """A line that was moved here from another item of the meeting keeps its record."""
    from sqlmodel import select

    if text.meeting_id is None:
        return None
    wanted = select(Outcome).where(
        Outcome.meeting_id == text.meeting_id,
        Outcome.words == line,
        Outcome.kind == meaning.kind,
        Outcome.item_id != text.item_id,
    )
    for outcome in session.exec(wanted):
        item = session.get(Item, outcome.item_id)
        if item is None or line not in marked_lines(item.text):
            outcome.item_id = text.item_id
            return outcome
    return None


def _close_proposals(session: "Session", decision: Outcome, store: Store) -> None:
    """A decision closes the alternatives that its item holds open."""
    from sqlmodel import select

    open_ones = select(Outcome).where(
        Outcome.item_id == decision.item_id,
        Outcome.kind == OutcomeKind.proposal,
        Outcome.state == OutcomeState.open,
    )
    for proposal in session.exec(open_ones):
        proposal.state = OutcomeState.done
        proposal.done_on, proposal.closed_by_id = store.today(), decision.id


# --- links


def _tie(session: "Session", end: dict[str, Any], targets: Iterable[Target]) -> None:
    for column, id_ in targets:
        if not _links(session, end, column, id_):
            session.add(Link(**end, **{column: id_}))


def _untie(session: "Session", text: Held, targets: Iterable[Target]) -> None:
    if text.item_id is not None:
        _let_go(session, {"item_id": text.item_id}, targets)


def _let_go(session: "Session", end: dict[str, Any], targets: Iterable[Target]) -> None:
    for column, id_ in targets:
        for link in _links(session, end, column, id_):
            session.delete(link)


def _links(session: "Session", end: dict[str, Any], column: str, id_: int) -> list[Link]:
    from sqlmodel import select

    wanted = select(Link).where(getattr(Link, column) == id_)
    for name, value in end.items():
        wanted = wanted.where(getattr(Link, name) == value)
    return list(session.exec(wanted))
