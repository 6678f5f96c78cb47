// Events on their way to the server: one of each lane at a time, again until the server has committed it.

const ANSWER_MS = 10_000;
const PAUSE_MS = 300;

const PASSING = new Set(["rate_limited", "unavailable"]);

/** Whether the same thing may be taken a moment later. */
export function isPassing(error) {
  return PASSING.has(error.code);
}

/** How long to wait before that, differently for each client. */
export function pause(random) {
  return PAUSE_MS * (4 + random() * 4);
}

/** Takes events from the outbox; `tell(type, detail)` gets `ack` {entry, ack} and `rejected` {entry, error}. */
export class Flights {
  #line;
  #outbox;
  #tell;
  #random;
  #flying = new Map();
  #held = new Map();

  constructor(line, outbox, tell, random) {
    this.#line = line;
    this.#outbox = outbox;
    this.#tell = tell;
    this.#random = random;
  }

  /** Send the first event of a lane unless one is on its way or has to wait. */
  pump(lane) {
    if (this.#line.state !== "online" || this.#flying.has(lane) || this.#held.has(lane)) return;
    const [entry] = this.#outbox.entries(lane);
    if (!entry || !this.#line.write(entry.frame)) return;
    const again = () => {
      this.#landed(entry);
      this.pump(lane);
    };
    this.#flying.set(lane, { id: entry.frame.event_id, timer: setTimeout(again, ANSWER_MS) });
  }

  ready() {
    for (const entry of this.#outbox.heads()) this.pump(entry.lane);
  }

  closed() {
    for (const flight of this.#flying.values()) clearTimeout(flight.timer);
    this.#flying.clear();
  }

  stop() {
    for (const timer of this.#held.values()) clearTimeout(timer);
    this.#held.clear();
  }

  acknowledged(ack) {
    const entry = this.#outbox.remove(ack.event_id);
    if (!entry) return;
    this.#landed(entry);
    this.#tell("ack", { entry, ack });
    this.pump(entry.lane);
  }

  /** What the server refused: tried again later, or dropped for good; false for an event that is not ours. */
  refused(error) {
    const waiting = this.#outbox.entries().find((entry) => entry.frame.event_id === error.event_id);
    if (!waiting) return false;
    this.#landed(waiting);
    if (isPassing(error)) {
      this.#hold(waiting.lane);
      return true;
    }
    this.#outbox.remove(error.event_id);
    this.#tell("rejected", { entry: waiting, error });
    this.pump(waiting.lane);
    return true;
  }

  #hold(lane) {
    const again = () => {
      this.#held.delete(lane);
      this.pump(lane);
    };
    this.#held.set(lane, setTimeout(again, pause(this.#random)));
  }

  #landed(entry) {
    const flight = this.#flying.get(entry.lane);
    if (flight?.id !== entry.frame.event_id) return;
    clearTimeout(flight.timer);
    this.#flying.delete(entry.lane);
  }
}
