"""Numbers of days, weeks or years that an article states otherwise than the rules or its original do; pure.

What a parameter is about is told by the sentences of the wordings that show it, so this works in every language that has
wordings; what translations state is compared with their original.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import msgspec

from server.errors import CopilotError
from server.knowledge.article import Article
from server.knowledge.columns import EVERY_BRAND
from server.workflow.workflow import EVERY_BRAND as ALL_BRANDS
from server.workflow.workflow import Workflow

# How a parameter's name ends, and the words for that unit, beginnings of longer ones included.
_UNIT_WORDS = {
    "workdays": "",  # days that stand beside a word for work
    "hours": "hour stund heure hora ora ore uur uren godzin saat ساع 時間 小时 小時",
    "days": "day tag jour día dias dia giorn dag dni dnia dzień gün يوم أيام 日 天",
    "weeks": "week woch semaine semana settiman weken tydzie tygodn hafta أسبوع أسابيع 週間 周 星期",
    "months": "month monat mois mes mês mese mesi maand miesi ay شهر أشهر か月 ヶ月 个月 個月",
    "years": "year jahr ans année año anni anno ano anos jaar lat rok roku yıl سنة سنوات عام أعوام 年",
}
_UNITS = {unit: tuple(words.split()) for unit, words in _UNIT_WORDS.items()}
_WORK_WORDS = (
    "working business werktag arbeitstag ouvr hábil labor lavorativ úte úti werkdag robocz iş عمل 営業 工作"
)
_WORK = tuple(_WORK_WORDS.split())
_NUMBER = re.compile(r"(?<![\d.,:/€$£-])(\d{1,3})(?![\d]|[.,:/]\d)")
_SENTENCE = re.compile(r"(?<=[.!?؟])\s+|(?<=[。！？])|\n\s*\n|\n(?=\s*(?:\||(?:[-*+]|\d+[.)])\s))")
_LIST_MARK = re.compile(r"(?m)^\s*(?:\d{1,3}[.)]|[-*+])\s+")
_WORD = re.compile(r"[^\W\d_]+")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_SLOT = re.compile(r"\{[^{}]*\$(\w+)[^{}]*\}?")
_BETWEEN = " -–—~～〜0123456789到至から"
_NEAR = 3
_STEM = 5
_SHOWN = 200
_SHORTEST = 4
# So many beginnings of words have to be the same before a sentence counts as being about a parameter, and so many where
# the article states the right number, too, most likely of this and the other number of something else.
_SHARED, _SHARED_BESIDE = 2, 4


class Contradiction(msgspec.Struct, frozen=True):
    """An article says `stated` of a unit where `source` (a parameter of a workflow, or the original) says `expected`."""

    article: str
    path: str
    language: str
    unit: str
    stated: int
    expected: tuple[int, ...]
    source: str
    sentence: str


class _Statement(msgspec.Struct, frozen=True):
    number: int
    unit: str
    sentence: str


def contradictions(
    articles: Sequence[Article], workflows: Sequence[Workflow], worded: Mapping[str, Mapping[str, str]]
) -> list[Contradiction]:
    """All of them in the order of articles; `worded` is the text of wordings by language and workflow, slots included."""
    found: list[Contradiction] = []
    originals = {article.id: article for article in articles if not article.front.translation_of}
    for article in articles:
        stated = statements(article.body)
        found += _against_rules(article, stated, workflows, worded)
        original = originals.get(article.front.translation_of or "")
        if original is not None:
            found += _against_original(article, stated, statements(original.body), original)
    return list({(one.article, one.unit, one.stated, one.sentence): one for one in found}.values())


def contradicting(
    knowledge: Path, articles: Sequence[Article], workflows: Sequence[Workflow]
) -> list[Contradiction]:
    """Those of a knowledge folder; its wordings are read as text, so that broken ones hide nothing."""
    worded = {
        folder.name: {file.stem: file.read_text("utf-8", "replace") for file in folder.glob("*.ftl")}
        for folder in sorted((knowledge / "wordings").glob("*"))
        if folder.is_dir()
    }
    return contradictions(articles, workflows, worded)


def as_problem(one: Contradiction) -> CopilotError:
    """For people who mend it."""
    expected = " or ".join(map(str, one.expected))
    return CopilotError(
        f"says {one.stated} {one.unit} where `{one.source}` says {expected}: {one.sentence[:_SHOWN]}",
        where=one.path,
        remedy="correct the article, or change the rule",
    )


def statements(text: str) -> list[_Statement]:
    """Every number with its unit of time, with the sentence that says it."""
    found: list[_Statement] = []
    for raw in _SENTENCE.split(text):
        sentence = " ".join(_LIST_MARK.sub("", raw).replace("*", "").split())
        for match in _NUMBER.finditer(sentence):
            unit = _unit(sentence[match.end() :])
            if unit:
                found.append(_Statement(int(match[1]), unit, sentence))
    return found


def _unit(after: str) -> str:
    """The unit that the next words name; of a range the second number's unit is that of the first."""
    near = after.casefold().lstrip(_BETWEEN)
    if _UNSPACED.match(near):
        if near.startswith(_WORK):
            return "workdays"
        # The longest name first: a month begins like a moon, hours like time.
        known = sorted(((name, unit) for unit, names in _UNITS.items() for name in names), key=_length)
        return next((unit for name, unit in known if near.startswith(name)), "")
    words = near.replace("-", " ").split()[: _NEAR + 2]
    for place, word in enumerate(words[:_NEAR]):
        bare = word.strip(".,;:!?()")
        unit = next(
            (name for name in ("hours", "days", "weeks", "months", "years") if _is(bare, _UNITS[name])), ""
        )
        beside = " ".join(words[max(0, place - 1) : place + 2])
        if any(one in beside for one in _WORK) and unit in ("days", ""):
            return "workdays"
        if unit:
            return unit
    return ""


def _length(pair: tuple[str, str]) -> int:
    return -len(pair[0])


def _is(word: str, names: Iterable[str]) -> bool:
    return any(
        word == name or (len(name) >= 3 and word.startswith(name) and len(word) <= len(name) + 4)
        for name in names
    )


def _against_rules(
    article: Article,
    stated: Sequence[_Statement],
    workflows: Sequence[Workflow],
    worded: Mapping[str, Mapping[str, str]],
) -> Iterator[Contradiction]:
    served = [
        one
        for one in workflows
        # What differs in regions is held against what the article says of all.
        if one.id in article.front.workflows and not one.regions and _serves(one, article)
    ]
    regional = [
        one
        for one in workflows
        if one.regions and any(one.id == other.id for other in served) and _serves(one, article)
    ]
    texts = worded.get(article.front.language, {})
    for statement in stated:
        values = {
            (one.id, name): (int(value), one)
            for one in served
            for name, value in one.parameters.items()
            if isinstance(value, int) and not isinstance(value, bool) and _unit_of(name) == statement.unit
        }
        here = _stems(statement.sentence)
        about = {key: len(here & _subject(texts.get(key[0], ""), key[1])) for key in values}
        close = {key: value for key, (value, _) in values.items() if about[key] >= _SHARED}
        yield from _unlike_in_regions(article, statement, stated, regional, close)
        known = {value for value, _ in values.values()} | {
            one.parameters.get(name) for one in regional for name in one.parameters
        }
        if not values or statement.number in known:
            continue
        best = max(about, key=lambda key: about[key])
        value, workflow = values[best]
        beside = any((one.number, one.unit) == (value, statement.unit) for one in stated)
        if about[best] < (_SHARED_BESIDE if beside else _SHARED):
            continue
        yield _against(article, statement, value, f"{workflow.id}.{best[1]}")


def _against(article: Article, statement: _Statement, value: int, parameter: str) -> Contradiction:
    """What an article says, beside the `value` that a parameter has."""
    return Contradiction(
        article.id,
        article.path,
        article.front.language,
        statement.unit,
        statement.number,
        (value,),
        parameter,
        statement.sentence,
    )


def _unlike_in_regions(
    article: Article,
    statement: _Statement,
    stated: Sequence[_Statement],
    regional: Sequence[Workflow],
    close: Mapping[tuple[str, str], int],
) -> Iterator[Contradiction]:
    """What an article says as if it held everywhere, although a region of its brand has another number."""
    told = {one.number for one in stated if one.unit == statement.unit}
    beside = {
        one.number for one in stated if (one.sentence, one.unit) == (statement.sentence, statement.unit)
    }
    if len(beside) > 1:
        return  # "1 to 2 working days" is how long something takes
    for (workflow, parameter), usual in close.items():
        for one in regional if usual == statement.number else ():
            value = one.parameters.get(parameter)
            if one.id == workflow and isinstance(value, int) and value not in told:
                yield _against(
                    article, statement, value, f"{workflow}.{parameter} in {', '.join(one.regions)}"
                )


def _serves(workflow: Workflow, article: Article) -> bool:
    """Whether a workflow is one of the brand that an article is for."""
    return ALL_BRANDS in workflow.brands or article.front.brand in (*workflow.brands, EVERY_BRAND)


def _against_original(
    article: Article, stated: Sequence[_Statement], original: Sequence[_Statement], first: Article
) -> Iterator[Contradiction]:
    """What a translation states of a unit and its original, which states that unit too, does not."""
    for statement in stated:
        known = tuple(sorted({one.number for one in original if one.unit == statement.unit}))
        own = {one.number for one in stated if one.unit == statement.unit}
        missing = tuple(number for number in known if number not in own)
        if statement.number not in known and missing:
            yield Contradiction(
                article.id,
                article.path,
                article.front.language,
                statement.unit,
                statement.number,
                missing,
                first.id,
                statement.sentence,
            )


def _unit_of(parameter: str) -> str:
    """The unit by the end of a parameter's name; `refund_workdays_from` is one of workdays."""
    words = parameter.split("_")
    return next((unit for unit in _UNITS if unit in words), "")


@lru_cache(1024)
def _subject(text: str, parameter: str) -> frozenset[str]:
    """Beginnings of the words of all sentences that show a parameter."""
    sentences = [
        part
        for part in re.split(r"(?<=[.!?؟。！？])\s|\n\s*\n|\n(?=\S)", text)
        if parameter in _SLOT.findall(part)
    ]
    return frozenset(stem for sentence in sentences for stem in _stems(_SLOT.sub(" ", sentence)))


def _stems(text: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKC", text).casefold()
    found: set[str] = set()
    for word in _WORD.findall(plain):
        if _UNSPACED.search(word):
            found |= {word[at : at + 2] for at in range(len(word) - 1)}
        elif len(word) >= _SHORTEST and not any(_is(word, names) for names in _UNITS.values()):
            found.add(word[:_STEM])
    return frozenset(found)
