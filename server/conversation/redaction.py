"""Takes card numbers, IBANs, passwords and one-time codes out of a text before anything keeps it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from server.conversation.cleaning import without_invisible
from server.conversation.payment_numbers import Span, card_numbers, ibans
from server.conversation.secrets_told import codes, passwords

# In this order; what one has found is out of sight of the next, as it will be when the text is read again.
_FINDERS: Sequence[tuple[str, Callable[[str], Iterator[Span]]]] = (
    ("iban", ibans),
    ("password", passwords),
    ("card", card_numbers),
    ("code", codes),
)
_HIDDEN = "]"  # as a placeholder ends
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")


class Redacted(msgspec.Struct, frozen=True):
    """A text with placeholders such as `[card]`, and the kinds that were found, each once, in order."""

    text: str
    found: tuple[str, ...]


def redact(text: str) -> Redacted:
    """The text without secrets; order and tracking numbers, postcodes and phone numbers stay. Idempotent."""
    kinds: list[str] = []
    # A placeholder may leave a word in front of what it announces: `password[密码x` hides `[` first, then `x`.
    # Every round hides characters that were still readable, so the rounds end.
    while (hidden := _hidden_once(text)).text != text:
        text = hidden.text
        kinds += hidden.found
    return Redacted(text=text, found=tuple(dict.fromkeys(kinds)))


def _hidden_once(text: str) -> Redacted:
    """The text with a placeholder for each secret that shows in it as it stands."""
    readable, places = _readable(text)
    pieces: list[str] = []
    kinds: list[str] = []
    kept_to = 0
    for start, end, kind in _found(readable):
        if readable[start:end] == f"[{kind}]":  # replaced before
            continue
        pieces += text[kept_to : places[start]], f"[{kind}]"
        kinds.append(kind)
        kept_to = places[end - 1] + 1
    pieces.append(text[kept_to:])
    return Redacted(text="".join(pieces), found=tuple(kinds))


def _readable(text: str) -> tuple[str, Sequence[int]]:
    """The text in plain digits and letters without invisible ones, and where each character came from."""
    if text.isascii():
        return text, range(len(text))
    plain = text.translate(_FULL_WIDTH)
    plain = _OTHER_DIGIT.sub(lambda digit: str(int(digit.group())), plain)
    if without_invisible(plain) == plain:
        return plain, range(len(plain))
    places = [at for at, character in enumerate(plain) if without_invisible(character)]
    return "".join(plain[at] for at in places), places


def _found(text: str) -> list[tuple[int, int, str]]:
    """Every secret as start, end and kind, by place; none overlaps another."""
    found: list[tuple[int, int, str]] = []
    for kind, find in _FINDERS:
        spans = list(_merged(sorted(find(text))))
        found += [(start, end, kind) for start, end in spans]
        text = _without(text, spans)
    return sorted(found)


def _merged(spans: Sequence[Span]) -> Iterator[Span]:
    """Spans that overlap made one, so that no rest of a secret stays behind."""
    current: Span | None = None
    for start, end in spans:
        if current is None or start >= current[1]:
            if current is not None:
                yield current
            current = (start, end)
        else:
            current = (current[0], max(current[1], end))
    if current is not None:
        yield current


def _without(text: str, spans: Sequence[Span]) -> str:
    """The text, as long as before, with the spans hidden."""
    if not spans:
        return text
    pieces: list[str] = []
    kept_to = 0
    for start, end in spans:
        pieces += text[kept_to:start], _HIDDEN * (end - start)
        kept_to = end
    return "".join([*pieces, text[kept_to:]])
