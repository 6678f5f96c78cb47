"""The unpacked extension in the system's Chromium, a real server, and pages of help desks to put it beside."""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright, expect, sync_playwright

from tests.browser.conftest import ARGUMENTS, chromium_path
from tests.extension.browser import EXTENSION, Chromium
from tests.extension.desks import Desks
from tests.server_process import ServerProcess, copied

expect.set_options(timeout=20_000)

FLAGS = [
    *ARGUMENTS,
    "--headless=new",
    # Chrome's own builds ignore --load-extension without this; Chromium does not mind.
    "--disable-features=DisableLoadExtensionCommandLineSwitch",
]


HOSTS = ("http://127.0.0.1/*", "http://localhost/*")


def unpacked(folder: Path, hosts: tuple[str, ...] = HOSTS) -> Path:
    """The extension as it lies in the project, but allowed on these hosts.

    Nobody can press the button of the browser's own question in a browser without a window.
    """
    target = folder / "extension"
    shutil.copytree(EXTENSION, target)
    manifest = json.loads((target / "manifest.json").read_text(encoding="utf-8"))
    manifest["host_permissions"] = list(hosts)
    (target / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return target


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    """One driver for a module; it ends before any test with an event loop of its own begins."""
    with sync_playwright() as running:
        yield running


NewChromium = Callable[..., Chromium]


@contextlib.contextmanager
def start_chromium(
    playwright: Playwright,
    language: str = "en-GB",
    flags: tuple[str, ...] = (),
    hosts: tuple[str, ...] = HOSTS,
    **options: Any,
) -> Iterator[Chromium]:
    """A browser with the extension and a profile of its own; `hosts` are those that the extension may reach."""
    with tempfile.TemporaryDirectory(prefix="copilot-extension-", ignore_cleanup_errors=True) as folder:
        extension = unpacked(Path(folder), hosts)
        context = playwright.chromium.launch_persistent_context(
            f"{folder}/profile",
            executable_path=chromium_path(),
            headless=False,
            args=[
                *FLAGS,
                *flags,
                f"--disable-extensions-except={extension}",
                f"--load-extension={extension}",
            ],
            locale=language,
            **{"viewport": {"width": 1280, "height": 900}, **options},
        )
        context.set_default_timeout(20_000)
        browser = Chromium(context)
        try:
            yield browser
        finally:
            browser.close()


@pytest.fixture(scope="session")
def copilot(tmp_path_factory: pytest.TempPathFactory, indexed: Path) -> Iterator[ServerProcess]:
    """The real server with the demo shop, shared by tests that do not stop it."""
    server = ServerProcess(copied(indexed, tmp_path_factory.mktemp("extension")))
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def desks() -> Iterator[Desks]:
    """Pages of help desks on an address of their own."""
    served = Desks()
    yield served
    served.stop()


@pytest.fixture
def new_chromium(playwright: Playwright) -> Iterator[NewChromium]:
    """Starts browsers with the extension; a complaint of a page or of the worker fails the test."""
    started: list[Chromium] = []
    with contextlib.ExitStack() as stack:

        def start(**options: Any) -> Chromium:
            browser = stack.enter_context(start_chromium(playwright, **options))
            started.append(browser)
            return browser

        yield start
    assert [complaint for browser in started for complaint in browser.complaints] == []


@pytest.fixture(scope="module")
def signed_in(playwright: Playwright, copilot: ServerProcess) -> Iterator[Chromium]:
    """A browser with the extension, signed in, for a whole module: starting one costs seconds."""
    with start_chromium(playwright) as browser:
        browser.sign_in(copilot.url)
        yield browser


@pytest.fixture
def browser(signed_in: Chromium) -> Iterator[Chromium]:
    """The module's browser without pages, desks and choices of the tests before; a complaint fails the test."""
    signed_in.begin_anew()
    yield signed_in
    assert signed_in.complaints == []
