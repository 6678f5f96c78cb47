// Messages written on this page, from the moment they are written until the conversation itself shows them.

import { keyName } from "/panel/key.js";

/**
 * Each is {event_id, external_id, text, attachments, at, state, what, remedy} with the state pending, sent or failed. They are
 * kept in the tab, so that neither a reload nor a refusal loses what was typed. Event `change` (detail: lane).
 */
export class Deliveries extends EventTarget {
  #connection;
  #tab;
  #author;
  #name;

  constructor({ connection, tab, author, name, signal }) {
    super();
    this.#connection = connection;
    this.#tab = tab;
    this.#author = author;
    this.#name = name;
    connection.addEventListener("ack", ({ detail }) => this.#mark(detail.entry, { state: "sent" }), { signal });
    connection.addEventListener("rejected", ({ detail }) => this.#rejected(detail), { signal });
  }

  /** Write a message into a conversation; with `origin` {suggestion, reply_index} as that suggestion's outcome. */
  send(key, written, origin = null, attachments = []) {
    const text = written.toWellFormed();
    const lane = keyName(key);
    const at = new Date(this.#connection.now()).toISOString();
    const item = { event_id: crypto.randomUUID(), external_id: crypto.randomUUID(), text, at, attachments, state: "pending" };
    const message = { external_id: item.external_id, author: this.#author, text, at, attachments };
    const frame = origin
      ? { type: "outcome", event_id: item.event_id, suggestion: origin.suggestion, event: "sent", at, reply_index: origin.reply_index, message }
      : { type: "observe", event_id: item.event_id, key, message };
    this.#connection.send(frame, lane);
    this.#write(lane, [...this.#read(lane), item]);
  }

  /** The messages of a conversation that its timeline does not show yet; those it does show are forgotten. */
  waiting(key, timeline) {
    const lane = keyName(key);
    const shown = new Set(timeline.map((entry) => entry.message?.external_id));
    const items = this.#read(lane);
    const left = items.filter((item) => !shown.has(item.external_id));
    if (left.length < items.length) this.#keep(lane, left);
    const flying = new Set(this.#connection.pending(lane).map((entry) => entry.frame.event_id));
    return left.map((item) => (item.state === "pending" && !flying.has(item.event_id) ? { ...item, state: "sent" } : item));
  }

  /** Give up a failed message; {text, attachments}. */
  take(key, eventId) {
    const lane = keyName(key);
    const items = this.#read(lane);
    this.#write(lane, items.filter((item) => item.event_id !== eventId));
    const { text = "", attachments = [] } = items.find((item) => item.event_id === eventId) ?? {};
    return { text, attachments };
  }

  #rejected({ entry, error }) {
    this.#mark(entry, { state: "failed", what: error.what, remedy: error.remedy ?? "" });
  }

  #mark(entry, change) {
    const items = this.#read(entry.lane);
    if (!items.some((item) => item.event_id === entry.frame.event_id)) return;
    this.#write(entry.lane, items.map((item) => (item.event_id === entry.frame.event_id ? { ...item, ...change } : item)));
  }

  #read(lane) {
    return this.#tab.get(`${this.#name}.${lane}`, []);
  }

  #keep(lane, items) {
    this.#tab.set(`${this.#name}.${lane}`, items.length > 0 ? items : null);
  }

  #write(lane, items) {
    this.#keep(lane, items);
    this.dispatchEvent(new CustomEvent("change", { detail: lane }));
  }
}
