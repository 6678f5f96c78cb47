"""HTML, DOCX, PDF and plain text to Markdown; runs in the guarded process only."""

from __future__ import annotations

import codecs
import io
import re
import warnings
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag, UnicodeDammit
from charset_normalizer import from_bytes
from markitdown import StreamInfo
from markitdown.converters import DocxConverter, HtmlConverter, PdfConverter

from server.knowledge.importing.document import Converted, Document, cleaned, first_line

# Unpacked, a document of 500 pages has some ten megabytes of text; pictures count, too.
MOST_UNPACKED = 1 << 30
MOST_MEMBERS = 20_000
_NOISE = (
    "script",
    "style",
    "nav",
    "noscript",
    "iframe",
    "object",
    "embed",
    "template",
    "form",
    "svg",
    "canvas",
)
_TITLES = ("h1", "h2", "h3")
_BLOCKS = (*_TITLES, "p", "div", "ul", "ol", "dl", "table", "blockquote", "pre", "main", "article", "section")
_FIELDS = ("input", "button", "select", "textarea", "label")
_MIXED = "copilot-mixed"
_WESTERN = frozenset("äöüßÄÖÜéèêëÉÈÊàâæÀÂçÇîïÎÏôœŒÔûùÛÙñÑáíóúÁÍÓÚãõÃÕåÅøØ¿¡€–—‘’“”„…«»°©®´§·\xa0™£")
_ESCAPED = {0xDC00 + byte: "\N{REPLACEMENT CHARACTER}" for byte in range(0x80, 0x100)}
_HEADINGS = 3
_LARGER = 1.15


class Unreadable(Exception):
    """A file that gives no text; the message says why."""


def html_document(raw: bytes | str, *, key: str, source: str) -> Converted:
    """A page: its main part where it marks one, with headings, tables and links."""
    notes: list[str] = []
    if isinstance(raw, bytes):
        raw, said = decoded(raw, UnicodeDammit(raw[:4096], is_html=True).declared_html_encoding or "")
        notes += said
    soup = BeautifulSoup(raw, "html.parser")
    root = soup.find("html")
    language = str(root.get("lang") or "") if isinstance(root, Tag) else ""
    title = _title(soup)
    base = _base(soup)
    _without_noise(soup)
    main = soup.find("main") or soup.find("article") or soup.find(True, {"role": "main"}) or soup.body or soup
    for link in soup.find_all(["a", "img"]):
        attribute = "href" if link.name == "a" else "src"
        if base and link.get(attribute):
            link[attribute] = urljoin(base, str(link[attribute]))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = HtmlConverter().convert(
            io.BytesIO(str(main).encode()), StreamInfo(extension=".html", charset="utf-8")
        )
    text, more = cleaned(found.markdown)
    if not text:
        raise Unreadable("there is no text in it")
    document = Document(
        key=key,
        title=title or first_line(text),
        text=text,
        language=language,
        source=base or source,
    )
    return Converted((document,), tuple(notes + more))


def _without_noise(soup: BeautifulSoup) -> None:
    """Takes out what is no text, and keeps what only stands in it: pages wrapped in a form, and after an open drawing."""
    for part in soup("svg"):
        # A browser ends a drawing where a block begins; this parser would lose the rest of the page with it.
        while block := part.find(_BLOCKS):
            part.insert_before(block.extract())
    for part in soup("form"):
        if part.find(_TITLES):
            for field in part(_FIELDS):
                field.extract()
            part.unwrap()
    for part in soup(list(_NOISE)):
        part.extract()


def docx_document(path: Path, *, key: str, source: str) -> Converted:
    """A Word file."""
    check_archive(path)
    with path.open("rb") as stream, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        converter: Any = DocxConverter  # its constructor carries no types
        found = converter().convert(stream, StreamInfo(extension=".docx"))
    return text_document(found.markdown, key=key, source=source)


def pdf_document(path: Path, *, key: str, source: str) -> Converted:
    """A PDF; larger lines become headings, and words that link keep their links."""
    import pdfplumber  # noqa: PLC0415  (slow, and only PDFs need it)

    with path.open("rb") as stream, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = PdfConverter().convert(stream, StreamInfo(extension=".pdf")).markdown
        lines: list[tuple[str, float, int]] = []
        linked: dict[str, str] = {}
        with pdfplumber.open(path) as pdf:
            for page in pdf.pages:
                lines += [_measured(line) for line in page.extract_text_lines(strip=True)]
                for place in page.hyperlinks:
                    _note_link(page, place, linked)
                page.close()
    if not text.strip():
        raise Unreadable("there is no text in it; it may hold scanned pages")
    text = _with_headings(text, lines)
    for words, target in linked.items():
        text = text.replace(words, f"[{words}]({target})", 1)
    return text_document(text, key=key, source=source)


def text_document(text: str, *, key: str, source: str, notes: tuple[str, ...] = ()) -> Converted:
    """Markdown or plain text."""
    text, more = cleaned(text)
    if not text:
        raise Unreadable("there is no text in it")
    document = Document(key=key, title=first_line(text), text=text, source=source)
    return Converted((document,), (*notes, *more))


def decoded(raw: bytes, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """Text of any encoding, with a note where it was not UTF-8; what a page declares is believed if it fits."""
    try:
        return raw.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        pass
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return raw.decode("utf-16", "replace"), ("read as utf-16",)
    lone = _lone_bytes(raw)
    if 2 * lone <= len(raw) - len(raw.translate(None, bytes(range(0x80, 0x100)))):
        # Pieces of windows-1252 amid UTF-8, as copying together leaves them.
        return raw.decode("utf-8", _MIXED), ("read as utf-8 mixed with windows-1252",)
    if declared and declared.lower() not in {"utf-8", "utf8"}:
        try:
            return raw.decode(declared), (f"read as {declared}",)
        except (UnicodeDecodeError, LookupError):
            pass
    western = raw.decode("cp1252", "replace")
    if all(sign in _WESTERN for sign in western if not sign.isascii()):
        return western, ("read as windows-1252",)
    best = from_bytes(raw).best()
    if best is None:
        raise Unreadable("its encoding is not recognised")
    return str(best), (f"read as {best.encoding}",)


def _lone_bytes(raw: bytes) -> int:
    """How many bytes above 127 are no part of UTF-8."""
    return raw.decode("utf-8", "surrogateescape").translate(_ESCAPED).count("\N{REPLACEMENT CHARACTER}")


def _as_western(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(_MIXED, _as_western)


def check_archive(path: Path) -> None:
    """Refuse what would unpack to more than a document can have."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError) as error:
        raise Unreadable(f"it is damaged: {error}") from error
    unpacked = sum(member.file_size for member in members)
    if unpacked > MOST_UNPACKED or len(members) > MOST_MEMBERS:
        raise Unreadable(f"it would unpack to {unpacked >> 20} MB in {len(members)} parts")


def _title(soup: BeautifulSoup) -> str:
    for part in (soup.find("h1"), soup.title):
        if part is not None and (words := " ".join(part.get_text(" ").split())):
            return words
    return ""


def _base(soup: BeautifulSoup) -> str:
    """The address of the page, where it says so."""
    for part, attribute in ((soup.find("link", rel="canonical"), "href"), (soup.find("base"), "href")):
        address = str(part.get(attribute) or "") if isinstance(part, Tag) else ""
        if address.startswith(("http://", "https://")):
            return address
    return ""


def _measured(line: dict[str, Any]) -> tuple[str, float, int]:
    """The words of a line, the size of most of its letters in half points, and how many letters there are."""
    sizes = Counter(round(sign["size"] * 2) for sign in line["chars"])
    return " ".join(str(line["text"]).split()), sizes.most_common(1)[0][0], len(line["chars"])


def _with_headings(text: str, lines: list[tuple[str, float, int]]) -> str:
    if not lines:
        return text
    letters: Counter[float] = Counter()
    for _, size, count in lines:
        letters[size] += count
    usual = letters.most_common(1)[0][0]
    larger = sorted({size for _, size, _ in lines if size > usual * _LARGER}, reverse=True)[:_HEADINGS]
    level = {size: "#" * (number + 1) for number, size in enumerate(larger)}
    headings = {words: level[size] for words, size, count in lines if size in level and count <= 120}
    out = []
    for line in text.split("\n"):
        mark = headings.get(" ".join(line.split()))
        out.append(f"\n{mark} {line.strip()}\n" if mark and re.search(r"\w", line) else line)
    return "\n".join(out)


def _note_link(page: Any, place: dict[str, Any], linked: dict[str, str]) -> None:
    box = (
        max(place["x0"], page.bbox[0]),
        max(place["top"], page.bbox[1]),
        min(place["x1"], page.bbox[2]),
        min(place["bottom"], page.bbox[3]),
    )
    if box[0] < box[2] and box[1] < box[3]:
        words = " ".join((page.crop(box).extract_text() or "").split())
        if words and place.get("uri"):
            linked.setdefault(words, str(place["uri"]))
