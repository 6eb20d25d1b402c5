"""What take_in proposes becomes records: one file, one transaction, one step of the way back."""

from bibk_desktop.work.meetings.keep.meeting import (
    Kept,
    SameFileError,
    SameMeetingError,
    held_already,
    is_taken_in,
    keep,
)
from bibk_desktop.work.meetings.keep.world import known_world

__all__ = [
    "Kept",
    "SameFileError",
    "SameMeetingError",
    "held_already",
    "is_taken_in",
    "keep",
    "known_world",
]
