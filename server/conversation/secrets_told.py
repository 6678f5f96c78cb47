"""Finds passwords and one-time codes that a text tells behind (or before) a word that announces them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from server.conversation.payment_numbers import Span
from server.conversation.secret_words import (
    CODES,
    COLON_ONLY,
    COPULAS,
    FILLERS,
    GAPS,
    NO_SECRETS,
    OWNERS,
    PASSWORDS,
    PLAIN_CODES,
)

_BLANK = r"[\s\-_]{0,3}"
_NO_LETTER_BEFORE = r"(?<![^\W\d_])(?<!\[)"
_NO_LETTER_AFTER = r"(?![^\W\d_])"
_EAST_ASIAN = "\u3040-\u30ff\u3400-\u9fff"
# Scripts that write a word and its neighbours as one, or put an article or "and" in front of it.
_JOINED = re.compile(f"[\u0600-\u06ff{_EAST_ASIAN}]")
_WORD = re.compile(r"[^\s\-_']+")
_BRIEF = 5  # letters; shorter words hide in many others and are looked for as words
_ONE_FOR_ANOTHER = str.maketrans({"ł": "l", "ı": "i", "ß": "ss", "ة": "ه", "ى": "ي"})
_SPELLINGS = {"ł": "[łl]", "ı": "[ıi]", "ß": "(?:ß|ss)", "ä": "(?:ä|a\u0308?|ae)", "ö": "(?:ö|o\u0308?|oe)"}
_SPELLINGS |= {"ü": "(?:ü|u\u0308?|ue)", "ة": "[ةه]", "ى": "[ىي]", "'": "['’]?", " ": _BLANK}


def _spelled(phrase: str) -> str:
    """A pattern for a phrase with or without its accents, composed or not; capitals stay capitals."""
    pattern = ""
    for character in phrase:
        split = unicodedata.normalize("NFD", character)
        if character in _SPELLINGS:
            pattern += _SPELLINGS[character]
        elif len(split) > 1:
            pattern += f"(?:{character}|{split[0]}{split[1]}?)"
        else:
            pattern += re.escape(character)
    return f"(?-i:{pattern})" if phrase.isupper() else pattern


def _one_of(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases as a whole word, the longest first."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    joined = [_spelled(phrase) for phrase in ordered if _JOINED.search(phrase)]
    spaced = [_spelled(phrase) for phrase in ordered if not _JOINED.search(phrase)]
    parts = [rf"{_NO_LETTER_BEFORE}(?:{'|'.join(spaced)}){_NO_LETTER_AFTER}"] if spaced else []
    parts += [rf"(?<!\[)(?:{'|'.join(joined)})"] if joined else []
    return f"(?:{'|'.join(parts)})"


def _listed(table: Iterable[Sequence[str]]) -> list[str]:
    return [phrase for phrases in table for phrase in phrases]


class _Hints:
    """A cheap look before the costly one: every text with one of many phrases passes it, few others do."""

    def __init__(self, phrases: Iterable[str]) -> None:
        split = {tuple(_WORD.findall(spelling)) for phrase in phrases for spelling in _plainly(phrase)}
        single = {words[0] for words in split if len(words) == 1}
        brief = {word for word in single if word.isascii() and len(word) < _BRIEF}
        self._brief = re.compile(rf"(?<![a-z])(?:{'|'.join(sorted(brief))})")
        self._single = tuple(word for word in single if not any(word.startswith(other) for other in brief))
        self._several = tuple(words for words in split if len(words) > 1 and single.isdisjoint(words))

    def found_in(self, text: str) -> bool:
        """Whether the text may hold one of the phrases."""
        plain = _plain(text)
        return (
            self._brief.search(plain) is not None
            or any(word in plain for word in self._single)
            or any(all(word in plain for word in words) for words in self._several)
        )


def _plain(text: str) -> str:
    """Lower case without accents."""
    if text.isascii():
        return text.lower()
    split = unicodedata.normalize("NFD", text.lower()).translate(_ONE_FOR_ANOTHER)
    return "".join(character for character in split if not unicodedata.combining(character))


def _plainly(phrase: str) -> tuple[str, str]:
    """The phrase without accents, and with a German umlaut written out."""
    return _plain(phrase), _plain(re.sub("([äöü])", r"\1e", phrase))


def _pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts), re.IGNORECASE)


_ANY_COPULA = _one_of(COPULAS)
_GAP = rf"(?:\s{{1,3}}{_one_of(GAPS)}){{0,6}}"
_TELLS = (
    rf"(?:\s{{0,3}}[:=]\s{{0,3}}|\s{{1,3}}[-–—]>?\s{{1,3}}|\s{{0,3}}(?:は|が|是|为|為)\s{{0,3}}[:]?\s{{0,3}}"
    rf"|\s{{1,3}}{_ANY_COPULA}\s{{0,2}}:?\s{{1,3}}(?:{_one_of(FILLERS)}\s{{1,3}})?)"
)
_PASSWORD_WORD = _one_of(_listed(PASSWORDS.values()))
_CODE_WORD = _one_of(_listed(CODES.values()))
_PLAIN_CODE_WORD = "|".join(
    rf"(?:(?:^|[.,;:!?\n]\s{{0,2}}){_NO_LETTER_BEFORE}|{_one_of(owners)}\s{{0,3}}){_one_of(words)}"
    for words, owners in PLAIN_CODES.values()
)
_ANY_CODE_WORD = rf"(?:{_CODE_WORD}|{_PLAIN_CODE_WORD})"

_PASSWORD_HINTS = _Hints([*_listed(PASSWORDS.values()), *COLON_ONLY])
_CODE_HINTS = _Hints([*_listed(CODES.values()), *_listed(words for words, _ in PLAIN_CODES.values())])
_TOLD_PASSWORD = _pattern(rf"(?:{_PASSWORD_WORD}{_GAP}{_TELLS}|{_one_of(COLON_ONLY)}\s{{0,3}}[:=]\s{{0,3}})")
_BARE_PASSWORD = _pattern(_PASSWORD_WORD, r"\s{0,3}")
_PASSWORD_BEFORE = _pattern(
    r"(?<!\S)(?=\S{0,63}[0-9])(\S{3,64})\s{1,3}",
    _ANY_COPULA,
    rf"\s{{1,3}}(?:{_one_of(OWNERS)}\s{{1,3}}){{1,2}}",
    _PASSWORD_WORD,
)
_DIGITS_OF_CODE = (
    r"(?:[A-Z]{1,2}-)?(?:[0-9]{3}[ \-][0-9]{3}|[0-9]{4}[ \-][0-9]{4}|[0-9](?:[ \-][0-9]){3,7}|[0-9]{3,8})"
    r"(?![0-9A-Za-zÀ-ɏ_%€$£]|[.,:/\-][0-9]|\s?[€$£%])"
)
_CODE = re.compile(_DIGITS_OF_CODE)
_TOLD_CODE = _pattern(
    _ANY_CODE_WORD,
    _GAP,
    rf"(?:{_TELLS}|\s{{0,3}}(?:nr\.?|no\.?|n°)?\s{{0,3}})[\"'“„«]?({_DIGITS_OF_CODE})",
)
_CODE_BEFORE = _pattern(
    rf"(?<![\w#.,/\-])({_DIGITS_OF_CODE})\s{{1,3}}",
    _ANY_COPULA,
    r"\s{1,3}(?:[^\W\d_]{1,15}\s{1,3}){0,4}?",
    _ANY_CODE_WORD,
)

_QUOTED = re.compile(r"[\"“”„«「'‘]([^\"“”„«»「」'‘’\n]{1,128})[\"“”»」'’]")
_TOKEN = re.compile(rf"(?!\[(?:card|iban|password|code)\])[^\s{_EAST_ASIAN}。、，！？「」]{{1,128}}")
_END_OF_SENTENCE = ".,;:!?)]}\"'»”’،؟؛…"
_LOOKS_SECRET = re.compile(r"(?=\S{0,63}[0-9])(?![#@(:=\-]|https?:|www\.|\S{1,64}@\S)\S{4}")
_POSTAL_PIN = re.compile(
    r"pin[\s\-_]{0,3}code\s{0,3}[:=\-]?\s{0,3}[1-9][0-9]{2}\s?[0-9]{3}(?![0-9])", re.IGNORECASE
)


def passwords(text: str) -> Iterator[Span]:
    """Where passwords stand; a plain word counts only if the text says that it is one."""
    if not _PASSWORD_HINTS.found_in(text):
        return
    for announced in _TOLD_PASSWORD.finditer(text):
        span = _password_at(text, announced.end())
        if span and text[slice(*span)].casefold() not in NO_SECRETS:
            yield span
    for announced in _BARE_PASSWORD.finditer(text):
        if _LOOKS_SECRET.match(text, announced.end()):
            span = _password_at(text, announced.end())
            if span:
                yield span
    for announced in _PASSWORD_BEFORE.finditer(text):
        yield announced.span(1)


def codes(text: str) -> Iterator[Span]:
    """Where one-time codes, PINs and card security codes stand: three to eight digits, perhaps in groups."""
    if not _CODE.search(text) or not _CODE_HINTS.found_in(text):
        return
    for announced in _TOLD_CODE.finditer(text):
        if not _POSTAL_PIN.match(text, announced.start()):
            yield announced.span(1)
    for announced in _CODE_BEFORE.finditer(text):
        yield announced.span(1)


def _password_at(text: str, start: int) -> Span | None:
    """The quoted text or the word that begins at `start`, without the sentence's own punctuation."""
    quoted = _QUOTED.match(text, start)
    if quoted:
        return quoted.span(1)
    token = _TOKEN.match(text, start)
    if token is None:
        return None
    bare = token.group().rstrip(_END_OF_SENTENCE) or token.group()
    return start, start + len(bare)
