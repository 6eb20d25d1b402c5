"""Mail drafts as .eml files that the user's own mail program opens ready to be sent."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from bibk_desktop.kit.office.safe_write import replace_file

LONGEST = 254
LONGEST_LOCAL = 64
CLIPBOARD = "; "
_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_ADDRESS = re.compile(rf"{_LOCAL}@(?:{_LABEL}\.)+[^\W\d_]{{2,63}}")


class Mailbox(NamedTuple):
    """Somebody mail can go to; the name may be empty."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with a mail: its name, its bytes and what they are ("text/vcard")."""

    name: str
    data: bytes
    kind: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail before it is sent. `blind` are those whom the other receivers do not see."""

    subject: str = ""
    text: str = ""
    to: Sequence[Mailbox] = ()
    blind: Sequence[Mailbox] = ()
    enclosures: Sequence[Enclosure] = ()


def is_address(text: str) -> bool:
    """Whether mail can be sent to `text`; the domain may hold å ä ö, the part before @ not."""
    local, _, domain = text.rpartition("@")
    fits = len(text) <= LONGEST and len(local) <= LONGEST_LOCAL and "_" not in domain
    return fits and _ADDRESS.fullmatch(text) is not None


def reachable(mailboxes: Iterable[Mailbox]) -> list[Mailbox]:
    """Those with an address mail can be sent to, each address once, in their order."""
    found = {box.address.casefold(): box for box in mailboxes if is_address(box.address)}
    return list(found.values())


def for_clipboard(mailboxes: Iterable[Mailbox]) -> str:
    """The addresses in one line, as the field of a mail program takes them."""
    return CLIPBOARD.join(box.address for box in reachable(mailboxes))


def draft_to(mailboxes: Iterable[Mailbox], subject: str = "", text: str = "") -> Draft:
    """A draft to one in the open, to several without their seeing each other."""
    found = reachable(mailboxes)
    if len(found) > 1:
        return Draft(subject, text, blind=found)
    return Draft(subject, text, to=found)


def as_bytes(draft: Draft) -> bytes:
    """The draft as an .eml that opens for editing (X-Unsent). ValueError for a bad address."""
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = " ".join(draft.subject.split())
    for header, mailboxes in (("To", draft.to), ("Bcc", draft.blind)):
        if mailboxes:
            message[header] = [_headed(box) for box in mailboxes]
    message.set_content(draft.text, cte="quoted-printable")
    for enclosure in draft.enclosures:
        main, _, sub = enclosure.kind.partition("/")
        message.add_attachment(enclosure.data, maintype=main, subtype=sub, filename=enclosure.name)
    return message.as_bytes()


def _headed(box: Mailbox) -> object:
    from email.headerregistry import Address

    if not is_address(box.address):
        raise ValueError(f"no address: {box.address!r}")
    local, _, domain = box.address.rpartition("@")
    name = " ".join(box.name.split())
    return Address(name, local, domain if domain.isascii() else domain.encode("idna").decode())


def save(draft: Draft, path: Path) -> None:
    """Write the draft to `path`, whole or not at all. OSError if it cannot be written."""
    data = as_bytes(draft)
    replace_file(path, lambda file: file.write(data))
