"""Makes src/bibk_desktop/forms/ui_*.py from ui/*.ui; `--check` only says what is not current."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
UI = ROOT / "ui"
FORMS = ROOT / "src" / "bibk_desktop" / "forms"
HEAD = "# Made from ui/{name} by scripts/forms.py: change that file, not this one.\n"


def tool(name: str) -> str:
    """The path of a tool of PySide6 beside the running Python."""
    beside = Path(sys.executable).with_name(name)
    return str(beside if beside.exists() else beside.with_suffix(".exe"))


def compiled(form: Path) -> str:
    """The Python of one .ui file, without the date and version that uic writes on top."""
    command = [tool("pyside6-uic"), "--no-autoconnection", str(form)]
    made = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    lines = made.stdout.splitlines(keepends=True)
    start = next(place for place, line in enumerate(lines) if line.startswith("from "))
    return HEAD.format(name=form.name) + without_unused("".join(lines[start:]))


def without_unused(code: str) -> str:
    """Leave out the Qt classes that uic imports and never uses: each costs time at every start."""

    def used(match: re.Match[str]) -> str:
        names = [name.strip() for name in match[2].replace("\n", " ").split(",")]
        kept = [name for name in names if len(re.findall(rf"\b{name}\b", code)) > 1]
        return f"from {match[1]} import ({', '.join(kept)})\n" if kept else ""

    return re.sub(r"from (PySide6\.\w+) import \(([^)]*)\)\n", used, code)


def wanted() -> dict[Path, str]:
    """What shall stand in forms/: path → text."""
    return {FORMS / f"ui_{form.stem}.py": compiled(form) for form in sorted(UI.glob("*.ui"))}


def differing(files: dict[Path, str]) -> list[str]:
    """The names of forms that are missing, old, or left over."""
    old = {path for path in FORMS.glob("ui_*.py") if path not in files}
    changed = {
        path
        for path, text in files.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    }
    return sorted(path.name for path in old | changed)


def write(files: dict[Path, str]) -> None:
    """Bring forms/ up to date."""
    for path in FORMS.glob("ui_*.py"):
        if path not in files:
            path.unlink()
    for path, text in files.items():
        path.write_text(text, encoding="utf-8", newline="\n")


def main() -> int:
    """Write the forms, or with --check say which are not current (status 1)."""
    files = wanted()
    if "--check" not in sys.argv[1:]:
        write(files)
        return 0
    names = differing(files)
    for name in names:
        print(f"forms/{name} is not current: run make forms", file=sys.stderr)
    return 1 if names else 0


if __name__ == "__main__":
    sys.exit(main())
