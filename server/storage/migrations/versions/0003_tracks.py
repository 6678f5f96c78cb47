"""The states of tracks, judgements of suggestions, objections."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from server.storage.tables import UtcTime

revision = "0003"
down_revision = "0002"


def _track() -> list[sa.Column[str]]:
    return [
        sa.Column("brand", sa.String(length=64), nullable=False),
        sa.Column("workflow", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
    ]


def upgrade() -> None:
    """Create the tables; every track begins without evidence."""
    op.create_table(
        "track_state",
        *_track(),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("brand", "workflow", "kind", "language"),
    )
    op.create_table(
        "judgement",
        sa.Column("suggestion", sa.String(length=64), nullable=False),
        sa.Column("stream", sa.String(length=16), nullable=False),
        sa.Column("conversation", sa.String(length=64), nullable=False),
        *_track(),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("probability", sa.Float(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("due_at", UtcTime(), nullable=True),
        sa.Column("good", sa.Boolean(), nullable=True),
        sa.Column("judge", sa.String(length=64), nullable=True),
        sa.Column("counted", sa.Boolean(), nullable=False),
        sa.Column("second_good", sa.Boolean(), nullable=True),
        sa.Column("second_judge", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("suggestion", "stream"),
        sa.UniqueConstraint(
            "conversation", "stream", "brand", "workflow", "kind", "language", name="uq_judgement_once"
        ),
    )
    op.create_index("ix_judgement_open", "judgement", ["stream", "good", "due_at"])
    op.create_index(
        "ix_judgement_waiting",
        "judgement",
        ["brand", "workflow", "kind", "language", "stream", "counted", "number"],
    )
    op.create_table(
        "objection",
        sa.Column("id", sa.String(length=64), nullable=False),
        *_track(),
        sa.Column("by", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("due_at", UtcTime(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_at", UtcTime(), nullable=True),
        sa.Column("answered_by", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_objection_open", "objection", ["answered_at", "due_at"])
