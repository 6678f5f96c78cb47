"""Wordings of all languages: found along a chain of languages, filled in, or said to be missing."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec
from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType
from fluent.syntax import ast

from server.errors import CopilotError
from server.reply.catalogue import Catalogue, read_catalogue
from server.reply.slot import number, styled_date

REFERENCE = "en"
_SPACES = re.compile(" {2,}")
_LINE_BREAK = re.compile(r" *\n *")
_PARAGRAPH = re.compile(r" *\n *\n[ \n]*")

Slots = Mapping[str, str | FluentType]
# Where a language alone would mean another country's amounts than its wordings are written for.
_SPOKEN = {"pt": "pt-PT"}


class Missing(msgspec.Struct, frozen=True):
    """A wording that cannot be written in a language, and why; nothing stands in for it silently."""

    wording: str
    language: str
    reason: str


class Wordings:
    """All wordings and labels as loaded; `version` hashes their content."""

    def __init__(self, catalogues: Mapping[str, Catalogue]) -> None:
        self._catalogues = dict(catalogues)
        self._variables: dict[tuple[str, str], frozenset[str]] = {}
        self._bundles = {language: _bundle(catalogue) for language, catalogue in catalogues.items()}
        self.languages = tuple(sorted(catalogues))
        content = "\n".join(f"{language}:{catalogues[language].version}" for language in self.languages)
        self.version = hashlib.sha256(content.encode()).hexdigest()[:16]

    @classmethod
    def load(cls, folder: Path) -> tuple[Wordings, list[CopilotError]]:
        """The folders of `folder`, one a language; all problems at once, with file and line."""
        catalogues: dict[str, Catalogue] = {}
        problems: list[CopilotError] = []
        for path in sorted(path for path in folder.glob("*") if path.is_dir()):
            if locale_of(path.name) is None:
                what = f"`{path.name}` is not a language"
                remedy = "name the folder by a tag like de or pt-BR"
                problems.append(CopilotError(what, where=path.as_posix(), remedy=remedy))
                continue
            catalogues[path.name], found = read_catalogue(path)
            problems += found
        reference = catalogues.get(REFERENCE)
        if reference is None:
            what = f"there are no wordings in the reference language `{REFERENCE}`"
            problems.append(CopilotError(what, where=folder.as_posix(), remedy="write them first"))
        else:
            for language, catalogue in catalogues.items():
                if language != REFERENCE:
                    problems += _differences(catalogue, reference, folder / language)
        return cls(catalogues), problems

    def chain(self, language: str) -> tuple[str, ...]:
        """The languages tried for one, nearest first: `de-AT` then `de`; never a foreign one."""
        parts = language.replace("_", "-").split("-")
        tags = ["-".join(parts[:length]).casefold() for length in range(len(parts), 0, -1)]
        known = {tag.casefold(): tag for tag in self.languages}
        return tuple(known[tag] for tag in tags if tag in known)

    def found_in(self, language: str, wording: str) -> str | None:
        """The language of the chain that has a wording (`message` or `message.attribute`)."""
        return next((tag for tag in self.chain(language) if self._catalogues[tag].uses(wording)), None)

    def version_of(self, language: str) -> str:
        """A hash of all that is worded in a language, empty where nothing is."""
        return "".join(self._catalogues[tag].version for tag in self.chain(language))

    def alternatives(self, language: str, wording: str) -> tuple[str, ...]:
        """Further ways to word the same, written as attributes of the message: `order-shipped.short`."""
        tag = self.found_in(language, wording)
        message = self._catalogues[tag].messages.get(wording) if tag else None
        return tuple(f"{wording}.{name}" for name in message.parts if name) if message else ()

    def variables(self, language: str, wording: str) -> frozenset[str]:
        """All variables that a wording may need."""
        tag = self.found_in(language, wording)
        if tag is None:
            return frozenset()
        if (tag, wording) not in self._variables:
            message, _, attribute = wording.partition(".")
            self._variables[tag, wording] = self._catalogues[tag].variables(message, attribute)
        return self._variables[tag, wording]

    def messages(self, language: str) -> frozenset[str]:
        """Ids of a language's wordings and labels."""
        return frozenset(name for tag in self.chain(language)[:1] for name in self._catalogues[tag].messages)

    def render(self, language: str, wording: str, slots: Slots) -> str | Missing:
        """The filled-in text, or why there is none."""
        tag = self.found_in(language, wording)
        if tag is None:
            return Missing(wording, language, f"`{wording}` is not written in {language}")
        message_id, _, attribute = wording.partition(".")
        message = self._bundles[tag].get_message(message_id)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            return Missing(wording, language, f"`{wording}` has no text of its own")
        # The runtime renders what it can and lists what went wrong; a text with a hole in it must not go out.
        text, errors = self._bundles[tag].format_pattern(pattern, dict(slots))
        if errors:
            return Missing(wording, language, "; ".join(dict.fromkeys(str(error) for error in errors)))
        # Lines are broken in the file to be readable there; only an empty line parts paragraphs.
        paragraphs = (_LINE_BREAK.sub(" ", part) for part in _PARAGRAPH.split(str(text)))
        tidy = "\n\n".join(part for each in paragraphs if (part := _SPACES.sub(" ", each).strip(" ")))
        return tidy or Missing(wording, language, f"`{wording}` says nothing here")

    def labels(self, language: str) -> dict[str, str]:
        """The names that panels show for workflows, fields, values and rules, nearest language first."""
        found: dict[str, str] = {}
        for tag in reversed(self.chain(language)):
            found |= self._catalogues[tag].texts
        return found


@lru_cache(maxsize=256)
def locale_of(language: str) -> Locale | None:
    """How a language writes dates and numbers, None when nothing is known of it."""
    try:
        return Locale.parse(_SPOKEN.get(language, language).replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        return None


def label_key(kind: str, *names: str) -> str:
    """A label's id: `label_key("value", "status", "Return requested")` is `value-status-return_requested`."""
    return "-".join((kind, *(re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_") for name in names)))


def _bundle(catalogue: Catalogue) -> FluentBundle:
    functions: dict[str, Callable[[Any], FluentType]] = {"NUMBER": number, "DATE": styled_date}
    # Slots set themselves apart where needed; the runtime would do it to whole sentences as well.
    bundle = FluentBundle([catalogue.language], functions=functions, use_isolating=False)
    bundle.add_resource(ast.Resource(list(catalogue.entries)))
    return bundle


def _differences(catalogue: Catalogue, reference: Catalogue, folder: Path) -> Iterator[CopilotError]:
    """Where a language says less than the reference, more, or of other things."""
    language = catalogue.language
    for name, message in reference.messages.items():
        theirs = catalogue.messages.get(name)
        if name.startswith("-"):  # how terms are cut is each language's own affair
            continue
        if theirs is None:
            what = f"`{name}` ({message.place}) is not written in {language}"
            yield CopilotError(what, where=folder.as_posix(), remedy="translate it")
            continue
        for attribute in message.parts.keys() - theirs.parts.keys():
            what = f"`{name}` lacks {f'`.{attribute}`' if attribute else 'its text'} in {language}"
            yield CopilotError(what, where=theirs.place, remedy="translate it")
        for attribute in theirs.parts.keys() & message.parts.keys():
            own = catalogue.variables(name, attribute) - reference.variables(name, attribute)
            for variable in sorted(own):
                what = f"`{name}` uses `${variable}`, which {REFERENCE} does not"
                yield CopilotError(what, where=theirs.place, remedy="use the variables of the reference")
    for name, message in catalogue.messages.items():
        if not name.startswith("-") and name not in reference.messages:
            what = f"`{name}` is not in the reference language {REFERENCE}"
            yield CopilotError(what, where=message.place, remedy="add it there or take it out here")
        elif name in reference.messages:
            for attribute in message.parts.keys() - reference.messages[name].parts.keys():
                what = f"`{name}.{attribute}` is not in the reference language {REFERENCE}"
                yield CopilotError(what, where=message.place, remedy="add it there or take it out here")
