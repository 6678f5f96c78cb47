"""How far each side of a conversation has read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns; of conversations until now nothing is known."""
    for name in ("seen_by_customer", "seen_by_agent"):
        op.add_column("conversation", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
