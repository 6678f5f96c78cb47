"""All orders, both of them, this one and that one: never silently one, in every language."""

from __future__ import annotations

import pytest

import server.suggestion.draft
from server.client import DeskClient, Frame, Key
from tests.flows.conftest import Live, next_of


async def said(agent: DeskClient, key: Key, text: str) -> Frame:
    """The suggestion after a customer's message."""
    with agent.collecting() as frames:
        await agent.observe(key, "customer", text)
        return (await next_of(frames, "suggestion", "withheld"))["body"]  # type: ignore[no-any-return]


async def asked(live: Live, customer: str, *texts: str, brand: str = "lumen") -> Frame:
    """The last suggestion of a conversation in which customer and agent take turns."""
    agent = await live.agent()
    key: Key = (await live.chat(customer, brand))["key"]
    await agent.watch(key)
    body: Frame = {}
    for place, text in enumerate(texts):
        if place % 2:
            await agent.observe(key, "agent", text)
        else:
            body = await said(agent, key, text)
    return body


def orders(body: Frame) -> list[str]:
    """The orders of a suggestion's requests."""
    return [one["order"] for one in body.get("requests", ())]


@pytest.mark.parametrize(
    "text",
    [
        "Please cancel all my orders",
        "Bitte stornieren Sie alle meine Bestellungen",
        "Annulez toutes mes commandes s'il vous plaît",
        "Por favor, cancelen todos mis pedidos",
        "Annullate tutti i miei ordini per favore",
        "Cancelem todas as minhas encomendas, por favor",
        "Annuleer alstublieft al mijn bestellingen",
        "Proszę anulować wszystkie moje zamówienia",
        "Lütfen tüm siparişlerimi iptal edin",
        "ألغوا كل طلباتي من فضلكم",
        "すべての注文をキャンセルしてください",
        "请取消我的所有订单",
    ],
)
async def test_all_orders_are_as_many_suggestions(live: Live, text: str) -> None:
    """In order, each with its own decision and its own action."""
    body = await asked(live, "C1003", text)
    assert orders(body) == ["#L10249", "#L10252"], body
    assert [one["decision"]["verdict"] for one in body["requests"]] == ["needs_approval", "allow"]
    assert [one["name"] for one in body["actions"]] == ["cancel_order", "cancel_order"]


async def test_both_that_were_named_together(live: Live) -> None:
    """Whoever named them; an order that was not named stays as it is."""
    body = await asked(
        live, "C1001", "I want to cancel an order", "Which one, L10234 or L10255?", "Both of them please"
    )
    assert orders(body) == ["#L10234", "#L10255"], body


async def test_one_behind_the_other(live: Live) -> None:
    """What stands in a row is asked for together."""
    body = await asked(live, "C1001", "cancel orders L10234 / L10255")
    assert orders(body) == ["#L10234", "#L10255"], body


async def test_all_articles_of_one_order_are_one_request(live: Live) -> None:
    """Where articles are asked for, everything of the order that is named is meant."""
    body = await asked(live, "C1018", "I want to return everything from order L10219")
    assert orders(body) == []
    assert (body["actions"][0]["about"], len(body["actions"])) == ("#L10219", 1), body


async def test_everything_of_several_orders_asks_which(live: Live) -> None:
    """Two orders have arrived, and neither was named."""
    body = await asked(live, "C1001", "I want to return everything")
    assert body["decision"]["rules"][0]["rule"] == "which_order", body


async def test_both_orders_go_back(live: Live) -> None:
    """Each with its own articles."""
    body = await asked(live, "C1001", "Ich möchte beide Bestellungen zurückschicken")
    assert len(orders(body)) > 1, body


async def test_more_than_are_shown_ask_which(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the one that was spoken of before is not taken instead."""
    monkeypatch.setattr(server.suggestion.draft, "MOST_REQUESTS", 1)
    body = await asked(live, "C1003", "Where is L10252?", "It is being packed.", "cancel all my orders")
    assert body["decision"]["rules"][0]["rule"] == "which_order", body


async def test_both_reservations(live: Live) -> None:
    """The other business calls them otherwise."""
    body = await asked(live, "T2031", "Cancela mis dos reservas", brand="polaris")
    assert len(orders(body)) == 2, body


@pytest.mark.parametrize(
    "text",
    [
        "Could you send me the invoice of my last order again?",
        "Können Sie mir die Rechnung meiner letzten Bestellung noch einmal schicken?",
        "Pouvez-vous me renvoyer la facture de ma dernière commande ?",
        "¿Me pueden enviar otra vez la factura de mi último pedido?",
        "Può inviarmi di nuovo la fattura del mio ultimo ordine?",
        "Podem enviar-me novamente a fatura da minha última encomenda?",
        "Kunt u mij de factuur van mijn laatste bestelling nog eens sturen?",
        "Czy mogę prosić o ponowne przesłanie faktury do ostatniego zamówienia?",
        "Son siparişimin faturasını tekrar gönderir misiniz?",
        "هل يمكنكم إرسال فاتورة طلبي الأخير مرة أخرى؟",
        "最後の注文の請求書をもう一度送ってください。",
        "请把我最近一笔订单的发票再发给我一次。",
    ],
)
async def test_the_last_order_is_the_one_placed_last(live: Live, text: str) -> None:
    """No number is asked for; an order that is named counts for more than any such words."""
    body = await asked(live, "C1008", text)
    assert body["decision"]["workflow"] == "invoice_copy", body
    assert [one["about"] for one in body["actions"]] == ["#L10238"], body
    named = await asked(live, "C1008", text, "Of course.", "Sorry, I meant #L10203, not my last order.")
    assert [one["about"] for one in named["actions"]] == ["#L10203"], named


async def test_all_orders_of_somebody_who_is_asked_who_they_are(live: Live) -> None:
    """What was asked for still counts once they are known."""
    agent = await live.agent()
    key: Key = (await live.chat())["key"]
    await agent.watch(key)
    body = await said(agent, key, "Please cancel all my orders")
    assert body["decision"]["asks"] == ["identity"], body
    await agent.observe(key, "agent", body["replies"][0]["text"])
    body = await said(agent, key, "Zoë Schönfeld, 80331")
    assert orders(body) == ["#L10249", "#L10252"], body


async def test_a_number_that_is_nobodys_counts_for_more_than_the_last_order(live: Live) -> None:
    """What cannot be found is asked for; the last order is not taken in its place."""
    body = await asked(live, "C1008", "Please cancel my last order, the one with the number #L99999.")
    assert body["decision"]["verdict"] == "needs_information", body
    assert body["actions"] == []
