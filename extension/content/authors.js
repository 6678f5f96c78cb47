// Who wrote a message, by structure: never by what stands inside its words.

import { all, allWithin, attribute, attributes, children, contains, localName, matches, parentElement } from "./native.js";
import { featuresOf } from "./features.js";
import { sideOf } from "./side.js";
import { ancestors } from "./tree.js";

const CUSTOMER = /customer|visitor|client|user\b|end-?user|contact|incoming|inbound|received|recv|\bleft\b|theirs|\bother|guest|requester|\bin\b|peer|from-them|buyer|lead/i;
const AGENT = /agent|admin|operator|staff|outgoing|outbound|\bsent\b|\bright\b|\bmine\b|\bme\b|\bself\b|\bown\b|\bout\b|from-me|support|seller|assistant|teammate|employee/i;

const ASIDE = /(^|[^a-z])(notes?|internal|private|whisper|system|events?|activity|notice|days?|dates?|divider|separator|service|info)([^a-z]|$)/i;
const MOST_ASIDE = 4;
// What is told by the first message of a group only.
const HEAD = /sender|author|name|head|user|avatar|from\b|who|person|byline|profile/i;

const MOST_COMPARED = 60;

/** What tells the customer's messages from the agents'. */
export function authorRule({ item, items, first, second }, bodies) {
  return groupRule(item, items, first, second, bodies) ?? oneByOne(items, first, second, bodies);
}

/** What lines that are no messages are known by: notes among agents, events, days. */
export function skipRule({ items, first, second }, bodies) {
  const [one, other] = [first, second].map((node) => told(node, bodies(node)));
  const found = new Map();
  for (const item of items.slice(-MOST_COMPARED)) {
    if (item === first || item === second) continue;
    for (const css of told(item, bodies(item)).keys()) {
      if (ASIDE.test(css) && !one.has(css) && !other.has(css)) found.set(css, (found.get(css) ?? 0) + 1);
    }
  }
  return [...found].sort(([, a], [, b]) => b - a).slice(0, MOST_ASIDE).map(([css]) => css);
}

/**
 * Where only the first message of a group names its author: the heads tell, and what has none belongs to the one before.
 * Null where each message tells by itself.
 */
function groupRule(item, items, first, second, bodies) {
  const said = new Map(items.slice(-MOST_COMPARED).map((item) => [item, told(item, bodies(item))]));
  const whole = [...said.keys()].filter((item) => bodies(item));
  const counts = new Map();
  for (const item of whole) for (const css of said.get(item).keys()) if (HEAD.test(css) && !css.startsWith("^")) counts.set(css, (counts.get(css) ?? 0) + 1);
  const heads = [...counts].filter(([, count]) => count >= 2 && count < whole.length).sort((one, other) => other[1] - one[1]);
  for (const [head] of heads) {
    const ownerOf = (node) => whole.slice(0, whole.indexOf(node) + 1).findLast((item) => said.get(item).has(head));
    const [one, other] = [ownerOf(first), ownerOf(second)];
    if (!one || !other || one === other) continue;
    const rule = oneByOne(whole.filter((item) => said.get(item).has(head)), one, other, bodies);
    if (rule.side) continue;
    // Who is not the one kind, but has a head, is the other.
    const { customer, agent } = rule;
    // A kind that is told without a head is told by each message itself.
    const alone = [customer, agent].filter(Boolean).some((css) => whole.some((item) => !said.get(item).has(head) && answers(item, css, bodies(item))));
    if (alone || (!customer && !agent)) continue;
    const rest = `:is(${item}):is(${head}, :has(${head})):not(${agent}, :has(${agent}))`;
    return { customer: customer ?? rest, agent: agent ?? head, otherwise: "before" };
  }
  return null;
}

function oneByOne(items, first, second, bodies) {
  const mine = told(first, bodies(first));
  const theirs = told(second, bodies(second));
  const customer = [...mine].filter(([css]) => !theirs.has(css));
  const agent = [...theirs].filter(([css]) => !mine.has(css));
  const rated = (list, words, wrong) =>
    list
      .map(([css, weight]) => ({ css, rank: weight + (words.test(css) ? 6 : 0) - (wrong.test(css) && !words.test(css) ? 6 : 0) }))
      .sort((one, other) => other.rank - one.rank)
      .slice(0, 12);
  const [ones, others] = [rated(customer, CUSTOMER, AGENT), rated(agent, AGENT, CUSTOMER)];
  let best = null;
  for (const one of [...ones, null]) {
    for (const other of [...others, null]) {
      if (!one && !other) continue;
      const rule = { ...(one ? { customer: one.css } : {}), ...(other ? { agent: other.css } : {}) };
      const score = judged(rule, items, bodies) * 10 + (one?.rank ?? -2) + (other?.rank ?? -2) + (one && other ? 4 : 0);
      if (!best || score > best.score) best = { rule, score };
    }
  }
  const [start, end] = [sideOf(bodies(first) ?? first), sideOf(bodies(second) ?? second)];
  const weak = !best || best.score < 8;
  if (weak && start !== end && ![start, end].includes("middle")) return { side: end };
  if (!best) return { otherwise: "customer" };
  const { rule } = best;
  // One kind alone is told apart: what is not that is the other, unless both are.
  if (!rule.customer) return { ...rule, otherwise: "customer" };
  if (!rule.agent) return { ...rule, otherwise: "agent" };
  return { ...rule, otherwise: "skip" };
}

/** The share of messages that exactly one side of a rule claims. */
function judged(rule, items, bodies) {
  let clear = 0;
  for (const item of items) {
    const body = bodies(item);
    const sides = [rule.customer, rule.agent].filter((css) => css && answers(item, css, body)).length;
    const both = rule.customer && rule.agent;
    if (both ? sides === 1 : true) clear += 1;
    if (both && sides === 2) clear -= 1;
  }
  return items.length > 0 ? clear / items.length : 0;
}

export function answers(item, css, body) {
  if (css.startsWith("^")) return ancestors(item).some((node) => matches(node, css.slice(1)));
  return matches(item, css) || allWithin(item, css).some((node) => !body || node === body || !contains(body, node));
}

/** The element before another one of the same parent, or null. */
function before(node) {
  const around = parentElement(node);
  if (!around) return null;
  const siblings = Array.from(children(around));
  return siblings[siblings.indexOf(node) - 1] ?? null;
}

/** Where a name leads: to the pages of the staff, or to those of customers. */
function leadsTo(node) {
  const path = localName(node) === "a" && /^(\/[a-z-]{2,30}\/)./i.exec(attribute(node, "href") ?? "");
  return path ? [{ css: `a[href^="${path[1]}"]`, weight: 3 }] : [];
}

/** What a message says of itself by structure, outside of its words: selector to weight. */
function told(item, body) {
  const found = new Map();
  const add = (node, prefix = "") => {
    for (const { css, weight } of featuresOf(node)) {
      if (/^\[[\w-]+\]$/.test(css)) continue;
      const name = prefix + css;
      if (!found.has(name)) found.set(name, prefix ? weight - 1 : weight);
    }
    for (const { name, value } of Array.from(attributes(node))) {
      if (/^data-/.test(name) && /^(true|false|in|out|\d|customer|agent|user|admin|me|them)$/i.test(value)) found.set(`${prefix}[${name}="${value}"]`, 5);
    }
  };
  add(item);
  for (const node of allWithin(item, "*")) {
    if (body && body !== item && node !== body && contains(body, node)) continue;
    add(node);
  }
  // A head that stands before the words, as a term before its definition, names who wrote them.
  const head = before(item);
  if (head && localName(head) !== localName(item)) {
    for (const node of [head, ...all(head, "*")]) {
      for (const { css, weight } of [...featuresOf(node), ...leadsTo(node)]) {
        if (weight < 2 || /^\[[\w-]+\]$/.test(css) || css === localName(node)) continue;
        const headed = node === head ? css : `:has(${css})`;
        found.set(`${localName(head)}${headed} + ${localName(item)}`, weight - 1);
      }
    }
  }
  for (const [index, node] of ancestors(item).slice(0, 3).entries()) {
    if (index > 0 && all(node, "*").length > 400) break;
    add(node, "^");
  }
  return found;
}
