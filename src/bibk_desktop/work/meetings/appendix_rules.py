"""Which appendices a meeting has: its workshops first, then the items that are one; pure.

A document taken in keeps its workshop twice, as lists with votes and as the text they were read
from: what a workshop says already is not said again by the items, and no other word is left out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bibk_desktop.work.meetings.minutes import Appendix, Point, WorkshopWords

MOSTLY = 0.5


def appendices(
    inside: Mapping[int, Sequence[Point]],
    workshops: Sequence[tuple[int | None, WorkshopWords]],
) -> list[Appendix]:
    """The appendices in order; `inside` are the items of each that is an item, by its id."""
    left = dict(inside)
    found: list[Appendix] = []
    for item, workshop in workshops:
        said = _said(workshop)
        root = (
            item if item in left else next((id_ for id_ in left if _is_said(left[id_], said)), None)
        )
        points = left.pop(root, ()) if root is not None else ()
        title = workshop.title or (points[0].title if points else "")
        found.append(Appendix(title, tuple(_unsaid(points, said)), workshop))
    return found + [Appendix(points[0].title, tuple(points)) for points in left.values()]


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def _said(workshop: WorkshopWords) -> set[str]:
    """Every line that the workshop's own lists say."""
    lines = [workshop.title]
    for question in workshop.questions:
        lines.append(question.text)
        for group in question.groups:
            lines += [group.name, *group.answers]
        for option, votes in question.votes:
            lines += [option, f"{option} {votes}"]
    return {_key(line) for line in lines}


def _lines(points: Sequence[Point]) -> Iterator[str]:
    for point in points:
        yield point.title
        yield from (block.text for block in point.blocks)


def _is_said(points: Sequence[Point], said: set[str]) -> bool:
    """Whether most lines of the items are said by a workshop."""
    lines = [_key(line) for line in _lines(points[1:]) if line.strip()]
    lines += [_key(block.text) for block in points[0].blocks if block.text.strip()]
    return bool(lines) and sum(line in said for line in lines) > MOSTLY * len(lines)


def _unsaid(points: Sequence[Point], said: set[str]) -> Iterator[Point]:
    """The items without the lines that are said; none that has no words left."""
    for at, point in enumerate(points):
        blocks = tuple(block for block in point.blocks if _key(block.text) not in said)
        title = "" if _key(point.title) in said else point.title
        if at == 0 or title or any(block.text.strip() for block in blocks) or point.outcomes:
            yield replace(point, title=title, blocks=blocks)
