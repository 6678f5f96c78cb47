"""What an edit of a suggested reply amounts to."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.feedback.edit import Edit, EditClass, EditReason, compare, equivalent

PRODUCT = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ar", "ja", "zh")

# One reply in each language, as the product words it.
REPLY = {
    "en": "Your order #W2611340 will arrive on 3 May 2026. The total is 1,234.50 EUR.",
    "de": "Ihre Bestellung #W2611340 kommt am 3. Mai 2026 an. Der Betrag ist 1.234,50 €.",
    "fr": "Votre commande #W2611340 arrivera le 3 mai 2026. Le montant est de 1 234,50 €.",
    "es": "Su pedido #W2611340 llegará el 3 de mayo de 2026. El importe es de 1.234,50 €.",
    "it": "Il suo ordine #W2611340 arriverà il 3 maggio 2026. L'importo è di 1.234,50 €.",
    "pt": "A sua encomenda #W2611340 chegará a 3 de maio de 2026. O valor é de 1.234,50 €.",
    "nl": "Uw bestelling #W2611340 komt op 3 mei 2026 aan. Het bedrag is € 1.234,50.",
    "pl": "Zamówienie #W2611340 dotrze 3 maja 2026. Kwota to 1 234,50 zł.",
    "tr": "#W2611340 numaralı siparişiniz 3 Mayıs 2026 tarihinde ulaşacak. Tutar 1.234,50 TL.",
    "ar": "سيصل طلبك #W2611340 في 3 مايو 2026. المبلغ 1,234.50 ريال.",
    "ja": "ご注文#W2611340は2026年5月3日に到着予定です。金額は1,234円です。",
    "zh": "您的订单#W2611340将于2026年5月3日送达。金额为1,234.50元。",
}


def verdict(suggested: str, sent: str, language: str) -> tuple[str, str]:
    """Class and reason of an edit."""
    edit = compare(suggested, sent, language)
    return edit.edit_class.value, edit.reason.value


@pytest.mark.parametrize("language", PRODUCT)
def test_sent_as_it_was(language: str) -> None:
    """The same text is no edit."""
    reply = REPLY[language]
    assert compare(reply, reply, language) == Edit(EditClass.NONE, (), EditReason.IDENTICAL, 1.0)


@pytest.mark.parametrize("language", PRODUCT)
def test_what_nobody_sees_is_no_edit(language: str) -> None:
    """Spaces, line ends, marks of direction and the form of accents do not count."""
    reply = REPLY[language]
    sent = (
        "  "
        + reply.replace("W2611340", "\u2068W2611340\u2069").replace("é", "e\u0301").replace(" ", "\u00a0", 1)
        + "\u200e\r\n"
    )
    assert compare(reply, sent, language) == Edit(EditClass.NONE, (), EditReason.WHITESPACE, 1.0)


GREETED = {
    "en": ("Hi Anna, ", " Thank you for your patience! 😊"),
    "de": ("Guten Morgen Frau Weber, ", " Vielen Dank für Ihre Geduld. Viele Grüße"),
    "fr": ("Bonjour Madame, ", " Merci de votre patience et bonne journée !"),
    "es": ("Hola María, buenos días: ", " Gracias por su paciencia."),
    "it": ("Buongiorno Marco, ", " Grazie per la pazienza e buona giornata!"),
    "pt": ("Olá, bom dia! ", " Obrigada pela paciência."),
    "nl": ("Goedemorgen, ", " Bedankt voor uw geduld. Met vriendelijke groet"),
    "pl": ("Dzień dobry, ", " Dziękujemy za cierpliwość. Miłego dnia!"),
    "tr": ("Merhaba, iyi günler. ", " Sabrınız için teşekkür ederiz."),
    "ar": ("مرحبا، صباح الخير. ", " شكرا على صبرك."),
    "ja": ("こんにちは。", "お待たせして申し訳ございません。"),
    "zh": ("您好，早上好！", "感谢您的耐心等待。"),
}


@pytest.mark.parametrize("language", PRODUCT)
def test_greeting_and_thanks_are_cosmetic(language: str) -> None:
    """A greeting in front and thanks behind may come or go, in either direction."""
    before, behind = GREETED[language]
    longer = before + REPLY[language] + behind
    for suggested, sent in ((REPLY[language], longer), (longer, REPLY[language])):
        edit = compare(suggested, sent, language)
        assert (edit.edit_class, edit.reason, edit.numbers_changed) == (
            EditClass.COSMETIC,
            EditReason.COURTESY,
            (),
        )


@pytest.mark.parametrize("language", PRODUCT)
def test_case_punctuation_and_emoji_are_cosmetic(language: str) -> None:
    """How a sentence is dressed does not change what it says."""
    sent = "🙂 " + re.sub(r"(?<=\D)\. ", " – ", REPLY[language].lower()).rstrip(".。") + "!"
    assert verdict(REPLY[language], sent, language) == ("cosmetic", "punctuation")


@pytest.mark.parametrize("language", PRODUCT)
def test_a_changed_amount_is_substantive(language: str) -> None:
    """One digit of an amount is another amount."""
    edit = compare(REPLY[language], REPLY[language].replace("234", "324"), language)
    assert (edit.edit_class, edit.reason) == (EditClass.SUBSTANTIVE, EditReason.AMOUNT)
    assert [change[:5] for change in edit.numbers_changed] == ["-1234", "+1324"]


@pytest.mark.parametrize("language", PRODUCT)
def test_a_changed_day_is_substantive(language: str) -> None:
    """Another day of the same month is another date."""
    days = (("5月3日", "5月4日"), (" 3 ", " 4 "), (" 3.", " 4."))
    written, changed = next(pair for pair in days if pair[0] in REPLY[language])
    edit = compare(REPLY[language], REPLY[language].replace(written, changed), language)
    assert edit.reason is EditReason.DATE
    assert edit.numbers_changed == ("-2026-05-03", "+2026-05-04")


@pytest.mark.parametrize("language", PRODUCT)
def test_a_changed_identifier_is_substantive(language: str) -> None:
    """Another order number is another order."""
    edit = compare(REPLY[language], REPLY[language].replace("340", "341"), language)
    assert (edit.edit_class, edit.reason) == (EditClass.SUBSTANTIVE, EditReason.IDENTIFIER)
    assert edit.numbers_changed == ("-w2611340", "+w2611341")


@pytest.mark.parametrize("language", PRODUCT)
def test_leaving_out_a_fact_is_substantive(language: str) -> None:
    """A reply without its amount or number is another reply."""
    assert (
        compare(REPLY[language], REPLY[language].replace("#W2611340", ""), language).reason
        is EditReason.IDENTIFIER
    )


NEGATED = {
    "en": ("You can return the item.", "You can't return the item."),
    "de": ("Sie können den Artikel zurückgeben.", "Sie können den Artikel nicht zurückgeben."),
    "fr": ("Vous pouvez renvoyer l'article.", "Vous ne pouvez pas renvoyer l'article."),
    "es": ("Puede devolver el artículo.", "No puede devolver el artículo."),
    "it": ("Può restituire l'articolo.", "Non può restituire l'articolo."),
    "pt": ("Pode devolver o artigo.", "Não pode devolver o artigo."),
    "nl": ("U kunt het artikel retourneren.", "U kunt het artikel niet retourneren."),
    "pl": ("Można zwrócić ten artykuł.", "Nie można zwrócić tego artykułu."),
    "tr": ("Ürünü geri göndermeniz mümkün.", "Ürünü geri göndermeniz mümkün değil."),
    "ar": ("يمكنك إعادة المنتج.", "لا يمكنك إعادة المنتج."),
    "ja": ("この商品は返品できます。", "この商品は返品できません。"),
    "zh": ("您可以退回这件商品。", "您不可以退回这件商品。"),
}


@pytest.mark.parametrize("language", PRODUCT)
def test_a_negation_is_substantive(language: str) -> None:
    """One small word turns the sentence round, added or taken away."""
    plain, negated = NEGATED[language]
    assert verdict(plain, negated, language) == ("substantive", "negation")
    assert verdict(negated, plain, language) == ("substantive", "negation")


PROMISED = {
    "en": ("We will look into it.", "We guarantee we will look into it."),
    "de": ("Wir prüfen das.", "Wir prüfen das sofort."),
    "fr": ("Nous traitons votre retour.", "Nous traitons votre retour gratuitement."),
    "es": ("Hemos recibido su solicitud.", "Hemos aprobado su solicitud."),
    "it": ("Il pacco è in lavorazione.", "Il pacco è stato spedito."),
    "pt": ("Enviaremos um novo artigo.", "Enviaremos um vale para um novo artigo."),
    "nl": ("Het pakket komt aan.", "Het pakket komt misschien aan."),
    "pl": ("Paczka jest w magazynie.", "Paczka jest w drodze."),
    "tr": ("Siparişiniz hazırlanıyor.", "Siparişiniz iptal edildi."),
    "ar": ("سنراجع طلبك.", "سنراجع طلبك ونضمن لك تعويض."),
    "ja": ("確認いたします。", "返金いたします。"),
    "zh": ("我们会处理您的订单。", "我们会取消您的订单。"),
}


@pytest.mark.parametrize("language", PRODUCT)
def test_a_promise_is_substantive(language: str) -> None:
    """What is promised, softened, or said to have happened cannot come or go unnoticed."""
    less, more = PROMISED[language]
    assert verdict(less, more, language) == ("substantive", "promise")
    assert verdict(more, less, language) == ("substantive", "promise")


@pytest.mark.parametrize(
    ("language", "suggested", "sent"),
    [
        ("de", "Der Betrag ist 1.234,50 €.", "Der Betrag ist 1,234.50 EUR."),
        ("en", "The total is $1,234.50.", "The total is 1234.5 USD."),
        ("fr", "Le total est de 1 234,50 €.", "Le total est de 1.234,50 euros."),
        ("ar", "المبلغ ١٬٢٣٤٫٥٠ ريال.", "المبلغ 1,234.50 ريال."),
        ("ja", "合計は¥1,234です。", "合計は１２３４円です。"),
        ("zh", "合计¥49.90。", "合计49.9元。"),
        ("de", "Die Lieferung kommt am 3. Mai 2026.", "Die Lieferung kommt am 03.05.2026."),
        ("de", "Die Lieferung kommt am 3. Mai 2026.", "Die Lieferung kommt am 3 May 2026."),
        ("de", "Die Lieferung kommt am 3. Mai 2026.", "Die Lieferung kommt am Sonntag, 3. Mai."),
        ("en", "It arrives on 3 May 2026.", "It arrives on May 3rd, 2026."),
        ("en", "It arrives on 3 May 2026.", "It arrives on 2026-05-03."),
        ("en", "It arrives on 05/03/2026.", "It arrives on 3 May 2026."),
        ("fr", "Il arrive le 03/05/2026.", "Il arrive le 3 mai 2026."),
        ("pl", "Dotrze 3 maja 2026.", "Dotrze 03.05.2026."),
        ("tr", "3 Mayıs 2026 günü gelir.", "03.05.2026 günü gelir."),
        ("ar", "يصل في ٣ مايو ٢٠٢٦.", "يصل في 3 أيار 2026."),
        ("ja", "2026年5月3日に届きます。", "2026/05/03に届きます。"),
        ("en", "It comes at 2:30 pm.", "It comes at 14:30."),
        ("de", "Es kommt um 14:30.", "Es kommt um 14.30 Uhr."),
        ("fr", "Il vient à 14h30.", "Il vient à 14:30."),
        ("zh", "下午2点半送到。", "14:30送到。"),
        ("en", "Within three days.", "Within 3 days."),
        ("de", "Innerhalb von zwei Wochen.", "Innerhalb von 2 Wochen."),
        ("ar", "خلال يومين.", "خلال 2 يوم."),
        ("zh", "两天内到。", "2天内到。"),
        ("en", "Order #W2611340 is ready.", "Order W2611340 is ready."),
        ("en", "Call +49 170 1234567.", "Call +491701234567."),
    ],
)
def test_the_same_fact_in_another_spelling_is_the_same(language: str, suggested: str, sent: str) -> None:
    """Numbers, dates and times are compared by value, whatever the place or the script writes."""
    edit = compare(suggested, sent, language)
    assert (edit.edit_class, edit.numbers_changed) == (EditClass.COSMETIC, ())


@pytest.mark.parametrize(
    ("language", "suggested", "sent", "reason", "changed"),
    [
        ("en", "We refund $5.", "We refund €5.", "amount", ("-5.00 USD", "+5.00 EUR")),
        ("en", "You get 10 % off.", "You get 15 % off.", "amount", ("-10%", "+15%")),
        ("en", "2 shirts and 3 belts.", "3 shirts and 2 belts.", "amount", ("-2", "-3", "+2", "+3")),
        ("en", "It takes 3 days.", "It takes 3 weeks.", "date", ("-3 day", "+3 week")),
        ("en", "It takes 3 days.", "It takes 3 business days.", "date", ("-3 day", "+3 workday")),
        ("en", "It takes a week.", "It takes a month.", "date", ("-1 week", "+1 month")),
        ("en", "It comes on Monday.", "It comes on Tuesday.", "date", ("-Monday", "+Tuesday")),
        ("en", "It comes on 3 May 2026.", "It comes on Monday, 3 May 2026.", "date", ("+Monday",)),
        ("en", "It comes at 2 pm.", "It comes at 3 pm.", "date", ("-14:00", "+15:00")),
        ("de", "Sie kommt morgen.", "Sie kommt übermorgen.", "date", ("-tomorrow", "+in two days")),
        ("es", "Llega mañana.", "Llega hoy.", "date", ("-tomorrow", "+today")),
        ("pl", "Dotrze w środę.", "Dotrze w piątek.", "date", ("-Wednesday", "+Friday")),
        ("zh", "周二送达。", "周三送达。", "date", ("-Tuesday", "+Wednesday")),
        ("ja", "今日届きます。", "明日届きます。", "date", ("-today", "+tomorrow")),
        (
            "en",
            "Mail a@example.com.",
            "Mail b@example.com.",
            "identifier",
            ("-a@example.com", "+b@example.com"),
        ),
        ("en", "See 1Z999AA1084.", "See 1Z999AA1085.", "identifier", ("-1z999aa1084", "+1z999aa1085")),
    ],
)
def test_what_changed_is_named(
    language: str, suggested: str, sent: str, reason: str, changed: tuple[str, ...]
) -> None:
    """Currencies, percentages, lengths of time, weekdays and addresses are facts too, and are listed."""
    edit = compare(suggested, sent, language)
    assert (edit.edit_class, edit.reason) == (EditClass.SUBSTANTIVE, EditReason(reason))
    assert edit.numbers_changed == changed


@pytest.mark.parametrize(
    ("language", "suggested", "sent"),
    [
        (
            "en",
            "The carrier will write you an e-mial shortly.",
            "The carrier will write you an email shortly.",
        ),
        ("de", "Die Lieferung ist für Sie hinterlegt.", "Die Lieferung ist fuer Sie hinterlegt."),
        ("de", "Das Paket liegt in der Filiale bereit.", "Ihr Paket liegt in der Filiale bereit."),
        ("fr", "Le colis est pret au point relais.", "Le colis est prêt au point relais."),
        ("tr", "Paketiniz şubede sizi bekliyor efendim.", "Paketiniz subede sizi bekliyor efendim."),
        ("ja", "商品は店舗でお受け取りいただけます。", "商品は店舗にてお受け取りいただけます。"),
        ("zh", "您的包裹在门店等您来取。", "您的包裹在门店等待您来取。"),
    ],
)
def test_small_changes_of_wording_are_cosmetic(language: str, suggested: str, sent: str) -> None:
    """A typing error mended, an accent added or one word of many exchanged says the same."""
    edit = compare(suggested, sent, language)
    assert edit.edit_class is EditClass.COSMETIC
    assert edit.similarity >= 0.8


@pytest.mark.parametrize(
    ("language", "suggested", "sent"),
    [
        ("en", "Please send us a photo of the damage.", "Please contact the maker of the jacket."),
        ("de", "Wir sehen uns das an.", "Wenden Sie sich an den Hersteller."),
        ("fr", "Le colis est au point relais.", "Appelez le transporteur."),
        ("ar", "سنراجع الأمر.", "تواصل مع الشركة المصنعة."),
        ("ja", "担当者が確認します。", "メーカーへ連絡してください。"),
        ("zh", "我们会查看。", "请联系厂家。"),
        ("en", "Your order is packed.", ""),
        ("en", "", "Your order is packed."),
    ],
)
def test_another_reply_is_substantive(language: str, suggested: str, sent: str) -> None:
    """What reads differently is another answer, even without any fact in it."""
    assert verdict(suggested, sent, language) == ("substantive", "rewritten")


@pytest.mark.parametrize(
    ("language", "sent"),
    [
        ("en", "No problem! Your parcel is in the shop. Do not hesitate to contact us."),
        ("de", "Kein Problem, Ihr Paket liegt in der Filiale. Zögern Sie nicht, sich zu melden."),
        ("fr", "Pas de souci, votre colis est au point relais. N'hésitez pas à nous écrire."),
        ("es", "No hay problema, su paquete está en la tienda. No dude en escribirnos."),
        ("ja", "申し訳ございません。荷物は店舗にあります。"),
        ("zh", "没问题，您的包裹在门店。不客气！"),
    ],
)
def test_polite_negations_are_none(language: str, sent: str) -> None:
    """ "Do not hesitate" and "no problem" turn nothing round."""
    plain = {
        "en": "Your parcel is in the shop.",
        "de": "Ihr Paket liegt in der Filiale.",
        "fr": "Votre colis est au point relais.",
        "es": "Su paquete está en la tienda.",
        "ja": "荷物は店舗にあります。",
        "zh": "您的包裹在门店。",
    }
    assert verdict(plain[language], sent, language) == ("cosmetic", "courtesy")


def test_a_prefix_turns_a_word_round() -> None:
    """ "Eligible" and "ineligible" differ by two letters, like a typing error."""
    assert verdict("You are eligible for it.", "You are ineligible for it.", "en") == (
        "substantive",
        "negation",
    )
    assert verdict("Das ist zulässig.", "Das ist unzulässig.", "de") == ("substantive", "negation")


def test_moving_a_sentence_is_no_change_of_facts() -> None:
    """Facts keep their sentence when sentences change places; they do not when they alone change places."""
    one, other = "The shirt costs 20 EUR.", "The belt you chose is sold for 30 EUR."
    assert compare(f"{one} {other}", f"{other} {one}", "en").edit_class is EditClass.COSMETIC
    swapped = "The shirt costs 30 EUR. The belt you chose is sold for 20 EUR."
    assert compare(f"{one} {other}", swapped, "en").reason is EditReason.AMOUNT


def test_list_numbers_are_no_amounts() -> None:
    """Setting steps as a numbered list does not change what they say."""
    plain = "Open the parcel.\nTake a photo.\nSend it to us."
    listed = "1. Open the parcel.\n2. Take a photo.\n3. Send it to us."
    assert compare(plain, listed, "en").edit_class is EditClass.COSMETIC


def test_regions_share_the_words_of_their_language() -> None:
    """ "pt-BR" and "zh_Hant" use the lists of Portuguese and Chinese."""
    assert compare("Pode devolver.", "Não pode devolver.", "pt-BR").reason is EditReason.NEGATION
    assert compare("可以退货。", "不可以退货。", "zh_Hant").reason is EditReason.NEGATION


def test_a_language_without_lists_is_judged_strictly() -> None:
    """Where no list would notice a negation, any changed word is substantive; facts work as ever."""
    assert verdict("Du kan bytte den her.", "Du kan ikke bytte den her.", "da")[0] == "substantive"
    assert verdict("Du kan returnere varen.", "du kan returnere varen", "da") == ("cosmetic", "punctuation")
    assert compare("Prisen er 49,90 €.", "Prisen er 94,90 €.", "da").reason is EditReason.AMOUNT


@pytest.mark.parametrize("language", PRODUCT)
def test_the_same_answer_typed_by_hand_is_equivalent(language: str) -> None:
    """With a greeting, without its order number, or in other words of the same meaning."""
    reply = REPLY[language]
    before, behind = GREETED[language]
    assert equivalent(reply, before + reply + behind, language, 0.5)
    assert equivalent(reply, reply.replace("#W2611340", ""), language, 0.97)


@pytest.mark.parametrize("language", PRODUCT)
def test_another_fact_is_never_equivalent(language: str) -> None:
    """However near the meaning comes, another amount, day or order is another answer."""
    reply = REPLY[language]
    for sent in (reply.replace("234", "324"), reply.replace("2026", "2027"), reply.replace("340", "341")):
        assert not equivalent(reply, sent, language, 0.99)


@pytest.mark.parametrize("language", PRODUCT)
def test_another_statement_is_never_equivalent(language: str) -> None:
    """Nor is a negation or a promise that only one of the two has."""
    for one, other in (NEGATED[language], PROMISED[language]):
        assert not equivalent(one, other, language, 0.99)
        assert not equivalent(other, one, language, 0.99)


def test_meaning_decides_where_facts_agree() -> None:
    """Free wording is equivalent from a high likeness of meaning on."""
    suggested, typed = (
        "Your order is on its way and arrives tomorrow.",
        "Expect the parcel tomorrow, it is in transit.",
    )
    assert equivalent(suggested, typed, "en", 0.95)
    assert not equivalent(suggested, typed, "en", 0.85)


TEXT = st.text(
    st.one_of(
        st.characters(codec=None),
        st.sampled_from("0123456789.,:/-€$# \n不ないمرحبا年月日"),
        st.sampled_from("thenoty "),
    ),
    max_size=80,
)


@settings(max_examples=300, deadline=None)
@given(TEXT, TEXT, st.sampled_from([*PRODUCT, "sv", ""]))
def test_any_two_texts_can_be_compared(suggested: str, sent: str, language: str) -> None:
    """Nothing is raised; likeness stays between 0 and 1; listed changes always mean a substantive edit."""
    edit = compare(suggested, sent, language)
    assert 0.0 <= edit.similarity <= 1.0
    assert not edit.numbers_changed or edit.edit_class is EditClass.SUBSTANTIVE
    back = compare(sent, suggested, language)
    assert (back.edit_class, back.reason) == (edit.edit_class, edit.reason)


@pytest.mark.parametrize(
    "unit", ["1 ", "1.", "a1-", "not ", "thank you ", "miyor", "ا", "不", "3 May ", "5 €", "0 1 2 "]
)
def test_long_texts_are_compared(unit: str) -> None:
    """A reply far longer than any agent writes gets its verdict."""
    text = unit * (8000 // len(unit))
    for language in ("en", "tr", "ar", "zh"):
        assert compare(text, text + " 77", language).edit_class is EditClass.SUBSTANTIVE
