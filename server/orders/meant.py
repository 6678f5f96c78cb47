"""Which of a customer's own things a text means: lines, the variants they should become, list entries, choices.

Pure. Ids count most, then prices, then names and options; what fits several things equally means none of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

import msgspec

from server.orders.context import Line, Part, Product, Scalar, Variant
from server.orders.letters import folded, says_phrase, within, words
from server.orders.lines import same_word, words_of
from server.orders.records import LineRecord

_TOKEN = re.compile(r"[^\W_]+(?:[.'’/-][^\W_]+)*")
_PRICE = re.compile(r"\d{1,3}(?:[ ,.]\d{3})*[.,]\d{2}(?!\d)|\d+")
# A letter or number stands for a variant only near the name of its option: "size M", "M (size)".
_NEAR = 4
_UNSPACED = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_EMPTY_VALUES = frozenset({"yes", "no", "none", "n/a", "-"})


class Named(msgspec.Struct, frozen=True):
    """Lines that a place in a text may mean; `exact` when their id stands there."""

    start: int
    end: int
    lines: tuple[int, ...]
    exact: bool = False


class Token(msgspec.Struct, frozen=True):
    """A word of a text: folded, as written, and where."""

    word: str
    raw: str
    start: int
    end: int


@lru_cache(4096)
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text with their places; numbers with units and hyphens stay whole."""
    return tuple(
        Token(folded(match[0]), match[0], match.start(), match.end()) for match in _TOKEN.finditer(text)
    )


def holds_id(text: str, key: str) -> int:
    """Where an id stands in a text by itself, -1 when it does not."""
    start = text.find(key)
    while start >= 0:
        before = text[start - 1] if start else " "
        after = text[start + len(key)] if start + len(key) < len(text) else " "
        if not (before.isalnum() and key[0].isalnum()) and not (after.isalnum() and key[-1].isalnum()):
            return start
        start = text.find(key, start + 1)
    return -1


def lines_named(text: str, lines: Sequence[Line], record: LineRecord) -> tuple[Named, ...]:
    """The places of a text that name lines, in order: by id, else by the words of their names."""
    exact = [
        Named(at, at + len(line.id), (place,), True)
        for place, line in enumerate(lines)
        if (at := holds_id(text, line.id)) >= 0
    ]
    vocabulary = tuple(record.words.items())
    known = [words_of(line.name, vocabulary) for line in lines]
    if not any(known):
        return tuple(exact)
    found: list[Named] = []
    spoken = tokens(text)
    phrase: list[Token] = []
    for token in spoken:
        fits = any(_score(token.word, own) for own in known)
        if fits and phrase and token.start - phrase[-1].end > 2:
            found += _phrase(phrase, known)
            phrase = []
        if fits:
            phrase.append(token)
        elif phrase:
            found += _phrase(phrase, known)
            phrase = []
    if phrase:
        found += _phrase(phrase, known)
    return tuple(sorted((*exact, *found), key=lambda one: one.start))


def _phrase(phrase: Sequence[Token], known: Sequence[tuple[frozenset[str], ...]]) -> list[Named]:
    scores = [sum(any(_is(token.word, names) for token in phrase) for names in own) for own in known]
    best = max(scores)
    fitting = tuple(place for place, score in enumerate(scores) if score == best)
    return [Named(phrase[0].start, phrase[-1].end, fitting)]


@lru_cache(65_536)
def _score(word: str, own: tuple[frozenset[str], ...]) -> int:
    """How many words of a line's name a word of a text is."""
    return sum(_is(word, names) for names in own)


@lru_cache(65_536)
def _is(word: str, names: frozenset[str]) -> bool:
    return any(same_word(name, part) for part in {word, *words(word)} for name in names)


def lines_meant(
    text: str, lines: Sequence[Line], record: LineRecord, *, ids_only: bool = False
) -> tuple[str, ...]:
    """Ids of the lines that a text surely means, in its order; with `ids_only` only those whose id stands there."""
    named = lines_named(text, lines, record)
    exact = [one for one in named if one.exact]
    if exact or ids_only:
        return tuple(dict.fromkeys(lines[one.lines[0]].id for one in exact))
    found: dict[str, None] = {}
    spoken = f" {' '.join(words(text))} "
    everything = any(says_phrase(spoken, phrase) for phrase in record.all_words)
    for place, one in enumerate(named):
        if len({lines[at].name for at in one.lines}) > 1:
            continue
        begin = named[place - 1].end if place else 0
        end = named[place + 1].start if place + 1 < len(named) else len(text)
        chosen = _told_apart(text[begin:end], [lines[at] for at in one.lines], record, everything=everything)
        found.update(dict.fromkeys(chosen))
    if not found and everything:
        return tuple(line.id for line in lines)
    return tuple(found)


def _told_apart(text: str, lines: Sequence[Line], record: LineRecord, *, everything: bool) -> tuple[str, ...]:
    """Of lines with one name those whose options or price a text gives; all when all are meant, else none."""
    if len(lines) == 1:
        return (lines[0].id,)
    prices = amounts(text)
    priced = [line.id for line in lines if line.amount in prices]
    if len(priced) == 1:
        return (priced[0],)
    options = [line.options for line in lines]
    scores = [
        sum(names_value(text, name, value, record) for name, value in one.items() if _varies(name, options))
        for one in options
    ]
    best = max(scores)
    fitting = [line.id for line, score in zip(lines, scores, strict=True) if score == best]
    if best and len(fitting) == 1:
        return (fitting[0],)
    return tuple(line.id for line in lines) if everything else ()


def _varies(name: str, options: Sequence[Mapping[str, str]]) -> bool:
    return len({one.get(name) for one in options}) > 1


def variant_meant(
    text: str, line: Line, product: Product, record: LineRecord, *, ids_only: bool = False
) -> str | None:
    """The id of the available variant that a text wants instead of a line; None when it is not clear."""
    others = [one for one in product.variants if one.id != line.id]
    exact = [one for one in others if holds_id(text, one.id) >= 0]
    if exact or ids_only:
        return exact[-1].id if len(exact) == 1 else None
    prices = amounts(text)
    priced = [one for one in others if one.amount in prices and one.amount != line.amount]
    wanted = _wanted_values(text, line, product.variants, record)
    if not wanted and len(priced) != 1:
        return None
    fitting: list[tuple[int, Variant]] = []
    for one in others:
        if not one.available:
            continue
        values = one.options
        if any(values.get(name) not in good for name, good in wanted.items()):
            continue
        kept = sum(values.get(name) == value for name, value in line.options.items() if name not in wanted)
        fitting.append((kept + 10 * (one in priced), one))
    if not fitting:
        return None
    best = max(score for score, _ in fitting)
    chosen = [one for score, one in fitting if score == best]
    return chosen[0].id if len(chosen) == 1 else None


def _wanted_values(
    text: str, line: Line, variants: Sequence[Variant], record: LineRecord
) -> dict[str, frozenset[str]]:
    """By option the values that a text names beside the line's own; the own one alone when it is named alone."""
    wanted: dict[str, frozenset[str]] = {}
    names = {name for one in variants for name in one.options}
    for name in sorted(names):
        values = {one.options[name] for one in variants if name in one.options}
        named = {value for value in values if names_value(text, name, value, record)}
        # "full size" also holds "size": the longest of overlapping values counts.
        named = {one for one in named if not any(one != other and one in other for other in named)}
        others = named - {line.options.get(name)}
        if others or named:
            wanted[name] = frozenset(others or named)
    return wanted


def names_value(text: str, option: str, value: str, record: LineRecord) -> bool:
    """Whether a text names the value of an option; one letter or a bare number needs the option's name near it."""
    spoken = tokens(text)
    needs_option = value.casefold() in _EMPTY_VALUES or len(value) <= 2 or value.isdigit()
    about = words(option)
    ways = [words(value), *(words(said) for said in record.words.get(value, ()))]
    for number, way in enumerate(ways):
        if not way:
            continue
        if len(way) == 1 and within(way[0], folded(text)):
            return True
        for at in _places(text, way):
            if number == 0 and len(value) <= 2 and value.isalpha() and spoken[at].raw != value:
                continue
            if not (needs_option and number == 0) or _near(spoken, at, about) or _capital(spoken, at, value):
                return True
    return False


def _capital(spoken: Sequence[Token], at: int, value: str) -> bool:
    """A size written as such: XL, S, but neither I nor A."""
    return value.isupper() and value.isalpha() and value not in ("I", "A") and spoken[at].raw == value


def _near(spoken: Sequence[Token], at: int, option: Sequence[str]) -> bool:
    close = spoken[max(0, at - _NEAR) : at + _NEAR]
    return any(token.word in option or token.word.rstrip("s") in option for token in close)


def _places(text: str, way: Sequence[str]) -> list[int]:
    """Which words of a text begin a value; a word of the text may hold several of them ("13-inch")."""
    flat, firsts = _flat(text)
    size = len(way)
    return [
        flat[start][1]
        for start in firsts.get(_stem(way[0]), ())
        if start + size <= len(flat) and all(_alike(flat[start + step][0], way[step]) for step in range(size))
    ]


@lru_cache(4096)
def _flat(text: str) -> tuple[tuple[tuple[str, int], ...], dict[str, tuple[int, ...]]]:
    """The words of a text, compounds taken apart, with the place of the token each stands in, and where each begins."""
    flat = tuple(
        (part, at) for at, token in enumerate(tokens(text)) for part in words(token.word) or (token.word,)
    )
    firsts: dict[str, tuple[int, ...]] = {}
    for place, (part, _) in enumerate(flat):
        firsts[_stem(part)] = (*firsts.get(_stem(part), ()), place)
    return flat, firsts


def _stem(word: str) -> str:
    return word.rstrip("s") if len(word) > 3 else word


def _alike(said: str, value: str) -> bool:
    return said == value or (len(value) > 3 and (said.rstrip("s") == value.rstrip("s")))


@lru_cache(4096)
def amounts(text: str) -> frozenset[int]:
    """The amounts of money with two decimals that a text names, in minor units."""
    found = set()
    for match in _PRICE.finditer(text):
        digits = re.sub(r"[ ,.]", "", match[0])
        if re.search(r"[.,]\d{2}$", match[0]):
            found.add(int(digits))
    return frozenset(found)


def entry_meant(text: str, entries: Sequence[Part]) -> str | None:
    """The id of the one entry that a text means by its id or by the values of its fields."""
    exact = [one.id for one in entries if holds_id(text, one.id) >= 0]
    if exact:
        return exact[0] if len(exact) == 1 else None
    spoken = f" {' '.join(words(text))} "
    scores = [sum(_says_value(spoken, field.value) for field in one.fields) for one in entries]
    best = max(scores, default=0)
    fitting = [one.id for one, score in zip(entries, scores, strict=True) if score == best]
    return fitting[0] if best and len(fitting) == 1 else None


def _says_value(spoken: str, value: Scalar) -> bool:
    if not isinstance(value, str):
        return False
    said = " ".join(words(value.replace("_", " ")))
    return bool(said) and f" {said} " in spoken


def choice_meant(text: str, choices: Sequence[str], choice_words: Mapping[str, Sequence[str]]) -> str | None:
    """The one choice that a text names, by itself or by (the beginning of) what customers call it."""
    spoken = f" {' '.join(words(text))} "
    found = [
        choice
        for choice in choices
        if any(_begins(spoken, said) for said in (choice, *choice_words.get(choice, ())))
    ]
    return found[0] if len(found) == 1 else None


def _begins(spoken: str, way: str) -> bool:
    """Whether a text has a word or its beginning ("kündig" for "kündigen"); scripts without spaces anywhere."""
    said = " ".join(words(way))
    return bool(said) and (said in spoken if _UNSPACED.search(said) else f" {said}" in spoken)
