// The connection as the panel knows it, with the worker in between: the worker may be ended and come back at any time.

import { keyName } from "../panel/key.js";

const FIRST_MS = 50;
const LONGEST_MS = 3000;

/**
 * Speaks like `Connection`. Further events: `front` (detail: what is in front of this window, or null), `settings`,
 * `account`, `page` (detail: what the page in front says), `lost` (the worker ended; another one is asked for),
 * `gone` (the extension itself was updated).
 */
export class RemoteConnection extends EventTarget {
  state = "connecting";
  account = null;
  #port = null;
  #offset = 0;
  #watched = new Map();
  #unkept = new Map();
  #pending = [];
  #requests = new Map();
  #tries = 0;
  #window;

  start(windowId) {
    this.#window = windowId;
    this.#open();
  }

  now() {
    return Date.now() + this.#offset;
  }

  watch(key) {
    this.#watched.set(keyName(key), key);
    this.#post({ type: "watch", key });
  }

  unwatch(key) {
    if (this.#watched.delete(keyName(key))) this.#post({ type: "unwatch", key });
  }

  send(frame, lane) {
    const entry = { lane, frame };
    this.#unkept.set(frame.event_id, entry);
    this.#pending.push(entry);
    this.#tell("queued", { entry });
    this.#post({ type: "send", frame, lane });
  }

  pending(lane = undefined) {
    return lane === undefined ? [...this.#pending] : this.#pending.filter((entry) => entry.lane === lane);
  }

  reconnect() {
    this.#post({ type: "reconnect" });
  }

  /** Ask the server for something that is read only. */
  get(path) {
    const id = crypto.randomUUID();
    return new Promise((resolve, reject) => {
      this.#requests.set(id, { path, resolve, reject });
      this.#post({ type: "request", id, path });
    });
  }

  /** Say that a suggestion is in front and untouched, or with null that none is, and why. Never kept, never repeated. */
  front(suggestion, why = "", whose = null) {
    this.#post({ type: "front", suggestion, why, whose });
  }

  /** Tell the page in front, as long as it is about this conversation. */
  toPage(key, message) {
    this.#post({ type: "page", key, message });
  }

  /** Bring the tab with another conversation to the front. */
  bring(key) {
    this.#post({ type: "open", key });
  }

  #open() {
    if (!chrome.runtime?.id) return this.#tell("gone");
    this.#port = chrome.runtime.connect({ name: "panel" });
    this.#port.onMessage.addListener((message) => {
      this.#tries = 0;
      this.#hear(message);
    });
    this.#port.onDisconnect.addListener(() => {
      void chrome.runtime?.lastError;
      this.#port = null;
      this.#tell("lost");
      setTimeout(() => this.#open(), Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#tries));
      this.#tries += 1;
    });
    this.#post({ type: "hello", windowId: this.#window });
    for (const key of this.#watched.values()) this.#post({ type: "watch", key });
    for (const { frame, lane } of this.#unkept.values()) this.#post({ type: "send", frame, lane });
    for (const [id, { path }] of this.#requests) this.#post({ type: "request", id, path });
    return undefined;
  }

  #post(message) {
    try {
      this.#port?.postMessage(message);
    } catch {
      // Said again to the next worker.
    }
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #hear(message) {
    switch (message.type) {
      case "state":
        return this.#stateIs(message);
      case "frame":
        return this.#tell("frame", message.frame);
      case "kept":
        this.#unkept.delete(message.event_id);
        return undefined;
      case "ack":
        return this.#settle(message.entry.frame.event_id, "ack", { entry: message.entry, ack: message.ack });
      case "rejected":
        return this.#settle(message.entry.frame.event_id, "rejected", { entry: message.entry, error: message.error });
      case "problem":
        return this.#tell("problem", message.error);
      case "answer":
        return this.#answered(message);
      case "page_inserted":
      case "page_key":
      case "page_typing":
        return this.#tell("page", message);
      default:
        return this.#tell(message.type, message[message.type]);
    }
  }

  #stateIs({ state, account, offset, pending }) {
    this.account = account;
    this.#offset = offset;
    // What is neither on its way to the worker nor kept by it any more has been committed.
    const kept = new Set(pending.map((entry) => entry.frame.event_id));
    for (const entry of this.#pending) {
      const id = entry.frame.event_id;
      if (!kept.has(id) && !this.#unkept.has(id)) this.#settle(id, "ack", { entry, ack: { type: "ack", event_id: id } });
    }
    if (state === this.state) return;
    this.state = state;
    this.#tell("state", state);
  }

  #settle(id, type, detail) {
    this.#unkept.delete(id);
    this.#pending = this.#pending.filter((entry) => entry.frame.event_id !== id);
    this.#tell(type, detail);
  }

  #answered({ id, result, problem, status }) {
    const request = this.#requests.get(id);
    this.#requests.delete(id);
    if (!request) return;
    if (problem === undefined) request.resolve(result);
    else request.reject(Object.assign(new Error(problem), { status }));
  }
}
