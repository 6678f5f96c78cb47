"""Replies on their way through another desk."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from server.storage.tables import UtcTime

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Create the table; nothing is on its way yet."""
    op.create_table(
        "outgoing",
        sa.Column("suggestion", sa.String(64), primary_key=True),
        sa.Column("conversation", sa.String(64), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.Column("beside", sa.String(64), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("external_id", sa.String(200), nullable=True),
    )
    op.create_index("ix_outgoing_conversation", "outgoing", ["conversation"])
    op.create_index("ix_outgoing_state", "outgoing", ["state", "at"])
