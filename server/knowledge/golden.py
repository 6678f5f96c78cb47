"""Golden questions: what customers ask, which article must be found for it, and what no article answers."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import msgspec

from server.conversation.conversation import ShortText, Slug
from server.errors import CopilotError
from server.knowledge.article import Article, LanguageCode
from server.workflow.decode import decode
from server.workflow.lines import line_of, places

# Fewer say nothing about where relevance begins.
FEWEST = 8
ChatText = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)|\(at end of document\)")


class GoldenQuestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question and its article, named by the original's id; those in `also` answer it as well.

    `heading` asks for a section of the article as it is shown, `says` for words that the passage found must hold.
    """

    question: ChatText
    language: LanguageCode
    brand: Slug
    article: Slug
    also: tuple[Slug, ...] = ()
    heading: ShortText | None = None
    says: ShortText | None = None


class Tolerance(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """By how much recall@5 and the mean reciprocal rank may fall, overall and in each language and brand."""

    recall: Share = 0.03
    reciprocal: Share = 0.05


class Least(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one language or brand must reach; what is not stated is as for all."""

    recall: Share | None = None
    reciprocal: Share | None = None


class Floor(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The recall@5 and mean reciprocal rank that all questions, each language and each brand must reach.

    It holds for the first index, too, which cannot fall behind another. Groups of fewer than `questions` say little
    and are judged with all others only.
    """

    recall: Share = 0.7
    reciprocal: Share = 0.5
    questions: Annotated[int, msgspec.Meta(ge=1)] = 5
    languages: dict[LanguageCode, Least] = {}
    brands: dict[Slug, Least] = {}


class Golden(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file, or all together; `off_topic` maps a language to what customers write beside the matter."""

    questions: tuple[GoldenQuestion, ...] = ()
    off_topic: dict[LanguageCode, tuple[ChatText, ...]] = {}
    tolerance: Tolerance | None = None
    floor: Floor | None = None

    @property
    def least(self) -> Floor:
        """The floor that was stated, or the usual one."""
        return self.floor or Floor()

    @property
    def allowed(self) -> Tolerance:
        """The tolerance that was stated, or the usual one."""
        return self.tolerance or Tolerance()

    def small_talk(self) -> list[tuple[str, str]]:
        """Every off-topic text once, as (language, text)."""
        return [
            (language, text) for language, texts in self.off_topic.items() for text in dict.fromkeys(texts)
        ]


def load_golden(
    folder: Path, articles: list[Article], *, left_out: bool = False
) -> tuple[Golden, list[CopilotError]]:
    """All `*.toml` of a folder as one, and every problem found: dead article ids, too few texts.

    With `left_out`, articles may be missing because their files are broken: questions about them are left out, too.
    """
    originals = {article.id: article for article in articles if not article.front.translation_of}
    questions: list[GoldenQuestion] = []
    off_topic: dict[str, tuple[str, ...]] = {}
    tolerances: list[tuple[Path, Tolerance]] = []
    floors: list[tuple[Path, Floor]] = []
    problems: list[CopilotError] = []
    for file in sorted(folder.glob("*.toml")):
        golden, found = _read(file, originals, left_out)
        problems += found
        questions += golden.questions
        for language, texts in golden.off_topic.items():
            off_topic[language] = off_topic.get(language, ()) + texts
        if golden.tolerance is not None:
            tolerances.append((file, golden.tolerance))
        if golden.floor is not None:
            floors.append((file, golden.floor))
    problems += [*_stated_twice("tolerance", tolerances), *_stated_twice("floor", floors)]
    whole = Golden(
        tuple(questions),
        off_topic,
        tolerances[0][1] if tolerances else None,
        floors[0][1] if floors else None,
    )
    if not problems and min(len(questions), len(whole.small_talk())) < FEWEST:
        counts = f"{len(questions)} questions and {len(whole.small_talk())} off-topic texts"
        what = f"{counts} are too few to set the relevance floor"
        problems.append(CopilotError(what, where=str(folder), remedy=f"write at least {FEWEST} of each"))
    return whole, problems


def _stated_twice(name: str, stated: Sequence[tuple[Path, object]]) -> list[CopilotError]:
    return [
        CopilotError(
            f"the {name} is also stated in {stated[0][0].name}",
            where=str(file),
            remedy="state it in one file",
        )
        for file, _ in stated[1:]
    ]


def _read(file: Path, originals: dict[str, Article], left_out: bool) -> tuple[Golden, list[CopilotError]]:
    remedy = "correct the file"
    try:
        # Broken UTF-8 and broken TOML both are a ValueError.
        text = file.read_text("utf-8")
        raw = tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        at = _AT_LINE.search(str(error))
        where = f"{file}:{at[1]}" if at and at[1] else str(file)
        return Golden(), [CopilotError(str(error), where=where, remedy=remedy)]
    lines = places(text)

    def at_line(path: tuple[str | int, ...]) -> str:
        line = line_of(lines, path)
        return f"{file}:{line}" if line else str(file)

    golden, faults = decode(Golden, raw)
    if golden is None:
        return Golden(), [
            CopilotError(fault.what, where=at_line(fault.path), remedy=fault.remedy or remedy)
            for fault in faults
        ]
    good: list[GoldenQuestion] = []
    problems: list[CopilotError] = []
    for number, question in enumerate(golden.questions):
        key, what = _dead(question, originals)
        if not what:
            good.append(question)
        elif not left_out:
            where = at_line(("questions", number, key))
            problems.append(CopilotError(what, where=where, remedy="name an original of that brand"))
    return msgspec.structs.replace(golden, questions=tuple(good)), problems


def _dead(question: GoldenQuestion, originals: dict[str, Article]) -> tuple[str, str]:
    """The key that names no article of that brand, and what is wrong with it; empty when nothing is."""
    named = [("article", question.article), *(("also", other) for other in question.also)]
    for key, id in named:
        article = originals.get(id)
        if article is None:
            return key, f"there is no original {id!r}"
        if article.front.brand not in {question.brand, "all"}:
            return key, f"{id!r} belongs to {article.front.brand!r}, not to {question.brand!r}"
    return "", ""
