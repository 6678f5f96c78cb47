"""The composition root: the only place that knows every part and wires them into one application."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, tzinfo
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from litestar import Litestar, WebSocket, websocket
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.logging import LoggingConfig
from litestar.types import ASGIApp

from server.action.runner import SystemRunner
from server.autonomy.governance import load_governance
from server.drafting.endpoint import Endpoint
from server.embedding.encoder import OnnxEncoder
from server.embedding.worker import EncodingWorker
from server.errors import CopilotError
from server.knowledge.history import history
from server.knowledge.in_force import last_good
from server.knowledge.reindex import reindex
from server.knowledge.shelf import Busy
from server.knowledge.store import KnowledgeStore
from server.language.detect import LanguageDetector
from server.live.actions import Actions
from server.live.approvals import Approvals
from server.live.copilot import Copilot
from server.live.correcting import Corrections
from server.live.drafting import Drafting
from server.live.flows import Flows, Follower
from server.live.glosses import Glosses
from server.live.governor import Governor
from server.live.installation import load_orders, load_parts, utc_now
from server.live.notifying import Mail, Notifier, Way, Webhook
from server.live.questions import Questions
from server.live.retention import keep_retaining
from server.live.sealer import Sealer
from server.live.search import ArticleSearch
from server.live.sending import Sender
from server.live.trial import Trials
from server.orders.changes import Changes
from server.settings import Settings
from server.storage.bus.base import Bus
from server.storage.bus.memory import MemoryBus
from server.storage.bus.redis import RedisBus
from server.storage.database import Database, sqlite_url
from server.storage.levels import StoredLevels
from server.storage.migrate import migrate
from server.storage.publications import record_publications
from server.suggestion.flow import Flow
from server.suggestion.gathered import Parts
from server.web.api import ReadController, Reader
from server.web.approvals import ApprovalController
from server.web.chat import ChatController, Chats
from server.web.connect import ConnectController, Connecting
from server.web.governance import Audits, GovernanceController
from server.web.health import Health, HealthController, Metrics
from server.web.hooks.back.back import Back
from server.web.hooks.back.suggested import Suggested
from server.web.hooks.inbox import HookController, Hooks
from server.web.hooks.settings import load_hooks
from server.web.hub import Hub
from server.web.inventory import Inventory, InventoryController
from server.web.knowledge import KnowledgeController, Library
from server.web.lead import Lead, LeadController
from server.web.limits import Attempts, Counter, MemoryCounter, Openings, RedisCounter
from server.web.origin import Origins, extension_origin
from server.web.pages import PageController, secure_headers, static_routers
from server.web.problem import problem, too_deep
from server.web.protocol import KnowledgeUpdated
from server.web.services import Services
from server.web.signin import SignIn, SignInController, signed_in
from server.web.socket import SocketServer
from server.web.trying import TryingController

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ar", "ja", "zh")
KNOWLEDGE_SECONDS = 1.0
BUSY_SECONDS = 0.5
DATABASE_FILE = "copilot.sqlite3"
CHANGES_FILE = "order-changes.sqlite3"
HEAD_FILE = "ledger-head.jsonl"
Progress = Callable[[str, float], None]
log = logging.getLogger(__name__)

try:
    VERSION = version("frontline-copilot")
except PackageNotFoundError:
    VERSION = "0.1.0"


def index_folder(settings: Settings) -> Path:
    """Where the indexes are published."""
    return settings.data / "index"


def open_database(settings: Settings) -> Database:
    """The database that the settings name."""
    return Database(settings.database or sqlite_url(settings.data / DATABASE_FILE))


async def prepare_database(settings: Settings) -> None:
    """Bring the schema up to date; CopilotError when the database cannot be used."""
    database = open_database(settings)
    try:
        await migrate(database, settings.data / "backups")
    except (sa.exc.SQLAlchemyError, OSError) as error:
        where = database.url.render_as_string(hide_password=True)
        reason = str(getattr(error, "orig", None) or error)
        raise CopilotError(
            f"the database cannot be used: {reason}",
            where=where,
            remedy="check its address, and that it runs",
        ) from error
    finally:
        await database.close()


class Application:
    """Every part of one worker; `start` before serving, `stop` after."""

    def __init__(
        self,
        settings: Settings,
        encoder: OnnxEncoder,
        progress: Progress = lambda stage, done: None,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        """Load the files of the installation; raises CopilotError or ProblemsFound over what is wrong with them."""
        self.settings = settings
        self.clock = clock
        self.encoder = encoder
        self.brands, self.problems = load_orders(settings.knowledge, settings.orders, clock())
        self._hooks = load_hooks(settings.hooks)
        self._publish_articles(progress)
        self.knowledge = KnowledgeStore(index_folder(settings), encoder.fingerprint)
        self.parts = self._load_parts()
        self.governance = load_governance(settings.knowledge)
        self.detector = LanguageDetector(LANGUAGES)
        self._tasks: list[asyncio.Task[None]] = []
        self._ready = False
        self._rules_refused = False

    def _publish_articles(self, progress: Progress) -> None:
        """Take up edited articles; where that cannot be done, the last good index serves and `problems` say why."""
        root = index_folder(self.settings)
        progress("Articles", 0.0)
        while True:
            try:
                reindex(
                    self.settings.knowledge,
                    root,
                    self.encoder,
                    progress=lambda done, total: progress("Articles", done / max(total, 1)),
                )
            except CopilotError as error:
                index = last_good(root, self.encoder.fingerprint)
                if index is None and isinstance(error, Busy):
                    # Another worker makes the first index.
                    time.sleep(BUSY_SECONDS)
                    continue
                if index is None:
                    raise
                what = f"the articles as edited; index {index.id} serves on, because {error.sentence}"
                self.problems.append(CopilotError(what))
            break
        progress("Articles", 1.0)

    def _load_parts(self) -> Parts:
        return load_parts(
            self.settings.knowledge,
            self.brands,
            self.encoder.fingerprint,
            self.encoder.encode_queries,
            self.settings.data / "routing",
            VERSION,
        )

    async def start(self) -> None:
        """Open the database, wire the parts, take up what a crash left."""
        settings = self.settings
        self.database = open_database(settings)
        bus: Bus = RedisBus(settings.redis) if settings.redis else MemoryBus()
        counter: Counter = RedisCounter(settings.redis) if settings.redis else MemoryCounter()
        self.bus, self.counter = bus, counter
        self.metrics = Metrics()
        self.hub = Hub(self.database, bus)
        self.changes = Changes(settings.data / CHANGES_FILE)
        self.brands.lay_over(self.changes)
        self.executor = ThreadPoolExecutor(2, "copilot")
        self.encoding = EncodingWorker(self.encoder)
        self.levels = StoredLevels(self.database)
        self.sealer = Sealer(self.database, settings.data / HEAD_FILE, self.clock)
        await self.levels.refresh()
        await self._record_publications()
        corrections = self._wire_live()
        self._wire_web(corrections)
        if self._demo:
            await self.sign_in.add_demo_accounts()
        await self.encoding.query("warm up")
        await self._begin()

    @property
    def _demo(self) -> bool:
        return self.settings.demo and self.settings.on_loopback

    def _wire_live(self) -> Corrections:
        """What computes, sends and governs."""
        self.flow = Flow(
            self.parts,
            encode=self.encoding,
            detector=self.detector,
            orders=self.brands,
            knowledge=self.knowledge,
            levels=self.levels,
            executor=self.executor,
        )
        self.governor = Governor(
            self.database,
            self.levels,
            self.bus,
            lambda: self.governance,
            lambda: self.parts,
            self.clock,
            self.brands,
            self.knowledge.current,
            self._demo,
        )
        self.hub.on_levels = self.levels.catch_up
        self.notifier = self._notifier()
        self.audits = Audits(self.database)
        self.drafting = self._drafting()
        self.sender = Sender(
            self.database,
            self.hub,
            lambda: self.governance,
            lambda: self.parts,
            lambda: self.levels.refused,
            self.clock,
        )
        self.flows = Flows(
            self.database,
            self.hub,
            self.flow,
            self.clock,
            self.metrics,
            self.governor.draw,
            followers=[self.sender.follow, *self._drafted()],
            bound=self.sender.bound,
        )
        self.actions = Actions(self.database, self.hub, self.flows, SystemRunner(self.brands), self.clock)
        self.approvals = Approvals(self.database, self.hub, self.flows, self.clock)
        corrections = Corrections(self.brands, lambda: self.parts)
        self.copilot = Copilot(self.database, self.hub, self.flows, self.encoding, corrections, self.clock)
        return corrections

    def _wire_web(self, corrections: Corrections) -> None:
        """What serves sockets, calls and pages."""
        settings = self.settings
        self.sign_in = SignIn(self.database, self.clock, self._demo, Attempts(self.counter))
        search = ArticleSearch(self.encoding, self.knowledge, self.brands, self.detector, self.executor)
        self.origins = Origins((*settings.origins, extension_origin()), settings.on_loopback)
        self.sockets = SocketServer(
            Services(
                database=self.database,
                hub=self.hub,
                copilot=self.copilot,
                actions=self.actions,
                sender=self.sender,
                approvals=self.approvals,
                questions=Questions(
                    self.database, search, self.encoding, self.brands, self._labels, self.clock
                ),
                clock=self.clock,
                version=VERSION,
                origin_allowed=self.origins.allowed,
                brand_known=self.brands.knows,
                choices=corrections.choices,
            )
        )
        self.chats = Chats(self.database, self.brands.systems, self.clock, self._demo, Openings(self.counter))
        glosses = Glosses(self.database, self.brands, lambda: self.parts)
        self.reader = Reader(self.database, self.knowledge, self._labels, glosses, self.brands.system)
        back = Back(self._hooks)
        suggested = Suggested(self.database, back, self.clock)
        self.hooks = Hooks(self._hooks, self.copilot, back, suggested, self.clock, self.brands.knows)
        self.connecting = Connecting(self.database, self.clock, self._brand_names, settings.desks_off)
        self.lead = Lead(self.database, self._zone, self.clock)
        self.inventory = Inventory(
            self.database,
            settings,
            self.brands,
            self._hooks,
            lambda: self.parts,
            lambda: self.governance,
            self.clock,
        )
        self.library = Library(
            self.database,
            self.knowledge,
            settings.knowledge,
            index_folder(settings),
            self.encoding,
            self.clock,
        )
        self.trials = Trials(settings.knowledge, self.brands, lambda: self.parts, self.flow, self.clock)
        self.health = Health(
            {"database": self._check_database, "bus": self._check_bus, "knowledge": self._check_knowledge},
            self.metrics,
            self._refresh_gauges,
        )

    async def _begin(self) -> None:
        """Begin what runs for ever, and take up what a crash left."""
        for job in (
            self.hub.listen,
            self.hub.serve_queues,
            self.flows.sweep,
            self.actions.sweep,
            self.sender.sweep,
            self.approvals.sweep,
            self.levels.follow,
            self._seal,
            self.governor.keep,
            self.notifier.keep,
        ):
            self._spawn(job())
        self._spawn(keep_retaining(self.database, lambda: self.governance, self.clock))
        self._spawn(self._follow_knowledge())
        # The order system knows the key of each action, so that asking again for a lost result does nothing twice.
        await self.actions.recover(timedelta(0))
        await self.flows.recover(timedelta(0))
        self._ready = True

    def _drafting(self) -> Drafting | None:
        """What has replies worded by a language model, None without one."""
        settings = self.settings
        if not settings.llm_url:
            return None
        self._model = Endpoint(settings.llm_url, settings.llm_model, settings.llm_key)
        return Drafting(
            self.database,
            self.hub,
            self._model,
            self.encoding,
            self.detector,
            self.executor,
            self.clock,
            seconds=settings.llm_seconds,
            a_minute=settings.llm_per_minute,
        )

    def _notifier(self) -> Notifier:
        """What tells named people, on the ways that the settings name."""
        settings = self.settings
        ways: dict[str, Way] = {}
        if settings.smtp:
            ways["mail"] = Mail(settings.smtp, settings.mail_from).tell
        if settings.notices_url:
            self._webhook = Webhook(settings.notices_url, settings.notices_secret)
            ways["webhook"] = self._webhook.tell
        return Notifier(self.database, lambda: self.governance, ways, self.clock)

    def _drafted(self) -> list[Follower]:
        drafting = self.drafting
        return [] if drafting is None else [lambda computation, _: drafting.follow(computation)]

    def _spawn(self, job: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(job)
        task.add_done_callback(_say_if_broken)
        self._tasks.append(task)

    async def stop(self) -> None:
        """Close sockets, stop what runs, give everything back; nothing committed is lost by it."""
        self._ready = False
        self.sockets.shut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.hooks.close()
        await self.actions.close()
        await self.flows.close()
        await self.sender.close()
        if self.drafting is not None:
            await self.drafting.close()
            await self._model.close()
        await self.lead.close()
        await self.bus.close()
        await self.counter.close()
        await asyncio.to_thread(self.encoding.close)
        self.executor.shutdown(wait=True)
        self.changes.close()
        await self.brands.close()
        await self.database.close()

    async def _follow_knowledge(self) -> None:
        """Take up what `scripts/reindex` publishes: an index, and the rules and wordings beside it."""
        while True:
            await asyncio.sleep(KNOWLEDGE_SECONDS)
            try:
                await self._take_up()
            except (sa.exc.SQLAlchemyError, OSError) as error:
                # Recorded at the next publication or start.
                log.error("what was published could not be recorded: %s", error)

    async def _take_up(self) -> None:
        before, known = self.knowledge.current(), self.knowledge.problem
        if not await asyncio.to_thread(self.knowledge.refresh):
            problem = self.knowledge.problem
            if problem is not None and problem is not known:
                log.error("index %s serves on: %s", before.id, problem.sentence)
            return
        try:
            self.parts = self.flow.parts = await asyncio.to_thread(self._load_parts)
            self.governance = await asyncio.to_thread(load_governance, self.settings.knowledge)
            self._rules_refused = False
        except CopilotError as error:
            self._rules_refused = True
            log.error("the new rules are not used, the last good ones stay: %s", error.sentence)
        index = self.knowledge.current()
        if index is not before:
            for subscriber in self.hub.subscribers:
                if subscriber.holder.account is not None:
                    subscriber.send(KnowledgeUpdated(index.id, self.clock()))
        await self._record_publications()

    async def _record_publications(self) -> None:
        """The ledger knows each index that came into force, whoever published it and while no server ran."""
        lines = await asyncio.to_thread(history, index_folder(self.settings))
        await self.database.write(lambda connection: record_publications(connection, lines, self.clock()))

    async def _seal(self) -> None:
        """Check the chain as it was left, then seal what comes. A broken one ends autonomy, not assistance."""
        found = await self.sealer.check()
        if not found.whole:
            first = found.problems[0]
            log.error(
                "the ledger is not as it was sealed: %d problems, the first at link %d: %s; nothing runs alone until "
                "it is mended (scripts/ledger verify)",
                len(found.problems),
                first.number,
                first.what,
            )
            self.levels.refuse()
        await self.sealer.run()

    def _zone(self, brand: str) -> tzinfo:
        system = self.brands.system(brand)
        return UTC if system is None else ZoneInfo(system.brand.timezone)

    def _brand_names(self) -> dict[str, str]:
        return {brand: system.brand.name for brand, system in self.brands.systems.items()}

    def _labels(self, language: str) -> dict[str, str]:
        names = {f"brand-{brand}": system.brand.name for brand, system in self.brands.systems.items()}
        return names | self.parts.wordings.labels(language)

    # -- health --

    async def _check_database(self) -> str:
        try:
            async with asyncio.timeout(2):
                await self.database.ping()
        except Exception as error:
            return f"down: {type(error).__name__}"
        return "ready" if self._ready else "starting"

    async def _check_bus(self) -> str:
        return "ready" if await self.bus.healthy() else "degraded"

    async def _check_knowledge(self) -> str:
        return "degraded" if self._rules_refused or self.knowledge.problem else "ready"

    def _refresh_gauges(self) -> None:
        self.metrics.sockets.set(len(self.hub.subscribers))
        self.metrics.catch_ups.set(self.hub.catch_ups)
        self.metrics.embeddings.labels("cache").set(self.encoding.hits)
        self.metrics.embeddings.labels("model").set(self.encoding.misses)


def _say_if_broken(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.critical("a background job ended: %s", task.get_name(), exc_info=error)


def create(application: Application) -> ASGIApp:
    """The web application over a loaded installation."""

    @contextlib.asynccontextmanager
    async def lifespan(_: Litestar) -> AsyncIterator[None]:
        await application.start()
        try:
            yield
        finally:
            await application.stop()

    @websocket("/socket")
    async def socket_handler(socket: WebSocket) -> None:  # type: ignore[type-arg]
        await application.sockets.serve(socket)

    def provide(name: str) -> Provide:
        return Provide(lambda: getattr(application, name), sync_to_thread=False)

    origins = Origins((*application.settings.origins, extension_origin()), application.settings.on_loopback)
    served = Litestar(
        route_handlers=[
            PageController,
            SignInController,
            ConnectController,
            HookController,
            ReadController,
            LeadController,
            KnowledgeController,
            TryingController,
            GovernanceController,
            ApprovalController,
            InventoryController,
            ChatController,
            HealthController,
            socket_handler,
            *static_routers(),
        ],
        dependencies={
            "sign_in": provide("sign_in"),
            "reader": provide("reader"),
            "lead": provide("lead"),
            "approvals": provide("approvals"),
            "library": provide("library"),
            "trials": provide("trials"),
            "governor": provide("governor"),
            "inventory": provide("inventory"),
            "audits": provide("audits"),
            "chats": provide("chats"),
            "connecting": provide("connecting"),
            "hooks": provide("hooks"),
            "health": provide("health"),
            "account": Provide(signed_in),
        },
        middleware=[origins.middleware],
        lifespan=[lifespan],
        exception_handlers={HTTPException: problem, RecursionError: too_deep},
        logging_config=LoggingConfig(
            root={"level": "WARNING", "handlers": ["queue_listener"]},
            log_exceptions="always",
            disable_stack_trace=set(range(400, 500)),
        ),
        request_max_body_size=MAX_BODY,
        openapi_config=None,
    )
    return secure_headers(served)  # around everything, so that what has no handler is answered alike


MAX_BODY = 64 * 1024
