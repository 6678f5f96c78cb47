"""A message that asks for several things becomes as many requests, each read and decided by itself; pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from server.orders.mentions import MAYBE_ORDER, ORDER, mentions_in
from server.request.said import Said
from server.suggestion.gathered import Gathered, Parts
from server.understanding.clauses import Clause
from server.understanding.consent import plain_yes
from server.understanding.routing import Router
from server.understanding.understand import SURE

MOST_REQUESTS = 4
# A clause is short, and words that ask for nothing look like a request at .77. Of 400 single requests 2 are split at
# this, of 153 joined pairs 62 come apart rightly (3 and 71 at .65).
LIKELY = 0.85
# What is like no example of what it seems to ask for asks for nothing: of clauses in texts that attack language models
# every ninth seems likely, every hundredth is as near as this; of the examples themselves, left out, nine in ten are.
NEAR = 0.42
# So near is what is served out of a message that asks for nothing sure as a whole: no clause of 336 hostile texts is.
SURELY_NEAR = 0.55
# Words beside an order number with which a clause still only names that order: "and #2", "as well as order 2".
_BESIDE = 3


class Heard(msgspec.Struct, frozen=True):
    """A clause with what it surely asks for, if anything, and the customer's orders that it names."""

    clause: Clause
    workflow: str | None
    confidence: float
    orders: frozenset[str]
    bare: bool


class Asked(msgspec.Struct, frozen=True):
    """One of several requests: where it stands in the message, and all that was gathered as if it stood alone."""

    start: int
    end: int
    text: str
    given: Gathered


def parted(parts: Parts, given: Gathered) -> tuple[Asked, ...]:
    """The requests of a message in order; empty when the message as a whole is one, or a yes.

    One alone is what is clearly asked for in a message that as a whole asks for nothing sure, whatever stands beside it.
    """
    said = Said.of(given.messages)
    agrees = plain_yes(parts.sayings, given.language.language or "", said.proposal, said.answer)
    if len(given.clauses) < 2 or given.conversation.correction.names or agrees:
        return ()
    served = parts.rules.served(given.brand.id)
    heard = [
        _heard(parts.router, served, given, clause, vector)
        for clause, vector in zip(given.clauses, given.clause_vectors, strict=True)
    ]
    groups = grouped(heard)
    if len(groups) < 2:
        return _alone_clear(parts.router, served, given, groups)
    asked: list[Asked] = []
    named: frozenset[str] = frozenset()
    for group in groups[:MOST_REQUESTS]:
        own = frozenset[str]().union(*(one.orders for one in group))
        asked.append(_alone(given, group, frozenset() if own else named))
        named = own or named
    return tuple(asked)


def grouped(heard: Sequence[Heard]) -> list[list[Heard]]:
    """Clauses by request: one begins where another workflow is clearly meant, or the same one for another order.

    What asks for nothing belongs to the request before it, at the beginning to the first.
    """
    groups: list[list[Heard]] = []
    waiting: list[Heard] = []
    for one in heard:
        current = groups[-1] if groups else None
        workflow = next((each.workflow for each in current if each.workflow), None) if current else None
        orders = frozenset[str]().union(*(each.orders for each in current)) if current else frozenset()
        if current is None:
            waiting.append(one)
            if one.workflow:
                groups.append(waiting)
        elif one.workflow and one.workflow != workflow and (one.clause.firm or one.orders):
            groups.append([one])
        elif one.orders and orders and not one.orders & orders and (one.workflow or one.bare):
            groups.append([msgspec.structs.replace(one, workflow=workflow)])
        else:
            current.append(one)
    return groups


def _alone_clear(
    router: Router, served: Collection[str], given: Gathered, groups: Sequence[Sequence[Heard]]
) -> tuple[Asked, ...]:
    """The whole message read by its one clear clause, where the message is not clear itself and answers nothing."""
    source = given.asked[-1]
    if len(groups) != 1 or given.conversation.awaited or source.id != given.clauses_of:
        return ()
    if any(one.confidence >= SURE for one in router.route(given.vectors[-1], served)[:1]):
        return ()
    clear = max((one for one in groups[0] if one.workflow), key=lambda one: one.confidence)
    vector = given.clause_vectors[given.clauses.index(clear.clause)]
    if router.nearest(vector, clear.workflow or "") < SURELY_NEAR:
        return ()
    whole = msgspec.structs.replace(
        given, vectors=np.concatenate((given.vectors[:-1], vector[None, :])), words=(), clauses=()
    )
    return (Asked(0, len(source.text), source.text, whole),)


def _heard(
    router: Router, served: Collection[str], given: Gathered, clause: Clause, vector: NDArray[np.float32]
) -> Heard:
    own = {order.id for order in given.context.orders}
    named = [
        one
        for one in mentions_in(clause.text, given.asked[-1].id, given.shapes)
        if one.kind == ORDER or (one.kind == MAYBE_ORDER and one.value in own)
    ]
    likely = [
        one
        for one in router.route(vector, served)[:1]
        if one.confidence >= LIKELY and router.nearest(vector, one.workflow) >= NEAR
    ]
    beside = len(clause.text.split()) - len(named)
    return Heard(
        clause,
        likely[0].workflow if likely else None,
        likely[0].confidence if likely else 0.0,
        frozenset(one.value for one in named),
        bool(named) and beside <= _BESIDE,
    )


def _alone(given: Gathered, group: Sequence[Heard], named: frozenset[str]) -> Asked:
    """What was gathered, as if the customer had asked for this alone; messages after that one stay as they are.

    `named` are orders that the request before was about: without one of its own, this one is about them, too.
    """
    start, end = group[0].clause.start, group[-1].clause.end
    source = next(one for one in given.asked if one.id == given.clauses_of)
    text = source.text[start:end].strip()
    message = msgspec.structs.replace(source, text=text)
    before = [msgspec.structs.replace(source, id=f"{source.id}:before", text=", ".join(sorted(named)))][
        : len(named)
    ]
    workflow = next(one for one in group if one.workflow)
    place = next(at for at, one in enumerate(given.clauses) if one == workflow.clause)
    since = given.asked.index(source)
    later = given.asked[since + 1 :]
    alone = msgspec.structs.replace(
        given,
        conversation=msgspec.structs.replace(
            given.conversation,
            workflow=workflow.workflow,
            awaited=given.conversation.awaited if later else (),
        ),
        messages=tuple(
            each for one in given.messages for each in ((*before, message) if one.id == source.id else (one,))
        ),
        asked=(message, *later),
        vectors=np.concatenate((given.clause_vectors[place : place + 1], given.vectors[since + 1 :])),
        words=(),
        clauses=(),
    )
    return Asked(start, end, text, alone)
