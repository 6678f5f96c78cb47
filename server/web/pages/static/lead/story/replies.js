// The replies as they were offered, versions that were asked for behind them, and where each fact comes from.

import { element } from "/panel/dom.js";
import { pieces } from "/panel/facts.js";
import { sourceWords } from "/panel/features/tip.js";
import { fieldName } from "/panel/features/understood.js";
import { isVersion } from "/static/lead/story/happenings.js";

export function replies(page, parts, story) {
  const { say } = page;
  const sent = story.happenings.findLast((one) => one.outcome && one.outcome.text)?.outcome;
  const taken = sent && sent.kind !== "typed_over" ? sent.reply_index : null;
  const own = story.suggestion.replies.length;
  const wished = story.happenings.filter(isVersion).map((one) => one.written.draft.how);
  return element("ol", { class: "reply-list" }, [...story.suggestion.replies, ...story.versions].map((reply, index) => element(
    "li",
    { class: index === 0 ? "reply reply-first" : "reply" },
    element("p", { class: "reply-kind" },
      element("span", {}, say(index === 0 ? "reply.first" : "reply.other", { number: index + 1 })),
      index < own
        ? element("bdi", { class: "code" }, reply.wording)
        : element("span", {}, wished[index - own] ? page.i18n.t(`reword.${wished[index - own]}`) : say("version.model")),
      taken === index && element("span", { class: "state state-good" }, say("reply.taken"))),
    reply.text
      ? element("p", { class: "reply-text", lang: reply.language, dir: "auto" },
          pieces(reply.text, reply.facts ?? []).map((piece) => (piece.fact ? parts.mark(piece.text, piece.fact) : piece.text)))
      : element("p", { class: "reply-text hidden-text" }, say("story.hidden")),
    reply.gloss && element("div", { class: "gloss" },
      element("span", { class: "gloss-label" }, page.i18n.t("reply.gloss", { language: page.format.languageName(reply.gloss_language) })),
      element("p", { lang: reply.gloss_language, dir: "auto" }, reply.gloss)),
    (reply.facts ?? []).length > 0 && facts(page, parts, reply),
  )));
}

function factName(page, parts, name) {
  return page.i18n.has(`fact.${name}`) ? page.i18n.t(`fact.${name}`) : fieldName(parts.panel, name);
}

function facts(page, parts, reply) {
  const { say } = page;
  const cells = (fact) => [
    element("th", { scope: "row" }, factName(page, parts, fact.name)),
    element("td", { dir: "auto" }, element("bdi", {}, fact.shown || "–")),
    element("td", {}, sourceWords(parts.panel, fact.source)),
  ];
  return element("details", { class: `fold facts-of-${reply.wording.replace(/\W/g, "-")}` },
    element("summary", {}, say("reply.facts", { count: reply.facts.length })),
    element("table", { class: "stages" },
      element("thead", {}, element("tr", {}, ["fact", "shown", "source"].map((name) => element("th", { scope: "col" }, say(`column.${name}`))))),
      element("tbody", {}, reply.facts.map((fact) => element("tr", {}, cells(fact))))));
}
