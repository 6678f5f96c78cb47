// The score of the source material, with what it rests on.

import { element, fill } from "/panel/dom.js";

/** {root, update(board)}. */
export function qualityView(page) {
  const { say, format } = page;
  const body = element("div");
  const root = element("section", { class: "sheet" }, element("h2", {}, say("quality.title")), body);
  return {
    root,
    update: ({ report: { quality } }) => fill(body,
      element("p", { class: "score" }, say("quality.score", { score: format.number(Math.round(quality.score)) })),
      element("ul", {}, quality.reasons.map((reason) => element("li", { class: "entry" },
        say(`quality.${reason.name}`), " ", element("span", { class: "chip" }, page.percent(reason.met)),
        reason.lost > 0 && element("span", { class: "soft" }, ` ${say("quality.lost", { points: format.number(reason.lost) })}`))))),
  };
}
