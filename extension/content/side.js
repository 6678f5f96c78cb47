// On which side of its row a message is drawn.

import { box, children, getRootNode, localName, ownerDocument, parentElement, shadowOf, textContent } from "./native.js";

const NARROWER_PX = 24;
const DEPTH = 6;
const MIDDLE = 0.1;

/** On which side of its row a bubble is drawn: start or end, in the direction of writing, or in the middle as lines of the system are. */
export function sideOf(node) {
  const { defaultView } = ownerDocument(node);
  let { at, inner } = narrowest(node);
  let row = around(at);
  // Words that are narrower than their own block are their own bubble.
  if (inner !== null) row = at;
  else inner = box(at);
  // Up to the first ancestor that is wider than the bubble.
  while (row && box(row).width - inner.width < NARROWER_PX) {
    at = row;
    inner = box(at);
    row = around(row);
  }
  if (!row) return "start";
  const outer = box(row);
  const before = inner.left - outer.left;
  const after = outer.right - inner.right;
  const [less, more] = [Math.min(before, after), Math.max(before, after)];
  if (less >= NARROWER_PX && more - less <= MIDDLE * (before + after)) return "middle";
  const rtl = defaultView.getComputedStyle(row).direction === "rtl";
  return before > after !== rtl ? "end" : "start";
}

/** A row that is as wide as its list holds its bubble further in, at least that of its words: {at, inner: its own box or null}. */
function narrowest(node) {
  const row = around(node);
  if (!row || box(row).width - box(node).width >= NARROWER_PX) return { at: node, inner: null };
  let at = node;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const inner = Array.from(children((localName(at).includes("-") && shadowOf(at)) || at)).filter((child) => box(child).width > 0);
    const fullest = inner.sort((one, other) => words(other) - words(one))[0];
    if (!fullest) break;
    if (box(at).width - box(fullest).width >= NARROWER_PX) return { at: fullest, inner: null };
    at = fullest;
  }
  const range = ownerDocument(at).createRange();
  range.selectNodeContents(at);
  const drawn = range.getBoundingClientRect();
  return drawn.width > 0 && box(at).width - drawn.width >= NARROWER_PX ? { at, inner: drawn } : { at: node, inner: null };
}

/** How much an element says, with what the components in it show. */
function words(node) {
  const shown = localName(node).includes("-") ? shadowOf(node) : null;
  const inside = shown ? Array.from(children(shown)).reduce((sum, child) => sum + words(child), 0) : 0;
  const parts = Array.from(children(node)).filter((child) => localName(child).includes("-")).reduce((sum, child) => sum + words(child), 0);
  return textContent(node).length + inside + parts + (localName(node) === "slot" ? 1 : 0);
}

/** What is around an element; around what a component shows is the component. */
function around(node) {
  return parentElement(node) ?? getRootNode(node).host ?? null;
}
