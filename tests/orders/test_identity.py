"""Who the customer is, from what the customer said."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.conversation.conversation import Assurance, Author, Identity
from server.orders.identity import MOST_FAILED, Identified
from server.orders.jsonl import JsonlOrders
from server.orders.recognising import recognise
from server.orders.source import OrdersFound, People
from tests.orders.shop import messages, person, sale, system

NOBODY = Identity()


@pytest.fixture
def shop(tmp_path: Path) -> JsonlOrders:
    """A business with namesakes, families and names of many scripts."""
    people = [
        person("ana", "Ana", "Lima", "10115"),
        person("ana2", "Ana", "Lima", "20095"),
        person("jm", "Jürgen", "Müller", "10115", "J.Mueller@Example.org"),
        person("lay", "ليلى", "حداد", "26470"),
        person("wang", "小明", "王", "1040"),
        person("mh", "Maria", "Huber", "2020"),
        person("twin1", "Kim", "Park", "30159", "family@example.com"),
        person("twin2", "Kim", "Park", "30159", "family@example.com"),
        person("x", "Ola", "Berg", "0150", ""),
    ]
    return system(tmp_path, people, [sale("#T1001", "ana"), sale("#T1002", "jm"), sale("#T1003", "lay")])


async def who(shop: JsonlOrders, *texts: str | tuple[Author, str], current: Identity = NOBODY) -> Identified:
    """What is known of the customer after these messages."""
    return await recognise(shop, messages(*texts), current)


@pytest.mark.parametrize(
    ("texts", "customer"),
    [
        (("Hi, I'm Ana Lima, postcode 10115",), "ana"),
        (("Ana Lima", "20095"), "ana2"),
        (("20095", "where is it?", "it's ana lima"), "ana2"),
        (("first name?", "Ana", "Lima", "10115"), "ana"),
        (("Juergen Mueller aus 10115 Berlin",), "jm"),
        (("أنا ليلي حداد والرمز البريدي ٢٦٤٧٠",), "lay"),
        (("我是王小明, 1040",), "wang"),
        (("Ola Berg 0150",), "x"),
    ],
)
async def test_name_and_postcode_make_a_match(
    shop: JsonlOrders, texts: tuple[str, ...], customer: str
) -> None:
    """In one message or several, in any order, script and spelling."""
    found = await who(shop, *texts)
    assert found.identity.customer_id == customer
    assert found.identity.assurance is Assurance.MATCHED
    assert found.identity.method == "name_postcode"


async def test_an_email_makes_a_match(shop: JsonlOrders) -> None:
    """Without case; the match dates from the message that gave it."""
    given = messages("hello", "my mail is j.mueller@EXAMPLE.org, thanks")
    found = await recognise(shop, given, NOBODY)
    assert found.identity == Identity("jm", Assurance.MATCHED, "email", given[1].received_at)
    assert found.name == "Jürgen Müller"


async def test_a_name_alone_is_a_claim_without_a_customer(shop: JsonlOrders) -> None:
    """Nothing can be read for it: it carries no customer id."""
    found = await who(shop, "this is Ana Lima, where is my order?")
    assert (found.identity.customer_id, found.identity.assurance) == (None, Assurance.CLAIMED)
    assert found.name == "Ana Lima"


@pytest.mark.parametrize(
    "texts",
    [
        ("Ana 10115",),
        ("Ana Lima 20459",),
        ("10115",),
        ("nobody@example.com",),
        ("family@example.com",),
        ("Kim Park 30159",),
        ("Ana Lima", "my phone is 0176 10115 22"),
        ("Ana Lima, order #T10115",),
    ],
)
async def test_anything_less_is_no_match(shop: JsonlOrders, texts: tuple[str, ...]) -> None:
    """Half names, foreign postcodes, shared mailboxes, namesakes in one house, digits of other numbers."""
    assert (await who(shop, *texts)).identity.assurance < Assurance.MATCHED


async def test_only_the_customers_own_words_count(shop: JsonlOrders) -> None:
    """What an agent or the assistant writes proves nothing."""
    found = await who(
        shop,
        "hello",
        (Author.AGENT, "Are you Ana Lima from 10115, ana@example.com?"),
        (Author.ASSISTANT, "Ana Lima 10115"),
        "yes",
    )
    assert found.identity == NOBODY


@pytest.mark.parametrize("assurance", [Assurance.MATCHED, Assurance.AUTHENTICATED])
async def test_words_never_lower_or_replace_what_is_known(shop: JsonlOrders, assurance: Assurance) -> None:
    """The first customer stays, and a note tells that another one was named."""
    known = Identity("jm", assurance, "desk")
    found = await who(shop, "I am Ana Lima, 10115", current=known)
    assert found.identity == known
    assert "somebody else" in found.note
    same = await who(shop, "J.Mueller@example.org", current=known)
    assert (same.identity, same.note, same.name) == (known, "", "Jürgen Müller")


async def test_the_first_of_two_named_customers_stays(shop: JsonlOrders) -> None:
    """Naming a second customer later changes nothing but the note."""
    found = await who(shop, "ana@example.com", "sorry, j.mueller@example.org")
    assert found.identity.customer_id == "ana"
    assert "somebody else" in found.note


async def test_a_claim_of_the_desk_gives_way_to_a_match(shop: JsonlOrders) -> None:
    """What the desk merely claims is weaker than what the customer proved."""
    found = await who(shop, "ana@example.com", current=Identity("jm", Assurance.CLAIMED, "desk"))
    assert found.identity.customer_id == "ana"


async def test_failed_attempts_are_counted_and_end(shop: JsonlOrders) -> None:
    """After the last one not even the truth is believed any more, in one message or in many."""
    guesses = [f"{number}" for number in range(10001, 10001 + MOST_FAILED)]
    assert (await who(shop, "Ana Lima", *guesses[:-1], "10115")).identity.customer_id == "ana"
    for texts in (("Ana Lima", *guesses, "10115"), ("Ana Lima " + ", ".join([*guesses, "10115"]),)):
        found = await who(shop, *texts)
        assert found.identity.assurance < Assurance.MATCHED
        assert found.failed == MOST_FAILED
        assert "too many failed attempts" in found.note


async def test_guessing_names_for_a_postcode_is_counted_too(shop: JsonlOrders) -> None:
    """Every further known name that does not live there is another failed attempt."""
    found = await who(shop, "postcode 26470", "Ana Lima", "Jürgen Müller", "Maria Huber")
    assert found.failed == 3


async def test_a_failed_attempt_counts_alike_whether_the_name_exists_or_not(shop: JsonlOrders) -> None:
    """The count must not tell whether somebody is a customer."""
    known = await who(shop, "Ana Lima, postcode 50667")
    unknown = await who(shop, "Zoe Nobody, postcode 50667")
    assert known.failed == unknown.failed == 1


async def test_who_is_known_fails_no_attempt(shop: JsonlOrders) -> None:
    """Addresses in the words of a customer who is signed in are not attempts to be somebody."""
    signed_in = Identity("ana", Assurance.AUTHENTICATED, "signed by the desk")
    found = await who(
        shop, "invoices go to nobody@mail.example, 99999 is my parents' postcode", current=signed_in
    )
    assert (found.failed, found.identity, found.note) == (0, signed_in, "")


async def test_years_and_order_numbers_are_no_failed_attempts(shop: JsonlOrders) -> None:
    """Four digits are only taken for a postcode where one was plainly meant."""
    assert (await who(shop, "I ordered #T1001 back in 2024 and still wait for it")).failed == 0
    assert (await who(shop, "meine PLZ ist 2021, wo ist denn nun mein Paket?")).failed == 1


async def test_repeating_an_attempt_is_one_attempt(shop: JsonlOrders) -> None:
    """Saying the same wrong thing again does not use up attempts."""
    assert (await who(shop, *["Ana Lima 50667"] * 9, "10115")).identity.customer_id == "ana"


class Slow(JsonlOrders):
    """An order system that does not answer in time."""

    async def customers_by_email(self, email: str) -> People:
        """Fail as a connection does."""
        raise ConnectionResetError(104, "connection reset")

    async def orders_of(self, customer_id: str) -> OrdersFound:
        """Nothing."""
        return OrdersFound()


async def test_without_an_answer_the_identity_stays(shop: JsonlOrders) -> None:
    """A failing order system is a problem to show, not an error."""
    broken = Slow(shop.brand, "orders")
    found = await who(broken, "ana@example.com", current=Identity("jm", Assurance.MATCHED, "email"))
    assert found.identity.customer_id == "jm"
    assert found.problem == "customers unavailable: connection reset"
