"""Actions earn levels of their own: they are judged beside the reply, and a suggestion knows how far they may go."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from server.storage.tables import UtcTime

revision = "0010"
down_revision = "0009"

KEY = ("suggestion", "stream", "action_index")
INDICES = {
    "ix_judgement_open": ("stream", "good", "due_at"),
    "ix_judgement_drawn": ("stream", "number"),
    "ix_judgement_second": ("stream", "second_good", "good"),
    "ix_judgement_waiting": ("brand", "workflow", "kind", "language", "stream", "counted", "number"),
}


def upgrade() -> None:
    """Whatever was judged so far was a reply; SQLite writes its judgements anew, a few seconds for each million."""
    op.add_column("suggestion", sa.Column("action_level", sa.Integer(), nullable=False, server_default="0"))
    if op.get_bind().dialect.name == "sqlite":
        _write_anew()
        return
    op.add_column("judgement", _index())
    op.drop_constraint("judgement_pkey", "judgement", type_="primary")
    op.create_primary_key("judgement_pkey", "judgement", list(KEY))


def _index() -> sa.Column[int]:
    return sa.Column("action_index", sa.Integer(), nullable=False, server_default="-1")


def _write_anew() -> None:
    """SQLite cannot give a table another primary key."""
    for index in INDICES:
        op.drop_index(index, "judgement")
    op.rename_table("judgement", "judgement_before")
    columns: list[sa.Column[Any]] = [
        sa.Column("suggestion", sa.String(64), nullable=False),
        sa.Column("stream", sa.String(16), nullable=False),
        sa.Column("conversation", sa.String(64), nullable=False),
        sa.Column("brand", sa.String(64), nullable=False),
        sa.Column("workflow", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("probability", sa.Float(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("due_at", UtcTime(), nullable=True),
        sa.Column("good", sa.Boolean(), nullable=True),
        sa.Column("judge", sa.String(64), nullable=True),
        sa.Column("counted", sa.Boolean(), nullable=False),
        sa.Column("second_good", sa.Boolean(), nullable=True),
        sa.Column("second_judge", sa.String(64), nullable=True),
    ]
    names = [column.name for column in columns]
    op.create_table(
        "judgement",
        *columns,
        _index(),
        sa.PrimaryKeyConstraint(*KEY),
        sa.UniqueConstraint(
            "conversation", "stream", "brand", "workflow", "kind", "language", name="uq_judgement_once"
        ),
    )
    old, new = (
        sa.table(name, *(sa.column(one) for one in names)) for name in ("judgement_before", "judgement")
    )
    op.execute(new.insert().from_select(names, sa.select(*(old.c[name] for name in names))))
    op.drop_table("judgement_before")
    for index, indexed in INDICES.items():
        op.create_index(index, "judgement", list(indexed))
