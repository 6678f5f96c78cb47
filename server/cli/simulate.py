"""`scripts/simulate`: tries the ladder on tracks whose true accuracy is known, beside rules in use elsewhere."""

from __future__ import annotations

import argparse
import sys
import time

import msgspec
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
        for table in (judged_table(found), falls_table(found), observed_table(found), goals_table(found)):
            console.print(table)
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
    """Chance of promotion and median, by rule and accuracy, where every suggestion is judged."""
    accuracies = sorted({one.accuracy for one in found.judged})
    shown = Table(
        "true accuracy",
        *(_name(accuracy) for accuracy in accuracies),
        title=f"Ever promoted within {WITHIN:,} judged suggestions; median of suggestions until then",
        caption="* unfit for this level; its share of the error budget is the bound. In brackets the exact chance.",
    )
    for rule in dict.fromkeys(one.rule for one in found.judged):
        rows = {one.accuracy: one for one in found.judged if one.rule == rule}
        shown.add_row(rule, *(_climb(rows[accuracy]) for accuracy in accuracies))
    return shown


def observed_table(found: Simulated) -> Table:
    """Unfit tracks where agents hide what is wrong."""
    worlds = [(typed_over, waved) for typed_over in HIDDEN for waved in HIDDEN]
    shown = Table(
        "rule, true accuracy",
        *(f"{typed_over:.0%} / {waved:.0%}" for typed_over, waved in worlds),
        title=f"Ever promoted, {AUDITED:.0%} audited: of the wrong ones typed over / of the rest waved through",
        caption=(
            "* unfit for this level. Level 2 rests on what agents accept, and waving through is accepting: there a "
            "person still sends each one. Levels 3 and 4 rest on blind audits alone."
        ),
    )
    for rule in dict.fromkeys(one.rule for one in found.observed):
        for accuracy in sorted({one.accuracy for one in found.observed}):
            rows = {
                (one.typed_over, one.waved): one
                for one in found.observed
                if (one.rule, one.accuracy) == (rule, accuracy)
            }
            shown.add_row(f"{rule}, {_name(accuracy)}", *(_climb(rows[world]) for world in worlds))
    return shown


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
    unfit = "*" if one.level is not None and one.bound is not None else ""
    exact = "" if one.exact is None or one.bound is None else f" [{one.exact:.2%}]"
    text = f"{found.share:.2%}{unfit}{exact}".replace("[", r"\[")
    if one.holds is False and one.level is not Level.ONE_KEY:
        text += " OVER"
    return text if found.median is None else f"{text}\n{found.median:,}"


def _name(accuracy: float) -> str:
    return f"{accuracy:.3f}".removeprefix("0").rstrip("0").ljust(3, "0")


def _count(number: int | None) -> str:
    return "never" if number is None else f"{number:,}"
