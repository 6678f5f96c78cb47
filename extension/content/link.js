// The line from a page to the worker, which may be ended and started at any moment.

const FIRST_MS = 50;
const LONGEST_MS = 5000;
const MOST_WAITING = 500;

/** Reports are offered again until the worker has them in its storage. `heard(message)` gets what it says. */
export class Link {
  #heard;
  #port = null;
  #waiting = new Map();
  #state = null;
  #tries = 0;
  #timer = 0;
  #gone;

  /** `gone()` is called when the extension itself was updated or removed: nobody will answer any more. */
  constructor(heard, gone, signal) {
    this.#heard = heard;
    this.#gone = gone;
    signal.addEventListener("abort", () => {
      clearTimeout(this.#timer);
      const port = this.#port;
      this.#port = null;
      port?.disconnect();
    });
    this.signal = signal;
    this.#open();
  }

  #open() {
    if (this.signal.aborted) return;
    if (!chrome.runtime?.id) return this.#gone();
    try {
      this.#port = chrome.runtime.connect({ name: "page" });
    } catch {
      return this.#gone();
    }
    this.#port.onMessage.addListener((message) => {
      this.#tries = 0;
      if (message.type === "kept") this.#waiting.delete(message.event_id);
      else this.#heard(message);
    });
    this.#port.onDisconnect.addListener(() => {
      void chrome.runtime?.lastError;
      if (this.#port === null) return;
      this.#port = null;
      this.#timer = setTimeout(() => this.#open(), Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#tries));
      this.#tries += 1;
    });
    if (this.#state) this.#post(this.#state);
    for (const report of this.#waiting.values()) this.#post(report);
    return undefined;
  }

  /** What this page is about; said again to every new worker. */
  state(state) {
    const next = { type: "state", ...state };
    if (JSON.stringify(next) === JSON.stringify(this.#state)) return;
    this.#state = next;
    this.#post(next);
  }

  /** A report that must arrive; answers its event id. */
  report(report) {
    const event_id = crypto.randomUUID();
    const kept = { ...report, event_id };
    this.#waiting.set(event_id, kept);
    if (this.#waiting.size > MOST_WAITING) this.#waiting.delete(this.#waiting.keys().next().value);
    this.#post(kept);
    return event_id;
  }

  /** Something that matters only now. */
  say(message) {
    this.#post(message);
  }

  #post(message) {
    try {
      this.#port?.postMessage(message);
    } catch {
      // The port closes in this moment; what must arrive is said again.
    }
  }
}
