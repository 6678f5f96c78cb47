// What policy says and which rules say so.

import { element, fill, icon } from "../dom.js";
import { whenChanged } from "./changed.js";
import { askedName, words, workflowName } from "./understood.js";

const DRAWINGS = { allow: "check", needs_approval: "hand", deny: "block", needs_information: "question" };

/** The verdict with a sentence for each rule; where a message asks for several things, one after the other. */
export function decision(panel) {
  const root = element("section", { class: "decision", "aria-label": panel.i18n.t("decision.title") });
  const draw = (shown) => {
    const found = shown?.decision;
    root.hidden = !found;
    if (!found) return;
    root.dataset.verdict = found.verdict;
    const requests = shown.requests ?? [];
    if (requests.length > 1) fill(root, several(panel, requests));
    else fill(root, verdict(panel, found));
  };
  return { root, update: whenChanged(({ open, shown }) => [(open && shown) || null], draw) };
}

function verdict(panel, found) {
  return [
    element("h3", { class: "verdict" }, icon(DRAWINGS[found.verdict]), panel.i18n.t(`verdict.${found.verdict}`)),
    element("ul", { class: "rules" }, found.rules.map((hit) => rule(panel, found, hit))),
    asks(panel, found),
    near(panel, found),
  ];
}

function several(panel, requests) {
  return [
    element("h3", {}, panel.i18n.t("request.several", { count: panel.format.number(requests.length) })),
    element("ol", { class: "requests" }, requests.map((one, place) => element(
      "li",
      { class: "request", data: { verdict: one.decision?.verdict ?? "" } },
      // "All of my orders" is said once.
      one.text !== requests[place - 1]?.text && element("p", { class: "aside" }, element("q", { dir: "auto" }, one.text)),
      element("p", { class: "request-about" },
        one.workflow && workflowName(panel, one.workflow),
        one.order && [" ", element("bdi", {}, one.order)]),
      one.decision && verdict(panel, one.decision),
    ))),
  ];
}

/** A rule's sentence in the interface language, as written where there is none. */
export function ruleSentence(panel, found, hit) {
  return panel.label(`rule-${found.workflow}-${hit.rule}`, hit.says || words(hit.rule));
}

function rule(panel, found, hit) {
  return element(
    "li",
    {},
    element("span", { dir: "auto" }, ruleSentence(panel, found, hit)),
    hit.problem && element("p", { class: "rule-problem" }, icon("hand"), panel.i18n.t("rule.problem", { problem: hit.problem })),
  );
}

function asks(panel, found) {
  // What only the order system can tell is not for the customer to answer.
  const needed = (found.asks ?? []).filter((name) => name !== "orders");
  if (needed.length === 0) return null;
  const list = panel.format.list(needed.map((name) => askedName(panel, name)));
  return element("p", { class: "aside" }, panel.i18n.t("decision.asks", { list }));
}

function near(panel, found) {
  const hits = found.near ?? [];
  if (hits.length === 0) return null;
  return element(
    "details",
    { class: "fold" },
    element("summary", {}, panel.i18n.t("decision.near")),
    element("ul", { class: "rules" }, hits.map((hit) => rule(panel, found, hit))),
  );
}
