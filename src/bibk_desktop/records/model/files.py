"""Attached files, and the workspace's own settings."""

from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from .base import Record, choice, exactly_one, line, perhaps_part_of


class AttachmentRole(StrEnum):
    """What an attached file is to its record."""

    attached = "attached"
    source = "source"
    sent = "sent"


class Attachment(Record, table=True):
    """A file at a record: a copy in the workspace (`checksum`) or a link (`link`)."""

    name: str = line()
    media_type: str = line(120)
    size: int = Field(default=0, ge=0)
    role: AttachmentRole = choice(AttachmentRole.attached)
    checksum: str = line(64, index=True)
    link: str = line(2000)
    meeting_id: int | None = perhaps_part_of("meeting")
    project_id: int | None = perhaps_part_of("project")
    application_id: int | None = perhaps_part_of("application")
    activity_id: int | None = perhaps_part_of("activity")
    material_id: int | None = perhaps_part_of("material")
    plan_id: int | None = perhaps_part_of("plan")
    __table_args__ = (
        exactly_one(
            "meeting_id", "project_id", "application_id", "activity_id", "material_id", "plan_id"
        ),
    )


class FileContent(SQLModel, table=True):
    """The bytes of an attached file, by their SHA-256; written once, outside the history."""

    __tablename__ = "file_content"
    checksum: str = Field(primary_key=True, sa_type=sa.String(64))
    content: bytes = Field(sa_type=sa.LargeBinary)


class Setting(Record, table=True):
    """One of the workspace's own settings: who I am, which office this is."""

    name: str = line(60, unique=True)
    value: str = line(2000)
