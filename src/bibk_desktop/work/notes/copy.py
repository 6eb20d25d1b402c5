"""Blocks as other programs take them: plain words with signs, and HTML."""

from collections.abc import Iterable, Iterator
from html import escape

from bibk_desktop.records.rich_text import Block, Kind, Run, normalised

_TAGS = {Kind.bullet: "ul", Kind.numbered: "ol"}


def to_plain(blocks: Iterable[Block]) -> str:
    """The words, a line a block, lists with the signs that people type."""
    lines = []
    counts: list[int] = []
    for block in normalised(blocks):
        depth = block.level + 1 if block.kind in _TAGS else 0
        counts = (counts + [0] * depth)[:depth]
        if depth:
            counts[-1] = counts[-1] + 1 if block.kind is Kind.numbered else 0
        sign = "" if not depth else f"{counts[-1]}. " if counts[-1] else "- "
        lines.append("  " * block.level + sign + block.text if depth else block.text)
    return "\n".join(lines)


def to_html(blocks: Iterable[Block]) -> str:
    """The blocks as HTML that Word and Outlook take with its lists."""
    parts: list[str] = []
    opened: list[str] = []
    for block in normalised(blocks):
        tag = _TAGS.get(block.kind)
        depth = block.level + 1 if tag else 0
        parts += _closed(opened, depth, tag)
        while len(opened) < depth:
            opened.append(tag or "")
            parts.append(f"<{tag}>")
        name = "li" if tag else f"h{block.level}" if block.kind is Kind.heading else "p"
        parts.append(f"<{name}>{''.join(map(_run, block.runs))}</{name}>")
    return "".join([*parts, *_closed(opened, 0, None)])


def _closed(opened: list[str], depth: int, tag: str | None) -> Iterator[str]:
    """Ends the lists that do not hold what comes: deeper ones, and one of another kind."""
    while len(opened) > depth or (opened and len(opened) == depth and opened[-1] != tag):
        yield f"</{opened.pop()}>"


def _run(run: Run) -> str:
    words = escape(run.text).replace("\u2028", "<br>")
    if run.italic:
        words = f"<i>{words}</i>"
    if run.bold:
        words = f"<b>{words}</b>"
    return f'<a href="{escape(run.link)}">{words}</a>' if run.link else words
