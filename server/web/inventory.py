"""Everything that is in force here: who answers for it, when it was last used, and what leaves the site through it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from urllib.parse import urlsplit

import msgspec
from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.exceptions import PermissionDeniedException

from server.autonomy.governance import Governance
from server.autonomy.level import START
from server.autonomy.track import State
from server.live.installation import Brands
from server.orders.http import HttpOrders
from server.orders.sql import SqlOrders
from server.settings import Settings
from server.storage.accounts import Account, Role, active
from server.storage.database import Database
from server.storage.tracks import states
from server.storage.using import Used, used
from server.suggestion.gathered import Parts
from server.suggestion.suggestion import Track
from server.web.hooks.settings import Hook

READERS = (Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR, Role.KNOWLEDGE_MANAGER)
Leaves = tuple[str, ...]
LOCAL = ("localhost", "127.0.0.1", "::1", "")


class Item(msgspec.Struct, frozen=True):
    """One thing in force; `leaves` names what goes to `where`, another machine, and is empty where nothing does.

    `handoffs` of one case are those before and after a workflow came, None for what is no workflow.
    """

    kind: str
    name: str
    brand: str = ""
    detail: str = ""
    owner: str = ""
    last_used: datetime | None = None
    where: str = ""
    leaves: Leaves = ()
    handoffs: tuple[int, int] | None = None


class Listing(msgspec.Struct, frozen=True):
    """The inventory as of now."""

    at: datetime
    items: tuple[Item, ...]


class Inventory:
    """Collects what is in force from the parts themselves, so that nothing can be forgotten in a list."""

    def __init__(
        self,
        database: Database,
        settings: Settings,
        brands: Brands,
        hooks: Mapping[str, Hook],
        parts: Callable[[], Parts],
        governance: Callable[[], Governance],
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._settings = settings
        self._brands = brands
        self._hooks = hooks
        self._parts = parts
        self._governance = governance
        self._clock = clock

    async def listing(self, account: Account) -> Listing:
        """What is in force in the account's brands, and in the installation as a whole."""
        known, last, people = await self._database.read(
            lambda connection: (states(connection), used(connection), active(connection))
        )
        everything = [
            *self._workflows(last, people),
            *self._tracks(known, last, people),
            *self._desks(last),
            *self._orders(last),
            *self._webhooks(last),
            *self._services(last),
        ]
        mine = (one for one in everything if not one.brand or {"*", one.brand} & set(account.brands))
        return Listing(self._clock(), tuple(mine))

    def _owner(self, workflow: str, people: Mapping[str, str]) -> str:
        owner = self._governance().owner(workflow)
        return "" if owner is None else people.get(owner.lead, owner.lead)

    def _workflows(self, last: Used, people: Mapping[str, str]) -> Iterator[Item]:
        for brand in sorted(self._brands.systems):
            for workflow in self._parts().rules.workflows(brand):
                times = [
                    at
                    for track, at in last.tracks.items()
                    if (track.brand, track.workflow) == (brand, workflow.id)
                ]
                rules = self._parts().rules.rules(brand, workflow.id)
                for own in rules.everywhere() if rules is not None else ():
                    detail = " ".join((own.workflow.version[:8], *own.workflow.regions))
                    owner = self._owner(workflow.id, people) or workflow.owners.cx
                    redesign = own.workflow.redesign
                    yield Item(
                        "workflow",
                        workflow.id,
                        brand,
                        detail,
                        owner,
                        max(times, default=None),
                        handoffs=(redesign.before, redesign.after),
                    )

    def _tracks(self, known: Mapping[Track, State], last: Used, people: Mapping[str, str]) -> Iterator[Item]:
        for track in sorted({*known, *last.tracks}, key=msgspec.structs.astuple):
            state = known.get(track, State())
            name = "/".join(msgspec.structs.astuple(track)[1:])
            level = str(state.in_force if track in known else int(START))
            owner = self._owner(track.workflow, people)
            yield Item("track", name, track.brand, level, owner, last.tracks.get(track))

    def _desks(self, last: Used) -> Iterator[Item]:
        for (brand, desk), at in sorted(last.desks.items()):
            yield Item("desk", desk, brand, last_used=at)

    def _orders(self, last: Used) -> Iterator[Item]:
        for brand, system in sorted(self._brands.systems.items()):
            http, at = system.brand.records.http, last.brand(brand)
            if isinstance(system, HttpOrders) and http is not None:
                where = _host(http.url)
                yield Item("orders", where, brand, "HTTP", "", at, where, ("customer", "actions"))
            elif isinstance(system, SqlOrders):
                yield Item("orders", system.source, brand, "SQL", last_used=at, leaves=("customer",))
                if http is not None:
                    where = _host(http.url)
                    yield Item("orders", where, brand, "HTTP", where=where, leaves=("actions",))
            else:
                yield Item("orders", brand, brand, "records.toml", last_used=at)

    def _webhooks(self, last: Used) -> Iterator[Item]:
        for name, hook in sorted(self._hooks.items()):
            at = last.desks.get((hook.brand, hook.desk_name))
            yield Item("webhook", name, hook.brand, hook.kind, last_used=at)
            if hook.reply is not None:
                where = _host(hook.reply.address)
                detail = f"{hook.kind}, {hook.reply.form}"
                yield Item("integration", name, hook.brand, detail, "", at, where, ("reply",))
            if hook.bot is not None:
                where = _host(hook.bot.address)
                yield Item("integration", hook.bot.name, hook.brand, hook.kind, "", at, where, ("reply",))

    def _services(self, last: Used) -> Iterator[Item]:
        settings = self._settings
        at = max(last.desks.values(), default=None)
        yield Item("model", self._parts().fingerprint[:16], detail="embedding", last_used=at)
        if settings.llm_url:
            where = _host(settings.llm_url)
            name = settings.llm_model or where
            yield Item("model", name, "", "wording", "", last.worded, where, ("wording",))
        if settings.smtp:
            yield Item("notices", "mail", where=_host(settings.smtp), leaves=("governance",))
        if settings.notices_url:
            yield Item("notices", "webhook", where=_host(settings.notices_url), leaves=("governance",))
        for name, address in (("database", settings.database), ("redis", settings.redis)):
            where = _host(address)
            if address and where not in LOCAL:
                leaves: Leaves = ("records",) if name == "database" else ("news",)
                yield Item("store", name, where=where, leaves=leaves)


def _host(address: str) -> str:
    """The machine in an address; never a user or a password."""
    return urlsplit(address).hostname or ""


class InventoryController(Controller):
    """The list against sprawl."""

    path = "/api/inventory"

    @get()
    async def inventory(
        self, account: NamedDependency[Account], inventory: NamedDependency[Inventory]
    ) -> Listing:
        """Everything in force, for those who answer for it or look after it."""
        if account.role not in READERS:
            raise PermissionDeniedException("this is for those who answer for what is in force")
        return await inventory.listing(account)
