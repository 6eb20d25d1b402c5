"""What belongs to one application, loaded at once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session, select

from bibk_desktop.records.model import (
    Application,
    ApplicationChange,
    Attachment,
    CallRule,
    CoApplicant,
    Payment,
    Report,
    Supplement,
)


@dataclass(frozen=True)
class Belongings:
    """An application with its parts, each in the order of its days."""

    application: Application
    partners: Sequence[CoApplicant] = ()
    supplements: Sequence[Supplement] = ()
    payments: Sequence[Payment] = ()
    reports: Sequence[Report] = ()
    history: Sequence[ApplicationChange] = ()
    files: Sequence[Attachment] = field(default_factory=list)


def belongings(session: Session, application_id: int) -> Belongings | None:
    """An application with all that belongs to it; None if it is gone."""
    found = session.get(Application, application_id)
    if found is None:
        return None

    def of(model: Any, *order: Any) -> Sequence[Any]:
        mine = select(model).where(model.application_id == application_id)
        return session.exec(mine.order_by(*order, model.id)).all()

    return Belongings(
        found,
        of(CoApplicant),
        of(Supplement, Supplement.asked_on),
        of(Payment, Payment.at),
        of(Report, Report.due),
        list(reversed(of(ApplicationChange, ApplicationChange.at))),
        of(Attachment),
    )


def rules_of(session: Session, call_id: int) -> Sequence[CallRule]:
    """The rules of a call in their order."""
    mine = select(CallRule).where(CallRule.call_id == call_id)
    return session.exec(mine.order_by(CallRule.position, CallRule.id)).all()  # type: ignore[arg-type]
