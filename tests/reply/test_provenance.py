"""One other character in a value, in what is shown, or in the text, and a reply is not sent: in all twelve languages."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

import msgspec
import pytest

from server.app.places import LANGUAGES
from server.cli.evaluate.decided import Decided, decided
from server.orders.context import Scalar
from server.reply.provenance import loose, stands
from server.reply.reply import Reply, TiedFact
from server.reply.wording import Wordings
from server.settings import Settings

NOW = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def replies() -> list[Decided]:
    """All replies to the worked cases of both brands."""
    return decided(Settings().knowledge, NOW)[0]


@pytest.fixture(scope="module")
def wordings() -> Wordings:
    """The project's."""
    return Wordings.load(Settings().knowledge / "wordings")[0]


def sendable(one: Decided, reply: Reply, wordings: Wordings) -> bool:
    """What is asked just before a reply goes out by itself."""
    return stands(
        reply,
        one.decision,
        one.context,
        citations=one.citations,
        brand_name=one.brand_name,
        now=one.now,
        timezone=ZoneInfo(one.timezone),
        wordings=wordings,
    )


def other(text: str, chance: random.Random) -> str:
    """A text with one other character: a digit for a digit, a letter for a letter."""
    at = chance.choice([place for place, char in enumerate(text) if char.isalnum()])
    instead = str((int(text[at]) + 1) % 10) if text[at].isdecimal() else "x" if text[at] != "x" else "y"
    return text[:at] + instead + text[at + 1 :]


def changed(value: Scalar, chance: random.Random) -> Scalar:
    """Another value of the same kind."""
    if isinstance(value, str):
        return other(value, chance)
    return value + 1 if isinstance(value, int | float) else None


def with_other(facts: tuple[TiedFact, ...], place: int, **changes: object) -> tuple[TiedFact, ...]:
    """The facts with one of them changed."""
    return (*facts[:place], msgspec.structs.replace(facts[place], **changes), *facts[place + 1 :])


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_character_is_enough(replies: list[Decided], wordings: Wordings, language: str) -> None:
    """Every reply goes out as it is; with any fact changed by one character, none does."""
    chance = random.Random(7)
    tried = 0
    for one in replies:
        if one.language != language:
            continue
        reply = one.template
        assert loose(reply, (one.decision,), one.context) == [], reply
        assert sendable(one, reply, wordings), reply
        for place, fact in enumerate(reply.facts):
            tried += 1

            with_fact = partial(with_other, reply.facts, place)
            shown = other(fact.shown, chance)
            text = reply.text.replace(fact.shown, shown)
            perturbed = (
                msgspec.structs.replace(reply, text=text),
                msgspec.structs.replace(reply, facts=with_fact(shown=shown)),
                msgspec.structs.replace(reply, text=text, facts=with_fact(shown=shown)),
                msgspec.structs.replace(reply, facts=with_fact(value=changed(fact.value, chance))),
                msgspec.structs.replace(reply, facts=with_fact(source=other(fact.source, chance))),
            )
            for each in perturbed:
                assert not sendable(one, each, wordings), each
    assert tried > 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_changed_text_is_loose_by_itself(replies: list[Decided], language: str) -> None:
    """What an agent takes over is asked the same without wording it again: the text, the facts and their sources."""
    chance = random.Random(11)
    for one in replies:
        for fact in one.template.facts if one.language == language else ():
            text = one.template.text.replace(fact.shown, other(fact.shown, chance))
            assert loose(msgspec.structs.replace(one.template, text=text), (one.decision,), one.context)
