"""The composition root: the only place that knows every part and wires them into one application."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from server.action.runner import SystemRunner
from server.app.articles import Following, Progress, publish_articles
from server.app.checks import health_of
from server.app.places import (
    CHANGES_FILE,
    HEAD_FILE,
    LANGUAGES,
    RECORD_FILE,
    VERSION,
    index_folder,
    open_database,
)
from server.app.sharing import shared
from server.app.trust import Trust
from server.autonomy.governance import load_governance
from server.drafting.endpoint import Endpoint
from server.drafting.reading import Guard
from server.embedding.encoder import OnnxEncoder
from server.embedding.worker import EncodingWorker
from server.knowledge.store import KnowledgeStore
from server.language.detect import LanguageDetector
from server.live.actions import Actions
from server.live.approvals import Approvals
from server.live.charter import Charters
from server.live.copilot import Copilot
from server.live.correcting import Corrections
from server.live.drafting import Drafting
from server.live.duties import Duties
from server.live.flows import Flows, Follower
from server.live.glosses import Glosses
from server.live.governor import Governor
from server.live.installation import load_orders, load_parts, utc_now
from server.live.letters import Letters
from server.live.notifying import Notifier
from server.live.provenance import Provenance
from server.live.questions import Questions
from server.live.readiness import Readiness
from server.live.retention import keep_retaining
from server.live.sealer import Sealer
from server.live.search import ArticleSearch
from server.live.sending import Sender
from server.live.trial import Trials
from server.live.ways import ways_of
from server.orders.changes import Changes
from server.settings import Settings
from server.storage.levels import StoredLevels
from server.storage.rows import Run
from server.suggestion.flow import Flow
from server.suggestion.gathered import Parts
from server.web.api import Reader
from server.web.chat import Chats
from server.web.connect import Connecting
from server.web.governance import Audits
from server.web.health import Metrics
from server.web.hooks.back.back import Back
from server.web.hooks.back.suggested import Suggested
from server.web.hooks.inbox import Hooks
from server.web.hooks.settings import load_hooks
from server.web.hub import Hub
from server.web.inventory import Inventory
from server.web.knowledge import Library
from server.web.lead import Lead
from server.web.limits import Attempts, Openings
from server.web.origin import Origins, extension_origin
from server.web.services import Services
from server.web.signin import SignIn
from server.web.socket import SocketServer

log = logging.getLogger(__name__)


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
        publish_articles(settings, encoder, self.problems, progress)
        self.knowledge = KnowledgeStore(index_folder(settings), encoder.fingerprint)
        self.parts = self._load_parts()
        self.governance = load_governance(settings.knowledge, self.brands.records())
        self.detector = LanguageDetector(LANGUAGES)
        self._tasks: list[asyncio.Task[None]] = []
        self.ready = False
        self.following = Following(self)

    def _load_parts(self) -> Parts:
        return load_parts(
            self.settings.knowledge,
            self.brands,
            self.encoder.fingerprint,
            self.encoder.encode_queries,
            self.settings.data / "routing",
            VERSION,
        )

    def load_rules(self) -> None:
        """Take up rules, wordings and governance; CopilotError where they are wrong, the last good ones stay."""
        self.parts = self.flow.parts = self._load_parts()
        self.governance = load_governance(self.settings.knowledge, self.brands.records())

    async def start(self) -> None:
        """Open the database, wire the parts, take up what a crash left."""
        settings = self.settings
        self.database = open_database(settings)
        self.bus, self.counter = shared(settings.redis)
        self.metrics = Metrics()
        self.hub = Hub(self.database, self.bus)
        self.changes = Changes(settings.data / CHANGES_FILE)
        self.brands.lay_over(self.changes)
        self.executor = ThreadPoolExecutor(2, "copilot")
        self.encoding = EncodingWorker(self.encoder)
        self.levels = StoredLevels(self.database)
        self.sealer = Sealer(self.database, settings.data / HEAD_FILE, self.clock)
        self.trust = Trust(self.sealer, self.levels)
        await self.trust.continues()
        await self.levels.refresh()
        await self.following.record()
        corrections = self._wire_live()
        self._wire_web(corrections)
        if self._demo:
            await self.sign_in.add_demo_accounts()
        await self.encoding.query("warm up")
        await self._begin()

    def _wake(self, conversation: str) -> None:
        self.flows.wake(conversation)

    def _run(self, run: Run) -> None:
        self.actions.begin(run)

    @property
    def _demo(self) -> bool:
        return self.settings.demo and self.settings.on_loopback

    def _wire_live(self) -> Corrections:
        """What computes, sends and governs."""
        settings = self.settings
        self.flow = Flow(
            self.parts,
            encode=self.encoding,
            detector=self.detector,
            orders=self.brands,
            knowledge=self.knowledge,
            levels=self.levels,
            executor=self.executor,
        )
        self.back = Back(self._hooks)
        self._wire_ladder()
        self.hub.on_levels = self.levels.catch_up
        letters = Letters(lambda: self.parts.wordings, self._brand_name, self._zone)
        self.notifier = Notifier(
            self.database, lambda: self.governance, ways_of(settings), letters, self.clock
        )
        self.audits = Audits(self.database, self.clock)
        self.glosses = Glosses(self.database, self.brands, lambda: self.parts)
        self.drafting = self._drafting()
        provenance = Provenance(self.brands, lambda: self.parts, self.clock)
        self.sender = Sender(
            self.database,
            self.hub,
            lambda: self.governance,
            lambda: self.parts,
            lambda: self.levels.refused,
            self.clock,
            self.back,
            self._wake,
            provenance.stands,
            provenance.fresh,
            self._run,
        )
        self.flows = Flows(
            self.database,
            self.hub,
            self.flow,
            self.clock,
            self.metrics,
            self.duties.draw,
            followers=[self.sender.follow, *self._drafted()],
            bound=self.sender.bound,
        )
        self.actions = Actions(
            self.database,
            self.hub,
            self.flows,
            SystemRunner(self.brands),
            self.clock,
            lambda: self.governance,
        )
        self.approvals = Approvals(self.database, self.hub, self.flows, self.clock)
        corrections = Corrections(self.brands, lambda: self.parts)
        self.copilot = Copilot(self.database, self.hub, self.flows, self.encoding, corrections, self.clock)
        return corrections

    def _wire_ladder(self) -> None:
        """What decides, keeps and shows levels."""
        index, brands, levels = self.knowledge.current, self.brands, self.levels
        readiness = Readiness(
            brands,
            lambda: self.governance,
            lambda: self.parts,
            index,
            lambda: levels.refused,
            self._demo,
        )
        self.governor = Governor(
            self.database,
            levels,
            self.bus,
            lambda: self.governance,
            lambda: self.parts,
            self.clock,
            readiness,
        )
        self.duties = Duties(
            self.database,
            lambda: self.governance,
            lambda: self.parts,
            self.clock,
            brands,
            index,
            readiness,
            self.governor.tell,
            self._demo,
        )
        self.charters = Charters(
            self.database, levels, lambda: self.governance, readiness, self.clock, self.back.desks()
        )

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
                drafting=self.drafting,
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
        self.reader = Reader(self.database, self.knowledge, self._labels, self.glosses, self.brands.system)
        suggested = Suggested(self.database, self.back, self.clock)
        self.hooks = Hooks(self._hooks, self.copilot, suggested, self.clock, self.brands.knows)
        self.connecting = Connecting(self.database, self.clock, self._brand_names, settings.desks_off)
        self.lead = Lead(self.database, self._zone, self.clock, settings.data / RECORD_FILE)
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
        self.trials = Trials(
            settings.knowledge,
            self.brands,
            lambda: self.parts,
            self.flow,
            self.clock,
            lambda: self.knowledge.current().articles(),
        )
        self.health = health_of(self)

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
            self.sealer.run,
            self.trust.verify,
            self.duties.keep,
            self.notifier.keep,
            self.lead.keep,
        ):
            self._spawn(job())
        self._spawn(keep_retaining(self.database, lambda: self.governance, self.clock))
        self._spawn(self.following.keep())
        # The order system knows the key of each action, so that asking again for a lost result does nothing twice.
        await self.actions.recover(timedelta(0))
        await self.flows.recover(timedelta(0))
        self.ready = True

    def _drafting(self) -> Drafting | None:
        """What has replies worded by a language model, None without one."""
        settings = self.settings
        if not settings.llm_url:
            return None
        return Drafting(
            self.database,
            self.hub,
            Endpoint(settings.llm_url, settings.llm_model, settings.llm_key),
            Guard(self.encoding, self.detector, self.executor),
            self.glosses,
            self.clock,
            seconds=settings.llm_seconds,
            a_minute=settings.llm_per_minute,
        )

    def _drafted(self) -> list[Follower]:
        drafting = self.drafting
        return [] if drafting is None else [lambda computation, _: drafting.follow(computation)]

    def _spawn(self, job: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(job)
        task.add_done_callback(_say_if_broken)
        self._tasks.append(task)

    async def stop(self) -> None:
        """Close sockets, stop what runs, give everything back; nothing committed is lost by it."""
        self.ready = False
        self.sockets.shut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.hooks.close()
        await self.sender.close()  # what it claims is run before the actions end
        await self.actions.close()
        await self.flows.close()
        await self.sender.close()
        await self.back.close()
        if self.drafting is not None:
            await self.drafting.close()
        await self.notifier.close()
        await self.lead.close()
        await self.bus.close()
        await self.counter.close()
        await asyncio.to_thread(self.encoding.close)
        self.executor.shutdown(wait=True)
        self.changes.close()
        await self.brands.close()
        await self.database.close()

    def _zone(self, brand: str) -> tzinfo:
        system = self.brands.system(brand)
        return UTC if system is None else ZoneInfo(system.brand.timezone)

    def _brand_name(self, brand: str) -> str:
        return self._brand_names().get(brand, brand)

    def _brand_names(self) -> dict[str, str]:
        return {brand: system.brand.name for brand, system in self.brands.systems.items()}

    def _labels(self, language: str) -> dict[str, str]:
        names = {f"brand-{brand}": system.brand.name for brand, system in self.brands.systems.items()}
        return names | self.parts.wordings.labels(language)


def _say_if_broken(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.critical("a background job ended: %s", task.get_name(), exc_info=error)
