// What happened besides an outcome: versions, questions to the copilot, actions, approvals, hand-overs, countdowns.

import { element } from "/panel/dom.js";
import { shown } from "/panel/features/order.js";
import { source } from "/panel/features/sources.js";
import { fieldName, sourceName, words } from "/panel/features/understood.js";

// Who or what turned a countdown back into a suggestion.
const TURNED_BACK = {
  agent: ["typed", "edited", "stopped", "person", "colleague"],
  away: ["switched", "hidden", "connection", "late"],
  rules: ["level", "switched_off", "record", "notice", "repeated", "untied", "stale", "ran"],
  desk: ["desk", "unsent", "unclear"],
};

const STATES = {
  action: (state) => `action.${state}`,
  approval: (state) => `approval.${state}`,
  alone: (state) => `alone.${state}`,
};

/** One line for what happened, null for what others name; `number` is the place of a version among the replies. */
export function stepName(page, one, number) {
  const { say, i18n } = page;
  if (one.written) return version(page, one.written, number);
  if (one.asked) return say("happening.asked");
  if (!one.step) return null;
  const { state, what, names } = one.step;
  if (one.kind === "hand_over") return i18n.t("hand.done", { team: names?.[i18n.language] ?? names?.en ?? what });
  return say(STATES[one.kind](state), { action: page.label(`action-${what}`, words(what)) });
}

function version(page, { draft, shown: seen }, number) {
  const { say, i18n } = page;
  const how = draft.how ? i18n.t(`reword.${draft.how}`) : say("version.model");
  if (draft.state === "dropped") return say("version.dropped", { how });
  return seen === false ? say("version.late", { how }) : say("version.shown", { how, reply: say("reply.other", { number }) });
}

/** Further lines below it. */
export function stepBody(page, parts, one) {
  if (one.written) {
    const faults = (one.written.draft.faults ?? []).map((fault) => page.i18n.t(`fault.${fault}`));
    return faults.length > 0 && element("p", { class: "happening-note" }, faults.join(" "));
  }
  if (one.asked) return answer(page, parts, one.asked);
  const group = Object.keys(TURNED_BACK).find((name) => TURNED_BACK[name].includes(one.step?.why));
  return one.kind === "alone" && group && element("p", { class: "happening-note" }, page.say(`alone.by.${group}`));
}

function answer(page, parts, { question, answer: given }) {
  const { panel } = parts;
  const citations = given.citations ?? [];
  const { facts } = given;
  return [
    question
      ? element("blockquote", { class: "sent", dir: "auto" }, question)
      : element("p", { class: "happening-note hidden-text" }, page.say("story.hidden")),
    given.problem && element("p", { class: "happening-note" }, page.i18n.t("ask.orders_away")),
    facts && element("p", { class: "happening-note" }, [
      ...(facts.fields ?? []).map((field) => `${fieldName(panel, field.name)}: \u2068${shown(panel, field)}\u2069`),
      ...(facts.lines ?? []).map((line) => `\u2068${page.format.number(line.quantity)} × ${line.name}\u2069`),
      sourceName(panel, facts.source),
    ].join(" · ")),
    citations.length > 0 && element("ul", { class: "source-list" }, citations.map((citation) => source(panel, citation))),
    citations.length === 0 && !facts && element("p", { class: "happening-note" }, page.i18n.t("ask.nothing")),
  ];
}
