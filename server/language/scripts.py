"""Writing systems: which one a text is in, and which languages are written in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

LATIN, KANA, HAN, HANGUL = "Latin", "Kana", "Han", "Hangul"

# (first code point, last code point, script); letters only, the gaps between them belong to no script.
_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x41, 0x5A, LATIN),
    (0x61, 0x7A, LATIN),
    (0xC0, 0x24F, LATIN),
    (0x370, 0x3FF, "Greek"),
    (0x400, 0x52F, "Cyrillic"),
    (0x531, 0x58F, "Armenian"),
    (0x5D0, 0x5F2, "Hebrew"),
    (0x620, 0x65F, "Arabic"),
    (0x66E, 0x6FF, "Arabic"),
    (0x750, 0x77F, "Arabic"),
    (0x8A0, 0x8FF, "Arabic"),
    (0x900, 0x97F, "Devanagari"),
    (0x980, 0x9FF, "Bengali"),
    (0xA00, 0xA7F, "Gurmukhi"),
    (0xA80, 0xAFF, "Gujarati"),
    (0xB00, 0xB7F, "Odia"),
    (0xB80, 0xBFF, "Tamil"),
    (0xC00, 0xC7F, "Telugu"),
    (0xC80, 0xCFF, "Kannada"),
    (0xD00, 0xD7F, "Malayalam"),
    (0xD80, 0xDFF, "Sinhala"),
    (0xE00, 0xE7F, "Thai"),
    (0xE80, 0xEFF, "Lao"),
    (0x1000, 0x109F, "Myanmar"),
    (0x10A0, 0x10FF, "Georgian"),
    (0x1100, 0x11FF, HANGUL),
    (0x1200, 0x139F, "Ethiopic"),
    (0x1780, 0x17FF, "Khmer"),
    (0x1E00, 0x1EFF, LATIN),
    (0x1F00, 0x1FFF, "Greek"),
    (0x3005, 0x3007, HAN),
    (0x3041, 0x30FF, KANA),
    (0x3131, 0x318E, HANGUL),
    (0x3400, 0x4DBF, HAN),
    (0x4E00, 0x9FFF, HAN),
    (0xAC00, 0xD7A3, HANGUL),
    (0xF900, 0xFAFF, HAN),
    (0xFB50, 0xFDFB, "Arabic"),
    (0xFE70, 0xFEFC, "Arabic"),
    (0x20000, 0x323AF, HAN),
)
_STARTS = tuple(first for first, _, _ in _RANGES)

# Languages that are not written in Latin letters.
_SCRIPTS_OF: Mapping[str, frozenset[str]] = {
    **{code: frozenset({"Arabic"}) for code in ("ar", "fa", "ur", "ps", "ku", "ckb", "sd", "ug")},
    **{
        code: frozenset({"Cyrillic"}) for code in ("ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg", "tt")
    },
    **{code: frozenset({"Devanagari"}) for code in ("hi", "mr", "ne")},
    "sr": frozenset({"Cyrillic", LATIN}),
    "el": frozenset({"Greek"}),
    "hy": frozenset({"Armenian"}),
    "he": frozenset({"Hebrew"}),
    "bn": frozenset({"Bengali"}),
    "pa": frozenset({"Gurmukhi"}),
    "gu": frozenset({"Gujarati"}),
    "or": frozenset({"Odia"}),
    "ta": frozenset({"Tamil"}),
    "te": frozenset({"Telugu"}),
    "kn": frozenset({"Kannada"}),
    "ml": frozenset({"Malayalam"}),
    "si": frozenset({"Sinhala"}),
    "th": frozenset({"Thai"}),
    "lo": frozenset({"Lao"}),
    "my": frozenset({"Myanmar"}),
    "ka": frozenset({"Georgian"}),
    "am": frozenset({"Ethiopic"}),
    "km": frozenset({"Khmer"}),
    "ko": frozenset({HANGUL}),
    "ja": frozenset({KANA, HAN}),
    "zh": frozenset({HAN}),
}

# How much one letter says compared with one of an alphabet. A single kana is often part of a drawn face.
_WEIGHT: Mapping[str, float] = {HAN: 2.5, KANA: 1.9, HANGUL: 2.0}
_NAME_WEIGHT = (
    0.3  # a capitalised Latin word is as likely a brand, a model or a person as a word of the language
)
_LATIN_LEAD = 1.7  # so a foreign script is the text's own unless Latin words outweigh it clearly
_KANA_SHARE = 0.1  # Japanese sentences carry far more kana than a Chinese one that quotes a Japanese name


# Arabic letters that Arabic words do without. Dialects look Persian to statistics, but lack these.
_LETTERS_OF_NEIGHBOURS: Mapping[str, frozenset[str]] = {"ar": frozenset("پچژگکیےٹڈڑںہھێۆەڵۇۈ")}


def may_be_neighbour(text: str, language: str) -> bool:
    """Whether the text has a letter that `language` does without, as far as this table knows its letters."""
    letters = _LETTERS_OF_NEIGHBOURS.get(language)
    return letters is None or not letters.isdisjoint(text)


def scripts_of(language: str) -> frozenset[str]:
    """The scripts that a language is written in; Latin for any that this table does not name."""
    return _SCRIPTS_OF.get(language, frozenset({LATIN}))


def script_of(character: str) -> str | None:
    """The script of one letter; None for anything else."""
    code = ord(character)
    at = bisect_right(_STARTS, code) - 1
    if at < 0:
        return None
    _, last, script = _RANGES[at]
    return script if code <= last and code not in (0xD7, 0xF7) else None


def weigh(text: str) -> dict[str, float]:
    """How much of the text is in each script, in letters of an alphabet; Latin names count less."""
    weights: dict[str, float] = {}
    shouted = text.isupper()
    for word in text.split():
        named = word[0].isupper() and not shouted
        for character in word:
            script = script_of(character)
            if script is not None:
                weight = _NAME_WEIGHT if script == LATIN and named else letter_weight(script)
                weights[script] = weights.get(script, 0.0) + weight
    return weights


def letter_weight(script: str | None) -> float:
    """How much one letter says, compared with one of an alphabet."""
    return _WEIGHT.get(script, 1.0) if script else 0.0


def dominant(weights: Mapping[str, float]) -> str | None:
    """The script of the sentence, foreign names set aside; Kana for all Japanese; None without letters."""
    others = {script: weight for script, weight in weights.items() if script != LATIN}
    latin = weights.get(LATIN, 0.0)
    if KANA in others:
        kana, han = others.pop(KANA), others.pop(HAN, 0.0)
        others[KANA if kana >= _KANA_SHARE * (kana + han) else HAN] = kana + han
    if not others:
        return LATIN if latin else None
    foreign = max(others, key=lambda script: others[script])
    return LATIN if latin >= _LATIN_LEAD * others[foreign] else foreign
