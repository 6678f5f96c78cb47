// What the panel tells the server about a suggestion, each thing once.

import { keyName } from "./key.js";

const REMEMBERED = 200;
const NAME = "copilot.displayed";

/** Sends outcome reports; an event `settled` follows when a suggestion was sent or dismissed here, or that failed. */
export class Reports extends EventTarget {
  #connection;
  #storage;
  #displayed;
  #settled = new Map();

  constructor({ connection, storage, signal }) {
    super();
    this.#connection = connection;
    this.#storage = storage;
    this.#displayed = readNames(storage);
    for (const { frame } of connection.pending()) this.#note(frame);
    connection.addEventListener("queued", (event) => this.#note(event.detail.entry.frame), { signal });
    connection.addEventListener("rejected", (event) => this.#undo(event.detail.entry.frame), { signal });
  }

  /** How a suggestion ended here before the server has said so, as {kind, reason}; undefined while it stands. */
  settled(suggestion) {
    return this.#settled.get(suggestion);
  }

  displayed(suggestion, key) {
    if (this.#displayed.includes(suggestion.id)) return;
    this.#displayed = [...this.#displayed, suggestion.id].slice(-REMEMBERED);
    try {
      this.#storage?.setItem(NAME, JSON.stringify(this.#displayed));
    } catch {
      // Reported again after a reload, which does no harm.
    }
    this.#send(suggestion.id, key, { event: "displayed" });
  }

  inserted(suggestion, key, replyIndex) {
    this.#send(suggestion.id, key, { event: "inserted", reply_index: replyIndex });
  }

  dismissed(suggestion, key, reason) {
    this.#send(suggestion.id, key, { event: "dismissed", reason });
  }

  vetoed(suggestion, key) {
    this.#connection.send({ type: "veto", event_id: crypto.randomUUID(), suggestion: suggestion.id }, keyName(key));
  }

  confirmed(suggestion, key, actionIndex) {
    const eventId = crypto.randomUUID();
    const frame = { type: "confirm", event_id: eventId, suggestion: suggestion.id, action_index: actionIndex };
    this.#connection.send(frame, keyName(key));
    return eventId;
  }

  /** The agent did it in another system. */
  doneElsewhere(suggestionId, key, actionIndex) {
    const eventId = crypto.randomUUID();
    const frame = { type: "confirm", event_id: eventId, suggestion: suggestionId, action_index: actionIndex, elsewhere: true };
    this.#connection.send(frame, keyName(key));
    return eventId;
  }

  askedApproval(suggestion, key, actionIndex) {
    const eventId = crypto.randomUUID();
    const frame = { type: "ask_approval", event_id: eventId, suggestion: suggestion.id, action_index: actionIndex };
    this.#connection.send(frame, keyName(key));
    return eventId;
  }

  /** Ask for another version of the first reply; `language` is for a translation. */
  reworded(suggestion, key, how, language) {
    const eventId = crypto.randomUUID();
    const frame = { type: "reword", event_id: eventId, suggestion: suggestion.id, how, ...(language ? { language } : {}) };
    this.#connection.send(frame, keyName(key));
    return eventId;
  }

  transferred(suggestion, key) {
    const eventId = crypto.randomUUID();
    this.#connection.send({ type: "transfer_to_team", event_id: eventId, suggestion: suggestion.id }, keyName(key));
    return eventId;
  }

  #send(suggestion, key, report) {
    const at = new Date(this.#connection.now()).toISOString();
    const frame = { type: "outcome", event_id: crypto.randomUUID(), suggestion, at, ...report };
    this.#connection.send(frame, keyName(key));
  }

  #note(frame) {
    if (frame.type !== "outcome") return;
    if (frame.event === "sent") this.#settled.set(frame.suggestion, { kind: "sending", reason: "" });
    else if (frame.event === "dismissed") this.#settled.set(frame.suggestion, { kind: "dismissed", reason: frame.reason });
    else return;
    this.dispatchEvent(new Event("settled"));
  }

  #undo(frame) {
    if (frame.type !== "outcome" || !this.#settled.delete(frame.suggestion)) return;
    this.dispatchEvent(new Event("settled"));
  }
}

function readNames(storage) {
  try {
    const names = JSON.parse(storage?.getItem(NAME) ?? "[]");
    return Array.isArray(names) ? names : [];
  } catch {
    return [];
  }
}
