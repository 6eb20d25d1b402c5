"""What leaves a request: the question and the reminder as mail drafts, logged when written."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from bibk_desktop import words
from bibk_desktop.kit.office import mail
from bibk_desktop.kit.office.safe_write import safe_name
from bibk_desktop.kit.qt.exporting import Export
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.tasks import Progress
from bibk_desktop.work.requests import changes, drafts
from bibk_desktop.work.requests.rules import DRAFT, Asked, Sheet, sheet


class Sender(QObject):
    """Asks where a draft is to lie; once the file is written the request says so, in one step.

    The file is written in a thread of its own: `_asked` and `_reminded` bring the news back.
    """

    _asked = Signal(int)
    _reminded = Signal(int, int)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._asked.connect(self._log_asked)
        self._reminded.connect(self._log_reminded)

    def ask(self, one: Sheet) -> None:
        """The question to everybody it asks, who do not see each other."""
        store = self._page.store
        draft = drafts.question(store.rows, one, store.today())
        name = words.text("requests.mail_question")
        self._save(draft, name, one, lambda: self._asked.emit(one.id), one.asked)

    def remind(self, one: Sheet) -> None:
        """A reminder to those who have not answered, who do not see each other."""
        store = self._page.store
        draft = drafts.reminder(store.rows, one, store.today())
        name, number = words.text("requests.mail_reminder"), len(draft.blind)
        self._save(draft, name, one, lambda: self._reminded.emit(one.id, number), one.missing)

    def _save(
        self,
        draft: mail.Draft,
        said: str,
        one: Sheet,
        written: Callable[[], object],
        meant: Sequence[Asked],
    ) -> None:
        self._tell_unreachable(meant)
        if not draft.blind:
            return

        def write(path: Path, progress: Progress) -> None:
            mail.save(draft, path)
            written()

        today = self._page.store.today()
        name = safe_name(f"{today.isoformat()} {said} – {one.name}", ".eml")
        self._page.export_requested.emit(Export("mail", said, name, write))

    def _tell_unreachable(self, meant: Sequence[Asked]) -> None:
        """Whom the mail cannot reach is said, and stays said."""
        lacking = ", ".join(drafts.unreachable(meant))
        if lacking:
            happened = self.tr("No mail goes to %1: there is no address.").replace("%1", lacking)
            to_do = self.tr("Write the director's address under Contacts, or call.")
            self._page.problem.emit(happened, to_do, "")

    def _log_asked(self, request_id: int) -> None:
        one = self._now(request_id)
        if one is not None and one.state == DRAFT:
            changes.mark_sent(self._page.store, one)

    def _log_reminded(self, request_id: int, receivers: int) -> None:
        one = self._now(request_id)
        if one is not None:
            changes.log_reminder(self._page.store, one, receivers)

    def _now(self, request_id: int) -> Sheet | None:
        """The request as it stands when the file is written; None if it has gone meanwhile."""
        store = self._page.store
        return sheet(store.rows, request_id, store.today())
