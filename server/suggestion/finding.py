"""What is known before anything is decided: the workflow, the order, the request and the passages; pure."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

import msgspec

from server.conversation.conversation import Author, Message
from server.knowledge.passage import Audience
from server.knowledge.retrieval import Retrieval, retrieve, weigh
from server.orders.context import OrderContext
from server.orders.lines import choose, order_of_lines
from server.orders.mending import with_facts, with_lines
from server.orders.mentions import MAYBE_ORDER, ORDER, mentions_in
from server.orders.records import Brand, OrderRecord
from server.orders.select import Selection, newest, select
from server.orders.shapes import Shapes
from server.policy.request import Request
from server.request.addresses import ADDRESS
from server.request.reader import Setting, Situation
from server.request.requests import request_for
from server.request.said import Said
from server.request.shown import shown
from server.suggestion.gathered import Gathered, Parts
from server.suggestion.timer import Timer
from server.understanding.consent import plain_yes
from server.understanding.understand import CONFIRMATION, SURE, understand, with_known
from server.understanding.understanding import Mention, Understanding
from server.understanding.words import says, spoken_words
from server.workflow.workflow import Workflow

LINES = "lines"
_NAMING = ("order", MAYBE_ORDER, "email")
_POSTCODE = "postcode"
_WORDS_OF_ADDRESS = 10


class Findings(msgspec.Struct, frozen=True):
    """What is known after understanding, before deciding."""

    understanding: Understanding
    selection: Selection
    context: OrderContext
    retrieval: Retrieval
    language: str
    timezone: ZoneInfo
    wanted: Request = Request()


def find(parts: Parts, given: Gathered, timer: Timer) -> Findings:
    """Mentions, workflow, order and passages."""
    conversation = given.conversation
    last = given.asked[-1]
    own = {order.id for order in given.context.orders}
    mentions = tuple(
        mention
        for mention in _mentions(given.messages, given.shapes, Author.CUSTOMER)
        if mention.kind != MAYBE_ORDER or mention.value in own
    )
    workflows = parts.rules.workflows(given.brand.id)
    routed = parts.router.route(given.vectors[-1], parts.rules.served(given.brand.id))
    needs = {workflow.id: workflow.needs for workflow in workflows}
    said = Said.of(given.messages)
    agrees = plain_yes(parts.sayings, given.language.language or "", said.proposal, said.answer)
    understanding = understand(
        text=last.text,
        message=last.id,
        language=given.language,
        routed=routed,
        mentions=mentions,
        previous=conversation.workflow,
        awaited=(*conversation.awaited, CONFIRMATION) if agrees else conversation.awaited,
        correction=conversation.correction,
        needs=needs,
    )
    timer.stage("understanding", f"{understanding.workflow or 'none'} {understanding.confidence:.2f}")
    by_agent = _mentions(given.messages, given.shapes, Author.AGENT)
    record = given.brand.records.order
    about = next((one for one in workflows if one.id == understanding.workflow), None)
    usual = about.statuses if about is not None else ()
    wants_lines = about is not None and LINES in about.needs
    texts = [message.text for message in given.asked]
    selection = (
        _meant(given)
        or _newest(given, mentions)
        or select(
            given.context.orders,
            mentions,
            record,
            corrected=conversation.correction.order,
            by_agent=by_agent,
            usual=usual,
            by_lines=_order_by_lines(texts, given.context, record, usual) if wants_lines else None,
        )
    )
    context = msgspec.structs.replace(given.context, selected=selection.order)
    if wants_lines:
        chosen = choose(texts, context.order(), record.lines, given.meaning)
        context = msgspec.structs.replace(context, lines=chosen.lines, choices=chosen.choices)
        context = with_lines(context, conversation.correction.lines)
    if selection.order is not None and conversation.correction.order in (None, selection.order):
        context = with_facts(context, conversation.correction.fact or {})
    language = given.language.language or conversation.language or given.brand.default_language
    timezone = ZoneInfo(given.brand.timezone)
    wanted = Request()
    if about is not None and about.actions:
        wanted = _requested(parts, given, context, about, mentions, language, timezone)
        context = shown(about, given.brand.records, context, wanted, given.products)
    found = {"customer": context.customer, "order": selection.order, LINES: context.lines}
    told = {ADDRESS: context.said, "variants": context.wanted, **wanted.arguments}
    known = [name for name, value in {**told, **found}.items() if value]
    timer.stage("order", f"{selection.reason} {selection.order or ''}".strip())
    retrieval = retrieve(
        given.index,
        texts,
        list(given.vectors),
        weigh(texts),
        brand=given.shelf,
        languages=_chain(language, given.brand),
        audiences=(Audience.CUSTOMER, Audience.INTERNAL),
        at=given.now.astimezone(timezone).date(),
        workflow=understanding.workflow,
        words=given.words,
    )
    timer.stage("passages", f"best {retrieval.best:.3f}, floor {retrieval.floor:.3f}")
    return Findings(
        with_known(understanding, needs, known), selection, context, retrieval, language, timezone, wanted
    )


def _meant(given: Gathered) -> Selection | None:
    """The order that a request for several of them is about now; of too many none is chosen."""
    if len(given.meant) == 1:
        return Selection(given.meant[0], "mentioned")
    return Selection(None, "several", given.meant) if given.meant else None


def _newest(given: Gathered, mentions: Sequence[Mention]) -> Selection | None:
    """The order placed last, where that is what the newest message to tell which one says; None where none says it."""
    orders, record = given.context.orders, given.brand.records.order
    if given.conversation.correction.order is not None or len(orders) < 2:
        return None
    naming = {one.message for one in mentions if one.kind in (ORDER, MAYBE_ORDER)}
    for message in reversed(given.asked):
        if message.id in naming:
            return None
        if says(spoken_words(message.text), record.newest_words):
            found = newest(orders, record)
            return None if found is None else Selection(found, "newest")
    return None


def _requested(
    parts: Parts,
    given: Gathered,
    context: OrderContext,
    workflow: Workflow,
    mentions: Sequence[Mention],
    language: str,
    timezone: ZoneInfo,
) -> Request:
    """What the conversation asks the workflow's actions to do."""
    setting = Setting(parts.rules, given.brand, parts.sayings, given.learned, given.products, timezone)
    situation = Situation(
        context,
        given.identified.identity,
        given.now,
        language,
        known_before=given.conversation.identity.customer_id is not None,
    )
    return request_for(setting, situation, _said(parts, given, mentions), workflow)


def _said(parts: Parts, given: Gathered, mentions: Sequence[Mention]) -> Said:
    """The texts at hand; of the customer's last ones, which ask for something and how they read without numbers."""
    asking: set[str] = set()
    without: dict[str, str] = {}
    for message, vector in zip(given.asked, given.vectors, strict=True):
        bare, at = "", 0
        named = [one for one in mentions if one.message == message.id and one.kind in _NAMING]
        for one in sorted(named, key=lambda one: one.start):
            bare, at = bare + message.text[at : one.start], max(at, one.end)
        without[message.text] = bare + message.text[at:]
        routed = parts.router.route(vector, parts.rules.served(given.brand.id))
        # An address is full of words that a request for another one has, so what was asked for is taken as given.
        awaited = message is given.asked[-1] and ADDRESS in given.conversation.awaited
        placed = any(one.message == message.id and one.kind == _POSTCODE for one in mentions)
        short = len(message.text.split()) <= _WORDS_OF_ADDRESS and "," in message.text
        if routed and routed[0].confidence >= SURE and not awaited and not (placed and short):
            asking.add(message.text)
    said = Said.of(given.messages)
    return msgspec.structs.replace(said, asking=frozenset(asking), bare=without)


def _order_by_lines(
    texts: Sequence[str], context: OrderContext, record: OrderRecord, usual: Sequence[str]
) -> str | None:
    """The order whose lines were named, among those that such a request is usually about, else among all."""
    if record.lines is None:
        return None
    likely = [order for order in context.orders if order.value(record.status) in usual]
    return order_of_lines(texts, likely, record.lines) or order_of_lines(texts, context.orders, record.lines)


def _mentions(messages: Sequence[Message], shapes: Shapes, author: Author) -> tuple[Mention, ...]:
    return tuple(
        mention
        for message in messages
        if message.author is author
        for mention in mentions_in(message.text, message.id, shapes)
    )


def _chain(language: str, brand: Brand) -> tuple[str, ...]:
    return tuple(dict.fromkeys((language, brand.default_language, "en")))
