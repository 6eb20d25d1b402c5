"""`make run`: the window on the example, or, without a screen, its files in out/."""

import json
import os
import subprocess
import sys
from pathlib import Path

from bibk_desktop import user_files

PROGRAM = (sys.executable, "-m", "bibk_desktop")
OUT = Path("out")


def call(*arguments: object) -> str:
    """Run one command of the program and give what it printed; ends the run if it failed."""
    run = subprocess.run([*PROGRAM, *map(str, arguments)], stdout=subprocess.PIPE, text=True)
    if run.returncode:
        sys.exit(run.returncode)
    return run.stdout


def has_screen() -> bool:
    """Whether a window can be shown."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in screens)


def latest_minutes(workspace: Path) -> int:
    """The id of the newest meeting of the example whose minutes are written."""
    meetings = json.loads(call("list", "meetings", "--workspace", workspace, "--json"))
    written = ("draft", "for_comment", "sent", "adjusted")
    held = [m for m in meetings if m["kind"] == "meeting" and m["state"] in written]
    return int(max(held, key=lambda m: m["at"])["id"])


def without_screen(workspace: Path) -> None:
    """The main job: minutes to Word, the overview to Excel, pictures of the pages."""
    OUT.mkdir(exist_ok=True)
    minutes, overview = OUT / "minnesanteckningar.docx", OUT / "översikt.xlsx"
    meeting = latest_minutes(workspace)
    call("export", "protocol", "--workspace", workspace, "--meeting", meeting, "--out", minutes)
    call("export", "overview", "--workspace", workspace, "--out", overview)
    print(f"Ingen skärm här. Exempelmötets anteckningar: {minutes}\nÖversikten: {overview}")
    pictures = [*PROGRAM, "screenshots", "--workspace", str(workspace), "--out", str(OUT)]
    quiet = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    if subprocess.run(pictures, env=quiet).returncode == 0:
        print(f"Bilder av sidorna: {OUT}/*.png")
    else:
        print("Bilderna kunde inte göras: Qt saknar systembibliotek (se ovan).", file=sys.stderr)


def main() -> int:
    """Make the example when it is missing, then show it."""
    workspace = user_files.example()
    if not workspace.exists():
        call("example", workspace)
    if has_screen():
        return subprocess.run([*PROGRAM, str(workspace)]).returncode
    without_screen(workspace)
    return 0


if __name__ == "__main__":
    sys.exit(main())
