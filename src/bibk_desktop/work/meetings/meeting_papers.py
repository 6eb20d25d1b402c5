"""The minutes of one meeting as a Word file, kept where the user says or only shown."""

from pathlib import Path

from bibk_desktop import words
from bibk_desktop.kit.qt.exporting import Export, open_file
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.tasks import Progress, Task, TaskBar
from bibk_desktop.work.meetings.minutes import Minutes
from bibk_desktop.work.meetings.rules import load_minutes


def write_word(page: Page, meeting_id: int, said: str) -> None:
    """Ask where the minutes are to lie, and write them."""
    from bibk_desktop.work.meetings.export import file_name, write_minutes

    minutes = load_minutes(page.store.rows, meeting_id, page.store.today())
    if not _template_fits(page, minutes):
        return

    def make(path: Path, progress: Progress) -> None:
        progress.check()
        write_minutes(minutes, path)

    page.export_requested.emit(Export("minutes", said, file_name(minutes), make))


def _template_fits(page: Page, minutes: Minutes) -> bool:
    """Whether the template of the series can be used; if not it is said, with what to do."""
    from bibk_desktop.work.meetings.export import template_fault

    why = template_fault(Path(minutes.template)) if minutes.template else ""
    if why:
        page.problem.emit(why, words.text("meetings.other_template"), minutes.template)
    return not why


def preview_word(page: Page, meeting_id: int, tasks: TaskBar) -> Task | None:
    """Make the minutes in a folder of their own and open them; None if they cannot be made."""
    from bibk_desktop.work.meetings import preview

    minutes = load_minutes(page.store.rows, meeting_id, page.store.today())
    if not _template_fits(page, minutes):
        return None

    def failed(why: str, details: str) -> None:
        said, to_do = words.text("meetings.no_preview"), words.text("meetings.no_preview_to_do")
        page.problem.emit(said, to_do, f"{why}\n{details}")

    named = words.text("meetings.preview")
    return tasks.run(named, lambda work: preview.make(minutes, work.check), open_file, failed)
