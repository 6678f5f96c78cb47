// Everything of a page that can be searched: the document, shadow roots (closed ones too), frames of the same origin.

import { all, documentIn, listed, localName, shadowOf } from "./native.js";

const MOST_ROOTS = 300;
const MOST_ALIKE = 80;

export class Roots {
  #top;
  #roots;

  constructor(top = document) {
    this.#top = top;
    this.#roots = [top];
  }

  /** Look for roots anew, which walks the whole page, all at once. */
  refresh() {
    const walk = this.walk();
    while (!walk.next().done);
  }

  /** The same in steps, each a small part of a millisecond; what was found counts when the last one is done. */
  *walk() {
    const found = [];
    yield* this.#below(this.#top, found);
    this.#roots = found;
  }

  *#below(root, found) {
    if (!root || found.length >= MOST_ROOTS || found.includes(root)) return;
    found.push(root);
    const many = new Map();
    for (const node of all(root, "*")) {
      yield;
      const name = localName(node);
      if (name === "iframe") yield* this.#below(documentIn(node), found);
      else if (MAY_HOST.has(name)) yield* this.#below(shadowOf(node), found);
      else if (name.includes("-")) many.get(name)?.push(node) ?? many.set(name, [node]);
    }
    // Each message may be a component: of many alike the last ones are what is new.
    for (const nodes of many.values()) for (const node of nodes.slice(-MOST_ALIKE)) yield* this.#below(shadowOf(node), found);
  }

  get list() {
    return this.#roots;
  }

  /** All matches of the first selector that has any; `selectors` is one or a list of alternatives. */
  all(selectors) {
    for (const selector of listOf(selectors)) {
      const found = this.#roots.flatMap((root) => all(root, selector));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The same without taking every node out: {total, slice(from, to)}. */
  found(selectors) {
    for (const selector of listOf(selectors)) {
      const lists = this.#roots.map((root) => listed(root, selector)).filter(({ length }) => length > 0);
      if (lists.length > 0) return new Found(lists);
    }
    return new Found([]);
  }

  one(selectors) {
    return this.all(selectors)[0] ?? null;
  }
}

/** Matches in several roots, one after the other. */
class Found {
  #lists;

  constructor(lists) {
    this.#lists = lists;
    this.total = lists.reduce((sum, { length }) => sum + length, 0);
  }

  slice(from = 0, to = this.total) {
    const nodes = [];
    let begin = 0;
    for (const list of this.#lists) {
      for (let at = Math.max(from, begin); at < Math.min(to, begin + list.length); at += 1) nodes.push(list[at - begin]);
      begin += list.length;
    }
    return nodes;
  }
}

// The elements of HTML that can have a shadow root besides custom ones.
const MAY_HOST = new Set(
  "article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span".split(" "),
);

export function listOf(selectors) {
  return (Array.isArray(selectors) ? selectors : [selectors]).filter(Boolean);
}
