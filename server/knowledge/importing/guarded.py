"""The process in which other people's files are opened: `python -m server.knowledge.importing.guarded`.

Reads a request a line from standard input and writes an answer a line. It has a limit on memory and, once everything is
imported, may neither start programs nor open connections nor write files.
"""

from __future__ import annotations

import contextlib
import os
import resource
import sys
from pathlib import Path
from typing import BinaryIO

import msgspec

from server.knowledge.importing.document import Converted

MOST_ANSWER = 256 << 20
_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.fork",
    "pty.",
    "ctypes.",
)
_CHANGING = (
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.mkdir",
    "os.chmod",
    "os.chown",
    "os.link",
    "os.symlink",
    "shutil.",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Request(msgspec.Struct, frozen=True):
    """A file to convert: its path, the kind (`html`, `pdf`, ...), its name in the source and where it came from."""

    path: str
    kind: str
    key: str
    source: str


def convert(request: Request) -> Converted:
    """What a file gives; a problem is an answer, too."""
    from server.knowledge.importing import export, markup, table  # noqa: PLC0415  (loaded once guarded memory is set)

    path, key, source = Path(request.path), request.key, request.source
    try:
        match request.kind:
            case "html":
                return markup.html_document(path.read_bytes(), key=key, source=source)
            case "docx":
                return markup.docx_document(path, key=key, source=source)
            case "pdf":
                return markup.pdf_document(path, key=key, source=source)
            case "csv":
                return table.csv_documents(path.read_bytes(), key=key, source=source)
            case "xlsx":
                return table.xlsx_documents(path, key=key, source=source)
            case "json":
                return export.json_documents(path.read_bytes(), key=key, source=source)
            case _:
                text, notes = markup.decoded(path.read_bytes())
                return markup.text_document(text, key=key, source=source, notes=notes)
    except markup.Unreadable as error:
        return Converted(problem=str(error))
    except MemoryError:
        return Converted(problem="it needs more memory than it may have")
    except RecursionError:
        return Converted(problem="it is nested too deep")
    except Exception as error:  # each library raises types of its own over a damaged file
        return Converted(problem=f"it cannot be read: {type(error).__name__} {str(error)[:200]}".strip())


def _forbid(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_FORBIDDEN) or event.startswith(_CHANGING):
        raise PermissionError(f"not allowed while importing: {event}")
    if event == "open":
        flags = arguments[2]
        if isinstance(flags, int) and flags & _WRITING:
            raise PermissionError("not allowed while importing: writing a file")


def main() -> None:
    """Answer requests until standard input ends."""
    memory = int(sys.argv[1])
    answers: BinaryIO = os.fdopen(os.dup(1), "wb")
    # What a library prints must not stand among the answers.
    os.dup2(2, 1)
    from server.knowledge.importing import export, markup, table  # noqa: F401, PLC0415

    with contextlib.suppress(ImportError):
        import openpyxl  # noqa: F401, PLC0415
        import pdfplumber  # noqa: F401, PLC0415
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(_forbid)
    decoder = msgspec.json.Decoder(Request)
    answers.write(b"ready\n")
    answers.flush()
    for line in sys.stdin.buffer:
        answer = msgspec.json.encode(convert(decoder.decode(line)))
        if len(answer) > MOST_ANSWER:
            answer = msgspec.json.encode(Converted(problem=f"its text has {len(answer) >> 20} MB"))
        answers.write(answer + b"\n")
        answers.flush()


if __name__ == "__main__":
    main()
