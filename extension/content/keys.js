// The panel's keys while the agent is in the page: Tab accepts in the composer, Alt+X asks why not, a digit answers;
// Escape stops what counts down.

import { listen } from "./native.js";

const REASONS_MS = 15_000;

/** A key is taken only when a person pressed it, and only while the panel says that it means something. */
export class Keys {
  #composer;
  #link;
  #conversation;
  #signal;
  #armed = null;
  #asking = 0;

  constructor({ composer, link, conversation, signal }) {
    this.#composer = composer;
    this.#link = link;
    this.#conversation = conversation;
    this.#signal = signal;
  }

  /** The suggestion that can be accepted in a conversation, as {conversation, suggestion, tab, counting}; null for none. */
  arm(armed) {
    if (armed?.suggestion !== this.#armed?.suggestion) this.#asking = 0;
    this.#armed = armed;
  }

  listen(root) {
    listen(root, "keydown", (event) => this.#key(event), { capture: true, signal: this.#signal });
  }

  #key(event) {
    if (!event.isTrusted || event.defaultPrevented || event.isComposing) return;
    const armed = this.#armed;
    if (!armed || armed.conversation !== this.#conversation()) return;
    const writing = this.#composer.around(event.composedPath()[0]);
    // Wherever in the page somebody is: what goes out by itself is stopped, and the page has its own use of the key.
    if (event.key === "Escape" && armed.counting && !writing) return this.#tell(event, armed);
    if (!writing) return;
    if (event.key === "Escape" && armed.counting && !this.#asking) return this.#take(event, armed);
    if (isChord(event)) {
      this.#asking = this.#asking ? 0 : performance.now();
      return this.#take(event, armed);
    }
    if (this.#asking && performance.now() - this.#asking < REASONS_MS) {
      const answers = event.key === "Escape" || /^[1-9]$/.test(event.key);
      if (answers) this.#asking = 0;
      return answers ? this.#take(event, armed) : undefined;
    }
    if (isTab(event) && armed.tab && this.#composer.hasFocus() && this.#composer.isEmpty()) return this.#take(event, armed);
    return undefined;
  }

  #take(event, armed) {
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#tell(event, armed);
  }

  #tell(event, armed) {
    const { key, code, altKey, repeat } = event;
    this.#link.say({ type: "key", key: { key, code, altKey, repeat, suggestion: armed.suggestion } });
  }
}

function isTab(event) {
  return event.key === "Tab" && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
}

function isChord(event) {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  return event.key.toLowerCase() === "x" || event.code === "KeyX";
}
