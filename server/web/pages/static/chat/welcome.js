// Choosing a shop and a customer to be, and a first sentence to start from.

import { element, fill, icon } from "/panel/dom.js";
import { Format } from "/panel/format.js";

const FIRST = 8;
// What a business's conversations are about, in its customers' words.
const WORDS = {
  order: { list: "chat.orders", ask: "chat.ask_order", plain: "chat.ask_plain" },
  reservation: { list: "chat.reservations", ask: "chat.ask_reservation", plain: "chat.ask_change" },
};

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
    people(brand, i18n, format, open),
  )));
}

function people(brand, i18n, format, open) {
  const sorted = mixed(brand.customers);
  const row = (customer) => element("li", {}, person(
    customer.name,
    [format.languageName(customer.language), customer.orders.length > 0 && i18n.t(WORDS[brand.entity]?.list ?? WORDS.order.list, { list: format.list(customer.orders.map(isolated)) })],
    () => open(brand, customer),
  ));
  const guest = element("li", {}, person(i18n.t("chat.be_guest"), [i18n.t("chat.be_guest_note")], () => open(brand, null), "person-guest"));
  const rest = sorted.slice(FIRST);
  return [
    element("ul", { class: "people" }, sorted.slice(0, FIRST).map(row), guest),
    rest.length > 0 && element(
      "details",
      { class: "more-people" },
      element("summary", {}, i18n.t("chat.more")),
      element("ul", { class: "people" }, rest.map(row)),
    ),
  ];
}

/** An order number keeps its own direction inside a sentence of the other one. */
function isolated(text) {
  return `\u2068${text}\u2069`;
}

/** Customers in turn by language, those with orders first, so that the first few are as different as can be. */
function mixed(customers) {
  const turn = new Map();
  const placed = customers.map((customer) => {
    const group = `${customer.orders.length > 0} ${customer.language}`;
    turn.set(group, (turn.get(group) ?? 0) + 1);
    return { customer, rank: turn.get(group) + (customer.orders.length > 0 ? 0 : customers.length) };
  });
  return placed.sort((one, other) => one.rank - other.rank).map((each) => each.customer);
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

/** Offer first sentences of a chat `session` while nothing was written; null when there is no place for them. */
export function starters(root, session, i18n, choose) {
  root.hidden = session === null;
  if (session === null) return;
  const words = WORDS[session.entity] ?? WORDS.order;
  const texts = [...session.orders.slice(0, 2).map((order) => i18n.t(words.ask, { order })), i18n.t(words.plain)];
  fill(root, texts.map((text) => element("button", { type: "button", class: "starter", on: { click: () => choose(text) } }, text)));
}
