"""Wrong drafts are made as they are called, read apart from the guard, and none of them gets past it."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from server.app.places import LANGUAGES
from server.cli.evaluate.corrupting import Corruption
from server.cli.evaluate.decided import Decided, decided
from server.cli.evaluate.drafts import Result, seeded
from server.cli.evaluate.reading_plainly import same_figures, wrongs
from server.drafting.reading import Guard
from server.embedding.encoder import OnnxEncoder
from server.embedding.worker import EncodingWorker
from server.language.detect import LanguageDetector
from server.settings import Settings

NOW = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def replies() -> list[Decided]:
    """What agents of the demo brands would be offered for the worked cases."""
    found, wordless = decided(Settings().knowledge, NOW)
    assert wordless < len(found) / 20
    return found


def test_every_workflow_is_answered_in_every_language(replies: list[Decided]) -> None:
    """Each published workflow of both brands has replies in all twelve languages."""
    spoken = {(one.brand, one.workflow, one.language) for one in replies}
    assert {language for _, _, language in spoken} == set(LANGUAGES)
    assert len(spoken) == len({(brand, workflow) for brand, workflow, _ in spoken}) * len(LANGUAGES)
    assert len({workflow for _, workflow, _ in spoken}) >= 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_changes_are_made_in_every_language(replies: list[Decided], language: str) -> None:
    """Each kind of change finds replies that it fits, makes other texts, and the same ones on each run."""
    own = [one for one in replies if one.language == language]
    corruption = Corruption(replies)
    made = [[each for one in own for each in corruption.of(one, random.Random(7))] for _ in range(2)]
    assert made[0] == made[1]
    kinds = {each.kind for each in made[0] if each.wrong}
    assert kinds >= {
        *("digit changed", "digits swapped", "date shifted", "currency changed", "name changed"),
        *("negation dropped", "negation added", "promise added", "instruction added", "remark added"),
        *(
            "other language",
            "half in another language",
            "other decision",
            "sentence replaced",
            "fact left out",
        ),
    }


def test_the_plain_reading_finds_what_is_wrong(replies: list[Decided]) -> None:
    """A lacking fact, another figure or day, another currency, another language, a promise; nothing in the template."""
    one = next(
        each
        for each in replies
        if each.language == "en"
        and each.workflow == "order_status"
        and "promised_on" in str(each.template.facts)
    )
    text = one.template.text
    assert wrongs(text, one.template) == []
    assert wrongs(f"{text} It costs 98765 more.", one.template) == ["figure 98765", "code 98765"]
    assert "promise refund" in wrongs(f"{text} We refund it.", one.template)
    assert any(each.startswith("lacks") for each in wrongs("It is on its way.", one.template))
    assert not same_figures(f"{text} 98765", one.template)
    assert same_figures(f"{text} We refund it.", one.template)


async def test_no_wrong_draft_gets_through(replies: list[Decided], encoder: OnnxEncoder) -> None:
    """In every language, for replies from all over the worked cases; what is unchanged passes."""
    result = Result(len(replies), 0)
    took: list[float] = []
    encoding = EncodingWorker(encoder)
    with ThreadPoolExecutor(1) as executor:
        guard = Guard(encoding, LanguageDetector(LANGUAGES), executor)
        await seeded(result, replies, guard, 3, took)
    encoding.close()
    assert result.through == []
    assert sum(tally.wrong for tally in result.kinds.values()) > 200
    assert result.kinds["unchanged"].refused == 0
    # The guard of figures alone would have let most of them through.
    assert sum(tally.plain_through for tally in result.kinds.values()) > 100
