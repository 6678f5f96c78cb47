"""Letter statistics of langdetect, summed in full instead of sampled: the same text gives the same answer."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from langdetect import detector_factory

_PROFILES = Path(detector_factory.PROFILES_DIRECTORY)
_NAMES: Mapping[str, tuple[str, ...]] = {"zh": ("zh-cn", "zh-tw"), "nb": ("no",), "nn": ("no",)}
_SMOOTHING = 0.5 / 10_000  # langdetect's own
_MOST = 160  # characters; past that the verdict no longer changes and only time is spent


def known(language: str) -> bool:
    """Whether letter statistics of the language are at hand."""
    return all((_PROFILES / name).is_file() for name in _names(language))


class LetterStatistics:
    """Log likelihoods of a text under a few languages; read-only once made, so threads may share it."""

    def __init__(self, languages: Sequence[str]) -> None:
        by_profile = {name: language for language in languages for name in _names(language)}
        profiles = [(_PROFILES / name).read_text(encoding="utf-8") for name in by_profile]
        self._factory = detector_factory.DetectorFactory()
        # langdetect refuses fewer than two profiles; with one language there is nothing to tell apart anyway.
        if len(profiles) > 1:
            self._factory.load_json_profile(profiles)
        self._languages = [by_profile[name] for name in self._factory.langlist]

    def log_likelihoods(self, text: str) -> dict[str, float]:
        """Summed over letter groups of one to three, in nats; empty if the text has none that is known."""
        if not self._languages:
            return {}
        detector = self._factory.create()
        detector.append((text.lower() if text.isupper() else text)[:_MOST])
        groups = detector._extract_ngrams()
        if not groups:
            return {}
        sums = [0.0] * len(self._languages)
        for group in groups:
            for at, frequency in enumerate(self._factory.word_lang_prob_map[group]):
                sums[at] += math.log(frequency + _SMOOTHING)
        best: dict[str, float] = {}
        for language, total in zip(self._languages, sums, strict=True):
            best[language] = max(total, best.get(language, -math.inf))
        return best


def _names(language: str) -> tuple[str, ...]:
    return _NAMES.get(language, (language,))
