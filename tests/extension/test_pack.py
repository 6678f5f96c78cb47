"""What is shipped: the same bytes each time, nothing that a browser does not need, no right that is not asked for."""

from __future__ import annotations

import json
import os
import re
import shutil
import zipfile
from pathlib import Path

from scripts.lib.pack import pack
from tests.extension.browser import EXTENSION

MANIFEST = json.loads((EXTENSION / "manifest.json").read_text(encoding="utf-8"))


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    """Another folder, other times and other rights of the files change nothing; another byte does."""
    copy = tmp_path / "elsewhere"
    shutil.copytree(EXTENSION, copy)
    for path in copy.rglob("*.js"):
        os.utime(path, (0, 0))
        path.chmod(0o755)
    first = pack(EXTENSION, tmp_path / "one.zip")
    assert pack(copy, tmp_path / "two.zip") == first
    (copy / "worker" / "main.js").write_text("//", encoding="utf-8")
    assert pack(copy, tmp_path / "three.zip") != first


def test_the_zip_holds_what_the_manifest_names(tmp_path: Path) -> None:
    """Every file that the manifest or a page names is there; types for people who write clients are not."""
    pack(EXTENSION, tmp_path / "one.zip")
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        names = set(archive.namelist())
    wanted = {
        MANIFEST["background"]["service_worker"],
        MANIFEST["side_panel"]["default_path"],
        MANIFEST["options_ui"]["page"],
        MANIFEST["action"]["default_popup"],
        MANIFEST["storage"]["managed_schema"],
        *MANIFEST["icons"].values(),
    }
    for page in ("side/panel.html", "options/options.html", "popup/popup.html"):
        text = (EXTENSION / page).read_text(encoding="utf-8")
        for found in re.findall(r'(?:href|src)="([^"]+)"', text):
            wanted.add(os.path.normpath(f"{Path(page).parent}/{found}"))
    assert wanted <= names
    assert not any(name.startswith("protocol/") for name in names)


def test_firefox_gets_the_same_files_with_a_manifest_of_its_own(tmp_path: Path) -> None:
    """A sidebar and a background page instead of a side panel and a worker; no more rights, nothing else differs."""
    first = pack(EXTENSION, tmp_path / "one.zip", firefox=True)
    assert pack(EXTENSION, tmp_path / "two.zip", firefox=True) == first
    pack(EXTENSION, tmp_path / "chromium.zip")
    with zipfile.ZipFile(tmp_path / "one.zip") as ours, zipfile.ZipFile(tmp_path / "chromium.zip") as theirs:
        assert ours.namelist() == theirs.namelist()
        differing = [name for name in ours.namelist() if ours.read(name) != theirs.read(name)]
        manifest = json.loads(ours.read("manifest.json"))
    assert differing == ["manifest.json"]
    assert manifest["background"] == {
        "scripts": [MANIFEST["background"]["service_worker"]],
        "type": "module",
    }
    assert manifest["sidebar_action"]["default_panel"] == MANIFEST["side_panel"]["default_path"]
    assert sorted(manifest["permissions"]) == ["scripting", "storage"]
    assert not {"side_panel", "key", "minimum_chrome_version"} & set(manifest)
    assert manifest["content_security_policy"] == MANIFEST["content_security_policy"]


def test_the_panel_asks_for_its_modules_at_once() -> None:
    """What the panel's page preloads is what its code imports: a module found late costs a round of its own."""
    found: set[Path] = set()
    waiting = [EXTENSION / "side" / "main.js"]
    while waiting:
        path = waiting.pop()
        found.add(path)
        names = re.findall(
            r'^(?:import|export) .*?from "(\.[^"]+)"', path.read_text(encoding="utf-8"), re.M | re.S
        )
        named = {Path(os.path.normpath(path.parent / name)) for name in names}
        waiting.extend(named - found)
    page = (EXTENSION / "side" / "panel.html").read_text(encoding="utf-8")
    preloaded = set(re.findall(r'rel="modulepreload" href="([^"]+)"', page))
    wanted = {os.path.relpath(path, EXTENSION / "side") for path in found} - {"main.js"}
    assert {os.path.relpath(EXTENSION / "side" / name, EXTENSION / "side") for name in preloaded} == wanted


def test_the_extension_asks_for_little() -> None:
    """No host is allowed from the start, no code from elsewhere, and pages get the content script's files alone."""
    assert sorted(MANIFEST["permissions"]) == ["scripting", "sidePanel", "storage"]
    assert "host_permissions" not in MANIFEST
    assert "content_scripts" not in MANIFEST
    assert "externally_connectable" not in MANIFEST
    policy = MANIFEST["content_security_policy"]["extension_pages"]
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    (shared,) = MANIFEST["web_accessible_resources"]
    assert shared["resources"] == ["content/*.js", "desks/*.js"]
