"""A passage is an answer as it stands in its article and in its language, or it is none."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from server.app.places import LANGUAGES
from server.knowledge.index import open_index
from server.knowledge.passage import Audience, Citation
from server.knowledge.shelf import current_id
from server.language.detect import LanguageDetector
from server.live.answering import standing


@pytest.fixture(scope="module")
def detector() -> LanguageDetector:
    """The server's."""
    return LanguageDetector(LANGUAGES)


def test_every_passage_stands_and_none_that_was_changed(indexed: Path, detector: LanguageDetector) -> None:
    """All passages of the demo brands pass; one changed character, place, version, audience or language does not."""
    index = open_index(indexed / "index" / str(current_id(indexed / "index")))
    assert len(index) > 100
    for row in range(len(index)):
        passage = index.passage(row)
        cited = Citation(
            passage.article,
            passage.version,
            passage.title,
            passage.headings,
            passage.start,
            passage.end,
            passage.text,
            passage.language,
            passage.audience,
            0.9,
        )
        assert standing([cited], index.article, detector.detect) == (cited,)
        middle = len(cited.text) // 2
        other = "x" if cited.text[middle] != "x" else "y"
        internal = cited.audience is Audience.INTERNAL
        for changed in (
            {"text": cited.text[:middle] + other + cited.text[middle + 1 :]},
            {"start": cited.start + 1},
            {"version": "0" * 16},
            {"article": "nobody-wrote-this"},
            {"audience": Audience.CUSTOMER if internal else Audience.INTERNAL},
            {"language": "de" if cited.language != "de" else "fr"},
        ):
            assert standing([msgspec.structs.replace(cited, **changed)], index.article, detector.detect) == ()
