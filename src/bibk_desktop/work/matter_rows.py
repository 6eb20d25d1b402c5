"""Open matters as rows of a list: icon and word of the kind, urgency as colour and word."""

from datetime import date

from bibk_desktop import words
from bibk_desktop.kit.qt.rows import Row
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.words import capital
from bibk_desktop.work.facts.matter import Matter, MatterKind, Urgency, begins_with, when_words
from bibk_desktop.work.facts.settle import can_settle

ICONS = {
    MatterKind.visit: "car-outline",
    MatterKind.meeting: "forum-outline",
    MatterKind.activity: "calendar-month-outline",
    MatterKind.request: "comment-question-outline",
    MatterKind.question_to_us: "help-circle-outline",
    MatterKind.question: "help-circle-outline",
    MatterKind.task: "check-circle-outline",
    MatterKind.waiting: "timer-sand",
    MatterKind.proposal: "lightbulb-on-outline",
    MatterKind.report: "file-document-check-outline",
    MatterKind.supplement: "file-document-edit-outline",
    MatterKind.next_step: "hand-coin-outline",
    MatterKind.confirm: "calendar-question",
    MatterKind.call: "calendar-clock",
}
ROLES: dict[Urgency, Role] = {
    Urgency.none: "text",
    Urgency.late: "late",
    Urgency.watch: "watch",
    Urgency.unconfirmed: "unconfirmed",
}
MINE, OFFICE, THEIRS = "mine", "office", "theirs"


def kind_words(matter: Matter) -> str:
    """What the matter is: "Uppgift"."""
    return words.text(f"MatterKind.{matter.kind.value}").capitalize()


def matter_row(matter: Matter, today: date, owner: str = "") -> Row:
    """An open matter as a row; `owner` goes before its detail where no other word names them."""
    end, urgency = when_words(matter, today)
    is_named = owner in matter.detail or begins_with(matter.text, owner)
    return Row(
        key=matter,
        text=capital(matter.text),
        detail=" · ".join(filter(None, ("" if is_named else owner, matter.detail))),
        lead=kind_words(matter),
        icon=ICONS[matter.kind],
        end=end,
        role=ROLES[urgency],
        checkable=can_settle(matter),
    )


def matter_row_at(matter: Matter, today: date, place: str) -> Row:
    """The same where one municipality alone is spoken of: neither it nor others are named."""
    row = matter_row(matter, today, matter.responsible.name)
    said = matter.text.removeprefix(f"{place}: ")
    parts = [part for part in row.detail.replace(" · ", ", ").split(", ") if part != place]
    others = matter.kind is MatterKind.request
    return row._replace(text=capital(said), detail="" if others else ", ".join(parts))


def stands_with(matter: Matter, side: str) -> bool:
    """Whether a matter is mine, our office's or the municipalities'; any other side takes all."""
    sides = {MINE: matter.is_mine, OFFICE: matter.is_offices, THEIRS: matter.is_theirs}
    return sides.get(side, True)
