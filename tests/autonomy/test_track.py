"""A track's state is a fold: evidence climbs, slips take back, bad news only lowers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from server.autonomy.governance import Ceiling, Governance, Ladder, Owner
from server.autonomy.ladder import Circumstances, Obstacle, blocks, expected_unfit, standing
from server.autonomy.level import BUDGET, Level, Stream
from server.autonomy.track import Cause, Change, Label, State, with_change, with_label
from server.suggestion.suggestion import Track

NOW = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)
TRACK = Track("lumen", "order_status", "reply", "en")
OWNER = Owner("lead@x", "deputy@x", "author@x", "tier two")


def told(state: State, good: bool, count: int, stream: Stream = Stream.ACCEPTANCE) -> State:
    """The state after so many labels, one an hour, by three agents."""
    for number in range(count):
        at = NOW + timedelta(hours=number)
        state = with_label(state, Label(TRACK, stream, good), f"p-{number % 3}", at).state
    return state


def promoted(state: State, to: int) -> State:
    """The state after a sign-off."""
    change = Change(TRACK, Cause.PROMOTED, to, "good", NOW + timedelta(days=90))
    return with_change(state, change, "p-lead", NOW)


def obstacles(state: State, governance: Governance, **around: object) -> set[Obstacle]:
    """What blocks."""
    return {one.obstacle for one in blocks(state, TRACK, governance, Circumstances(**around))}  # type: ignore[arg-type]


def test_what_blocks_a_track_goes_away_with_evidence_days_agents_and_an_owner() -> None:
    """Each obstacle by itself; the ceiling is two unless raised with a reason."""
    rules = Governance(ladder=Ladder(days=2, agents=3), owners={"order_status": OWNER})
    assert obstacles(State(), rules) == {Obstacle.EVIDENCE, Obstacle.DAYS, Obstacle.AGENTS}
    ready = told(State(), True, 60)
    assert obstacles(ready, rules) == set()
    assert obstacles(ready, rules, asks="author@x") == {Obstacle.AUTHOR}
    assert obstacles(ready, Governance(ladder=Ladder(days=2))) == {Obstacle.OWNER}
    assert obstacles(ready, rules, switched_off=True, record_broken=True, unready=("cases",)) == {
        Obstacle.SWITCHED_OFF,
        Obstacle.RECORD,
        Obstacle.READINESS,
    }
    at_two = promoted(ready, 2)
    assert at_two.in_force == 2
    assert obstacles(at_two, rules) == {Obstacle.CEILING, Obstacle.EVIDENCE, Obstacle.DESK}
    raised = Governance(
        ladder=Ladder(days=2), owners={"order_status": OWNER}, ceilings=(Ceiling("lumen/*", 4, "tried"),)
    )
    blind = told(at_two, True, 120, Stream.BLIND)
    assert obstacles(blind, raised, desk_sends=True) == set()


def test_acceptance_never_leads_to_sending_alone() -> None:
    """A thousand accepted suggestions prove nothing for levels 3 and 4."""
    state = told(State(), True, 1000)
    assert state.proven(Level.ONE_KEY)
    assert not state.proven(Level.UNLESS_STOPPED)
    found = standing(state, Level.UNLESS_STOPPED)
    assert (found.right, found.share, found.missing) == (0, 0.0, 110)


def test_a_slip_takes_the_level_and_starts_a_new_epoch() -> None:
    """Fresh evidence, a smaller share, level one; told again in the ledger it changes nothing."""
    state = promoted(told(State(), True, 200), 2)
    slipped = False
    for number in range(60):
        folded = with_label(state, Label(TRACK, Stream.ACCEPTANCE, number % 3 == 0), "p-1", NOW)
        state, slipped = folded.state, folded.slipped
        if slipped:
            break
    assert slipped
    assert (state.epoch, state.level, state.sign_off) == (2, 1, None)
    assert (state.acceptance.right, state.acceptance.wrong) == (0, 0)
    assert with_change(state, Change(TRACK, Cause.SLIPPED, 1), "system", NOW) == state


def test_a_poor_track_that_never_rose_does_not_spend_its_budget() -> None:
    """Wrong from the start: the chart begins anew, the epoch stays."""
    state = told(State(), False, 300)
    assert (state.epoch, state.level) == (1, 1)
    assert expected_unfit([state]) < BUDGET


@given(st.lists(st.booleans(), min_size=1, max_size=60), st.data())
def test_later_bad_news_only_lowers(labels: list[bool], data: st.DataObject) -> None:
    """Whatever came before, a right one that turns wrong leaves no more evidence than there was."""
    state = State()
    for good in labels:
        state = with_label(state, Label(TRACK, Stream.BLIND, good), "p-1", NOW).state
    if state.blind.right:
        worse = with_label(state, Label(TRACK, Stream.BLIND, False, was=True), "system", NOW).state
        for level in (Level.UNLESS_STOPPED, Level.ALONE):
            assert worse.epoch > state.epoch or worse.evidence(level) < state.evidence(level)
    again = data.draw(st.sampled_from([(False, True), (False, False), (True, True)]))
    label = Label(TRACK, Stream.BLIND, again[1], was=again[0])
    assert with_label(state, label, "system", NOW).state == state


def test_holding_keeps_the_level_and_suspends_it() -> None:
    """Released, it is in force again; what it rests on changing ends it."""
    state = promoted(told(State(), True, 100), 2)
    held = with_change(state, Change(TRACK, Cause.HELD, 2, "objections"), "system", NOW)
    assert (held.level, held.in_force) == (2, 1)
    released = with_change(held, Change(TRACK, Cause.RELEASED, 2), "p-lead", NOW)
    assert released.in_force == 2
    first = with_change(released, Change(TRACK, Cause.CHANGED, 2, fingerprint="a"), "system", NOW)
    assert (first.epoch, first.level) == (1, 2)
    second = with_change(first, Change(TRACK, Cause.CHANGED, 2, fingerprint="b"), "system", NOW)
    assert (second.epoch, second.level, second.fingerprint) == (2, 1, "b")


@given(st.sampled_from(Cause), st.integers(0, 4))
def test_only_a_sign_off_raises(cause: Cause, to: int) -> None:
    """No other change, whatever it asks for, ends above where the track stood."""
    state = promoted(told(State(), True, 100), 2)
    after = with_change(state, Change(TRACK, cause, to, "x"), "p-lead", NOW)
    assert after.in_force <= state.in_force
