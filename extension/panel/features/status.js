// One line on how things stand: being read, held back and why, no longer valid, done.

import { element, fill, icon } from "../dom.js";
import { whenChanged } from "./changed.js";

const SLOW_MS = 15_000;

const TONES = { dismissed: "quiet", superseded: "warn", expired: "warn", sending: "quiet" };

/** The line under the head; empty while a suggestion simply stands. */
export function status(panel) {
  const root = element("div", { class: "copilot-status" });
  const draw = (kind, detail) => {
    root.hidden = kind === "standing";
    fill(root, DRAWN[kind]?.(panel, detail));
  };
  return { root, update: whenChanged(situation, draw) };
}

// Reasons whose sentence in the agent's language says as much as the server's detail, which is English.
const SAYS_IT_ALL = new Set(["no_trigger", "low_relevance", "duplicate"]);

function situation({ open, state, now, ended, live, withheld, watching }) {
  if (!open) return ["closed", null];
  if (!state.view) return ["opening", null];
  if (state.reading) return now - Date.parse(state.reading.since) < SLOW_MS ? ["reading", null] : ["slow", null];
  if (ended) return ["ended", ended.kind + (ended.reason ? `/${ended.reason}` : "")];
  if (withheld) return ["withheld", withheld];
  if (watching) return ["watching", null];
  return live ? ["standing", null] : ["nothing", null];
}

const DRAWN = {
  closed: (panel) => empty(panel, "panel.choose"),
  opening: (panel) => empty(panel, "panel.opening"),
  nothing: (panel) => empty(panel, "panel.nothing"),
  slow: (panel) => banner("warn", "clock", panel.i18n.t("panel.slow")),
  watching: (panel) => banner("quiet", "clock", panel.i18n.t("level.0.long")),
  reading: (panel) =>
    element("p", { class: "reading" }, element("span", { class: "reading-dots", "aria-hidden": "true" }), panel.i18n.t("panel.reading")),
  ended: (panel, ended) => {
    const [kind, reason] = ended.split("/");
    return banner(TONES[kind] ?? "good", TONES[kind] === "warn" ? "clock" : "check", endedWords(panel.i18n, kind, reason));
  },
  withheld: (panel, withheld) => {
    const blocked = withheld.reason === "policy_block";
    const line = banner(blocked ? "stop" : "plain", blocked ? "block" : "question", panel.i18n.t(`withheld.${withheld.reason}`));
    line.prepend(element("h3", { class: "banner-title" }, panel.i18n.t("withheld.title")));
    if (withheld.detail && !SAYS_IT_ALL.has(withheld.reason)) line.append(element("p", { class: "banner-detail" }, withheld.detail));
    return line;
  },
};

/** How a suggestion ended, in words. */
export function endedWords(i18n, kind, reason) {
  if (kind === "superseded" && reason && i18n.has(`ended.superseded.${reason}`)) return i18n.t(`ended.superseded.${reason}`);
  if (kind === "dismissed" && reason && i18n.has(`reason.${reason}`)) {
    return i18n.t("ended.dismissed.because", { reason: i18n.t(`reason.${reason}`) });
  }
  return i18n.has(`ended.${kind}`) ? i18n.t(`ended.${kind}`) : i18n.t("ended.other");
}

function banner(tone, drawing, text) {
  return element("div", { class: `banner banner-${tone}` }, icon(drawing), element("p", {}, text));
}

function empty(panel, key) {
  return element("p", { class: "copilot-empty" }, panel.i18n.t(key));
}
