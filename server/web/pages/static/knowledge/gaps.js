// What customers asked and no article answered, and what articles need.

import { element, fill } from "/panel/dom.js";
import { articleAddress } from "/static/knowledge/articles.js";

/** {root, heading, update(board)}. */
export function gapsView(page) {
  const { say } = page;
  const heading = element("h2", { tabIndex: -1 }, say("gaps.title"));
  const summary = element("p", { class: "soft", role: "status" });
  const list = element("ol");
  const needs = element("div");
  const root = element("div", {}, element("section", { class: "sheet" }, heading, summary, list), needs);
  let drawn = "";
  return {
    root,
    heading,
    update: (board) => {
      const now = JSON.stringify(board.report);
      if (now === drawn) return;
      drawn = now;
      const { report } = board;
      summary.textContent = report.unanswered
        ? say("gaps.summary", { unanswered: page.format.number(report.unanswered), asked: page.format.number(report.asked), days: board.days })
        : report.asked ? say("gaps.none", { days: board.days }) : say("gaps.unasked", { days: board.days });
      fill(list, report.gaps.map((gap) => entry(page, gap)));
      fill(needs, sections(page, report));
    },
  };
}

function entry(page, gap) {
  const { say, format } = page;
  const score = (value) => format.number(Math.round(value * 100) / 100);
  const languages = Object.entries(gap.languages).map(([code, count]) => `${page.language(code)} ${format.number(count)}`);
  const reasons = Object.entries(gap.reasons).map(([name, count]) => `${say(`gap.${name}`)} ${format.number(count)}`);
  return element("li", { class: "entry" },
    element("p", { class: "entry-title", dir: "auto" }, gap.examples[0]),
    gap.examples.slice(1).map((example) => element("p", { class: "soft", dir: "auto" }, example)),
    element("ul", { class: "chips" }, element("li", { class: "chip chip-warn" }, say("gap.count", { count: gap.count })),
      [...languages, ...reasons].map((text) => element("li", { class: "chip" }, text)), element("li", { class: "chip" }, say("gap.last", { date: format.date(gap.last) }))),
    gap.nearest
      ? element("p", { class: "soft" }, say("gap.nearest", { score: score(gap.nearest.score), floor: score(gap.nearest.floor) }), " ",
        element("a", { href: articleAddress(gap.nearest.article), dir: "auto" }, gap.nearest.title))
      : element("p", { class: "soft" }, say("gap.no_nearest")));
}

function sections(page, { upkeep, contradictions }) {
  const { say } = page;
  const link = (id) => element("a", { href: articleAddress(id) }, id);
  const twins = upkeep.twins.map((one) => [link(one.one), " – ", link(one.other), ` (${page.percent(one.shared)})`]);
  const old = upkeep.old_translations.map((one) => [link(one.article), ` (${page.format.date(one.reviewed)}) – `, link(one.original), ` (${page.format.date(one.original_reviewed)})`]);
  const wordings = Object.entries(upkeep.missing_wordings).map(([code, names]) => `${page.language(code)}: ${names.map((name) => page.workflow(name, name)).join(", ")}`);
  const against = contradictions.map((one) => [link(one.article), " ", element("span", { class: "chip chip-stop" },
    say("needs.against", { stated: page.format.number(one.stated), expected: one.expected.map((number) => page.format.number(number)).join(", "), source: one.source })),
  element("p", { class: "soft", dir: "auto", lang: one.language }, one.sentence)]);
  return [["needs.contradictions", against], ["needs.twins", twins], ["state.old", old], ["needs.wordings", wordings]]
    .filter(([, rows]) => rows.length)
    .map(([key, rows]) => element("section", { class: "sheet" }, element("h2", {}, say(key)), element("ul", {}, rows.map((row) => element("li", { class: "entry" }, row)))));
}
