"""The languages a conversation was held in so far, as weights that fade with every message."""

from __future__ import annotations

from collections.abc import Collection, Mapping

_KEPT = 0.6  # of every weight, from one message to the next
_FORGOTTEN = 0.02
_DOUBT = 0.25  # weight of knowing nothing, beside the weights remembered


def with_message(memory: Mapping[str, float], language: str, confidence: float) -> dict[str, float]:
    """The memory after one more message in `language`."""
    faded = {known: kept * _KEPT for known, kept in memory.items()}
    faded[language] = faded.get(language, 0.0) + confidence
    return {known: kept for known, kept in faded.items() if kept >= _FORGOTTEN}


def expectation(memory: Mapping[str, float], languages: Collection[str]) -> dict[str, float]:
    """How likely each language is before the next message is read; sums to one."""
    remembered = {language: max(0.0, memory.get(language, 0.0)) for language in languages}
    total = sum(remembered.values())
    return {
        language: (_DOUBT / len(languages) + kept) / (_DOUBT + total) for language, kept in remembered.items()
    }
