"""Words as they may stand in a Word file: escaped, legal, and addresses that may be followed."""

import re
from urllib.parse import quote, urlsplit

LONGEST_LINK = 2000

_SPECIAL = re.compile('[&<>"\t\n\v\r\x00-\x1f\u2028\u2029\ufffe\uffff\ud800-\udfff]')
_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_BREAK = re.compile("\r\n|[\n\v\f\r\u2028\u2029]")
_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_TEXT, _TEXT_ENDS = '<w:t xml:space="preserve">', "</w:t>"
_SAFE_IN_LINK = "%/:?#[]@!$&'()*+,;=~-._"


def legal(text: str) -> str:
    """`text` without the characters that no XML file may hold, but for line breaks and tabs."""
    return _ILLEGAL.sub("", text)


def one_line(text: str) -> str:
    """`text` without what no XML file may hold, its line breaks made spaces."""
    return _BREAK.sub(" ", legal(text))


def escaped(text: str) -> str:
    """`text` for an attribute or an element, on one line."""
    if _SPECIAL.search(text) is None:
        return text
    return one_line(text).replace("\t", " ").translate(_MARKUP)


def text_markup(text: str) -> str:
    """`text` as text elements; line breaks and tabs stay what they are."""
    if _SPECIAL.search(text) is None:
        return f"{_TEXT}{text}{_TEXT_ENDS}"
    marked = legal(_BREAK.sub("\n", text)).translate(_MARKUP)
    marked = marked.replace("\n", f"{_TEXT_ENDS}<w:br/>{_TEXT}")
    return f"{_TEXT}{marked}{_TEXT_ENDS}".replace("\t", f"{_TEXT_ENDS}<w:tab/>{_TEXT}")


def address(link: str) -> str:
    """`link` as an address that Word may follow; empty if it is none or leads to this machine."""
    link = legal(link).strip()
    if link.lower().startswith("www."):
        link = f"https://{link}"
    try:
        parts = urlsplit(link)
        whole = parts.path if parts.scheme == "mailto" else parts.hostname
    except ValueError:
        return ""
    known = parts.scheme in ("http", "https", "mailto") and whole
    return quote(link, safe=_SAFE_IN_LINK) if known and len(link) <= LONGEST_LINK else ""
