// Other versions of a reply that the agent asks for: shorter, friendlier, or in another language.

import { element, fill, uniqueId } from "../dom.js";
import { whenChanged } from "./changed.js";

const MOST = 8;
const NONE = [];
const HOW = ["shorter", "friendlier", "translated"];

/** One row of buttons under the replies; there only while the server has a language model. */
export function reword(panel) {
  const { i18n, connection, signal } = panel;
  const id = uniqueId("reword");
  const language = element("select", { class: "correct-select reword-language", "aria-label": i18n.t("reword.language") });
  const buttons = HOW.map((how) =>
    element("button", { type: "button", class: "button button-quiet", on: { click: () => ask(how) } }, i18n.t(`reword.${how}`)),
  );
  const news = element("p", { class: "reword-news", role: "status", dir: "auto" });
  const root = element(
    "section",
    { class: "reword", "aria-labelledby": id },
    element(
      "div",
      { class: "reword-choices" },
      element("h4", { id, class: "reword-title" }, i18n.t("reword.title"), " ", element("kbd", { "aria-hidden": "true" }, "Alt S")),
      ...buttons.slice(0, -1),
      element("span", { class: "reword-translation" }, buttons.at(-1), language),
    ),
    news,
  );
  let asked = null;
  let busy = false;
  let offered = "";

  const say = (text) => {
    if (news.textContent !== text) news.textContent = text;
  };
  const enabled = () => Boolean(panel.live) && !busy && panel.live.replies.length < MOST;
  const ask = (how) => {
    // A click right after a change was meant for what stood before.
    if (panel.lock.holds || !enabled()) return;
    asked = panel.reports.reworded(panel.live, panel.key, how, how === "translated" ? language.value : null);
    busy = true;
    say(i18n.t("reword.busy"));
    mark();
  };
  const mark = () => {
    for (const button of buttons) button.setAttribute("aria-disabled", enabled() ? "false" : "true");
  };
  const offer = (languages, spoken) => {
    const others = languages.filter((one) => one !== spoken);
    if (others.join() === offered) return;
    offered = others.join();
    fill(language, others.map((one) => element("option", { value: one }, panel.format.languageName(one))));
    const own = i18n.language.split("-")[0];
    if (others.includes(own)) language.value = own;
  };
  const draw = (live, draft, wording, languages) => {
    offer(languages, live?.replies[0]?.language.split("-")[0]);
    busy = wording || (asked !== null && draft?.id !== asked);
    if (asked !== null && draft?.id === asked && draft.state !== "wording") {
      say(draft.state === "ready" ? i18n.t("reword.done") : i18n.t("reword.kept", { why: i18n.t(`fault.${draft.faults?.[0]}`) }));
      asked = null;
      busy = wording;
    }
    mark();
  };
  connection.addEventListener("rejected", ({ detail }) => {
    if (detail.entry.frame.event_id !== asked) return;
    asked = null;
    busy = false;
    say([detail.error.what, detail.error.remedy].filter(Boolean).join(". "));
    mark();
  }, { signal });

  const changed = whenChanged((view) => [view.live, view.state.draft, Boolean(view.state.wording && Date.parse(view.state.wording.until) > view.now), view.state.choices?.languages ?? NONE], draw);
  const forgotten = whenChanged(({ suggestion }) => [suggestion?.id], () => {
    asked = null;
    say("");
  });
  return {
    root,
    chords: { s: () => !root.hidden && buttons[0].focus() },
    update: (view) => {
      root.hidden = !view.open || !view.state.rewords || !view.live || view.live.level === 0 || view.live.replies.length === 0;
      forgotten(view);
      changed(view);
    },
  };
}
