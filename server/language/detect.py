"""The language of one chat message, from its script, words and letters, and the conversation so far."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache

import msgspec

from server.errors import CopilotError
from server.language import memory as memories
from server.language import ngrams, wordparts
from server.language.scripts import may_be_neighbour, scripts_of
from server.language.signal import Signal, signal_of

# How far one nat of each statistic is believed. Neighbouring letter groups repeat each other, hence the small
# share; with these, confidence agrees with the share of right answers on pieces of one to three words.
_WORDS_BELIEVED = 4.0
_LETTERS_BELIEVED = 0.05

_FLOOR = 4.0  # letters; "ok", "hi", "no" and "si" belong to nobody
_FLOOR_OF_A_SCRIPT = 2.0  # letters of a script that only one language uses
_BORROWED = 0.05  # chance that a word was borrowed: one foreign word is no change of language, a sentence is
_FOREIGN_ODDS = math.log(1000.0)  # how clearly a text must be in a language that is not offered
_FOREIGN_WORDS = 3.0
_CERTAIN = 0.99
_LEAST = 0.4  # a guess below is none: words such as "info" belong to every language


class LanguageGuess(msgspec.Struct, frozen=True):
    """A language of the allowed set or none, how sure (0..1), and what decided it.

    `reason` is "text", "script" or "memory"; without a language it is "too_short", "ambiguous",
    "unsupported" or "no_text".
    """

    language: str | None
    confidence: float
    reason: str


@lru_cache(maxsize=8)
def _letters(languages: tuple[str, ...]) -> ngrams.LetterStatistics:
    """Statistics that several detectors share: reading them takes longer than everything else that makes one."""
    return ngrams.LetterStatistics(languages)


class LanguageDetector:
    """Knows a few languages by heart; read-only once made, so worker threads may share one."""

    def __init__(self, allowed: Sequence[str]) -> None:
        self.allowed = tuple(dict.fromkeys(allowed))
        unknown = [one for one in self.allowed if not (ngrams.known(one) or wordparts.known(one))]
        if unknown or not self.allowed:
            raise CopilotError(
                f"no statistics for these languages: {', '.join(unknown)}"
                if unknown
                else "no language is given",
                where="languages",
                remedy="use codes of two letters such as en, de, pt or zh",
            )
        self._letters = _letters(tuple(one for one in self.allowed if ngrams.known(one)))
        self._words = wordparts.WordStatistics([one for one in self.allowed if wordparts.known(one)])

    def detect(self, text: str, memory: Mapping[str, float] | None = None) -> LanguageGuess:
        """The language of one message, given the weights that `remember` made of the messages before it."""
        signal = signal_of(text)
        candidates = [one for one in self.allowed if signal.script in scripts_of(one)]
        expected = memories.expectation(memory or {}, self.allowed)
        if signal.letters < (_FLOOR if len(candidates) != 1 else _FLOOR_OF_A_SCRIPT):
            return _remembered(memory, expected, otherwise="too_short" if signal.script else "no_text")
        if memory and signal.only_names and max(expected, key=lambda one: expected[one]) in candidates:
            return _remembered(memory, expected, otherwise="too_short")
        by_words = self._words.evidence(signal.text)
        if not candidates or self._foreign(signal, candidates, by_words):
            return LanguageGuess(language=None, confidence=_CERTAIN, reason="unsupported")
        told = self._told(signal, candidates, by_words)
        borrowed = _BORROWED**signal.words if memory else 0.0
        weighed = {
            one: (told.get(one, 0.0) + (borrowed if memory and one in memory else 0.0)) * expected[one]
            for one in self.allowed
        }
        language = max(weighed, key=lambda one: weighed[one])
        confidence = min(weighed[language] / sum(weighed.values()), _CERTAIN)
        if confidence < _LEAST:
            return LanguageGuess(language=None, confidence=confidence, reason="ambiguous")
        if language != max(told, key=lambda one: told[one]):
            return LanguageGuess(language=language, confidence=confidence, reason="memory")
        reason = "script" if len(candidates) == 1 else "text"
        return LanguageGuess(language=language, confidence=confidence, reason=reason)

    def remember(self, memory: Mapping[str, float], guess: LanguageGuess) -> Mapping[str, float]:
        """The memory after this guess; only what a text showed by itself is kept, never memory's own echo."""
        if guess.language is None or guess.reason not in ("text", "script"):
            return dict(memory)
        return memories.with_message(memory, guess.language, guess.confidence)

    def _told(
        self, signal: Signal, candidates: Sequence[str], by_words: Mapping[str, float]
    ) -> dict[str, float]:
        """What the text alone says, as probabilities; a statistic is neutral on a language that it lacks."""
        if len(candidates) == 1:
            return {candidates[0]: 1.0}
        by_letters = self._letters.log_likelihoods(signal.text)
        likeliest = max((by_letters[one] for one in candidates if one in by_letters), default=0.0)
        strongest = max((by_words.get(one, 0.0) for one in candidates), default=0.0)
        total = {
            one: _LETTERS_BELIEVED * by_letters.get(one, likeliest)
            + _WORDS_BELIEVED
            * signal.words
            * by_words.get(one, 0.0 if one in self._words.languages else strongest)
            for one in candidates
        }
        top = max(total.values())
        shares = {one: math.exp(value - top) for one, value in total.items()}
        whole = sum(shares.values())
        return {one: share / whole for one, share in shares.items()}

    def _foreign(self, signal: Signal, candidates: Sequence[str], by_words: Mapping[str, float]) -> bool:
        """Whether a whole sentence is clearly in a language that is not offered."""
        if signal.words < _FOREIGN_WORDS or not self._words.languages.issuperset(candidates):
            return False
        if not all(may_be_neighbour(signal.text, one) for one in candidates):
            return False
        found = self._words.best_of_all(signal.text)
        if found is None or found.offered:
            return False
        strongest = max((by_words.get(one, 0.0) for one in candidates), default=0.0)
        return _WORDS_BELIEVED * signal.words * (found.evidence - strongest) > _FOREIGN_ODDS


def _remembered(
    memory: Mapping[str, float] | None, expected: Mapping[str, float], *, otherwise: str
) -> LanguageGuess:
    """The language of the conversation so far, for a message that shows none."""
    if not memory or max(expected.values()) <= 1.0 / len(expected):
        return LanguageGuess(language=None, confidence=0.0, reason=otherwise)
    language = max(expected, key=lambda one: expected[one])
    return LanguageGuess(language=language, confidence=min(expected[language], _CERTAIN), reason="memory")
