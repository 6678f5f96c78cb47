"""A passage of an article as it may stand in a chat message: no markup, no tables, whole sentences, not too long."""

from __future__ import annotations

import re

from server.conversation.cleaning import clean_text

LONGEST = 420
_WIDE = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]")
_LINK = re.compile(r"!?\[([^\]]{0,300})\]\([^)\s]{0,500}\)")
_MARKS = re.compile(r"(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)|`")
# Scripts without spaces have letters on both sides of a mark.
_STRESSED = re.compile(r"(?<!\d)(\*{1,3})(?=\S)([^*\n]+)(?<=\S)\1")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d{1,3}[.)])\s+")
_RULE = re.compile(r"^\s*\|?[\s:|-]+\|[\s:|-]*$")
_SENTENCE = re.compile(r"[^.!?؟…。！？]+(?:[.!?؟…]+[\"'»”’)\]]*(?=\s|$)|[。！？]+[」』”]?|$|[.!?؟…]+)")
_BULLET = "• "


def quoted(text: str, longest: int = LONGEST) -> str:
    """The passage in paragraphs, cut after the last sentence that fits; empty when nothing of it can be quoted."""
    paragraphs = list(_paragraphs(clean_text(text)))
    kept: list[str] = []
    room = longest
    for paragraph in paragraphs:
        part = paragraph if len(paragraph) <= room else _beginning(paragraph, room)
        if part:
            kept.append(part)
            room -= len(part)
        if part != paragraph:
            break
    # What only introduces a list that did not fit says nothing.
    while kept and kept[-1].endswith((":", "：")):
        kept.pop()
    return "\n\n".join(kept)


def _paragraphs(text: str) -> list[str]:
    """Paragraphs and list items each on one line; a table's rows are read out with the names of its columns."""
    found: list[str] = []
    header: list[str] = []
    open_text: list[str] = []

    def close() -> None:
        if open_text:
            found.append(_joined(open_text))
            open_text.clear()

    for line in text.splitlines():
        if line.lstrip().startswith("|"):
            close()
            cells = [_bare(cell) for cell in line.strip().strip("|").split("|")]
            if _RULE.match(line):
                continue
            if not header:
                header = cells
            else:
                found.append(_row(header, cells))
            continue
        header = []
        if not line.strip() or line.lstrip().startswith("#"):
            close()
        elif item := _ITEM.match(line):
            close()
            open_text.append(_BULLET + _bare(line[item.end() :]))
        else:
            open_text.append(_bare(line))
    close()
    return [paragraph for paragraph in found if paragraph.strip(_BULLET)]


def _row(header: list[str], cells: list[str]) -> str:
    """`Standard: up to €60 €4.90; from €60 free.`"""
    pairs = [
        f"{name} {cell}".strip() if name else cell
        for name, cell in zip(header[1:], cells[1:], strict=False)
        if cell
    ]
    return f"{_BULLET}{cells[0]}: {'; '.join(pairs)}."


def _bare(text: str) -> str:
    return " ".join(_MARKS.sub("", _STRESSED.sub(r"\2", _LINK.sub(r"\1", text))).split())


def _joined(lines: list[str]) -> str:
    """Lines of one paragraph; scripts without spaces are joined without one."""
    text = lines[0]
    for line in lines[1:]:
        gap = "" if _WIDE.match(text[-1:]) and _WIDE.match(line[:1]) else " "
        text += gap + line
    return text


def _beginning(paragraph: str, room: int) -> str:
    """The sentences of a paragraph that fit."""
    end = 0
    for match in _SENTENCE.finditer(paragraph):
        if match.end() > room:
            break
        end = match.end()
    return paragraph[:end].strip()
