"""Gathers a workshop from items: its question, its groups' answers, its votes."""

import re
from collections.abc import Sequence

from bibk_desktop.kit.office.source import SourceLine
from bibk_desktop.work.meetings.take_in.proposal import (
    GroupAnswers,
    Item,
    QuestionAnswers,
    Workshop,
)
from bibk_desktop.work.notes.capture import workshop
from bibk_desktop.work.notes.capture.headings import Form, Kind, kind_of
from bibk_desktop.work.notes.capture.workshop import Vote

_VOTED = re.compile(r"röst|prick|priorit|poäng|pluppar", re.IGNORECASE)
_WORKSHOP = re.compile(r"workshop|grupparbete|gruppdiskussion|gruppsamtal|bikupa|post-it", re.I)
_MONEY = re.compile(r"\b(?:kr|kronor|sek|:-)", re.IGNORECASE)
_FEWEST_VOTES = 3
_LONGEST_ANSWER = 200


def gather(items: Sequence[Item], lines: Sequence[SourceLine]) -> Workshop | None:
    """The workshop that the items hold; None if they hold neither group answers nor votes."""
    by_number = {line.number: line for line in lines}
    groups = _groups(items, by_number)
    votes = _votes(items, by_number)
    if not groups and not votes:
        return None
    lists = _lists(items, by_number, votes)
    opener = _opener(items, groups, votes)
    question = next((each.question for each in groups if each.question), "")
    title = opener.heading if opener else question
    line = opener.line if opener else (groups[0].line if groups else votes[0].line)
    return Workshop(title, line, question, tuple(groups), tuple(lists), tuple(votes))


def _opener(
    items: Sequence[Item], groups: Sequence[GroupAnswers], votes: Sequence[Vote]
) -> Item | None:
    first = min([g.line for g in groups] + [v.line for v in votes])
    above = [item for item in items if item.line <= first]
    named = [i for i in above if i.kind is Kind.appendix or _WORKSHOP.search(i.heading)]
    return named[-1] if named else None


def _groups(items: Sequence[Item], lines: dict[int, SourceLine]) -> list[GroupAnswers]:
    found: list[GroupAnswers] = []
    question = ""
    for item in items:
        if item.kind is Kind.question or (item.heading.endswith("?") and item.form is Form.line):
            question = item.heading
        elif item.kind not in (Kind.group, Kind.appendix, Kind.item, Kind.section):
            question = ""
        if item.kind is Kind.group:
            answers = tuple(_answers(item, lines))
            found += [GroupAnswers(item.heading, answers, question, item.line)] if answers else []
        else:
            found += _inline_groups(item, question) + _columns(item, question, lines)
    return found


def _answers(item: Item, lines: dict[int, SourceLine]) -> list[str]:
    """The lines below a group's name; running text after the list is none of them."""
    texts = [block.text.strip() for block in item.blocks]
    if len(texts) == 1 and texts[0].count(",") + texts[0].count(";") >= 2:
        return workshop.answers_in(texts[0])
    return [text for text in texts if text and len(text) <= _LONGEST_ANSWER]


def _inline_groups(item: Item, question: str) -> list[GroupAnswers]:
    found: list[GroupAnswers] = []
    for block, line in zip(item.blocks, item.block_lines, strict=True):
        said = workshop.group_answers(block.text)
        if said and kind_of(said[0]) is Kind.group:
            answers = tuple(workshop.answers_in(said[1]))
            found.append(GroupAnswers(said[0], answers, question, line))
    return found


def _columns(item: Item, question: str, lines: dict[int, SourceLine]) -> list[GroupAnswers]:
    """A table with a group a column."""
    rows = [lines[number] for number in item.block_lines if lines[number].cells]
    if not rows or not all(kind_of(cell) is Kind.group for cell in rows[0].cells if cell):
        return []
    found: list[GroupAnswers] = []
    for column, name in enumerate(rows[0].cells):
        below = [row.cells[column].strip() for row in rows[1:] if column < len(row.cells)]
        answers = tuple(cell for cell in below if cell)
        found += [GroupAnswers(name, answers, question, rows[0].number)] if name and answers else []
    return found


def _votes(items: Sequence[Item], lines: dict[int, SourceLine]) -> list[Vote]:
    """The rows with an option and its votes, in the item that has most of them."""
    best: list[Vote] = []
    for item in items:
        rows = _vote_rows(item, lines)
        named = bool(_VOTED.search(item.heading))
        enough = 2 if named else _FEWEST_VOTES
        mostly = named or 2 * len(rows) >= len(item.blocks)
        if len(rows) >= enough and mostly and len(rows) > len(best):
            best = rows
    return best or _told(items)


def _told(items: Sequence[Item]) -> list[Vote]:
    """Votes told of in a sentence, when at least two options are named."""
    for item in items:
        for block, number in zip(item.blocks, item.block_lines, strict=True):
            votes = workshop.told_votes(block.text, number)
            if len(votes) > 1:
                return votes
    return []


def _vote_rows(item: Item, lines: dict[int, SourceLine]) -> list[Vote]:
    rows: list[Vote] = []
    for block, number in zip(item.blocks, item.block_lines, strict=True):
        text = block.text.strip()
        vote = workshop.vote_of(text, number) if not _MONEY.search(text) else None
        if vote is not None and not re.match(r"^(?:summa|totalt)\b", text, re.IGNORECASE):
            rows.append(vote)
    return rows


def _lists(
    items: Sequence[Item], lines: dict[int, SourceLine], votes: Sequence[Vote]
) -> list[QuestionAnswers]:
    """Questions with a list right below them and neither groups nor votes."""
    voted = {vote.line for vote in votes}
    found: list[QuestionAnswers] = []
    for item in items:
        if item.kind is not Kind.question or voted & set(item.block_lines):
            continue
        grouped = any(workshop.group_answers(block.text) for block in item.blocks)
        answers = () if grouped else tuple(_answers(item, lines))
        if answers:
            found.append(QuestionAnswers(item.heading, answers, item.line))
    return found
