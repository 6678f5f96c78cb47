// The index in force and how it came to be.

import { element, fill } from "/panel/dom.js";

/** {root, heading, update(board)}. */
export function indexView(page) {
  const { say, format } = page;
  const heading = element("h2", { tabIndex: -1 }, say("nav.index"));
  const state = element("div");
  const root = element("section", { class: "sheet" }, heading, state);
  const share = (value) => format.number(Math.round(value * 1000) / 1000);
  const row = (name, recall) => element("tr", {}, element("th", { scope: "row" }, name),
    [format.number(recall.questions), share(recall.first), share(recall.five), share(recall.reciprocal)].map((text) => element("td", {}, text)));
  let drawn = "";
  const update = ({ index, history }) => {
    const now = JSON.stringify([index, history]);
    if (now === drawn) return;
    drawn = now;
    const heads = ["golden.group", "golden.questions", "golden.first", "golden.five", "golden.rank"];
    const groups = [...Object.entries(index.recall).map(([code, recall]) => row(code ? page.language(code) : say("golden.all"), recall)),
      ...Object.entries(index.brands).map(([brand, recall]) => row(page.brandName(brand), recall))];
    fill(state,
      element("p", {}, element("span", { class: "mono" }, index.id)),
      element("p", { class: "soft" }, say("index.made", { moment: format.moment(index.built_at), articles: format.number(index.articles), passages: format.number(index.passages) })),
      index.accepted && element("p", { class: "chip chip-warn" }, say("index.accepted", { reason: index.accepted })),
      index.skipped.length > 0 && element("p", { class: "soft" }, say("index.skipped", { files: index.skipped.join(", ") })),
      element("h3", {}, say("golden.title")),
      element("div", { class: "wide", tabIndex: 0, role: "region", "aria-label": say("golden.title") },
        element("table", {}, element("thead", {}, element("tr", {}, heads.map((key) => element("th", { scope: "col" }, say(key))))), element("tbody", {}, groups))),
      element("h3", {}, say("history.title")),
      element("ol", {}, [...history].reverse().map((line) => element("li", { class: "entry" },
        element("p", {}, format.moment(line.at), " · ", say(`history.${line.step}`), " ", element("span", { class: "mono" }, line.index)),
        element("p", { class: "soft" }, say("history.changes", { added: line.added, changed: line.changed, removed: line.removed }), line.reason && ` · ${line.reason}`)))));
  };
  return { root, heading, update };
}
