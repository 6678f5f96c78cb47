"""A track keeps its evidence through a change only where recorded suggestions come out the same."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest

from server.autonomy.level import Level
from server.autonomy.track import Cause
from server.live.installation import load_orders, load_rules, utc_now
from server.live.resting import FEWEST_CASES, fingerprint, same_model, unchanged
from server.settings import PROJECT
from server.storage.made_up import make_up
from server.storage.reading import last_worded
from server.storage.tracks import changes, states
from server.suggestion.suggestion import Track
from tests.flows import conftest as flows
from tests.flows.conftest import Live, fresh_key
from tests.flows.test_actions_alone import ACTION, wished
from tests.flows.test_alone import asked

TRACK = Track("lumen", "order_status", "reply", "en")
live, start = flows.live, flows.start


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """A copy of the knowledge, to be edited."""
    folder = tmp_path / "knowledge"
    shutil.copytree(PROJECT / "knowledge", folder)
    return folder


def with_knowledge(live: Live, folder: Path) -> Any:
    """The parts of the installation with the rules and wordings of another folder."""
    application = live.application
    rules, wordings, _ = load_rules(folder, application.brands)
    return msgspec.structs.replace(application.parts, rules=rules, wordings=wordings)


def reworded(folder: Path, word: str) -> None:
    """Say a word of the English wordings otherwise."""
    files = list((folder / "wordings" / "en").glob("*.ftl"))
    assert any(word in file.read_text("utf-8") for file in files)
    for file in files:
        file.write_text(file.read_text("utf-8").replace(word, f"so-called {word}"), "utf-8")


async def test_the_same_results_continue_the_epoch_and_others_begin_anew(live: Live, edited: Path) -> None:
    """A comment changes nothing that is said; another sentence does, and takes the level and the evidence with it."""
    application = live.application
    agent = await live.agent()
    for _ in range(FEWEST_CASES):
        await asked(agent, fresh_key(), "Where is my order?")
    rules = application.governance.ladder
    await application.database.write(
        lambda connection: make_up(connection, TRACK, Level.ONE_KEY, rules.days, rules.agents, utc_now())
    )
    duties = application.duties
    await duties.tidy()
    before = (await application.database.read(states))[TRACK]
    assert before.fingerprint
    file = edited / "wordings" / "en" / "order_status.ftl"
    file.write_text("# Read again.\n" + file.read_text("utf-8"), "utf-8")
    application.parts = with_knowledge(live, edited)
    await duties.tidy()
    continued = (await application.database.read(states))[TRACK]
    assert (continued.epoch, continued.acceptance) == (before.epoch, before.acceptance)
    assert continued.fingerprint != before.fingerprint
    assert continued.watched_until is not None
    audits = application.governance.audits
    assert duties.draw(TRACK).probability == audits.watched
    assert duties.draw(None).probability == audits.share
    suggestion = (await application.database.read(lambda c: last_worded(c, TRACK, 1)))[0].suggestion
    reworded(edited, suggestion.replies[0].text.split()[-1])
    application.parts = with_knowledge(live, edited)
    await duties.tidy()
    anew = (await application.database.read(states))[TRACK]
    assert (anew.epoch, anew.acceptance.right) == (before.epoch + 1, 0)
    causes = [change.cause for _, _, change in await application.database.read(lambda c: changes(c, TRACK))]
    assert causes[:2] == [Cause.CHANGED, Cause.CONTINUED]


async def test_with_another_model_or_too_few_cases_nothing_is_shown(live: Live) -> None:
    """Then evidence begins anew, as every message may be understood otherwise."""
    application = live.application
    index = application.knowledge.current()
    assert unchanged([], application.parts, index, application.brands.systems["lumen"]) is False
    shelf = application.brands.shelf("lumen")
    mark = fingerprint(application.parts, index, TRACK, shelf)
    moved = msgspec.structs.replace(application.parts, fingerprint="another model")
    assert not same_model(mark, fingerprint(moved, index, TRACK, shelf))


async def test_an_action_rests_on_what_its_system_declares_and_is_prepared_again(
    live: Live, edited: Path
) -> None:
    """A comment continues its epoch; another consequence, or another effect in the core system, begins anew."""
    application = live.application
    agent = await live.agent()
    for _ in range(FEWEST_CASES):
        await wished(live, agent)
    duties = application.duties
    await application.database.write(
        lambda connection: make_up(connection, ACTION, Level.ONE_KEY, 7, 3, utc_now())
    )
    await duties.tidy()
    before = (await application.database.read(states))[ACTION]
    cases = await application.database.read(lambda connection: last_worded(connection, ACTION, 60))
    assert len(cases) == FEWEST_CASES
    file = edited / "wordings" / "en" / "invoice_copy.ftl"
    file.write_text("# Read again.\n" + file.read_text("utf-8"), "utf-8")
    application.parts = with_knowledge(live, edited)
    await duties.tidy()
    continued = (await application.database.read(states))[ACTION]
    assert (continued.epoch, continued.fingerprint == before.fingerprint) == (before.epoch, False)
    file.write_text(file.read_text("utf-8").replace("once more", "yet again"), "utf-8")
    application.parts = with_knowledge(live, edited)
    await duties.tidy()
    assert (await application.database.read(states))[ACTION].epoch == before.epoch + 1
    index, shelf = application.knowledge.current(), application.brands.shelf("lumen")
    mark = fingerprint(application.parts, index, ACTION, shelf)
    records = edited / "brands" / "lumen" / "records.toml"
    records.write_text(records.read_text("utf-8").replace("reversible = true", "reversible = false"), "utf-8")
    brands, _ = load_orders(edited, None, utc_now())
    rules, wordings, _ = load_rules(PROJECT / "knowledge", brands)
    moved = msgspec.structs.replace(application.parts, rules=rules, wordings=wordings)
    assert fingerprint(moved, index, ACTION, shelf) != mark
