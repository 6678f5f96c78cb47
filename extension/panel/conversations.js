// The conversations that something on this page follows, each folded once however many look at it.

import { keyName } from "./key.js";
import { fold, UNKNOWN } from "./fold.js";

/** Follows conversations over one connection and tells whoever asked about each change. */
export class Conversations {
  #connection;
  #open = new Map();
  #names = new Map();

  constructor(connection, signal) {
    this.#connection = connection;
    connection.addEventListener("frame", (event) => this.#take(event.detail), { signal });
  }

  /** The state of a conversation, UNKNOWN for one that nobody follows. */
  get(key) {
    return this.#open.get(keyName(key))?.state ?? UNKNOWN;
  }

  /** Call `listener(state)` with what is known now and after every change, until `signal` aborts. */
  follow(key, listener, signal) {
    const name = keyName(key);
    if (!this.#open.has(name)) {
      this.#open.set(name, { state: UNKNOWN, listeners: new Set() });
      this.#connection.watch(key);
    }
    const entry = this.#open.get(name);
    entry.listeners.add(listener);
    signal.addEventListener("abort", () => {
      entry.listeners.delete(listener);
      if (entry.listeners.size > 0) return;
      this.#open.delete(name);
      this.#connection.unwatch(key);
    });
    listener(entry.state);
  }

  #take(frame) {
    if (frame.view) this.#names.set(frame.view.id, keyName(frame.view.key));
    const entry = this.#open.get(this.#names.get(frame.conversation ?? frame.view?.id));
    if (!entry) return;
    const state = fold(entry.state, frame);
    if (state === entry.state) return;
    entry.state = state;
    for (const listener of entry.listeners) listener(state);
  }
}
