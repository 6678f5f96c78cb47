"""A track that is not ready says everything that is missing before anybody can sign."""

from __future__ import annotations

import msgspec

from server.autonomy.governance import Governance, Owner
from server.live.readiness import Ready, unready
from server.suggestion.suggestion import Track
from tests.flows import conftest as flows
from tests.flows.conftest import Live

TRACK = Track("lumen", "order_status", "reply", "en")
live, start = flows.live, flows.start


async def test_readiness_names_every_check_that_fails(live: Live) -> None:
    """The shipped track is ready; each thing taken away is named."""
    application = live.application
    index = application.knowledge.current()
    people = frozenset({"lead@x", "deputy@x"})
    rules = Governance(owners={"order_status": Owner("lead@x", "deputy@x", "author@x", "tier two")})
    ready = Ready(application.parts, index, True, people)
    assert unready(ready, rules, TRACK) == ()
    other = msgspec.structs.replace(TRACK, workflow="nothing")
    assert unready(ready, rules, other) == ("workflow",)
    worse = Ready(application.parts, index, False, frozenset())
    nobody = Governance(owners={"order_status": Owner("lead@x", "deputy@x", "author@x", " ")})
    swedish = msgspec.structs.replace(TRACK, language="sv")
    assert unready(worse, nobody, swedish) == ("wordings", "integrations", "team", "people")
