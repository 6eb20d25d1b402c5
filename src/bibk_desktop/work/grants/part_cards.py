"""The cards of an application: who takes part, supplements, payments, reports."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from bibk_desktop import words
from bibk_desktop.fields.currency_box import MAIN
from bibk_desktop.fields.person_box import PersonBox
from bibk_desktop.fields.place_box import PlaceBox
from bibk_desktop.fields.record_rows import LineField, RecordLine
from bibk_desktop.fields.rows_card import CardWords, NameLink, RowsCard
from bibk_desktop.fields.values import Reading
from bibk_desktop.kit.qt.labels import label, set_role
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.wrap_row import WHOLE
from bibk_desktop.records import amount
from bibk_desktop.records.model import Application, CoApplicant, Payment, Report, Supplement
from bibk_desktop.work.grants.changes import add_partner, name_of
from bibk_desktop.work.grants.money_reading import amount_field, money_reading
from bibk_desktop.work.grants.rules import MUNICIPALITY, ORGANISATION, LeadKey

ANYBODY = (MUNICIPALITY, ORGANISATION)


class ApplicantBox(PlaceBox):
    """Finds who applies: a municipality or an organisation, which can be made."""

    kinds = ANYBODY
    created = (ORGANISATION,)


def who(record: CoApplicant) -> LeadKey:
    """Who a co-applicant is: kind and id."""
    if record.municipality_id is not None:
        return MUNICIPALITY, record.municipality_id
    return ORGANISATION, record.organisation_id or 0


class SharesCard(RowsCard):
    """The co-applicants with their shares of what is sought, and what stays with the lead."""

    model = CoApplicant
    currency = MAIN

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.left = label("", "small")
        self.left.setWordWrap(True)
        self.box = ApplicantBox()
        self.box.use(self.store)
        self.box.setAccessibleName(self.tr("Add a co-applicant"))
        self.box.setPlaceholderText(self.tr("Add a municipality or organisation"))
        self.box.picked.connect(self._pick)
        self.add(self.left)
        self.add(self.box)

    def said(self) -> CardWords:
        empty = self.tr("Nobody: the lead applies alone.")
        return CardWords(self.tr("Co-applicants"), empty, self.tr("Take the co-applicant away"))

    def fields(self) -> Sequence[LineField]:
        return (
            LineField("who", self.tr("Co-applicant"), lambda: NameLink(self.page), 130, 0),
            LineField("share", self.tr("Share"), amount_field, 120),
        )

    def readings(self) -> Mapping[str, Reading]:
        return {"share": money_reading(lambda: self.currency)}

    def show_line(self, line: RecordLine, record: Any) -> None:
        link, key = line.fields["who"], who(record)
        assert isinstance(link, NameLink)
        link.show_name(*key, name_of(self.store, key))

    def named(self, record: Any) -> str:
        return name_of(self.store, who(record))

    def show_shares(self, application: Application, partners: Sequence[CoApplicant]) -> None:
        """Show who takes part, and say what is left for the one who leads."""
        self.show_records(application.id or 0, partners)
        self.left.setText(self._left(application, partners))
        self.left.setVisible(bool(self.left.text()))

    def _left(self, application: Application, partners: Sequence[CoApplicant]) -> str:
        shares = [one.share for one in partners if one.share is not None]
        if application.sought is None or not shares:
            return ""
        rest = application.sought - sum(shares, Decimal())
        set_role(self.left, "late" if rest < 0 else "small")
        said = amount.write(abs(rest), application.currency)
        if rest < 0:
            return words.text("grants.too_much_shared", amount=said)
        lead = application.lead_municipality_id
        key = (ORGANISATION, application.lead_organisation_id or 0)
        name = name_of(self.store, (MUNICIPALITY, lead) if lead is not None else key)
        return words.text("grants.left_with", amount=said, who=name)

    def _pick(self, key: LeadKey | None) -> None:
        """Add whom was chosen, once; the one who leads is no co-applicant."""
        if key is None or self.owner_id is None:
            return
        added = add_partner(self.store, self.owner_id, key)
        self.box.show_key(None)
        if added is not None:
            self.rows.focus(added, "share")


class SupplementsCard(RowsCard):
    """What the funder asked for beside the application."""

    model = Supplement

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.add_button(self.tr("Add"), self._add)

    def said(self) -> CardWords:
        empty = self.tr("Nothing is asked for.")
        return CardWords(self.tr("Supplements"), empty, self.tr("Delete the supplement"))

    def fields(self) -> Sequence[LineField]:
        return (
            LineField("words", self.tr("What is asked for"), QLineEdit, WHOLE),
            LineField("asked_on", self.tr("Asked for"), QLineEdit, 110),
            LineField("due", self.tr("Last day"), QLineEdit, 110),
            LineField("sent_on", self.tr("Sent"), QLineEdit, 110),
        )

    def named(self, record: Any) -> str:
        return record.words or words.text("kind.supplement")

    def _add(self) -> None:
        if self.owner_id is not None:
            today = self.store.today()
            self.put(Supplement(application_id=self.owner_id, asked_on=today), "words")


class PaymentsCard(RowsCard):
    """The money that came, or is to come."""

    model = Payment
    currency = MAIN

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.add_button(self.tr("Add"), self._add)

    def said(self) -> CardWords:
        empty = self.tr("No payments yet.")
        return CardWords(self.tr("Payments"), empty, self.tr("Delete the payment"))

    def fields(self) -> Sequence[LineField]:
        return (
            LineField("amount", self.tr("Amount"), amount_field, 110),
            LineField("at", self.tr("When"), QLineEdit, 120),
            LineField("received", self.tr("Received"), self._box, 90, 0),
        )

    def readings(self) -> Mapping[str, Reading]:
        return {"amount": money_reading(lambda: self.currency)}

    def _box(self) -> QWidget:
        return QCheckBox(self.tr("Received"))

    def named(self, record: Any) -> str:
        return amount.write(record.amount, self.currency) or words.text("kind.payment")

    def _add(self) -> None:
        if self.owner_id is not None:
            self.put(Payment(application_id=self.owner_id), "amount")


class ReportsCard(RowsCard):
    """The reports that the funder wants, and who answers for them."""

    model = Report

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.add_button(self.tr("Add"), self._add)

    def said(self) -> CardWords:
        empty = self.tr("No reports yet: interim, final.")
        return CardWords(self.tr("Reports"), empty, self.tr("Delete the report"))

    def fields(self) -> Sequence[LineField]:
        return (
            LineField("kind", self.tr("Kind"), QComboBox, 150, 0),
            LineField("due", self.tr("Last day"), QLineEdit, 110),
            LineField("sent_on", self.tr("Sent"), QLineEdit, 110),
            LineField("responsible_id", self.tr("Who answers for it"), PersonBox, 160),
        )

    def named(self, record: Any) -> str:
        return words.name(record.kind)

    def _add(self) -> None:
        if self.owner_id is not None:
            self.put(Report(application_id=self.owner_id), "due")
