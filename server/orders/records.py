"""What a business has, as it declares it in `records.toml`: entities, typed fields, where values stand."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from server.conversation.conversation import Slug
from server.orders.context import FieldType

Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,62}$")]
RecordPath = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
FileName = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$")]
Scale = Literal["minor", "major"]
ArgumentType = Literal["text", "integer", "money", "date", "time", "flag", "list"]
SetValue = str | int | bool
ORDER_ARGUMENT = "order"
TODAY = "today"


class BrandRecord(msgspec.Struct, frozen=True):
    """Who the business is: IANA zone, ISO 4217 currency, BCP 47 languages."""

    name: str
    timezone: str
    currency: str
    languages: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    default_language: str


class CustomerRecord(msgspec.Struct, frozen=True):
    """Where a customer's key, name, e-mail, postcode and language stand.

    `name` lists its parts as spoken, `postcode_words` are what customers call a postcode.
    """

    file: FileName
    key: RecordPath
    name: Annotated[tuple[RecordPath, ...], msgspec.Meta(min_length=1, max_length=4)]
    email: RecordPath
    postcode: RecordPath
    language: RecordPath | None = None
    postcode_words: tuple[str, ...] = ()


class FieldRecord(msgspec.Struct, frozen=True):
    """One declared field; without `path` it stands under its own name; `scale` says how money is written."""

    type: FieldType
    path: RecordPath | None = None
    scale: Scale = "minor"


class LineRecord(msgspec.Struct, frozen=True):
    """Where an order's lines stand, and inside a line its parts; a missing quantity is 1.

    `words` are what customers call a word of a line's name or variant, `all_words` how they mean every line.
    """

    path: RecordPath
    id: RecordPath
    name: RecordPath
    quantity: RecordPath | None = None
    amount: RecordPath | None = None
    scale: Scale = "minor"
    options: RecordPath | None = None
    words: dict[str, tuple[str, ...]] = {}
    all_words: tuple[str, ...] = ()


class ActionRecord(msgspec.Struct, frozen=True):
    """An action of the core system: typed arguments, values that fields must have before, and what it sets.

    A text in `sets` is taken as it is; `$name` is an argument, `$today` the day in the brand's time zone.
    """

    arguments: dict[Name, ArgumentType]
    sets: Annotated[dict[Name, SetValue], msgspec.Meta(min_length=1)]
    requires: dict[Name, tuple[str, ...]] = {}


class OrderRecord(msgspec.Struct, frozen=True):
    """Where an order's key, owner, fields and lines stand; `words` are what customers call it."""

    file: FileName
    key: RecordPath
    customer: RecordPath
    fields: dict[str, FieldRecord] = {}
    currency: RecordPath | None = None
    status: Name = "status"
    open_statuses: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    lines: LineRecord | None = None


class Records(msgspec.Struct, frozen=True):
    """The whole of a `records.toml`."""

    brand: BrandRecord
    customer: CustomerRecord
    order: OrderRecord
    actions: dict[Name, ActionRecord] = {}


class Brand(msgspec.Struct, frozen=True):
    """A business unit with its records; times are shown in `timezone`, money is in `currency` by default."""

    id: Slug
    name: str
    timezone: str
    currency: str
    languages: tuple[str, ...]
    default_language: str
    records: Records
