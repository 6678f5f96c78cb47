"""What a search filters by: one number for each passage and property, small enough for memory."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from server.knowledge.article import Article
from server.knowledge.passage import Audience

EVERY_BRAND = "all"
_TEXTS = ("brand", "audience", "language", "region")


class Columns:
    """For each passage, numbers into `names` for texts, days since year 1 for validity, and its family."""

    def __init__(self, names: dict[str, list[str]], values: dict[str, NDArray[np.int32]]) -> None:
        self._names = names
        self._values = values

    def allowed(
        self, *, brand: str, audiences: Collection[Audience], at: date, region: str | None
    ) -> NDArray[np.bool_]:
        """Which passages may be shown; without a region those of every region may."""
        values, day = self._values, at.toordinal()
        mask = self._among("brand", {brand, EVERY_BRAND}) & self._among(
            "audience", {str(a) for a in audiences}
        )
        if region is not None:
            mask &= self._among("region", {region, ""})
        return mask & (values["valid_from"] <= day) & (day <= values["valid_to"])

    def families(self, rows: NDArray[np.int64]) -> NDArray[np.int32]:
        """The family of each of these rows."""
        return self._values["family"][rows]

    def languages(self, rows: NDArray[np.int64]) -> NDArray[np.int32]:
        """The number of the language of each of these rows."""
        return self._values["language"][rows]

    def members(self, family: int) -> tuple[int, int]:
        """First row and the row after the last of a family; families lie together."""
        first, after = np.searchsorted(self._values["family"], [family, family + 1])
        return int(first), int(after)

    def language(self, row: int) -> str:
        """The language that a passage is written in."""
        return self._names["language"][int(self._values["language"][row])]

    def _among(self, column: str, wanted: set[str]) -> NDArray[np.bool_]:
        numbers = [number for number, name in enumerate(self._names[column]) if name in wanted]
        return np.isin(self._values[column], numbers)

    def save(self, file: Path) -> None:
        """Writes everything to an `.npz`."""
        names = {f"names_{column}": np.asarray(values) for column, values in self._names.items()}
        np.savez(file, **names, **self._values)  # type: ignore[arg-type]

    @classmethod
    def load(cls, file: Path) -> Columns:
        """What `save` wrote."""
        # Opened here, because numpy leaves a damaged file open.
        with file.open("rb") as source, np.load(source, allow_pickle=False) as parts:
            names = {column: [str(name) for name in parts[f"names_{column}"]] for column in _TEXTS}
            values = {name: parts[name] for name in (*_TEXTS, "valid_from", "valid_to", "family")}
        return cls(names, values)


def columns_of(articles: Sequence[Article], families: Sequence[int]) -> Columns:
    """The columns of passages given by the article and family number of each, families ascending."""
    texts = {
        "brand": [article.front.brand for article in articles],
        "audience": [str(article.front.audience) for article in articles],
        "language": [article.front.language for article in articles],
        "region": [article.front.region or "" for article in articles],
    }
    names = {column: sorted(set(values)) for column, values in texts.items()}
    number = {column: {name: at for at, name in enumerate(known)} for column, known in names.items()}
    values: dict[str, NDArray[np.int32]] = {
        column: np.asarray([number[column][value] for value in texts[column]], dtype=np.int32)
        for column in _TEXTS
    }
    starts = [(article.front.valid_from or date.min).toordinal() for article in articles]
    ends = [(article.front.valid_to or date.max).toordinal() for article in articles]
    values["valid_from"] = np.asarray(starts, dtype=np.int32)
    values["valid_to"] = np.asarray(ends, dtype=np.int32)
    values["family"] = np.asarray(families, dtype=np.int32)
    return Columns(names, values)
