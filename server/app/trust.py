"""Whether a worker can trust the ledger that it finds: where it was not sealed like that, nothing runs alone."""

from __future__ import annotations

import logging

from server.app.places import HEAD_FILE
from server.live.sealer import Sealer
from server.storage.levels import StoredLevels

log = logging.getLogger(__name__)


class Trust:
    """Reads the ledger at the start; doubt about it ends autonomy, not assistance."""

    def __init__(self, sealer: Sealer, levels: StoredLevels) -> None:
        self._sealer = sealer
        self._levels = levels

    async def continues(self) -> None:
        """Before anything runs: whether the chain goes on from the head that was published last."""
        if not await self._sealer.continues():
            log.error(
                "the ledger is not the one whose head was published last; nothing runs alone until it is mended "
                "(scripts/ledger verify), or until %s is put away where an older backup was restored on purpose",
                HEAD_FILE,
            )
            self._distrust()

    async def verify(self) -> None:
        """Read the whole chain as it was left, which takes minutes for millions of entries, beside the work."""
        found = await self._sealer.check()
        if not found.whole:
            first = found.problems[0]
            log.error(
                "the ledger is not as it was sealed: %d problems, the first at link %d: %s; nothing runs alone until "
                "it is mended (scripts/ledger verify)",
                len(found.problems),
                first.number,
                first.what,
            )
            self._distrust()

    def _distrust(self) -> None:
        self._sealer.silence()
        self._levels.refuse()
