"""Whose words a line holds, whom "hon" means, and whom a few words name."""

import re
from dataclasses import replace

from bibk_desktop.work.notes.capture import dues, places
from bibk_desktop.work.notes.capture.finding import Context, WhoType
from bibk_desktop.work.notes.capture.given_names import is_given
from bibk_desktop.work.notes.capture.labels import before_colon
from bibk_desktop.work.notes.capture.subjects import Subject, leading


def before_dash(words: str) -> tuple[str, int] | None:
    """What stands before the first dash ("Ebba – boka lokal"), and where the rest begins."""
    match = re.match(r"^(?P<who>[^–—:]{2,50}?)\s+[–—-]\s+(?=\S)", words)
    return (match["who"], match.end()) if match else None


def with_last_named(text: str, context: Context) -> Context:
    """Whom "hon" and "han" mean from here on: the person whom a sentence begins with."""
    first = text.split(" ", 1)[0].rstrip(",.:")
    if not (is_given(first) or context.people.called(first)):
        return context
    subject = leading(text, context)
    if subject is None or subject.who_type is not WhoType.person or len(subject.who) > 1:
        return context
    return replace(context, last_named=subject.who[0])


def speaker(text: str, context: Context) -> str:
    """The municipality whose words a line holds by its label ("Ronneby: vi …"), else nobody."""
    lead = before_colon(text) or before_dash(text)
    place = places.exactly(lead[0], context.known) if lead else None
    return place.municipality.name if place else context.speaker


def whole_subject(words: str, context: Context) -> Subject | None:
    """Who the words name, when they name somebody and nothing else but perhaps a day."""
    bare = words.strip(" .,;:()")
    subject = leading(bare, context)
    if subject is None:
        return None
    rest = bare[subject.end :].strip(" ,.;–-")
    if rest and dues.find(rest, context, "göra") == (None, ""):
        return None
    return subject
