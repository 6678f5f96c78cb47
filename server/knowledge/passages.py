"""An article cut into passages along its own structure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, pairwise

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from server.knowledge.article import Article
from server.knowledge.passage import Passage

# In characters of an alphabet; about 90 tokens of the default model lie between the two.
ENOUGH = 400
MOST = 700
_WIDE = 3
# Articles whose passages are remembered: a server that looks again finds most as they were.
_REMEMBERED = 1024
_SENTENCE_END = re.compile(r"""(?:[.!?؟…]+["'»”’)\]*_]*\s+)|(?:[。！？]+["'»”’」』)\]]*\s*)|\n""")
_markdown = MarkdownIt("commonmark", {"html": False}).enable("table")

Span = tuple[int, int]


def split(article: Article) -> list[Passage]:
    """Passages in reading order; they never overlap and leave out only headings, rules and space."""
    return list(_passages(article))


@lru_cache(maxsize=_REMEMBERED)
def _passages(article: Article) -> tuple[Passage, ...]:
    body = article.body
    passages = []
    for headings, blocks in _sections(body):
        spans = [span for block in blocks for span in _pieces(body, block)]
        for start, end in _packed(body, spans):
            passages.append(
                Passage(
                    id=f"{article.id}@{article.version}:{start}-{end}",
                    article=article.id,
                    version=article.version,
                    title=article.front.title,
                    headings=headings,
                    start=start,
                    end=end,
                    text=body[start:end],
                    brand=article.front.brand,
                    language=article.front.language,
                    audience=article.front.audience,
                    workflows=article.front.workflows,
                )
            )
    return tuple(passages)


def embedded_text(passage: Passage) -> str:
    """What the model reads: title and headings first, as a passage alone seldom names its subject."""
    subject = " – ".join(filter(None, (passage.title, *passage.headings)))
    return f"{subject}\n{passage.text}" if subject else passage.text


def outline(passage: Passage) -> str:
    """The words that a question about the passage is likely to share: its nearest heading, else the title."""
    return passage.headings[-1] if passage.headings else passage.title


def length(text: str) -> int:
    """Length in characters of an alphabet; a Han, Kana or Hangul character counts as several."""
    if text.isascii():
        return len(text)
    return len(text) + (_WIDE - 1) * sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)


class _Block:
    """A node of the document with its span of characters; children only where they can stand alone."""

    def __init__(self, node: SyntaxTreeNode, span: Span, lines: list[int], body: str) -> None:
        self.span = span
        inner = [child for child in node.children if child.type != "inline" and child.map is not None]
        starts = [max(span[0], lines[child.map[0]]) for child in inner if child.map is not None]
        # A child reaches up to the next one: markers and lines between (a table's rule) are not lost.
        edges = [span[0], *starts[1:], span[1]]
        self.children = (
            [
                _Block(child, (start, end), lines, body)
                for child, (start, end) in zip(inner, pairwise(edges), strict=True)
            ]
            if inner
            else []
        )


def _sections(body: str) -> Iterator[tuple[tuple[str, ...], list[_Block]]]:
    """Heading path and blocks of each section; text above the first heading has an empty path."""
    starts = accumulate((len(line) + 1 for line in body.split("\n")), initial=0)
    lines = [min(start, len(body)) for start in starts] + [len(body)]
    path: dict[int, str] = {}
    blocks: list[_Block] = []
    for node in SyntaxTreeNode(_markdown.parse(body)).children:
        if node.map is None or node.type == "hr":
            continue
        if node.type == "heading":
            if blocks:
                yield tuple(path.values()), blocks
            blocks = []
            level = int(node.tag[1:])
            path = {at: text for at, text in path.items() if at < level}
            if title := _plain(node):
                path[level] = title
        else:
            blocks.append(_Block(node, (lines[node.map[0]], lines[node.map[1]]), lines, body))
    if blocks:
        yield tuple(path.values()), blocks


def _plain(node: SyntaxTreeNode) -> str:
    """The words of a heading without their markup."""
    if node.type in {"text", "code_inline"}:
        return node.content
    return " ".join("".join(_plain(child) or " " for child in node.children).split()) if node.children else ""


def _pieces(body: str, block: _Block) -> Iterator[Span]:
    """A block whole where it fits, else its children, else its sentences."""
    span = _trimmed(body, block.span)
    if span[0] == span[1]:
        return
    if length(body[span[0] : span[1]]) <= MOST:
        yield span
    elif block.children:
        for child in block.children:
            yield from _pieces(body, child)
    else:
        yield from _sentences(body, span)


def _sentences(body: str, span: Span) -> Iterator[Span]:
    start, end = span
    while start < end:
        stop = _fitting(body, start, end)
        piece = _trimmed(body, (start, stop))
        if piece[0] < piece[1]:
            yield piece
        start = stop


def _fitting(body: str, start: int, end: int) -> int:
    """Where the longest run of sentences, else of words, that fits ends; amid a word only at worst."""
    limit = start
    room = MOST
    while limit < end and (room := room - length(body[limit])) >= 0:
        limit += 1
    if limit == end:
        return end
    sentence = max((found.end() for found in _SENTENCE_END.finditer(body, start, limit)), default=start)
    if sentence > start and body[start:sentence].strip():
        return sentence
    word = max((at for at in range(start + 1, limit) if body[at].isspace()), default=start)
    return word if word > start else max(limit, start + 1)


def _packed(body: str, spans: list[Span]) -> list[Span]:
    """Neighbours joined until a passage has enough, as long as it keeps under the most."""
    packed: list[Span] = []
    for start, end in spans:
        if packed:
            first, last = packed[-1]
            joined = length(body[first:end])
            short = min(length(body[first:last]), length(body[start:end])) < ENOUGH
            if joined <= MOST and short:
                packed[-1] = (first, end)
                continue
        packed.append((start, end))
    return packed


def _trimmed(body: str, span: Span) -> Span:
    start, end = span
    text = body[start:end].rstrip()
    return start + len(text) - len(text.lstrip()), start + len(text)
