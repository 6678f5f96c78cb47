// A reply that goes out, or an action that runs, by itself unless somebody stops it.
//
// The panel says every second that its suggestion is in front and untouched. The server counts and decides; what is
// not said any more does not go out. Whatever disturbs it here ends it for good: then it is a suggestion as any other.

import { element, fill, icon } from "../dom.js";
import { actionName } from "./actions.js";

const LEVEL = 3;
const EVERY_MS = 1000;
const MOST_WORDS = 5;
const AFTER_MS = 40;
const REMEMBERED = 100;

/** The bar with the seconds that are left; answers with `stop()`, which says whether there was anything to stop. */
export function countdown(panel) {
  const { i18n, connection, desk, signal } = panel;
  const text = element("p", { class: "countdown-text" });
  const meter = element("progress", { class: "countdown-meter", "aria-hidden": "true", tabIndex: -1 });
  const buttons = element("div", { class: "countdown-buttons" });
  const root = element("section", { class: "countdown", hidden: true, "aria-label": i18n.t("countdown.title") }, icon("clock"), text, meter, buttons);
  const over = new Set();
  let held = null;
  let words = 0;
  let view = null;
  let shown = null;
  let saying = 0;
  let due = 0;

  const give = (suggestion) => {
    over.add(suggestion);
    if (over.size > REMEMBERED) over.delete(over.keys().next().value);
    clearInterval(saying);
    clearTimeout(due);
    held = null;
  };
  const letGo = (why) => {
    if (held === null) return false;
    give(held);
    connection.front(null, why);
    return true;
  };
  const say = () => {
    if (held === null) return;
    const why = disturbed(held);
    if (why) {
      letGo(why);
      return;
    }
    words += 1;
    // A server that does not begin is not asked for ever.
    if (!running(held) && words > MOST_WORDS) letGo("");
    else connection.front(held, "");
  };
  const running = (suggestion) => {
    const { countdown: found } = view.state;
    return found?.suggestion === suggestion && found.state === "running" ? found : null;
  };
  /** Its desk refused the reply: that must not look as if nothing had been tried. */
  const unsent = () => {
    const { countdown: found } = view.state;
    return Boolean(view.live) && found?.suggestion === view.live.id && found.state === "back" && found.reason === "unsent";
  };
  const disturbed = (suggestion) => {
    if (document.visibilityState !== "visible") return "hidden";
    if (!view.live || view.live.id !== suggestion || desk.isFront?.() === false) return "switched";
    return desk.untouched() ? "" : "typed";
  };
  const may = (live) =>
    live && (acting(live) || live.level >= LEVEL) && live.replies.length > 0 && !over.has(live.id) && connection.front && desk.sends?.() && desk.untouched &&
    connection.state === "online" && view.state.countdown?.suggestion !== live.id && !disturbed(live.id);

  const stop = (why) => {
    const found = view?.live && running(view.live.id);
    if (letGo(why)) return true;
    if (!found) return false;
    // It runs in another window: this agent ends it there, a colleague stops the suggestion itself.
    over.add(found.suggestion);
    if (found.by === connection.account?.pseudonym) connection.front(null, why, found.suggestion);
    else panel.reports.vetoed(view.live, panel.key);
    return true;
  };
  const edit = () => {
    const { live } = view;
    stop("edited");
    panel.reports.inserted(live, panel.key, 0);
    desk.insert(live.replies[0].text, { suggestion: live.id, reply_index: 0 });
  };

  const draw = () => {
    const found = view.live && running(view.live.id);
    const refused = !found && unsent();
    root.hidden = !found && !refused;
    if (!found) {
      shown = null;
      text.textContent = refused ? i18n.t("countdown.unsent") : "";
      meter.hidden = true;
      fill(buttons);
      return;
    }
    meter.hidden = false;
    const left = Math.max(0, Date.parse(found.due_at) - view.now);
    const mine = found.by === connection.account?.pseudonym;
    const seconds = Math.ceil(left / 1000);
    const action = acting(view.live);
    text.textContent = action
      ? i18n.t("countdown.acts", { action: actionName(panel, action.name), count: seconds })
      : i18n.t(mine ? "countdown.runs" : "countdown.colleague", { count: seconds });
    if (shown !== found.due_at) {
      shown = found.due_at;
      meter.max = Math.max(1, left);
      fill(buttons,
        element("button", { type: "button", class: "button button-main", "aria-keyshortcuts": "Escape", on: { click: () => stop("stopped") } },
          i18n.t("countdown.stop"), element("kbd", { "aria-hidden": "true" }, "Esc")),
        mine && !action && element("button", { type: "button", class: "button", on: { click: edit } }, i18n.t("countdown.edit")));
      if (mine) {
        clearTimeout(due);
        due = setTimeout(say, left + AFTER_MS);
      }
    }
    meter.value = left;
  };

  desk.onTyping?.(() => letGo("typed"), signal);
  document.addEventListener("visibilitychange", () => document.visibilityState !== "visible" && letGo("hidden"), { signal });
  connection.addEventListener("state", ({ detail }) => detail !== "online" && held !== null && give(held), { signal });
  connection.addEventListener("lost", () => held !== null && give(held), { signal });
  signal.addEventListener("abort", () => letGo("switched"));

  return {
    root,
    stop,
    update: (next) => {
      view = next;
      if (held !== null && disturbed(held)) letGo(disturbed(held));
      if (held === null && may(view.live)) {
        held = view.live.id;
        words = 0;
        clearInterval(saying);
        saying = setInterval(say, EVERY_MS);
        say();
      }
      draw();
    },
  };
}

/** The action of a suggestion that runs by itself, null where it has none: beside it no reply goes out. */
export function acting(suggestion) {
  return (suggestion.actions ?? []).find((one) => one.level >= LEVEL) ?? null;
}
