// Reading the messages that a page shows, by its description.

import { allWithin, attribute, box, closest, contains, isConnected, localName, matches, nodeType, one, ownerDocument, parentElement, parentNode, textContent } from "./native.js";
import { moment } from "./moment.js";
import { listOf } from "./roots.js";
import { sideOf } from "./side.js";
import { nameOf, textOf } from "./text.js";

const TAIL = 60;
const NEAR_END_PX = 120;
const MOST_DRAWN = 200;
const MOST_COMPARED = 8;
const CLOCKS_DIFFER_MS = 60_000;
const MOST_GROUPED = 200;
const BEFORE = "before";
// By the agents' side: what is drawn in the middle is a line of the system.
const AUTHORS = { start: { start: "agent", end: "customer", middle: null }, end: { start: "customer", end: "agent", middle: null } };

/** Finds messages; the same message has the same id each time, whether the page gives one or not. */
export class Reader {
  #roots;
  #description;

  constructor(roots, description) {
    this.#roots = roots;
    this.#description = description;
  }

  /**
   * The newest messages, oldest first: {total, atEnd, messages: [{id, author, text, at, node}]}. At most `most` nodes
   * are looked at, whatever the length of the thread; `atEnd` is worked out when it is asked for, as it costs a layout.
   */
  tail(most = TAIL) {
    const found = this.#roots.found(this.#description.messages.item);
    const drawn = this.#description.messages.order === "drawn";
    const last = drawn ? asDrawn(found.slice(found.total - MOST_DRAWN)) : found.slice(found.total - most);
    const reversed = this.#isReversed(found, last);
    const nodes = outer(reversed ? found.slice(0, most) : last.slice(-most));
    if (reversed) nodes.reverse();
    const seen = new Map();
    const messages = [];
    let before = null;
    for (const node of nodes) {
      const message = this.#message(node, seen, () => before ?? this.#authorBefore(node, found, reversed));
      if (!message) continue;
      before = message.author;
      messages.push(message);
    }
    const end = () => this.#atEnd(nodes.at(-1), reversed);
    return {
      total: found.total,
      messages,
      get atEnd() {
        return end();
      },
    };
  }

  /** What these changes of the page may have touched is read anew. */
  touched(records) {
    let last = null;
    for (const { target } of records) {
      if (target === last) continue;
      last = target;
      for (let at = target; at; at = parentNode(at) ?? (nodeType(at) === 11 ? at.host : null)) this.#known.delete(at);
    }
  }

  /** Everything is read anew. */
  forget() {
    this.#known = new WeakMap();
  }

  #known = new WeakMap();

  /** Who wrote the messages before the ones that are looked at: the nearest that says so itself. */
  #authorBefore(node, found, reversed) {
    const near = reversed ? found.slice(0, MOST_GROUPED) : found.slice(found.total - MOST_GROUPED).reverse();
    for (const one of near.slice(near.indexOf(node) + 1)) {
      const author = this.author(one);
      if (author && author !== BEFORE) return author;
    }
    return null;
  }

  #message(node, seen, before) {
    // Neither a change inside nor another name or class: a row may come to show another message, or become a sent one.
    const version = `${attribute(node, "class")}\n${this.#value(node, this.#description.messages.id)}`;
    let read = this.#known.get(node);
    if (read?.version !== version) {
      read = this.#read(node);
      if (!read) return null;
      read.version = version;
      // Changes inside a component are seen only where its root is watched.
      if (!localName(node).includes("-")) this.#known.set(node, read);
    }
    const { text, time } = read;
    const author = read.author === BEFORE ? before() : read.author;
    if (!author) return null;
    let { id } = read;
    if (!id) {
      const name = nameOf(`${author}\n${time}\n${text}`);
      seen.set(name, (seen.get(name) ?? 0) + 1);
      id = `t-${name}-${seen.get(name)}`;
    }
    return { id, author, text, at: read.at, node };
  }

  #read(node) {
    const author = this.author(node);
    const text = author && this.#text(node);
    if (!text) return null;
    const time = this.#value(node, this.#description.messages.time);
    return { author, text, time, at: moment(time), id: this.#value(node, this.#description.messages.id) };
  }

  /** customer, agent, "before" for whoever wrote the message before, or null for what is no message between the two. */
  author(node) {
    const { messages, author } = this.#description;
    if (some(node, messages.skip, null)) return null;
    const body = this.#body(node);
    if (some(node, author.skip, body)) return null;
    if (some(node, author.customer, body)) return "customer";
    if (some(node, author.agent, body)) return "agent";
    if (author.side) return AUTHORS[author.side][sideOf(body ?? node)];
    // Where the words have a place of their own, what has none of it is a day or a line of the system.
    const nothing = author.otherwise === BEFORE && listOf(messages.text).length > 0 && !body;
    return author.otherwise === "skip" || nothing ? null : (author.otherwise ?? null);
  }

  #body(node) {
    for (const selector of listOf(this.#description.messages.text)) {
      const found = matches(node, selector) ? node : one(node, selector);
      if (found) return found;
    }
    return null;
  }

  #text(node) {
    return textOf(this.#body(node) ?? node, listOf(this.#description.messages.quoted).join(", "));
  }

  #value(node, sources) {
    for (const source of listOf(sources)) {
      const [selector, name] = source.split(/@(?=[\w:-]+$)/);
      const holder = selector === "" ? node : matches(node, selector) ? node : one(node, selector) ?? closest(node, selector);
      if (!holder) continue;
      const value = (name ? attribute(holder, name) : textContent(holder))?.trim();
      if (value) return value.slice(0, 180);
    }
    return "";
  }

  #isReversed(found, last) {
    const { order = "auto" } = this.#description.messages;
    if (order !== "auto") return order === "up";
    if (last.length < 2) return false;
    // Most neighbours decide, since one clock may be wrong; a time that is still to come surely is.
    const until = Date.now() + CLOCKS_DIFFER_MS;
    const times = last.slice(-MOST_COMPARED)
      .map((node) => Date.parse(moment(this.#value(node, this.#description.messages.time)) ?? ""))
      .filter((time) => time <= until);
    const falls = times.reduce((sum, time, at) => sum + (at > 0 ? Math.sign(times[at - 1] - time) : 0), 0);
    if (falls !== 0) return falls > 0;
    return this.#drawnUpwards(found.slice(0, 1)[0], last.at(-1));
  }

  #drawnUpwards(first, last) {
    // A list laid out from its end has its first child at the bottom, and newest first in the page's order.
    if (this.#upwards?.node === parentElement(first)) return this.#upwards.is;
    const is = box(first).top > box(last).bottom;
    this.#upwards = { node: parentElement(first), is };
    return is;
  }

  #upwards = null;

  /** Whether the newest message is in view, as far as the page scrolls at all. */
  #atEnd(node, reversed) {
    const scroller = node && this.#scroller(node);
    if (!scroller) return true;
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    const left = reversed ? Math.abs(scrollTop) : scrollHeight - Math.abs(scrollTop) - clientHeight;
    return left < NEAR_END_PX || scrollHeight <= clientHeight;
  }

  #scroll = null;

  #scroller(node) {
    if (this.#scroll && isConnected(this.#scroll) && contains(this.#scroll, node)) return this.#scroll;
    const { defaultView } = ownerDocument(node);
    for (let at = parentElement(node); at; at = parentElement(at)) {
      const { overflowY } = defaultView.getComputedStyle(at);
      if (/auto|scroll|overlay/.test(overflowY)) return (this.#scroll = at);
    }
    return null;
  }
}

/**
 * By where they are drawn: lists that show a part reuse their nodes in any order. Such lists hold few, so that the boxes
 * of all of them are asked for, unless they are many.
 */
function asDrawn(nodes) {
  const tops = new Map(nodes.map((node) => [node, box(node).top]));
  return [...tops.keys()].sort((one, other) => tops.get(one) - tops.get(other));
}

/** Without the nodes that lie inside another one of them. */
function outer(nodes) {
  const kept = [];
  for (const node of nodes) if (kept.length === 0 || !contains(kept.at(-1), node)) kept.push(node);
  return kept;
}

/**
 * Whether a node, one of its parts or (with `^` in front) one of its ancestors fits. What a customer wrote lies inside
 * `body`, where nothing is believed.
 */
function some(node, selectors, body) {
  for (const selector of listOf(selectors)) {
    if (typeof selector !== "string") {
      if (selector.is(node)) return true;
    } else if (selector.startsWith("^")) {
      if (closest(node, selector.slice(1))) return true;
    } else if (matches(node, selector)) {
      return true;
    } else {
      for (const found of allWithin(node, selector)) {
        if (!body || found === body || body === node || !contains(body, found)) return true;
      }
    }
  }
  return false;
}
