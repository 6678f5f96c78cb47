// Small values that outlive a page: choices for the browser, unsent work for the tab.

class Kept {
  #storage;

  constructor(name) {
    try {
      this.#storage = globalThis[name];
      this.#storage?.getItem("copilot");
    } catch {
      this.#storage = null;
    }
  }

  /** The value under a name, `otherwise` when there is none that can be read. */
  get(name, otherwise = null) {
    try {
      const text = this.#storage?.getItem(name);
      return text === null || text === undefined ? otherwise : JSON.parse(text);
    } catch {
      return otherwise;
    }
  }

  set(name, value) {
    try {
      if (value === null || value === undefined) this.#storage?.removeItem(name);
      else this.#storage?.setItem(name, JSON.stringify(value));
    } catch {
      // A full or forbidden storage costs only the memory of this value.
    }
  }

  /** The storage itself, for parts that keep their own format; null where there is none. */
  get raw() {
    return this.#storage;
  }
}

/** For all tabs of this browser. */
export const browser = new Kept("localStorage");

/** For this tab, until it is closed. */
export const tab = new Kept("sessionStorage");
