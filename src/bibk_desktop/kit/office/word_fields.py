"""The {{fields}} of a template: words are put in, paragraphs that are slots become marks."""

import re
from collections.abc import Mapping, Sequence

from lxml import etree

from bibk_desktop.kit.office.word_text import one_line

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARK = "slot"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_FIELD = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_MARKED = re.compile(rb"<\?slot (\d+)\?>")
_KEEPS_PARAGRAPH = tuple(W + name for name in ("drawing", "pict", "object", "sectPr", "br"))


def place(root: etree._Element, fields: Mapping[str, str], slots: Sequence[str] = ()) -> set[str]:
    """Put `fields` into `root` and a mark where each of `slots` stands; the names that were there.

    A paragraph that held nothing but slots and empty fields is taken away.
    """
    placed: set[str] = set()
    for paragraph in list(root.iter(f"{W}p")):
        placed |= _place_in(paragraph, fields, slots)
    return placed


def _place_in(
    paragraph: etree._Element, fields: Mapping[str, str], slots: Sequence[str]
) -> set[str]:
    texts = [each for each in paragraph.iter(f"{W}t") if _owner(each) is paragraph]
    whole = "".join(each.text or "" for each in texts)
    found = [each for each in _FIELD.finditer(whole) if each[1] in fields or each[1] in slots]
    for each in reversed(found):
        _replace(texts, *each.span(), one_line(fields.get(each[1], "")))
    names = [each[1] for each in found]
    _mark(paragraph, [slots.index(name) for name in names if name in slots])
    if found and _is_empty(paragraph, texts):
        _remove(paragraph)
    return set(names)


def _owner(text: etree._Element) -> etree._Element | None:
    return next(text.iterancestors(f"{W}p"), None)


def _replace(texts: list[etree._Element], start: int, end: int, words: str) -> None:
    """Put `words` for the letters from `start` to `end`, which may be spread over many runs."""
    at = 0
    for each in texts:
        text = each.text or ""
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last:
            each.text = text[:first] + words + text[last:]
            each.set(_XML_SPACE, "preserve")
            words = ""
        at += len(text)


def _mark(paragraph: etree._Element, numbers: list[int]) -> None:
    for number in reversed(numbers):
        paragraph.addnext(etree.ProcessingInstruction(MARK, str(number)))


def _is_empty(paragraph: etree._Element, texts: list[etree._Element]) -> bool:
    kept = any(next(paragraph.iter(name), None) is not None for name in _KEEPS_PARAGRAPH)
    return not kept and not any((each.text or "").strip() for each in texts)


def _remove(paragraph: etree._Element) -> None:
    parent = paragraph.getparent()
    if parent is not None and parent.tag == f"{W}body":
        parent.remove(paragraph)


def filled(data: bytes, written: Sequence[str]) -> bytes:
    """The markup `data` with what is `written` for each slot in the place of its mark."""
    parts = _MARKED.split(data)
    parts[1::2] = [written[int(number)].encode() for number in parts[1::2]]
    return b"".join(parts)
