"""Which question of a workshop was voted on."""

from bibk_desktop.work.meetings.take_in.proposal import Proposal
from bibk_desktop.work.notes.capture.headings import Kind


def question_of_votes(proposal: Proposal) -> str:
    """The question that stands nearest above the votes, else the workshop's own; "" without."""
    found = proposal.workshop
    if found is None or not found.votes:
        return ""
    first = found.votes[0].line
    above = [i.heading for i in proposal.items if i.kind is Kind.question and i.line < first]
    return above[-1] if above else found.question
