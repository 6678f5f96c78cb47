// For a moment after the suggestion changed, keys do nothing: they were meant for the one before.

const LOCKED_MS = 400;

/** Knows when what is seen last changed. */
export class KeyLock {
  #seen = null;
  #since = -Infinity;

  /** Tell what is seen now, as anything that differs when it differs. */
  saw(what) {
    if (what === this.#seen) return;
    this.#seen = what;
    this.#since = performance.now();
  }

  /** Whether keys must be ignored. */
  get holds() {
    return performance.now() - this.#since < LOCKED_MS;
  }
}
