"""The minutes as they will look: the Word file made in a folder of its own, as PDF where it can be.

No Qt: `make` works beside the window and gives the file to open.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from bibk_desktop.work.meetings.export import file_name, write_minutes
from bibk_desktop.work.meetings.minutes import Minutes

OFFICE = ("soffice", "libreoffice")
LONGEST = 120
STEP = 0.2


def make(minutes: Minutes, check: Callable[[], None]) -> Path:
    """Write the minutes and give the file to open: a PDF when LibreOffice is there and can make
    one, else the Word file itself. `check` is called five times a second and may raise to stop.
    OSError if nothing can be written."""
    folder = Path(tempfile.mkdtemp(prefix="bibk-"))
    path = folder / file_name(minutes)
    write_minutes(minutes, path)
    check()
    office = next(filter(None, map(shutil.which, OFFICE)), None)
    return path if office is None else _as_pdf(office, path, check)


def _as_pdf(office: str, path: Path, check: Callable[[], None]) -> Path:
    """The PDF beside `path`, or `path` itself when none came of it."""
    profile = (path.parent / "profile").as_uri()
    command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    command += ["--outdir", str(path.parent), str(path)]
    quiet = subprocess.DEVNULL
    try:
        running = subprocess.Popen(command, stdout=quiet, stderr=quiet, stdin=quiet)
    except OSError:
        return path
    _wait(running, check)
    made = path.with_suffix(".pdf")
    return made if made.exists() else path


def _wait(running: subprocess.Popen[bytes], check: Callable[[], None]) -> None:
    """Wait until it has ended; it is stopped when `check` raises or it takes too long."""
    try:
        for _ in range(round(LONGEST / STEP)):
            check()
            try:
                running.wait(STEP)
                return
            except subprocess.TimeoutExpired:
                continue
    finally:
        if running.poll() is None:
            running.kill()
            running.wait()
