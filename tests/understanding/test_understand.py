"""What the copilot understood of a message."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from server.conversation.conversation import Correction
from server.language.detect import LanguageGuess
from server.understanding.understand import CONFIRMATION, is_answer, understand, with_known
from server.understanding.understanding import Candidate, Mention, Understanding

ENGLISH = LanguageGuess("en", 0.9, "text")
NEEDS = {"track": ("identity", "order"), "send_back": ("identity", "order", "lines")}


def mention(text: str, value: str, message: str = "m2") -> Mention:
    """A mention of `value` in `text`."""
    start = text.index(value)
    return Mention("order", value, message, start, start + len(value))


def of(
    text: str,
    track: float,
    send_back: float = 0.0,
    previous: str | None = None,
    mentions: Sequence[Mention] = (),
    correction: Correction | None = None,
    awaited: Sequence[str] = (),
) -> Understanding:
    """The understanding of message m2 with these probabilities."""
    routed = sorted(
        (Candidate("track", track), Candidate("send_back", send_back)), key=lambda one: -one.confidence
    )
    return understand(
        text=text,
        message="m2",
        language=ENGLISH,
        routed=routed,
        correction=correction or Correction(),
        mentions=mentions,
        previous=previous,
        awaited=awaited,
        needs=NEEDS,
        known={"identity"},
    )


def test_a_sure_workflow_is_taken_with_what_it_still_needs() -> None:
    """What is known already is not missing."""
    understood = of("where is my parcel", 0.9)
    assert (understood.workflow, understood.confidence, understood.missing) == ("track", 0.9, ("order",))
    assert [candidate.workflow for candidate in understood.candidates] == ["track", "send_back"]


@pytest.mark.parametrize(("track", "send_back"), [(0.1, 0.05), (0.45, 0.44)])
def test_an_unsure_message_starts_no_workflow(track: float, send_back: float) -> None:
    """Without a workflow nothing is missing."""
    understood = of("hm", track, send_back)
    assert (understood.workflow, understood.missing) == (None, ())
    assert understood.confidence == pytest.approx(1 - track - send_back)


@pytest.mark.parametrize("text", ["#T1001", "it's #T1001, thanks", "hier ist die Nummer: #T1001"])
def test_an_answer_keeps_the_workflow_of_the_conversation(text: str) -> None:
    """A number with few words around it is an answer, whatever it sounds like to the router."""
    understood = of(text, 0.01, 0.0, previous="track", mentions=[mention(text, "#T1001")])
    assert understood.workflow == "track"


def test_an_unclear_message_keeps_the_workflow_of_the_conversation() -> None:
    """Between two minds the conversation goes on as it was."""
    assert of("ok and then?", 0.3, 0.35, previous="track").workflow == "track"


def test_another_workflow_must_be_clearly_meant() -> None:
    """A slight preference does not change the subject, a clear one does."""
    assert of("the lamp", 0.2, 0.6, previous="track").workflow == "track"
    assert of("I want to send it back", 0.1, 0.85, previous="track").workflow == "send_back"


def test_small_talk_leaves_the_workflow() -> None:
    """What clearly belongs to no workflow gets no reply of one."""
    assert of("thank you, bye", 0.05, 0.05, previous="track").workflow is None
    old = [mention("#T1001", "#T1001", message="m1")]
    assert of("thank you, bye", 0.05, 0.05, previous="track", mentions=old).workflow is None


@pytest.mark.parametrize(
    ("text", "track"),
    [
        ("Ana Lima", 0.001),
        ("not at hand", 0.05),
        ("I do not have my e-mail address here", 0.08),
        ("yes", 0.0),
    ],
)
def test_while_something_is_awaited_the_workflow_stays(text: str, track: float) -> None:
    """A name or a shrug answers our question, although it belongs to no workflow by itself."""
    assert of(text, track, previous="track", awaited=["identity"]).workflow == "track"
    assert of("that is great, thank you", 0.0, previous="track", awaited=["identity"]).workflow is None
    assert of("send it back!", 0.0, 0.9, previous="track", awaited=["identity"]).workflow == "send_back"


def test_corrections_win_and_are_named() -> None:
    """What an agent mended is certain, and shown as mended."""
    understood = of(
        "where is it", 0.9, correction=Correction(workflow="send_back", language="de", order="#T1001")
    )
    assert (understood.workflow, understood.confidence) == ("send_back", 1.0)
    assert understood.language == LanguageGuess("de", 1.0, "corrected")
    assert understood.corrected == ("workflow", "language", "order")
    assert understood.missing == ("order", "lines")


def test_what_is_missing_shrinks_as_things_become_known() -> None:
    """Computed anew when identity and order were looked up."""
    understood = of("I want to send it back", 0.1, 0.85)
    assert with_known(understood, NEEDS, {"identity", "order", "lines"}).missing == ()
    assert with_known(understood, NEEDS, ()).missing == ("identity", "order", "lines")


def test_a_question_with_a_number_is_no_mere_answer() -> None:
    """Many words around a mention say something of their own."""
    text = "can you please also tell me whether #T1001 could be sent to my office instead"
    assert not is_answer(text, [mention(text, "#T1001")])
    assert not is_answer("yes", [])


def test_a_yes_keeps_the_workflow() -> None:
    """However many words it has, and although nothing else is missing."""
    text = "yes please go ahead with that for me"
    assert not is_answer(text, [])
    assert is_answer(text, [], (CONFIRMATION,))
