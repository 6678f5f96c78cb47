// The agent's other conversations: who waits how long, for whom a reply is ready. Nothing counts down here.

import { keyName } from "../key.js";
import { element, fill, icon } from "../dom.js";

const MOST = 12;

/** A strip of the open conversations that are the agent's own or nobody's, those waiting longest first. */
export function rail(panel) {
  const { i18n, connection, signal } = panel;
  const list = element("ul", { class: "rail-list" });
  const count = element("span", { class: "rail-count" });
  const root = element(
    "nav",
    { class: "rail", "aria-label": i18n.t("rail.title") },
    element("div", { class: "rail-head" }, element("h3", {}, i18n.t("rail.title")), count, keysHint()),
    list,
  );
  const counts = element("p", { class: "rail-counts", hidden: true }, icon("clock"), i18n.t("rail.counts"));
  root.append(counts);
  const views = new Map();
  let counting = false;
  let drawn = "";
  let now = connection.now();

  const mine = () => connection.account?.pseudonym;
  const all = () => [...views.values()].filter((view) => fits(view, mine())).sort(byWaiting);
  const others = () => all().filter((view) => !panel.key || keyName(view.key) !== keyName(panel.key));

  const load = async () => {
    if (!panel.api.conversations) return;
    const found = await panel.api.conversations().catch(() => null);
    if (!found || signal.aborted) return;
    views.clear();
    for (const view of found) views.set(view.id, view);
    draw();
  };
  const draw = () => {
    const shown = others();
    const facts = shown.map((view) => [view.id, name(view), waits(view), view.standing, view.assigned_to]);
    const next = JSON.stringify([facts, panel.key]);
    root.hidden = shown.length === 0;
    counts.hidden = !counting;
    if (next === drawn) return;
    drawn = next;
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.id : null;
    count.textContent = i18n.t("rail.waiting", { count: shown.filter((view) => view.waiting_since).length });
    fill(list, shown.slice(0, MOST).map(row));
    if (shown.length > MOST) list.append(element("li", { class: "rail-more" }, i18n.t("rail.more", { count: shown.length - MOST })));
    if (focused) list.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
  };
  const name = (view) => view.customer_name || i18n.t("rail.guest");
  const waits = (view) => (view.waiting_since ? panel.format.span((now - Date.parse(view.waiting_since)) / 1000) : "");
  const row = (view) => {
    const parts = [
      element("bdi", { class: "rail-name" }, name(view)),
      view.waiting_since && element("span", { class: "rail-time" }, waits(view)),
      view.standing && element("span", { class: "rail-ready" }, icon("spark"), element("span", { class: "unseen" }, i18n.t("rail.ready"))),
    ];
    if (!panel.desk.open) return element("li", { class: "rail-entry" }, parts);
    return element("li", {}, element("button", { type: "button", class: "rail-entry", data: { id: view.id }, on: { click: () => panel.desk.open(view.key) } }, parts));
  };
  const step = (by) => {
    if (!panel.desk.open) return;
    const known = all();
    const at = known.findIndex((view) => panel.key && keyName(view.key) === keyName(panel.key));
    const others = known.length - (at < 0 ? 0 : 1);
    if (others === 0) return;
    const to = at < 0 ? (by > 0 ? 0 : known.length - 1) : (at + by + known.length) % known.length;
    panel.desk.open(known[to].key);
  };

  connection.addEventListener("frame", ({ detail }) => {
    if (detail.type !== "conversation") return;
    views.set(detail.view.id, detail.view);
    draw();
  }, { signal });
  connection.addEventListener("state", ({ detail }) => detail === "online" && load(), { signal });
  if (connection.state === "online") load();

  return {
    root,
    chords: { j: () => step(1), k: () => step(-1) },
    update: (view) => {
      now = view.now;
      counting = Boolean(view.live) && view.state.countdown?.suggestion === view.live.id && view.state.countdown.state === "running";
      draw();
    },
  };
}

function keysHint() {
  return element("span", { class: "rail-keys", "aria-hidden": "true" }, element("kbd", {}, "Alt J"), element("kbd", {}, "Alt K"));
}

/** Open, begun by the customer, and the agent's own or nobody's while somebody waits. */
function fits(view, pseudonym) {
  if (view.status !== "open" || !view.last_author) return false;
  return view.assigned_to ? view.assigned_to === pseudonym : Boolean(view.waiting_since);
}

function byWaiting(one, other) {
  if (Boolean(one.waiting_since) !== Boolean(other.waiting_since)) return one.waiting_since ? -1 : 1;
  if (one.waiting_since) return Date.parse(one.waiting_since) - Date.parse(other.waiting_since);
  return Date.parse(other.last_at ?? other.opened_at) - Date.parse(one.last_at ?? one.opened_at);
}
