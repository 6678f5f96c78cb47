"""`scripts/simulate`: tries the ladder on tracks whose true accuracy is known, beside rules in use elsewhere."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator

import msgspec
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from server.autonomy.governance import load_governance
from server.autonomy.level import Level
from server.autonomy.simulation import AUDITED, HIDDEN, WITHIN, Climb, Simulated, simulate
from server.cli.console import add_places, progress_bars
from server.cli.ledger.opening import settings_of, with_database
from server.live.installation import utc_now
from server.storage.database import Database
from server.storage.made_up import make_up
from server.suggestion.suggestion import Track

MOST_RUNS = 1_000_000


def parser() -> argparse.ArgumentParser:
    """The arguments of scripts/simulate."""
    parser = argparse.ArgumentParser("scripts/simulate", description="Try what decides on simulated records.")
    commands = parser.add_subparsers(dest="command", required=True)
    autonomy = commands.add_parser(
        "autonomy", help="who is promoted, how soon, and how soon it is taken back; about a minute"
    )
    autonomy.add_argument(
        "--runs", type=_runs, default=20_000, help="simulated tracks a row (default: 20000)"
    )
    autonomy.add_argument("--seed", type=int, default=1, help="of the random numbers (default: 1)")
    autonomy.add_argument("--json", action="store_true", help="print JSON")
    evidence = commands.add_parser(
        "evidence", help="make up evidence for one track of a demo, so that its higher levels can be tried"
    )
    evidence.add_argument(
        "track", type=_track, help="brand/workflow/kind/language, e.g. lumen/order_status/reply/en"
    )
    evidence.add_argument(
        "--level", type=int, choices=(2, 3, 4), default=3, help="what it is to be enough for (default: 3)"
    )
    add_places(evidence)
    return parser


def _track(text: str) -> Track:
    parts = text.split("/")
    if len(parts) != len(Track.__struct_fields__) or not all(parts):
        raise argparse.ArgumentTypeError("write it brand/workflow/kind/language")
    return Track(*parts)


def _runs(text: str) -> int:
    runs = int(text)
    if not 100 <= runs <= MOST_RUNS:
        raise argparse.ArgumentTypeError(f"from 100 to {MOST_RUNS}")
    return runs


def main(arguments: list[str]) -> int:
    """Simulate and print; exit code 1 where a goal was missed."""
    given = parser().parse_args(arguments)
    if given.command == "evidence":
        return _evidence(given)
    started = time.perf_counter()
    with progress_bars() as report:
        found = simulate(given.seed, given.runs, lambda done: report("simulated tracks", done))
    if given.json:
        sys.stdout.write(msgspec.json.encode(found).decode() + "\n")
    else:
        console = Console()
        console.print(judged_table(found), falls_table(found))
        console.print(
            f"[i]Ever promoted with {AUDITED:.0%} audited, by the share of the wrong ones that agents typed over and the "
            "share of the rest that they waved through. Level 2 rests on what agents accept, and waving through is "
            "accepting: there a person still sends each one. Levels 3 and 4 rest on blind audits alone.[/i]"
        )
        console.print(*observed_tables(found), goals_table(found))
        console.print(
            f"{found.runs} runs a row, seed {found.seed}, {time.perf_counter() - started:.0f} s. Rules elsewhere and "
            "the charts are tried on at most 2,000 of them. How the levels are computed: server/autonomy/evidence.py, "
            "change.py."
        )
    return 0 if all(goal.met for goal in found.goals) else 1


def _evidence(given: argparse.Namespace) -> int:
    settings = settings_of(given)
    rules = load_governance(settings.knowledge).ladder

    async def job(database: Database) -> int:
        return await database.write(
            lambda connection: make_up(
                connection, given.track, Level(given.level), rules.days, rules.agents, utc_now()
            )
        )

    made = with_database(settings, job)
    print(
        f"{made} made-up judgements, marked as such in the ledger and in the charter. A running server takes them up "
        f"with the next look at /charter; a lead signs the levels there, one after the other, up to {given.level}."
    )
    return 0


def judged_table(found: Simulated) -> Table:
    """Chance of promotion and median, by accuracy and rule, where every suggestion is judged."""
    rules = tuple(dict.fromkeys(one.rule for one in found.judged))
    rows = {(one.accuracy, one.rule): one for one in found.judged}
    shown = Table(
        "true accuracy",
        *rules,
        title=f"Ever promoted within {WITHIN:,} judged suggestions; below it the median until then",
        caption="* unfit for this level: its share of the error budget is the bound. In brackets the exact chance.",
    )
    for accuracy in sorted({one.accuracy for one in found.judged}):
        shown.add_row(_name(accuracy), *(_climb(rows[accuracy, rule]) for rule in rules))
    return shown


def observed_tables(found: Simulated) -> Iterator[Table]:
    """Where agents hide what is wrong, one table for each rule."""
    worlds = [(typed_over, waved) for typed_over in HIDDEN for waved in HIDDEN]
    for rule in dict.fromkeys(one.rule for one in found.observed):
        rows = {(one.accuracy, one.typed_over, one.waved): one for one in found.observed if one.rule == rule}
        shown = Table("true", title=rule, title_justify="left", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
        for typed_over, waved in worlds:
            shown.add_column(f"{typed_over:.0%}/{waved:.0%}".replace("%/", "/"), justify="right")
        for accuracy in sorted({one.accuracy for one in found.observed}):
            shown.add_row(_name(accuracy), *(_climb(rows[accuracy, *world]) for world in worlds))
        yield shown


def falls_table(found: Simulated) -> Table:
    """How soon a drop is noticed."""
    shown = Table(
        "rule",
        "suggestions until taken back",
        "wrong ones sent meanwhile",
        "suggestions between false alarms",
        title="After a drop from .99 to .90 (medians)",
        caption="Rules elsewhere are read as taking back what they gave once they hold no longer.",
    )
    for fall in found.falls:
        shown.add_row(fall.rule, _count(fall.suggestions), _count(fall.wrong), f"{fall.between:,}")
    return shown


def goals_table(found: Simulated) -> Table:
    """What was to be reached."""
    shown = Table("goal", "wanted", "reached", "knowing the truth", "", title="Goals of a first epoch")
    for goal in found.goals:
        shown.add_row(goal.name, goal.wanted, goal.reached, goal.best, "reached" if goal.met else "MISSED")
    return shown


def _climb(one: Climb) -> str:
    found = one.found
    lines = [_percent(found.share) + ("*" if one.level is not None and one.bound is not None else "")]
    if one.exact is not None and one.bound is not None:
        lines.append(f"\\[{_percent(one.exact)}]")
    if one.holds is False and one.level is not Level.ONE_KEY:
        lines.append("OVER")
    if found.median is not None:
        lines.append(f"{found.median:,}")
    return "\n".join(lines)


def _percent(part: float) -> str:
    """A share in at most five characters."""
    return f"{part:.2%}" if part < 0.1 else f"{part:.1%}" if part < 0.9995 else "100%"


def _name(accuracy: float) -> str:
    return f"{accuracy:.3f}".removeprefix("0").rstrip("0").ljust(3, "0")


def _count(number: int | None) -> str:
    return "never" if number is None else f"{number:,}"
