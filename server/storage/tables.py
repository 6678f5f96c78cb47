"""The tables, alike on SQLite and PostgreSQL. Schema changes are migrations; a test holds both to the same shape."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine


class UtcTime(TypeDecorator[datetime]):
    """A UTC time: `timestamptz` on PostgreSQL, ISO text without offset on SQLite; naive values are refused."""

    impl = sa.DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Use a type with offset where the database has one."""
        return dialect.type_descriptor(sa.DateTime(timezone=dialect.name == "postgresql"))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert to UTC on the way in."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without an offset cannot be stored")
        value = value.astimezone(UTC)
        return value if dialect.name == "postgresql" else value.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Mark as UTC on the way out."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = sa.MetaData()
ID = sa.String(64)

conversation = sa.Table(
    "conversation",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("brand", sa.String(64), nullable=False),
    sa.Column("desk", sa.String(64), nullable=False),
    sa.Column("external_id", sa.String(200), nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("answered_revision", sa.Integer, nullable=False),
    sa.Column("status", sa.String(16), nullable=False),
    sa.Column("customer_id", sa.String(200)),
    sa.Column("customer_name", sa.String(200), nullable=False),
    sa.Column("assurance", sa.Integer, nullable=False),
    sa.Column("failed_lookups", sa.Integer, nullable=False),
    sa.Column("identity_method", sa.String(64), nullable=False),
    sa.Column("identity_at", UtcTime),
    sa.Column("language", sa.String(16)),
    sa.Column("workflow", sa.String(64)),
    sa.Column("awaited", sa.Text, nullable=False),
    sa.Column("language_memory", sa.Text, nullable=False),
    sa.Column("correction", sa.Text, nullable=False),
    sa.Column("assigned_to", sa.String(64)),
    sa.Column("tier", sa.Integer, nullable=False),
    sa.Column("arm", sa.String(16), nullable=False),
    sa.Column("opened_at", UtcTime, nullable=False),
    sa.Column("last_at", UtcTime, nullable=False),
    sa.Column("last_author", sa.String(16)),
    sa.Column("last_text", sa.Text, nullable=False),
    sa.Column("waiting_since", UtcTime),
    sa.Column("standing", ID),
    sa.Column("seen_by_customer", sa.Integer, nullable=False, server_default="0"),
    sa.Column("seen_by_agent", sa.Integer, nullable=False, server_default="0"),
    sa.Column("person_at", UtcTime),
    sa.UniqueConstraint("brand", "desk", "external_id", name="uq_conversation_key"),
    sa.Index("ix_conversation_list", "status", "last_at"),
    sa.Index("ix_conversation_waiting", "waiting_since"),
)

message = sa.Table(
    "message",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("conversation", ID, sa.ForeignKey("conversation.id"), nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("external_id", sa.String(200), nullable=False),
    sa.Column("author", sa.String(16), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("at", UtcTime, nullable=False),
    sa.Column("received_at", UtcTime, nullable=False),
    sa.Column("channel", sa.String(64), nullable=False),
    sa.Column("attachments", sa.Text, nullable=False),
    sa.Column("redacted", sa.Text, nullable=False),
    sa.UniqueConstraint("conversation", "external_id", name="uq_message_external"),
    sa.UniqueConstraint("conversation", "revision", name="uq_message_revision"),
)

frame = sa.Table(
    "frame",
    metadata,
    sa.Column("conversation", ID, sa.ForeignKey("conversation.id"), primary_key=True),
    sa.Column("sequence", sa.Integer, primary_key=True),
    sa.Column("type", sa.String(32), nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("at", UtcTime, nullable=False),
)

client_event = sa.Table(
    "client_event",
    metadata,
    sa.Column("principal", sa.String(64), primary_key=True),
    sa.Column("event_id", sa.String(36), primary_key=True),
    sa.Column("conversation", ID, nullable=False),
    sa.Column("at", UtcTime, nullable=False),
)

suggestion = sa.Table(
    "suggestion",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("conversation", ID, sa.ForeignKey("conversation.id"), nullable=False),
    sa.Column("message", ID, nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("brand", sa.String(64), nullable=False),
    sa.Column("workflow", sa.String(64), nullable=False),
    sa.Column("kind", sa.String(64), nullable=False),
    sa.Column("language", sa.String(16), nullable=False),
    sa.Column("level", sa.Integer, nullable=False),
    sa.Column("action_level", sa.Integer, nullable=False, server_default="0"),
    sa.Column("created_at", UtcTime, nullable=False),
    sa.Column("expires_at", UtcTime, nullable=False),
    sa.Column("displayed_at", UtcTime),
    sa.Column("inserted_at", UtcTime),
    sa.Column("outcome", sa.String(16)),
    sa.Column("outcome_at", UtcTime),
    sa.Column("vetoed_at", UtcTime),
    sa.UniqueConstraint("conversation", "revision", name="uq_suggestion_revision"),
    sa.Index("ix_suggestion_track", "brand", "workflow", "kind", "language", "created_at"),
)

ledger = sa.Table(
    "ledger",
    metadata,
    sa.Column("position", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
    sa.Column("event_id", sa.String(80), nullable=False, unique=True),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("schema_version", sa.Integer, nullable=False),
    sa.Column("occurred_at", UtcTime, nullable=False),
    sa.Column("recorded_at", UtcTime, nullable=False),
    sa.Column("conversation", ID),
    sa.Column("suggestion", ID),
    sa.Column("actor", sa.String(64), nullable=False),
    sa.Column("content", sa.LargeBinary),
    sa.Column("salt", sa.LargeBinary),
    sa.Column("content_hash", sa.LargeBinary, nullable=False),
    sa.Index("ix_ledger_kind", "kind", "position"),
    sa.Index("ix_ledger_suggestion", "suggestion"),
    sa.Index("ix_ledger_conversation", "conversation"),
)

chain = sa.Table(
    "chain",
    metadata,
    sa.Column(
        "number", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=False
    ),
    sa.Column("position", sa.BigInteger, nullable=False, unique=True),
    sa.Column("digest", sa.LargeBinary, nullable=False),
)

claim = sa.Table(
    "claim",
    metadata,
    sa.Column("key", sa.String(160), primary_key=True),
    sa.Column("suggestion", ID, nullable=False),
    sa.Column("principal", sa.String(64), nullable=False),
    sa.Column("at", UtcTime, nullable=False),
)

# `runs_for` is the account that may have only one running at a time; empty once it is over.
countdown = sa.Table(
    "countdown",
    metadata,
    sa.Column("suggestion", ID, primary_key=True),
    sa.Column("conversation", ID, nullable=False),
    sa.Column("runs_for", sa.String(64), unique=True),
    sa.Column("by", sa.String(64), nullable=False),
    sa.Column("lease", sa.String(64), nullable=False),
    sa.Column("due_at", UtcTime, nullable=False),
)

# A reply that was claimed and left for another desk; `revision` is the conversation's when it left.
outgoing = sa.Table(
    "outgoing",
    metadata,
    sa.Column("suggestion", ID, primary_key=True),
    sa.Column("conversation", ID, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("notice", sa.Text, nullable=False),
    sa.Column("beside", sa.String(64), nullable=False),
    sa.Column("at", UtcTime, nullable=False),
    sa.Column("external_id", sa.String(200)),
    sa.Index("ix_outgoing_conversation", "conversation"),
    sa.Index("ix_outgoing_state", "state", "at"),
)

track_level = sa.Table(
    "track_level",
    metadata,
    sa.Column("brand", sa.String(64), primary_key=True),
    sa.Column("workflow", sa.String(64), primary_key=True),
    sa.Column("kind", sa.String(64), primary_key=True),
    sa.Column("language", sa.String(16), primary_key=True),
    sa.Column("level", sa.Integer, nullable=False),
    sa.Column("since", UtcTime, nullable=False),
)

track_state = sa.Table(
    "track_state",
    metadata,
    sa.Column("brand", sa.String(64), primary_key=True),
    sa.Column("workflow", sa.String(64), primary_key=True),
    sa.Column("kind", sa.String(64), primary_key=True),
    sa.Column("language", sa.String(16), primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
)

# One row for each thing of a suggestion that is judged: an action by its place, the reply as REPLY_INDEX.
REPLY_INDEX = -1
judgement = sa.Table(
    "judgement",
    metadata,
    sa.Column("suggestion", ID, primary_key=True),
    sa.Column("stream", sa.String(16), primary_key=True),
    sa.Column("action_index", sa.Integer, primary_key=True, autoincrement=False, server_default="-1"),
    sa.Column("conversation", ID, nullable=False),
    sa.Column("brand", sa.String(64), nullable=False),
    sa.Column("workflow", sa.String(64), nullable=False),
    sa.Column("kind", sa.String(64), nullable=False),
    sa.Column("language", sa.String(16), nullable=False),
    sa.Column("epoch", sa.Integer, nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False),
    sa.Column("probability", sa.Float, nullable=False),
    sa.Column("at", UtcTime, nullable=False),
    sa.Column("due_at", UtcTime),
    sa.Column("good", sa.Boolean),
    sa.Column("judge", sa.String(64)),
    sa.Column("counted", sa.Boolean, nullable=False),
    sa.Column("second_good", sa.Boolean),
    sa.Column("second_judge", sa.String(64)),
    sa.UniqueConstraint(
        "conversation", "stream", "brand", "workflow", "kind", "language", name="uq_judgement_once"
    ),
    sa.Index("ix_judgement_open", "stream", "good", "due_at"),
    sa.Index("ix_judgement_drawn", "stream", "number"),
    sa.Index("ix_judgement_second", "stream", "second_good", "good"),
    sa.Index("ix_judgement_waiting", "brand", "workflow", "kind", "language", "stream", "counted", "number"),
)

objection = sa.Table(
    "objection",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("brand", sa.String(64), nullable=False),
    sa.Column("workflow", sa.String(64), nullable=False),
    sa.Column("kind", sa.String(64), nullable=False),
    sa.Column("language", sa.String(16), nullable=False),
    sa.Column("by", sa.String(64), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("at", UtcTime, nullable=False),
    sa.Column("due_at", UtcTime, nullable=False),
    sa.Column("answer", sa.Text),
    sa.Column("answered_at", UtcTime),
    sa.Column("answered_by", sa.String(64)),
    sa.Index("ix_objection_open", "answered_at", "due_at"),
)

notice = sa.Table(
    "notice",
    metadata,
    sa.Column("id", sa.String(400), primary_key=True),
    sa.Column("way", sa.String(16), primary_key=True),
    sa.Column("recipient", sa.String(254), nullable=False),
    sa.Column("at", UtcTime, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("next_at", UtcTime),
    sa.Column("told_at", UtcTime),
    sa.Column("problem", sa.String(200), nullable=False, server_default=""),
    sa.Index("ix_notice_waiting", "next_at"),
    sa.Index("ix_notice_recipient", "recipient", "at"),
)

approval = sa.Table(
    "approval",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("conversation", ID, sa.ForeignKey("conversation.id"), nullable=False),
    sa.Column("key", sa.String(64), nullable=False),
    sa.Column("suggestion", ID, nullable=False),
    sa.Column("action_index", sa.Integer, nullable=False),
    sa.Column("brand", sa.String(64), nullable=False),
    sa.Column("action", sa.String(64), nullable=False),
    sa.Column("order_id", sa.String(200), nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("asked_by", sa.String(64), nullable=False),
    sa.Column("asked_at", UtcTime, nullable=False),
    sa.Column("due_at", UtcTime, nullable=False),
    sa.Column("decided_by", sa.String(64)),
    sa.Column("decided_at", UtcTime),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Index("ix_approval_open", "state", "due_at"),
    sa.Index("ix_approval_conversation", "conversation", "key"),
)

kill_switch = sa.Table(
    "kill_switch",
    metadata,
    sa.Column("scope", sa.String(200), primary_key=True),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("since", UtcTime, nullable=False),
)

account = sa.Table(
    "account",
    metadata,
    sa.Column("id", ID, primary_key=True),
    sa.Column("email", sa.String(254), nullable=False, unique=True),
    sa.Column("name", sa.String(200), nullable=False),
    sa.Column("role", sa.String(32), nullable=False),
    sa.Column("brands", sa.Text, nullable=False),
    sa.Column("languages", sa.Text, nullable=False),
    sa.Column("pseudonym", sa.String(64), nullable=False, unique=True),
    sa.Column("external_id", sa.String(200)),
    sa.Column("password_hash", sa.String(255), nullable=False),
    sa.Column("demo", sa.Boolean, nullable=False),
    sa.Column("created_at", UtcTime, nullable=False),
    sa.Column("disabled_at", UtcTime),
)

web_session = sa.Table(
    "web_session",
    metadata,
    sa.Column("token_hash", sa.String(64), primary_key=True),
    sa.Column("account", ID, sa.ForeignKey("account.id"), nullable=False),
    sa.Column("created_at", UtcTime, nullable=False),
    sa.Column("expires_at", UtcTime, nullable=False),
    sa.Column("revoked_at", UtcTime),
)

chat_token = sa.Table(
    "chat_token",
    metadata,
    sa.Column("token_hash", sa.String(64), primary_key=True),
    sa.Column("conversation", ID, sa.ForeignKey("conversation.id"), nullable=False),
    sa.Column("created_at", UtcTime, nullable=False),
    sa.Column("expires_at", UtcTime, nullable=False),
)

ticket = sa.Table(
    "ticket",
    metadata,
    sa.Column("ticket_hash", sa.String(64), primary_key=True),
    sa.Column("token_hash", sa.String(64), nullable=False),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("expires_at", UtcTime, nullable=False),
    sa.Column("used_at", UtcTime),
)
