"""A revision for the tests: a parent table made anew, a column, a table, a value changed."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("meeting", recreate="always") as batch:
        batch.add_column(sa.Column("room", sa.String(60), nullable=False, server_default=""))
    with op.batch_alter_table("municipality", recreate="always") as batch:
        batch.alter_column("name", type_=sa.String(600), existing_nullable=False)
    op.create_table("room", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("UPDATE item SET title = title || ' (ny)'")
