"""Approvals that a second person gives before an action may be confirmed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from server.storage.tables import UtcTime

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "approval",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("conversation", sa.String(64), sa.ForeignKey("conversation.id"), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("suggestion", sa.String(64), nullable=False),
        sa.Column("action_index", sa.Integer(), nullable=False),
        sa.Column("brand", sa.String(64), nullable=False),
        sa.Column("action", sa.String(64), nullable=False),
        sa.Column("order_id", sa.String(200), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("asked_by", sa.String(64), nullable=False),
        sa.Column("asked_at", UtcTime(), nullable=False),
        sa.Column("due_at", UtcTime(), nullable=False),
        sa.Column("decided_by", sa.String(64)),
        sa.Column("decided_at", UtcTime()),
        sa.Column("reason", sa.Text(), nullable=False),
    )
    op.create_index("ix_approval_open", "approval", ["state", "due_at"])
    op.create_index("ix_approval_conversation", "approval", ["conversation", "key"])
