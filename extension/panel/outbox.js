// Client events wait here until the server says that they are committed, across reloads where a storage is given.

/** Events in the order in which they were put in; events of one lane are sent one after another. */
export class Outbox {
  #entries;
  #storage;
  #name;

  /** `storage` has getItem and setItem (sessionStorage); without one, or when it is full, memory alone serves. */
  constructor(storage = null, name = "copilot.outbox") {
    this.#storage = storage;
    this.#name = name;
    this.#entries = this.#read();
  }

  /** Entries `{lane, frame}` in order, all or those of one lane. */
  entries(lane = undefined) {
    return lane === undefined ? [...this.#entries] : this.#entries.filter((entry) => entry.lane === lane);
  }

  /** The entry of each lane that is to be sent first. */
  heads() {
    const heads = new Map();
    for (const entry of this.#entries) if (!heads.has(entry.lane)) heads.set(entry.lane, entry);
    return [...heads.values()];
  }

  add(entry) {
    if (this.#entries.some((other) => other.frame.event_id === entry.frame.event_id)) return;
    this.#entries.push(entry);
    this.#write();
  }

  /** Forget an event; answers its entry, or undefined for one that is not here. */
  remove(eventId) {
    const at = this.#entries.findIndex((entry) => entry.frame.event_id === eventId);
    if (at < 0) return undefined;
    const [entry] = this.#entries.splice(at, 1);
    this.#write();
    return entry;
  }

  #read() {
    try {
      const kept = JSON.parse(this.#storage?.getItem(this.#name) ?? "[]");
      return Array.isArray(kept) ? kept.filter((entry) => entry?.frame?.event_id) : [];
    } catch {
      return [];
    }
  }

  #write() {
    try {
      this.#storage?.setItem(this.#name, JSON.stringify(this.#entries));
    } catch {
      // A full storage costs only the survival of a reload; the events are still sent.
    }
  }
}
