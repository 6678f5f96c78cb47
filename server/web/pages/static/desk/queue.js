// The queue: who waits, what is new, found by status and by words.

import { keyName } from "/panel/key.js";
import { element, fill, icon } from "/panel/dom.js";
import { Format } from "/panel/format.js";
import { get } from "/static/api.js";

const SEARCH_DELAY_MS = 200;
const TICK_MS = 15_000;

/** Build the queue; `choose(key)` is called for the one that is chosen. Answers {select(key)}. */
export function queue({ i18n, connection, tab, drafts, me, brandName, choose, signal }) {
  const format = new Format(i18n.locale);
  const list = document.getElementById("queue-list");
  const note = document.getElementById("queue-note");
  const search = document.getElementById("queue-search");
  const filter = document.getElementById("queue-filter");
  const seen = new Map(tab.get("desk.seen", []));
  let views = new Map();
  let selected = null;
  let asked = 0;
  let typing = 0;

  const status = () => filter.querySelector("input:checked").value;

  const load = async () => {
    asked += 1;
    const mine = asked;
    const own = status() === "mine";
    const parameters = new URLSearchParams({ status: own ? "open" : status(), search: search.value.trim(), mine: own });
    try {
      const found = await get(`/api/conversations?${parameters}`);
      if (mine !== asked || signal.aborted) return;
      views = new Map(found.conversations.map((view) => [view.id, view]));
      draw();
    } catch {
      if (mine === asked && !signal.aborted && views.size === 0) note.textContent = i18n.t("queue.failed");
    }
  };

  const fits = (view) => {
    if (status() === "mine") return view.status === "open" && view.assigned_to === me.pseudonym;
    return status() === "all" || view.status === status();
  };

  const take = (view) => {
    if (selected === keyName(view.key)) saw(view);
    if (views.has(view.id) || search.value.trim() === "") {
      if (fits(view)) views.set(view.id, view);
      else views.delete(view.id);
      draw();
    } else {
      // Whether it matches the words that are searched for, only the server can tell.
      load();
    }
  };

  const saw = (view) => {
    seen.delete(view.id);
    seen.set(view.id, view.sequence);
    tab.set("desk.seen", [...seen].slice(-500));
  };

  const unread = (view) => view.last_author === "customer" && view.sequence > (seen.get(view.id) ?? 0);

  const draw = () => {
    if (signal.aborted) return;
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.id : null;
    // A customer who opened the chat and wrote nothing yet is nobody to answer.
    const sorted = [...views.values()].filter((view) => view.last_author || keyName(view.key) === selected).sort(byWaiting);
    fill(list, sorted.map(row));
    note.textContent = sorted.length > 0 ? "" : i18n.t(search.value.trim() ? "queue.nothing" : `queue.empty.${status()}`);
    if (focused) list.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
    const waiting = sorted.filter((view) => view.waiting_since).length;
    document.getElementById("queue-count").textContent = waiting > 0 ? i18n.t("queue.waiting", { count: waiting }) : "";
  };

  const row = (view) => {
    const current = keyName(view.key) === selected;
    const fresh = !current && unread(view);
    const button = element(
      "button",
      {
        type: "button",
        class: fresh ? "entry unread" : "entry",
        data: { id: view.id },
        "aria-current": current ? "true" : null,
        on: { click: () => choose(view.key) },
      },
      element("span", { class: "entry-top" },
        element("span", { class: "entry-name" }, element("bdi", {}, view.customer_name || i18n.t("queue.guest"))),
        element("span", { class: "entry-time" }, time(view)),
      ),
      element("span", { class: "entry-text", dir: "auto" },
        view.last_author && view.last_author !== "customer" && [element("span", { class: "entry-us" }, i18n.t("queue.us")), " "],
        view.last_text || i18n.t("queue.no_text"),
      ),
      element("span", { class: "entry-foot" },
        element("span", {}, brandName(view.key.brand)),
        view.language && element("span", { class: "tag" }, view.language.toUpperCase()),
        view.standing && element("span", { class: "tag tag-ready" }, icon("spark"), i18n.t("queue.ready")),
        drafts.has(view.key) && element("span", { class: "tag" }, i18n.t("queue.draft")),
        view.tier > 1 && element("span", { class: "tag" }, i18n.t("queue.tier", { tier: view.tier })),
        fresh && element("span", { class: "unseen" }, i18n.t("queue.unread")),
      ),
    );
    return element("li", {}, button);
  };

  const time = (view) => {
    const since = view.waiting_since ?? view.last_at ?? view.opened_at;
    const ago = format.ago((connection.now() - Date.parse(since)) / 1000);
    return element("time", { datetime: since, class: view.waiting_since ? "waits" : "" }, ago);
  };

  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...list.querySelectorAll("button")];
    all[all.indexOf(document.activeElement) + step]?.focus();
  }, { signal });
  search.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(load, SEARCH_DELAY_MS);
  }, { signal });
  filter.addEventListener("change", load, { signal });
  document.getElementById("queue-form").addEventListener("submit", (event) => {
    event.preventDefault();
    load();
  }, { signal });
  connection.addEventListener("frame", ({ detail }) => detail.type === "conversation" && take(detail.view), { signal });
  connection.addEventListener("state", ({ detail }) => detail === "online" && load(), { signal });
  const tick = setInterval(draw, TICK_MS);
  signal.addEventListener("abort", () => {
    clearInterval(tick);
    clearTimeout(typing);
    list.replaceChildren();
  });
  load();

  return {
    draw,
    select: (key) => {
      selected = key && keyName(key);
      const view = [...views.values()].find((one) => keyName(one.key) === selected);
      if (view) saw(view);
      draw();
    },
    saw,
  };
}

/** Who has waited longest comes first, then what happened last. */
function byWaiting(one, other) {
  if (Boolean(one.waiting_since) !== Boolean(other.waiting_since)) return one.waiting_since ? -1 : 1;
  if (one.waiting_since) return Date.parse(one.waiting_since) - Date.parse(other.waiting_since);
  return Date.parse(other.last_at ?? other.opened_at) - Date.parse(one.last_at ?? one.opened_at);
}
