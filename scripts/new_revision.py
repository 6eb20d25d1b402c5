"""Writes the next Alembic revision from the difference between the newest one and the model.

Usage: python scripts/new_revision.py 0002 "what changes"
"""

import sys

import sqlalchemy as sa
from alembic import command

from bibk_desktop.records import migrate
from bibk_desktop.records.model import metadata


def main(revision: str, message: str) -> None:
    """Migrate an empty database to the newest revision, compare, write the file."""
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        config = migrate.config()
        config.attributes["connection"] = connection
        config.attributes["metadata"] = metadata
        command.upgrade(config, "head")
        command.revision(config, message=message, rev_id=revision, autogenerate=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
