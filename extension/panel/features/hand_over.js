// The team that must take over, with what it has to know: before it is handed over, and for whoever receives it.

import { element, fill, icon } from "../dom.js";
import { whenChanged } from "./changed.js";
import { ruleSentence } from "./decision.js";
import { askedName, entityName, workflowName } from "./understood.js";

/** A summary with one button while the rules ask for a hand-over; without it once that was done. */
export function handOver(panel) {
  const { i18n, connection, signal } = panel;
  const news = element("p", { class: "unseen", role: "status" });
  const body = element("div", {});
  const root = element("section", { class: "hand-over", "aria-label": i18n.t("hand.title") }, body, news);
  let asked = null;

  const draw = (proposed, handed, suggestion, context) => {
    const shown = proposed ?? handed;
    root.hidden = !shown;
    if (!shown) return fill(body);
    const team = shown.names[i18n.language] ?? shown.names.en ?? shown.team;
    const title = i18n.t(proposed ? "hand.to" : "hand.done", { team });
    if (!proposed && news.textContent !== title) news.textContent = title;
    return fill(
      body,
      element("h3", {}, icon("hand"), title),
      summary(panel, shown, context),
      proposed && element(
        "button",
        { type: "button", class: "button", "aria-keyshortcuts": "Alt+H", "aria-disabled": asked === suggestion.id ? "true" : null, on: { click: () => send(suggestion) } },
        i18n.t("hand.over"),
        " ",
        element("kbd", { "aria-hidden": "true" }, "Alt H"),
      ),
    );
  };
  const send = (suggestion) => {
    if (panel.lock.holds || asked === suggestion.id || panel.live?.id !== suggestion.id) return;
    asked = suggestion.id;
    panel.reports.transferred(suggestion, panel.key);
  };
  connection.addEventListener("rejected", ({ detail }) => {
    if (detail.entry.frame.type !== "transfer_to_team") return;
    asked = null;
    news.textContent = detail.error.what;
  }, { signal });
  const update = whenChanged(({ open, live, state, context }) => [(open && live?.hand_over) || null, (open && state.handed) || null, live, context], draw);
  return { root, update, chords: { h: () => panel.live?.hand_over && send(panel.live) } };
}

function summary(panel, handed, context) {
  const { i18n } = panel;
  const named = (name, value) => value && [element("dt", {}, name), element("dd", { dir: "auto" }, value)];
  const row = (key, value) => named(i18n.t(key), value);
  return element(
    "dl",
    { class: "facts" },
    row("hand.wants", workflowName(panel, handed.workflow)),
    row("hand.customer", `${handed.customer || i18n.t("customer.unknown")} – ${i18n.t(`assurance.${handed.assurance}`)}`),
    named(entityName(panel, context), handed.order),
    row("decision.title", handed.decided.map((hit) => ruleSentence(panel, handed, hit)).join(" ")),
    row("hand.open", panel.format.list(handed.open.map((name) => askedName(panel, name)))),
    row("hand.said", handed.said),
  );
}
