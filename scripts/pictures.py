"""Makes README's pictures anew: the example on 2018-01-31, every place, light and dark."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TODAY = "2018-01-31"
TARGET = Path(__file__).parents[1] / "docs" / "pictures"


def call(*arguments: object) -> None:
    """Run one command of the program on the pictures' day."""
    program = [sys.executable, "-m", "bibk_desktop", "--today", TODAY]
    subprocess.run([*program, *map(str, arguments)], check=True)


def main() -> None:
    """Draw into a temporary folder, then take the pictures over."""
    with tempfile.TemporaryDirectory() as folder:
        workspace, drawn = Path(folder) / "exempel.bibk", Path(folder) / "drawn"
        call("example", workspace)
        call("screenshots", "--workspace", workspace, "--out", drawn)
        TARGET.mkdir(exist_ok=True)
        for picture in sorted(drawn.glob("*.png")):
            if picture.name.startswith("settings"):
                continue  # it says where the workspace lies on this very computer
            shutil.copy(picture, TARGET / picture.name)


if __name__ == "__main__":
    main()
