"""What leaves the contacts: addresses to the clipboard, mail drafts, address cards."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from bibk_desktop import words
from bibk_desktop.kit.office import mail, vcard
from bibk_desktop.kit.office.safe_write import safe_name
from bibk_desktop.kit.qt.exporting import Export
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.tasks import Progress
from bibk_desktop.work.people.export import cards, mailboxes, unreachable

NAMED = 5


def copy_addresses(page: Page, ids: Sequence[int]) -> str:
    """Put the persons' addresses on the clipboard; says how many they are and who has none."""
    boxes = mailboxes(page.store.rows, ids)
    QGuiApplication.clipboard().setText(mail.for_clipboard(boxes))
    count, lacking = len(mail.reachable(boxes)), unreachable(boxes)
    said = words.text("people.copied_1" if count == 1 else "people.copied", n=count)
    if not lacking:
        return said
    names = ", ".join(name or "–" for name in lacking[:NAMED])
    more = words.text("people.more", n=len(lacking) - NAMED) if len(lacking) > NAMED else ""
    return f"{said} {words.text('people.lacking', names=f'{names} {more}'.strip())}"


def start_mail(page: Page, ids: Sequence[int], to: str) -> None:
    """Ask for a draft to the persons, who do not see each other; `to` names the file."""
    draft = mail.draft_to(mailboxes(page.store.rows, ids))

    def write(path: Path, progress: Progress) -> None:
        mail.save(draft, path)

    _ask(page, "mail", words.text("people.draft"), to, ".eml", write)


def save_cards(page: Page, ids: Sequence[int], of: str) -> None:
    """Ask for the persons' address cards in one file, named for whom they are `of`."""
    made = cards(page.store.rows, ids, page.store.today())

    def write(path: Path, progress: Progress) -> None:
        vcard.save(made, path)

    _ask(page, "vcard", words.text("people.cards"), of, ".vcf", write)


def _ask(page: Page, kind: str, said: str, of: str, ending: str, write: object) -> None:
    name = f"{page.store.today().isoformat()} {said} – {of}"
    page.export_requested.emit(Export(kind, said, safe_name(name, ending), write))  # type: ignore[arg-type]
