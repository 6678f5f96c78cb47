"""What judges wait for and where they agree is found without reading every judgement."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Create both indexes; a second for each million judgements."""
    op.create_index("ix_judgement_drawn", "judgement", ["stream", "number"])
    op.create_index("ix_judgement_second", "judgement", ["stream", "second_good", "good"])
