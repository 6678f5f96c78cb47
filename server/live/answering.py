"""What a passage must pass before an agent sees it as an answer: it is what its article says, in the language it says."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from server.knowledge.article import Article
from server.knowledge.passage import Citation
from server.language.detect import LanguageGuess

_CLEARLY = 0.9
_ENOUGH = 40  # characters from which the language of a passage is told surely


def standing(
    citations: Iterable[Citation],
    article: Callable[[str, str], Article | None],
    detect: Callable[[str], LanguageGuess],
) -> tuple[Citation, ...]:
    """The citations that stand word for word in the article and version they name, and are in its language."""
    return tuple(one for one in citations if _is_tied(one, article) and _is_in_its_language(one, detect))


def _is_tied(citation: Citation, article: Callable[[str, str], Article | None]) -> bool:
    found = article(citation.article, citation.version)
    return (
        found is not None
        and found.body[citation.start : citation.end].strip() == citation.text.strip() != ""
        and (found.front.language, found.front.audience) == (citation.language, citation.audience)
    )


def _is_in_its_language(citation: Citation, detect: Callable[[str], LanguageGuess]) -> bool:
    if len(citation.text) < _ENOUGH:
        return True
    guess = detect(citation.text)
    own = citation.language.replace("_", "-").partition("-")[0].lower()
    return guess.language in (None, own) or guess.confidence < _CLEARLY
