"""A cited passage in the other languages of its article; pure."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from server.knowledge.article import Article
from server.knowledge.passage import Citation
from server.knowledge.passages import split


def versions(articles: Iterable[Article], cited: Citation) -> dict[str, Citation]:
    """The citation by language, its own included: the passage at the same place of each translation cut the same way."""
    known = list(articles)
    own = next((one for one in known if (one.id, one.version) == (cited.article, cited.version)), None)
    found = {cited.language: cited}
    if own is None:
        return found
    starts = [passage.start for passage in split(own)]
    if cited.start not in starts:
        return found
    for other in known:
        passages = split(other) if other.family == own.family else []
        if len(passages) == len(starts):
            same = passages[starts.index(cited.start)]
            found.setdefault(
                same.language,
                msgspec.structs.replace(
                    cited,
                    article=same.article,
                    version=same.version,
                    title=same.title,
                    headings=same.headings,
                    start=same.start,
                    end=same.end,
                    text=same.text,
                    language=same.language,
                ),
            )
    return found
