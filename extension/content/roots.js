// Everything of a page that can be searched: the document, shadow roots (closed ones too), frames of the same origin.

import { all, documentIn, isConnected, localName, nodeType, shadowOf } from "./native.js";

const MOST_ROOTS = 300;

export class Roots {
  #top;
  #roots;

  constructor(top = document) {
    this.#top = top;
    this.#roots = [top];
  }

  /** Look for roots anew, which walks the whole page: not for every change. Answers whether there are others now. */
  refresh() {
    const found = [];
    const look = (root) => {
      if (!root || found.length >= MOST_ROOTS || found.includes(root)) return;
      found.push(root);
      for (const node of all(root, "*")) {
        const name = localName(node);
        if (name === "iframe") look(documentIn(node));
        else if (name.includes("-") || MAY_HOST.has(name)) look(shadowOf(node));
      }
    };
    look(this.#top);
    const changed = found.length !== this.#roots.length || found.some((root, index) => root !== this.#roots[index]);
    this.#roots = found;
    return changed;
  }

  get list() {
    return this.#roots;
  }

  /** Whether a root has left the page since the last look. */
  get stale() {
    return this.#roots.some((root) => (nodeType(root) === 11 ? !isConnected(root.host) : root !== this.#top && !root.defaultView));
  }

  /** All matches of the first selector that has any; `selectors` is one or a list of alternatives. */
  all(selectors) {
    for (const selector of listOf(selectors)) {
      const found = this.#roots.flatMap((root) => all(root, selector));
      if (found.length > 0) return found;
    }
    return [];
  }

  one(selectors) {
    return this.all(selectors)[0] ?? null;
  }
}

// The elements of HTML that can have a shadow root besides custom ones.
const MAY_HOST = new Set(
  "article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span".split(" "),
);

export function listOf(selectors) {
  return (Array.isArray(selectors) ? selectors : [selectors]).filter(Boolean);
}
