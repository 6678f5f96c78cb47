"""Every journey of the demo businesses over a real socket: asked, identified, decided, prepared, done and told."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from server.client import DeskClient, Frame, Key, event_id
from tests.flows.conftest import Live, next_of
from tests.flows.test_returns import actions_in_ledger, confirm

ISOLATES = str.maketrans("", "", "\u2068\u2069\u200f")


class Journey(msgspec.Struct, frozen=True):
    """What a customer says, each with the wording of the reply to it; the action that stands ready in the end.

    `said` is a piece of its consequence as the agent reads it, `told` the wording after it has run, `becomes` fields
    of the order as they are then.
    """

    id: str
    language: str
    customer: str | None
    says: tuple[tuple[str, str], ...]
    brand: str = "lumen"
    action: str = ""
    arguments: dict[str, Any] = {}
    said: str = ""
    told: str = ""
    becomes: dict[str, Any] = {}


JOURNEYS = (
    Journey(
        "order_status",
        "fr",
        None,
        (("Où en est ma commande #L10255 ?", "ask-identity"), ("Anna Lindner, 10115", "order-preparing")),
    ),
    Journey(
        "return_item",
        "es",
        "C1002",
        (("Quiero devolver la toalla del pedido L10223", "return-offered"),),
        action="open_return",
        arguments={"order": "#L10223", "lines": ["P-203-2"], "refund_to": "card-1002", "refund": 5400},
        said="€54.00 goes back to the original payment method",
        told="return-opened",
        becomes={"status": "return requested", "returning": "Tide Towel Set"},
    ),
    Journey(
        "refund_status",
        "nl",
        "C1001",
        (("Waar blijft mijn terugbetaling voor bestelling L10256?", "refund-in-progress"),),
    ),
    Journey(
        "cancel_order",
        "pl",
        "C1020",
        (("Proszę anulować zamówienie L10251", "cancel-offered"),),
        action="cancel_order",
        arguments={"order": "#L10251", "refund_to": "card-1020", "refund": 5400},
        said="Cancels order #L10251 for good",
        told="cancel-done",
        becomes={"status": "cancelled"},
    ),
    Journey(
        "modify_order_items, another variant",
        "en",
        "C1005",
        (("Please make it the 5 m string lights before you ship order L10254", "modify-offered"),),
        action="modify_order_items",
        arguments={"order": "#L10254", "lines": ["P-105-2"], "variants": ["P-105-1"]},
        said="Firefly String Lights (10 m) becomes Firefly String Lights (5 m). It costs €15.00 less",
        told="modify-done",
        becomes={"total": 2490},
    ),
    Journey(
        "modify_order_items, another quantity",
        "de",
        "C1006",
        (("Bitte nur eine Lampe statt zwei in meiner Bestellung L10258", "modify-quantity-offered"),),
        action="change_quantity",
        arguments={"order": "#L10258", "lines": ["P-106-1"], "quantity": 1},
        said="becomes 1. It costs €69.90 less",
        told="modify-done",
        becomes={"total": 6990},
    ),
    Journey(
        "modify_order_items, another variant and quantity in one message",
        "en",
        "C1019",
        (("Make it two of the large ones instead of the small tray in L10259", "modify-both-offered"),),
        action="change_variant_and_quantity",
        arguments={"order": "#L10259", "lines": ["P-303-1"], "variants": ["P-303-2"], "quantity": 2},
        said="Grain Oak Tray (small) becomes Grain Oak Tray (large), quantity 2. It costs €62.00 more",
        told="modify-done",
        becomes={"total": 16790},
    ),
    Journey(
        "modify_order_items, an article taken out",
        "de",
        "C1024",
        (("Bitte nehmen Sie die Lampe aus meiner Bestellung L10260 heraus", "modify-remove-offered"),),
        action="remove_items",
        arguments={"order": "#L10260", "lines": ["P-106-2"], "change": "remove"},
        said="Takes Wolke Bedside Lamp (blush) out of order #L10260",
        told="modify-done",
        becomes={"total": 3600},
    ),
    Journey(
        "modify_order_items, the last article taken out",
        "es",
        "C1006",
        (("Quiten la lámpara de mi pedido L10258", "modify-remove-all"),),
    ),
    Journey(
        "change_address, not signed in",
        "de",
        None,
        (
            ("Ich möchte die Lieferadresse von L10255 ändern", "ask-identity"),
            ("Anna Lindner, 10115", "ask-sign-in"),
        ),
    ),
    Journey(
        "change_address",
        "tr",
        "C1001",
        (
            ("L10255 numaralı siparişimin teslimat adresini değiştirmek istiyorum", "address-ask"),
            ("Hohe Straße 5, 50667 Köln", "address-offered"),
        ),
        action="change_address",
        arguments={"order": "#L10255", "new_address": "Hohe Straße 5, 50667 Köln"},
        said="Sends order #L10255 to this address instead: Hohe Straße 5, 50667 Köln.",
        told="address-done",
        becomes={"send_to": "Hohe Straße 5, 50667 Köln"},
    ),
    Journey(
        "change_payment",
        "fr",
        "C1003",
        (
            ("Je voudrais changer le mode de paiement de la commande L10252", "payment-which"),
            ("PayPal", "payment-offered"),
        ),
        action="change_payment",
        arguments={"order": "#L10252", "pay_with": "paypal-1003"},
        said="Charges order #L10252 to another stored payment method: PayPal.",
        told="payment-done",
        becomes={"payment": "paypal-1003"},
    ),
    Journey(
        "exchange_item",
        "pt",
        "C1018",
        (("Quero trocar o vaso do pedido L10219 pelo de 30 cm", "exchange-offered"),),
        action="exchange_item",
        arguments={"order": "#L10219", "lines": ["P-301-1"], "variants": ["P-301-2"]},
        said="It costs €26.00 more",
        told="exchange-done",
        becomes={"status": "exchange requested"},
    ),
    Journey(
        "membership_update, pause",
        "de",
        "C1001",
        (("Bitte pausieren Sie meine Circle-Mitgliedschaft", "membership-pause-offered"),),
        action="update_membership",
        arguments={"customer": "C1001", "change": "pause"},
        said="membership",
        told="membership-done",
    ),
    Journey(
        "membership_update, upgrade",
        "en",
        "C1020",
        (("Upgrade my membership to Circle Plus please", "membership-upgrade-offered"),),
        action="update_membership",
        arguments={"customer": "C1020", "change": "upgrade"},
        said="membership",
        told="membership-done",
    ),
    Journey(
        "membership_update, cancel",
        "ar",
        "C1003",
        (("أريد إنهاء عضويتي", "membership-cancel-offered"),),
        action="update_membership",
        arguments={"customer": "C1003", "change": "cancel"},
        said="membership",
        told="membership-done",
    ),
    Journey(
        "invoice_copy",
        "ja",
        "C1001",
        (("注文L10216の領収書をもう一度送ってください", "invoice-offered"),),
        action="send_invoice",
        arguments={"order": "#L10216", "invoice": "LL-10216"},
        said="Sends invoice LL-10216 for #L10216",
        told="invoice-sent",
    ),
    Journey(
        "damaged_or_missing_item",
        "zh",
        "C1023",
        (("订单L10226的灯串收到时是坏的", "damage-offered"),),
        action="report_damage",
        arguments={"order": "#L10226", "lines": ["P-105-2"]},
        said="as damaged, wrong or missing",
        told="damage-recorded",
        becomes={"damaged": "Firefly String Lights"},
    ),
    Journey(
        "complaint",
        "ar",
        "C1016",
        (("أريد تقديم شكوى بخصوص الطلب L10217، لست راضيا أبدا", "complaint-offered"),),
        action="record_complaint",
        arguments={"order": "#L10217"},
        said="Records a complaint about #L10217",
        told="complaint-recorded",
    ),
    Journey("general_question", "it", None, (("Quanto costa la spedizione?", "general-answer"),)),
    Journey(
        "reservation_status",
        "fr",
        "T2014",
        (("Ma réservation PT-40480 est-elle bien confirmée ?", "reservation-status-confirmed"),),
        brand="polaris",
    ),
    Journey(
        "reservation_change, baggage",
        "pl",
        "T2025",
        (
            (
                "Czy mogę zmienić rezerwację PT-40715: dwie dodatkowe walizki?",
                "reservation-bags-cost",
            ),
            ("Tak, proszę", "reservation-bags-confirmed"),
        ),
        brand="polaris",
        action="add_bags",
        arguments={"reservation": "PT-40715", "bags": 2},
        said="at €35.00 each",
        told="reservation-bags-added",
        becomes={"bags": 3},
    ),
    Journey(
        "reservation_change, passengers",
        "pt",
        "T2021",
        (
            (
                "Na reserva PT-40642 o apelido da Beatriz está errado, deve ser Moreyra",
                "reservation-name-offered",
            ),
        ),
        brand="polaris",
        action="correct_name",
        arguments={"reservation": "PT-40642", "passenger": "1", "last_name": "Moreyra"},
        said="Moreyra",
        told="reservation-name-corrected",
    ),
    Journey(
        "reservation_cancel",
        "tr",
        "T2005",
        (("PT-40306 rezervasyonumu iptal etmek istiyorum", "reservation-cancel-free"),),
        brand="polaris",
        action="cancel_reservation",
        arguments={"reservation": "PT-40306", "refund": 40400},
        said="€404.00 of €404.00 goes back",
        told="reservation-cancelled-now",
        becomes={"status": "cancelled", "paid_back": 40400},
    ),
    Journey(
        "complaint, travel",
        "de",
        "T2001",
        (
            (
                "Auf der Reise PT-40235 hat uns Ihr Personal unmöglich behandelt, das ist eine Beschwerde",
                "complaint-trip-offered",
            ),
        ),
        brand="polaris",
        action="record_complaint",
        arguments={"order": "PT-40235"},
        said="Records a complaint about PT-40235",
        told="complaint-trip-recorded",
    ),
    Journey(
        "invoice_copy, travel",
        "es",
        "T2017",
        (("¿Me pueden mandar otra vez la factura de la reserva PT-40547?", "invoice-trip-offered"),),
        brand="polaris",
        action="send_invoice",
        arguments={"order": "PT-40547", "invoice": "PI-40547"},
        said="Sends invoice PI-40547 for PT-40547",
        told="invoice-trip-sent",
    ),
    Journey(
        "baggage",
        "en",
        "T2018",
        (
            ("There is a problem with my suitcase from trip PT-40569", "baggage-what"),
            ("It never came off the belt, it is lost", "baggage-missing"),
        ),
        brand="polaris",
        action="report_baggage",
        arguments={"reservation": "PT-40569", "problem": "missing"},
        said="Records a baggage report for reservation PT-40569",
        told="baggage-recorded",
        becomes={"baggage_problem": "missing"},
    ),
    Journey(
        "general_question, travel",
        "de",
        None,
        (("Wie viel Handgepäck darf ich mitnehmen?", "general-answer"),),
        brand="polaris",
    ),
)


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey.id)
async def test_it_goes_from_the_question_to_what_was_done(live: Live, journey: Journey) -> None:
    """Each reply in the customer's language; nothing is done or said to be before the agent confirms it."""
    agent = await live.agent()
    key: Key = (await live.chat(journey.customer, brand=journey.brand))["key"]
    await agent.watch(key)
    offer: Frame = {}
    for text, wording in journey.says:
        if offer:
            await agent.observe(key, "agent", offer["replies"][0]["text"], event_id())
        offer = await _answered(agent, key, text)
        assert offer.get("decision", {}).get("wording") == wording, offer
        assert offer["replies"][0]["language"] == journey.language
    assert [action["name"] for action in offer.get("actions", ())] == (
        [journey.action] if journey.action else []
    )
    if not journey.action:
        return
    (action,) = offer["actions"]
    assert {one["name"]: one["value"] for one in action["arguments"]} == journey.arguments
    assert journey.said in action["said"]["en"].translate(ISOLATES)
    assert await actions_in_ledger(live, offer["id"]) == []
    with agent.collecting() as frames:
        await confirm(agent, offer)
        states = [(await next_of(frames, "action"))["body"]["state"] for _ in range(2)]
        understood = (await next_of(frames, "understanding"))["body"]
        told = (await next_of(frames, "suggestion", "withheld"))["body"]
    assert states == ["running", "done"]
    assert told.get("decision", {}).get("wording") == journey.told, told
    assert told["replies"][0]["language"] == journey.language
    requested, result = await actions_in_ledger(live, offer["id"])
    assert (requested["step"], result["result"]["state"]) == ("requested", "done")
    order = next(
        (one for one in understood["context"]["orders"] if one["id"] in journey.arguments.values()), None
    )
    fields = {one["name"]: one["value"] for one in order["fields"]} if order is not None else {}
    assert {name: fields.get(name) for name in journey.becomes} == journey.becomes


async def _answered(agent: DeskClient, key: Key, text: str) -> Frame:
    with agent.collecting() as frames:
        await agent.observe(key, "customer", text)
        return (await next_of(frames, "suggestion", "withheld"))["body"]  # type: ignore[no-any-return]
