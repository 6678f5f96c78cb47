"""Actions, confirmed or going by themselves: claimed, run, their result recorded; what a crash left is taken up."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar

import sqlalchemy as sa

from server.action.action import RunState
from server.action.runner import ActionRequest, ActionRunner, RunResult
from server.autonomy.governance import Governance
from server.conversation.conversation import Frame
from server.live.refusal import Refused
from server.storage.database import Database
from server.storage.outcomes import Claimed, Stored
from server.storage.rows import Committed, Principal, Run
from server.storage.running import confirm, done_elsewhere, finish_run, request_of, unfinished

RUN_SECONDS = 15.0
# Longer than any run may take, so that no worker takes up what another one is still at.
PATIENCE = timedelta(seconds=2 * RUN_SECONDS)
SWEEP_SECONDS = 5.0
T = TypeVar("T")
log = logging.getLogger(__name__)

_CLAIMED = {
    "already_run": ("conflict", "this action was confirmed already", "look at the order's status"),
    "vetoed": ("conflict", "a colleague stopped this suggestion", "settle it between you first"),
    "corrected": ("conflict", "what this suggestion rested on was corrected", "confirm the newest one"),
    "switched_off": ("conflict", "actions of this kind are switched off", "do it in the order system"),
    "out_of_date": ("expired", "this suggestion is out of date", "confirm the newest one"),
    "unapproved": ("forbidden", "a lead has not approved this action", "ask for the approval first"),
    "nobody_runs": (
        "unsupported",
        "nothing here runs this action",
        "do it in the order system and record it",
    ),
    "identity": ("forbidden", "we are not sure enough who the customer is", "have the customer identified"),
}


class Delivery(Protocol):
    """Brings committed frames to whoever watches."""

    async def deliver(self, conversation: str, frames: Iterable[Frame]) -> None:
        """Deliver frames in order; never raises."""


class Wake(Protocol):
    """Runs the flow of a conversation."""

    def wake(self, conversation: str) -> None:
        """A conversation waits."""


class Actions:
    """The actions that this worker runs; each is claimed before and recorded after."""

    def __init__(
        self,
        database: Database,
        delivery: Delivery,
        flows: Wake,
        runner: ActionRunner,
        clock: Callable[[], datetime],
        governance: Callable[[], Governance] = Governance,
    ) -> None:
        """`governance` names the teams that take over what ran by itself and was not surely done."""
        self._governance = governance
        self._database = database
        self._delivery = delivery
        self._flows = flows
        self._runner = runner
        self._clock = clock
        self._claiming: set[asyncio.Task[Committed]] = set()
        self._running: dict[tuple[str, int], asyncio.Task[None]] = {}

    async def confirm(self, stored: Stored, index: int, principal: Principal, event_id: str) -> Committed:
        """Commit the claim and begin to run; Refused when it may not be run."""
        # A socket that closes right now must not come between the claim and the run.
        claiming = asyncio.create_task(self._confirm(stored, index, principal, event_id))
        self._claiming.add(claiming)
        claiming.add_done_callback(self._claiming.discard)
        return await asyncio.shield(claiming)

    async def _confirm(self, stored: Stored, index: int, principal: Principal, event_id: str) -> Committed:
        committed = await self._claim(confirm, stored, index, principal, event_id)
        if committed.run is not None:
            self.begin(committed.run)
        await self._delivery.deliver(committed.conversation.id, committed.frames)
        return committed

    async def record(self, stored: Stored, index: int, principal: Principal, event_id: str) -> Committed:
        """Commit that somebody did it in another system, and have the conversation answered anew."""
        committed = await self._claim(done_elsewhere, stored, index, principal, event_id)
        await self._delivery.deliver(committed.conversation.id, committed.frames)
        self._flows.wake(committed.conversation.id)
        return committed

    async def _claim(
        self, claim: Callable[..., T], stored: Stored, index: int, principal: Principal, event_id: str
    ) -> T:
        """What a claim on one proposed action commits; Refused where there is none, or it may not be had."""
        if index >= len(stored.body.actions):
            raise Refused("not_found", "the suggestion proposes no such action")
        try:
            return await self._database.write(
                partial(
                    claim,
                    stored=stored,
                    index=index,
                    principal=principal,
                    event_id=event_id,
                    now=self._clock(),
                )
            )
        except Claimed as claimed:
            raise Refused(*_CLAIMED[claimed.reason]) from claimed

    def begin(self, run: Run) -> None:
        """Run what this worker has just claimed."""
        self._begin(run.suggestion, run.index, run.request)

    def _begin(self, suggestion: str, index: int, request: ActionRequest) -> None:
        place = (suggestion, index)
        task = asyncio.create_task(self._run(suggestion, index, request), name=f"action-{suggestion}-{index}")
        self._running[place] = task
        task.add_done_callback(lambda done: self._done(place, done))

    def _done(self, place: tuple[str, int], task: asyncio.Task[None]) -> None:
        self._running.pop(place, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error(
                "the result of an action could not be recorded and will be asked for again", exc_info=error
            )

    async def _run(self, suggestion: str, index: int, request: ActionRequest) -> None:
        try:
            async with asyncio.timeout(RUN_SECONDS):
                result = await self._runner.run(request)
        except TimeoutError:
            result = RunResult(RunState.UNCLEAR, f"no answer within {RUN_SECONDS:g} seconds")
        except Exception as error:
            log.exception("an action broke off")
            result = RunResult(RunState.UNCLEAR, f"the order system broke off ({type(error).__name__})")
        await self._finish(suggestion, index, result)

    async def _finish(self, suggestion: str, index: int, result: RunResult) -> None:
        record = partial(
            finish_run,
            suggestion=suggestion,
            index=index,
            result=result,
            now=self._clock(),
            teams=self._team,
        )
        committed = await self._database.write(record)
        if committed is not None:
            await self._delivery.deliver(committed.conversation.id, committed.frames)
            self._flows.wake(committed.conversation.id)

    def _team(self, workflow: str) -> str:
        owner = self._governance().owner(workflow)
        return "" if owner is None else owner.hands_over_to

    async def recover(self, patience: timedelta = PATIENCE) -> int:
        """Take up claims without a result: run again where the system knows the key, else tell that it is unclear."""
        before = self._clock() - patience
        waiting = await self._database.read(lambda connection: unfinished(connection, before))
        left = [place for place in waiting if place not in self._running]
        for suggestion, index in left:
            request = await self._database.read(partial(request_of, suggestion=suggestion, index=index))
            if request is not None and self._runner.idempotent(request.brand):
                self._begin(suggestion, index, request)
            else:
                lost = RunResult(RunState.UNCLEAR, "the program stopped before the order system had answered")
                await self._finish(suggestion, index, lost)
        return len(left)

    async def sweep(self) -> None:
        """For ever: take up what other workers left."""
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                await self.recover()
            except (sa.exc.SQLAlchemyError, OSError):
                log.exception("actions left open could not be taken up and will be tried again")

    async def close(self) -> None:
        """Wait for what runs, so that its result is recorded; what takes too long is taken up at the next start."""
        if self._claiming:
            await asyncio.wait(self._claiming, timeout=RUN_SECONDS)
        if self._running:
            _, late = await asyncio.wait(list(self._running.values()), timeout=RUN_SECONDS)
            for task in late:
                task.cancel()
