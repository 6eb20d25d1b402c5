"""Which words of a line lie on a ground: those that a record came from, and tied names."""

from dataclasses import dataclass

from bibk_desktop.kit.qt.text_look import Ground, units
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records.model import OutcomeKind
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.notes.holder import Held
from bibk_desktop.work.notes.markers import marked_lines, marker_of, may_be_marked
from bibk_desktop.work.notes.outcomes import Came, came_of
from bibk_desktop.work.notes.who import Directory, Target

ROLES: dict[OutcomeKind, Role] = {
    OutcomeKind.decision: "ok",
    OutcomeKind.agreement: "ok",
    OutcomeKind.task: "watch",
    OutcomeKind.waiting: "watch",
    OutcomeKind.proposal: "unconfirmed",
    OutcomeKind.question: "information",
    OutcomeKind.exhortation: "information",
}
_TARGETS = ("project_id", "group_id", "call_id", "activity_id", "request_id", "municipality_id")


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands in a text as a record: outcomes by their words, tied names by theirs."""

    came: tuple[Came, ...] = ()
    tied: frozenset[str] = frozenset()

    def of_line(self, line: str) -> tuple[Came, ...]:
        """The outcomes whose words stand in a line."""
        return tuple(each for each in self.came if each.words in line)

    def grounds(self, line: str) -> list[Ground]:
        """Where the grounds lie in a line; an outcome's covers what is tied within it."""
        found = [_ground(line, each.words, ROLES[each.kind]) for each in self.of_line(line)]
        if not found and self.tied and may_be_marked(line):
            found = [_ground(line, words, "information") for words in self.tied if words in line]
        return found


def marks_of(rows: Rows, text: Held) -> Marks:
    """What stands in a text as a record just now."""
    return Marks(tuple(came_of(rows, text)), frozenset(_tied(rows, text)))


def _ground(line: str, words: str, role: Role) -> Ground:
    start = units(line[: line.find(words)])
    return Ground(start, start + units(words), role)


def _tied(rows: Rows, text: Held) -> list[str]:
    """The names in a text, with their sign, that lead to what its item is tied to."""
    targets = _targets(rows, text.item_id) if text.item_id is not None else set()
    if not targets:
        return []
    return _named(marked_lines(text.text), targets, Directory(rows, text.meeting_id))


def _named(lines: list[str], targets: set[Target], directory: Directory) -> list[str]:
    found: list[str] = []
    for line in lines:
        found += [line[t.start : t.end] for t in directory.tags(line) if t.target in targets]
        marker = marker_of(line)
        named = directory.target(marker.said) if marker and marker.kind is None else None
        if marker and named and named[0] in targets:
            place = line.find(marker.said)
            found.append(line[: place + named[1]])
    return found


def _targets(rows: Rows, item_id: int) -> set[Target]:
    found = rows(f"SELECT {', '.join(_TARGETS)} FROM link WHERE item_id = ?", (item_id,))
    return {(name, id_) for row in found for name, id_ in zip(_TARGETS, row, strict=True) if id_}
