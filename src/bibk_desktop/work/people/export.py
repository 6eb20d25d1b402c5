"""Persons as receivers of mail and as address cards, from loaded rows; no Qt."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from bibk_desktop.kit.office.mail import Mailbox, is_address
from bibk_desktop.kit.office.vcard import Card
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.people.rules import NOW, first_work

_REACH = """SELECT id, given_name, family_name, email, phone, mobile, web FROM person
WHERE id IN ({ids})"""


def mailboxes(rows: Rows, ids: Iterable[int]) -> list[Mailbox]:
    """The persons in that order, each once, with whatever stands as their address."""
    wanted = list(dict.fromkeys(ids))
    found = {
        id_: Mailbox(f"{given} {family}".strip(), email)
        for id_, given, family, email, *_ in rows(_REACH.format(ids=_listed(wanted)))
    }
    return [found[id_] for id_ in wanted if id_ in found]


def unreachable(boxes: Iterable[Mailbox]) -> list[str]:
    """The names of those whom no mail can reach."""
    return [box.name for box in boxes if not is_address(box.address)]


def cards(rows: Rows, ids: Iterable[int], today: date) -> list[Card]:
    """The persons as address cards in that order: where they work today, how to reach them."""
    wanted = list(dict.fromkeys(ids))
    found = {row[0]: row[1:] for row in rows(_REACH.format(ids=_listed(wanted)))}
    work, _ = first_work(rows, today)
    aliases: dict[int, list[str]] = {}
    for person, name in rows("SELECT person_id, name FROM person_alias ORDER BY id"):
        aliases.setdefault(person, []).append(name)
    return [
        _card(id_, found[id_], tuple(aliases.get(id_, ())), work.get(id_))
        for id_ in wanted
        if id_ in found
    ]


def _listed(ids: Iterable[int]) -> str:
    return ",".join(str(int(id_)) for id_ in ids)


def _card(
    id_: int, reach: tuple[str, ...], also: tuple[str, ...], work: tuple[Any, ...] | None
) -> Card:
    given, family, email, phone, mobile, web = reach
    title, organisation, unit = "", "", ""
    if work is not None and work[0] == NOW and not work[-1]:
        _, title, _, _, _, _, organisation, unit, *_ = work
    return Card(
        given_name=given,
        family_name=family,
        also=also,
        title=title,
        organisation=organisation,
        unit=unit,
        email=email if is_address(email) else "",
        phone=phone,
        mobile=mobile,
        web=web,
        uid=f"person-{id_}@bibk-desktop",
    )
