"""The extension as one reproducible zip: sorted names, one date, one mode, stored without compression differences."""

from __future__ import annotations

import hashlib
import json
import sys
import zipfile
from pathlib import Path

EPOCH = (1980, 1, 1, 0, 0, 0)
# Types for people who write clients; a browser loads none of them.
LEFT_OUT = ("protocol",)


def pack(extension: Path, target: Path) -> str:
    """Write the zip; the SHA-256 of its bytes. Stored, not deflated: zlib's versions compress differently."""
    names = sorted(
        path.relative_to(extension).as_posix()
        for path in extension.rglob("*")
        if path.is_file() and path.relative_to(extension).parts[0] not in LEFT_OUT and path.name[0] != "."
    )
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name in names:
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.external_attr = 0o644 << 16
            entry.create_system = 3
            archive.writestr(entry, (extension / name).read_bytes())
    return hashlib.sha256(target.read_bytes()).hexdigest()


def main(arguments: list[str]) -> int:
    """Pack what lies in `extension/` of the project named first."""
    root = Path(arguments[0])
    extension = root / "extension"
    version = json.loads((extension / "manifest.json").read_text(encoding="utf-8"))["version"]
    default = root / "data" / f"frontline-copilot-{version}.zip"
    target = Path(arguments[1]).resolve() if len(arguments) > 1 else default
    print(pack(extension, target), target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
