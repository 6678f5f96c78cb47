// What must outlive this worker: values in chrome.storage.session, read whole at the start and written behind each change.

/** Looks like sessionStorage to the parts that expect one; `flushed()` tells when all of it is really kept. */
export class SessionStore {
  #values;
  #area;
  #writing = Promise.resolve();

  constructor(values, area) {
    this.#values = values;
    this.#area = area;
  }

  static async open(area = chrome.storage.session) {
    return new SessionStore(await area.get(null), area);
  }

  getItem(name) {
    return this.#values[name] ?? null;
  }

  setItem(name, value) {
    this.#values[name] = value;
    // In order: a later write must not be overtaken by an earlier one.
    this.#writing = this.#writing.then(() => this.#area.set({ [name]: value })).catch(() => undefined);
  }

  removeItem(name) {
    delete this.#values[name];
    this.#writing = this.#writing.then(() => this.#area.remove(name)).catch(() => undefined);
  }

  /** Resolves when everything that was set before this call is kept. */
  flushed() {
    return this.#writing;
  }
}
