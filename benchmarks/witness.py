"""A witness between SQLite and the disk: every write, truncation, sync and deletion, in order.

Out of its record the files are made as they could stand after the power went at any moment: what
was synced is there; of what was written since, any part may be, in any order, torn at a sector.
"""

import ctypes
import random
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SECTOR = 512
DELETE_ON_CLOSE, CREATE = 0x08, 0x04
Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
Sync = CFUNCTYPE(c_int, c_void_p, c_int)
Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
Delete = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)


class Methods(Structure):
    """sqlite3_io_methods; only what is replaced has its type."""

    _fields_ = [
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", Write),
        ("truncate", Truncate),
        ("sync", Sync),
        ("rest", c_void_p * 13),
    ]


class Vfs(Structure):
    """sqlite3_vfs, version 3."""

    _fields_ = [
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", Open),
        ("delete", Delete),
        ("rest", c_void_p * 14),
    ]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a file; or `said`: the program acknowledged step `at`."""

    what: str
    name: str = ""
    at: int = 0
    content: bytes = b""


@dataclass
class Witness:
    """Stands before the default VFS of the SQLite library `library` and keeps `events`."""

    library: ctypes.CDLL
    events: list[Event] = field(default_factory=list)
    watching: bool = False

    def __post_init__(self) -> None:
        self.library.sqlite3_vfs_find.restype = POINTER(Vfs)
        self._names: dict[int, str] = {}
        self._methods: dict[int, Methods] = {}
        self._kept: list[Any] = []
        self._real = self.library.sqlite3_vfs_find(None)
        self._vfs = Vfs.from_buffer_copy(self._real.contents)
        self._vfs.name = b"witness"
        self._vfs.open, self._vfs.delete = Open(self._open), Delete(self._delete)
        self.library.sqlite3_vfs_register(byref(self._vfs), 1)

    def say(self, number: int) -> None:
        """Note that the program acknowledged step `number`."""
        self.events.append(Event("said", at=number))

    def _note(self, what: str, file: int, at: int = 0, content: bytes = b"") -> None:
        if self.watching and (name := self._names.get(file, "")):
            self.events.append(Event(what, name, at, content))

    def _open(self, _: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        code = self._real.contents.open(ctypes.cast(self._real, c_void_p), name, file, flags, out)
        where = ctypes.cast(file, POINTER(c_void_p))
        if code == 0 and name and where[0]:
            self._names[file] = ctypes.string_at(name).decode()
            where[0] = ctypes.cast(byref(self._watched(where[0])), c_void_p).value
            if flags & CREATE:
                self._note("open", file)
        return code

    def _watched(self, address: int) -> Methods:
        if address not in self._methods:
            real = Methods.from_address(address)
            mine = Methods.from_buffer_copy(real)
            mine.write = Write(self._writing(real.write))
            mine.truncate = Truncate(self._truncating(real.truncate))
            mine.sync = Sync(self._syncing(real.sync))
            self._kept.append(real)
            self._methods[address] = mine
        return self._methods[address]

    def _writing(self, real: Callable[..., int]) -> Callable[..., int]:
        def write(file: int, content: int, size: int, at: int) -> int:
            self._note("write", file, at, ctypes.string_at(content, size))
            return real(file, content, size, at)

        return write

    def _truncating(self, real: Callable[..., int]) -> Callable[..., int]:
        def truncate(file: int, size: int) -> int:
            self._note("truncate", file, size)
            return real(file, size)

        return truncate

    def _syncing(self, real: Callable[..., int]) -> Callable[..., int]:
        def sync(file: int, flags: int) -> int:
            code = real(file, flags)
            self._note("sync", file)
            return code

        return sync

    def _delete(self, _: int, name: int, of_folder: int) -> int:
        if self.watching:
            self.events.append(Event("delete", ctypes.string_at(name).decode(), of_folder))
        return self._real.contents.delete(ctypes.cast(self._real, c_void_p), name, of_folder)


# --- what could stand on the disk


@dataclass
class OnDisk:
    """One file: what is sure, and what was done to it since it was last sure."""

    sure: bytearray | None = None
    pending: list[Event] = field(default_factory=list)


class Disk:
    """The files as a disk keeps them that promises nothing but what was synced."""

    def __init__(self, before: dict[str, bytes]) -> None:
        self._files = {name: OnDisk(bytearray(content)) for name, content in before.items()}

    def take(self, event: Event) -> None:
        """Let one event happen."""
        if event.what == "said":
            return
        file = self._files.setdefault(event.name, OnDisk())
        file.pending.append(event)
        if event.what == "sync" or (event.what == "delete" and event.at):
            file.sure = _played(file.sure, file.pending)
            file.pending = []

    def after_power_loss(self, chance: random.Random) -> dict[str, bytes]:
        """name → content of the files as they could stand if the power went now."""
        manner = chance.choice(("none", "all", "some", "some", "torn", "torn"))
        found = {}
        for name, file in self._files.items():
            content = None if file.sure is None else bytearray(file.sure)
            if (left := _played(content, _survive(file, manner, chance))) is not None:
                found[name] = bytes(left)
        return found


def _survive(file: OnDisk, manner: str, chance: random.Random) -> list[Event]:
    if manner == "none":
        return []
    if manner == "all":
        return file.pending
    kept = [event for event in file.pending if chance.random() < 0.5]
    return [_torn(event, chance) for event in kept] if manner == "torn" else kept


def _torn(event: Event, chance: random.Random) -> Event:
    """The first sectors of a write only, or the last."""
    if event.what != "write" or len(event.content) <= SECTOR:
        return event
    cut = chance.randrange(1, len(event.content) // SECTOR + 1) * SECTOR
    if chance.random() < 0.5:
        return Event("write", event.name, event.at, event.content[:cut])
    return Event("write", event.name, event.at + cut, event.content[cut:])


def _played(content: bytearray | None, events: list[Event]) -> bytearray | None:
    """`content` after `events`, changed in place where it can be."""
    for event in events:
        if event.what == "delete":
            content = None
            continue
        content = bytearray() if content is None else content
        if event.what == "truncate":
            del content[event.at :]
            content.extend(bytes(event.at - len(content)))
        elif event.what == "write":
            content.extend(bytes(max(0, event.at - len(content))))
            content[event.at : event.at + len(event.content)] = event.content
    return content


def library() -> ctypes.CDLL:
    """The SQLite inside sqlcipher3, the only one in the process."""
    import sqlcipher3

    folder = Path(str(sqlcipher3.__file__)).parent
    return ctypes.CDLL(str(next(folder.glob("_sqlite3*"))))
