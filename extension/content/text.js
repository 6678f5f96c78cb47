// What a node says, as a person reads it: blocks become lines, quoted history and hidden parts are left out.

import { assignedNodes, attribute, firstChild, localName, matches, nextSibling, nodeType, ownerDocument, parentElement, shadowOf } from "./native.js";

const BLOCKS = new Set(
  "address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(" "),
);
const SILENT = new Set("script style template noscript svg head title button select textarea input iframe object".split(" "));
const MOST = 20_000;

/** The text of a node; `skip` is a selector of parts to leave out. */
export function textOf(node, skip = "") {
  const pieces = [];
  let length = 0;
  const add = (text) => {
    pieces.push(text);
    length += text.length;
  };
  // Where two blocks meet there is one new line; an empty line is one that the page has.
  let lineIsEmpty = true;
  const endLine = () => {
    if (!lineIsEmpty) add("\n");
    lineIsEmpty = true;
  };
  const words = (at) => {
    const text = at.data.includes("\n") && at.data.trim() && !keepsLines(at) ? at.data.replace(/\s+/g, " ") : at.data;
    add(text.trim() ? text.replace(/[^\S\n]+/g, " ") : " ");
    if (text.trim()) lineIsEmpty = /\n\s*$/.test(text);
  };
  const walk = (at) => {
    if (length > MOST) return;
    const type = nodeType(at);
    if (type === 3) return words(at);
    if (type !== 1) return;
    const name = localName(at);
    if (name === "br") {
      add("\n");
      lineIsEmpty = true;
      return;
    }
    if (SILENT.has(name) || attribute(at, "hidden") !== null || (skip && matches(at, skip))) return;
    if (name === "img") {
      add(attribute(at, "alt") ?? "");
      if (attribute(at, "alt")) lineIsEmpty = false;
      return;
    }
    const block = BLOCKS.has(name);
    if (block) endLine();
    inside(at, name);
    if (block) endLine();
  };
  // A component shows its own root, and what is written between its tags where that has a slot.
  const inside = (at, name) => {
    if (name === "slot") return assignedNodes(at, { flatten: true }).forEach(walk);
    const shown = (name.includes("-") && shadowOf(at)) || at;
    for (let child = firstChild(shown); child; child = nextSibling(child)) walk(child);
    return undefined;
  };
  inside(node, nodeType(node) === 1 ? localName(node) : "");
  return tidy(pieces.join(""));
}

/** Whether the page shows the line breaks of a text as they are. */
function keepsLines(text) {
  const { defaultView } = ownerDocument(text);
  const around = parentElement(text);
  return Boolean(around && defaultView) && /pre|break-spaces/.test(defaultView.getComputedStyle(around).whiteSpace);
}

export function tidy(text) {
  return text
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/[^\S\n]*\n[^\S\n]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/[^\S\n]{2,}/g, " ")
    .trim();
}

/** For comparing two texts: case, kinds of spaces and quotes do not count. */
export function folded(text) {
  return text.normalize("NFKC").replace(/[\u200b-\u200f\u2060\ufeff]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Whether one text is the other, or holds it with a signature or a greeting around. */
export function same(one, other) {
  const [a, b] = [folded(one), folded(other)];
  if (!a || !b) return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 12 && long.includes(short)) return true;
  return alike(short, long) >= 0.8;
}

/** The share of words that two texts have in common (Dice), 0 to 1. */
export function alike(one, other) {
  const count = (text) => {
    const words = new Map();
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
    return words;
  };
  const [a, b] = [count(one), count(other)];
  let common = 0;
  let total = 0;
  for (const [word, times] of a) {
    total += times;
    common += Math.min(times, b.get(word) ?? 0);
  }
  for (const times of b.values()) total += times;
  return total === 0 ? 0 : (2 * common) / total;
}

/** A short name for a text, the same wherever it is made (FNV-1a, 53 bits). */
export function nameOf(text) {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
