// What is a message on a page: the selector that an ancestor of one message shares with an ancestor of the other.

import { all, children, contains, getRootNode, localName, matches, parentElement } from "./native.js";
import { featuresOf, selectorFor } from "./features.js";
import { identity } from "./marks.js";
import { ancestors, chain, SMALL } from "./tree.js";

const MOST_FEATURES = 40;

/** What these two messages, and others like them, are found by; null for nothing in common. */
export function messageRule(customer, agent) {
  const root = getRootNode(customer);
  const above = ancestors(customer);
  const shared = above.find((node) => contains(node, agent) && node !== customer);
  if (!shared && getRootNode(agent) === root) return null;
  const scope = shared ?? root;
  const one = chain(customer, scope);
  const other = chain(agent, scope);
  const kinds = [];
  for (const first of one) {
    if (SMALL.has(localName(first)) && one.some((node) => !SMALL.has(localName(node)))) continue;
    const kind = kindOf(first, other, scope, root);
    if (kind) kinds.push({ ...kind, first });
  }
  if (kinds.length === 0) return null;
  const inner = kinds[0];
  // The outermost part that never holds two messages: its time and author are then inside it.
  let best = inner;
  for (const kind of kinds.slice(1)) {
    const holdsMore = kind.items.some((node) => areMany(inner.items.filter((item) => item !== node && contains(node, item))));
    if (holdsMore) break;
    const covers = inner.items.filter((item) => kind.items.some((node) => contains(node, item))).length;
    if (covers < inner.items.length * 0.9) continue;
    best = kind;
  }
  const identified = kinds.filter((kind) => kind.items.length >= best.items.length && "id" in identity(kind.items));
  if (identified.length > 0 && !("id" in identity(best.items))) best = identified.at(-1);
  return { item: best.css, items: best.items, first: best.first, second: best.items.find((node) => contains(node, agent)), root };
}

/** The selector that an ancestor of one message shares with an ancestor of the other, with all that it finds. */
function kindOf(first, other, scope, root) {
  const mine = featuresOf(first).slice(0, MOST_FEATURES);
  let best = null;
  for (const second of other) {
    if (localName(second) !== localName(first)) continue;
    const common = mine.filter(({ css }) => matches(second, css));
    const strong = common.filter(({ weight }) => weight > 1);
    const use = strong.length > 0 ? strong.slice(0, 2) : common.slice(0, 4);
    const css = use.length > 0 ? use.map((part) => part.css).sort(tagFirst).join("") : null;
    const tried = css ? [css] : [];
    if (use.length > 1 && strong.length > 0) tried.unshift(...use.map((part) => part.css));
    if (!css) tried.push(placed(first, second, scope, root));
    for (const candidate of tried.filter(Boolean)) {
      const items = outermost(all(scope, candidate));
      if (!items.includes(first) || !items.includes(second)) continue;
      const score = use.reduce((sum, { weight }) => sum + weight, 0) + items.length / 1000;
      if (!best || score > best.score) best = { css: scoped(candidate, scope, root, items), items, score };
    }
  }
  return best;
}

function tagFirst(one, other) {
  return Number(/^[a-z]/i.test(other)) - Number(/^[a-z]/i.test(one));
}

/** Nothing tells these elements from others but where they are: children of the list itself. */
function placed(first, second, scope, root) {
  if (parentElement(first) !== scope || parentElement(second) !== scope) return null;
  const list = selectorFor(root, scope);
  return list ? `${list} > ${localName(first)}` : null;
}

/** Name the list too where the selector alone finds things elsewhere on the page. */
function scoped(css, scope, root, items) {
  if (all(root, css).length === items.length) return css;
  for (let around = scope; around && around !== root; around = parentElement(around)) {
    const list = selectorFor(root, around);
    if (list && outermost(all(root, `${list} ${css}`)).length === items.length) return `${list} ${css}`;
  }
  return css;
}

function outermost(nodes) {
  return nodes.filter((node) => !nodes.some((other) => other !== node && contains(other, node)));
}

/** Whether these are several messages, and not the unlike parts of one: a line with the name, a line with the words. */
function areMany(nodes) {
  const makes = nodes.map((node) => [localName(node), children(node).length, ...featuresOf(node).map(({ css }) => css)].join(" "));
  return new Set(makes).size < makes.length;
}
