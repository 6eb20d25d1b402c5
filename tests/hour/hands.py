"""Two hands on a keyboard: the real program in a real X window, driven by keys alone."""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

NEEDED = ("Xvfb", "openbox", "xdotool")
NAMES = {"Enter": "Return", "Esc": "Escape", "Space": "space", "PgDown": "Next", "PgUp": "Prior"}


def missing() -> list[str]:
    """The programs that are needed for a real window and are not here."""
    return [name for name in NEEDED if shutil.which(name) is None]


class Screen:
    """A virtual screen with a window manager, which gives new windows the keyboard."""

    def __init__(self, size: str) -> None:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten"]
        self._server = subprocess.Popen(
            [*command, "tcp"], pass_fds=(write,), stderr=subprocess.DEVNULL
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.name = f":{told.readline().strip()}"
        self._windows = self._window_manager()

    def _window_manager(self) -> subprocess.Popen[bytes]:
        """Start it, again where a server just started refused it."""
        surroundings = {**os.environ, "DISPLAY": self.name}
        while True:
            started = subprocess.Popen(["openbox"], env=surroundings, stderr=subprocess.DEVNULL)
            time.sleep(0.5)
            if started.poll() is None:
                return started

    def close(self) -> None:
        for process in (self._windows, self._server):
            process.terminate()
            process.wait(10)


class Hands:
    """Opens the program on a workspace and types. `pause` is what a person leaves between keys."""

    def __init__(self, workspace: Path, home: Path, today: str, size: str = "1360x860") -> None:
        self.screen = Screen(size)
        self.pictures = home / "pictures"
        self.pictures.mkdir(parents=True, exist_ok=True)
        (home / "Documents").mkdir(exist_ok=True)
        self._environment = self._dressed(home)
        command = [sys.executable, "-m", "bibk_desktop", "--today", today, str(workspace)]
        self._log = (home / "program.log").open("w", encoding="utf-8")
        self.program = subprocess.Popen(
            command, env=self._environment, stdout=self._log, stderr=subprocess.STDOUT
        )
        self.pause = float(os.environ.get("BIBK_PAUSE", "0.15"))

    def _dressed(self, home: Path) -> dict[str, str]:
        own = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home)}
        own |= {"DISPLAY": self.screen.name, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        return {**os.environ, **own}

    def press(self, *keys: str) -> None:
        """Press keys as they stand in a menu: "Ctrl+4", "Down", "Enter"."""
        for key in keys:
            parts = [NAMES.get(part, part) for part in key.split("+")]
            self._xdotool(
                "key",
                "--clearmodifiers",
                "+".join([p.lower() if p in ("Ctrl", "Shift", "Alt") else p for p in parts]),
            )
            time.sleep(self.pause)

    def write(self, text: str) -> None:
        """Type words; each line but the last ends with Enter."""
        for part in re.findall(r"[åäöÅÄÖ\n]|[^åäöÅÄÖ\n]+", text):
            if part == "\n":
                self.press("Enter")
            elif part.casefold() in "åäö":  # laid on a key for it, which windows must hear of
                self._xdotool("type", "--delay", "300", part)
            else:
                self._xdotool("type", "--delay", "20", part)
        time.sleep(self.pause)

    def wait_for(self, title: str) -> None:
        """Wait until a window whose title begins so has the keyboard."""
        until = time.monotonic() + 30
        while not (shown := self.title()).startswith(title):
            assert self.program.poll() is None, "the program ended"
            assert time.monotonic() < until, f"{shown!r} is shown, not {title!r}"
            time.sleep(0.05)
        time.sleep(2 * self.pause)

    def title(self) -> str:
        """The title of the window that has the keyboard."""
        return self._xdotool("getactivewindow", "getwindowname").strip()

    def look(self, name: str) -> None:
        """A picture of the screen, where the tool for it is installed."""
        if shutil.which("import"):
            time.sleep(2 * self.pause)
            target = str(self.pictures / f"{name}.png")
            subprocess.run(["import", "-window", "root", target], env=self._environment, check=True)

    def close(self) -> int:
        """Leave the program with Ctrl+Q; its exit status."""
        self.press("Ctrl+q")
        return self.program.wait(60)

    def let_go(self) -> None:
        """Nothing of it stays, whatever happened."""
        if self.program.poll() is None:
            self.program.kill()
            self.program.wait(10)
        self._log.close()
        self.screen.close()

    def _xdotool(self, *words: str) -> str:
        command = ["xdotool", *words]
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True)
        return done.stdout
