// One page of a desk: watches it, reports what is new, inserts replies, sees what is sent.

import { listen, nodeType } from "./native.js";
import { Composer } from "./composer.js";
import { Gate } from "./gate.js";
import { Keys } from "./keys.js";
import { News } from "./news.js";
import { Reader } from "./read.js";
import { Roots } from "./roots.js";
import { Sending } from "./sent.js";

const SETTLE_MS = 60;
const LONGEST_MS = 400;
const UNDRAWN_MS = 250;
const ROOTS_MS = 1500;
const SLICE_MS = 0.7;
const STRIDE = 50;
const PATIENCE_MS = 4000;
const EMPTIED_MS = 2500;
const TYPING_MS = 200;
const LEFT_MS = 10_000;
const MOST_CONVERSATIONS = 200;

export class Page {
  #adapter;
  #link;
  #signal;
  #roots = new Roots();
  #reader;
  #composer;
  #sending = new Sending();
  #news = new Map();
  #watched = new Set();
  #observer;
  #timer = 0;
  #first = 0;
  #since = performance.now();
  #conversation = null;
  #top;
  #rootsAt = 0;
  #walk = null;
  /** For the bench: how many looks, how long each took, and each part of looking for roots (ms). */
  stats = { looks: 0, times: [], slices: [] };

  constructor({ adapter, link, top, signal }) {
    this.#adapter = adapter;
    this.#link = link;
    this.#top = top;
    this.#signal = signal;
    this.#reader = new Reader(this.#roots, adapter);
    this.#composer = new Composer(this.#roots, adapter);
    this.keys = new Keys({ composer: this.#composer, link, conversation: () => this.#conversation, signal });
    this.gate = new Gate({ adapter, composer: this.#composer, roots: this.#roots, conversation: () => this.#conversation, signal });
    this.#observer = new MutationObserver((records) => {
      this.#reader.touched(records);
      this.#soon();
    });
    signal.addEventListener("abort", () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
    this.#roots.refresh();
    this.#watchRoots();
    const timer = setInterval(() => this.#tick(), ROOTS_MS);
    signal.addEventListener("abort", () => clearInterval(timer));
    this.look();
  }

  /** The address in the tab's address bar changed: the panel is about the next conversation before the page has drawn it. */
  movedTo(top) {
    this.#top = top;
    this.look();
  }

  #tick() {
    this.#lookForRoots();
    this.#soon();
  }

  /** A walk over the whole page is too long for one go, whatever the length of the thread. */
  #lookForRoots() {
    if (this.#walk) return;
    this.#rootsAt = performance.now();
    this.#walk = this.#roots.walk();
    this.#step();
  }

  #step() {
    if (this.#signal.aborted) return;
    const began = performance.now();
    do {
      for (let count = 0; count < STRIDE; count += 1) {
        if (!this.#walk.next().done) continue;
        this.#walk = null;
        this.#watchRoots();
        return;
      }
    } while (performance.now() - began < SLICE_MS);
    this.stats.slices = [...this.stats.slices.slice(-999), performance.now() - began];
    requestIdleCallback(() => this.#step(), { timeout: ROOTS_MS });
  }

  #watchRoots() {
    for (const root of this.#roots.list) {
      if (this.#watched.has(root)) continue;
      this.#watched.add(root);
      this.#reader.forget(); // what was read in there before was not watched
      this.#observer.observe(root, { childList: true, subtree: true, characterData: true });
      if (nodeType(root) === 9) this.#listen(root);
    }
    if (this.#watched.size > 2 * this.#roots.list.length + 20) this.#watched = new Set(this.#roots.list);
  }

  #listen(root) {
    // First of all: what it stops has not been sent.
    this.gate.listen(root);
    const options = { capture: true, passive: true, signal: this.#signal };
    listen(root, "click", (event) => event.isTrusted && this.#maybeSent(), options);
    listen(root, "submit", (event) => event.isTrusted && this.#maybeSent(), options);
    listen(root, "keydown", (event) => event.isTrusted && event.key === "Enter" && !event.isComposing && this.#maybeSent(), options);
    listen(root, "input", (event) => event.isTrusted && this.#typed(event), options);
    listen(root, "focusin", () => this.#soon(), options);
    this.keys.listen(root);
  }

  #soon() {
    const now = performance.now();
    if (!this.#timer) this.#first = now;
    else if (now - this.#first > LONGEST_MS) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#afterDrawing(), SETTLE_MS);
  }

  /** Look when the page has just been drawn: what is asked of its layout then costs nothing. */
  #afterDrawing() {
    const look = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.look());
    };
    this.#timer = setTimeout(look, UNDRAWN_MS); // a page that nobody sees is not drawn
    if (document.visibilityState === "visible") requestAnimationFrame(look);
    else look();
  }

  /** Read what there is and report what is new. */
  look() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#signal.aborted) return;
    const began = performance.now();
    const conversation = this.#adapter.conversationOf({ top: this.#top, frame: location.href, roots: this.#roots });
    if (conversation !== this.#conversation) {
      this.#conversation = conversation;
      this.#since = began;
      this.#left = this.#newest;
    }
    const seen = conversation ? this.#reader.tail() : { total: 0, messages: [], atEnd: true };
    if (conversation && !this.#showsWhatWasLeft(seen)) this.#report(conversation, seen);
    this.#tell(seen.total);
    const took = performance.now() - began;
    this.stats.looks += 1;
    this.stats.times = [...this.stats.times.slice(-999), took];
    if (seen.total === 0 && performance.now() - this.#rootsAt > ROOTS_MS / 2) this.#lookForRoots();
  }

  /** Pages name the next conversation at once and draw it later: what still stands there is the one before's. */
  #showsWhatWasLeft({ messages }) {
    const newest = messages.at(-1);
    if (!newest) return false;
    const left = this.#left;
    // Where the page names no messages, the same words in the same node may be another's after a while.
    const named = !newest.id.startsWith("t-") || performance.now() - this.#since < LEFT_MS;
    const same = left !== null && named && left.node === newest.node && left.id === newest.id && left.text === newest.text;
    if (!same) this.#left = null;
    this.#newest = newest;
    return same;
  }

  #left = null;
  #newest = null;

  #report(conversation, seen) {
    if (!this.#news.has(conversation)) {
      this.#news.set(conversation, new News());
      if (this.#news.size > MOST_CONVERSATIONS) this.#news.delete(this.#news.keys().next().value);
    }
    for (const { id, author, text, at } of this.#news.get(conversation).take(seen)) {
      const origin = author === "agent" ? this.#sending.claim(conversation, text) : null;
      const report = { conversation, id: this.#adapter.messageId?.(id) ?? id, author, text, at, channel: this.#adapter.channel };
      if (origin) this.#link.report({ type: "sent", ...report, suggestion: origin.suggestion, reply_index: origin.reply_index });
      else this.#link.report({ type: "observe", ...report });
    }
  }

  #tell(messages) {
    const composer = this.#composer.glance();
    this.#link.state({
      conversation: this.#conversation,
      // Roughly, so that not every message is news of its own to the worker.
      messages: messages && 2 ** Math.floor(Math.log2(messages)),
      composer: composer !== null,
      untouched: composer !== null && this.#composer.isEmpty(composer) && !this.#composer.isNote(),
      capabilities: this.#adapter.capabilities ?? ["read", "insert"],
      hint: this.#hint(messages, composer),
    });
  }

  #hint(messages, composer) {
    if (performance.now() - this.#since < PATIENCE_MS) return null;
    if (!this.#conversation) return "no_conversation";
    if (messages === 0) return "no_messages";
    if (!composer) return "no_composer";
    return this.#composer.isNote() ? "note" : null;
  }

  // --- the composer ---

  #maybeSent() {
    if (!this.#conversation || this.#composer.isNote()) return;
    this.#sending.maybe(this.#conversation, this.#composer.text());
  }

  #typed(event) {
    if (this.#composer.around(event.composedPath()[0])) this.#tellTyping();
    const conversation = this.#conversation;
    if (!conversation || !this.#sending.origin(conversation) || !this.#composer.isEmpty()) return;
    setTimeout(() => {
      if (conversation === this.#conversation && this.#composer.isEmpty()) this.#sending.emptied(conversation);
    }, EMPTIED_MS);
  }

  /** The panel must know at once that a person writes, never what. */
  #tellTyping() {
    const now = performance.now();
    if (now - this.#toldTyping < TYPING_MS) return;
    this.#toldTyping = now;
    this.#link.say({ type: "typing" });
    this.#soon();
  }

  #toldTyping = -Infinity;

  /** Put a reply into the composer, and send it where the desk can; tells how it went. One after the other. */
  insert(message) {
    this.#inserting = this.#inserting.then(() => this.#insert(message)).catch((problem) => {
      console.warn("a reply could not be inserted", problem.message);
      this.#link.say({ type: "inserted", id: message.id, ok: false, hint: "not_inserted" });
    });
    return this.#inserting;
  }

  #inserting = Promise.resolve();

  async #insert({ id, conversation, text, origin, send }) {
    const answer = (ok, hint = null) => this.#link.say({ type: "inserted", id, ok, hint });
    if (this.#signal.aborted || conversation !== this.#conversation) return answer(false, "moved");
    if (this.#composer.isNote()) return answer(false, "note");
    const empty = this.#composer.isEmpty();
    const earlier = this.#sending.origin(conversation);
    if (!(await this.#composer.insert(text, earlier?.text))) return answer(false, this.#composer.find() ? "not_inserted" : "no_composer");
    // A passage that the agent asked for comes from no suggestion, and answers for none.
    if (origin) this.#sending.inserted(conversation, { ...origin, text, at: Date.now() });
    if (send && empty && (this.#adapter.capabilities ?? []).includes("send")) return this.#send(conversation, answer);
    return answer(true);
  }

  #send(conversation, answer) {
    const button = this.#roots.all(this.#adapter.send?.button).at(-1);
    if (!button) return answer(true, "send_yourself");
    // The page may take a moment to let its button be pressed.
    setTimeout(() => {
      if (this.#signal.aborted || conversation !== this.#conversation) return answer(true, "send_yourself");
      this.#sending.maybe(conversation, this.#composer.text());
      button.click();
      return answer(true);
    }, SETTLE_MS);
    return undefined;
  }

  focusComposer() {
    this.#composer.find()?.focus();
  }
}
