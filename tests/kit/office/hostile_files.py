"""Files that are broken or meant to do harm, each really made; by name: its bytes and why not."""

import bz2
import io
import random
import struct
import warnings
import zipfile
import zlib
from functools import cache

from word_files import TYPES, document, odt, packed, paragraph, word

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LAUGHS = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10 if i else "ha"}">' for i in range(10))


@cache
def all_hostile() -> dict[str, tuple[str, bytes, str]]:
    """By name of the trick: the file's name, its bytes, and the key of what is said."""
    return {**_wrong_kinds(), **_cut_and_locked(), **_bombs(), **_markup(), **_archives()}


def _wrong_kinds() -> dict[str, tuple[str, bytes, str]]:
    good = word(paragraph("Ett möte"))
    noise = random.Random(7).randbytes(5000)
    return {
        "nothing": ("a.docx", b"", "file.empty"),
        "blank": ("a.txt", b"  \r\n\t\n ", "file.empty"),
        "only a byte order mark": ("a.txt", b"\xef\xbb\xbf", "file.empty"),
        "text as word": ("a.docx", b"Detta \xc3\xa4r text", "file.not_what_it_says"),
        "pdf as word": ("a.docx", b"%PDF-1.7\n%...", "file.not_what_it_says"),
        "picture as word": ("a.docx", b"\x89PNG\r\n\x1a\n....", "file.not_what_it_says"),
        "page as word": ("a.docx", b"<html><body>hej</body></html>", "file.not_what_it_says"),
        "rtf as word": ("a.docx", b"{\\rtf1 hej}", "file.not_what_it_says"),
        "word as text": ("a.txt", good, "file.not_what_it_says"),
        "noise as text": ("a.txt", noise, "file.not_what_it_says"),
        "noise as word": ("a.docx", noise, "file.not_what_it_says"),
        "program as text": ("a.txt", b"MZ\x90\0" + noise, "file.not_what_it_says"),
        "workbook as word": (
            "a.docx",
            packed({"xl/workbook.xml": "<a/>"}),
            "file.not_what_it_says",
        ),
        "any zip as word": ("a.docx", packed({"bild.png": b"x"}), "file.not_what_it_says"),
        "spreadsheet as odt": (
            "a.odt",
            packed(
                {
                    "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
                    "content.xml": "<a/>",
                }
            ),
            "file.not_what_it_says",
        ),
        "old word": ("a.doc", OLE + b"\0" * 600, "file.old_word"),
        "old word as new": ("a.docx", OLE + b"\0" * 600, "file.old_word"),
        "a workspace": ("arbetsyta.bibk", noise, "file.unknown_kind"),
        "no ending": ("anteckningar", b"Hej", "file.unknown_kind"),
        "only a picture": ("a.docx", word("<w:p><w:r><w:drawing/></w:r></w:p>"), "file.no_words"),
        "macros by name": ("a.docm", good, "file.macros"),
        "macros inside": (
            "a.docx",
            word(paragraph("x"), word__vbaProject_DOT_bin=b"x"),
            "file.macros",
        ),
        "macros by type": (
            "a.docx",
            packed(
                {
                    "[Content_Types].xml": TYPES.replace(
                        "officedocument.wordprocessingml.document", "ms-word.document.macroEnabled"
                    ),
                    "word/document.xml": document(paragraph("x")),
                }
            ),
            "file.macros",
        ),
        "macros in odt": ("a.odt", odt("", Basic__x_DOT_xml="<a/>"), "file.macros"),
        "strict": (
            "a.docx",
            word(
                paragraph("x"),
                _rels___DOT_rels='<a x="http://purl.oclc.org/ooxml/officeDocument"/>',
            ),
            "file.strict",
        ),
    }


def _cut_and_locked() -> dict[str, tuple[str, bytes, str]]:
    good = word("".join(paragraph(f"Rad {i}") for i in range(500)))
    flipped = bytearray(good)
    flipped[len(good) // 3] ^= 0xFF
    locked = OLE + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 500
    with_flag = bytearray(good)
    place = with_flag.find(b"PK\x01\x02")
    with_flag[place + 8] |= 1
    cuts = {
        f"cut at {share} %": ("a.docx", good[: len(good) * share // 100], "file.damaged")
        for share in (5, 50, 90, 99)
    }
    return cuts | {
        "a bit flipped": ("a.docx", bytes(flipped), "file.damaged"),
        "locked by Word": ("a.docx", locked, "file.encrypted"),
        "locked by zip": ("a.docx", bytes(with_flag), "file.encrypted"),
        "locked odt": (
            "a.odt",
            odt("", META_INF__manifest_DOT_xml="<a><encryption-data/></a>").replace(
                b"META_INF", b"META-INF"
            ),
            "file.encrypted",
        ),
        "markup cut": ("a.docx", word("<w:p><w:r>").replace(b"x", b"x"), "file.damaged"),
    }


def _bombs() -> dict[str, tuple[str, bytes, str]]:
    zeros = b" " * 300_000_000
    many = {f"word/media/{i}.bin": b"\0" * 20_000_000 for i in range(30)}
    return {
        "one part of 300 MB": ("a.docx", packed({"word/document.xml": zeros}), "file.bomb"),
        "thirty parts of 20 MB": (
            "a.docx",
            packed({"[Content_Types].xml": TYPES, "word/document.xml": "<a/>"} | many),
            "file.bomb",
        ),
        "a size that lies": ("a.docx", _lying(), "file.damaged"),
        "parts over each other": ("a.docx", _overlapping(), "file.bomb"),
        "twenty thousand parts": (
            "a.docx",
            packed({f"p{i}": b"" for i in range(20_000)}),
            "file.bomb",
        ),
        "two million tags": ("a.docx", _stored("<w:p/>" * 2_100_000), "file.bomb"),
        "a million attributes": ("a.docx", _stored(_attributes()), "file.bomb"),
        "39 MB of one word": ("a.docx", _stored(paragraph("a" * 39_000_000)), "file.damaged"),
        "a text of 5 MB": ("a.txt", b"ett ord till \n" * 400_000, "file.too_large"),
        "fifty thousand lines": ("a.txt", b"x\n" * 50_000, "file.too_large"),
    }


def _markup() -> dict[str, tuple[str, bytes, str]]:
    outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    network = '<!DOCTYPE a SYSTEM "http://localhost:9/a.dtd">'
    both = document(paragraph("&x;"), outside).replace("<?xml version='1.0'?>", "")
    deep = "<w:sdt><w:sdtContent>" * 60_000 + "</w:sdtContent></w:sdt>" * 60_000
    tables = "<w:tbl><w:tr><w:tc>" * 200 + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 200
    return {
        "a billion laughs": (
            "a.docx",
            word(paragraph("&a9;"), f"<!DOCTYPE a [{LAUGHS}]>"),
            "file.unsafe",
        ),
        "a file from outside": ("a.docx", word(paragraph("&x;"), outside), "file.unsafe"),
        "the same in UTF-16": (
            "a.docx",
            packed({"[Content_Types].xml": TYPES, "word/document.xml": both.encode("utf-16")}),
            "file.unsafe",
        ),
        "a type from the network": ("a.docx", word(paragraph("x"), network), "file.unsafe"),
        "a strange encoding": (
            "a.docx",
            packed(
                {
                    "[Content_Types].xml": TYPES,
                    "word/document.xml": "<?xml version='1.0' encoding='utf-7'?><a/>",
                }
            ),
            "file.unsafe",
        ),
        "a type in the styles": (
            "a.docx",
            word(paragraph("x"), word__styles_DOT_xml=f"<!DOCTYPE a [{LAUGHS}]><a>&a9;</a>"),
            "file.unsafe",
        ),
        "sixty thousand deep": ("a.docx", word(deep), "file.damaged"),
        "tables two hundred deep": ("a.docx", word(tables), "file.damaged"),
        "laughs in odt": (
            "a.odt",
            packed(
                {
                    "mimetype": "application/vnd.oasis.opendocument.text",
                    "content.xml": f"<!DOCTYPE a [{LAUGHS}]><a>&a9;</a>",
                }
            ),
            "file.unsafe",
        ),
    }


def _archives() -> dict[str, tuple[str, bytes, str]]:
    twice = io.BytesIO()
    with zipfile.ZipFile(twice, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("word/document.xml", document(paragraph("ett")))
        with_same = zipfile.ZipInfo("word/document.xml")
        archive.writestr(with_same, document(paragraph("två")))
    return {
        "a way out": ("a.docx", word(paragraph("x"), **{"../../ut.txt": "x"}), "file.unsafe"),
        "a way out with \\": ("a.docx", word(paragraph("x"), **{"..\\ut.txt": "x"}), "file.unsafe"),
        "a place of its own": ("a.docx", word(paragraph("x"), **{"/etc/ut": "x"}), "file.unsafe"),
        "a drive": ("a.docx", word(paragraph("x"), **{"C:\\ut": "x"}), "file.unsafe"),
        "one part twice": ("a.docx", twice.getvalue(), "file.unsafe"),
        "another packing": (
            "a.docx",
            packed({"word/document.xml": document(paragraph("x"))}, zipfile.ZIP_LZMA),
            "file.unsafe",
        ),
        "bzip alone": ("a.docx", bz2.compress(b"x" * 100), "file.not_what_it_says"),
    }


def _stored(body: str) -> bytes:
    """A Word file that is not packed, so that no ratio gives it away."""
    parts = {"[Content_Types].xml": TYPES, "word/document.xml": document(body)}
    return packed(parts, zipfile.ZIP_STORED)


def _attributes() -> str:
    return "".join(
        f"<w:p {' '.join(f'a{j}=' + chr(34) * 2 for j in range(50))}/>" for _ in range(70_000)
    )


def _lying() -> bytes:
    """A part that says it is small and unpacks to far more."""
    data = bytearray(word(paragraph("a" * 2_000_000)))
    for sign, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.find(sign)
        while place >= 0:
            if b"document.xml" in data[place : place + 80]:
                struct.pack_into("<I", data, place + offset, 50)
            place = data.find(sign, place + 4)
    return bytes(data)


def _overlapping() -> bytes:
    """Many names that all point to the same packed 4 MB (as the better bombs do)."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    plain = b"\0" * 4_000_000
    body = packer.compress(plain) + packer.flush()
    crc = zlib.crc32(plain)
    sizes = struct.pack("<III", crc, len(body), len(plain))
    head = b"PK\x03\x04" + struct.pack("<HHHHH", 20, 0, 8, 0, 0) + sizes
    local = head + struct.pack("<HH", 1, 0) + b"x" + body
    central = b""
    for i in range(500):
        name = f"word/{i}.xml".encode()
        central += b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 0) + sizes
        central += struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name
    end = struct.pack("<HHHHIIH", 0, 0, 500, 500, len(central), len(local), 0)
    return local + central + b"PK\x05\x06" + end
