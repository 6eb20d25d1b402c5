"""Attached files: their bytes in the workspace, once for each content; links beside them."""

import mimetypes
from hashlib import sha256
from pathlib import Path

from bibk_desktop.records.errors import WorkspaceError
from bibk_desktop.records.store import Store

MOST = 50_000_000


def attach(store: Store, path: Path, **owner: int) -> int:
    """Keep a copy of the file `path` at a record (`project_id=…`); the attachment's id.

    WorkspaceError if it is too large (over 50 MB) or cannot be read.
    """
    from bibk_desktop.records.model import Attachment, FileContent

    data = _read(path)
    checksum = sha256(data).hexdigest()
    with store.write("undo.add", kind="attachment", title=path.name) as session:
        if session.get(FileContent, checksum) is None:
            session.add(FileContent(checksum=checksum, content=data))
        kept = Attachment(name=path.name, size=len(data), checksum=checksum)
        kept.media_type = mimetypes.guess_type(path.name)[0] or ""
        for name, value in owner.items():
            setattr(kept, name, value)
        return store.add(kept)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST:
            raise WorkspaceError("error.file_too_large", name=path.name, most=MOST // 1_000_000)
        return path.read_bytes()
    except OSError as error:
        raise WorkspaceError("error.file_not_read", name=path.name) from error


def content(store: Store, checksum: str) -> bytes | None:
    """The bytes with that SHA-256; None if the workspace does not hold them."""
    found = store.rows("SELECT content FROM file_content WHERE checksum = ?", (checksum,))
    return bytes(found[0][0]) if found else None
