"""What a business has, as it declares it in `records.toml`: entities, typed fields, where values stand."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from server.conversation.conversation import Slug
from server.orders.actions import ActionName, ActionRecord, Name
from server.orders.context import Customer, FieldType, Order

RecordPath = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
FileName = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$")]
HttpPath = Annotated[str, msgspec.Meta(pattern=r"^/\S*$", max_length=300)]
Statement = Annotated[str, msgspec.Meta(max_length=4000)]
Scale = Literal["minor", "major"]


class BrandRecord(msgspec.Struct, frozen=True):
    """Who the business is: IANA zone, ISO 4217 currency, BCP 47 languages."""

    name: str
    timezone: str
    currency: str
    languages: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    default_language: str


class FieldRecord(msgspec.Struct, frozen=True):
    """One declared field; without `path` it stands under its own name; `scale` says how money is written."""

    type: FieldType
    path: RecordPath | None = None
    scale: Scale = "minor"


class PartRecord(msgspec.Struct, frozen=True):
    """A list inside a record, or a table whose keys are the ids.

    Without `id` an entry of a list is known by its number, from 1; `words` are what customers call the entries.
    """

    path: RecordPath
    id: RecordPath | None = None
    fields: dict[Name, FieldRecord] = {}
    words: tuple[str, ...] = ()


class CustomerRecord(msgspec.Struct, frozen=True):
    """Where a customer's key, name, e-mail, postcode and language stand, and what else is known of them.

    Without e-mail and postcode nobody is known by what they say: the desk or an agent tells who it is.
    `name` lists its parts as spoken, `postcode_words` are what customers call a postcode.
    """

    file: FileName
    key: RecordPath
    name: Annotated[tuple[RecordPath, ...], msgspec.Meta(min_length=1, max_length=4)]
    email: RecordPath | None = None
    postcode: RecordPath | None = None
    language: RecordPath | None = None
    currency: RecordPath | None = None
    postcode_words: tuple[str, ...] = ()
    fields: dict[Name, FieldRecord] = {}
    parts: dict[Name, PartRecord] = {}


class LineRecord(msgspec.Struct, frozen=True):
    """Where an order's lines stand, and inside a line its parts; a missing quantity is 1.

    `words` are what customers call a word of a line's name or variant, `all_words` how they mean every line.
    `product` is where a line names its product of `catalogue`; several paths in `name` make one name.
    """

    path: RecordPath
    id: RecordPath | None = None
    name: RecordPath | Annotated[tuple[RecordPath, ...], msgspec.Meta(min_length=1, max_length=4)] = "name"
    quantity: RecordPath | None = None
    amount: RecordPath | None = None
    scale: Scale = "minor"
    options: RecordPath | dict[str, RecordPath] | None = None
    words: dict[str, tuple[str, ...]] = {}
    all_words: tuple[str, ...] = ()
    catalogue: Name | None = None
    product: RecordPath | None = None


class OrderRecord(msgspec.Struct, frozen=True):
    """Where an order's key, owner, fields, lines and lists stand; `words` are what customers call it.

    An order is whatever conversations of this business are about; `entity` is what its people call one. `all_words` are
    how customers say that they mean all of theirs ("both orders"), `them_words` how they say so where a request is
    about whole orders ("all of them"), `newest_words` how they say that they mean the last one by the date `placed`.
    """

    file: FileName
    key: RecordPath
    customer: RecordPath
    fields: dict[Name, FieldRecord] = {}
    currency: RecordPath | None = None
    status: Name = "status"
    open_statuses: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    all_words: tuple[str, ...] = ()
    them_words: tuple[str, ...] = ()
    newest_words: tuple[str, ...] = ()
    placed: Name | None = None
    lines: LineRecord | None = None
    parts: dict[Name, PartRecord] = {}
    entity: Name = "order"


class VariantRecord(msgspec.Struct, frozen=True):
    """Where a product's variants stand: a list, or a table whose keys are the ids.

    `available` is a flag, or with `available_when` a text that must be one of these.
    """

    path: RecordPath
    id: RecordPath | None = None
    amount: RecordPath | None = None
    scale: Scale = "minor"
    available: RecordPath | None = None
    available_when: tuple[str, ...] = ()
    options: RecordPath | dict[str, RecordPath] | None = None
    fields: dict[Name, FieldRecord] = {}


class CatalogueRecord(msgspec.Struct, frozen=True):
    """What the business offers: a file of products with fields and variants; without `name` the key is shown."""

    file: FileName
    key: RecordPath
    name: RecordPath | None = None
    currency: RecordPath | None = None
    fields: dict[Name, FieldRecord] = {}
    variants: VariantRecord | None = None


class HttpRecord(msgspec.Struct, frozen=True):
    """Where records are asked for when they are no files. Paths have gaps: `/customers/{customer}/orders`.

    Gaps are {customer}, {email}, {postcode}, {name}, {product} where they make sense; without a path nobody is found
    that way. `items` is where an answer keeps its list, `token` the variable of the environment that holds the bearer
    token. `actions` are `POST /path` with any argument as a gap, sent with all arguments as JSON; `idempotency` is the
    header that carries the key of an action, empty when the system knows no such thing. `order_numbers` and
    `postcodes` are samples from which their shapes are learned; `seconds` limits each exchange. Beside `[sql]`, which
    has the records, it holds actions alone.
    """

    url: Annotated[str, msgspec.Meta(pattern=r"^https?://[^\s/?#]+(/[^\s?#]*)?$")]
    customer: Annotated[str, msgspec.Meta(pattern=r"^(/\S*)?$", max_length=300)] = ""
    orders: Annotated[str, msgspec.Meta(pattern=r"^(/\S*)?$", max_length=300)] = ""
    order_numbers: tuple[str, ...] = ()
    postcodes: tuple[str, ...] = ()
    customers_by_email: Annotated[str, msgspec.Meta(pattern=r"^(/\S*)?$")] = ""
    customers_by_postcode: Annotated[str, msgspec.Meta(pattern=r"^(/\S*)?$")] = ""
    customers_by_name: Annotated[str, msgspec.Meta(pattern=r"^(/\S*)?$")] = ""
    products: dict[Name, HttpPath] = {}
    actions: dict[ActionName, Annotated[str, msgspec.Meta(pattern=r"^(POST|PUT|PATCH|DELETE) /\S*$")]] = {}
    items: RecordPath | None = None
    token: Annotated[str, msgspec.Meta(pattern=r"^[A-Z][A-Z0-9_]*$")] | None = None
    idempotency: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9-]*$")] = "Idempotency-Key"
    seconds: Annotated[float, msgspec.Meta(gt=0, le=10)] = 1.0


class SqlRecord(msgspec.Struct, frozen=True):
    """Where records are read from when they are rows: SELECTs that bind :customer, :email, :postcode, :name or :product.

    `url` is the variable of the environment with the database's address (postgresql://..., sqlite:///file). A column
    called `home.zip` stands at that path; `json` are columns that hold JSON. Lists inside a record come from a statement
    each, with the same value bound, whose rows name their record in a column called like its key. E-mails are bound in
    small letters, postcodes in capitals without spaces and hyphens, all of them as texts.
    """

    url: Annotated[str, msgspec.Meta(pattern=r"^[A-Z][A-Z0-9_]*$")]
    customer: Statement
    orders: Statement
    order_numbers: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    postcodes: tuple[str, ...] = ()
    customers_by_email: Statement = ""
    customers_by_postcode: Statement = ""
    customers_by_name: Statement = ""
    customer_lists: dict[Name, Statement] = {}
    order_lists: dict[Name, Statement] = {}
    products: dict[Name, Statement] = {}
    product_lists: dict[Name, dict[Name, Statement]] = {}
    json: tuple[str, ...] = ()
    seconds: Annotated[float, msgspec.Meta(gt=0, le=10)] = 1.0


class TeamRecord(msgspec.Struct, frozen=True):
    """A team that conversations are handed over to: its tier, and its name by language."""

    names: Annotated[
        dict[str, Annotated[str, msgspec.Meta(min_length=1, max_length=80)]], msgspec.Meta(min_length=1)
    ]
    tier: Annotated[int, msgspec.Meta(ge=1, le=9)] = 2


class RegionsRecord(msgspec.Struct, frozen=True):
    """Where the country of a conversation stands, the first of these fields that has a value; regions by country."""

    by: Annotated[tuple[RecordPath, ...], msgspec.Meta(min_length=1, max_length=4)]
    countries: Annotated[dict[Name, tuple[str, ...]], msgspec.Meta(min_length=1)]

    def region(self, order: Order | None, customer: Customer | None) -> str:
        """The region that rules read, empty where no country is known or none of the regions has it."""
        for field in self.by:
            owner, _, name = field.partition(".")
            holder = order if owner == "order" else customer
            value = holder.value(name) if holder is not None else None
            if isinstance(value, str) and value.strip():
                country = value.strip().casefold()
                found = (one for one, own in self.countries.items() if country in map(str.casefold, own))
                return next(found, "")
        return ""


class Records(msgspec.Struct, frozen=True):
    """The whole of a `records.toml`."""

    brand: BrandRecord
    customer: CustomerRecord
    order: OrderRecord
    catalogue: dict[Name, CatalogueRecord] = {}
    actions: dict[ActionName, ActionRecord] = {}
    http: HttpRecord | None = None
    sql: SqlRecord | None = None
    teams: dict[Name, TeamRecord] = {}
    regions: RegionsRecord | None = None

    def runs(self, action: str) -> bool:
        """Whether something runs this action when it is confirmed; what nothing runs people do in their own system."""
        if self.http is not None:
            return action in self.http.actions
        return self.sql is None and action in self.actions


class Brand(msgspec.Struct, frozen=True):
    """A business unit with its records; times are shown in `timezone`, money is in `currency` by default."""

    id: Slug
    name: str
    timezone: str
    currency: str
    languages: tuple[str, ...]
    default_language: str
    records: Records
