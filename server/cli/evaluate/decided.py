"""Replies to the worked cases of an installation, as agents of its brands would be offered them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from server.knowledge.passage import Audience, Citation
from server.live.installation import load_orders, load_rules
from server.orders.context import Customer, Field, FieldType, Order, OrderContext
from server.orders.jsonl import JsonlOrders
from server.orders.records import Brand
from server.policy.cases import case_facts, flat
from server.policy.decision import Decision
from server.policy.facts import Facts
from server.policy.rules import WorkflowRules
from server.policy.schema import ORDER
from server.reply.compose import Composer, Missing
from server.reply.reply import Reply
from server.workflow.workflow import Case

SAID_BY_CUSTOMER = "Lindenweg 7, 20095 Hamburg"


class Decided(msgspec.Struct, frozen=True):
    """One decision in one language: the reply that is judged first, and other ways to say the same.

    `context`, `citations`, `now` and `timezone` are what they were worded from.
    """

    brand: str
    workflow: str
    case: str
    language: str
    decision: Decision
    replies: tuple[Reply, ...]
    context: OrderContext
    citations: tuple[Citation, ...]
    brand_name: str
    now: datetime
    timezone: str

    @property
    def template(self) -> Reply:
        """What a draft words anew."""
        return self.replies[0]


def decided(knowledge: Path, now: datetime) -> tuple[list[Decided], int]:
    """Each distinct reply to a worked case of a published workflow, in every language, and how many had no text.

    A case's facts are laid over a record of the brand's demo customers, so that what it leaves open is as it would be.
    """
    brands, _ = load_orders(knowledge, None, now)
    rules, wordings, _ = load_rules(knowledge, brands)
    found: dict[tuple[str, str], Decided] = {}
    wordless = 0
    for name, system in sorted(brands.systems.items()):
        if not isinstance(system, JsonlOrders):
            continue
        records = _Records(system)
        for workflow in rules.workflows(name):
            own = rules.rules(name, workflow.id)
            if own is None:
                continue
            for case in own.workflow.cases:
                known, _ = case_facts(own, case)
                decision = own.decide(known)
                context = records.context(own, case, known, decision)
                at = known["now"]
                moment = at if isinstance(at, datetime) else now
                for language in wordings.languages:
                    written = Composer(
                        decision,
                        context,
                        brand_name=system.brand.name,
                        now=moment,
                        timezone=ZoneInfo(case.timezone),
                        wordings=wordings,
                        citation=_citation(language),
                    ).replies(language, language)
                    if isinstance(written, Missing):
                        wordless += 1
                        continue
                    one = Decided(
                        name,
                        own.workflow.id,
                        case.name,
                        language,
                        decision,
                        written,
                        context,
                        (_citation(language),),
                        system.brand.name,
                        moment,
                        case.timezone,
                    )
                    found.setdefault((language, written[0].text), one)
    return list(found.values()), wordless


class _Records:
    """The demo customers of a brand in turn, those with orders that hold most first."""

    def __init__(self, system: JsonlOrders) -> None:
        self._brand: Brand = system.brand
        people = [
            (customer, order)
            for customer, orders in system.everyone().values()
            for order in sorted(orders, key=_filled, reverse=True)[:1]
        ]
        self._people: list[tuple[Customer, Order]] = sorted(
            people, key=lambda pair: _filled(pair[1]), reverse=True
        )
        self._turn = 0

    def context(self, rules: WorkflowRules, case: Case, known: Facts, decision: Decision) -> OrderContext:
        """The next customer with a record that has the facts of the case."""
        customer, order = self._people[self._turn % len(self._people)]
        self._turn += 1
        given = dict(flat(case.facts))
        zone = ZoneInfo(case.timezone)
        fields = {field.name: field for field in order.fields}
        for name, kind in rules.schema.fields.items():
            entity, _, field = name.partition(".")
            if entity == ORDER and name in given:
                value = known.get(name)
                if isinstance(value, datetime):
                    day = value.astimezone(zone)
                    value = day.date().isoformat() if kind is FieldType.DATE else value.isoformat()
                fields[field] = Field(field, kind, value, self._brand.currency)
        own = msgspec.structs.replace(order, fields=tuple(fields.values()))
        ids = tuple(line.id for line in own.lines)
        asks = "lines" in decision.asks
        there = bool(known.get("order.found"))
        return OrderContext(
            "demo",
            datetime.now(zone),
            customer.id,
            customer.name,
            (own,) if there or known.get("orders.count") else (),
            own.id if there else None,
            lines=() if asks else ids[:1],
            choices=ids if asks else (),
            about=customer,
            wanted=tuple(line.name for line in own.lines[-1:]),
            difference=1250,
            said=dict.fromkeys(_told(rules), SAID_BY_CUSTOMER),
        )


def _told(rules: WorkflowRules) -> list[str]:
    """The arguments that the conversation tells; whatever they are, the customer said one thing."""
    actions = rules.workflow.actions.values()
    return [name for action in actions for name, source in action.arguments.items() if source == "request"]


def _filled(order: Order) -> int:
    return sum(field.value is not None for field in order.fields) + 3 * min(len(order.lines), 3)


def _citation(language: str) -> Citation:
    """A passage without figures, to stand where a reply quotes one."""
    text = _PASSAGE.get(language, "")
    return Citation("care", "v1", "", (), 0, len(text), text, language, Audience.CUSTOMER, 0.9)


_PASSAGE = {
    "en": "Wool is washed by hand in cold water and dried flat.",
    "de": "Wolle wird von Hand in kaltem Wasser gewaschen und liegend getrocknet.",
    "fr": "La laine se lave à la main dans l’eau froide et se sèche à plat.",
    "es": "La lana se lava a mano con agua fría y se seca en plano.",
    "it": "La lana si lava a mano in acqua fredda e si asciuga in piano.",
    "pt": "A lã lava-se à mão em água fria e seca-se na horizontal.",
    "nl": "Wol was je met de hand in koud water en droog je liggend.",
    "pl": "Wełnę pierze się ręcznie w zimnej wodzie i suszy na płasko.",
    "tr": "Yünlü giysiler soğuk suda elde yıkanır ve serilerek kurutulur.",
    "ar": "يُغسل الصوف باليد بماء بارد ويُجفف مفرودًا.",
    "ja": "ウールは冷たい水で手洗いし、平らに置いて乾かします。",
    "zh": "羊毛制品请用冷水手洗，并平放晾干。",
}
