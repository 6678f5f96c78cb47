"""What customers write first leads to its journey in every language, with the default model and what ships."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from server.embedding.encoder import Encoder, OnnxEncoder
from server.language.detect import LanguageDetector
from server.live.installation import train_router
from server.understanding.routing import Router
from server.understanding.spoken import spoken
from server.understanding.understand import SURE
from server.workflow.load import load_workflows
from server.workflow.workflow import Workflow, of_brand

pytestmark = pytest.mark.quality

HERE = Path(__file__).parent
KNOWLEDGE = HERE.parents[1] / "knowledge"
LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ar", "ja", "zh")
with (HERE / "first_messages.toml").open("rb") as file:
    MESSAGES: dict[str, dict[str, dict[str, str | list[str]]]] = tomllib.load(file)
JOURNEYS = [(brand, workflow) for brand, journeys in MESSAGES.items() for workflow in journeys]


def written(journey: dict[str, str | list[str]]) -> list[tuple[str, str]]:
    """Language and text of every message of a journey."""
    return [
        (language, text)
        for language, texts in journey.items()
        for text in ([texts] if isinstance(texts, str) else texts)
    ]


@pytest.fixture(scope="module")
def workflows() -> tuple[Workflow, ...]:
    """What ships."""
    found, problems = load_workflows(KNOWLEDGE / "workflows")
    assert problems == []
    return found


@pytest.fixture(scope="module")
def router(workflows: tuple[Workflow, ...], encoder: OnnxEncoder, indexed: Path) -> Router:
    """The router of a server, as it was learned when the tests' knowledge was indexed."""
    return train_router(workflows, encoder.fingerprint, encoder.encode_queries, indexed / "routing")


def test_every_journey_has_a_message_in_every_language(workflows: tuple[Workflow, ...]) -> None:
    """Of each brand, and none that is learned by heart."""
    learned = {text.casefold() for one in workflows for texts in one.examples.values() for text in texts}
    for brand, journeys in MESSAGES.items():
        assert {one.id for one in of_brand(workflows, brand)} == set(journeys), brand
        for texts in journeys.values():
            assert set(texts) == set(LANGUAGES)
            assert not learned & {text.casefold() for _, text in written(texts)}


@pytest.mark.parametrize(("brand", "workflow"), JOURNEYS)
def test_it_is_understood(
    workflows: tuple[Workflow, ...], router: Router, encoder: Encoder, brand: str, workflow: str
) -> None:
    """The workflow surely, and the language, so that the reply is worded in it."""
    messages = written(MESSAGES[brand][workflow])
    served = {one.id for one in of_brand(workflows, brand)}
    detector = LanguageDetector(LANGUAGES)
    vectors = encoder.encode_queries([spoken(text) for _, text in messages])
    found = {}
    for (_, text), vector in zip(messages, vectors, strict=True):
        best = router.route(vector, served)[0]
        surely = best.workflow if best.confidence >= SURE else None
        found[text] = (surely, detector.detect(text).language)
    assert found == {text: (workflow, language) for language, text in messages}
