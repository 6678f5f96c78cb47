"""Links between articles: those that lead to a file which is not there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote

from server.errors import CopilotError
from server.knowledge.article import Article

_LINK = re.compile(r"\]\(\s*<?([^()<>\s]+)>?(?:\s+\"[^\"]*\")?\s*\)")


def dead_links(articles: Sequence[Article], folder: Path) -> list[CopilotError]:
    """A notice for each relative link to a Markdown file that is no article; circles of links are no trouble."""
    known = {article.path for article in articles}
    notices = []
    for article in articles:
        lines: list[str] | None = None
        for target, path in _targets(article):
            if path in known:
                continue
            file = folder / article.path
            if lines is None:
                lines = _lines(file)
            line = next((number for number, text in enumerate(lines, start=1) if target in text), 1)
            notices.append(
                CopilotError(
                    f"a link leads to {target!r}, which is no article",
                    where=f"{file}:{line}",
                    remedy="mend or remove the link",
                )
            )
    return notices


def _targets(article: Article) -> Iterator[tuple[str, str]]:
    """Targets as written, with the path that they mean."""
    for target in dict.fromkeys(_LINK.findall(article.body)):
        path = unquote(target.partition("#")[0])
        if path.endswith(".md") and ":" not in path.split("/")[0] and not path.startswith("/"):
            yield target, posixpath.normpath(posixpath.join(posixpath.dirname(article.path), path))


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
