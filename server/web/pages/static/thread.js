// A conversation as a thread of messages, for the agent and for the customer.

import { element, fill, icon } from "/panel/dom.js";
import { Format } from "/panel/format.js";

const NEAR_END_PX = 80;

/**
 * Build the thread in `root`; answers {update(timeline, waiting, seen), toEnd(), atEnd(), log}. `own` is the author
 * whose side this page is, `seen` the id of the last message that the other side has seen,
 * `names` maps authors to names, `called(pseudonym)` names an agent, `retry(item)` and `edit(item)` serve a failed
 * message.
 */
export function thread({ root, i18n, own, names, called = () => null, retry, edit, signal }) {
  const format = new Format(i18n.locale);
  const list = element("ol", { class: "messages" });
  const log = element("div", { class: "log", role: "log", "aria-label": i18n.t("thread.title"), tabIndex: 0 }, list);
  const newer = element(
    "button",
    { type: "button", class: "newer", hidden: true, on: { click: () => toEnd() } },
    icon("down"),
    i18n.t("thread.newer"),
  );
  fill(root, log, newer);
  signal.addEventListener("abort", () => root.replaceChildren());
  const drawn = new Map();

  const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX;
  const toEnd = () => {
    log.scrollTop = log.scrollHeight;
    newer.hidden = true;
  };
  log.addEventListener("scroll", () => atEnd() && (newer.hidden = true), { signal });

  const node = (id, version, make) => {
    const known = drawn.get(id);
    if (known?.version === version) return known.node;
    const made = make();
    drawn.set(id, { version, node: made });
    return made;
  };

  const update = (timeline, waiting, seen = null) => {
    const stay = !atEnd();
    const before = list.childElementCount;
    const nodes = [];
    let day = null;
    const last = waiting.length > 0 ? null : timeline.findLast((entry) => entry.message && isMine(entry.message))?.message;
    // Who has seen a message has seen those before it.
    const seenTo = timeline.findIndex((entry) => entry.message?.id === seen);
    const lastSeen = last && timeline.findIndex((entry) => entry.message === last) <= seenTo;
    for (const [index, entry] of timeline.entries()) {
      const today = format.day(entry.at);
      if (today !== day) nodes.push(node(`day ${today}`, "", () => element("li", { class: "day" }, today)));
      day = today;
      const { message, event } = entry;
      if (message) nodes.push(node(message.external_id, `${message.id} ${message === last && (lastSeen ? "seen" : "arrived")}`, () => bubble(message, "done", message === last && (lastSeen ? "seen" : "arrived"))));
      else if (eventWords(event)) nodes.push(node(`event ${index}`, `${event.kind} ${entry.at}`, () => eventLine(event)));
    }
    for (const item of waiting) nodes.push(node(item.external_id, item.state, () => bubble({ ...item, author: own }, item.state)));
    place(list, nodes);
    for (const [id, { node: old }] of drawn) if (!nodes.includes(old)) drawn.delete(id);
    const grew = list.childElementCount > before;
    if (!stay || waiting.some((item) => item.state === "pending")) toEnd();
    else if (grew) newer.hidden = false;
  };

  const isMine = (message) => message.author === own || (own === "agent" && message.author === "assistant");
  const bubble = (message, state, reached = null) => {
    const mine = isMine(message);
    const hidden = message.redacted ?? [];
    return element(
      "li",
      { class: mine ? "message mine" : "message", data: { state, author: message.author, external: message.external_id } },
      element("span", { class: "unseen" }, `${names[message.author]}: `),
      element("div", { class: "bubble" },
        message.text && element("p", { class: "message-text", dir: "auto" }, message.text),
        (message.attachments ?? []).map((file) => element("p", { class: "attachment" }, icon("file"), element("bdi", {}, file.name))),
      ),
      element("p", { class: "meta" },
        message.author === "assistant" && element("span", {}, names.assistant),
        hidden.length > 0 && element("span", {}, i18n.t("thread.hidden")),
        element("time", { datetime: message.received_at ?? message.at }, format.clock(message.received_at ?? message.at)),
        // Once it is part of the conversation it has arrived; said of the newest only, that of the others follows.
        reached && element("span", { class: "state", data: { reached } }, icon(reached === "seen" ? "checks" : "check"), i18n.t(`thread.${reached}`)),
        STATES[state] && element("span", { class: "state" }, i18n.t(STATES[state])),
      ),
      state === "failed" && failure(message),
    );
  };

  const failure = (item) =>
    element(
      "div",
      { class: "failure", role: "alert" },
      element("p", { dir: "auto" }, [item.what, item.remedy].filter(Boolean).join(". ")),
      element("button", { type: "button", class: "button-small", on: { click: () => retry(item) } }, i18n.t("thread.retry")),
      element("button", { type: "button", class: "button-small", on: { click: () => edit(item) } }, i18n.t("thread.edit")),
    );

  const eventLine = (event) => element("li", { class: "event" }, eventWords(event));
  const eventWords = (event) => {
    if (event.kind === "transferred" && event.detail?.to === "person") return i18n.t(`event.${own}.person`);
    const key = `event.${own}.${event.kind}`;
    const name = event.kind === "assigned" && event.detail?.to && called(event.detail.to);
    if (name) return i18n.t("event.agent.assigned.to", { name: `\u2068${name}\u2069` });
    return i18n.has(key) ? i18n.t(key, event.detail ?? {}) : null;
  };
  return { update, toEnd, atEnd, log };
}

const STATES = { pending: "thread.pending", sent: "thread.sent", failed: "thread.failed" };

/** Make the children of a list these nodes, moving and removing as little as possible. */
function place(list, nodes) {
  const keep = new Set(nodes);
  for (const child of [...list.children]) if (!keep.has(child)) child.remove();
  nodes.forEach((node, index) => {
    if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null);
  });
}
