// What is being written in each conversation, kept in the tab.

import { keyName } from "/panel/key.js";

/** Drafts are {text, inserted, origin}: `origin` names the suggestion the text came from, `inserted` its own text. */
export class Drafts {
  #tab;
  #name;

  constructor(tab, name) {
    this.#tab = tab;
    this.#name = name;
  }

  get(key) {
    return this.#tab.get(`${this.#name}.${keyName(key)}`, EMPTY);
  }

  /** Keep a text with its origin; an empty text has none. */
  set(key, draft) {
    this.#tab.set(`${this.#name}.${keyName(key)}`, draft.text.trim() === "" ? null : draft);
  }

  has(key) {
    return this.get(key).text !== "";
  }
}

export const EMPTY = Object.freeze({ text: "", inserted: "", origin: null });
