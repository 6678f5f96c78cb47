"""`scripts/reindex`: check the knowledge folder, embed what changed, publish; running servers take it up."""

from __future__ import annotations

import argparse

from server.app import index_folder
from server.cli.console import add_places, progress_bars
from server.embedding.build import ensure_default_model
from server.embedding.sentence import load_encoder
from server.knowledge.reindex import ReindexReport, reindex
from server.live.installation import load_orders, load_rules, utc_now
from server.settings import from_environment


def parser() -> argparse.ArgumentParser:
    """The arguments of scripts/reindex."""
    parser = argparse.ArgumentParser(
        "scripts/reindex",
        description="Check the knowledge folder, embed what changed and publish a new index.",
    )
    add_places(parser)
    return parser


def main(arguments: list[str]) -> int:
    """Reindex; problems are reported all at once and leave the current index in force."""
    settings = from_environment(**vars(parser().parse_args(arguments)))
    brands, _ = load_orders(settings.knowledge, None, utc_now())
    load_rules(settings.knowledge, brands)
    with progress_bars() as report:
        model = ensure_default_model(settings.models, report)
        encoder = load_encoder(model)
        done = reindex(
            settings.knowledge,
            index_folder(settings),
            encoder,
            progress=lambda count, total: report("Passages", count / max(total, 1)),
        )
    print(describe(done))
    return 0


def describe(report: ReindexReport) -> str:
    """What a reindexing did, for people."""
    state = "published" if report.published else "unchanged, still in force"
    lines = [
        f"index {report.id} {state}",
        f"articles: {report.added} added, {report.changed} changed, {report.removed} removed, "
        f"{report.unchanged} unchanged",
        f"passages: {report.passages}, of which {report.embedded} embedded "
        f"({report.passages_per_second:.0f} a second); {report.seconds:.1f} s in all",
    ]
    return "\n".join(lines)
