"""Golden questions: what customers ask, which article must be found for it, and what no article answers."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated

import msgspec

from server.conversation.conversation import ShortText, Slug
from server.errors import CopilotError
from server.knowledge.article import Article, LanguageCode

# Fewer say nothing about where relevance begins.
FEWEST = 8
ChatText = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]


class GoldenQuestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question and its article, named by the original's id; `heading` asks for a section as it is shown."""

    question: ChatText
    language: LanguageCode
    brand: Slug
    article: Slug
    heading: ShortText | None = None


class Golden(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file, or all together; `off_topic` maps a language to what customers write beside the matter."""

    questions: tuple[GoldenQuestion, ...] = ()
    off_topic: dict[LanguageCode, tuple[ChatText, ...]] = {}

    def small_talk(self) -> list[tuple[str, str]]:
        """Every off-topic text once, as (language, text)."""
        return [
            (language, text) for language, texts in self.off_topic.items() for text in dict.fromkeys(texts)
        ]


def load_golden(folder: Path, articles: list[Article]) -> tuple[Golden, list[CopilotError]]:
    """All `*.toml` of a folder as one, and every problem found: dead article ids, too few texts."""
    originals = {article.id: article for article in articles if not article.front.translation_of}
    questions: list[GoldenQuestion] = []
    off_topic: dict[str, tuple[str, ...]] = {}
    problems: list[CopilotError] = []
    for file in sorted(folder.glob("*.toml")):
        try:
            # Broken UTF-8 and broken TOML both are a ValueError.
            golden = msgspec.convert(tomllib.loads(file.read_text("utf-8")), Golden)
        except (OSError, ValueError, RecursionError, msgspec.ValidationError) as error:
            problems.append(CopilotError(str(error), where=str(file), remedy="correct the file"))
            continue
        for number, question in enumerate(golden.questions, start=1):
            if what := _dead(question, originals):
                where = f"{file}: question {number}"
                problems.append(CopilotError(what, where=where, remedy="name an original of that brand"))
        questions += golden.questions
        for language, texts in golden.off_topic.items():
            off_topic[language] = off_topic.get(language, ()) + texts
    whole = Golden(tuple(questions), off_topic)
    if not problems and min(len(questions), len(whole.small_talk())) < FEWEST:
        counts = f"{len(questions)} questions and {len(whole.small_talk())} off-topic texts"
        what = f"{counts} are too few to set the relevance floor"
        problems.append(CopilotError(what, where=str(folder), remedy=f"write at least {FEWEST} of each"))
    return whole, problems


def _dead(question: GoldenQuestion, originals: dict[str, Article]) -> str:
    article = originals.get(question.article)
    if article is None:
        return f"there is no original {question.article!r}"
    if article.front.brand not in {question.brand, "all"}:
        return f"{question.article!r} belongs to {article.front.brand!r}, not to {question.brand!r}"
    return ""
