// The next action in a core system, ready to confirm.

import { element, fill, icon } from "../dom.js";
import { whenChanged } from "./changed.js";
import { fieldName } from "./understood.js";

/** The proposed actions with their exact arguments. */
export function actions(panel) {
  const { i18n, connection, signal } = panel;
  const list = element("ul", { class: "action-list" });
  const root = element(
    "section",
    { class: "actions", "aria-label": i18n.t("action.title") },
    element("h3", {}, i18n.t("action.title")),
    list,
  );
  const waiting = new Map();

  const draw = (suggestion, live) => {
    const proposed = (suggestion?.level > 0 && suggestion.actions) || [];
    root.hidden = proposed.length === 0;
    fill(list, proposed.map((action, index) => row(suggestion, action, index, Boolean(live))));
  };
  const row = (suggestion, action, index, live) => {
    const note = element("p", { class: "action-note", role: "status" });
    const button = element(
      "button",
      { type: "button", class: "button", disabled: !live, on: { click: () => confirm() } },
      i18n.t("action.confirm"),
    );
    const confirm = () => {
      if (panel.live?.id !== suggestion.id) return;
      button.disabled = true;
      waiting.set(panel.reports.confirmed(suggestion, panel.key, index), { button, note });
    };
    const given = Object.entries(action.arguments ?? {});
    return element(
      "li",
      { class: "action" },
      icon("step"),
      element("p", { dir: "auto" }, action.says || panel.label(`action-${action.name}`, action.name)),
      given.length > 0 && element(
        "dl",
        { class: "facts" },
        given.map(([name, value]) => [element("dt", {}, fieldName(panel, name)), element("dd", {}, element("bdi", {}, String(value ?? "–")))]),
      ),
      button,
      note,
    );
  };
  const settle = (eventId, text, again) => {
    const row = waiting.get(eventId);
    if (!row) return;
    waiting.delete(eventId);
    row.note.textContent = text;
    row.button.disabled = !again;
  };
  connection.addEventListener("ack", (event) => settle(event.detail.ack.event_id, i18n.t("action.confirmed"), false), { signal });
  connection.addEventListener("rejected", ({ detail }) => settle(detail.error.event_id, detail.error.what, true), { signal });

  return { root, update: whenChanged(({ open, suggestion, live }) => [(open && suggestion) || null, live], draw) };
}
