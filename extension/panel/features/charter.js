// What AI may do with this kind of suggestion, where that is written down, and the way to object.

import { element, fill } from "../dom.js";
import { whenChanged } from "./changed.js";

const LEAST = 3;
const MOST = 2000;

/** A line with a link to the charter's entry and a button that opens a field for an objection. */
export function charter(panel) {
  const { i18n, api } = panel;
  const root = element("section", { class: "charter-line", "aria-label": i18n.t("charter.title"), hidden: true });
  const told = element("p", { class: "charter-told", role: "status" });

  const draw = (suggestion) => {
    root.hidden = !suggestion || (!api.charter && !api.object);
    told.textContent = "";
    if (!root.hidden) line(suggestion);
  };
  const line = (suggestion, focus = false) => {
    const opener = api.object && element("button", { type: "button", class: "button button-quiet", on: { click: () => form(suggestion) } }, i18n.t("charter.object"));
    fill(root,
      api.charter && element("a", { href: api.charter(suggestion.track), target: "_blank", rel: "noopener" }, i18n.t("charter.open", { level: i18n.t(`level.${suggestion.level}`) })),
      opener, told);
    if (focus) opener.focus();
  };
  const form = (suggestion) => {
    const field = element("textarea", { rows: 2, required: true, minLength: LEAST, maxLength: MOST, "aria-label": i18n.t("charter.why"), placeholder: i18n.t("charter.why") });
    const close = () => line(suggestion, true);
    const made = element("form", { class: "charter-form" }, field,
      element("div", {}, element("button", { type: "submit", class: "button button-main" }, i18n.t("charter.send")),
        element("button", { type: "button", class: "button", on: { click: close } }, i18n.t("correct.cancel"))));
    made.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
    });
    made.addEventListener("submit", async (event) => {
      event.preventDefault();
      const text = field.value.trim();
      if (text.length < LEAST) return;
      const done = await api.object(suggestion.track, text).then(() => "charter.taken", () => "charter.failed");
      if (panel.signal.aborted) return;
      if (done === "charter.taken") close();
      told.textContent = i18n.t(done);
      root.append(told);
    });
    fill(root, made, told);
    field.focus();
  };
  return { root, update: whenChanged(({ open, suggestion }) => [(open && suggestion) || null], draw) };
}
