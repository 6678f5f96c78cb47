// Which of the messages on a page are new. Pure: what is seen goes in, what is to be reported comes out.

const HISTORY = 40;
const REMEMBERED = 4000;

/** What is known of one conversation on this page. */
export class News {
  #known = new Set();
  #newest = null;
  #started = false;
  #now;

  constructor(now = Date.now) {
    this.#now = now;
  }

  /**
   * The messages to report, oldest first. The first look reports the last of the history; later what comes after
   * something known, or between two known ones, is new, and what comes before all known ones is history that was
   * scrolled into view.
   */
  take({ messages, atEnd }) {
    if (messages.length === 0) return [];
    if (!this.#started) {
      this.#started = true;
      return this.#note(messages.slice(-HISTORY));
    }
    const first = messages.findIndex((message) => this.#known.has(message.id));
    if (first >= 0) return this.#note(messages.slice(first).filter((message) => !this.#known.has(message.id)));
    // Nothing known is in view any more: a long jump in a list that shows only a part, or all was drawn anew.
    if (messages.every((message) => message.at) && this.#newest) {
      return this.#note(messages.filter((message) => Date.parse(message.at) > Date.parse(this.#newest)));
    }
    return atEnd ? this.#note(messages) : [];
  }

  #note(messages) {
    // Nothing comes from the future: a single clock that is ahead would silence all that follows.
    const now = new Date(this.#now()).toISOString();
    for (const { id, at } of messages) {
      this.#known.add(id);
      const then = at > now ? now : at;
      if (then && (!this.#newest || then > this.#newest)) this.#newest = then;
    }
    if (this.#known.size > REMEMBERED) this.#known = new Set([...this.#known].slice(-REMEMBERED / 2));
    return messages;
  }
}
