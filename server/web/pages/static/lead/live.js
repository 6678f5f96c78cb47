// The overview, asked for again every few seconds while somebody looks at the page.

import { get } from "/static/api.js";

const EVERY_MS = 3000;
const READING_MS = 300;
const LONGEST_MS = 30_000;

/**
 * Events: `board` (detail: the server's answer, each time), `news` (the record has grown), `state`.
 * States: waiting, online, offline (tries again by itself), signed_out, forbidden (these two stay).
 */
export class Live extends EventTarget {
  state = "waiting";
  #path;
  #signal;
  #place = null;
  #timer = 0;
  #failures = 0;
  #asked = 0;
  #position = null;

  constructor(path, signal) {
    super();
    this.#path = path;
    this.#signal = signal;
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.#now(), { signal });
  }

  /** Ask about this place from now on, at once. */
  ask(place) {
    this.#place = place;
    this.#now();
  }

  async #now() {
    clearTimeout(this.#timer);
    if (this.#signal.aborted || !this.#place || this.state === "forbidden") return;
    this.#asked += 1;
    const mine = this.#asked;
    let wait = EVERY_MS;
    try {
      const board = await get(this.#path(this.#place));
      if (mine !== this.#asked || this.#signal.aborted) return;
      this.#failures = 0;
      this.#become("online");
      const grown = this.#position !== null && board.position !== this.#position;
      this.#position = board.position;
      this.dispatchEvent(new CustomEvent("board", { detail: board }));
      if (board.reading) wait = READING_MS;
      else if (grown) this.dispatchEvent(new CustomEvent("news"));
    } catch (problem) {
      if (mine !== this.#asked || this.#signal.aborted) return;
      if (problem.status === 401) return this.#become("signed_out");
      if (problem.status === 403) return this.#become("forbidden");
      this.#failures += 1;
      wait = Math.min(EVERY_MS * 2 ** this.#failures, LONGEST_MS);
      this.#become("offline");
    }
    if (document.visibilityState === "visible") this.#timer = setTimeout(() => this.#now(), wait);
    return undefined;
  }

  #become(state) {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new CustomEvent("state"));
  }
}
