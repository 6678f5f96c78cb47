"""Trying a case over HTTP: for those who read the knowledge page, on their brands; nothing is stored."""

from __future__ import annotations

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.exceptions import ClientException
from litestar.params import JSONBody

from server.errors import CopilotError
from server.live.pasted import Asked
from server.live.trial import Choices, Trials, Tried
from server.storage.accounts import Account
from server.web.knowledge import require_reader, sees


class TryingController(Controller):
    """What may be tried, and a case tried."""

    @get("/api/knowledge/trial", sync_to_thread=True)
    def choices(self, account: NamedDependency[Account], trials: NamedDependency[Trials]) -> Choices:
        """Workflows of the account's brands with their worked cases."""
        require_reader(account)
        return trials.choices(lambda brand: sees(account, brand))

    @post("/api/knowledge/trial", status_code=200)
    async def tried(
        self,
        account: NamedDependency[Account],
        trials: NamedDependency[Trials],
        data: JSONBody[Asked],
    ) -> Tried:
        """How the case would come out; 400 with a sentence when it cannot be tried."""
        require_reader(account)
        if not sees(account, data.brand):
            raise ClientException("this brand is not yours to look at")
        try:
            return await trials.tried(data)
        except CopilotError as error:
            raise ClientException(error.sentence) from error
