"""Help-center exports as JSON: Zendesk Guide, Intercom and Chatwoot portals; runs in the guarded process only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec

from server.knowledge.importing.document import Converted, Document, cleaned, slug
from server.knowledge.importing.markup import Unreadable, decoded, html_document


class _Piece(msgspec.Struct, frozen=True, kw_only=True):
    """An article in one language as its help center has it; `html` or Markdown."""

    id: str
    title: str
    body: str
    html: bool
    locale: str
    original: str = ""
    url: str = ""
    updated: str = ""
    draft: bool = False
    internal: bool = False


def json_documents(raw: bytes, *, key: str, source: str) -> Converted:
    """Every article of an export with its translations; drafts are left out and named."""
    text, said = decoded(raw)
    notes = list(said)
    try:
        data = msgspec.json.decode(text.encode())
    except (msgspec.DecodeError, RecursionError) as error:
        data = _lines(text)
        if not data:
            raise Unreadable(f"it is no JSON: {error}") from error
    pieces = list(_pieces(data))
    if not pieces:
        raise Unreadable("it is no export of Zendesk Guide, Intercom or a Chatwoot portal")
    documents: list[Document] = []
    names: set[str] = set()
    keys: dict[str, str] = {}
    for piece in pieces:
        shown = f"{piece.id} ({piece.title or 'no title'})"
        if piece.draft:
            notes.append(f"article {shown} is a draft and was left out")
            continue
        if not piece.body.strip():
            notes.append(f"article {shown} is empty and was left out")
            continue
        try:
            document, more = _document(piece, f"{key}/{piece.id}", source)
        except Unreadable as error:
            notes.append(f"article {shown} was left out: {error}")
            continue
        notes += [f"article {shown}: {note}" for note in more]
        name = slug(piece.id, names)
        if name != slug(piece.id):
            notes.append(f"article {shown}: the id stands here again; it became {name!r}")
        names.add(name)
        keys.setdefault(piece.id, name)
        documents.append(msgspec.structs.replace(document, key=name))
    linked = []
    for document in documents:
        original = keys.get(document.translation_of, "") if document.translation_of else ""
        if document.translation_of and not original:
            notes.append(
                f"article {document.key} is a translation of {document.translation_of}, which is not there"
            )
        linked.append(
            msgspec.structs.replace(document, translation_of=original if original != document.key else "")
        )
    if not linked:
        raise Unreadable("all its articles are drafts or empty")
    return Converted(tuple(linked), tuple(notes))


def _document(piece: _Piece, key: str, source: str) -> tuple[Document, list[str]]:
    if piece.html:
        converted = html_document(piece.body, key=key, source=source)
        text, notes = converted.documents[0].text, list(converted.notes)
        title = converted.documents[0].title
    else:
        text, notes = cleaned(piece.body)
        title = ""
        if not text:
            raise Unreadable("there is no text in it")
    document = Document(
        key=key,
        title=" ".join(piece.title.split())[:200] or title,
        text=text,
        language=piece.locale,
        sure=bool(piece.locale),
        source=piece.url or source,
        updated=piece.updated,
        translation_of=piece.original,
        internal=piece.internal,
    )
    return document, notes


def _lines(text: str) -> list[Any]:
    """One JSON value a line, as some exports are written."""
    found = []
    for line in text.splitlines():
        if line.strip():
            try:
                found.append(msgspec.json.decode(line.encode()))
            except (msgspec.DecodeError, RecursionError):
                return []
    return found


def _pieces(data: Any) -> Iterator[_Piece]:
    """Articles wherever the three keep them: in a list, or under a name of their own, page after page."""
    if isinstance(data, list):
        for one in data:
            yield from _pieces(one)
        return
    if not isinstance(data, Mapping):
        return
    for name in ("articles", "data", "payload"):
        inner = data.get(name)
        if isinstance(inner, list | Mapping) and inner:
            yield from _pieces(inner)
            return
    if "content" in data and "title" in data:
        yield from _chatwoot(data)
    elif data.get("type") == "article" or "translated_content" in data:
        yield from _intercom(data)
    elif "body" in data and ("title" in data or "name" in data):
        yield from _zendesk(data)


def _zendesk(article: Mapping[str, Any]) -> Iterator[_Piece]:
    id = f"zendesk-{article.get('id') or slug(_text(article.get('title')))}"
    locale = _text(article.get("source_locale") or article.get("locale"))
    # What only some users may read must not reach every customer.
    internal = article.get("user_segment_id") is not None
    updated = _date(article.get("updated_at"))
    yield _Piece(
        id=id,
        title=_text(article.get("title") or article.get("name")),
        body=_text(article.get("body")),
        html=True,
        locale=locale,
        url=_address(article.get("html_url")),
        draft=bool(article.get("draft")),
        updated=updated,
        internal=internal,
    )
    for other in article.get("translations") or ():
        if isinstance(other, Mapping) and _text(other.get("locale")) not in {"", locale}:
            yield _Piece(
                id=f"{id}-{_text(other.get('locale')).lower()}",
                title=_text(other.get("title")),
                body=_text(other.get("body")),
                html=True,
                locale=_text(other.get("locale")),
                original=id,
                url=_address(other.get("html_url")),
                draft=bool(other.get("draft") or other.get("hidden")),
                updated=_date(other.get("updated_at")) or updated,
                internal=internal,
            )


def _intercom(article: Mapping[str, Any]) -> Iterator[_Piece]:
    id = f"intercom-{article.get('id') or slug(_text(article.get('title')))}"
    locale = _text(article.get("default_locale"))
    yield _Piece(
        id=id,
        title=_text(article.get("title")),
        body=_text(article.get("body")),
        html=True,
        locale=locale,
        url=_address(article.get("url")),
        updated=_date(article.get("updated_at")),
        draft=_text(article.get("state")) not in {"", "published"},
    )
    others = article.get("translated_content")
    for name, other in others.items() if isinstance(others, Mapping) else ():
        if not isinstance(other, Mapping) or name == locale or not other.get("body"):
            continue
        if not locale and _text(other.get("body")) == _text(article.get("body")):
            continue
        yield _Piece(
            id=f"{id}-{name.lower()}",
            title=_text(other.get("title")),
            body=_text(other.get("body")),
            html=True,
            locale=name,
            original=id,
            url=_address(other.get("url")),
            updated=_date(other.get("updated_at")),
            draft=_text(other.get("state")) not in {"", "published"},
        )


def _chatwoot(article: Mapping[str, Any]) -> Iterator[_Piece]:
    category = article.get("category")
    category = category if isinstance(category, Mapping) else {}
    status = article.get("status")
    original = article.get("associated_article_id")
    yield _Piece(
        id=f"chatwoot-{article.get('id') or slug(_text(article.get('slug') or article.get('title')))}",
        title=_text(article.get("title")),
        body=_text(article.get("content")),
        html=False,
        locale=_text(article.get("locale") or category.get("locale")),
        original=f"chatwoot-{original}" if original else "",
        url=_address(article.get("link") or article.get("url")),
        updated=_date(article.get("updated_at")),
        # 0, 1 and 2 are draft, published and archived.
        draft=status not in {None, "published", 1},
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _address(value: Any) -> str:
    return value if isinstance(value, str) and value.startswith(("http://", "https://")) else ""


def _date(value: Any) -> str:
    """A day, from text or from seconds since 1970."""
    try:
        if isinstance(value, int | float):
            return datetime.fromtimestamp(value, UTC).date().isoformat()
        return datetime.fromisoformat(str(value)).date().isoformat() if value else ""
    except (ValueError, OverflowError, OSError):
        return ""
