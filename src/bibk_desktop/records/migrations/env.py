"""Alembic's way in: one connection, whose transaction the caller owns."""

from typing import Any, Literal

import sqlalchemy as sa
from alembic import context


def plain(kind: str, value: Any, _: Any) -> str | Literal[False]:
    """Our own column types as the plain types they are kept in: revisions know no model."""
    if kind == "type" and isinstance(value, sa.types.TypeDecorator):
        return "sa." + repr(value.impl_instance)
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    render_item=plain,
    transaction_per_migration=False,
)
context.run_migrations()
