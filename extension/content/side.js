// On which side of its row a message is drawn.

import { box, children, getRootNode, localName, ownerDocument, parentElement, shadowOf, textContent } from "./native.js";

const NARROWER_PX = 24;
const DEPTH = 6;

/** On which side of its row a bubble is drawn: start or end, in the direction of writing. */
export function sideOf(node) {
  const { defaultView } = ownerDocument(node);
  const narrow = narrowest(node);
  let bubble = narrow;
  let row = around(narrow);
  // Up to the first ancestor that is wider than the bubble.
  while (row && box(row).width - box(bubble).width < NARROWER_PX) {
    bubble = row;
    row = around(row);
  }
  if (!row) return "start";
  const [inner, outer] = [box(bubble), box(row)];
  const before = inner.left - outer.left;
  const after = outer.right - inner.right;
  const rtl = defaultView.getComputedStyle(row).direction === "rtl";
  return before > after !== rtl ? "end" : "start";
}

/** A row that is as wide as its list holds its bubble further in. */
function narrowest(node) {
  const row = around(node);
  if (!row || box(row).width - box(node).width >= NARROWER_PX) return node;
  let at = node;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const inner = Array.from(children((localName(at).includes("-") && shadowOf(at)) || at)).filter((child) => box(child).width > 0);
    const words = (child) => textContent(child).length + (localName(child) === "slot" ? 1 : 0);
    const fullest = inner.sort((one, other) => words(other) - words(one))[0];
    if (!fullest) return node;
    if (box(at).width - box(fullest).width >= NARROWER_PX) return fullest;
    at = fullest;
  }
  return node;
}

/** What is around an element; around what a component shows is the component. */
function around(node) {
  return parentElement(node) ?? getRootNode(node).host ?? null;
}
