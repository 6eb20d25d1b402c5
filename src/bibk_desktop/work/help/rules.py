"""The texts of the help, one a place in resources/help, and the keys that they name. No Qt."""

import re
from collections.abc import Iterator, Sequence

from bibk_desktop import resources, words

GENERAL, KEYS = "general", "keys"
# In the order of the rail; a place that does not stand there has no help either.
PLACES = (
    *("start", "to_do", "calendar", "meetings", "visits", "requests", "places", "people"),
    *("projects", "grants", "trash", "settings", "help"),
)
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d{1,2}|[A-ZÅÄÖ0-9?+-]|[A-Z][a-z]+)")
_NAMES = {
    "Space": "Mellanslag",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Shift": "Skift",
}


def text(topic: str) -> str:
    """The help of a place in the notation of rich_text. KeyError if it has none."""
    path = resources.path(f"help/{topic}.txt")
    if not path.exists():
        raise KeyError(topic)
    return path.read_text(encoding="utf-8")


def title(topic: str) -> str:
    """What a topic is called in the list."""
    own = topic in (GENERAL, KEYS)
    return words.text(f"help.{topic}") if own else words.text(f"place.{topic}")


def keys_in(said: str) -> Iterator[str]:
    """The keys that a text names, as Qt spells them."""
    return (word for word in _BOLD.findall(said) if _KEY.fullmatch(word))


def as_people_say(said: str) -> str:
    """A text with its keys as they are called in Swedish: Mellanslag, Alt+←."""

    def spoken(found: re.Match[str]) -> str:
        word = found[1]
        return f"**{key_words(word)}**" if _KEY.fullmatch(word) else found[0]

    return _BOLD.sub(spoken, said)


def key_words(keys: str) -> str:
    """ "Alt+Left" as "Alt+←"."""
    parts = keys.replace("++", "+\0").split("+")
    return "+".join(_NAMES.get(part, part) for part in parts).replace("\0", "+")


def key_lines(said: str) -> list[str]:
    """The lines under the heading of the keys."""
    lines = said.split("\n")
    start = next((n for n, line in enumerate(lines) if line == _heading()), len(lines))
    found = []
    for line in lines[start + 1 :]:
        if not line.startswith("- "):
            break
        found.append(line)
    return found


def _heading() -> str:
    return "## " + words.text("help.keys_heading")


def all_keys(everywhere: Sequence[tuple[str, str]], topics: Sequence[str]) -> str:
    """The list of all keys: those of the window, (words, keys) each, then place by place."""
    lines = [f"# {title(KEYS)}", f"## {words.text('help.everywhere')}"]
    lines += [f"- **{keys}** – {said}" for said, keys in everywhere]
    for topic in topics:
        found = key_lines(text(topic))
        lines += [f"## {title(topic)}", *found] if found else []
    return "\n".join(lines)
