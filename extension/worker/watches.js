// The conversations that panels look at, over the one socket: the last few stay followed, so that going back is at once.

import { keyName } from "../panel/key.js";

const MOST_FOLLOWED = 12;
const MOST_FRAMES = 150;

/** Keeps for each followed conversation a snapshot and the frames since, for panels that come to it later. */
export class Watches {
  #connection;
  #followed = new Map();
  #names = new Map();

  /** `deliver(listener, frame)` hands a frame to a panel. */
  constructor(connection, deliver) {
    this.#connection = connection;
    this.deliver = deliver;
    connection.addEventListener("frame", ({ detail }) => this.#take(detail));
  }

  watch(key, listener) {
    const name = keyName(key);
    let entry = this.#followed.get(name);
    if (!entry) {
      entry = { key, frames: [], listeners: new Set() };
      this.#connection.watch(key);
    }
    this.#followed.delete(name);
    this.#followed.set(name, entry); // the last one looked at is the last to be forgotten
    entry.listeners.add(listener);
    for (const frame of entry.frames) this.deliver(listener, frame);
    this.#forgetOldest();
  }

  unwatch(key, listener) {
    this.#followed.get(keyName(key))?.listeners.delete(listener);
  }

  leave(listener) {
    for (const entry of this.#followed.values()) entry.listeners.delete(listener);
  }

  /** Ask again for a conversation that the server did not know: its first message has come. */
  retry(name) {
    const entry = this.#followed.get(name);
    if (entry && entry.frames.length === 0) this.#anew(entry);
  }

  #anew(entry) {
    entry.frames = [];
    this.#connection.unwatch(entry.key);
    this.#connection.watch(entry.key);
  }

  #take(frame) {
    if (frame.view) this.#names.set(frame.view.id, keyName(frame.view.key));
    if (frame.type === "conversation") return; // every panel hears of it
    const entry = this.#followed.get(this.#names.get(frame.conversation ?? frame.view?.id));
    if (!entry) return;
    if (frame.type === "snapshot") entry.frames = [];
    else if (entry.frames.length === 0) return;
    entry.frames.push(frame);
    for (const listener of entry.listeners) this.deliver(listener, frame);
    if (entry.frames.length > MOST_FRAMES) this.#anew(entry);
  }

  #forgetOldest() {
    if (this.#followed.size <= MOST_FOLLOWED) return;
    for (const [name, entry] of this.#followed) {
      if (entry.listeners.size > 0) continue;
      this.#followed.delete(name);
      this.#connection.unwatch(entry.key);
      if (this.#followed.size <= MOST_FOLLOWED) return;
    }
  }
}
