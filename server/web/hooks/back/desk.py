"""What every desk that takes replies back can be asked for, and how it may fail."""

from __future__ import annotations

from typing import Annotated, Literal, Protocol

import httpx
import msgspec

from server.live.outside import Unclear, Unsent

Form = Literal["note", "draft", "outgoing"]
Address = Annotated[str, msgspec.Meta(pattern=r"^https?://[^/\s]+(/\S*)?$")]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]

# The request never left this machine.
NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


class Put(msgspec.Struct, frozen=True):
    """One reply for one conversation of a desk; `claim` is the same for the same reply and for no other."""

    conversation: str
    text: str
    form: Form
    claim: str
    author: str = ""


class Way(msgspec.Struct, frozen=True):
    """Where a desk is reached, and what proves who speaks."""

    address: str
    token: str


class Desk(Protocol):
    """Puts a reply into conversations of one kind of desk."""

    async def put(self, client: httpx.AsyncClient, way: Way, reply: Put) -> str:
        """The message's id as the desk's webhook and page tell it, "" for a draft; raises Unsent or Unclear."""

    async def find(self, client: httpx.AsyncClient, way: Way, conversation: str, claim: str) -> str | None:
        """The id of the message that carries this claim, None where the desk shows none; raises Unsent or Unclear."""


async def looked_for(desk: Desk, client: httpx.AsyncClient, way: Way, reply: Put) -> str:
    """The id of a reply whose sending got no clear answer, where the desk shows it; Unclear in any other case."""
    try:
        found = await desk.find(client, way, reply.conversation, reply.claim)
    except Unsent as refused:
        # It refuses to be asked, which says nothing of what it was sent before.
        raise Unclear(f"the desk did not answer, and cannot be asked: {refused}") from refused
    if found is None:
        raise Unclear("the desk did not answer, and does not show the reply")
    return found


async def ask(
    client: httpx.AsyncClient, method: str, url: str, *, headers: dict[str, str], json: object = None
) -> httpx.Response:
    """An answer with a good status; Unsent where the desk refused or was never reached, Unclear where it may have acted.

    A limit (429), any other 4xx and a redirection are refusals; what breaks after the request has left is not.
    """
    try:
        answer = await client.request(method, url, headers=headers, json=json)
    except NEVER_LEFT as error:
        raise Unsent(f"the desk cannot be reached: {error}") from error
    except httpx.HTTPError as error:
        raise Unclear(f"the desk did not answer: {error}") from error
    if 300 <= answer.status_code < 500:
        raise Unsent(f"the desk answered {answer.status_code}")
    if not answer.is_success:
        raise Unclear(f"the desk answered {answer.status_code}")
    return answer


def table(answer: httpx.Response) -> dict[str, object]:
    """The JSON object of an answer, empty for anything else."""
    try:
        found = answer.json()
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
