// The conversation in the middle: its thread, its composer, and what can be done with it as a whole.

import { keyName } from "/panel/connection.js";
import { element, fill } from "/panel/dom.js";
import { UNKNOWN } from "/panel/fold.js";
import { composer, tooLongBy } from "/static/composer.js";
import { EMPTY } from "/static/desk/drafts.js";
import { thread } from "/static/thread.js";

/** Build it; answers {show(key), desk}, `desk` being the panel's way into this page. */
export function talk({ i18n, connection, conversations, deliveries, drafts, me, brandName, changed, signal }) {
  const place = document.getElementById("talk");
  const head = document.getElementById("talk-head");
  const form = document.getElementById("composer");
  const box = document.getElementById("composer-text");
  const note = document.getElementById("composer-note");
  let key = null;
  let state = UNKNOWN;
  let following = new AbortController();
  let wantsFocus = false;

  const write = thread({
    root: document.getElementById("thread"),
    i18n,
    own: "agent",
    names: { customer: i18n.t("author.customer"), agent: i18n.t("author.agent"), assistant: i18n.t("author.assistant") },
    retry: (item) => key && deliver(deliveries.take(key, item.event_id), null),
    edit: (item) => {
      const text = deliveries.take(key, item.event_id);
      writing.insert(box.value ? `\n${text}` : text);
    },
    signal,
  });

  const deliver = (text, origin) => {
    const extra = tooLongBy(text);
    if (extra > 0) return say(i18n.t("composer.too_long", { count: extra }));
    try {
      deliveries.send(key, text, origin);
    } catch {
      return say(i18n.t("composer.too_large"));
    }
    write.toEnd();
    return true;
  };

  const say = (text) => {
    tell("stop", text);
    return false;
  };

  const tell = (tone, text) => {
    note.dataset.tone = tone;
    // Writing the same words again would have them read aloud again.
    if (note.textContent !== text) note.textContent = text;
  };

  const keepDraft = () => {
    if (!key) return;
    const had = drafts.has(key);
    const { origin, inserted } = box.value.trim() === "" ? EMPTY : drafts.get(key);
    drafts.set(key, { text: box.value, origin, inserted });
    hint();
    if (had !== drafts.has(key)) changed();
  };

  const hint = () => {
    const { origin } = key ? drafts.get(key) : EMPTY;
    const current = origin && state.suggestion?.id === origin.suggestion && !state.ended;
    tell("", i18n.t(!origin ? "composer.hint" : current ? "composer.from" : "composer.from_old"));
  };

  const writing = composer({
    form,
    box,
    send: (text) => deliver(text, drafts.get(key).origin),
    changed: keepDraft,
    signal,
  });

  const draw = () => {
    place.hidden = !key;
    document.getElementById("talk-empty").hidden = Boolean(key);
    if (!key) return;
    write.update(state.timeline, deliveries.waiting(key, state.timeline));
    form.hidden = !state.view;
    if (wantsFocus && !form.hidden) {
      wantsFocus = false;
      box.focus();
    }
    header();
    hint();
  };

  const header = () => {
    const { view } = state;
    if (!view) return fill(head, element("p", { class: "talk-note" }, i18n.t("talk.opening")));
    const closed = view.status === "closed";
    const mine = Boolean(view.assigned_to) && view.assigned_to === me.pseudonym;
    const focused = head.contains(document.activeElement) ? document.activeElement.dataset.act : null;
    fill(
      head,
      element("div", { class: "talk-who" },
        element("h2", {}, element("bdi", {}, view.customer_name || i18n.t("queue.guest"))),
        element("p", { class: "talk-note" }, [
          brandName(view.key.brand),
          i18n.t(closed ? "talk.closed" : "talk.open"),
          view.assigned_to && i18n.t(mine ? "talk.mine" : me.pseudonym ? "talk.assigned" : "talk.assigned.someone"),
        ].filter(Boolean).join(" · ")),
      ),
      element("div", { class: "talk-acts" },
        !mine && act("assigned", "talk.assign"),
        closed ? act("reopened", "talk.reopen") : act("closed", "talk.close"),
      ),
    );
    if (focused) head.querySelector(`[data-act="${focused}"]`)?.focus();
    return undefined;
  };

  const act = (kind, text) =>
    element("button", { type: "button", class: "button-small", data: { act: kind }, on: { click: () => report(kind) } }, i18n.t(text));

  const report = (kind) => {
    const event = { kind, at: new Date(connection.now()).toISOString(), detail: {} };
    connection.send({ type: "observe", event_id: crypto.randomUUID(), key, event }, keyName(key));
  };

  deliveries.addEventListener("change", ({ detail }) => key && detail === keyName(key) && draw(), { signal });
  signal.addEventListener("abort", () => {
    following.abort();
    fill(head);
  });

  const show = (next, focus = false) => {
    wantsFocus = focus;
    following.abort();
    following = new AbortController();
    key = next;
    state = UNKNOWN;
    const draft = key ? drafts.get(key) : EMPTY;
    box.value = draft.text;
    box.dispatchEvent(new Event("input"));
    draw();
    if (!key) return;
    conversations.follow(key, (known) => {
      state = known;
      draw();
    }, following.signal);
    write.toEnd();
  };

  const listeners = new Set();
  box.addEventListener("keydown", (event) => {
    for (const listener of listeners) if (!event.defaultPrevented) listener(event);
  }, { signal, capture: true });

  const desk = {
    insert: (text, origin) => {
      if (!key) return;
      const draft = drafts.get(key);
      writing.insert(text, draft.inserted !== "" && box.value === draft.inserted);
      drafts.set(key, { text: box.value, origin, inserted: box.value === text ? text : "" });
      hint();
    },
    send: (text, origin) => key && deliver(text, origin),
    composerEmptyAndFocused: () => document.activeElement === box && box.value === "",
    focusComposer: () => box.focus(),
    onComposerKey: (listener, until) => {
      listeners.add(listener);
      until.addEventListener("abort", () => listeners.delete(listener));
    },
  };
  return { show, desk };
}
