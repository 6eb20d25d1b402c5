"""A workshop's questions, groups, answers and votes."""

from sqlmodel import Session

from bibk_desktop.records.model import (
    ItemKind,
    Workshop,
    WorkshopAnswer,
    WorkshopGroup,
    WorkshopOption,
    WorkshopQuestion,
)
from bibk_desktop.work.meetings.keep.items import Items
from bibk_desktop.work.meetings.keep.people import stored
from bibk_desktop.work.meetings.keep.questions import question_of_votes
from bibk_desktop.work.meetings.take_in import proposal as proposed
from bibk_desktop.work.meetings.take_in.proposal import GroupAnswers, Proposal


def keep_workshop(session: Session, meeting_id: int, proposal: Proposal, items: Items) -> None:
    """Store the workshop if it is sure, in the order of its lines."""
    found = proposal.workshop
    if found is None or not found.sure:
        return
    item = next((i.id for i in items.all if i.kind is ItemKind.appendix), None)
    title = found.title or found.question
    workshop = stored(session, Workshop(meeting_id=meeting_id, item_id=item, title=title))
    voted_on = question_of_votes(proposal)
    for position, text in enumerate(_questions(found, voted_on)):
        question = WorkshopQuestion(workshop_id=workshop, position=position, text=text)
        _fill(session, stored(session, question), found, text)
        if text == voted_on:
            _votes(session, question.id or 0, found)


def _questions(found: proposed.Workshop, voted_on: str) -> list[str]:
    """The questions in the order they stand in the document."""
    asked = [(group.line, group.question or found.question) for group in found.groups]
    asked += [(listed.line, listed.question) for listed in found.lists]
    asked += [(vote.line, voted_on) for vote in found.votes[:1]]
    return list(dict.fromkeys(text for _, text in sorted(asked)))


def _votes(session: Session, question: int, found: proposed.Workshop) -> None:
    for position, vote in enumerate(found.votes):
        session.add(
            WorkshopOption(
                question_id=question, position=position, text=vote.option, votes=vote.votes
            )
        )


def _fill(session: Session, question: int, found: proposed.Workshop, text: str) -> None:
    for position, group in enumerate(
        g for g in found.groups if (g.question or found.question) == text
    ):
        _group(session, question, group, position)
    for listed in found.lists:
        if listed.question == text:
            _answers(session, question, None, listed.answers)


def _group(session: Session, question: int, group: GroupAnswers, position: int) -> None:
    row = WorkshopGroup(question_id=question, position=position, name=group.name)
    _answers(session, question, stored(session, row), group.answers)


def _answers(session: Session, question: int, group: int | None, answers: tuple[str, ...]) -> None:
    for position, text in enumerate(answers):
        session.add(
            WorkshopAnswer(question_id=question, group_id=group, position=position, text=text)
        )
