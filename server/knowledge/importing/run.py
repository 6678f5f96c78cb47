"""An import from beginning to end: find files, convert them, name the articles, write them, report."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote

import msgspec

from server.errors import CopilotError
from server.knowledge.article import load_articles
from server.knowledge.importing.converter import Converter
from server.knowledge.importing.document import Converted, Document, links_of, slug, with_links
from server.knowledge.importing.filing import BEFORE, Defaults, Filed, Folder, article_text
from server.language.detect import LanguageDetector

KINDS = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
    ".csv": "csv",
    ".tsv": "csv",
    ".xlsx": "xlsx",
    ".json": "json",
    ".jsonl": "json",
    ".md": "text",
    ".markdown": "text",
    ".txt": "text",
}
# They belong to pages without being one.
_BESIDE = frozenset(
    {
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".svg",
        ".webp",
        ".ico",
        ".css",
        ".js",
        ".map",
        ".woff",
        ".woff2",
        ".mp4",
    }
)
READ_FOR_LANGUAGE = 4000
CERTAIN = 0.9
LEAST = 0.6
_WAS = {
    Filed.EDITED: ("it was edited since its import and is left as it is", "replace it with --overwrite"),
    Filed.REPLACED: (
        f"it was edited since its import; the edited text now lies beside it, ending in {BEFORE}",
        "",
    ),
}


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What an import was asked for; `language` is "" to find it out, `articles` the folder of all articles."""

    path: Path
    into: Path
    articles: Path
    defaults: Defaults
    language: str = ""
    overwrite: bool = False
    dry: bool = False


class Report(msgspec.Struct, frozen=True):
    """What an import did: ids by what became of them, problems (nothing came of it) and notes (something did)."""

    files: int
    articles: dict[Filed, tuple[str, ...]]
    problems: tuple[CopilotError, ...]
    notes: tuple[CopilotError, ...]


class _Import:
    """The state of one import."""

    def __init__(self, settings: Settings, detector: LanguageDetector) -> None:
        self.settings = settings
        self.detector = detector
        self.folder = Folder(settings.into, dry=settings.dry)
        self.problems: list[CopilotError] = []
        self.notes: list[CopilotError] = []
        self.filed: dict[Filed, list[str]] = {kind: [] for kind in Filed}
        self.sources: dict[str, set[str]] = {}
        self.taken = self._elsewhere()

    def _elsewhere(self) -> dict[str, str]:
        """Ids of articles outside the folder that is written to, with their files."""
        if not self.settings.articles.is_dir():
            return {}
        articles, _ = load_articles(self.settings.articles)
        into = self.settings.into.resolve()
        return {
            article.id: article.path
            for article in articles
            if (self.settings.articles / article.path).resolve().parent != into
        }

    def name(self, found: list[tuple[str, Document]]) -> dict[str, str]:
        """An id for each key; ids that are taken get a number, and that is said."""
        names: dict[str, str] = {}
        used = set(self.taken)
        for file, document in found:
            wanted = slug(document.key)
            id = slug(document.key, used)
            if id != wanted:
                where = self.taken.get(wanted, "another file of this import")
                self.note(file, f"the id {wanted!r} is taken by {where}; the article became {id!r}")
            used.add(id)
            names[document.key] = id
        return names

    def note(self, file: str, what: str, remedy: str = "") -> None:
        self.notes.append(CopilotError(what, where=file, remedy=remedy))

    def problem(self, file: str, what: str, remedy: str = "") -> None:
        self.problems.append(CopilotError(what, where=file, remedy=remedy))

    def language(self, document: Document) -> str:
        """The language given, certain in the source, seen in the text, or named by the source, in this order."""
        if self.settings.language:
            return self.settings.language
        named = _code(document.language)
        if named and document.sure:
            return named
        guess = self.detector.detect(f"{document.title}\n{document.text}"[:READ_FOR_LANGUAGE])
        if guess.language and guess.confidence >= (CERTAIN if named else LEAST):
            return guess.language
        return named

    def file(self, file: str, document: Document, id: str, names: dict[str, str]) -> None:
        """One article written, or why not."""
        language = self.language(document)
        if not language:
            self.problem(file, f"the language of {id!r} is not recognised", "give it with --language")
            return
        try:
            text = article_text(
                document, id, language, names.get(document.translation_of, ""), self.settings.defaults
            )
            what = self.folder.file(id, text, file, overwrite=self.settings.overwrite)
        except CopilotError as error:
            self.problem(file, f"{id}: {error.what}", error.remedy)
            return
        except OSError as error:
            where = str(error.filename or self.settings.into)
            raise CopilotError(
                f"nothing can be written there: {error.strerror}",
                where=where,
                remedy="check rights and space",
            ) from error
        self.filed[what].append(id)
        self.sources.setdefault(file, set()).add(id)
        if what in _WAS:
            said, remedy = _WAS[what]
            self.note(f"{self.settings.into.name}/{id}.md", said, remedy)

    def report(self, files: int) -> Report:
        for name in self.folder.gone(self.sources):
            self.note(
                f"{self.settings.into.name}/{name}",
                "its source no longer has it",
                "delete it if it is obsolete",
            )
        self.folder.close()
        articles = {kind: tuple(ids) for kind, ids in self.filed.items() if ids}
        return Report(files, articles, tuple(self.problems), tuple(self.notes))


def run(
    settings: Settings,
    detector: LanguageDetector,
    converter: Converter,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Report:
    """Imports a file or every file below a folder; `progress` gets files done and files in all."""
    if not settings.path.exists():
        raise CopilotError(
            "there is no such file or folder", where=str(settings.path), remedy="check the path"
        )
    files = list(_files(settings.path))
    work = _Import(settings, detector)
    found: list[tuple[str, Document]] = []
    for number, (path, name) in enumerate(files):
        progress(number, len(files))
        found += [(name, document) for document in _converted(work, converter, path, name)]
    progress(len(files), len(files))
    if not files:
        work.problem(str(settings.path), "there is nothing to import", f"it takes {', '.join(sorted(KINDS))}")
    names = work.name(found)
    targets = {name: f"{names[document.key]}.md" for name, document in found if _alone(name, found)}
    for name, document in found:
        text, dead = _relinked(document.text, name, targets)
        for target in dead:
            work.note(
                name, f"a link leads to {target!r}, which is not part of the import", "mend it in the article"
            )
        work.file(name, msgspec.structs.replace(document, text=text), names[document.key], names)
    return work.report(len(files))


def _files(path: Path) -> Iterator[tuple[Path, str]]:
    """Files with their names relative to what was given; links to folders are not followed, so there are no cycles."""
    if path.is_file():
        yield path, path.name
        return
    for root, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(root, name)
            if not name.startswith(".") and (
                file.suffix.lower() in KINDS or file.suffix.lower() not in _BESIDE
            ):
                yield file, file.relative_to(path).as_posix()


def _converted(work: _Import, converter: Converter, path: Path, name: str) -> tuple[Document, ...]:
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        work.problem(
            name, f"files of the kind {path.suffix or 'without a name'} are not known", "convert it first"
        )
        return ()
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            work.problem(name, "it is no ordinary file", "leave it out")
            return ()
        key = Path(name).with_suffix("").as_posix()
        converted: Converted = converter.convert(path.resolve(), kind, key=key, source=name)
    except OSError as error:
        work.problem(name, f"it cannot be read: {error.strerror}", "check that it exists and its rights")
        return ()
    for note in converted.notes:
        work.note(name, note)
    if converted.problem:
        work.problem(name, converted.problem, "mend, split or convert the file, then import it again")
    return converted.documents


def _alone(name: str, found: list[tuple[str, Document]]) -> bool:
    return sum(other == name for other, _ in found) == 1


def _relinked(text: str, name: str, targets: dict[str, str]) -> tuple[str, list[str]]:
    """The text with links between imported files pointing at their articles, and relative links that lead nowhere."""
    exchanged: dict[str, str] = {}
    dead: list[str] = []
    for target in links_of(text):
        path, mark, rest = target.partition("#")
        if not path or ":" in path.split("/")[0] or path.startswith("/"):
            continue
        place = os.path.normpath(os.path.join(os.path.dirname(name), unquote(path)))
        if place in targets:
            exchanged[target] = targets[place] + mark + rest
        elif target not in dead:
            dead.append(target)
    return with_links(text, exchanged), dead


def _code(language: str) -> str:
    """`de-AT` and `de_AT` are German here; anything that is no code is nothing."""
    short = language.replace("_", "-").split("-")[0].lower()
    return short if len(short) in {2, 3} and short.isascii() and short.isalpha() else ""
