"""How often the language of a message is told, alone and after the messages before it."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from server.cli.rows import read_rows
from server.language.detect import LanguageDetector, LanguageGuess
from server.language.ngrams import known as known_letters
from server.language.wordparts import known as known_words

SOURCE = Path("../shared/data/language/short_messages.jsonl.gz")
# So many messages of one language make a conversation; what is told of the last one counts.
CONVERSATION = 3
SHOWN_CONFUSIONS = 8


class Item(msgspec.Struct, frozen=True):
    """One message and the language it is in."""

    text: str
    language: str


class Result(msgspec.Struct, frozen=True):
    """Shares of all messages told rightly, by language; `coverage` is the share told at all, `ms` a message.

    A message left open counts as not told. `conversation` is the same mean over the last of three messages.
    """

    macro: float
    coverage: float
    languages: dict[str, float]
    ms: float
    conversation: float
    confusions: dict[str, int]
    unknown: tuple[str, ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which messages; the languages in the file are the allowed ones."""
    parser.add_argument(
        "--items",
        type=Path,
        default=SOURCE,
        help=f'JSON Lines {{"text","language"}}, plain or .gz (default: {SOURCE})',
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Evaluate and print."""
    if given.items == SOURCE and not SOURCE.is_file():
        print(f"skipped: there is no file {SOURCE}")
        return 0
    result = evaluate(read_rows(given.items, Item))
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        _print(result)
    return 0


def evaluate(items: Sequence[Item]) -> Result:
    """Each message alone, then each three of a language as they stand in the file as one conversation."""
    by_language: dict[str, list[str]] = {}
    for item in items:
        by_language.setdefault(item.language, []).append(item.text)
    unknown = sorted(one for one in by_language if not (known_letters(one) or known_words(one)))
    detector = LanguageDetector([one for one in sorted(by_language) if one not in unknown])
    detector.detect(items[0].text)  # the first call prepares what all others use
    started = time.perf_counter()
    guesses = {
        language: [detector.detect(text).language for text in texts]
        for language, texts in by_language.items()
    }
    seconds = time.perf_counter() - started
    told = {language: _share(found, language) for language, found in sorted(guesses.items())}
    ends = {language: _last_of_conversations(detector, texts) for language, texts in by_language.items()}
    whole = [_share(found, language) for language, found in ends.items() if found]
    confusions = Counter(
        f"{language} as {found}"
        for language, all_found in guesses.items()
        for found in all_found
        if found is not None and found != language
    )
    return Result(
        macro=round(sum(told.values()) / len(told), 4),
        coverage=round(sum(one is not None for found in guesses.values() for one in found) / len(items), 4),
        languages=told,
        ms=round(1000 * seconds / len(items), 3),
        conversation=round(sum(whole) / len(whole), 4) if whole else 0.0,
        confusions=dict(confusions.most_common(SHOWN_CONFUSIONS)),
        unknown=tuple(unknown),
    )


def _last_of_conversations(detector: LanguageDetector, texts: Sequence[str]) -> list[str | None]:
    """The language told of the third of each three messages, with the memory of the two before it."""
    found: list[str | None] = []
    for start in range(0, len(texts) - CONVERSATION + 1, CONVERSATION):
        memory: Mapping[str, float] = {}
        guess = LanguageGuess(None, 0.0, "no_text")
        for text in texts[start : start + CONVERSATION]:
            guess = detector.detect(text, memory)
            memory = detector.remember(memory, guess)
        found.append(guess.language)
    return found


def _share(found: Sequence[str | None], language: str) -> float:
    return round(sum(one == language for one in found) / len(found), 4)


def _print(result: Result) -> None:
    shown = Table(title="Languages told of single messages", box=SIMPLE)
    shown.add_column("language")
    shown.add_column("told rightly", justify="right")
    for language, share in result.languages.items():
        shown.add_row(language, f"{share:.3f}")
    console = Console()
    console.print(shown)
    console.print(
        f"mean over languages {result.macro:.4f}, a language named for {result.coverage:.4f} of the messages, "
        f"{result.ms:.2f} ms a message; last of {CONVERSATION} messages of a conversation {result.conversation:.4f}"
    )
    if result.confusions:
        pairs = ", ".join(f"{pair} {count}" for pair, count in result.confusions.items())
        console.print(f"taken for another: {pairs}")
    if result.unknown:
        console.print(f"no statistics for {', '.join(result.unknown)}: counted as not told")
