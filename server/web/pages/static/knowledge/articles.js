// The list of articles with their state, found by words and by what they need.

import { element, fill } from "/panel/dom.js";

const STATES = {
  all: () => true,
  due: (row) => row.due,
  uncited: (row) => row.cited === 0,
  invalid: (row) => !row.valid,
  old: (row, old) => old.has(row.id),
  unowned: (row, old, unowned) => unowned.has(row.id),
};

/** {root, heading, update(board)}. */
export function articlesView(page) {
  const { say } = page;
  const heading = element("h2", { tabIndex: -1 }, say("nav.articles"));
  const words = element("input", { type: "search", autocomplete: "off" });
  const state = element("select", {}, Object.keys(STATES).map((name) => element("option", { value: name }, say(`state.${name}`))));
  const count = element("p", { class: "soft", role: "status" });
  const rows = element("ul");
  const root = element("section", { class: "sheet" }, heading,
    element("div", { class: "filters" }, element("label", {}, say("filter.words"), words), element("label", {}, say("filter.state"), state)),
    count, rows);
  let drawn = "";
  const draw = () => {
    if (!page.board) return;
    const { articles, report } = page.board;
    const old = new Set(report.upkeep.old_translations.map((one) => one.article));
    const unowned = new Set(report.upkeep.unowned);
    const sought = words.value.trim().toLocaleLowerCase();
    const found = articles.filter((row) => STATES[state.value](row, old, unowned)
      && (!sought || [row.title, row.id, row.owner, row.brand, page.brandName(row.brand)].some((text) => text.toLocaleLowerCase().includes(sought))));
    const now = JSON.stringify([found, [...old]]);
    if (now === drawn) return;
    drawn = now;
    const focused = document.activeElement?.closest?.("[data-article]")?.dataset.article;
    count.textContent = found.length ? say("articles.count", { count: found.length }) : say("articles.none");
    fill(rows, found.map((row) => element("li", { class: "entry", data: { article: row.id } },
      element("p", { class: "entry-title" }, element("a", { href: articleAddress(row.id), dir: "auto" }, row.title)),
      chips(page, row, old), element("p", { class: "soft" }, facts(page, row)))));
    if (focused) rows.querySelector(`[data-article="${CSS.escape(focused)}"] a`)?.focus();
  };
  words.addEventListener("input", draw);
  state.addEventListener("change", draw);
  return { root, heading, update: draw };
}

export function articleAddress(id) {
  return `#article/${encodeURIComponent(id)}`;
}

/** What stands out about an article, in words. */
export function chips(page, row, old = new Set()) {
  const { say, format } = page;
  const chip = (kind, text) => element("li", { class: `chip ${kind}` }, text);
  return element("ul", { class: "chips" },
    chip("", page.language(row.language)),
    chip("", page.brandName(row.brand)),
    row.audience === "internal" && chip("chip-warn", say("article.internal")),
    row.due && chip("chip-warn", say("article.due", { date: format.date(row.review_by) })),
    old.has(row.id) && chip("chip-warn", say("state.old")),
    !row.valid && chip("chip-stop", say("state.invalid")),
    row.cited > 0 && chip("chip-good", say("article.cited", { count: row.cited })));
}

export function facts(page, row) {
  const { say, format } = page;
  const parts = [say("article.owner", { name: row.owner }), say("article.reviewed", { date: format.date(row.reviewed) })];
  if (row.translations.length) parts.push(say("article.also", { languages: page.format.list(row.translations.map(page.language)) }));
  return parts.join(" · ");
}
