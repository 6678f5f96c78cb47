// What policy says and which rules say so.

import { element, fill, icon } from "../dom.js";
import { whenChanged } from "./changed.js";
import { askedName, words } from "./understood.js";

const DRAWINGS = { allow: "check", needs_approval: "hand", deny: "block", needs_information: "question" };

/** The verdict with a sentence for each rule. */
export function decision(panel) {
  const root = element("section", { class: "decision", "aria-label": panel.i18n.t("decision.title") });
  const draw = (found) => {
    root.hidden = !found;
    if (!found) return;
    root.dataset.verdict = found.verdict;
    fill(
      root,
      element("h3", { class: "verdict" }, icon(DRAWINGS[found.verdict]), panel.i18n.t(`verdict.${found.verdict}`)),
      element("ul", { class: "rules" }, found.rules.map((hit) => rule(panel, found, hit))),
      asks(panel, found),
      near(panel, found),
    );
  };
  return { root, update: whenChanged(({ open, shown }) => [(open && shown?.decision) || null], draw) };
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
