// The verified customer's order, where it was read and how long ago.

import { element, fill, icon } from "../dom.js";
import { whenChanged } from "./changed.js";
import { entityName, fieldName, labelKey, sourceName, words } from "./understood.js";

const OLD_MS = 5 * 60_000;

/** The order that the conversation is about, or why there is none. */
export function order(panel) {
  const { i18n } = panel;
  const body = element("div", {});
  const age = element("span", { class: "age" });
  const source = element("span", { class: "age-source" });
  const title = element("h3", {});
  const read = element("p", { class: "order-age" }, icon("clock"), age, source);
  const root = element(
    "section",
    { class: "order" },
    element("div", { class: "section-head" }, title, read),
    body,
  );
  const draw = (context) => {
    root.hidden = !context;
    if (!context) return;
    title.textContent = entityName(panel, context);
    root.setAttribute("aria-label", title.textContent);
    // Nothing is read of somebody whom nobody knows yet.
    read.hidden = !context.customer;
    source.textContent = context.source ? i18n.t("order.source", { source: sourceName(panel, context.source) }) : "";
    fill(body, content(panel, context));
  };
  const update = whenChanged(({ open, context }) => [(open && context) || null], draw);
  return {
    root,
    update: (view) => {
      update(view);
      if (!view.context) return;
      const past = view.now - Date.parse(view.context.read_at);
      const text = past < 1000 ? i18n.t("order.fresh") : i18n.t("order.age", { age: panel.format.ago(past / 1000) });
      if (age.textContent !== text) age.textContent = text;
      root.classList.toggle("old", past > OLD_MS);
    },
  };
}

function content(panel, context) {
  const { i18n } = panel;
  const all = context.orders ?? [];
  const selected = all.find((one) => one.id === context.selected);
  const others = all.filter((one) => one !== selected);
  return [
    context.problem && element("p", { class: "order-problem" }, icon("hand"), element("span", { dir: "auto" }, context.problem)),
    selected && card(panel, selected, context.about),
    !selected && all.length > 0 && element("p", { class: "aside" }, i18n.t("order.choose", { count: all.length })),
    !selected && all.length === 0 && !context.problem && element("p", { class: "aside" }, i18n.t(context.customer ? "order.none" : "order.nobody")),
    others.length > 0 && element(
      "details",
      { class: "fold" },
      element("summary", {}, i18n.t(selected ? "order.others" : "order.all", { count: others.length })),
      others.map((one) => card(panel, one, context.about)),
    ),
  ];
}

function card(panel, one, about) {
  const status = one.fields.find((field) => field.name === "status");
  const rest = one.fields.filter((field) => field !== status && field.value !== null && field.value !== undefined);
  return element(
    "div",
    { class: "order-card" },
    element(
      "p",
      { class: "order-name" },
      element("bdi", {}, one.id),
      status && element("span", { class: "order-status" }, shown(panel, status, about)),
    ),
    element("dl", { class: "facts" }, rest.map((field) => [
      element("dt", {}, fieldName(panel, field.name)),
      element("dd", {}, element("bdi", {}, shown(panel, field, about))),
    ])),
    (one.lines ?? []).length > 0 && element("ul", { class: "lines", "aria-label": panel.i18n.t("order.lines") }, one.lines.map((line) => lineRow(panel, one, line))),
  );
}

function lineRow(panel, one, line) {
  const options = Object.entries(line.options ?? {}).map(([name, value]) => `${panel.label(`option-${labelKey(name)}`, words(name))}: ${value}`);
  return element(
    "li",
    { class: "line" },
    element("span", { class: "line-quantity" }, `${panel.format.number(line.quantity)} ×`),
    element("span", { class: "line-name" }, element("bdi", {}, line.name), options.length > 0 && element("span", { class: "line-options" }, element("bdi", {}, options.join(" · ")))),
    line.amount !== null && line.amount !== undefined && element("span", { class: "line-amount" }, panel.format.money(line.amount, one.currency)),
  );
}

/** A field's value as people of this interface language write it; `about` is the customer whose cards it may name. */
export function shown(panel, field, about = null) {
  const { format, i18n } = panel;
  if (field.value === null || field.value === undefined) return "–";
  switch (field.type) {
    case "money":
      return format.money(field.value, field.currency);
    case "date":
      return format.date(field.value);
    case "time":
      return format.moment(field.value);
    case "integer":
      return format.number(field.value);
    case "flag":
      return i18n.t(field.value ? "value.yes" : "value.no");
    default:
      return panel.label(`value-${field.name}-${labelKey(field.value)}`, partName(about, field.value));
  }
}

/** What one of the customer's own things is called, its id behind: a card is known by its label. */
function partName(about, id) {
  const part = Object.values(about?.parts ?? {}).flat().find((one) => one.id === id);
  const label = part?.fields?.find((field) => field.name === "label")?.value;
  return label ? `${label} (${id})` : String(id);
}
