"""Makes the invented documents in the shapes people keep them in: .txt and .docx."""

import io
import json
import re
from pathlib import Path

import docx

DOCUMENTS = Path(__file__).parent / "documents"
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_LOOKS = re.compile(r"\*\*(.+?)\*\*|(?<!\*)\*(?=\S)([^*]+?)\*")
_MARKS = (
    ("= ", "Title"),
    ("### ", "Heading 3"),
    ("## ", "Heading 2"),
    ("# ", "Heading 1"),
    ("- ", "List Bullet"),
    ("* ", "List Bullet"),
)


def names() -> list[str]:
    """The names of all invented documents."""
    return sorted(path.stem for path in DOCUMENTS.glob("*.md"))


def source(name: str) -> str:
    return (DOCUMENTS / f"{name}.md").read_text("utf-8")


def truth(name: str) -> dict:
    """What a careful reader finds in the document."""
    return json.loads((DOCUMENTS / f"{name}.json").read_text("utf-8"))


def as_text(name: str) -> bytes:
    """Styles gone, tables with tabs, bullets with a dash."""
    lines = []
    for line in source(name).splitlines():
        bare = re.sub(r"^(?:=|#{1,3}) ", "", _BOLD.sub(r"\1", line))
        cells = _cells(bare)
        lines.append("\t".join(cells) if cells else bare)
    return "\n".join(lines).encode()


def as_docx(name: str) -> bytes:
    """Styles, bold, lists and tables as Word keeps them; blank lines only part paragraphs."""
    document = docx.Document()
    rows: list[list[str]] = []
    for line in [*_paragraphs(source(name)), ""]:
        cells = _cells(line)
        if rows and len(cells) != len(rows[0]):
            _add_table(document, rows)
            rows = []
        if cells:
            rows.append(cells)
            continue
        if line:
            _add_paragraph(document, line)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _paragraphs(text: str) -> list[str]:
    """The lines; in a wrapped text those of one block are one paragraph."""
    if max(len(line) for line in text.splitlines()) > 75:
        return [line for line in text.splitlines() if line.strip()]
    blocks = []
    for block in text.split("\n\n"):
        first, _, rest = block.strip().partition("\n")
        head = [first] if first.isupper() or len(first) < 20 else []
        body = rest if head else block
        blocks += [*head, " ".join(body.split("\n")).strip()]
    return [block for block in blocks if block]


def _cells(line: str) -> list[str]:
    if not line.startswith("|"):
        return []
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _add_table(document, rows: list[list[str]]) -> None:
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.paragraphs[0].text = words


def _add_paragraph(document, line: str) -> None:
    for mark, style in _MARKS:
        if line.startswith(mark):
            paragraph = document.add_paragraph(style=style)
            line = line[len(mark) :]
            break
    else:
        paragraph = document.add_paragraph()
    place = 0
    for match in _LOOKS.finditer(line):
        paragraph.add_run(line[place : match.start()])
        run = paragraph.add_run(match[1] or match[2])
        run.bold, run.italic = bool(match[1]), bool(match[2])
        place = match.end()
    paragraph.add_run(line[place:])
