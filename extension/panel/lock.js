// For a moment after the suggestion changed, keys do nothing: they were meant for the one before.

const LOCKED_MS = 400;

/** Knows when what is seen last changed; `changed()` is called when the lock closes and when it opens. */
export class KeyLock {
  #seen = null;
  #since = -Infinity;
  #changed;
  #timer = 0;

  constructor(changed, signal) {
    this.#changed = changed;
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  /** Tell what is seen now, as anything that differs when it differs. */
  saw(what) {
    if (what === this.#seen) return;
    this.#seen = what;
    this.#since = performance.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#changed, LOCKED_MS + 1);
    this.#changed();
  }

  /** Whether keys must be ignored. */
  get holds() {
    return performance.now() - this.#since < LOCKED_MS;
  }
}
