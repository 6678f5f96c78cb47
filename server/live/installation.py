"""What an installation's files declare: brands, their order systems, workflows, wordings; loaded whole or not at all."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from server.errors import CopilotError, ProblemsFound
from server.orders import jsonl
from server.orders.brand import brand_for, load_brands
from server.orders.changes import Changes
from server.orders.http import HttpOrders
from server.orders.records import Brand
from server.orders.source import OrderSystem
from server.orders.sql import SqlOrders
from server.policy.cases import run_cases
from server.policy.rules import RuleBook
from server.policy.schema import brand_schema
from server.reply.check import check_wordings
from server.reply.wording import Wordings
from server.suggestion.gathered import Parts
from server.understanding.routing import Router, with_names
from server.understanding.spoken import spoken
from server.understanding.trained import train
from server.understanding.words import load_words
from server.workflow.load import load_workflows
from server.workflow.workflow import Workflow

Vectors = NDArray[np.float32]
Rules = tuple[RuleBook, Wordings, tuple[Workflow, ...]]
KEPT_RULES = 4
_loaded: dict[bytes, Rules] = {}


class Brands:
    """The order systems by brand; with `borrowed` any other brand is served by it."""

    def __init__(self, systems: Mapping[str, OrderSystem], borrowed: OrderSystem | None, lender: str) -> None:
        self.systems = dict(systems)
        self._borrowed = borrowed
        self._lender = lender
        if borrowed is not None:
            self.systems[borrowed.brand.id] = borrowed

    def system(self, brand: str) -> OrderSystem | None:
        """The system of a brand, None for an unknown brand."""
        return self.systems.get(brand, self._borrowed)

    def lay_over(self, changes: Changes) -> None:
        """Show orders as they are after the actions noted in `changes`, where records are files."""
        for system in self.systems.values():
            if isinstance(system, jsonl.JsonlOrders):
                system.changes = changes

    async def close(self) -> None:
        """Give back the connections to systems elsewhere."""
        for system in self.systems.values():
            if isinstance(system, HttpOrders | SqlOrders):
                await system.close()

    def knows(self, brand: str) -> bool:
        """Whether conversations of this brand are served."""
        return self.system(brand) is not None

    def records(self) -> dict[str, Brand]:
        """The brands by id."""
        return {name: system.brand for name, system in self.systems.items()}

    def shelf(self, brand: str) -> str:
        """The brand whose articles a brand uses: its own, or those it borrows."""
        system = self.systems.get(brand)
        borrows = system is None or system is self._borrowed
        return self._lender if borrows else brand


def load_orders(knowledge: Path, extra: Path | None, now: datetime) -> tuple[Brands, list[CopilotError]]:
    """Brands and their records, and the lines that had to be left out; `extra` is a folder of further records."""
    brands = load_brands(knowledge / "brands")
    problems: list[CopilotError] = []
    systems: dict[str, OrderSystem] = {}
    for brand in brands.values():
        http, sql = brand.records.http, brand.records.sql
        if sql is not None:
            systems[brand.id] = SqlOrders(brand, sql, utc_now, http)
            continue
        if http is not None:
            systems[brand.id] = HttpOrders(brand, http, utc_now)
            continue
        system = jsonl.load(knowledge / "brands" / brand.id, brand, _today(brand, now))
        problems += system.problems
        systems[brand.id] = system
    lender = next(iter(sorted(brands)))
    borrowed: OrderSystem | None = None
    if extra is not None:
        if not extra.is_dir():
            raise CopilotError("there is no such folder", where=f"--orders {extra}", remedy="check the path")
        brand = brand_for(extra, _slug(extra.name), brands[lender])
        loaded = jsonl.load(extra, brand, _today(brand, now))
        problems += loaded.problems
        borrowed = loaded
    return Brands(systems, borrowed, lender), problems


def _today(brand: Brand, now: datetime) -> date:
    return now.astimezone(ZoneInfo(brand.timezone)).date()


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9_-]+", "-", name.casefold()).strip("-_") or "orders"


def load_rules(knowledge: Path, brands: Brands) -> Rules:
    """Workflows compiled against the brands' records, and the wordings they need; raises ProblemsFound with all.

    What was loaded before in this process and did not change is not loaded again: whoever follows a publication of
    articles alone keeps nobody waiting.
    """
    before = _content(knowledge, brands)
    known = _loaded.get(before)
    if known is not None:
        return known
    rules = _load_rules(knowledge, brands)
    if _content(knowledge, brands) == before:  # otherwise it was edited meanwhile
        for old in list(_loaded)[: 1 - KEPT_RULES]:
            _loaded.pop(old, None)
        _loaded[before] = rules
    return rules


def _content(knowledge: Path, brands: Brands) -> bytes:
    """A hash of all that rules and wordings are made from."""
    digest = hashlib.sha256(repr(knowledge).encode())
    for name, system in sorted(brands.systems.items()):
        digest.update(repr((name, system.brand.records)).encode())
    for folder, kind in (("workflows", "toml"), ("wordings", "ftl")):
        for file in sorted((knowledge / folder).rglob(f"*.{kind}")):
            try:
                content = file.read_bytes()
            except OSError as error:
                content = repr(error).encode()
            digest.update(f"\0{file}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.digest()


def _load_rules(knowledge: Path, brands: Brands) -> Rules:
    problems: list[CopilotError] = []
    loaded, found = load_workflows(knowledge / "workflows", list(brands.systems))
    problems += found
    # Drafts are checked like the others, and decide nothing.
    workflows = tuple(one for one in loaded if one.published)
    drafts = tuple(one for one in loaded if not one.published)
    schemas = {name: brand_schema(system.brand.records) for name, system in brands.systems.items()}
    rules, found = RuleBook.compile(workflows, schemas)
    problems += found
    tried, found = RuleBook.compile(drafts, schemas)
    problems += found
    wordings, found = Wordings.load(knowledge / "wordings")
    problems += found
    if not problems:
        problems += [*run_cases(rules), *check_wordings(rules, wordings)]
        problems += [*run_cases(tried), *check_wordings(tried, wordings)]
    if problems:
        raise ProblemsFound(f"{len(problems)} problems in {knowledge}", problems)
    return rules, wordings, workflows


def train_router(
    workflows: tuple[Workflow, ...],
    fingerprint: str,
    encode: Callable[[list[str]], Vectors],
    cache: Path,
) -> Router:
    """The router over all workflows' examples; what was worked out for them is kept in `cache`."""
    examples: list[tuple[str | None, str]] = []
    for workflow in workflows:
        examples += [(workflow.id, text) for texts in workflow.examples.values() for text in texts]
        examples += [(None, text) for texts in workflow.counter_examples.values() for text in texts]
    # A workflow that differs from brand to brand has the same examples in each.
    examples = with_names(dict.fromkeys(examples))
    texts = [spoken(text) for _, text in examples]
    return train([label for label, _ in examples], texts, fingerprint, encode, cache)


def load_parts(
    knowledge: Path,
    brands: Brands,
    fingerprint: str,
    encode: Callable[[list[str]], Vectors],
    cache: Path,
    program: str,
) -> Parts:
    """Everything drafting needs from the knowledge folder; raises ProblemsFound with all that is wrong."""
    rules, wordings, workflows = load_rules(knowledge, brands)
    router = train_router(workflows, fingerprint, encode, cache)
    return Parts(rules, wordings, router, fingerprint, program, load_words(knowledge))


def utc_now() -> datetime:
    """The clock of the installation."""
    return datetime.now(UTC)
