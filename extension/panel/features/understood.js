// Who writes, in which language, and what they want.

import { element, fill, icon } from "../dom.js";
import { whenChanged } from "./changed.js";

// From the first bound on the server takes a workflow as clear, below the second it would rather ask.
const SURE = 0.75;
const LIKELY = 0.5;

/** The head of the panel. */
export function understood(panel) {
  const root = element("header", { class: "copilot-head" });
  const draw = (open, view, understanding, context, decided) => {
    root.hidden = !open;
    if (!open) return;
    // A decision says itself what it still asks for, and that can be something else.
    const lacks = decided ? null : missing(panel, understanding);
    fill(root, wish(panel, understanding), chips(panel, view, understanding, context), lacks);
  };
  return {
    root,
    update: whenChanged(
      ({ open, state, understanding, context, shown }) =>
        [open, state.view, understanding, context, Boolean(shown?.decision)],
      draw,
    ),
  };
}

/** The name of a workflow as the brand calls it, or its id as words. */
export function workflowName(panel, workflow) {
  return panel.label(`workflow-${workflow}`, words(workflow));
}

/** An id of the program as plain words, for what nobody has named. */
export function words(id) {
  const text = String(id).replace(/[_-]+/g, " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What this business calls an order: a reservation, a contract. */
export function entityName(panel, context) {
  return panel.label(`entity-${context?.entity ?? "order"}`, panel.i18n.t("order.title"));
}

function wish(panel, understanding) {
  const { t } = bound(panel);
  if (!understanding) return null;
  if (!understanding.workflow) {
    return element("h3", { class: "wish wish-unknown" }, t(mended(understanding, "workflow") ? "wants.nothing" : "wants.unknown"));
  }
  const sure = mended(understanding, "workflow") ? "mended" : confidence(understanding.confidence);
  const others = (understanding.candidates ?? [])
    .filter((candidate) => candidate.workflow !== understanding.workflow && candidate.confidence >= 0.1)
    .map((candidate) => workflowName(panel, candidate.workflow));
  return [
    element(
      "h3",
      { class: "wish" },
      element("span", { class: "wish-name" }, workflowName(panel, understanding.workflow)),
      " ",
      element("span", { class: `sure sure-${sure}` }, t(`confidence.${sure}`)),
    ),
    !["high", "mended"].includes(sure) && others.length > 0 &&
      element("p", { class: "aside" }, t("wants.also", { list: panel.format.list(others, "disjunction") })),
  ];
}

function chips(panel, view, understanding, context) {
  const { t } = bound(panel);
  const language = understanding?.language?.language ?? view?.language;
  const name = view?.customer_name || context?.name;
  const assurance = view?.assurance ?? 0;
  const mark = (name) => mended(understanding, name) && element("span", { class: "chip-note" }, t("confidence.mended"));
  return element(
    "ul",
    { class: "chips", "aria-label": t("panel.about") },
    element(
      "li",
      { class: `chip chip-customer assurance-${assurance}` },
      icon("person"),
      (name || assurance > 0) && element("bdi", {}, name || t("customer.unknown")),
      element("span", { class: "chip-note" }, t(mended(understanding, "customer") && assurance === 2 ? "assurance.agent" : `assurance.${assurance}`)),
    ),
    language && element("li", { class: "chip" }, t("language.is", { language: panel.format.languageName(language) }), mark("language")),
    mended(understanding, "order") && element("li", { class: "chip" }, entityName(panel, context), mark("order")),
    mended(understanding, "line") && element("li", { class: "chip" }, t("correct.line.short"), mark("line")),
    mended(understanding, "fact") && element("li", { class: "chip" }, panel.format.list((context?.mended ?? []).map((name) => fieldName(panel, name))) || t("correct.fact.short"), mark("fact")),
  );
}

function missing(panel, understanding) {
  const needed = understanding?.missing ?? [];
  if (needed.length === 0) return null;
  const list = panel.format.list(needed.map((name) => askedName(panel, name)));
  return element("p", { class: "aside" }, bound(panel).t("wants.missing", { list }));
}

/** The name of a field of an order or of something asked for. */
export function fieldName(panel, name) {
  return panel.label(`field-${name}`, words(name));
}

/** Where data comes from, as people call it. */
export function sourceName(panel, source) {
  return panel.label(`source-${labelKey(source)}`, source);
}

/** A value as labels are named by it: "return requested" is `return_requested`. */
export function labelKey(value) {
  return String(value).toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "");
}

/** The values of a field that have a name, as [value, name]. */
export function knownValues(panel, field) {
  const before = `value-${field}-`;
  return Object.entries(panel.labels).filter(([key]) => key.startsWith(before)).map(([key, text]) => [key.slice(before.length).replaceAll("_", " "), text]);
}

/** Whether an agent mended this part of what was understood. */
function mended(understanding, name) {
  return (understanding?.corrected ?? []).includes(name);
}

/** The name of something that a customer is to be asked for. */
export function askedName(panel, name) {
  return panel.i18n.has(`asks.${name}`) ? panel.i18n.t(`asks.${name}`) : fieldName(panel, name);
}

function confidence(value) {
  if (value >= SURE) return "high";
  return value >= LIKELY ? "medium" : "low";
}

function bound(panel) {
  return { t: (key, parameters) => panel.i18n.t(key, parameters) };
}
