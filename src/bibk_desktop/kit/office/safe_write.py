"""Files written whole or not at all, under names that every file system takes."""

import contextlib
import os
import secrets
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

LONGEST_NAME = 180
_FORBIDDEN = dict.fromkeys(map(ord, '<>"/\\|?*:'), " ")
_RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in "123456789"),
}


def replace_file(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Let `write` fill a file beside `path`, which takes its place when it is safely on the disk.

    Whatever goes wrong (OSError, or what `write` raises), the old file is as it was.
    """
    path = path.resolve()
    draft = path.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with draft.open("xb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Have the folder's own change on the disk, where a folder can be opened."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def safe_name(words: str, ending: str = "") -> str:
    """`words` and `ending` (".docx") as a file's name, at most 180 bytes of UTF-8 long."""
    tidy = unicodedata.normalize("NFC", words).translate(_FORBIDDEN)
    shown = "".join(each for each in tidy if unicodedata.category(each)[0] != "C" or each in "\t\n")
    name = " ".join(shown.split()).strip(". ")
    cut = name.encode()[: LONGEST_NAME - len(ending.encode())].decode(errors="ignore").strip(". ")
    if not cut or cut.split(".")[0].casefold() in _RESERVED:
        cut = f"_{cut}"
    return f"{cut}{ending}"
