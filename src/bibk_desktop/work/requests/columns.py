"""The columns of the list of requests and of a request's rows, which fit what it asks for."""

from collections.abc import Callable
from datetime import date
from typing import Any

from bibk_desktop import words
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.requests.rules import (
    CLOSED,
    DRAFT,
    OPEN,
    WITH_OPTIONS,
    Asked,
    Given,
    Option,
    Sheet,
    chosen_words,
    comment,
    counted,
    due_words,
)
from bibk_desktop.work.requests.tally import summary

LOOKS: dict[str, Role] = {"yes": "ok", "maybe": "watch", "no": "late", "other": "information"}
MOST_OPTIONS = 6
LONGEST_CHIP = 24
CHOSEN, PASSED = "✓", "–"
STATES = {OPEN: "requests.open", DRAFT: "requests.drafts", CLOSED: "requests.closed"}


def state_heading(one: Sheet) -> str:
    """The heading a request stands under in the list."""
    return words.text(STATES[one.state])


def list_columns(today: date) -> list[Column]:
    """The columns of the list of requests."""
    return [
        Column(
            words.text("requests.head.title"),
            lambda one: one.name,
            sort=lambda one: swedish_key(one.name),
            bold=True,
            least=180,
            stretch=3,
        ),
        Column(
            words.text("requests.head.answered"),
            lambda one: words.text("requests.n_of", n=len(one.answered), all=len(one.asked)),
            sort=lambda one: len(one.missing),
        ),
        _due(today),
        Column(
            words.text("requests.head.answers"),
            lambda one: summary(one, today),
            least=120,
            stretch=3,
        ),
        Column(
            words.text("requests.head.responsible"),
            lambda one: one.responsible,
            role=lambda one: "quiet",
            least=80,
            stretch=1,
        ),
    ]


def _due(today: date) -> Column:
    return Column(
        words.text("requests.head.due"),
        lambda one: due_words(one, today, bare=True),
        value=lambda one: one.closed_on or one.due,
        sort=lambda one: one.due.encode(),
        role=lambda one: "late" if one.late(today) else "text",
        least=150,
        stretch=1,
    )


# --- the rows of one request


def county_heading(asked: Asked) -> str:
    """The heading a row stands under."""
    return asked.county or words.text("requests.others")


def row_columns(one: Sheet, today: date) -> list[Column]:
    """The columns of a request's rows."""
    return [_who(), _director(), *_answer_columns(one, today), _how(), _when(today)]


def _who() -> Column:
    return Column(
        words.text("requests.head.place"),
        lambda row: row.name,
        sort=lambda row: swedish_key(row.name),
        bold=True,
        stretch=2,
    )


def _director() -> Column:
    return Column(
        words.text("requests.head.director"),
        lambda row: row.director,
        sort=lambda row: swedish_key(row.director),
        detail=_no_address,
        least=80,
        stretch=3,
    )


def _no_address(row: Asked) -> str:
    lacks = row.given is None and not row.is_reachable
    return words.text("requests.no_address") if lacks else ""


def _answer_columns(one: Sheet, today: date) -> list[Column]:
    if one.asks in ("names", "text"):
        return [_written()]
    if one.asks == "options" and len(one.options) <= MOST_OPTIONS:
        return [_reply(one, today), *(_option(o, today) for o in one.options), _comment()]
    if one.asks == "yes_no":
        return [_reply(one, today), _number_and_comment(one)]
    return [_reply(one, today), _comment()]


def _of(given: Callable[[Given], Any], none: Any = "") -> Callable[[Asked], Any]:
    """What a function says of a row's answer; `none` without an answer."""
    return lambda row: none if row.given is None else given(row.given)


def reply_words(one: Sheet, given: Given, today: date) -> str:
    """The answer in its chip: the reply, the option chosen, the number."""
    if given.reply in ("no", "maybe") or one.asks == "yes_no":
        return words.text(f"Reply.{given.reply}")
    if one.asks == "number" and given.number is not None:
        return counted(given.number, one.number_of)
    if one.asks == "one_option" or len(one.options) > MOST_OPTIONS:
        return chosen_words(one, given, today) or words.text("Reply.other")
    return words.text(f"Reply.{given.reply}")


def _reply(one: Sheet, today: date) -> Column:
    return Column(
        words.text("requests.head.reply"),
        lambda row: _reply_text(one, row, today),
        value=lambda row: "" if row.given is None else reply_words(one, row.given, today),
        sort=lambda row: _reply_rank(one, row, today),
        role=lambda row: _look(one, row, today),
        chip=True,
        stretch=3,
    )


def _reply_text(one: Sheet, row: Asked, today: date) -> str:
    if row.given is None:
        return words.text("requests.missing")
    return reply_words(one, row.given, today)


def _look(one: Sheet, row: Asked, today: date) -> Role:
    if row.given is None:
        return "quiet"
    as_words = one.asks == "number" and row.given.reply == "other"
    long = len(reply_words(one, row.given, today)) > LONGEST_CHIP
    return "text" if as_words or long else LOOKS[row.given.reply]


def _reply_rank(one: Sheet, row: Asked, today: date) -> tuple[Any, ...]:
    if row.given is None:
        return 9, 0, ""
    order = ("yes", "other", "maybe", "no").index(row.given.reply)
    return order, -(row.given.number or 0), reply_words(one, row.given, today)


def _option(option: Option, today: date) -> Column:
    return Column(
        option.label(today),
        _of(lambda given: CHOSEN if option.id in given.options else PASSED),
        role=_of(lambda given: "ok" if option.id in given.options else "quiet", "quiet"),
        bold=True,
        title_most=150,
        stretch=1,
    )


def number_and_comment(one: Sheet, given: Given) -> str:
    """ "2 föreställningar, gärna i maj"."""
    return ", ".join(filter(None, (counted(given.number, one.number_of), comment(given))))


def _number_and_comment(one: Sheet) -> Column:
    title = "requests.head.number_and_comment" if one.number_of else "requests.head.comment"
    return Column(
        words.text(title), _of(lambda given: number_and_comment(one, given)), least=80, stretch=4
    )


def _comment() -> Column:
    return Column(words.text("requests.head.comment"), _of(comment), least=60, stretch=4)


def _written() -> Column:
    """Names or text, which are the whole answer; a bare no is a chip."""
    return Column(
        words.text("requests.head.reply"),
        lambda row: _written_words(row) or words.text("requests.missing"),
        value=_written_words,
        role=lambda row: "quiet" if row.given is None else _written_look(row.given),
        chip=True,
        least=160,
        stretch=8,
    )


def _written_words(row: Asked) -> str:
    if row.given is None:
        return ""
    return comment(row.given) or words.text(f"Reply.{row.given.reply}")


def _written_look(given: Given) -> Role:
    return "text" if given.text else LOOKS[given.reply]


def _how() -> Column:
    return Column(
        words.text("requests.head.how"),
        _of(lambda given: words.text(f"Channel.{given.channel}")),
        role=lambda row: "quiet",
        detail=_by_whom,
        least=50,
        stretch=2,
    )


def _by_whom(row: Asked) -> str:
    """Who answered, where that is not the one who usually does."""
    given = row.given
    return given.person if given is not None and given.person != row.answers_there else ""


def _when(today: date) -> Column:
    return Column(
        words.text("requests.head.when"),
        _of(lambda given: write(FuzzyDate.day(given.at), today, Style.table)),
        value=_of(lambda given: given.at, None),
        sort=_of(lambda given: given.at, date.max),
        align="right",
        stretch=1,
    )


# --- to Excel


def sheet_rows(one: Sheet, rows: list[Asked], today: date) -> list[list[Any]]:
    """The rows as a list in Excel has them, each fact in a column of its own."""
    titles = ["county", "place", "director", "reply", "number", "comment", "who", "how", "when"]
    heads: list[Any] = [words.text(f"requests.head.{title}") for title in titles]
    shown = one.options if one.asks == "options" else ()
    heads[5:5] = [option.label(today) for option in shown]
    return [heads, *(_cells(one, row, shown, today) for row in rows)]


def _cells(one: Sheet, row: Asked, shown: tuple[Option, ...], today: date) -> list[Any]:
    given = row.given
    first: list[Any] = [row.county, row.name, row.director]
    if given is None:
        return [*first, words.text("requests.missing"), *([None] * (len(shown) + 5))]
    reply = chosen_words(one, given, today) if one.asks in WITH_OPTIONS else ""
    chosen = [CHOSEN if option.id in given.options else "" for option in shown]
    said = [reply or words.text(f"Reply.{given.reply}"), given.number, *chosen, comment(given)]
    return [*first, *said, given.person, words.text(f"Channel.{given.channel}"), given.at]
