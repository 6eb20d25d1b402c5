"""The door for documents that people hand us: a file becomes lines, or one plain sentence why not.

Nothing outside the file is opened, whatever it points to.
"""

from pathlib import Path

from bibk_desktop.kit.office import safe_files
from bibk_desktop.kit.office.read_docx import read_docx
from bibk_desktop.kit.office.read_odt import read_odt
from bibk_desktop.kit.office.read_text import read_text
from bibk_desktop.kit.office.safe_files import Archive, BadFile
from bibk_desktop.kit.office.source import SourceDocument

READABLE = (".docx", ".odt", ".txt")
_WITH_MACROS = (".docm", ".dotm")
_OLD_WORD = (".doc", ".dot")


def read(path: Path) -> SourceDocument:
    """The document at `path` (.docx, .odt, .txt). BadFile says why it cannot be read."""
    _check_ending(path.name)
    return read_data(safe_files.read_bytes(path), path.name)


def read_data(data: bytes, name: str) -> SourceDocument:
    """The document in `data`, whose file is called `name`. BadFile says why it cannot be read."""
    ending = _check_ending(name)
    safe_files.checked_size(data, name)
    document = read_text(_text(data, name), name) if ending == ".txt" else _packed(data, name)
    if not document.lines:
        raise BadFile("file.no_words", name)
    if len(document.lines) > safe_files.MOST_LINES:
        raise BadFile("file.too_large", name)
    if sum(len(line.text) for line in document.lines) > safe_files.MOST_LETTERS:
        raise BadFile("file.too_large", name)
    return document


def _check_ending(name: str) -> str:
    ending = Path(name).suffix.lower()
    if ending in _WITH_MACROS:
        raise BadFile("file.macros", name)
    if ending in _OLD_WORD:
        raise BadFile("file.old_word", name)
    if ending not in READABLE:
        raise BadFile("file.unknown_kind", name)
    return ending


def _text(data: bytes, name: str) -> bytes:
    if safe_files.kind_of(data) not in ("text", "markup"):
        raise BadFile("file.not_what_it_says", name)
    return data


def _packed(data: bytes, name: str) -> SourceDocument:
    kind = safe_files.kind_of(data)
    if kind == "ole":
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise BadFile("file.encrypted" if locked else "file.old_word", name)
    if kind != "zip":
        raise BadFile("file.not_what_it_says", name)
    archive = Archive(data, name)
    if "content.xml" in archive.names:
        return read_odt(archive)
    return read_docx(archive)
