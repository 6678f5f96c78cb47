"""Word statistics of eldc, which know short and colloquial text best."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import eldc

# Malay stands in for Indonesian, and one Norwegian for both: eldc does not tell them apart.
_NAMES: Mapping[str, str] = {"id": "ms", "nb": "no", "nn": "no"}
_MOST_SCORES = 20
_CERTAIN = 1.0 - 1e-6  # a score of one would be infinite evidence

eldc.init()  # here, once, because a second call while a thread looks something up would free its table


def known(language: str) -> bool:
    """Whether word statistics of the language are at hand."""
    return _name(language) in eldc.LANGUAGES


class Found(NamedTuple):
    """The evidence for a language, and whether it is one of those asked for."""

    offered: bool
    evidence: float


class WordStatistics:
    """Evidence for each of a few languages, and for the best of all languages; threads may share it."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.languages = frozenset(languages)
        self._by_name = {_name(language): language for language in languages}
        self._among = eldc.instance()
        if self._by_name:  # an empty list would mean every language
            self._among.set_languages(list(self._by_name))
        self._among.set_scores(_MOST_SCORES)
        self._any = eldc.instance()
        self._any.set_scores(1)

    def evidence(self, text: str) -> dict[str, float]:
        """Mean evidence of a word, in nats up to a factor, for each language that any word speaks for."""
        if not self._by_name:
            return {}
        scores = self._among.detect_details(text).scores or {}
        return {self._by_name[name]: _evidence(score) for name, score in scores.items()}

    def best_of_all(self, text: str) -> Found | None:
        """The likeliest of every language that eldc knows; None if no word is known."""
        scores = self._any.detect_details(text).scores or {}
        if not scores:
            return None
        best = max(scores, key=lambda name: scores[name])
        return Found(offered=best in self._by_name, evidence=_evidence(scores[best]))


def _name(language: str) -> str:
    return _NAMES.get(language, language)


def _evidence(score: float) -> float:
    return -math.log(1.0 - min(score, _CERTAIN))
