"""What of a message tells its language: links, addresses, codes and symbols set aside."""

from __future__ import annotations

import re
import unicodedata

import msgspec

from server.conversation.cleaning import clean_text, without_invisible
from server.language.scripts import HAN, KANA, dominant, letter_weight, script_of, weigh

_MOST = 1000  # characters looked at; more would only cost time
_NOISE = re.compile(
    r"<[a-z/!][^<>]{0,200}>"  # markup
    r"|&[a-z]{2,8};"
    r"|(?:https?://|www\.)\S{1,500}"
    r"|[\w.+-]{1,64}@[\w.-]{1,255}"
    r"|[a-z0-9-]{1,63}\.(?:com|net|org|info|shop|store|io|app)\b(?:/\S{0,500})?"
    r"|[a-z0-9-]{1,63}\.[a-z]{2,8}/\S{0,500}"
    r"|[@#]\w{1,64}"
    r"|[a-z0-9]*[0-9][a-z0-9]*(?:[-_./][a-z0-9]+)*",
    re.IGNORECASE | re.ASCII,
)
_STRETCHED = re.compile(r"([a-z])\1{2,}", re.IGNORECASE)  # "pleaaaase"
_APOSTROPHES = "'’"
_UNSPACED = frozenset({HAN, KANA, "Thai", "Lao", "Khmer", "Myanmar"})
_NUMBER = re.compile(r"\d{4}|@")  # a postcode, an order number, an e-mail
_FEW_WORDS = 2
_BESIDE_A_NUMBER = 3
_WORD = 4.0  # letters of an alphabet to one word where words are not set apart


class Signal(msgspec.Struct, frozen=True):
    """Text in the dominant script; its letters (as of an alphabet) and different words say how much it is.

    `only_names`: nothing but a name, or a few words beside a number, as people answer when asked who they are.
    """

    text: str
    script: str | None
    letters: float
    words: float
    only_names: bool = False


def signal_of(message: str) -> Signal:
    """The part of a message that is language, whatever characters it comes with."""
    text = without_invisible(clean_text(message[: 4 * _MOST]))[:_MOST]
    text = _NOISE.sub(" ", unicodedata.normalize("NFKC", text)[:_MOST])
    text = _STRETCHED.sub(r"\1", _letters_only(text))
    script = dominant(weigh(text))
    if script is None:
        return Signal(text="", script=None, letters=0.0, words=0.0)
    text = _in_script(text, script)
    letters = sum(letter_weight(script_of(character)) for character in text)
    words = letters / _WORD if script in _UNSPACED else float(len(set(text.lower().split())))
    named = script not in _UNSPACED and _only_names(text, message)
    return Signal(text=text, script=script, letters=letters, words=words, only_names=named)


def _only_names(text: str, message: str) -> bool:
    words = text.split()
    if len(words) >= _FEW_WORDS and all(word[:1].isupper() for word in words):
        return True
    return len(words) <= _BESIDE_A_NUMBER and _NUMBER.search(message[:_MOST]) is not None


def _letters_only(text: str) -> str:
    """Letters with their marks and apostrophes; one blank for everything between words."""
    kept = "".join(
        character
        if character.isalpha() or character in _APOSTROPHES or unicodedata.category(character).startswith("M")
        else " "
        for character in text
    )
    return " ".join(word for word in (word.strip(_APOSTROPHES) for word in kept.split()) if word)


def _in_script(text: str, script: str) -> str:
    """The text without letters of other scripts; Japanese is written in two."""
    wanted = {KANA, HAN} if script == KANA else {script}
    kept = "".join(
        " " if character.isalpha() and (other := script_of(character)) and other not in wanted else character
        for character in text
    )
    return " ".join(kept.split())
