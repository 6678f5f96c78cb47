// The replies, their facts and what the agent can do with them.

import { element, fill } from "../dom.js";
import { pieces } from "../facts.js";
import { whenChanged } from "./changed.js";
import { dismissal } from "./dismissal.js";

const MOST = 8;
const REMEMBERED = 50;
const SENDS = 2;
// The `wording` of a reply that a language model wrote and the server's guard passed.
const WORDED = "model";

/** Up to four replies and the versions that were asked for; only the first has the Tab key. */
export function replies(panel) {
  const reasons = dismissal(panel);
  const list = element("ol", { class: "reply-list" });
  const wording = element("p", { class: "reply-wording", role: "status" });
  const level = element("span", { class: "level" });
  const heading = element("h3", {}, panel.i18n.t("reply.title"));
  const glosses = glossary(panel);
  const root = element(
    "section",
    { class: "replies", "aria-label": panel.i18n.t("reply.title") },
    element("div", { class: "section-head" }, heading, level),
    list,
    wording,
    reasons.root,
  );
  const draw = (suggestion, live) => {
    root.hidden = !suggestion || suggestion.level === 0 || suggestion.replies.length === 0;
    root.classList.toggle("past", !live);
    if (root.hidden) return fill(list);
    level.textContent = panel.i18n.t(`level.${suggestion.level}`);
    const shown = suggestion.replies.slice(0, MOST);
    return fill(list, shown.map((reply, index) => card(panel, suggestion, reply, index, Boolean(live), glosses)));
  };
  const update = whenChanged(({ open, suggestion, live }) => [(open && suggestion) || null, live], draw);
  const announce = whenChanged(
    ({ state, live, now }) => [Boolean(live && state.wording && Date.parse(state.wording.until) > now)],
    (busy) => fill(wording, busy ? panel.i18n.t("reply.wording") : null),
  );
  return {
    root,
    reasons,
    update: (view) => {
      update(view);
      announce(view);
      reasons.update(view);
    },
  };
}

/** Take over a reply of the suggestion that was seen; what that does depends on the level it has earned. */
export function accept(panel, suggestion, index, send = suggestion.level >= SENDS) {
  if (panel.live?.id !== suggestion.id) return;
  const { text } = suggestion.replies[index];
  const origin = { suggestion: suggestion.id, reply_index: index };
  if (send) return panel.desk.send(text, origin);
  panel.reports.inserted(suggestion, panel.key, index);
  return panel.desk.insert(text, origin);
}

/** What replies say in the language of the interface; each suggestion is asked for once. */
function glossary(panel) {
  const asked = new Map();
  const { language } = panel.i18n;
  return {
    /** Call `show(text, language)` now or later, unless the reply is in that language or nobody can say it. */
    show: async (suggestion, index, show) => {
      const reply = suggestion.replies[index];
      if (base(reply.language) === base(language)) return undefined;
      if (reply.gloss && base(reply.gloss_language) === base(language)) return show(reply.gloss, reply.gloss_language);
      if (!asked.has(suggestion.id)) {
        asked.set(suggestion.id, panel.api.gloss ? panel.api.gloss(suggestion.id, language).catch(() => null) : null);
        if (asked.size > REMEMBERED) asked.delete(asked.keys().next().value);
      }
      const found = await asked.get(suggestion.id);
      if (found?.texts?.[index]) return show(found.texts[index], found.language);
      // Better another language that the agent may read than none.
      return reply.gloss && base(reply.gloss_language) !== base(reply.language) ? show(reply.gloss, reply.gloss_language) : undefined;
    },
  };
}

function base(language) {
  return String(language ?? "").toLowerCase().split("-")[0];
}

function card(panel, suggestion, reply, index, live, glosses) {
  const { i18n } = panel;
  const text = pieces(reply.text, reply.facts ?? []).map((piece) =>
    piece.fact ? panel.tip.mark(piece.text, piece.fact) : piece.text,
  );
  const gloss = element("div", { class: "gloss", hidden: true });
  glosses.show(suggestion, index, (said, language) => {
    fill(
      gloss,
      element("span", { class: "gloss-label" }, i18n.t("reply.gloss", { language: panel.format.languageName(language) })),
      element("p", { lang: language, dir: "auto" }, said),
    );
    gloss.hidden = false;
  });
  return element(
    "li",
    { class: index === 0 ? "reply reply-first" : "reply" },
    reply.wording === WORDED && element("p", { class: "reply-worded" }, i18n.t("reply.worded")),
    base(reply.language) !== base(suggestion.replies[0].language) &&
      element("p", { class: "reply-worded" }, i18n.t("reply.gloss", { language: panel.format.languageName(reply.language) })),
    element("p", { class: "reply-text", lang: reply.language, dir: "auto" }, text),
    gloss,
    element("div", { class: "reply-buttons" }, buttons(panel, suggestion, index, live)),
  );
}

function buttons(panel, suggestion, index, live) {
  const { i18n } = panel;
  const sends = suggestion.level >= SENDS;
  const button = (key, send, first) =>
    element(
      "button",
      {
        type: "button",
        class: first ? "button button-main" : "button",
        disabled: !live,
        "aria-keyshortcuts": first ? "Tab" : null,
        on: { click: () => accept(panel, suggestion, index, send) },
      },
      i18n.t(key),
      first && element("kbd", { "aria-hidden": "true" }, "Tab"),
    );
  const first = index === 0;
  if (!sends) return button("reply.insert", false, first);
  return [button("reply.send", true, first), button("reply.insert", false, false)];
}
