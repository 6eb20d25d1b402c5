"""Draws docs/model.md from the tables themselves; `--check` says whether it is today's."""

import sys
from collections import defaultdict
from pathlib import Path

from bibk_desktop.records import model

TARGET = Path(__file__).parents[1] / "docs" / "model.md"
HEAD = """# The model

Made by `scripts/draw_model.py` from the tables; the tests say whether it is current. An arrow
goes from a record to the one it belongs to (solid: goes away with it) or mentions (dotted).
"""


def sections() -> dict[str, list[str]]:
    """Module of the model → the tables it declares."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in model.__all__:
        kind = getattr(model, name)
        table = getattr(kind, "__tablename__", None)
        if isinstance(table, str) and table in model.metadata.tables:
            found[kind.__module__.rsplit(".", 1)[-1]].append(table)
    return {section: sorted(tables) for section, tables in sorted(found.items())}


def drawing(tables: list[str]) -> str:
    """One section as a Mermaid graph."""
    rows = ["```mermaid", "flowchart LR"]
    for name in tables:
        for key in sorted(model.metadata.tables[name].foreign_keys, key=lambda k: k.parent.name):
            arrow = "-->" if key.ondelete == "CASCADE" else "-.->"
            column = key.parent.name.removesuffix("_id")
            word = "" if column == key.column.table.name else f"|{column}|"
            rows.append(f"  {_node(name)} {arrow}{word} {_node(key.column.table.name)}")
    return "\n".join([*rows, "```"])


def _node(table: str) -> str:
    return f"t_{table}[{table}]"


def fields(name: str) -> str:
    """One table's fields in a line."""
    columns = [column.name for column in model.metadata.tables[name].columns]
    return f"- **{name}**: " + ", ".join(column for column in columns if column != "id")


def text() -> str:
    """The whole page."""
    parts = [HEAD]
    for section, tables in sections().items():
        parts += [f"## {section}", "\n".join(map(fields, tables)), drawing(tables)]
    return "\n\n".join(parts) + "\n"


def main() -> int:
    """Write the page, or check it."""
    if "--check" not in sys.argv:
        TARGET.write_text(text(), encoding="utf-8")
        return 0
    current = TARGET.read_text(encoding="utf-8") == text()
    return 0 if current else print("docs/model.md is not current: run scripts/draw_model.py") or 1


if __name__ == "__main__":
    sys.exit(main())
