// What is said aloud: politely when something new stands, at once only for what is not allowed.

import { element } from "../dom.js";
import { actionName } from "./actions.js";
import { acting } from "./countdown.js";
import { ruleSentence } from "./decision.js";
import { endedWords } from "./status.js";
import { workflowName } from "./understood.js";

/** Two regions that only assistive technology shows. */
export function announcer(panel) {
  const polite = element("p", { class: "unseen", role: "status" });
  const urgent = element("p", { class: "unseen", role: "alert" });
  let said = null;

  const say = (region, text) => {
    polite.textContent = "";
    urgent.textContent = "";
    region.textContent = text;
  };
  const update = (view) => {
    const { ended, shown, withheld } = view;
    const counts = view.live && view.state.countdown?.suggestion === view.live.id && view.state.countdown.state === "running";
    const what = !view.open || !shown ? null : `${shown.id}/${ended?.kind ?? ""}/${counts ? "counts" : ""}`;
    if (what === said) return;
    said = what;
    if (what === null) say(polite, "");
    else if (ended) say(polite, endedWords(panel.i18n, ended.kind, ended.reason));
    else if (counts) say(urgent, counting(panel, view));
    else if (shown.decision?.verdict === "deny" || withheld?.reason === "policy_block") say(urgent, refusal(panel, shown, withheld));
    else if (withheld) say(polite, `${panel.i18n.t("withheld.title")}: ${panel.i18n.t(`withheld.${withheld.reason}`)}`);
    else say(polite, news(panel, view));
  };
  return { root: [polite, urgent], update };
}

function counting(panel, { live, state, now }) {
  const count = Math.ceil((Date.parse(state.countdown.due_at) - now) / 1000);
  const action = acting(live);
  return action ? panel.i18n.t("countdown.acts_said", { action: actionName(panel, action.name), count }) : panel.i18n.t("countdown.said", { count });
}

function refusal(panel, shown, withheld) {
  const [hit] = shown.decision?.rules ?? [];
  if (!hit) return panel.i18n.t(`withheld.${withheld.reason}`);
  return `${panel.i18n.t(`verdict.${shown.decision.verdict}`)}: ${ruleSentence(panel, shown.decision, hit)}`;
}

function news(panel, { suggestion, understanding }) {
  const workflow = workflowName(panel, understanding?.workflow ?? suggestion.decision.workflow);
  const verdict = panel.i18n.t(`verdict.${suggestion.decision.verdict}`);
  return panel.i18n.t("panel.news", { workflow, verdict });
}
