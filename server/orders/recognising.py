"""Asks the order system about what the customer said of themselves."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from server.conversation.conversation import Identity, Message
from server.orders.identity import Answers, Identified, Statement, identify, statements
from server.orders.reading import SECONDS
from server.orders.source import OrderSystem, People

_MOST_ASKED = 20


async def recognise(
    system: OrderSystem, messages: Sequence[Message], current: Identity, seconds: float = SECONDS
) -> Identified:
    """Who the customer is by their own messages; without an answer in time the identity stays as it is."""
    claims = statements(messages, system.shapes)
    if not claims:
        return Identified(current)
    try:
        async with asyncio.timeout(seconds):
            answers = await look_up(system, claims)
    except TimeoutError:
        return Identified(current, problem=f"customers unavailable: no answer within {seconds:g} seconds")
    except OSError as error:
        return Identified(current, problem=f"customers unavailable: {error.strerror or type(error).__name__}")
    return identify(claims, answers, current)


async def look_up(system: OrderSystem, claims: Sequence[Statement]) -> Answers:
    """The people behind the first e-mails, postcodes and names that were said."""
    emails = _first([email for claim in claims for email in claim.emails])
    postcodes = _first([postcode for claim in claims for postcode in claim.postcodes])
    words = {word for claim in claims for word in claim.said.words}
    by_email = await asyncio.gather(*(system.customers_by_email(email) for email in emails))
    others: list[People] = list(
        await asyncio.gather(*(system.customers_by_postcode(postcode) for postcode in postcodes))
    )
    others.append(await system.customers_by_name(words))
    problems = [answer.problem for answer in (*by_email, *others) if answer.problem]
    everyone = {person.customer.id: person for answer in others for person in answer.found}
    return Answers(
        by_email={email: answer.found for email, answer in zip(emails, by_email, strict=True)},
        people=tuple(everyone.values()),
        problem=f"customers unavailable: {problems[0]}" if problems else "",
    )


def _first(values: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(values))[:_MOST_ASKED]
