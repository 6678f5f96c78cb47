"""The terms that a lexical search compares: words, their beginnings, numbers, and how names sound.

Across languages, only numbers and names are shared, and names change their script: a word's consonants, coarsened
until بانثرز and Panthers agree, are a term of their own. Scripts without spaces are cut into pairs of signs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_MOST = 4000  # characters; a passage has a few hundred, a pasted message may have any number
_WORD = re.compile(r"[^\W_]+")
_PARTS = re.compile(r"\d+|[^\d]+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
_BEGINNING = 5
_LONGEST_KNOWN = 24
_FEWEST_SOUNDS = 3
_INDIC = "\u0900"
_ARTICLES = ("\u0627\u0644", "\u0648\u0627\u0644")  # Arabic writes `the` and `and the` in one with the word
# Sounds that transliterations confuse share a letter; the rest, vowels among it, is left out.
_SOUNDS = {
    **dict.fromkeys("BP", "p"),
    **dict.fromkeys("FV", "f"),
    **dict.fromkeys("TD", "t"),
    **dict.fromkeys("SZ", "s"),
    **dict.fromkeys("CKQ", "k"),
    **dict.fromkeys("GJ", "g"),
    **{sign: sign.lower() for sign in "LMNR"},
    "X": "ks",
}
_KINDS = ("LETTER", "SYLLABLE", "CHARACTER")
_NO_LETTERS = frozenset({"SHORT", "HARD", "SOFT"})
_SYLLABLES = ("KATAKANA", "HIRAGANA", "HANGUL")
_VOWELS = "AEIOUY"


def terms(text: str) -> list[str]:
    """The terms of a text, as often as they occur."""
    found: list[str] = []
    for word in _WORD.findall(_folded(text[:_MOST])):
        found += _of_known(word) if len(word) <= _LONGEST_KNOWN else _of_word(word)
    return found


def _of_word(word: str) -> tuple[str, ...]:
    return tuple(_terms(word))


# A text has few words that others do not have: a library of 20,000 passages is read in half the time.
_of_known = lru_cache(maxsize=50_000)(_of_word)


def _terms(word: str) -> Iterator[str]:
    for part in _PARTS.findall(word):
        if part.isdigit():
            yield f"n:{int(part)}" if len(part) < 20 else f"n:{part[:20]}"
            continue
        signs = "".join(_UNSPACED.findall(part))
        yield from (f"c:{signs[at : at + 2]}" for at in range(len(signs) - 1))
        for spaced in _UNSPACED.sub(" ", part).split():
            yield from _of_letters(spaced)
        if signs and len(sounds := _sounds(signs)) >= _FEWEST_SOUNDS:
            yield f"k:{sounds}"


def _of_letters(word: str) -> Iterator[str]:
    bare = next((word[len(one) :] for one in _ARTICLES if word.startswith(one) and len(word) > 4), word)
    yield f"w:{bare}"
    if len(bare) > _BEGINNING:
        yield f"p:{bare[:_BEGINNING]}"
    sounds = _sounds(bare)
    if len(sounds) >= _FEWEST_SOUNDS:
        yield f"k:{sounds}"
        if len(sounds) > _FEWEST_SOUNDS:
            yield from (f"s:{sounds[at : at + 3]}" for at in range(len(sounds) - 2))


def _folded(text: str) -> str:
    """Without case, accents and differences of width; digits of any script are 0 to 9."""
    whole = unicodedata.normalize("NFKC", text.casefold())
    return "".join(map(_plain, whole)) if not whole.isascii() else whole


@lru_cache(maxsize=20_000)
def _plain(sign: str) -> str:
    if sign.isdigit() and not sign.isascii():
        return str(unicodedata.digit(sign))
    # Only the alphabets of Europe and the Near East have letters that stay themselves without their marks.
    parts = unicodedata.normalize("NFD", sign) if sign < _INDIC else sign
    return "".join(part for part in parts if not unicodedata.category(part).startswith("M"))


def _sounds(word: str) -> str:
    found: list[str] = []
    for sound in "".join(map(_sound, word)):
        if not found or found[-1] != sound:
            found.append(sound)
    return "".join(found)


@lru_cache(maxsize=20_000)
def _sound(sign: str) -> str:
    """The consonants of a letter, read from its Unicode name: `ARABIC LETTER BEH` begins with one."""
    if sign.isascii():
        return _SOUNDS.get(sign.upper(), "")
    words = unicodedata.name(sign, "").split()
    place = next((at for at, word in enumerate(words) if word in _KINDS), len(words))
    name = words[place + 1] if place + 1 < len(words) else ""
    if not name or name in _NO_LETTERS:
        return ""
    if words[0] in _SYLLABLES:
        return "".join(_SOUNDS.get(one, "") for one in name)
    if name[0] in _VOWELS:
        # Cyrillic EL, EM, EN, ER, ES and EF are consonants, ALPHA and AIN are not.
        return _SOUNDS.get(name[1], "") if len(name) == 2 else ""
    return _SOUNDS.get(name[0], "")
