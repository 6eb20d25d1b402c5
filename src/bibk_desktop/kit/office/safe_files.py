"""Opening files that people hand us: sizes, packing and markup are bounded before they are read."""

import io
import re
import stat
import zipfile
import zlib
from pathlib import Path

from lxml import etree

from bibk_desktop import words

LARGEST_FILE = 60_000_000
LARGEST_PART = 40_000_000
MOST_LINES, MOST_LETTERS = 40_000, 2_000_000
LARGEST_IN_ALL = 500_000_000
MOST_PARTS = 10_000
MOST_TAGS = 1_000_000
MOST_ATTRIBUTES = 3_000_000
SUSPECT_SIZE, SUSPECT_RATIO = 5_000_000, 200

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEGINNINGS = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (OLE, "ole"),
    (b"%PDF", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"SQLite format 3", "database"),
    (b"\x1f\x8b", "packed"),
    (b"7z\xbc\xaf", "packed"),
    (b"Rar!", "packed"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
)
_MARKUP = re.compile(rb"\s*<(?:!doctype\s+html|html|\?xml)", re.IGNORECASE)
_ENCODING = re.compile(rb"""^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']""")
_KNOWN_ENCODINGS = {"utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "windows-1252"}


class BadFile(Exception):  # noqa: N818 - it is the file that is bad
    """A file that cannot be read; `key` is in words, and str() is one plain sentence."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__(key, name)
        self.key = key
        self.name = name

    def __str__(self) -> str:
        return words.text(self.key, name=self.name)


def read_bytes(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """The bytes of the file at `path`. BadFile if it is none, is empty, too large or closed."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise BadFile("file.not_a_file", path.name)
        if status.st_size > largest:
            raise BadFile("file.too_large", path.name)
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except FileNotFoundError:
        raise BadFile("file.missing", path.name) from None
    except (OSError, ValueError):
        raise BadFile("file.closed", path.name) from None
    return checked_size(data, path.name, largest)


def checked_size(data: bytes, name: str, largest: int = LARGEST_FILE) -> bytes:
    """`data` itself. BadFile if there is nothing in it, or too much."""
    if len(data) > largest:
        raise BadFile("file.too_large", name)
    if not data.strip(b"\0 \t\r\n\f\v\xef\xbb\xbf\xff\xfe"):
        raise BadFile("file.empty", name)
    return data


def kind_of(data: bytes) -> str:
    """What `data` is by its first bytes: zip, ole, pdf, rtf, markup, picture, …, else text."""
    for beginning, kind in _BEGINNINGS:
        if data.startswith(beginning):
            return kind
    return "markup" if _MARKUP.match(data[:200].removeprefix(b"\xef\xbb\xbf")) else "text"


class Archive:
    """A packed document whose parts are read one by one, never more than is sensible."""

    def __init__(self, data: bytes, name: str) -> None:
        """BadFile if `data` is cut off, encrypted, a bomb, or points outside itself."""
        self.name = name
        self._left = 2 * LARGEST_PART
        if data.count(b"PK\x01\x02") > MOST_PARTS:
            raise BadFile("file.bomb", name)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
            raise BadFile("file.damaged", name) from None
        self._check()

    def _check(self) -> None:
        infos = self._zip.infolist()
        for info in infos:
            self._check_part(info)
        if sum(info.file_size for info in infos) > LARGEST_IN_ALL:
            raise BadFile("file.bomb", self.name)
        if len({info.filename for info in infos}) != len(infos):
            raise BadFile("file.unsafe", self.name)

    def _check_part(self, info: zipfile.ZipInfo) -> None:
        if info.flag_bits & 0x1:
            raise BadFile("file.encrypted", self.name)
        inner = info.orig_filename.replace("\\", "/")
        if inner.startswith("/") or ":" in inner or ".." in inner.split("/") or "\0" in inner:
            raise BadFile("file.unsafe", self.name)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise BadFile("file.unsafe", self.name)
        large = info.file_size > SUSPECT_SIZE
        if large and info.file_size > SUSPECT_RATIO * max(info.compress_size, 1):
            raise BadFile("file.bomb", self.name)

    @property
    def names(self) -> list[str]:
        """The names of all parts, as they stand."""
        return self._zip.namelist()

    def read(self, part: str) -> bytes:
        """The bytes of `part`, empty if there is none. BadFile if damaged or too large."""
        try:
            info = self._zip.getinfo(part)
        except KeyError:
            return b""
        if info.file_size > min(LARGEST_PART, self._left):
            raise BadFile("file.bomb", self.name)
        self._left -= info.file_size
        try:
            with self._zip.open(info) as packed:
                return packed.read(info.file_size + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError):
            raise BadFile("file.damaged", self.name) from None

    def tree(self, part: str) -> etree._Element | None:
        """The markup of `part`, None if there is no such part. BadFile as `read` and `parse`."""
        data = self.read(part)
        return parse(data, self.name) if data else None


def parse(data: bytes, name: str) -> etree._Element:
    """The markup in `data`; nothing it points to is opened. BadFile if unsafe or broken."""
    data = _as_utf8(data, name)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise BadFile("file.unsafe", name)
    if data.count(b"<") > 2 * MOST_TAGS or data.count(b"=") > MOST_ATTRIBUTES:
        raise BadFile("file.bomb", name)
    try:
        root = etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError):
        raise BadFile("file.damaged", name) from None
    if root is None or root.getroottree().docinfo.internalDTD is not None:
        raise BadFile("file.unsafe", name)
    return root


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _as_utf8(data: bytes, name: str) -> bytes:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:4]:
        try:
            text = data.decode("utf-16")
        except UnicodeDecodeError:
            raise BadFile("file.damaged", name) from None
        return re.sub(r"^\ufeff?<\?xml[^>]*\?>", "", text).encode()
    said = _ENCODING.match(data.removeprefix(b"\xef\xbb\xbf"))
    if said and said[1].decode("ascii").lower() not in _KNOWN_ENCODINGS:
        raise BadFile("file.unsafe", name)
    return data
