"""The languages that ship: all of them say the same, in their own script and grammar, with every fact tied."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from server.app import LANGUAGES
from server.orders.brand import load_brands
from server.orders.context import Field, FieldType
from server.policy.rules import RuleBook
from server.policy.schema import fact_schema
from server.reply.compose import compose
from server.reply.reply import Reply
from server.reply.untied import untied
from server.reply.wording import REFERENCE, Wordings
from server.workflow.load import load_workflows
from tests.reply.test_order_status_wordings import situations
from tests.reply.wordings import bought, decided, replies

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
OTHERS = [language for language in LANGUAGES if language != REFERENCE]
SCRIPTS = {"ar": ("ARABIC",), "ja": ("CJK", "HIRAGANA", "KATAKANA"), "zh": ("CJK",)}
# Labels that are spelled as in English, most of them for good.
MOST_SAME_LABELS = 3
LONGEST = 420

_ENDS = re.compile(r"[.?!؟。？！]$")
_TEMPLATE = re.compile(r"[{}<>$]|\?\?\?")
_SPACE_IN_SCRIPT_WITHOUT = re.compile(
    r"[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef] | [\u3000-\u303f\uff00-\uffef]"
)
_LOOSE_FRENCH_MARK = re.compile(r" [?!:;]|[^\s\u00a0][?!;]|\w:(?=\s)")


@pytest.fixture(scope="module")
def book() -> RuleBook:
    """The shipped rules for a shop that declares nothing of its own."""
    workflows, problems = load_workflows(KNOWLEDGE / "workflows")
    assert problems == []
    found, problems = RuleBook.compile(workflows, {"shop": fact_schema(())})
    assert problems == []
    return found


@pytest.fixture(scope="module")
def wordings() -> Wordings:
    """The shipped wordings."""
    found, problems = Wordings.load(KNOWLEDGE / "wordings")
    assert [problem.sentence for problem in problems] == []
    return found


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
    """From fifteen different sentences that ask for it and as many that do not."""
    for workflow in book.workflows("shop"):
        for examples in (workflow.examples, workflow.counter_examples):
            assert len({text.casefold() for text in examples[language]}) >= 15
        asked, others = (set(each[language]) for each in (workflow.examples, workflow.counter_examples))
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
        found = compose(
            decision,
            context,
            brand_name="Lumen & Loom",
            language=language,
            gloss_language=REFERENCE,
            now=now,
            timezone=ZoneInfo("Europe/Berlin"),
            wordings=wordings,
        )
        assert isinstance(found, tuple), found
        for reply in found:
            assert untied(reply) == [], reply
            assert_written(reply, language)
            assert (reply.gloss == "") == (language == REFERENCE)
            seen.add(reply.wording)
    named = {rule.wording for workflow in book.workflows("shop") for rule in workflow.rules}
    alternatives = {text for name in named for text in wordings.alternatives(language, name)}
    assert seen >= named | alternatives


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
        bare = re.sub(r"(?<=[\u4e00-\u9fff]) (?=[#A-Z0-9])|(?<=[A-Z0-9]) (?=[\u4e00-\u9fff])", "", text)
        assert not _SPACE_IN_SCRIPT_WITHOUT.search(bare), text
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
