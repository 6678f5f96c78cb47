"""The README keeps its promises: commands parse, paths exist, settings are real."""

from __future__ import annotations

import argparse
import importlib
import re
import shlex
from pathlib import Path

import pytest

from server.settings import PROJECT, Settings

README = (PROJECT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
COMMANDS = [line.split("  #")[0].strip() for block in BLOCKS for line in block.splitlines() if line.strip()]
WITHOUT_PARSER = {"test", "lint", "pack"}
EXAMPLES = {
    "<workflow>": "order_status",
    "<language>": "en",
    "<brand>": "lumen",
    "<article>": "order-status",
    "<desk>": "chatwoot",
}


def test_commands_are_found() -> None:
    """The pattern that finds commands does find them."""
    assert "scripts/serve" in COMMANDS
    assert len(COMMANDS) > 8


@pytest.mark.parametrize("command", COMMANDS)
def test_command_parses(command: str) -> None:
    """Every command exists and accepts the options shown."""
    script, *arguments = shlex.split(command)
    assert (PROJECT / script).is_file()
    name = Path(script).name
    if name in WITHOUT_PARSER:
        return
    parser: argparse.ArgumentParser = importlib.import_module(f"server.cli.{name}").parser()
    parser.parse_args(arguments)


def test_paths_exist() -> None:
    """Every path in backticks exists; placeholders stand for what the demo has."""
    paths = re.findall(r"`((?:server|knowledge|extension|tests|scripts)/[^`\s]*)`", README)
    paths += re.findall(r"\]\(([^)]+)\)", README)
    assert len(paths) > 15
    for path in paths:
        concrete = path
        for placeholder, example in EXAMPLES.items():
            concrete = concrete.replace(placeholder, example)
        assert (PROJECT / concrete).exists(), path


def test_settings_exist() -> None:
    """Every COPILOT_ variable named is a setting, and every setting is named."""
    named = set(re.findall(r"`COPILOT_([A-Z_]+)`", README))
    assert named == {field.upper() for field in Settings.__struct_fields__}
