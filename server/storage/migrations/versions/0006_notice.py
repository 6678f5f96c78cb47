"""Notices to named people, and how far telling them is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from server.storage.tables import UtcTime

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Create the table; nobody has been told anything."""
    op.create_table(
        "notice",
        sa.Column("id", sa.String(length=400), nullable=False),
        sa.Column("way", sa.String(length=16), nullable=False),
        sa.Column("recipient", sa.String(length=254), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("next_at", UtcTime(), nullable=True),
        sa.Column("told_at", UtcTime(), nullable=True),
        sa.Column("problem", sa.String(length=200), nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("id", "way"),
    )
    op.create_index("ix_notice_waiting", "notice", ["next_at"])
    op.create_index("ix_notice_recipient", "notice", ["recipient", "at"])
