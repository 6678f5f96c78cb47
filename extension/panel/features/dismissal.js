// Saying that a suggestion is of no use, and why, with one digit.

import { element, uniqueId } from "../dom.js";

/** In the order of the digits 1 to 9. */
export const REASONS = [
  "wrong_intent",
  "wrong_order",
  "wrong_fact",
  "wrong_policy",
  "wrong_language",
  "tone",
  "incomplete",
  "not_now",
  "other",
];

/** The button that opens the reasons, and the reasons. */
export function dismissal(panel) {
  const { i18n } = panel;
  const id = uniqueId("reasons");
  let back = null;
  const opener = element(
    "button",
    {
      type: "button",
      class: "button button-quiet",
      "aria-expanded": "false",
      "aria-controls": id,
      "aria-keyshortcuts": "Alt+X",
      on: { click: () => toggle() },
    },
    i18n.t("dismiss.open"),
    element("kbd", { "aria-hidden": "true" }, i18n.t("dismiss.key")),
  );
  const choices = REASONS.map((reason, index) =>
    element(
      "li",
      {},
      element(
        "button",
        { type: "button", class: "reason", "aria-keyshortcuts": String(index + 1), on: { click: () => choose(index) } },
        element("kbd", { "aria-hidden": "true" }, String(index + 1)),
        i18n.t(`reason.${reason}`),
      ),
    ),
  );
  const menu = element(
    "div",
    { id, class: "reasons", hidden: true, role: "group", "aria-label": i18n.t("dismiss.title") },
    element("p", { class: "reasons-title" }, i18n.t("dismiss.title")),
    element("ol", {}, choices),
  );
  menu.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...menu.querySelectorAll("button")];
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  });
  const root = element("div", { class: "dismissal" }, opener, menu);
  let seen = null;

  const isOpen = () => !menu.hidden;
  const open = () => {
    if (isOpen() || !panel.live) return;
    seen = panel.live;
    back = document.activeElement;
    menu.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    menu.scrollIntoView({ block: "nearest" });
    menu.querySelector("button").focus({ preventScroll: true });
  };
  const close = (restore = true) => {
    if (!isOpen()) return;
    const inside = menu.contains(document.activeElement);
    menu.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    if (restore && inside) (back?.isConnected && !back.disabled ? back : panel.root).focus();
  };
  const toggle = () => (isOpen() ? close() : open());
  const choose = (index) => {
    const suggestion = seen;
    close();
    if (panel.live?.id !== suggestion?.id) return;
    panel.reports.dismissed(suggestion, panel.key, REASONS[index]);
  };

  return {
    root,
    isOpen,
    open,
    close,
    choose,
    update: ({ live }) => {
      root.hidden = !live;
      if (live?.id !== seen?.id) close();
    },
  };
}
