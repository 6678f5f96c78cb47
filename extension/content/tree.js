// Ways through a page's nodes that the parts of a proposal share.

import { parentElement } from "./native.js";

// Elements that are part of a line, not of a page.
export const SMALL = new Set("p span a b i em strong small code time font u s br img svg path button label sup sub mark pre ul ol h1 h2 h3 h4 h5 h6".split(" "));

/** From the inside out, up to but without `end`. */
export function chain(node, end) {
  const found = [];
  for (let at = node; at && at !== end; at = parentElement(at)) found.push(at);
  return found;
}

export function ancestors(node) {
  const found = [];
  for (let at = parentElement(node); at; at = parentElement(at)) found.push(at);
  return found;
}
