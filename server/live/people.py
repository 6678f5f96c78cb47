"""Finding the customer whom an agent means, by what the customer gave: number, e-mail, postcode or full name."""

from __future__ import annotations

import asyncio

import msgspec

from server.live.refusal import Refused
from server.orders.letters import words
from server.orders.source import OrderSystem, People

MOST = 8


class Found(msgspec.Struct, frozen=True):
    """A customer as an agent tells them from others."""

    id: str
    name: str
    email: str
    postcode: str


async def find_people(system: OrderSystem, text: str) -> tuple[Found, ...]:
    """The customers that fit, at most MOST; Refused when the order system does not answer."""
    text = text.strip()
    if not text:
        return ()
    answers = await asyncio.gather(
        system.customer(text),
        system.customers_by_email(text) if "@" in text else _nobody(),
        system.customers_by_postcode(text) if any(map(str.isdigit, text)) else _nobody(),
        system.customers_by_name(frozenset(words(text))),
    )
    found = {person.customer.id: person.customer for answer in answers for person in answer.found}
    problem = next((answer.problem for answer in answers if answer.problem), "")
    if problem and not found:
        raise Refused("unavailable", problem, "try again in a moment")
    return tuple(Found(one.id, one.name, one.email, one.postcode) for one in list(found.values())[:MOST])


async def _nobody() -> People:
    return People()
