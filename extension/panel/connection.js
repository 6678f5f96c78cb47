// The one client of the socket: signs in, keeps the line open, resumes without loss or repetition.

import { Outbox } from "./outbox.js";

export const PROTOCOL = 1;

const MOST_BYTES = 64 * 1024;
const FIRST_DELAY_MS = 300;
const LONGEST_DELAY_MS = 10_000;
const STEADY_MS = 5_000;
const ANSWER_MS = 10_000;
const CATCH_UP_MS = 3_000;
const MOST_CATCH_UPS = 2;

const UNAUTHENTICATED = 4401;
const FORBIDDEN = 4403;
const WRONG_PROTOCOL = 4400;

const PASSING = new Set(["rate_limited", "unavailable"]);

/** Thrown by a `ticket` function when the person must sign in again. */
export class SignedOut extends Error {}

/** A question got no answer: `error` is the server's frame, null when the line broke or nothing came in time. */
export class NoAnswer extends Error {
  constructor(error = null) {
    super(error?.what ?? "no answer");
    this.error = error;
  }
}

/** A conversation's key as one string: the name of its lane and of everything a page keeps for it. */
export function keyName(key) {
  return JSON.stringify([key.brand, key.desk, key.external_id]);
}

/** Half of a character pair, as a cut or a faulty keyboard leaves it, would be refused; it becomes U+FFFD. */
function wellFormed(_, value) {
  return typeof value === "string" ? value.toWellFormed() : value;
}

/**
 * Events: `state` (detail: state), `frame` (a server frame, each sequenced one once and in order), `queued` (detail:
 * {entry}), `ack` (detail: {entry, ack}), `rejected` (detail: {entry, error}: the event is dropped for good),
 * `problem` (detail: an error frame that belongs to no event).
 *
 * States: connecting, online, offline (tries again by itself), signed_out, refused, outdated (these three stay).
 */
export class Connection extends EventTarget {
  state = "offline";
  account = null;

  #url;
  #ticket;
  #client;
  #queue;
  #outbox;
  #gapless;
  #random;
  #socket = null;
  #stopped = true;
  #attempts = 0;
  #retry = 0;
  #steady = 0;
  #heartbeat = 0;
  #silence = 0;
  #clockOffset = 0;
  #watches = new Map();
  #byId = new Map();
  #flying = new Map();
  #held = new Map();
  #asked = new Map();
  #window = new AbortController();

  /**
   * `ticket` fetches a one-time ticket; `queue` asks for news of every conversation; `gapless` is false for a
   * customer's socket, which is sent only some of the frames of a sequence.
   */
  constructor({ url, ticket, client, queue = false, storage = null, outboxName, gapless = true, random = Math.random }) {
    super();
    this.#url = url;
    this.#ticket = ticket;
    this.#client = client;
    this.#queue = queue;
    this.#outbox = new Outbox(storage, outboxName);
    this.#gapless = gapless;
    this.#random = random;
  }

  start() {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#window = new AbortController();
    const { signal } = this.#window;
    addEventListener("online", () => this.reconnect(), { signal });
    addEventListener("offline", () => this.#socket?.close(), { signal });
    this.#open();
  }

  stop() {
    this.#stopped = true;
    this.#window.abort();
    this.#clearTimers();
    clearTimeout(this.#retry);
    for (const timer of this.#held.values()) clearTimeout(timer);
    this.#held.clear();
    const socket = this.#socket;
    this.#closed(1000);
    socket?.close(1000);
    this.#become("offline");
  }

  /** Try at once instead of after the delay. */
  reconnect() {
    if (this.#stopped || this.#socket) return;
    clearTimeout(this.#retry);
    this.#open();
  }

  /** The server's time now (ms since 1970), as far as this client can tell. */
  now() {
    return Date.now() + this.#clockOffset;
  }

  /** Follow a conversation until `unwatch`; its first frame is a snapshot. */
  watch(key) {
    const name = keyName(key);
    if (this.#watches.has(name)) return;
    const watch = { key, id: null, last: null, askedAt: null, asked: 0, timer: 0 };
    this.#watches.set(name, watch);
    this.#sendWatch(watch);
  }

  unwatch(key) {
    const watch = this.#watches.get(keyName(key));
    if (!watch) return;
    clearTimeout(watch.timer);
    this.#watches.delete(keyName(key));
    if (watch.id) this.#byId.delete(watch.id);
    this.#write({ type: "unwatch", key });
  }

  /**
   * Report an event (a frame with `event_id`); it is kept and sent again until the server has committed it. Events
   * of one lane arrive in this order. Throws RangeError for a frame that no server would take.
   */
  send(frame, lane) {
    if (new TextEncoder().encode(JSON.stringify(frame, wellFormed)).length > MOST_BYTES) throw new RangeError("too_large");
    const entry = { lane, frame };
    this.#outbox.add(entry);
    this.#tell("queued", { entry });
    this.#pump(lane);
  }

  /** Ask the copilot something about a conversation; a promise of the `answer` frame, NoAnswer when none comes. */
  ask(key, question) {
    const eventId = crypto.randomUUID();
    return new Promise((resolve, reject) => {
      if (this.state !== "online" || !this.#write({ type: "ask", event_id: eventId, key, question })) {
        reject(new NoAnswer());
        return;
      }
      const timer = setTimeout(() => this.#answer(eventId, null), ANSWER_MS);
      this.#asked.set(eventId, { resolve, reject, timer });
    });
  }

  /** Tell whoever else watches this conversation that something is being written in it, never what. */
  typing(key) {
    if (this.state === "online" && this.#watches.get(keyName(key))?.id) this.#write({ type: "typing", key });
  }

  /** Tell that a watched conversation was seen up to a message; false while it cannot be told. */
  seen(key, message) {
    const watched = this.state === "online" && this.#watches.get(keyName(key))?.id;
    return Boolean(watched) && this.#write({ type: "seen", key, message });
  }

  /** Say that a suggestion is in front and untouched, or with null that none is, and why. Never kept, never repeated. */
  front(suggestion, why = "", whose = null) {
    if (this.state === "online") this.#write({ type: "front", suggestion, why, ...(whose ? { whose } : {}) });
  }

  /** Events of a lane that are not committed yet, as `{lane, frame}`. */
  pending(lane) {
    return this.#outbox.entries(lane);
  }

  async #open() {
    this.#become("connecting");
    let ticket;
    try {
      ticket = await this.#ticket();
    } catch (problem) {
      if (this.#stopped) return;
      if (problem instanceof SignedOut) this.#end("signed_out");
      else this.#retryLater();
      return;
    }
    if (this.#stopped || this.#socket) return;
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    const silence = setTimeout(() => socket.close(), ANSWER_MS);
    socket.addEventListener("open", () => {
      this.#write({ type: "hello", protocol: PROTOCOL, ticket, client: this.#client, queue: this.#queue });
    });
    socket.addEventListener("message", (event) => {
      clearTimeout(silence);
      if (socket === this.#socket) this.#receive(event.data);
    });
    socket.addEventListener("close", (event) => {
      clearTimeout(silence);
      if (socket === this.#socket) this.#closed(event.code);
    });
  }

  #closed(code) {
    this.#socket = null;
    this.#clearTimers();
    for (const flight of this.#flying.values()) clearTimeout(flight.timer);
    this.#flying.clear();
    for (const eventId of [...this.#asked.keys()]) this.#answer(eventId, null);
    for (const watch of this.#watches.values()) {
      clearTimeout(watch.timer);
      watch.asked = 0;
      watch.askedAt = null;
    }
    if (this.#stopped) return;
    if (code === FORBIDDEN) this.#end("refused");
    else if (code === WRONG_PROTOCOL) this.#end("outdated");
    else this.#retryLater(code === UNAUTHENTICATED);
  }

  #retryLater(ticketRefused = false) {
    // A refused ticket is replaced at once the first time: most likely it only was too old.
    const delay =
      ticketRefused && this.#attempts === 0
        ? 0
        : Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** this.#attempts) * (0.5 + this.#random() / 2);
    this.#attempts = Math.min(this.#attempts + 1, 10);
    this.#become("offline");
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#open(), delay);
  }

  #end(state) {
    this.stop();
    this.#become(state);
  }

  #become(state) {
    if (this.state === state) return;
    this.state = state;
    this.#tell("state", state);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #write(frame) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame, wellFormed));
    return true;
  }

  #receive(text) {
    clearTimeout(this.#silence);
    this.#silence = 0;
    const frame = JSON.parse(text);
    switch (frame.type) {
      case "welcome":
        return this.#welcomed(frame);
      case "ack":
        return this.#acknowledged(frame);
      case "answer":
        return this.#answer(frame.event_id, frame);
      case "error":
        return this.#refused(frame);
      case "pong":
        this.#clockOffset = Date.parse(frame.at) - Date.now();
        return undefined;
      case "snapshot":
        return this.#snapshot(frame);
      default:
        return typeof frame.sequence === "number" ? this.#sequenced(frame) : this.#tell("frame", frame);
    }
  }

  #welcomed(frame) {
    this.account = frame.account;
    this.#clearTimers();
    this.#heartbeat = setInterval(() => this.#ping(), frame.heartbeat_seconds * 1000);
    this.#steady = setTimeout(() => (this.#attempts = 0), STEADY_MS);
    this.#ping();
    this.#become("online");
    for (const watch of this.#watches.values()) this.#sendWatch(watch);
    for (const entry of this.#outbox.heads()) this.#pump(entry.lane);
  }

  #ping() {
    if (!this.#write({ type: "ping", at: new Date().toISOString() })) return;
    // A line that is dead without having been closed shows only by its silence.
    if (!this.#silence) this.#silence = setTimeout(() => this.#socket?.close(), ANSWER_MS);
  }

  #clearTimers() {
    clearInterval(this.#heartbeat);
    clearTimeout(this.#silence);
    clearTimeout(this.#steady);
    this.#silence = 0;
  }

  // --- conversations ---

  #sendWatch(watch) {
    if (this.state !== "online") return;
    this.#write({ type: "watch", key: watch.key, ...(watch.last === null ? {} : { after: watch.last }) });
  }

  #snapshot(frame) {
    const watch = this.#watches.get(keyName(frame.view.key));
    if (!watch) return;
    watch.id = frame.conversation;
    this.#byId.set(frame.conversation, watch);
    this.#reached(watch, frame.view.sequence);
    this.#tell("frame", frame);
  }

  #sequenced(frame) {
    const watch = this.#byId.get(frame.conversation);
    if (!watch || frame.sequence <= watch.last) return;
    if (this.#gapless && frame.sequence > watch.last + 1) return this.#catchUp(watch);
    this.#reached(watch, frame.sequence);
    this.#tell("frame", frame);
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
      this.#write({ type: "watch", key: watch.key });
    } else {
      this.#sendWatch(watch);
    }
    watch.timer = setTimeout(() => {
      watch.askedAt = null;
      this.#catchUp(watch);
    }, CATCH_UP_MS);
  }

  #watchLater(error) {
    const watch = this.#watches.get(keyName(error.key));
    if (!watch || !PASSING.has(error.code)) return false;
    clearTimeout(watch.timer);
    watch.timer = setTimeout(() => this.#sendWatch(watch), FIRST_DELAY_MS * (4 + this.#random() * 4));
    return true;
  }

  // --- questions ---

  #answer(eventId, frame) {
    const asked = this.#asked.get(eventId);
    if (!asked) return;
    clearTimeout(asked.timer);
    this.#asked.delete(eventId);
    if (frame?.type === "answer") asked.resolve(frame);
    else asked.reject(new NoAnswer(frame));
  }

  // --- events on their way ---

  #pump(lane) {
    if (this.state !== "online" || this.#flying.has(lane) || this.#held.has(lane)) return;
    const [entry] = this.#outbox.entries(lane);
    if (!entry || !this.#write(entry.frame)) return;
    const again = () => {
      this.#landed(entry);
      this.#pump(lane);
    };
    this.#flying.set(lane, { id: entry.frame.event_id, timer: setTimeout(again, ANSWER_MS) });
  }

  #acknowledged(ack) {
    const entry = this.#outbox.remove(ack.event_id);
    if (!entry) return;
    this.#landed(entry);
    this.#tell("ack", { entry, ack });
    this.#pump(entry.lane);
  }

  #refused(error) {
    if (this.#asked.has(error.event_id)) return this.#answer(error.event_id, error);
    if (error.key && this.#watchLater(error)) return undefined;
    const waiting = this.#outbox.entries().find((entry) => entry.frame.event_id === error.event_id);
    if (!waiting) return this.#tell("problem", error);
    this.#landed(waiting);
    if (PASSING.has(error.code)) {
      const delay = FIRST_DELAY_MS * (4 + this.#random() * 4);
      const again = () => {
        this.#held.delete(waiting.lane);
        this.#pump(waiting.lane);
      };
      this.#held.set(waiting.lane, setTimeout(again, delay));
      return undefined;
    }
    this.#outbox.remove(error.event_id);
    this.#tell("rejected", { entry: waiting, error });
    return this.#pump(waiting.lane);
  }

  #landed(entry) {
    const flight = this.#flying.get(entry.lane);
    if (flight?.id !== entry.frame.event_id) return;
    clearTimeout(flight.timer);
    this.#flying.delete(entry.lane);
  }
}
