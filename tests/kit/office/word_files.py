"""Makes small Word and OpenDocument files by hand, right ones and wrong ones."""

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def document(body: str, before: str = "") -> str:
    """The markup of a document with `body`."""
    inner = f"<w:body>{body}</w:body>"
    return f"<?xml version='1.0'?>{before}<w:document {NAMESPACES}>{inner}</w:document>"


def paragraph(words: str, properties: str = "") -> str:
    return f"<w:p>{properties}<w:r><w:t xml:space='preserve'>{words}</w:t></w:r></w:p>"


def packed(parts: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A packed file of `parts` by name."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, words in parts.items():
            archive.writestr(name, words)
    return file.getvalue()


def word(body: str, before: str = "", **parts: str | bytes) -> bytes:
    """A Word file; further parts by name, with __ for a slash and _DOT_ for a dot."""
    more = {name.replace("__", "/").replace("_DOT_", "."): words for name, words in parts.items()}
    base = {"[Content_Types].xml": TYPES, "word/document.xml": document(body, before)}
    return packed(base | more)


def styles(*rows: tuple[str, str, str]) -> str:
    """A styles part; a row is id, name and what stands inside."""
    inner = "".join(
        f'<w:style w:styleId="{key}"><w:name w:val="{name}"/>{more}</w:style>'
        for key, name, more in rows
    )
    return f"<w:styles {NAMESPACES}>{inner}</w:styles>"


def styled(style: str) -> str:
    return f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>'


def odt(body: str, automatic: str = "", **parts: str | bytes) -> bytes:
    """An OpenDocument text."""
    ns = "urn:oasis:names:tc:opendocument:xmlns:"
    spaces = " ".join(
        f'xmlns:{short}="{ns}{long}:1.0"'
        for short, long in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("style", "style"),
            ("fo", "xsl-fo-compatible"),
        )
    )
    content = (
        f'<office:document-content {spaces} xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    mimetype = "application/vnd.oasis.opendocument.text"
    more = {name.replace("__", "/").replace("_DOT_", "."): words for name, words in parts.items()}
    return packed({"mimetype": mimetype, "content.xml": content} | more)
