// The one client of the socket: signs in, keeps the line open, resumes without loss or repetition.

import { Flights, isPassing, pause } from "./flights.js";
import { Line, wellFormed } from "./line.js";
import { Outbox } from "./outbox.js";
import { Questions } from "./questions.js";
import { Sequences } from "./sequences.js";

const MOST_BYTES = 64 * 1024;

/**
 * Events: `state` (detail: state, see Line), `frame` (a server frame, each sequenced one once and in order), `queued`
 * (detail: {entry}), `ack` (detail: {entry, ack}), `rejected` (detail: {entry, error}: the event is dropped for good),
 * `problem` (detail: an error frame that belongs to no event).
 */
export class Connection extends EventTarget {
  account = null;
  #random;
  #line;
  #outbox;
  #sequences;
  #questions;
  #flights;

  /**
   * `ticket` fetches a one-time ticket; `queue` asks for news of every conversation; `gapless` is false for a
   * customer's socket, which is sent only some of the frames of a sequence.
   */
  constructor({ url, ticket, client, queue = false, storage = null, outboxName, gapless = true, random = Math.random }) {
    super();
    this.#random = random;
    this.#line = new Line({
      url,
      ticket,
      hello: { client, queue },
      random,
      on: {
        state: (state) => this.#tell("state", state),
        welcome: (frame) => (this.account = frame.account),
        ready: () => this.#everyPart("ready"),
        frame: (frame) => this.#receive(frame),
        closed: () => this.#everyPart("closed"),
      },
    });
    this.#outbox = new Outbox(storage, outboxName);
    this.#sequences = new Sequences(this.#line, (frame) => this.#tell("frame", frame), gapless);
    this.#questions = new Questions(this.#line);
    this.#flights = new Flights(this.#line, this.#outbox, (type, detail) => this.#tell(type, detail), random);
  }

  get state() {
    return this.#line.state;
  }

  start() {
    this.#line.start();
  }

  stop() {
    this.#flights.stop();
    this.#line.stop();
  }

  /** Try at once instead of after the delay. */
  reconnect() {
    this.#line.reconnect();
  }

  /** The server's time now (ms since 1970), as far as this client can tell. */
  now() {
    return this.#line.now();
  }

  /** Follow a conversation until `unwatch`; its first frame is a snapshot. */
  watch(key) {
    this.#sequences.add(key);
  }

  unwatch(key) {
    this.#sequences.remove(key);
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
    this.#flights.pump(lane);
  }

  /** Ask the copilot something about a conversation; a promise of the `answer` frame, NoAnswer when none comes. */
  ask(key, question) {
    return this.#questions.ask(key, question);
  }

  /** Tell whoever else watches this conversation that something is being written in it, never what. */
  typing(key) {
    if (this.state === "online" && this.#sequences.isShown(key)) this.#line.write({ type: "typing", key });
  }

  /** Tell that a watched conversation was seen up to a message; false while it cannot be told. */
  seen(key, message) {
    return this.state === "online" && this.#sequences.isShown(key) && this.#line.write({ type: "seen", key, message });
  }

  /** Say that a suggestion is in front and untouched, or with null that none is, and why. Never kept, never repeated. */
  front(suggestion, why = "", whose = null) {
    if (this.state === "online") this.#line.write({ type: "front", suggestion, why, ...(whose ? { whose } : {}) });
  }

  /** Events of a lane that are not committed yet, as `{lane, frame}`. */
  pending(lane) {
    return this.#outbox.entries(lane);
  }

  #everyPart(what) {
    for (const part of [this.#sequences, this.#questions, this.#flights]) part[what]?.();
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #receive(frame) {
    switch (frame.type) {
      case "ack":
        return this.#flights.acknowledged(frame);
      case "answer":
        return this.#questions.answer(frame.event_id, frame);
      case "error":
        return this.#refused(frame);
      case "snapshot":
        return this.#sequences.snapshot(frame);
      default:
        return typeof frame.sequence === "number" ? this.#sequences.frame(frame) : this.#tell("frame", frame);
    }
  }

  #refused(error) {
    if (this.#questions.has(error.event_id)) return this.#questions.answer(error.event_id, error);
    if (error.key && isPassing(error) && this.#sequences.later(error.key, pause(this.#random))) return undefined;
    return this.#flights.refused(error) ? undefined : this.#tell("problem", error);
  }
}
