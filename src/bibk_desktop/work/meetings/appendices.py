"""The appendices of minutes: workshops with their votes, items that are one, attached files."""

from collections.abc import Iterator

from bibk_desktop.kit.office.word_pieces import (
    Bars,
    Entry,
    Heading,
    Lines,
    Look,
    Paragraph,
    Piece,
    Table,
    words,
)
from bibk_desktop.work.meetings.lead_words import text_pieces
from bibk_desktop.work.meetings.minutes import Appendix, GroupWords, Minutes, Question

APPENDIX, WORKSHOP, VOTES, SUM = "Bilaga", "Workshop", "Röster", "Summa"
VOTE_COLUMNS = ("Alternativ", "Röster")
CAPTION, AS_BARS = "{votes} röster på {options} alternativ", "Rösterna som staplar"
CHART = "Liggande stapeldiagram över rösterna. {most}. Alla siffror står i tabellen ovanför."
MOST_BARS, TOLD_BARS = 25, 12


def appendix_titles(minutes: Minutes) -> list[tuple[str, str]]:
    """Every appendix's title with the link to it; a file's link is empty."""
    inside = minutes.appendices
    titles = [(_numbered(at, _title(each)), f"#{_anchor(at)}") for at, each in enumerate(inside, 1)]
    files = enumerate(minutes.files, len(inside) + 1)
    return titles + [(_numbered(at, name), "") for at, name in files]


def appendix_pieces(minutes: Minutes) -> Iterator[Piece]:
    """The appendices that are part of the document, each on a new page."""
    for at, appendix in enumerate(minutes.appendices, 1):
        yield Heading(_numbered(at, _title(appendix)), 1, _anchor(at), new_page=True)
        yield from _points(appendix)
        for question in appendix.workshop.questions if appendix.workshop else ():
            yield from _question(question)


def _points(appendix: Appendix) -> Iterator[Piece]:
    top = appendix.points[0].level if appendix.points else 1
    for at, point in enumerate(appendix.points):
        level = max(point.level - top, 0) + 1
        if point.title and not (at == 0 and point.title == appendix.title):
            yield Heading(point.title, max(level, 2))
        yield from text_pieces(point.blocks, point.outcomes, level)


def _numbered(at: int, title: str) -> str:
    return f"{APPENDIX} {at} {title}".strip()


def _anchor(at: int) -> str:
    return f"bilaga{at}"


def _title(appendix: Appendix) -> str:
    title = appendix.title.strip()
    if appendix.workshop is None or WORKSHOP.casefold() in title.casefold():
        return title
    return f"{WORKSHOP}: {title}" if title else WORKSHOP


def _question(question: Question) -> Iterator[Piece]:
    if question.text.strip():
        yield Heading(question.text, 2)
    for group in question.groups:
        yield from _group(group)
    if any(count for _, count in question.votes):
        yield from _votes(question)
    elif question.votes:
        yield Lines(tuple(Entry(words(option)) for option, _ in question.votes))


def _group(group: GroupWords) -> Iterator[Piece]:
    if group.name:
        yield Heading(group.name, 3)
    answers = tuple(Entry(words(answer)) for answer in group.answers if answer.strip())
    if answers:
        yield Lines(answers)


def _votes(question: Question) -> Iterator[Piece]:
    total = sum(count for _, count in question.votes)
    rows = tuple((words(option), words(str(count))) for option, count in question.votes)
    heads = tuple(words(each) for each in VOTE_COLUMNS)
    sums = (words(SUM), words(str(total)))
    caption = CAPTION.format(votes=total, options=len(rows))
    yield Paragraph(words(caption), Look.caption)
    yield Table(
        (heads, *rows, sums), (80, 20), right=frozenset({1}), total=True, title=question.text
    )
    shown = question.votes[:MOST_BARS]
    told = ", ".join(f"{option} {count}" for option, count in shown[:TOLD_BARS])
    yield Paragraph(words(AS_BARS), Look.caption, keep=True)
    yield Bars(
        tuple((option, float(count)) for option, count in shown), VOTES, CHART.format(most=told)
    )
