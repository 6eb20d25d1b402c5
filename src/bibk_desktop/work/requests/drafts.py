"""The mails of a request, as drafts: the question to all, the reminder to those who are silent."""

from collections.abc import Iterable
from datetime import date

from bibk_desktop import words
from bibk_desktop.kit.office.mail import Draft, Mailbox, reachable
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import me
from bibk_desktop.work.requests.rules import PLAIN, WITH_OPTIONS, Asked, Option, Sheet

_NAME = "SELECT trim(given_name || ' ' || family_name) FROM person WHERE id = ?"
EVERYBODY = "…"


def mailboxes(asked: Iterable[Asked]) -> list[Mailbox]:
    """Where mail to them goes: the director, or whoever answers meanwhile; each address once."""
    return reachable(each.receiver for each in asked)


def unreachable(asked: Iterable[Asked]) -> list[str]:
    """The names of those whom no mail can reach."""
    return [each.name for each in asked if not each.is_reachable]


def question(rows: Rows, one: Sheet, today: date) -> Draft:
    """The question itself to everybody it asks, who do not see each other."""
    parts = [words.text("requests.hello"), *_body(one, today), _end(rows, one, today)]
    return Draft(one.name, "\n\n".join(filter(None, parts)) + "\n", blind=mailboxes(one.asked))


def reminder(rows: Rows, one: Sheet, today: date) -> Draft:
    """A reminder to those who have not answered, who do not see each other."""
    lead = words.text("requests.reminder_lead")
    parts = [words.text("requests.hello"), lead, one.name, *_body(one, today)]
    text = "\n\n".join(filter(None, [*parts, _end(rows, one, today)])) + "\n"
    subject = words.text("requests.reminder_subject", title=one.name)
    return Draft(subject, text, blind=mailboxes(one.missing))


def _body(one: Sheet, today: date) -> list[str]:
    """The question and what can be chosen."""
    found = [plain_text(one.question).strip()]
    if one.asks in WITH_OPTIONS and one.options:
        said = [_option(option, today) for option in one.options]
        named = [f"{place}. {option}" for place, option in enumerate(said, start=1)]
        found.append("\n".join([words.text("requests.options_are"), *named]))
    return found


def _option(option: Option, today: date) -> str:
    return write(option.at, today, Style.running) if option.is_date else option.text


def _end(rows: Rows, one: Sheet, today: date) -> str:
    """By when, how short an answer may be, and who asks."""
    found = rows(_NAME, (me(rows),))
    signed = [words.text("requests.regards"), *(row[0] for row in found)]
    return "\n\n".join([f"{_by_when(one, today)}\n{_example(one)}", "\n".join(signed)])


def _by_when(one: Sheet, today: date) -> str:
    last = one.due.last_day
    if last is not None and last < today:
        day = write(FuzzyDate.day(last), today, Style.running)
        return words.text("requests.answer_late", day=day)
    if one.due.start is None:
        return words.text("requests.answer_soon")
    due = write(one.due, today, Style.running)
    if one.due.modifier in PLAIN:
        due = words.text("requests.due", day=due)
    return words.text("requests.answer_by", due=due)


def _example(one: Sheet) -> str:
    """A line that can be pasted back and read, for one who has not answered."""
    place = next((each.name for each in one.missing), EVERYBODY)
    counts = one.asks == "yes_no" and one.number_of
    key = f"requests.example.{one.asks}" + ("_number" if counts else "")
    return words.text("requests.one_line", example=words.text(key, place=place))
