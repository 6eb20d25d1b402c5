"""Where a workspace may lie: not in a synced, network or removable folder.

A program that copies an open file copies half of it; a lock over a network is a promise.
"""

import os
import re
import sys
from pathlib import Path, PurePath

from bibk_desktop.records.errors import WorkspaceError

# fmt: off
SYNCED = (
    "onedrive", "dropbox", "google drive", "googledrive", "icloud", "com~apple~clouddocs",
    "nextcloud", "owncloud", "box sync", "creative cloud files", "proton drive", "syncthing",
)
MARKS = (".dropbox", ".stfolder", ".nextcloudsync.log", ".owncloudsync.log", ".tmp.drivedownload")
NETWORK = (
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "9p", "ceph", "glusterfs", "davfs", "vboxsf",
    "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.s3fs",
)
# fmt: on
REMOVABLE = ("vfat", "exfat", "msdos", "iso9660", "udf")
MEDIA = ("/media", "/run/media", "/Volumes")
WINDOWS_REMOVABLE, WINDOWS_REMOTE = 2, 4


def check_folder(path: Path) -> None:
    """WorkspaceError if the folder of `path` is synced, on the network or on a removable disk."""
    folder = path.absolute().parent.resolve()
    if is_synced(folder):
        raise WorkspaceError("error.synced_folder", path=folder)
    kind = _drive(folder)
    if kind == WINDOWS_REMOTE:
        raise WorkspaceError("error.network_folder", path=folder)
    if kind == WINDOWS_REMOVABLE:
        raise WorkspaceError("error.removable_folder", path=folder)


def is_synced(folder: Path) -> bool:
    """Whether a program that syncs owns `folder`: by its name, its marks, or what Windows says."""
    if synced_part(folder):
        return True
    told = [os.environ.get(name) for name in ("OneDrive", "OneDriveCommercial")]
    if any(place and folder.is_relative_to(place) for place in told):
        return True
    try:
        return any((above / mark).exists() for above in (folder, *folder.parents) for mark in MARKS)
    except PermissionError:  # whoever opens the file there says so
        return False


def synced_part(folder: PurePath) -> str:
    """The part of the path whose name says that a program syncs it ("OneDrive – Region"), or ""."""
    return next((part for part in folder.parts if part.casefold().startswith(SYNCED)), "")


def _drive(folder: Path) -> int:
    """What kind of drive holds `folder`, in Windows' numbers; 0 for an ordinary one."""
    if str(folder).startswith("\\\\"):
        return WINDOWS_REMOTE
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor))
    return drive_by_mounts(folder, _mounts())


def _mounts() -> str:
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def drive_by_mounts(folder: Path, mounts: str) -> int:
    """What kind of drive holds `folder`, by the table of `mounts`; the root is an ordinary one."""
    best, kind = "/", ""
    for row in mounts.splitlines():
        _, place, system, *_ = (_unescaped(word) for word in f"{row}   ".split(" "))
        if place != "/" and len(place) >= len(best) and folder.is_relative_to(place):
            best, kind = place, system
    if kind in NETWORK:
        return WINDOWS_REMOTE
    on_media = any(folder.is_relative_to(place) and folder != Path(place) for place in MEDIA)
    return WINDOWS_REMOVABLE if kind in REMOVABLE or on_media else 0


def _unescaped(word: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), word)
