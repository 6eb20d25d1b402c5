"""The kommunkort handed to the window as a Word file to be made beside it."""

from pathlib import Path

from bibk_desktop import words
from bibk_desktop.kit.qt.exporting import Export
from bibk_desktop.kit.qt.tasks import Progress
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.place_card.export import file_name, write_card
from bibk_desktop.work.place_card.paper import load_paper
from bibk_desktop.work.place_card.rules import PlaceFacts


def export(rows: Rows, facts: PlaceFacts, *, internal: bool) -> Export:
    """One edition, loaded now and written in a thread of its own."""
    paper = load_paper(rows, facts)

    def make(path: Path, progress: Progress) -> None:
        progress.check()
        write_card(paper, path, internal=internal)

    kind = "card.paper_internal" if internal else "card.paper"
    name = file_name(facts, internal=internal)
    return Export("place_card", words.text(kind, place=facts.head.name), name, make)
