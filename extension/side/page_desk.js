// The panel's way into the page in front: what `mountPanel` calls its desk, over the worker.

import { keyName } from "../panel/key.js";
import { standing } from "../panel/fold.js";
import { Format } from "../panel/format.js";
import { orderValues } from "./order_values.js";

/** `told(hint)` shows how an insertion went, `front()` is what the worker says is in front; {desk, show(key), drawn(state)}. */
export function pageDesk({ connection, i18n, told, front, signal }) {
  let key = null;
  let armed = null;
  let listener = null;
  const typists = new Set();
  let asked = new Map();

  const format = new Format(i18n.locale);

  const toPage = (message) => key && connection.toPage(key, message);
  const put = (text, origin, send) => {
    if (!key) return;
    const id = crypto.randomUUID();
    asked.set(id, text);
    toPage({ type: "insert", id, text, origin, send });
  };

  connection.addEventListener("page", ({ detail }) => {
    if (detail.type === "page_inserted") {
      if (detail.id === "open") return told({ ok: true, hint: detail.hint, text: "" });
      const text = asked.get(detail.id);
      if (text === undefined) return undefined;
      asked.delete(detail.id);
      told({ ok: detail.ok, hint: detail.hint, text });
    } else if (detail.type === "page_typing") {
      for (const typist of typists) typist();
    } else if (key && detail.key && keyName(detail.key) === keyName(key) && detail.pressed.suggestion === armed?.suggestion) {
      listener?.(keyEvent(detail.pressed));
    }
    return undefined;
  }, { signal });

  const arm = (next) => {
    if (JSON.stringify(next) === JSON.stringify(armed)) return;
    armed = next;
    toPage({ type: "armed", armed });
  };

  return {
    desk: {
      insert: (text, origin) => put(text, origin, false),
      send: (text, origin) => put(text, origin, true),
      // The page asks nothing of the panel about its composer: it hands a key over only when this holds.
      composerEmptyAndFocused: () => true,
      focusComposer: () => toPage({ type: "focus" }),
      untouched: () => Boolean(front()?.untouched),
      onTyping: (typist, until) => {
        typists.add(typist);
        until.addEventListener("abort", () => typists.delete(typist));
      },
      // The server knows which desks it can send to: elsewhere no suggestion is above one key.
      sends: () => Boolean(key),
      // The panel of a window that nobody looks at, or whose tab shows something else, is about nothing in front.
      isFront: () => document.visibilityState === "visible" && Boolean(key && front()?.key && keyName(front().key) === keyName(key)),
      onComposerKey: (listening, until) => {
        listener = listening;
        until.addEventListener("abort", () => (listener = null));
      },
    },
    show: (next) => {
      if (key && next && keyName(key) === keyName(next)) return;
      armed = null;
      asked = new Map();
      key = next;
    },
    /** Tell the page which suggestion its keys would mean. */
    drawn: (state) => {
      const live = key && standing(state, connection.now());
      const { countdown } = state;
      const counting = Boolean(live) && countdown?.suggestion === live.id && countdown.state === "running";
      arm(live ? { ...armedFor(live, key, i18n, () => orderValues(state.understanding?.context, format)), counting } : null);
    },
    /** The page was loaded anew, or the worker: it has to be told again. */
    again: () => {
      const last = armed;
      armed = null;
      if (last) arm(last);
    },
  };
}

/** What the page needs to know of a suggestion: whether Tab means it, and what a reply is held against before it goes. */
function armedFor(live, key, i18n, facts) {
  const conversation = key.external_id;
  const armed = { conversation, suggestion: live.id, tab: live.level > 0 && live.replies.length > 0 };
  if (!live.gate || live.level === 0 || live.replies.length === 0) return armed;
  const words = Object.fromEntries(["title", "value", "order", "back", "send"].map((name) => [name, i18n.t(`gate.${name}`)]));
  return {
    ...armed,
    gate: {
      conversation,
      language: live.replies[0].language,
      decided: live.replies.map((reply) => reply.text),
      facts: facts(),
      words: { ...words, language: i18n.language, direction: i18n.direction },
    },
  };
}

/** A key that was pressed in the page, in the form that the panel's own keys have. */
function keyEvent({ key, code, altKey, repeat }) {
  const event = { key, code, altKey, repeat, shiftKey: false, ctrlKey: false, metaKey: false, isComposing: false };
  event.defaultPrevented = false;
  event.preventDefault = () => (event.defaultPrevented = true);
  event.stopPropagation = () => undefined;
  return event;
}
