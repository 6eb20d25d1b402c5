"""How well old protocols are read: recall and precision of every kind of finding.

Over the real document (when it lies beside the project) in each of its shapes, and over the
invented ones as .txt and .docx. `python -m benchmarks.quality_import` prints the tables,
`--write` puts them into docs/quality.md as well.
"""

import json
import statistics
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "work" / "take_in"))

import score  # noqa: E402
import shapes  # noqa: E402

from bibk_desktop.kit.office.read_word import read, read_data  # noqa: E402
from bibk_desktop.kit.office.source import SourceDocument  # noqa: E402
from bibk_desktop.work.meetings.take_in.as_json import to_json  # noqa: E402
from bibk_desktop.work.meetings.take_in.kept import lost_words  # noqa: E402
from bibk_desktop.work.meetings.take_in.propose import propose  # noqa: E402
from bibk_desktop.work.notes.capture import dates, labels  # noqa: E402
from bibk_desktop.work.notes.capture.finding import Context  # noqa: E402
from bibk_desktop.work.notes.capture.known import KnownPerson, default_world  # noqa: E402
from bibk_desktop.work.notes.capture.line import recognise  # noqa: E402
from bibk_desktop.work.notes.capture.names import People  # noqa: E402

SEED = ROOT.parent / "shared" / "seed"
PAGE = ROOT / "docs" / "quality.md"
BEGIN, END = "<!-- measured -->", "<!-- /measured -->"
MAKERS = {"txt": shapes.as_text, "docx": shapes.as_docx}
NAMES = {
    "title": "title",
    "meeting_type": "kind of meeting",
    "date": "day",
    "place": "place",
    "attendees": "attendees, with whom each represents",
    "absent": "sent apologies or absent",
    "headings": "headings",
    "decisions": "decisions",
    "soft_decisions": "agreements and plans",
    "actions": "actions",
    "who": "… responsible, of those found",
    "due": "… due, of those found",
    "events": "dated events: days and kind",
    "event places": "… place, of those found",
    "next_meeting": "next meeting: day, place",
    "votes": "rows of votes",
    "groups": "groups of a workshop with their number of answers",
    "lists": "other lists of a workshop",
    "participations": "municipality in a project, with status",
}
Counts = dict[str, Any]


def _taken(document: SourceDocument, file_name: str) -> tuple[dict[str, Any], int]:
    proposal = propose(document, file_name=file_name)
    return to_json(proposal), len(lost_words(document, proposal))


def _add(every: Counts, more: Counts) -> None:
    for what, count in more.items():
        every.setdefault(what, score.Count())
        every[what] += count


def invented() -> tuple[Counts, int]:
    """The counts over all invented documents in both shapes, and how many words were lost."""
    every: Counts = {}
    lost = 0
    for name in shapes.names():
        truth = shapes.truth(name)
        for kind, make in MAKERS.items():
            file_name = f"{truth['file'].rsplit('.', 1)[0]}.{kind}"
            found, missing = _taken(read_data(make(name), file_name), file_name)
            _add(every, score.score(truth, found))
            lost += missing
    return every, lost


def seed_truth(expected: dict[str, Any]) -> dict[str, Any]:
    """The real document's truth in the shape of the invented ones; explicit actions only."""
    people = expected["attendees"]
    workshop, coming = expected["workshop"], expected["next_meeting"]
    explicit = [a for a in expected["actions"] if a["strength"] == "explicit"]
    shares = [
        each for project in expected["projects"] for each in project.get("participations", [])
    ]
    return {
        **{name: expected[name] for name in ("title", "meeting_type", "date", "place")},
        "attendees": [[a["name"], a["municipality"], a["organisation"]] for a in people],
        "absent": [],
        "headings": [each["text"] for each in expected["agenda_headings"]],
        "decisions": [each["raw"] for each in expected["decisions"]],
        "soft_decisions": [each["raw"] for each in expected["soft_decisions"]],
        "actions": [[a["raw"], a["who"], a["due"]] for a in explicit],
        "events": [[e["start"], e["end"], e["kind"], e["place"]] for e in expected["events"]],
        "next_meeting": [coming["date"], coming["place"]],
        "votes": {each["option"]: each["votes"] for each in workshop["votes"]},
        "groups": workshop["group_counts"],
        "lists": workshop["how_to_work"],
        "participations": [[s["municipality"], s["status"]] for s in shares if "status" in s],
    }


def seed() -> tuple[Counts, int] | None:
    """The same over the real document's shapes; None when it is not here."""
    files = [path for path in sorted(SEED.glob("*")) if path.suffix in (".txt", ".docx")]
    if not files:
        return None
    expected = json.loads((SEED / "expected.json").read_text("utf-8"))
    every: Counts = {}
    lost = 0
    for path in files:
        found, missing = _taken(read(path), path.name)
        graded = [a for a in found["actions"] if _is_graded(a, expected["actions"])]
        strange = [a for a in found["actions"] if not _is_wanted(a, expected["actions"])]
        found["actions"] = graded + strange
        _add(every, score.score(seed_truth(expected), found))
        lost += missing
    return every, lost


def _is_wanted(action: dict[str, Any], wanted: list[dict[str, Any]]) -> bool:
    return any(score.same_words(each["raw"], action["raw"]) for each in wanted)


def _is_graded(action: dict[str, Any], wanted: list[dict[str, Any]]) -> bool:
    """Whether it is an explicit one; finding a weaker one is neither right nor wrong."""
    return _is_wanted(action, [each for each in wanted if each["strength"] == "explicit"])


def table(counts: Counts, lost: int) -> list[str]:
    """The counts as a table, one row a kind of finding."""
    rows = [
        "| finding | to be found | recall | proposed | precision | precision of the sure |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for what, name in NAMES.items():
        count = counts[what]
        if not count.expected and not count.proposed:
            continue
        rows.append(
            f"| {name} | {count.expected} | {count.recall:.2f} | {count.proposed} "
            f"| {count.precision:.2f} | {count.sure_precision:.2f} |"
        )
    return [*rows, "", f"Words lost: {lost}."]


def speed() -> list[str]:
    """How long a line and a whole document take: nothing remembered, best of three."""
    world = default_world()
    people = People([KnownPerson("Ebba Lindqvist"), KnownPerson("Olle Brandt")], world)
    context = Context(world, people, date(2018, 1, 24))
    lines = [x for n in shapes.names() for x in shapes.source(n).splitlines() if x.strip()]
    took = sorted(_seconds(lambda line=line: recognise(line, context)) for line in lines)
    files = [(shapes.as_docx(name), name) for name in shapes.names()]
    whole = [_seconds(lambda f=f: propose(read_data(f[0], f"{f[1]}.docx"))) for f in files]
    p99 = took[int(len(took) * 0.99)]
    return [
        f"- a line: {statistics.median(took) * 1000:.2f} ms in the middle, {p99 * 1000:.1f} ms p99"
        f" ({len(lines)} lines, best of three; the limit is 5 ms);",
        f"- a document of {len(lines) // len(files)} lines from .docx to a proposal:"
        f" {statistics.median(whole) * 1000:.0f} ms in the middle.",
    ]


def _seconds(work: Any) -> float:
    """The best of three, so that what else the machine does is left out."""
    return min(_once(work) for _ in range(3))


def _once(work: Any) -> float:
    dates.find.cache_clear()
    labels.label_of.cache_clear()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def report() -> str:
    """All tables as Markdown."""
    parts = [f"### {len(shapes.names())} invented documents, each as .txt and .docx", ""]
    parts += [*table(*invented()), ""]
    real = seed()
    if real is not None:
        parts += ["### The real document, in its three shapes", "", *table(*real), ""]
    return "\n".join([*parts, "### Speed", "", *speed()])


def main() -> None:
    """Prints the tables; with --write they replace those in docs/quality.md."""
    measured = report()
    print(measured)
    if "--write" in sys.argv:
        before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
        after = rest.partition(END)[2]
        PAGE.write_text(f"{before}{BEGIN}\n\n{measured}\n\n{END}{after}", "utf-8")


if __name__ == "__main__":
    main()
