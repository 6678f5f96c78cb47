// One panel of the browser at a time may say that its suggestion is in front and untouched: the one that said so first.

/** Panels of several windows share one socket, and the server believes a socket about one suggestion. */
export class FrontWord {
  #worker;
  #holder = null;

  constructor(worker) {
    this.#worker = worker;
  }

  say(panel, { suggestion, why, whose }) {
    const { connection } = this.#worker;
    if (suggestion !== null) {
      if (this.#holder !== null && this.#holder !== panel) return;
      this.#holder = panel;
      connection.front(suggestion);
    } else if (whose) {
      connection.front(null, why, whose);
    } else if (this.#holder === panel) {
      this.#holder = null;
      connection.front(null, why);
    }
  }

  /** A panel was closed, and with it whatever it held up. */
  leave(panel) {
    this.say(panel, { suggestion: null, why: "switched" });
  }
}
