"""Countdowns of replies that go out by themselves, and when a conversation was handed to people."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from server.storage.tables import UtcTime

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Create the table and the column; nothing counts down yet."""
    op.add_column("conversation", sa.Column("person_at", UtcTime(), nullable=True))
    op.create_table(
        "countdown",
        sa.Column("suggestion", sa.String(length=64), nullable=False),
        sa.Column("conversation", sa.String(length=64), nullable=False),
        sa.Column("runs_for", sa.String(length=64), nullable=True),
        sa.Column("by", sa.String(length=64), nullable=False),
        sa.Column("lease", sa.String(length=64), nullable=False),
        sa.Column("due_at", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("suggestion"),
        sa.UniqueConstraint("runs_for"),
    )
