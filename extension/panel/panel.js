// The copilot panel: shows one conversation's suggestion and reports what becomes of it.
//
// What the panel needs from the page or help desk around it, the `desk`:
//   insert(text, origin)            put a reply into the composer without losing what is there
//   send(text, origin)              send it as it is; origin is {suggestion, reply_index}
//   composerEmptyAndFocused()       whether Tab means "accept"
//   onComposerKey(listener, signal) hand over key events before the desk acts on them
//   focusComposer()
//   untouched()                     whether nothing is written in the composer; may be missing
//   onTyping(listener, signal)      call when somebody writes there; may be missing
//   sends()                         whether a reply can go out from the server by itself; may be missing: it cannot
//   isFront()                       whether this conversation is in front of an active window; may be missing: it is
//   open(key)                       bring another conversation to the front; may be missing
// (origin is null for a text that comes from no suggestion) and from its server, the `api`:
//   article(id, version)            {id, title, language, audience, version, body}
//   gloss(suggestion, language)     {language, texts}: the replies in another language; may be missing
//   customers(brand, text)          {customers: [{id, name, email, postcode}]}; may be missing
//   charter(track)                  the address of the track's entry in the charter; may be missing
//   object(track, text)             take an objection to what AI may do in a track; may be missing
//   conversations()                 the open conversations as `view` has them; may be missing

import { keyName } from "./key.js";
import { element } from "./dom.js";
import { standing, UNKNOWN } from "./fold.js";
import { Format } from "./format.js";
import { actions } from "./features/actions.js";
import { announcer } from "./features/announcer.js";
import { article } from "./features/article.js";
import { charter } from "./features/charter.js";
import { countdown } from "./features/countdown.js";
import { decision } from "./features/decision.js";
import { handOver } from "./features/hand_over.js";
import { keys } from "./features/keys.js";
import { order } from "./features/order.js";
import { rail } from "./features/rail.js";
import { replies } from "./features/replies.js";
import { reword } from "./features/reword.js";
import { sources } from "./features/sources.js";
import { status } from "./features/status.js";
import { factTip } from "./features/tip.js";
import { tools } from "./features/tools.js";
import { trace } from "./features/trace.js";
import { understood } from "./features/understood.js";
import { KeyLock } from "./lock.js";
import { Reports } from "./reports.js";

const REFRESH_MS = 1000;

/**
 * Build the panel in `root`; answers {show(key), hide()}. `labels` holds the brand's words by key. Aborting `signal`
 * removes it with everything it listens to.
 */
export function mountPanel({ root, conversations, connection, desk, api, i18n, labels, storage = null, signal }) {
  const reports = new Reports({ connection, storage, signal });
  const panel = {
    i18n,
    format: new Format(i18n.locale),
    labels,
    label: (key, fallback) => labels[key] ?? fallback,
    connection,
    desk,
    api,
    signal,
    reports,
    key: null,
    live: null,
  };
  panel.root = element("div", { class: "copilot", lang: i18n.language, dir: i18n.direction, tabIndex: -1 });
  // The key hints are not there for as long as the keys do nothing.
  panel.lock = new KeyLock(() => (panel.root.dataset.keys = panel.lock.holds ? "wait" : "ready"), signal);
  panel.tip = factTip(panel);
  panel.article = article(panel);
  const features = [rail, understood, tools, handOver, status, countdown, decision, replies, reword, charter, actions, order, sources, trace].map((make) => make(panel));
  const helpers = [announcer(panel), keys(panel, features)];
  panel.root.append(...features.map((feature) => feature.root), ...helpers.flatMap((helper) => helper.root ?? []));
  root.replaceChildren(panel.root);

  let state = UNKNOWN;
  let following = new AbortController();
  let seen = null;

  const update = () => {
    const view = see(state, panel);
    panel.lock.saw(view.live ? view.live.id : (view.ended?.kind ?? null));
    panel.live = view.live;
    panel.spoken = view.understanding?.language?.language ?? state.view?.language ?? null;
    for (const feature of [...features, ...helpers]) feature.update(view);
    if (view.shown && view.shown.id !== seen) {
      seen = view.shown.id;
      // What is new begins at the top, unless somebody is at work further down.
      if (!panel.root.contains(document.activeElement)) root.scrollTop = 0;
    }
    if (view.live && document.visibilityState === "visible") reports.displayed(view.live, panel.key);
  };
  const refresh = setInterval(() => panel.key && update(), REFRESH_MS);
  reports.addEventListener("settled", update, { signal });
  document.addEventListener("visibilitychange", update, { signal });
  signal.addEventListener("abort", () => {
    clearInterval(refresh);
    following.abort();
    root.replaceChildren();
  });

  const show = (key) => {
    if (panel.key && key && keyName(panel.key) === keyName(key)) return;
    following.abort();
    following = new AbortController();
    panel.key = key;
    state = UNKNOWN;
    if (!key) return update();
    return conversations.follow(key, (next) => {
      state = next;
      update();
    }, following.signal);
  };
  update();
  return { show, hide: () => show(null) };
}

/** What the features draw: the state with what follows from it at this moment. */
function see(state, panel) {
  const now = panel.connection.now();
  const { withheld, understanding } = state;
  // At level 0 the copilot watches: it says so, and shows nothing of what it would have said.
  const watching = state.suggestion?.level === 0 && Boolean(standing(state, now));
  const suggestion = state.suggestion?.level === 0 ? null : state.suggestion;
  const ended = suggestion && (state.ended ?? panel.reports.settled(suggestion.id) ?? onItsWay(state) ?? expiry(state, now));
  return {
    state,
    now,
    open: panel.key !== null,
    ended,
    watching,
    live: ended || !suggestion ? null : standing(state, now),
    shown: suggestion ?? withheld,
    suggestion,
    withheld,
    understanding: understanding?.understanding ?? null,
    context: understanding?.context ?? null,
  };
}

/** It left for its desk by itself, and is nobody's to send until the desk has answered. */
function onItsWay({ suggestion, countdown }) {
  return countdown?.state === "sending" && countdown.suggestion === suggestion.id ? { kind: "sending", reason: "" } : null;
}

function expiry(state, now) {
  return standing(state, now) ? null : { kind: "expired", reason: "" };
}
