"""`python -m server protocol`: JSON Schema and type declarations of the frames, generated from the structs."""

from __future__ import annotations

import argparse
import enum
import types
import typing
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from server.settings import PROJECT
from server.web import protocol
from server.web.client_frames import ClientFrames
from server.web.server_frames import ServerFrames

FOLDER = PROJECT / "extension" / "protocol"
SCHEMA = "frames.schema.json"
DECLARATIONS = "frames.d.ts"


def parser() -> argparse.ArgumentParser:
    """The arguments."""
    return argparse.ArgumentParser("python -m server protocol", description=__doc__)


def main(arguments: list[str]) -> int:
    """Write both files."""
    parser().parse_args(arguments)
    for name, content in generate().items():
        target = FOLDER / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")
        print(Path(target).relative_to(PROJECT))
    return 0


def generate() -> dict[str, str]:
    """File names and contents."""
    return {SCHEMA: _schema(), DECLARATIONS: _declarations()}


def _schema() -> str:
    (client, server), components = msgspec.json.schema_components(
        [ClientFrames, ServerFrames], ref_template="#/$defs/{name}"
    )
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Frontline Copilot socket frames",
        "version": protocol.PROTOCOL,
        "properties": {"client": client, "server": server},
        "$defs": components,
    }
    return msgspec.json.format(msgspec.json.encode(document, order="sorted"), indent=2).decode() + "\n"


class _Declarations:
    """Collects a TypeScript declaration for every struct and enumeration that frames reach."""

    def __init__(self) -> None:
        self.lines: dict[str, str] = {}

    def name_of(self, kind: Any) -> str:
        if kind is None or kind is type(None):
            return "null"
        origin, arguments = typing.get_origin(kind), typing.get_args(kind)
        if origin is typing.Annotated:
            return self.name_of(arguments[0])
        if origin in (typing.Union, types.UnionType):
            return " | ".join(dict.fromkeys(self.name_of(one) for one in arguments))
        if origin is typing.Literal:
            return " | ".join(msgspec.json.encode(one).decode() for one in arguments)
        if origin in (tuple, list):
            inner = self.name_of(arguments[0])
            return f"readonly ({inner})[]" if " | " in inner else f"readonly {inner}[]"
        if origin is dict:
            return f"Readonly<Record<string, {self.name_of(arguments[1])}>>"
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            return self._struct(kind)
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            self.lines.setdefault(
                kind.__name__,
                f"export type {kind.__name__} = "
                + " | ".join(msgspec.json.encode(member.value).decode() for member in kind)
                + ";",
            )
            return kind.__name__
        return {str: "string", int: "number", float: "number", bool: "boolean", datetime: "string"}.get(
            kind, "unknown"
        )

    def _struct(self, kind: type[msgspec.Struct]) -> str:
        name = kind.__name__
        if name in self.lines:
            return name
        self.lines[name] = ""
        fields = []
        tag = kind.__struct_config__.tag
        if tag is not None:
            fields.append(f"  readonly type: {msgspec.json.encode(tag).decode()};")
        for field in msgspec.structs.fields(kind):
            mark = "" if field.required else "?"
            fields.append(f"  readonly {field.encode_name}{mark}: {self.name_of(field.type)};")
        doc = " ".join((kind.__doc__ or "").split())
        self.lines[name] = f"/** {doc} */\nexport interface {name} {{\n" + "\n".join(fields) + "\n}"
        return name


def _declarations() -> str:
    collected = _Declarations()
    client = collected.name_of(ClientFrames)
    server = collected.name_of(ServerFrames)
    made = "Generated from server/web/client_frames.py and server_frames.py by `python -m server protocol`"
    head = f"// {made}. Protocol {protocol.PROTOCOL}.\n"
    unions = f"export type ClientFrames = {client};\n\nexport type ServerFrames = {server};\n"
    return (
        head + "\n" + "\n\n".join(collected.lines[name] for name in sorted(collected.lines)) + "\n\n" + unions
    )
