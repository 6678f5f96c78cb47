// The conversation in the middle: its thread, its composer, and what can be done with it as a whole.

import { keyName } from "/panel/key.js";
import { element, fill } from "/panel/dom.js";
import { UNKNOWN } from "/panel/fold.js";
import { attach } from "/static/attach.js";
import { composer, tooLongBy } from "/static/composer.js";
import { EMPTY } from "/static/desk/drafts.js";
import { menu } from "/static/desk/menu.js";
import { seen } from "/static/seen.js";
import { thread } from "/static/thread.js";
import { typing } from "/static/typing.js";

const TIERS = [1, 2, 3];

// Whether the composer is to have the focus once there is something to write to; a page drawn anew still wants it.
let wantsFocus = false;

/** Build it; answers {show(key, focus), desk, writes()}, `desk` being the panel's way into this page. */
export function talk({ i18n, connection, conversations, deliveries, drafts, me, colleagues, brandName, changed, signal }) {
  const place = document.getElementById("talk");
  const head = document.getElementById("talk-head");
  const form = document.getElementById("composer");
  const box = document.getElementById("composer-text");
  const note = document.getElementById("composer-note");
  let key = null;
  let state = UNKNOWN;
  let following = new AbortController();
  const claimed = new Set();
  const typists = new Set();

  const write = thread({
    root: document.getElementById("thread"),
    i18n,
    own: "agent",
    names: { customer: i18n.t("author.customer"), agent: i18n.t("author.agent"), assistant: i18n.t("author.assistant") },
    called: (pseudonym) => colleagues.get(pseudonym)?.name ?? null,
    retry: (item) => {
      const { text, attachments } = deliveries.take(key, item.event_id);
      deliver(text, null, attachments);
    },
    edit: (item) => {
      const { text, attachments } = deliveries.take(key, item.event_id);
      if (attachments.length > 0) files.put(attachments);
      writing.insert(box.value ? `\n${text}` : text);
    },
    signal,
  });

  const deliver = (text, origin, attachments = []) => {
    const extra = tooLongBy(text);
    if (extra > 0) return say(i18n.t("composer.too_long", { count: extra }));
    try {
      deliveries.send(key, text, origin, attachments);
    } catch {
      return say(i18n.t("composer.too_large"));
    }
    // Whoever answers first takes care of it from then on.
    if (state.view && !state.view.assigned_to && !claimed.has(keyName(key))) {
      claimed.add(keyName(key));
      report("assigned", { to: me.pseudonym });
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
    presence.tell(box.value);
    if (box.value !== "") for (const listener of typists) listener();
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
    send: (text) => {
      const attachments = files.take();
      const done = deliver(text, drafts.get(key).origin, attachments);
      if (done === false) files.put(attachments);
      return done;
    },
    changed: keepDraft,
    hasMore: () => files.has(),
    signal,
  });
  const files = attach({
    button: document.getElementById("attach"),
    input: document.getElementById("attach-files"),
    list: document.getElementById("attached"),
    i18n,
    changed: () => undefined,
    signal,
  });
  const presence = typing({
    connection,
    place: document.getElementById("typing"),
    words: (author, by) => (author === "customer" ? i18n.t("typing.customer") : i18n.t("typing.colleague", { name: `\u2068${colleagues.get(by)?.name ?? i18n.t("typing.someone")}\u2069` })),
    signal,
  });

  const looking = seen({ connection, own: "agent", atEnd: write.atEnd, log: write.log, signal });

  const draw = () => {
    place.hidden = !key;
    document.getElementById("talk-empty").hidden = Boolean(key);
    if (!key) return;
    write.update(state.timeline, deliveries.waiting(key, state.timeline), state.seen.customer);
    looking.show(state, key);
    presence.show(state, key);
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
    if (!view) {
      delete head.dataset.version;
      return fill(head, element("p", { class: "talk-note" }, i18n.t("talk.opening")));
    }
    const closed = view.status === "closed";
    const mine = Boolean(view.assigned_to) && view.assigned_to === me.pseudonym;
    const version = JSON.stringify([view.id, closed, view.assigned_to, view.tier, view.customer_name]);
    // An open menu must not close under the hand because a frame came in.
    if (head.dataset.version === version && head.childElementCount > 0) return undefined;
    head.dataset.version = version;
    const focused = head.contains(document.activeElement) ? document.activeElement.dataset.act : null;
    const assignee = view.assigned_to && (mine ? i18n.t("talk.mine") : i18n.t("talk.assigned.to", { name: `\u2068${colleagues.get(view.assigned_to)?.name ?? i18n.t("typing.someone")}\u2069` }));
    fill(
      head,
      element("div", { class: "talk-who" },
        element("h2", {}, element("bdi", {}, view.customer_name || i18n.t("queue.guest"))),
        element("p", { class: "talk-note" }, [
          brandName(view.key.brand),
          i18n.t(closed ? "talk.closed" : "talk.open"),
          assignee || i18n.t("talk.nobody"),
          view.tier > 1 && i18n.t("queue.tier", { tier: view.tier }),
        ].filter(Boolean).join(" · ")),
      ),
      element("div", { class: "talk-acts" },
        !closed && [
          !mine && act("assigned", "talk.assign", { to: me.pseudonym }),
          handing(view),
        ],
        closed ? act("reopened", "talk.reopen") : act("closed", "talk.close"),
      ),
    );
    if (focused) head.querySelector(`[data-act="${focused}"]`)?.focus();
    return undefined;
  };

  /** Passing on: to a colleague who may see this brand, or to another level. */
  const handing = (view) => {
    const others = [...colleagues.values()].filter((one) => one.pseudonym !== me.pseudonym && (one.brands.includes("*") || one.brands.includes(view.key.brand)));
    return menu({
      name: "hand",
      text: i18n.t("talk.hand"),
      items: [
        ...others.map((one) => ({
          text: i18n.t("talk.hand.to", { name: `\u2068${one.name}\u2069` }),
          current: one.pseudonym === view.assigned_to,
          act: () => report("assigned", { to: one.pseudonym }),
        })),
        ...TIERS.filter((tier) => tier !== view.tier).map((tier) => ({
          text: i18n.t("talk.hand.tier", { tier }),
          current: false,
          act: () => report("transferred", { tier }),
        })),
      ],
    });
  };

  const act = (kind, text, detail = {}) =>
    element("button", { type: "button", class: "button-small", data: { act: kind }, on: { click: () => report(kind, detail) } }, i18n.t(text));

  const report = (kind, detail) => {
    const event = { kind, at: new Date(connection.now()).toISOString(), detail };
    connection.send({ type: "observe", event_id: crypto.randomUUID(), key, event }, keyName(key));
  };

  deliveries.addEventListener("change", ({ detail }) => key && detail === keyName(key) && draw(), { signal });
  signal.addEventListener("abort", () => {
    following.abort();
    delete head.dataset.version;
    fill(head);
  });

  const show = (next, focus = false) => {
    wantsFocus = focus;
    following.abort();
    following = new AbortController();
    key = next;
    state = UNKNOWN;
    files.put([]);
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
    untouched: () => box.value === "" && !files.has(),
    onTyping: (listener, until) => {
      typists.add(listener);
      until.addEventListener("abort", () => typists.delete(listener));
    },
    // What is committed here is sent.
    sends: () => key?.desk === "demo",
    isFront: () => Boolean(key),
    onComposerKey: (listener, until) => {
      listeners.add(listener);
      until.addEventListener("abort", () => listeners.delete(listener));
    },
  };
  return { show, desk, writes: () => wantsFocus || document.activeElement === box };
}
