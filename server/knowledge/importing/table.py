"""Lists of questions and answers in CSV and XLSX; runs in the guarded process only."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from server.knowledge.importing.document import Converted, Document, cleaned, slug
from server.knowledge.importing.markup import Unreadable, check_archive, decoded, html_document, text_document

MOST_ROWS = 100_000
# The words that head such columns, in the languages of the interface.
_HEADS = {
    "question": "question title subject frage titel betreff pregunta título titulo domanda titolo vraag pytanie tytuł "
    "soru başlık pergunta sujet titre السؤال العنوان 質問 タイトル 问题 標題 标题 q name",
    "answer": "answer content body text reply antwort inhalt respuesta contenido risposta contenuto antwoord "
    "inhoud odpowiedź treść cevap içerik resposta conteúdo conteudo réponse reponse contenu الجواب الإجابة "
    "المحتوى 回答 内容 答案 a",
    "language": "language locale lang sprache idioma lingua taal język dil langue اللغة 言語 语言",
    "key": "id key number nummer identifier slug",
    "source": "url link source quelle",
    "audience": "audience visibility sichtbarkeit",
}
_COLUMN = {word: column for column, words in _HEADS.items() for word in words.split()}
Row = Sequence[str]


class _Columns(NamedTuple):
    head: int
    at: dict[str, int]


def csv_documents(raw: bytes, *, key: str, source: str) -> Converted:
    """A list with one question a row, in any encoding and with any of the usual separators."""
    text, notes = decoded(raw)
    csv.field_size_limit(8 << 20)
    try:
        dialect: type[csv.Dialect] | csv.Dialect = csv.Sniffer().sniff(text[:20_000], ",;\t|")
    except csv.Error:
        dialect = csv.excel
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), dialect))
    except csv.Error as error:
        raise Unreadable(f"it is no table: {error}") from error
    return _documents(rows, key=key, source=source, notes=notes) or text_document(
        _as_table(rows),
        key=key,
        source=source,
        notes=(*notes, "no columns for question and answer: kept as a table"),
    )


def xlsx_documents(path: Path, *, key: str, source: str) -> Converted:
    """Every sheet; one without questions and answers is kept as a table."""
    import openpyxl  # noqa: PLC0415  (slow, and only workbooks need it)

    check_archive(path)
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
    except Exception as error:  # the parser raises types of its own
        raise Unreadable(f"it is damaged: {error}") from error
    documents: list[Document] = []
    notes: list[str] = []
    for sheet in book.worksheets:
        rows = [
            ["" if cell is None else str(cell) for cell in row]
            for number, row in enumerate(sheet.iter_rows(values_only=True))
            if number < MOST_ROWS
        ]
        if not any(any(row) for row in rows):
            continue
        name = key if len(book.worksheets) == 1 else f"{key}/{sheet.title}"
        found = _documents(rows, key=name, source=source, notes=())
        if found is None:
            table = f"# {sheet.title}\n\n{_as_table(rows)}"
            found = text_document(
                table, key=name, source=source, notes=(f"sheet {sheet.title!r} is kept as a table",)
            )
        documents += found.documents
        notes += found.notes
    book.close()
    if not documents:
        raise Unreadable("there is no text in it")
    return Converted(tuple(documents), tuple(notes))


def _documents(rows: Sequence[Row], *, key: str, source: str, notes: tuple[str, ...]) -> Converted | None:
    columns = _columns(rows)
    if columns is None:
        return None
    if len(rows) > MOST_ROWS:
        raise Unreadable(f"it has {len(rows)} rows, at most {MOST_ROWS} are read")
    found: list[Document] = []
    said = list(notes)
    keys: set[str] = set()

    def cell(row: Row, column: str) -> str:
        at = columns.at.get(column)
        return row[at].strip() if at is not None and at < len(row) else ""

    for number, row in enumerate(rows[columns.head + 1 :], start=columns.head + 2):
        question, answer = " ".join(cell(row, "question").split()), cell(row, "answer")
        if not question and not answer:
            continue
        if not question or not answer:
            said.append(f"row {number} has no {'answer' if question else 'question'} and was left out")
            continue
        text, more = _answer(answer)
        said += [f"row {number}: {note}" for note in more]
        if not text:
            said.append(f"row {number} has no text in its answer and was left out")
            continue
        own = cell(row, "key")
        name = f"{key}/{slug(own or question, keys)}"
        if own and slug(own) in keys:
            said.append(
                f"row {number}: the id {own!r} stands here again; it became {name.rpartition('/')[2]!r}"
            )
        keys.add(name.rpartition("/")[2])
        address = cell(row, "source")
        found.append(
            Document(
                key=name,
                title=question[:200],
                text=text,
                language=cell(row, "language"),
                sure=bool(cell(row, "language")),
                source=address if address.startswith("http") else source,
                internal=cell(row, "audience").lower()
                in {"internal", "agents", "agent", "intern", "private"},
            )
        )
    return Converted(tuple(found), tuple(said)) if found else None


def _answer(text: str) -> tuple[str, list[str]]:
    """An answer may be plain or a piece of HTML."""
    if "</" in text or "<br" in text.lower():
        try:
            converted = html_document(text, key="", source="")
        except Unreadable:
            return "", []
        return converted.documents[0].text, list(converted.notes)
    return cleaned(text)


def _columns(rows: Sequence[Row]) -> _Columns | None:
    """Where question and answer stand, looked for in the first few rows."""
    for number, row in enumerate(rows[:5]):
        at: dict[str, int] = {}
        for place, head in enumerate(row):
            column = _COLUMN.get(head.strip().strip("*:#").casefold().strip())
            if column is not None:
                at.setdefault(column, place)
        if "question" in at and "answer" in at:
            return _Columns(number, at)
    return None


def _as_table(rows: Iterable[Row]) -> str:
    kept = [[_cell(cell) for cell in row] for row in rows if any(cell.strip() for cell in row)]
    if not kept:
        return ""
    width = max(map(len, kept))
    lines = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in kept]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
