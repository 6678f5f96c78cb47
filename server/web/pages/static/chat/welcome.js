// Choosing a shop and a customer to be, and a first sentence to start from.

import { element, fill, icon } from "/panel/dom.js";
import { Format } from "/panel/format.js";

/** Show brands with their demo customers; `open(brand, customer)` gets null for a guest. */
export function choices(root, brands, i18n, open) {
  const format = new Format(i18n.locale);
  fill(root, brands.map((brand) => element(
    "section",
    { class: "brand", "aria-label": brand.name },
    element("div", { class: "brand-head" },
      element("h2", {}, element("bdi", {}, brand.name)),
      element("p", {}, format.list(brand.languages.map((language) => format.languageName(language)))),
    ),
    element("ul", { class: "people" },
      brand.customers.map((customer) => element("li", {}, person(
        customer.name,
        [format.languageName(customer.language), customer.orders.length > 0 && i18n.t("chat.orders", { list: format.list(customer.orders) })],
        () => open(brand, customer),
      ))),
      element("li", {}, person(i18n.t("chat.be_guest"), [i18n.t("chat.be_guest_note")], () => open(brand, null), "person-guest")),
    ),
  )));
}

function person(name, notes, click, kind = "") {
  return element(
    "button",
    { type: "button", class: `person ${kind}`, on: { click } },
    icon("person"),
    element("span", { class: "person-name" }, element("bdi", {}, name)),
    element("span", { class: "person-note" }, notes.filter(Boolean).join(" · ")),
  );
}

/** Offer first sentences while nothing was written; `orders` is null when there is no place for them. */
export function starters(root, orders, i18n, choose) {
  root.hidden = orders === null;
  if (orders === null) return;
  const texts = [...orders.slice(0, 2).map((order) => i18n.t("chat.ask_order", { order })), i18n.t("chat.ask_plain")];
  fill(root, texts.map((text) => element("button", { type: "button", class: "starter", on: { click: () => choose(text) } }, text)));
}
