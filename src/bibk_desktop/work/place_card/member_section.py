"""The card Med i: seats, how often it was at the meetings of its series, when we last met."""

from bibk_desktop import words
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.work.place_card.rules import PlaceFacts, SeriesLine
from bibk_desktop.work.place_card.section import Section
from bibk_desktop.work.places.behind import contacts
from bibk_desktop.work.places.columns import day_words
from bibk_desktop.work.places.shown import seat_row

REACH = ("reach", 0)
MOST = 30


class MemberSection(Section):
    """What it is a part of, and the two days of contact."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, " ")
        self.set_title(self.tr("Takes part in"))
        self.list = RowList(self.tr("Takes part in"), fit=True)
        self.list.opened.connect(self._open)
        self.add(self.list)

    def fill(self, facts: PlaceFacts) -> None:
        """Show series, seats and the last contact."""
        series = [_series_row(each) for each in facts.series]
        seats = [
            seat_row(seat, facts.today)._replace(key=("seat", seat.id)) for seat in facts.seats
        ]
        self._groups = {("seat", seat.id): seat.group_id for seat in facts.seats}
        last = " · ".join(
            day_words(day, facts.today)
            for day in (facts.reach.last_visit, facts.reach.last_contact)
        )
        said = words.text("card.reach")
        self.list.show_rows([*series, *seats, Row(REACH, said, end=last)])

    def _open(self, key: tuple[str, int]) -> None:
        if key in self._groups:
            self.turn("group", self._groups[key])
        elif key == REACH:
            self._open_last_contact()
        else:
            self.turn("series", key[1])

    def _open_last_contact(self) -> None:
        """The newest contact that has been."""
        assert self.facts is not None
        for contact in contacts(self.store.rows, self.place_id, self.facts.today, MOST):
            if contact.has_been:
                self.turn(contact.source, contact.source_id)
                return


def _series_row(series: SeriesLine) -> Row:
    since = words.text("card.meetings_since", day=_month(series)) if series.since else ""
    there = words.text("places.attended_of", n=series.attended, all=series.of)
    return Row(("series", series.id), series.name, since, end=there)


def _month(series: SeriesLine) -> str:
    assert series.since is not None
    return f"{words.text(f'month.{series.since.month}')[:3]} {series.since.year}"
