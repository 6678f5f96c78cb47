// Seeing what was really sent: what stood in the composer before it was sent, and the message that then appears.

import { same } from "./text.js";

const REMEMBERED_MS = 3 * 60 * 1000;
const MOST = 5;

/** Remembers, for this page only, inserted replies and what was in the composer at each possible sending. */
export class Sending {
  #candidates = [];
  #origins = new Map();
  #now;

  constructor(now = () => Date.now()) {
    this.#now = now;
  }

  /** A reply of a suggestion was put into the composer of a conversation. */
  inserted(conversation, origin) {
    this.#origins.set(conversation, origin);
  }

  origin(conversation) {
    return this.#origins.get(conversation) ?? null;
  }

  /** This text may be on its way now. */
  maybe(conversation, text) {
    if (!text) return;
    this.#candidates = [...this.#recent(), { conversation, text, at: this.#now() }].slice(-MOST);
  }

  /** The composer is empty without anything having been sent: what was inserted is given up. */
  emptied(conversation) {
    const origin = this.#origins.get(conversation);
    if (origin && !this.#recent().some((candidate) => candidate.conversation === conversation && candidate.at >= origin.at)) {
      this.#origins.delete(conversation);
    }
  }

  /** The suggestion that a new message of an agent was made from, or null; a suggestion is answered for once. */
  claim(conversation, text) {
    const origin = this.#origins.get(conversation);
    if (!origin) return null;
    const written = this.#recent().filter((candidate) => candidate.conversation === conversation && candidate.at >= origin.at);
    const texts = written.length > 0 ? written.map((candidate) => candidate.text) : [origin.text];
    if (!texts.some((one) => same(one, text))) return null;
    this.#origins.delete(conversation);
    return origin;
  }

  #recent() {
    const since = this.#now() - REMEMBERED_MS;
    return this.#candidates.filter((candidate) => candidate.at > since);
  }
}
