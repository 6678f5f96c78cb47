"""What two replies say beside their facts: negations, promises, courtesies, and how alike the rest reads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA, Indel

from server.feedback.facts import MASK
from server.feedback.lexicon import Lexicon, lexicon

_CLAUSE_END = re.compile(r"[.!?,;:\n。！？、，…]+|\s-\s")
_WORD = re.compile(r"\w+(?:'\w+)*")
_SYMBOL = re.compile(rf"[^\w\s{MASK}]")
_COURTEOUS_WORDS = 6  # beside the courtesy itself: "thank you for your patience"
_COURTEOUS_SIGNS = 14  # the same where words are not set apart
_TYPO_FROM = 4  # letters; shorter words with another letter are other words
_TWO_TYPOS_FROM = 9
_SHORT_WORD = 3
_LITTLE = 0.5  # weight of a short word, mostly grammar
_OPPOSITE_FROM = 3


def negations(skeleton: str, language: str) -> int:
    """How many negations the plain text has, not counting polite and set phrases."""
    words = lexicon(language)
    return len(words.negation.findall(words.no_negation.sub(" ", words.courtesy.sub(" ", skeleton))))


def promises(skeleton: str, language: str) -> frozenset[str]:
    """The kinds of promise or event that the plain text speaks of."""
    words = lexicon(language)
    text = words.courtesy.sub(" ", skeleton)
    return frozenset(name for name, pattern in words.promises.items() if pattern.search(text))


def substances(skeleton: str, language: str) -> tuple[str, str]:
    """The plain text without facts and courtesies, once with and once without the words beside a courtesy."""
    words = lexicon(language)
    most: list[str] = []
    least: list[str] = []
    for clause in _CLAUSE_END.split(skeleton.replace(MASK, " ")):
        polite = words.polite.sub(" ", clause)
        rest = words.courtesy.sub(" ", polite)
        left = _SYMBOL.sub(" ", rest).split()
        most += left
        least += [] if rest != polite and _is_little(rest, words) else left
    return " ".join(most), " ".join(least)


def wording(skeleton: str) -> str:
    """The plain text without punctuation and symbols."""
    return " ".join(_SYMBOL.sub(" ", skeleton).split())


def similarity(ones: Sequence[str], others: Sequence[str], language: str) -> float:
    """How alike two texts read, 0 to 1, taking of each the substance that fits the other best."""
    return max(_similarity(one, other, language) for one in ones for other in others)


def _similarity(one: str, other: str, language: str) -> float:
    """Shared words by weight, typing errors forgiven."""
    if lexicon(language).unspaced:
        return Indel.normalized_similarity("".join(one.split()), "".join(other.split()))
    ones, others = _WORD.findall(one), _WORD.findall(other)
    whole = sum(map(_weight, ones)) + sum(map(_weight, others))
    return 2 * sum(_weight(word) for word, _ in _shared(ones, others)) / whole if whole else 1.0


def turned_round(one: str, other: str, language: str) -> bool:
    """Whether a word of one text stands in the other with a prefix that means its opposite."""
    prefixes = lexicon(language).opposites
    ones, others = set(_WORD.findall(one)), set(_WORD.findall(other))
    gone, come = ones - others, others - ones
    return any(
        _is_opposite(word, changed, prefixes) or _is_opposite(changed, word, prefixes)
        for word in gone
        for changed in come
    )


def _is_little(text: str, words: Lexicon) -> bool:
    if words.unspaced:
        return len("".join(text.split())) <= _COURTEOUS_SIGNS
    return len(_WORD.findall(text)) <= _COURTEOUS_WORDS


def _weight(word: str) -> float:
    return _LITTLE if len(word) <= _SHORT_WORD and word.isalpha() else 1.0


def _shared(ones: Sequence[str], others: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Words of the one text with their partners in the other, the same ones first, then the misspelled."""
    free = Counter(others)
    left: list[str] = []
    for word in ones:
        if free[word]:
            free[word] -= 1
            yield word, word
        else:
            left.append(word)
    for word in left:
        partner = next((other for other, count in free.items() if count and _is_typo(word, other)), None)
        if partner is not None:
            free[partner] -= 1
            yield word, partner


def _is_typo(word: str, other: str) -> bool:
    shorter = min(len(word), len(other))
    if shorter < _TYPO_FROM or word.isdigit() or other.isdigit():
        return False
    return OSA.distance(word, other, score_cutoff=2) <= (2 if shorter >= _TWO_TYPOS_FROM else 1)


def _is_opposite(word: str, other: str, prefixes: Sequence[str]) -> bool:
    return len(word) >= _OPPOSITE_FROM and any(other == prefix + word for prefix in prefixes)
