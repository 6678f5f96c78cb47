// One article as it is published: its passages, and where each was used.

import { element, fill } from "/panel/dom.js";
import { get } from "/static/api.js";
import { chips, facts } from "/static/knowledge/articles.js";

/** {root, open(id), update()}: `open` reads the article; the answer for an article left meanwhile is dropped. */
export function articleView(page) {
  const { say } = page;
  const root = element("div");
  let wanted = "";
  let shown = "";
  const draw = async (id) => {
    try {
      const found = await get(`/api/knowledge/articles/${encodeURIComponent(id)}`);
      if (wanted !== id || page.signal.aborted) return;
      const now = JSON.stringify(found);
      if (now === shown) return;
      const first = !shown;
      shown = now;
      const heading = element("h2", { tabIndex: -1, dir: "auto" }, found.row.title);
      fill(root, element("section", { class: "sheet" }, element("p", {}, element("a", { href: "#articles" }, say("back"))), heading,
        chips(page, found.row), element("p", { class: "soft" }, facts(page, found.row)), about(page, found), text(page, found)), used(page, found));
      if (first) heading.focus();
    } catch (problem) {
      if (wanted !== id || page.signal.aborted) return;
      shown = "";
      const missing = problem.status === 404 ? say("article.missing") : say("offline");
      fill(root, element("section", { class: "sheet" }, element("p", {}, element("a", { href: "#articles" }, say("back"))), element("p", { role: "status" }, missing)));
    }
  };
  return {
    root,
    open: (id) => {
      if (id !== wanted) {
        shown = "";
        fill(root);
      }
      wanted = id;
      draw(id);
    },
    update: () => wanted && !root.hidden && draw(wanted),
  };
}

function about(page, found) {
  const { say, format } = page;
  const parts = [say("article.version", { version: found.version })];
  if (found.source) parts.push(say("article.source", { source: found.source }));
  if (found.valid_from || found.valid_to) {
    const day = (date) => (date ? format.date(date) : "…");
    parts.push(say("article.valid", { from: day(found.valid_from), to: day(found.valid_to) }));
  }
  return element("p", { class: "soft", dir: "auto" }, parts.join(" · "));
}

function text(page, found) {
  // Offsets count characters, JavaScript's strings count halves of some.
  const letters = Array.from(found.body);
  const slice = (start, end) => letters.slice(start, end).join("");
  const own = found.uses.filter((use) => use.version === found.version);
  const parts = [];
  let at = 0;
  const between = (end) => {
    const words = slice(at, end).trim();
    if (words) parts.push(element("div", { class: "between" }, words));
  };
  found.passages.forEach((passage, number) => {
    between(passage.start);
    const times = own.filter((use) => use.start < passage.end && passage.start < use.end).length;
    const note = times ? page.say("passage.used", { number: number + 1, count: times }) : page.say("passage", { number: number + 1 });
    parts.push(element("div", { class: times ? "passage passage-used" : "passage" }, element("span", { class: "passage-note" }, note), slice(passage.start, passage.end)));
    at = passage.end;
  });
  between(letters.length);
  return element("div", { class: "article-text", dir: "auto", lang: found.row.language }, parts);
}

function used(page, found) {
  const { say, format } = page;
  const rows = found.uses.map((use) => element("li", { class: "entry" },
    element("p", {}, format.moment(use.at), " · ", page.language(use.language), " · ", page.outcome(use.outcome)),
    element("p", { class: "soft" }, say("use.place", { start: use.start, end: use.end, index: use.index }), use.version !== found.version && ` · ${say("use.older")}`)));
  return element("section", { class: "sheet" }, element("h2", {}, say("uses.title")), rows.length ? element("ul", {}, rows) : element("p", { class: "soft" }, say("uses.none")));
}
