"""The ladder tried on simulated tracks whose true accuracy is known, beside rules in use elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import product

import msgspec
import numpy as np
from scipy.special import betaincinv

from server.autonomy.elsewhere import Rule, promoted, taken_back
from server.autonomy.evidence import boundary, log_oracle
from server.autonomy.level import EARNED, TARGETS, Level, log_threshold, share
from server.autonomy.passage import NEVER, Counts, chances, median, passages, places
from server.autonomy.slipping import Slip, false_alarms, slips

ACCURACIES = (0.80, 0.85, 0.90, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995, 0.998)
SEEN = (0.80, 0.90, 0.95, 0.98, 0.99)
WITHIN = 2_000
AUDITED = 0.05
HIDDEN = (0.0, 0.5, 0.9)
BEFORE, AFTER = 0.99, 0.90
_ROWS = 2_000
_LONGEST = 5_000
Report = Callable[[float], None]


class Share(msgspec.Struct, frozen=True):
    """Runs that were promoted: their share with its exact 95 % interval (Clopper and Pearson 1934)."""

    promoted: int
    runs: int
    low: float
    high: float
    median: int | None

    @property
    def share(self) -> float:
        """The share of all runs."""
        return self.promoted / self.runs


class Climb(msgspec.Struct, frozen=True):
    """How one rule treats tracks of one accuracy; `bound` is what an unfit track's share must stay under.

    `exact` is the same chance without simulating. `typed_over` and `waved` are shares of the wrong suggestions.
    """

    rule: str
    accuracy: float
    level: Level | None
    found: Share
    exact: float | None = None
    bound: float | None = None
    holds: bool | None = None
    typed_over: float = 0.0
    waved: float = 0.0


class Fall(msgspec.Struct, frozen=True):
    """How a rule takes back after a drop: medians of suggestions and of wrong ones sent until then.

    `between` is the mean number of labels from one false alarm to the next, at the accuracy before the drop.
    """

    rule: str
    suggestions: int | None
    wrong: int | None
    between: int


class Goal(msgspec.Struct, frozen=True):
    """A figure to reach, what was reached, and what knowing the truth would reach."""

    name: str
    wanted: str
    reached: str
    best: str
    met: bool


class Simulated(msgspec.Struct, frozen=True):
    """Everything that was found."""

    seed: int
    runs: int
    within: int
    audited: float
    judged: tuple[Climb, ...]
    observed: tuple[Climb, ...]
    falls: tuple[Fall, ...]
    goals: tuple[Goal, ...]


@cache
def bounds_of(level: Level, epoch: int = 1) -> Counts:
    """The boundary of a level, as long as WITHIN judged suggestions may need it."""
    return _until(lambda most: boundary(TARGETS[level], log_threshold(epoch), most))


def best_bounds(level: Level, accuracy: float, epoch: int = 1) -> Counts:
    """The boundary of the likelihood ratio that knows the accuracy."""
    target, threshold = TARGETS[level], log_threshold(epoch)
    right = log_oracle(1, 0, target, accuracy)
    wrong = log_oracle(0, 1, target, accuracy)
    count = np.arange(_LONGEST)
    bounds: Counts = (count + np.ceil((threshold - count * wrong) / right)).astype(np.int64)
    return bounds


def _until(of: Callable[[int], Counts]) -> Counts:
    most = 64
    while (found := of(most))[-1] <= WITHIN:
        most *= 2
    return found[: int(np.searchsorted(found, WITHIN, side="right")) + 1]


def simulate(seed: int, runs: int, report: Report) -> Simulated:
    """Everything, in well under a minute for 20,000 runs; `report` is told the share done."""
    random = np.random.default_rng(seed)
    steps = len(ACCURACIES) + len(SEEN) * len(HIDDEN) ** 2 + 4
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        report(min(1.0, done / steps))

    judged: list[Climb] = []
    for accuracy in ACCURACIES:
        judged += _every_one_judged(random, accuracy, runs)
        step()
    observed: list[Climb] = []
    for typed_over, waved, accuracy in product(HIDDEN, HIDDEN, SEEN):
        observed += _seen_through_agents(random, accuracy, typed_over, waved, runs)
        step()
    falls, slip, between = _falls(random, min(runs, _ROWS), step)
    report(1.0)
    return Simulated(
        seed=seed,
        runs=runs,
        within=WITHIN,
        audited=AUDITED,
        judged=tuple(judged),
        observed=tuple(observed),
        falls=tuple(falls),
        goals=tuple(_goals(judged, observed, slip, between)),
    )


def _every_one_judged(random: np.random.Generator, accuracy: float, runs: int) -> Iterator[Climb]:
    rows = min(runs, _ROWS)
    for rule, when in _elsewhere(random, accuracy, rows):
        yield Climb(rule, accuracy, None, _share(when))
    wrong_at = places(random, runs, _deepest(), 1 - accuracy)
    for level in EARNED:
        bounds = bounds_of(level)
        yield _climb(
            level, accuracy, passages(bounds, wrong_at, WITHIN), float(chances(bounds, accuracy, WITHIN)[-1])
        )


def _deepest() -> int:
    return max(len(bounds_of(level)) for level in EARNED)


def _seen_through_agents(
    random: np.random.Generator, accuracy: float, typed_over: float, waved: float, runs: int
) -> Iterator[Climb]:
    """Of the wrong ones agents type over a part, and wave through a part of what is left; audits are independent.

    Rules elsewhere see neither what was typed over nor what was wrong with what was waved through.
    """
    errors = 1 - accuracy
    kept = errors * (1 - typed_over)
    rows = min(runs, _ROWS)
    replaced = partial(msgspec.structs.replace, typed_over=typed_over, waved=waved)
    for rule, when in _elsewhere(random, (accuracy + kept * waved) / (accuracy + kept), rows):
        yield replaced(Climb(rule, accuracy, None, _share(when)))
    # Typed over and compared is wrong, waved through looks right: this is what acceptance shows.
    apparent = errors - kept * waved
    level_2 = passages(bounds_of(Level.ONE_KEY), places(random, runs, _deepest(), apparent), WITHIN)
    yield replaced(_climb(Level.ONE_KEY, accuracy, level_2))
    # The draw knows nothing of the suggestion, so an audited one is wrong with the true rate.
    wrong_at = places(random, runs, _deepest(), errors)
    for level in (Level.UNLESS_STOPPED, Level.ALONE):
        audits = passages(bounds_of(level), wrong_at, WITHIN)
        reached = (audits != NEVER) & (level_2 != NEVER)
        needed = np.where(reached, audits, 1)
        drawn = needed + random.negative_binomial(needed, AUDITED)
        when = np.where(reached, np.maximum(drawn, np.where(reached, level_2, 0)), NEVER)
        yield replaced(_climb(level, accuracy, when))


def _elsewhere(random: np.random.Generator, approved: float, rows: int) -> Iterator[tuple[Rule, Counts]]:
    shown = random.random((rows, WITHIN), dtype=np.float32) < approved
    for rule in Rule:
        yield rule, promoted(rule, shown)


def _climb(level: Level, accuracy: float, when: Counts, exact: float | None = None) -> Climb:
    found = _share(when)
    unfit = accuracy <= TARGETS[level] + 1e-9
    bound = share(1) if unfit else None
    # Under the bound, or so little over it that chance explains it: the interval reaches down to it.
    holds = None if bound is None else found.low <= bound
    return Climb(f"level {int(level)}", accuracy, level, found, exact, bound, holds)


def _share(when: Counts) -> Share:
    count, runs = int((when != NEVER).sum()), len(when)
    return Share(count, runs, *_exact(count, runs), median(when))


def _exact(count: int, runs: int) -> tuple[float, float]:
    """The exact 95 % interval of a share (Clopper and Pearson, Biometrika 26, 1934)."""
    low = 0.0 if count == 0 else float(betaincinv(count, runs - count + 1, 0.025))
    high = 1.0 if count == runs else float(betaincinv(count + 1, runs - count, 0.975))
    return low, high


def _falls(random: np.random.Generator, rows: int, step: Callable[[], None]) -> tuple[list[Fall], Slip, int]:
    found: list[Fall] = []
    after = random.random((rows, WITHIN), dtype=np.float32) < AFTER
    for rule in Rule:
        when = taken_back(rule, 500, after)
        reach = np.where(when == NEVER, WITHIN, when)
        wrong = (~after).cumsum(axis=1)[np.arange(rows), reach - 1]
        middle = median(when)
        usual = random.random((rows, WITHIN), dtype=np.float32) < BEFORE
        false = taken_back(rule, 500, usual)
        lasted = np.where(false == NEVER, WITHIN, false).sum()
        alarms = max(1, int((false != NEVER).sum()))
        found.append(
            Fall(rule, middle, None if middle is None else int(np.median(wrong)), int(lasted / alarms))
        )
    step()
    slip = slips(random, rows, BEFORE, AFTER, Level.UNLESS_STOPPED, 1.0)
    step()
    audited = slips(random, rows, BEFORE, AFTER, Level.UNLESS_STOPPED, AUDITED)
    step()
    between = false_alarms(random, rows, BEFORE, Level.UNLESS_STOPPED)
    step()
    found.append(Fall("the chart, every one judged", slip.suggestions, slip.wrong, between))
    found.append(
        Fall(
            f"the chart, {AUDITED:.0%} audited", audited.suggestions, audited.wrong, round(between / AUDITED)
        )
    )
    return found, slip, between


def _goals(judged: list[Climb], observed: list[Climb], slip: Slip, between: int) -> Iterator[Goal]:
    for level, accuracy, most in (
        (Level.UNLESS_STOPPED, 0.99, 180),
        (Level.ALONE, 0.99, 1_600),
        (Level.ALONE, 0.998, 320),
    ):
        one = next(climb for climb in judged if climb.level is level and climb.accuracy == accuracy)
        best = int(np.searchsorted(chances(best_bounds(level, accuracy), accuracy, WITHIN), 0.5)) + 1
        middle = one.found.median
        yield Goal(
            f"level {int(level)} at {accuracy}, median judged",
            f"at most {most}",
            str(middle),
            str(best),
            middle is not None and middle <= most,
        )
    # What agents wave through is invisible to acceptance: level 2 is bounded where they do not, whatever they type over.
    for name, climbs, levels in (
        ("every one judged", judged, EARNED),
        ("by acceptance, typed over", [one for one in observed if not one.waved], (Level.ONE_KEY,)),
        (f"{AUDITED:.0%} audited", observed, (Level.UNLESS_STOPPED, Level.ALONE)),
    ):
        bounded = [one for one in climbs if one.bound is not None and one.level in levels]
        worst = max(bounded, key=lambda one: one.found.share)
        yield Goal(
            f"unfit promoted, {name}, worst of {len(bounded)}",
            f"at most {share(1):.4f}",
            f"{worst.found.share:.4f} ({worst.found.low:.4f}–{worst.found.high:.4f}){_exactly(bounded)}",
            f"{share(1):.4f}",
            all(one.holds for one in bounded),
        )
    yield Goal(
        "drop .99 to .90, median judged until taken back",
        "at most 40",
        str(slip.suggestions),
        str(slip.best),
        slip.suggestions is not None and slip.suggestions <= 40,
    )
    yield Goal(
        "labels between false alarms at .99", "more than 5,000", f"{between:,}", "5,000", between > 5_000
    )


def _exactly(climbs: list[Climb]) -> str:
    """The highest exact chance among them, where it was counted."""
    known = [one.exact for one in climbs if one.exact is not None]
    return f", exactly {max(known):.4f}" if known else ""
