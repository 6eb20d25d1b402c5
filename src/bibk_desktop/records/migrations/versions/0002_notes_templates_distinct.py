"""quick notes, a series' own template, persons who are not one.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "distinct_person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["other_id"], ["person.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    for column in ("person_id", "other_id"):
        op.create_index(f"ix_distinct_person_{column}", "distinct_person", [column])
    made_anew("meeting", {"'phone', 'mail')": "'phone', 'mail', 'note')"})
    op.drop_index("ix_meeting_municipality_id", "meeting")
    op.create_index("meeting_contact", "meeting", ["municipality_id", "kind", "at"])
    made_anew(
        "series",
        {
            "summary_last BOOLEAN NOT NULL,": "summary_last BOOLEAN NOT NULL,"
            " template VARCHAR(1000) NOT NULL,",
            "CONSTRAINT name_length": 'CONSTRAINT template_length CHECK (length("template") <= 1000),'
            " CONSTRAINT name_length",
        },
        template="''",
    )


def made_anew(table: str, changes: dict[str, str], **filled: str) -> None:
    """Make a table again with its words changed, its rows and indexes kept.

    Batch operations do it by reflection, which does not see CHECK constraints. Foreign keys are
    off meanwhile, so that no row that points here goes.
    """
    connection = op.get_bind()
    of_table = "SELECT type, sql FROM sqlite_master WHERE tbl_name = :name AND sql IS NOT NULL"
    found = connection.execute(sa.text(of_table), {"name": table}).all()
    made = next(sql for kind, sql in found if kind == "table")
    for before, after in {f"CREATE TABLE {table} ": "CREATE TABLE draft ", **changes}.items():
        assert made.count(before) == 1, before
        made = made.replace(before, after)
    names = ", ".join(column["name"] for column in sa.inspect(connection).get_columns(table))
    into, values = ", ".join([names, *filled]), ", ".join([names, *filled.values()])
    op.execute(made)
    op.execute(f"INSERT INTO draft ({into}) SELECT {values} FROM {table}")
    op.drop_table(table)
    op.rename_table("draft", table)
    for sql in (sql for kind, sql in found if kind == "index"):
        op.execute(sql)
