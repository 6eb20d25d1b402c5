"""Gathers the widgets' words into resources/i18n/bibk_sv.ts and compiles them to bibk_sv.qm.

`--check` changes nothing and says what is missing, unfinished or not compiled (status 1).
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
TS = ROOT / "resources" / "i18n" / "bibk_sv.ts"
QM = TS.with_suffix(".qm")
Key = tuple[str, str, str]


def tool(name: str) -> str:
    """The path of a tool of PySide6 beside the running Python."""
    beside = Path(sys.executable).with_name(name)
    return str(beside if beside.exists() else beside.with_suffix(".exe"))


def sources() -> list[str]:
    """The files with words: .ui and hand-written Python (lupdate finds nothing in uic's)."""
    package = ROOT / "src" / "bibk_desktop"
    python = [path for path in package.rglob("*.py") if "tr" in path.read_text(encoding="utf-8")]
    written = [path for path in python if path.parent.name != "forms"]
    return [str(path) for path in sorted([*(ROOT / "ui").glob("*.ui"), *written])]


def gather(ts: Path) -> None:
    """Bring `ts` up to date with the sources; words that are gone go."""
    command = [tool("pyside6-lupdate"), *sources(), "-ts", str(ts)]
    command += ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    subprocess.run([*command, "-target-language", "sv"], check=True, capture_output=True)


def compile_words(ts: Path, qm: Path) -> None:
    """Make the .qm that the program loads. It takes the place of the old one at once: a running
    program has that one mapped into its memory."""
    draft = qm.with_name(f".{qm.name}")
    command = [tool("pyside6-lrelease"), str(ts), "-qm", str(draft)]
    subprocess.run(command, check=True, capture_output=True)
    draft.replace(qm)


def messages(ts: Path) -> dict[Key, str]:
    """(context, source, comment) → translation, empty where it is unfinished."""
    found: dict[Key, str] = {}
    for context in ElementTree.parse(ts).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            found[key] = (translation.text or "") if finished and translation is not None else ""
    return found


def faults() -> list[str]:
    """What is not as it shall be, one line each."""
    with tempfile.TemporaryDirectory() as folder:
        fresh, compiled = Path(folder) / TS.name, Path(folder) / QM.name
        fresh.write_bytes(TS.read_bytes())
        gather(fresh)
        wanted, there = messages(fresh), messages(TS)
        compile_words(TS, compiled)
        current = QM.exists() and QM.read_bytes() == compiled.read_bytes()
    lines = [f"no Swedish for {key[0]}: {key[1]}" for key, words in wanted.items() if not words]
    lines += [f"not gathered yet, {key[0]}: {key[1]}" for key in wanted.keys() - there.keys()]
    lines += [f"no longer in use, {key[0]}: {key[1]}" for key in there.keys() - wanted.keys()]
    return lines + ([] if current else [f"{QM.name} is not compiled from {TS.name}"])


def main() -> int:
    """Gather and compile, or with --check say what is wrong; the exit status."""
    if "--check" not in sys.argv[1:]:
        gather(TS)
        compile_words(TS, QM)
        unfinished = [key for key, words in messages(TS).items() if not words]
        for context, source, _ in unfinished:
            print(f"no Swedish for {context}: {source}", file=sys.stderr)
        return 1 if unfinished else 0
    lines = faults()
    for line in lines:
        print(line, file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
