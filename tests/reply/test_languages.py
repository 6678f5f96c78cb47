"""The languages that ship: all of them say the same, in their own script and grammar, with every fact tied."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from server.app.places import LANGUAGES
from server.knowledge.passage import Audience, Citation
from server.live.installation import load_orders, load_rules
from server.orders.brand import load_brands
from server.orders.context import Customer, Field, FieldType, Line, Order, OrderContext
from server.policy.cases import case_facts
from server.policy.decision import Decision
from server.policy.facts import Facts
from server.policy.rules import RuleBook
from server.reply.compose import Composer, Missing
from server.reply.reply import Reply
from server.reply.untied import untied
from server.reply.wording import REFERENCE, Wordings
from tests.reply.wordings import NOON, bought, decided, replies

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
OTHERS = [language for language in LANGUAGES if language != REFERENCE]
SCRIPTS = {"ar": ("ARABIC",), "ja": ("CJK", "HIRAGANA", "KATAKANA"), "zh": ("CJK",)}
QUOTED = {"ar": "الإرجاع مجاني.", "ja": "返品は無料です。", "zh": "退货免费。"}
# Labels that are spelled as in English, most of them for good.
MOST_SAME_LABELS = 3
LONGEST = 600
SHOP = "lumen"
USUAL: dict[str, tuple[FieldType, str | int]] = {
    "placed_on": (FieldType.DATE, "2026-02-27"),
    "promised_on": (FieldType.DATE, "2026-03-05"),
    "shipped_on": (FieldType.DATE, "2026-03-02"),
    "delivered_on": (FieldType.DATE, "2026-03-04"),
    "carrier": (FieldType.TEXT, "DHL"),
    "tracking": (FieldType.TEXT, "00340434161094022115"),
    "payment": (FieldType.TEXT, "card-1"),
    "returning": (FieldType.TEXT, "Oak floor lamp"),
    "return_requested_on": (FieldType.DATE, "2026-03-06"),
    "returned_on": (FieldType.DATE, "2026-03-08"),
    "cancelled_on": (FieldType.DATE, "2026-03-01"),
    "refunded_on": (FieldType.DATE, "2026-03-09"),
    "refunded": (FieldType.MONEY, 9990),
    "invoice": (FieldType.TEXT, "LL-10234"),
    "damage_reported_on": (FieldType.DATE, "2026-03-05"),
    "damaged": (FieldType.TEXT, "Oak floor lamp"),
    "complained_on": (FieldType.DATE, "2026-03-07"),
    "exchange_requested_on": (FieldType.DATE, "2026-03-07"),
    "exchanging": (FieldType.TEXT, "Oak floor lamp"),
    "modified_on": (FieldType.DATE, "2026-03-07"),
    "send_to": (FieldType.TEXT, "Torstraße 5, Berlin"),
    "total": (FieldType.MONEY, 12990),
}

_ENDS = re.compile(r"[.?!؟。？！]$")
_TEMPLATE = re.compile(r"[{}<>$]|\?\?\?")
_UNSPACED = r"[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]"
_SPACE_IN_SCRIPT_WITHOUT = re.compile(f"{_UNSPACED} {_UNSPACED}")
_LOOSE_FRENCH_MARK = re.compile(r" [?!:;]|[^\s\u00a0][?!;]|\w:(?=\s)")


Shipped = tuple[RuleBook, Wordings]


@pytest.fixture(scope="module")
def shipped() -> Shipped:
    """The rules as they apply to the demo shop, and all wordings."""
    brands, problems = load_orders(KNOWLEDGE, None, NOON)
    assert problems == []
    book, wordings, _ = load_rules(KNOWLEDGE, brands)
    return book, wordings


@pytest.fixture(scope="module")
def book(shipped: Shipped) -> RuleBook:
    """The shipped rules."""
    return shipped[0]


@pytest.fixture(scope="module")
def wordings(shipped: Shipped) -> Wordings:
    """The shipped wordings."""
    return shipped[1]


def parts(wordings: Wordings, language: str) -> frozenset[str]:
    """Every text of a language: `message` and `message.attribute`."""
    named = wordings.messages(language)
    return named | {text for name in named for text in wordings.alternatives(language, name)}


def test_the_languages_that_are_read_are_the_ones_that_are_written(wordings: Wordings) -> None:
    """Whatever language is recognised, the shop serves and there are wordings for it."""
    assert set(wordings.languages) == set(LANGUAGES)
    for brand in load_brands(KNOWLEDGE / "brands").values():
        assert set(brand.languages) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_workflow_is_learned_in_every_language(book: RuleBook, language: str) -> None:
    """From fifteen different sentences that ask for it, and others that do not; none is both to any workflow."""
    asked: set[str] = set()
    for workflow in book.workflows(SHOP):
        texts = {text.casefold() for text in workflow.examples[language]}
        assert len(texts) >= 15
        assert not asked & texts
        asked |= texts
    others = {
        text.casefold() for each in book.workflows(SHOP) for text in each.counter_examples.get(language, ())
    }
    assert len(others) >= 10
    assert not asked & others


@pytest.mark.parametrize("language", OTHERS)
def test_every_wording_and_label_is_there_with_the_same_facts(wordings: Wordings, language: str) -> None:
    """No text of the reference language is missing, none is added, none says less."""
    assert parts(wordings, language) == parts(wordings, REFERENCE)
    for text in parts(wordings, REFERENCE):
        assert wordings.variables(language, text) == wordings.variables(REFERENCE, text), text
    labels, english = wordings.labels(language), wordings.labels(REFERENCE)
    assert labels.keys() == english.keys()
    assert all(label.strip() for label in labels.values())
    same = [key for key, label in labels.items() if label == english[key]]
    assert len(same) <= MOST_SAME_LABELS, same


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_case_of_every_workflow_has_replies(book: RuleBook, wordings: Wordings, language: str) -> None:
    """With many facts and with few: all of them tied, and written as the language is."""
    seen: set[str] = set()
    for decision, context, now in situations(book):
        found = Composer(
            decision,
            context,
            brand_name="Lumen & Loom",
            now=now,
            timezone=ZoneInfo("Europe/Berlin"),
            wordings=wordings,
            citation=citation(language),
        ).replies(language, REFERENCE)
        assert isinstance(found, tuple), found
        for reply in found:
            assert untied(reply) == [], reply
            assert_written(reply, language)
            assert (reply.gloss == "") == (language == REFERENCE)
            seen.add(reply.wording)
    named = {rule.wording for workflow in book.workflows(SHOP) for rule in workflow.rules}
    alternatives = {text for name in named for text in wordings.alternatives(language, name)}
    assert seen >= named | alternatives


@pytest.mark.parametrize(("language", "quoted"), [("de", "de"), ("de", "de-AT"), ("de", "en"), ("ja", "zh")])
def test_a_passage_in_another_language_is_not_put_in(
    book: RuleBook, wordings: Wordings, language: str, quoted: str
) -> None:
    """Whatever a rule says: without a passage in the reply's language there is no reply that quotes one."""
    (decision, context, now), *_ = (one for one in situations(book) if one[0].wording == "general-answer")
    found = Composer(
        decision,
        context,
        brand_name="Lumen & Loom",
        now=now,
        timezone=ZoneInfo("Europe/Berlin"),
        wordings=wordings,
        citation=citation(quoted),
    ).replies(language, REFERENCE)
    assert isinstance(found, Missing) is (quoted[:2] != language)


def citation(language: str) -> Citation:
    """A passage that customers may read, in their language."""
    text = QUOTED.get(language, "Retour, **reso**, zwrot.")
    return Citation("returns", "v1", "Retour", (), 0, len(text), text, language, Audience.CUSTOMER, 0.9)


def situations(book: RuleBook) -> Iterator[tuple[Decision, OrderContext, datetime]]:
    """Every case of every workflow, with an order of all fields and with one of only those that it needs."""
    for workflow in book.workflows(SHOP):
        rules = book.rules(SHOP, workflow.id)
        assert rules is not None
        for case in workflow.cases:
            known, faults = case_facts(rules, case)
            assert faults == []
            now = known["now"]
            assert isinstance(now, datetime)
            decision = rules.decide(known)
            for rich in (False, True):
                yield decision, context_of(decision, known, ZoneInfo(case.timezone), rich=rich), now


def context_of(decision: Decision, known: Facts, zone: ZoneInfo, *, rich: bool) -> OrderContext:
    """An order that leads to these facts, with one of its two articles chosen, or both to choose from."""
    fields = []
    for name, (kind, value) in USUAL.items():
        fact = known.get(f"order.{name}")
        if isinstance(fact, datetime):
            fields.append(Field(name, kind, fact.astimezone(zone).date().isoformat()))
        elif fact is not None:
            fields.append(Field(name, kind, fact))
        elif rich:
            fields.append(Field(name, kind, value))
    lines = (Line("1", "Oak floor lamp", 1, 9990), Line("2", "LED bulb E27", 3, 3000))
    order = Order("L10234", tuple(fields), lines, "EUR")
    ids = tuple(line.id for line in lines)
    asks = "lines" in decision.asks
    return OrderContext(
        "demo",
        NOON,
        "c1",
        "Anna Weiß",
        (order, Order("L10235", ())) if rich else (order,),
        order.id,
        lines=() if asks else ids[:1],
        choices=ids if asks else (),
        about=Customer("c1", "Anna", "", "", fields=(Field("points", FieldType.INTEGER, 620),)),
        wanted=("LED bulb E14",),
        offers=("E14", "E27") if rich else (),
        difference=1250 if rich else -300,
        said={"new_address": "Torstr. 5, 10119 Berlin"},
    )


def assert_written(reply: Reply, language: str) -> None:
    """Whole sentences without a trace of the template, in the script and with the spaces of the language."""
    text = reply.text
    assert not _TEMPLATE.search(text), text
    assert _ENDS.search(text), text
    assert "  " not in text
    assert len(text) <= LONGEST, text
    shown = {character for fact in reply.facts for character in fact.shown}
    letters = [character for character in text if character.isalpha() and character not in shown]
    scripts = SCRIPTS.get(language, ("LATIN",))
    foreign = [letter for letter in letters if not unicodedata.name(letter).startswith(scripts)]
    assert len(foreign) <= len(letters) / 20, text
    if language == "ja":
        # Chinese puts a space beside a number or name, Japanese puts none anywhere.
        own = text
        for fact in reply.facts:
            own = own.replace(fact.shown, "")
        assert " " not in own, text
    if language in ("ja", "zh"):
        assert not _SPACE_IN_SCRIPT_WITHOUT.search(text), text
    if language == "fr":
        assert not _LOOSE_FRENCH_MARK.search(text), text


@pytest.mark.parametrize(
    ("language", "days", "late", "search"),
    [
        ("pl", 1, "jeden dzień roboczy po", "najwyżej jeden dzień roboczy."),
        ("pl", 2, "2 dni robocze po", "najwyżej 2 dni robocze."),
        ("pl", 5, "5 dni roboczych po", "najwyżej 5 dni roboczych."),
        ("pl", 22, "22 dni robocze po", "najwyżej 22 dni robocze."),
        ("ar", 1, "يوم عمل واحد", "يوم عمل واحد."),
        ("ar", 2, "يومي عمل", "يومي عمل."),
        ("ar", 5, "\u20685\u2069 أيام عمل", "\u20685\u2069 أيام عمل."),
        ("ar", 22, "\u206822\u2069 يوم عمل", "\u206822\u2069 يوم عمل."),
        ("fr", 1, "un jour ouvré après", "jusqu’à un jour ouvré."),
        ("fr", 22, "22 jours ouvrés après", "jusqu’à 22 jours ouvrés."),
        ("ja", 1, "1営業日", "1営業日"),
    ],
)
def test_days_are_counted_as_the_language_counts(
    wordings: Wordings, language: str, days: int, late: str, search: str
) -> None:
    """One, two, few and many working days, and twenty-two, which Polish counts like two and Arabic does not."""
    context = bought(Field("promised_on", FieldType.DATE, "2026-03-06"))
    for wording, parameter, expected in (
        ("order-shipped-late", "late_after_workdays", late),
        ("order-investigation", "investigation_workdays", search),
    ):
        decision = decided(wording, **{f"parameters__{parameter}": days})
        reply = replies(wordings, decision, context, language)[0]
        assert expected in reply.text
        assert untied(reply) == []
