"""The lists of meetings and of decisions."""

from typing import Any

from bibk_desktop import words
from bibk_desktop.fields.record_form import offer
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.model import Meeting, MeetingState, OutcomeKind
from bibk_desktop.work.meetings.lists import (
    DecisionRow,
    MeetingRow,
    decisions,
    meetings,
    series_names,
)
from bibk_desktop.work.meetings.pane import Pane

ROLES: dict[MeetingState, Role] = {
    MeetingState.planned: "watch",
    MeetingState.invited: "information",
    MeetingState.running: "ok",
    MeetingState.draft: "information",
    MeetingState.for_comment: "unconfirmed",
    MeetingState.sent: "quiet",
    MeetingState.adjusted: "quiet",
}


def state_words(row: Any) -> str:
    """ "Utkast": how far the meeting has come."""
    return words.name(row.state).capitalize()


class MeetingsPane(Pane):
    """All meetings, the coming first; of one series when one is chosen."""

    def __init__(self, page: Page) -> None:
        self._page = page
        empty = words.text("meetings.none"), words.text("meetings.new")
        super().__init__(
            self._columns(),
            words.text("meetings.meetings"),
            lambda row: row.id,
            lambda row: row.group,
            empty,
        )
        self.series = self.add_choice(self.tr("Series"))
        self.series.activated.connect(lambda _: self.fill())

    def _columns(self) -> list[Column]:
        return [
            Column(
                words.text("meetings.date"),
                lambda row: write(row.at, self._page.store.today(), Style.table) or "–",
                value=lambda row: row.at,
                sort=lambda row: row.at.encode(),
                least=90,
            ),
            Column(
                words.text("meetings.meeting"),
                lambda row: row.title,
                detail=lambda row: row.place,
                value=lambda row: ", ".join(filter(None, (row.title, row.place))),
                stretch=3,
                least=140,
                bold=True,
            ),
            Column(
                words.text("meetings.series"), lambda row: row.series or "–", least=80, stretch=1
            ),
            Column(
                words.text("meetings.state"),
                state_words,
                role=lambda row: ROLES[row.state],
                chip=True,
                least=90,
            ),
            Column(words.text("meetings.decisions"), *_count("decisions"), align="right"),
            Column(words.text("meetings.open"), *_count("open"), align="right"),
        ]

    def fill(self) -> None:
        """Show what is stored now."""
        rows = self._page.store.rows
        offer(self.series, series_names(rows), self.tr("All series"))
        self.show_rows(meetings(rows, self._page.store.today(), self.series.currentData()))

    def delete(self, row: MeetingRow) -> None:
        """Take a meeting away with all that belongs to it."""
        self._page.store.delete(Meeting, row.id)
        self._page.toast_requested.emit(self.tr("Deleted: %1").replace("%1", row.title))


def _count(name: str) -> tuple[Any, Any, Any]:
    """The text, value and order of a column that counts; nothing where there is none."""
    return (
        lambda row: str(getattr(row, name) or ""),
        lambda row: getattr(row, name),
        lambda row: getattr(row, name),
    )


class DecisionsPane(Pane):
    """The register of decisions over all meetings."""

    def __init__(self, page: Page) -> None:
        self._page = page
        empty = words.text("meetings.no_decisions")
        super().__init__(
            self._columns(), words.text("meetings.decisions"), lambda row: row.id, None, (empty, "")
        )
        self.series = self.add_choice(self.tr("Series"))
        self.series.activated.connect(lambda _: self.fill())

    def _columns(self) -> list[Column]:
        return [
            Column(
                words.text("meetings.number"),
                lambda row: row.label,
                role=_number_role,
                sort=_order,
                least=100,
            ),
            Column(
                words.text("meetings.decision"),
                lambda row: row.text,
                stretch=4,
                least=180,
                width=320,
            ),
            Column(
                words.text("meetings.meeting"),
                lambda row: f"{row.meeting} {self._day(row)}".strip(),
                least=110,
            ),
            Column(
                words.text("meetings.item"),
                lambda row: row.item or "–",
                stretch=1,
                least=80,
                width=160,
            ),
            Column(
                words.text("meetings.state"),
                lambda row: words.text("meetings.dropped") if row.is_dropped else state_words(row),
                role=lambda row: "quiet" if row.is_dropped else ROLES[row.state],
                chip=True,
                least=90,
            ),
        ]

    def _day(self, row: DecisionRow) -> str:
        return write(row.at, self._page.store.today(), Style.table).split(" kl.")[0]

    def fill(self) -> None:
        """Show what is stored now."""
        rows = self._page.store.rows
        offer(self.series, series_names(rows), self.tr("All series"))
        found, wanted = decisions(rows), self.series.currentText()
        if self.series.currentData() is not None:
            found = [row for row in found if row.series == wanted]
        self.show_rows(found)


def _number_role(row: DecisionRow) -> Role:
    return "text" if row.kind is OutcomeKind.decision else "quiet"


def _order(row: DecisionRow) -> tuple[str, str]:
    return row.at.encode(), row.label
