"""An address inside a sentence ("send it to 12 Columbia Road, London E2 7RG instead"), in the languages served; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Small words inside the names of streets and towns; those that begin one stand in front of it, too.
_STREETS = frozenset(
    """
    rue avenue av boulevard bd place chemin impasse calle avenida avda plaza paseo via viale piazza corso vicolo rua
    travessa praça estrada ulica ul aleja al plac os cadde caddesi cad sokak sok mahallesi mah laan straat
    """.split()  # noqa: SIM905 - read by people
)
_INSIDE = frozenset(
    """
    de la las los le les du des del della di da do dos das van von der den am im zum zur el y
    """.split()  # noqa: SIM905
)
_MARKS = (",", ";")
_TOKEN = re.compile(r"[^\s,;]+|[,;]")
_POSTCODE = re.compile(r"\d{4,6}|\d{2,5}-\d{3,4}|(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{2,4}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FEWEST_NAMES = 2
_EAST_ASIAN = re.compile(
    r"(?:[\u4e00-\u9fff]{2,3}[都道府県省市])[\u4e00-\u9fff\u30a0-\u30ffー々0-9０-９A-Za-z\-－の]*[0-9０-９][\u4e00-\u9fff0-9０-９\-－]*"
)
_LEADING = "到至往寄改送在"
_ARABIC = re.compile(r"(?:إلى|الى|العنوان)\s+([^.؟!\n]*\d[^.؟!\n]*)")


def place_inside(text: str) -> str:
    """The last address that stands in a text, empty without one; it needs a street with its number and a postcode."""
    if found := _EAST_ASIAN.findall(text):
        return str(found[-1]).lstrip(_LEADING)
    if found := [one.strip() for one in _ARABIC.findall(text) if "،" in one or "," in one]:
        return str(found[-1]).rstrip(" ،,")
    runs: list[list[str]] = [[]]
    for token in _TOKEN.findall(text):
        bare = token.rstrip(".!?:")
        if _belongs(token, bare):
            runs[-1].append(bare if token[-1] in "!?:" or not _abbreviation(token) else token)
            if token[-1] in "!?" or (token.endswith(".") and not _abbreviation(token)):
                runs.append([])
        elif runs[-1]:
            runs.append([])
    places = [_written(run) for run in runs if _is_place(run)]
    return places[-1] if places else ""


def _abbreviation(token: str) -> bool:
    return token.endswith(".") and len(token) <= 5 and any(one.isalpha() for one in token)


def _belongs(token: str, bare: str) -> bool:
    if not bare or token in _MARKS:
        return token in _MARKS
    name = bare[0].isupper() or any(one.isdigit() for one in bare)
    return name or bare.casefold() in _STREETS or bare.casefold() in _INSIDE


def _is_place(run: Sequence[str]) -> bool:
    run = _trimmed(run)
    numbers = [one for one in run if any(char.isdigit() for char in one)]
    names = [one for one in run if one[0].isalpha() and one not in numbers]
    codes = [one for one in numbers if _POSTCODE.fullmatch(one)]
    if len(numbers) <= 1 or len(names) < _FEWEST_NAMES or not codes:
        return False
    return not all(_YEAR.fullmatch(one) for one in codes)


def _trimmed(run: Sequence[str]) -> Sequence[str]:
    """Without small words and marks at its ends."""
    start, end = 0, len(run)
    while start < end and (run[start] in _MARKS or run[start] in _INSIDE):
        start += 1
    while end > start and (run[end - 1] in _MARKS or run[end - 1] in _INSIDE):
        end -= 1
    return run[start:end]


def _written(run: Sequence[str]) -> str:
    return re.sub(r" ([,;])", r"\1", " ".join(_trimmed(run)))
