"""The extension as one reproducible zip: sorted names, one date, one mode, stored without compression differences."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

EPOCH = (1980, 1, 1, 0, 0, 0)
# Types for people who write clients; a browser loads none of them.
LEFT_OUT = ("protocol",)
# The first with optional host permissions; the id names the extension in Firefox's own policies.
FIREFOX = {"gecko": {"id": "copilot@frontline.example", "strict_min_version": "128.0"}}


def for_firefox(manifest: dict[str, Any]) -> dict[str, Any]:
    """The same extension as Firefox wants it told: a sidebar instead of a side panel, a page instead of a worker."""
    # Firefox takes managed settings from its own policies, which need no schema here.
    chromium_only = ("key", "minimum_chrome_version", "storage")
    kept = {name: value for name, value in manifest.items() if name not in chromium_only}
    panel = kept.pop("side_panel")["default_path"]
    worker = kept["background"]["service_worker"]
    return kept | {
        "background": {"scripts": [worker], "type": "module"},
        "permissions": [name for name in kept["permissions"] if name != "sidePanel"],
        "sidebar_action": {
            "default_panel": panel,
            "default_title": kept["name"],
            "default_icon": kept["icons"],
            "open_at_install": False,
        },
        "browser_specific_settings": FIREFOX,
    }


def pack(extension: Path, target: Path, firefox: bool = False) -> str:
    """Write the zip; the SHA-256 of its bytes. Stored, not deflated: zlib's versions compress differently."""
    names = sorted(
        path.relative_to(extension).as_posix()
        for path in extension.rglob("*")
        if path.is_file() and path.relative_to(extension).parts[0] not in LEFT_OUT and path.name[0] != "."
    )
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name in names:
            content = (extension / name).read_bytes()
            if firefox and name == "manifest.json":
                content = json.dumps(for_firefox(json.loads(content)), indent=2).encode() + b"\n"
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.external_attr = 0o644 << 16
            entry.create_system = 3
            archive.writestr(entry, content)
    return hashlib.sha256(target.read_bytes()).hexdigest()


def main(arguments: list[str]) -> int:
    """Pack what lies in `extension/` of the project named first."""
    parser = argparse.ArgumentParser(prog="scripts/pack")
    parser.add_argument("root", type=Path)
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--firefox", action="store_true")
    given = parser.parse_args(arguments)
    extension = given.root / "extension"
    version = json.loads((extension / "manifest.json").read_text(encoding="utf-8"))["version"]
    name = f"frontline-copilot-{version}{'-firefox' if given.firefox else ''}.zip"
    target = given.file.resolve() if given.file else given.root / "data" / name
    print(pack(extension, target, given.firefox), target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
