// The conversations that are watched, and how far each one's sequence of frames has come.

import { keyName } from "./key.js";

const CATCH_UP_MS = 3_000;
const MOST_CATCH_UPS = 2;

/** Lets each sequenced frame through once and in order; what is missing is asked for again. */
export class Sequences {
  #line;
  #tell;
  #gapless;
  #watches = new Map();
  #byId = new Map();

  /** `tell(frame)` gets what is let through; `gapless` is false where only some frames of a sequence are sent. */
  constructor(line, tell, gapless) {
    this.#line = line;
    this.#tell = tell;
    this.#gapless = gapless;
  }

  add(key) {
    const name = keyName(key);
    if (this.#watches.has(name)) return;
    const watch = { key, id: null, last: null, askedAt: null, asked: 0, timer: 0 };
    this.#watches.set(name, watch);
    this.#ask(watch);
  }

  remove(key) {
    const watch = this.#watches.get(keyName(key));
    if (!watch) return;
    clearTimeout(watch.timer);
    this.#watches.delete(keyName(key));
    if (watch.id) this.#byId.delete(watch.id);
    this.#line.write({ type: "unwatch", key });
  }

  /** Whether the server has shown this conversation. */
  isShown(key) {
    return Boolean(this.#watches.get(keyName(key))?.id);
  }

  ready() {
    for (const watch of this.#watches.values()) this.#ask(watch);
  }

  closed() {
    for (const watch of this.#watches.values()) {
      clearTimeout(watch.timer);
      watch.asked = 0;
      watch.askedAt = null;
    }
  }

  snapshot(frame) {
    const watch = this.#watches.get(keyName(frame.view.key));
    if (!watch) return;
    watch.id = frame.conversation;
    this.#byId.set(frame.conversation, watch);
    this.#reached(watch, frame.view.sequence);
    this.#tell(frame);
  }

  frame(frame) {
    const watch = this.#byId.get(frame.conversation);
    if (!watch || frame.sequence <= watch.last) return;
    if (this.#gapless && frame.sequence > watch.last + 1) {
      this.#catchUp(watch);
      return;
    }
    this.#reached(watch, frame.sequence);
    this.#tell(frame);
  }

  /** Ask for a conversation again after a while; false where nobody watches it. */
  later(key, delay) {
    const watch = this.#watches.get(keyName(key));
    if (!watch) return false;
    clearTimeout(watch.timer);
    watch.timer = setTimeout(() => this.#ask(watch), delay);
    return true;
  }

  #ask(watch) {
    if (this.#line.state !== "online") return;
    this.#line.write({ type: "watch", key: watch.key, ...(watch.last === null ? {} : { after: watch.last }) });
  }

  #reached(watch, sequence) {
    clearTimeout(watch.timer);
    watch.last = sequence;
    watch.asked = 0;
    watch.askedAt = null;
  }

  #catchUp(watch) {
    if (watch.askedAt === watch.last) return;
    watch.askedAt = watch.last;
    watch.asked += 1;
    if (watch.asked > MOST_CATCH_UPS) {
      // What is missing does not come: begin anew from a snapshot.
      this.#line.write({ type: "watch", key: watch.key });
    } else {
      this.#ask(watch);
    }
    watch.timer = setTimeout(() => {
      watch.askedAt = null;
      this.#catchUp(watch);
    }, CATCH_UP_MS);
  }
}
