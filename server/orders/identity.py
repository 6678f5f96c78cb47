"""Who the customer is, from what the customer said: pure, so the same messages always give the same answer.

An e-mail of a known customer, or both names and the postcode of one, make a match; a name alone is a claim.
A claim carries no customer id, so that nothing can be read for one. What the desk knows is never lowered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache

import msgspec

from server.conversation.conversation import Assurance, Author, Identity, Message
from server.orders.letters import words
from server.orders.mentions import EMAIL, MAYBE_ORDER, POSTCODE, mentions_in
from server.orders.naming import Said, name_key, place_of, said
from server.orders.shapes import Shapes, postcode_key
from server.orders.source import Person
from server.understanding.understanding import Mention

MOST_FAILED = 5
_MOST_WORDS = 400
_KEPT = 2048
# Consecutive messages of so few words may carry one part of a name each.
_SHORT = 5
_AS_A_YEAR = 4


class Statement(msgspec.Struct, frozen=True):
    """What one message of the customer says of who they are; `said` includes short ones just before it.

    `postcodes` tells of each whether it was surely meant as one, by the text alone.
    """

    at: datetime
    emails: tuple[str, ...]
    postcodes: dict[str, bool]
    said: Said


class Answers(msgspec.Struct, frozen=True):
    """What the order system answered: people by e-mail, and everyone by a postcode or name that was said."""

    by_email: Mapping[str, tuple[Person, ...]] = {}
    people: tuple[Person, ...] = ()
    problem: str = ""


class Identified(msgspec.Struct, frozen=True):
    """The identity, the name to show, and what an agent should know: `note`, failed look-ups, `problem`."""

    identity: Identity
    name: str = ""
    note: str = ""
    failed: int = 0
    problem: str = ""


def statements(messages: Sequence[Message], shapes: Shapes) -> tuple[Statement, ...]:
    """What the customer's own messages say, oldest first; nobody else's words count."""
    found: list[Statement] = []
    together: list[str] = []
    for message in messages:
        if message.author is not Author.CUSTOMER:
            continue
        spoken = message.text.split()
        together = [*together, message.text] if len(spoken) <= _SHORT else []
        found.append(_statement(message, tuple(together), shapes))
    return tuple(found)


@lru_cache(_KEPT)  # a conversation is read again with every message, its earlier ones do not change
def _statement(message: Message, together: tuple[str, ...], shapes: Shapes) -> Statement:
    spoken = message.text.split()
    mentions = mentions_in(message.text, message.id, shapes)
    return Statement(
        at=message.received_at,
        emails=tuple(mention.value for mention in mentions if mention.kind == EMAIL),
        postcodes=_postcodes(mentions, len(spoken), words(message.text), shapes),
        said=said(together or [" ".join(spoken[:_MOST_WORDS])]),
    )


def _postcodes(
    mentions: Sequence[Mention], length: int, spoken: Sequence[str], shapes: Shapes
) -> dict[str, bool]:
    """Postcodes, and whether one was meant: four digits may be a year, and some look like order numbers."""
    doubtful = {mention.start for mention in mentions if mention.kind == MAYBE_ORDER}
    announced = length <= _SHORT or not shapes.postcode_words.isdisjoint(spoken)
    return {
        mention.value: announced or (mention.start not in doubtful and len(mention.value) > _AS_A_YEAR)
        for mention in mentions
        if mention.kind == POSTCODE
    }


def identify(claims: Sequence[Statement], answers: Answers, current: Identity) -> Identified:
    """The identity after `claims`; after MOST_FAILED failed look-ups words no longer raise it."""
    holder: Person | None = None
    identity = current
    note, claimed = "", ""
    failed: set[tuple[str, str]] = set()
    for found in _trials(claims, answers):
        if found.person is None:
            if identity.assurance >= Assurance.MATCHED:
                continue  # whoever is known talks of addresses without trying to be somebody
            failed.add(found.trial)
            if len(failed) >= MOST_FAILED:
                note = "too many failed attempts: have the customer identified by the desk"
                break
        elif identity.assurance < Assurance.MATCHED or identity.customer_id is None:
            holder = found.person
            identity = Identity(holder.customer.id, Assurance.MATCHED, found.method, found.at)
        elif found.person.customer.id == identity.customer_id:
            holder = found.person
        else:
            note = "the customer also named somebody else; the first one stays"
    if holder is None and identity.assurance <= Assurance.CLAIMED:
        claimed = next(iter(_claimed(claims, answers.people)), "")
        if claimed and identity.assurance < Assurance.CLAIMED:
            identity = Identity(None, Assurance.CLAIMED, "name", claims[-1].at)
    name = holder.customer.name if holder is not None else claimed
    return Identified(identity, name, note, len(failed), answers.problem)


class Trial(msgspec.Struct, frozen=True):
    """One attempt to be somebody: what was tried, and who it fits."""

    trial: tuple[str, str]
    at: datetime
    method: str = ""
    person: Person | None = None


def _trials(claims: Sequence[Statement], answers: Answers) -> Iterator[Trial]:
    """Every e-mail, and every postcode with every name said so far, each once and in the order said."""
    postcodes: dict[str, bool] = {}
    named: dict[str, list[Person]] = {}
    firsts: dict[str, str] = {}
    tried: set[tuple[str, str]] = set()
    for claim in claims:
        for email in claim.emails:
            if ("", email) not in tried:
                tried.add(("", email))
                owners = answers.by_email.get(email, ())
                only = owners[0] if len(owners) == 1 else None
                yield Trial(("", email), claim.at, "email" if only else "", only)
        for postcode, meant in claim.postcodes.items():
            postcodes[postcode] = postcodes.get(postcode, False) or meant
        for person in _named(claim.said, answers.people):
            bearers = named.setdefault(name_key(person.names), [])
            if person not in bearers:
                bearers.append(person)
        for postcode, meant in postcodes.items():
            for name, bearers in named.items():
                if (name, postcode) not in tried:
                    tried |= {(name, postcode), ("", postcode)}
                    there = [one for one in bearers if postcode_key(one.customer.postcode) == postcode]
                    # The first name that fails with a postcode counts like a name that nobody has.
                    first = firsts.setdefault(postcode, name) == name
                    only = there[0] if len(there) == 1 else None
                    trial = ("" if first else name, postcode)
                    yield Trial(trial, claim.at, "name_postcode" if only else "", only)
            if meant and ("", postcode) not in tried:
                tried.add(("", postcode))
                yield Trial(("", postcode), claim.at)


def _named(text: Said, people: Sequence[Person]) -> list[Person]:
    """The people whose name was said, the parts closest together first, then in the order said."""
    spots = [(place, person) for person in people if (place := place_of(person.names, text)) is not None]
    return [person for _, person in sorted(spots, key=lambda spot: (spot[0], spot[1].customer.id))]


def _claimed(claims: Sequence[Statement], people: Sequence[Person]) -> Iterator[str]:
    for claim in claims:
        for person in _named(claim.said, people):
            yield person.customer.name
