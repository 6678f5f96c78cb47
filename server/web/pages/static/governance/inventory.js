// Everything that is in force, in one table: who answers for it, when it was used, what leaves the site through it.

import { words } from "/panel/features/understood.js";
import { element, fill } from "/panel/dom.js";
import { levelName } from "/panel/level.js";
import { get } from "/static/api.js";
import { trackName } from "/static/lead/names.js";

const COLUMNS = ["kind", "name", "brand", "detail", "owner", "last_used", "leaves"];

/** {root, load()}: the table, with a choice to see only what leaves the site. */
export function inventoryView(page) {
  const { say, signal } = page;
  const problem = element("p", { class: "problems", role: "alert", hidden: true });
  const count = element("p", { class: "since", role: "status" });
  const only = element("input", { type: "checkbox", id: "only-leaving" });
  const body = element("tbody", {});
  const table = element("table", { class: "inventory" },
    element("caption", { class: "unseen" }, say("inventory.title")),
    element("thead", {}, element("tr", {}, COLUMNS.map((name) => element("th", { scope: "col" }, say(`inventory.${name}`))))),
    body);
  const root = element("div", { class: "inventory-page" },
    element("h1", { tabIndex: -1 }, say("inventory.title")), element("p", { class: "about" }, say("inventory.about")),
    problem, element("p", {}, only, " ", element("label", { for: "only-leaving" }, say("inventory.only"))), count,
    element("div", { class: "table-scroll", tabIndex: 0, role: "region", "aria-label": say("inventory.title") }, table));
  let items = [];

  const draw = () => {
    const shown = only.checked ? items.filter((one) => one.leaves.length > 0) : items;
    count.textContent = say("inventory.count", { count: shown.length });
    fill(body, shown.map((one) => element("tr", { data: { leaves: String(one.leaves.length > 0) } },
      element("td", {}, say(`inventory.kind.${one.kind}`)),
      element("th", { scope: "row" }, nameOf(page, one)),
      element("td", {}, one.brand ? page.brandName(one.brand) : say("inventory.all")),
      element("td", {}, ...details(page, one)),
      element("td", {}, one.owner || say("owner.none")),
      element("td", {}, one.last_used ? page.format.moment(one.last_used) : say("inventory.unknown")),
      element("td", {}, one.leaves.length ? `${page.format.list(one.leaves.map((what) => say(`inventory.leaves.${what}`)))} → ${one.where}` : say("inventory.leaves.nothing")))));
  };
  only.addEventListener("change", draw, { signal });

  const load = async () => {
    try {
      items = (await get("/api/inventory")).items;
      draw();
    } catch (cause) {
      problem.hidden = false;
      problem.textContent = say("failed", { detail: cause.detail || cause.message });
    }
  };
  return { root, load };
}

function nameOf(page, one) {
  if (one.kind === "workflow") return page.label(`workflow-${one.name}`, words(one.name));
  if (one.kind !== "track") return one.name;
  const [workflow, kind, language] = one.name.split("/");
  const { title, note } = trackName(page, { brand: one.brand, workflow, kind, language });
  return [title, element("p", { class: "since" }, note)];
}

function details(page, one) {
  if (one.kind === "track") return [levelName(page.i18n, one.name.split("/")[1], Number(one.detail))];
  if (!one.handoffs) return [one.detail];
  const [before, after] = one.handoffs.map((count) => page.format.number(count));
  const idle = one.handoffs[1] >= one.handoffs[0];
  return [
    one.detail,
    element("p", { class: "since" }, page.say("inventory.handoffs", { before, after })),
    idle && element("p", { class: "old-way" }, page.say("inventory.automates")),
  ];
}
