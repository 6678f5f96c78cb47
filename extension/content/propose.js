// From three clicks to a description: a customer's message, an agent's message, the box to write in.

import { all, attribute, attributes, box, children, contains, getRootNode, localName, matches, one, parentElement, textContent } from "./native.js";
import { featuresOf, identifiersOf, isMade, selectorFor } from "./features.js";
import { Reader, moment, sideOf } from "./read.js";
import { Roots } from "./roots.js";

const SMALL = new Set("p span a b i em strong small code time font u s br img svg path button label sup sub mark pre ul ol h1 h2 h3 h4 h5 h6".split(" "));
const CUSTOMER = /customer|visitor|client|user\b|end-?user|contact|incoming|inbound|received|recv|\bleft\b|theirs|\bother|guest|requester|\bin\b|peer|from-them|buyer|lead/i;
const AGENT = /agent|admin|operator|staff|outgoing|outbound|\bsent\b|\bright\b|\bmine\b|\bme\b|\bself\b|\bown\b|\bout\b|from-me|support|seller|assistant|teammate|employee/i;
const MOST_FEATURES = 40;

/** Propose a description for these nodes; null when the two messages have nothing in common. */
export function propose({ customer, agent, composer, send = null, address, title }) {
  const found = messageRule(customer, agent);
  if (!found) return null;
  const { item, items, first, second } = found;
  const body = bodyRule(items, first, second, customer, agent);
  const bodies = (node) => (body ? bodyOf(node, body) : null);
  const author = authorRule(items, first, second, bodies);
  const url = new URL(address);
  const description = {
    name: title.slice(0, 60) || url.hostname,
    desk: slug(url.hostname),
    match: [`${url.protocol}//${url.host}/*`],
    conversation: conversationRule(url),
    messages: { item, ...(body ? { text: body } : {}), ...identity(items), ...timeRule(items) },
    author,
    composer: {},
    send: {},
    capabilities: ["read", "insert"],
  };
  const quoted = smallPrint(items, bodies);
  if (quoted.length > 0) description.messages.quoted = quoted;
  if (composer) {
    const editable = editableOf(composer);
    const css = editable && selectorFor(getRootNode(editable), editable);
    if (css) description.composer = { box: css };
  }
  if (send) {
    const button = buttonOf(send);
    const css = selectorFor(getRootNode(button), button);
    if (css) description.send = { button: css };
  }
  return settled(description, first, second);
}

/** Read with the proposal; where it reads both messages wrongly, the side they are drawn on decides. */
function settled(description, first, second) {
  const reader = new Reader(new Roots(), description);
  const right = reader.author(first) === "customer" && reader.author(second) === "agent";
  if (right) return description;
  const [one, other] = [sideOf(first), sideOf(second)];
  return one === other ? description : { ...description, author: { side: other } };
}

// --- what a message is ---

function messageRule(customer, agent) {
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
    const holdsMore = kind.items.some((node) => inner.items.filter((item) => item !== node && contains(node, item)).length > 1);
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
    if (use.length > 1 && strong.length > 0) tried.unshift(use[0].css);
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

/** From the inside out, up to but without `end`. */
function chain(node, end) {
  const found = [];
  for (let at = node; at && at !== end; at = parentElement(at)) found.push(at);
  return found;
}

function ancestors(node) {
  const found = [];
  for (let at = parentElement(node); at; at = parentElement(at)) found.push(at);
  return found;
}

// --- its words ---

function bodyRule(items, first, second, customer, agent) {
  const rules = [];
  for (const [item, clicked] of [[first, customer], [second, agent]]) {
    for (const node of chain(clicked, item).filter((at) => !SMALL.has(localName(at)))) {
      for (const { css, weight } of featuresOf(node)) if (weight > 1) rules.push(css);
      break;
    }
    for (const node of chain(clicked, item)) for (const { css, weight } of featuresOf(node)) if (weight > 2) rules.push(css);
  }
  const fits = (css) => {
    const [one, other] = [bodyOf(first, css), bodyOf(second, css)];
    return one && other && contains(one, customer) && contains(other, agent);
  };
  const good = [...new Set(rules)].filter(fits);
  const filled = (css) => items.filter((item) => bodyOf(item, css)).length;
  good.sort((one, other) => filled(other) - filled(one));
  if (good.length > 0) return good[0];
  const paths = [pathOf(first, customer), pathOf(second, agent)].filter(Boolean);
  const common = paths.find((path) => fits(path));
  return common ?? (contains(first, customer) && paths.length === 2 && paths[0] !== paths[1] ? paths : null);
}

function bodyOf(item, css) {
  for (const selector of [css].flat()) {
    const found = matches(item, selector) ? item : one(item, selector);
    if (found) return found;
  }
  return null;
}

/** The way from a message to the block of its words, by place. */
function pathOf(item, clicked) {
  const steps = [];
  for (let at = clicked; at && at !== item; at = parentElement(at)) {
    if (SMALL.has(localName(at)) && steps.length === 0 && parentElement(at) !== item && sameKind(at)) continue;
    const siblings = Array.from(children(parentElement(at))).filter((node) => localName(node) === localName(at));
    steps.unshift(siblings.length > 1 ? `${localName(at)}:nth-of-type(${siblings.indexOf(at) + 1})` : localName(at));
  }
  return steps.length > 0 ? `:scope > ${steps.join(" > ")}` : null;
}

function sameKind(node) {
  return Array.from(children(parentElement(node))).every((sibling) => SMALL.has(localName(sibling)));
}

/** Times and the like inside the words, to be left out. */
function smallPrint(items, bodies) {
  const found = new Set();
  for (const item of items.slice(-12)) {
    const body = bodies(item) ?? item;
    for (const node of all(body, "time, small, [class], [datetime]")) {
      const words = textContent(node).trim();
      if (words.length > 24 || !/^\D{0,12}\d{1,2}[:.]\d{2}(\s?[ap]\.?m\.?)?\D{0,12}$/i.test(words)) continue;
      const feature = featuresOf(node).find(({ weight }) => weight >= 2)?.css ?? (localName(node) === "time" || localName(node) === "small" ? localName(node) : null);
      if (feature) found.add(feature);
    }
  }
  return [...found].slice(0, 4);
}

// --- who wrote it ---

function authorRule(items, first, second, bodies) {
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
  if (weak && start !== end) return { side: end };
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

function answers(item, css, body) {
  if (css.startsWith("^")) return ancestors(item).some((node) => matches(node, css.slice(1)));
  return matches(item, css) || all(item, css).some((node) => !body || node === body || !contains(body, node));
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
  for (const node of all(item, "*")) {
    if (body && body !== item && node !== body && contains(body, node)) continue;
    add(node);
  }
  for (const [index, node] of ancestors(item).slice(0, 3).entries()) {
    if (index > 0 && all(node, "*").length > 400) break;
    add(node, "^");
  }
  return found;
}

// --- which one it is, and when ---

function identity(items) {
  const sample = items.slice(-40);
  const names = new Set(sample.flatMap((node) => identifiersOf(node).map(({ name }) => name)));
  for (const name of [...names].sort((one, other) => Number(one === "id") - Number(other === "id"))) {
    const values = sample.map((node) => attribute(node, name)).filter(Boolean);
    if (values.length >= sample.length * 0.9 && new Set(values).size === values.length) return { id: `@${name}` };
  }
  for (const node of sample.slice(0, 1)) {
    for (const inner of all(node, "*").slice(0, 60)) {
      for (const { name } of identifiersOf(inner)) {
        const css = `[${name}]`;
        const values = sample.map((item) => one(item, css)).filter(Boolean).map((found) => attribute(found, name));
        if (values.length === sample.length && new Set(values).size === values.length) return { id: `${css}@${name}` };
      }
    }
  }
  return {};
}

function timeRule(items) {
  const sample = items.slice(-6);
  for (const source of ["time@datetime", "[datetime]@datetime", "[data-timestamp]@data-timestamp", "[data-time]@data-time", "[data-ts]@data-ts", "[title]@title"]) {
    const [css, name] = source.split("@");
    const good = sample.filter((item) => {
      const holder = matches(item, css) ? item : one(item, css);
      return holder && moment(attribute(holder, name) ?? "");
    });
    if (good.length > 0 && good.length >= sample.length / 2) return { time: source };
  }
  return {};
}

// --- the rest ---

/** What in an address tells conversations apart, or the list entry that is chosen. */
function conversationRule(url) {
  const parts = `${url.pathname}${url.search}${url.hash}`;
  const ids = [...parts.matchAll(/(?<=[/=#:-])([0-9a-f]{8}-[0-9a-f-]{20,}|\d{2,}|[0-9a-f]{12,}|(?=[\w-]*\d)[\w-]{6,})(?=$|[/?#&])/gi)].filter(([word]) => !/^v\d+$/.test(word));
  const last = ids.at(-1);
  if (last) {
    const before = parts.slice(0, last.index);
    const anchor = /([^/?#&=]*[/?#&=:]+)$/.exec(before)?.[1] ?? "/";
    const named = /^\d/.test(anchor) || isMade(anchor.replace(/\W/g, "")) ? "/" : anchor;
    return { address: `${named.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}([^/?#&]+)` };
  }
  const roots = new Roots();
  roots.refresh();
  for (const chosen of ['[aria-selected="true"]', '[aria-current]:not([aria-current="false"])', ".active", ".selected", ".is-active", ".is-selected"]) {
    for (const node of roots.all(chosen)) {
      for (const holder of [node, ...all(node, "*").slice(0, 20)]) {
        const found = identifiersOf(holder)[0];
        if (found) return { element: holder === node ? `${chosen}[${found.name}]` : `${chosen} [${found.name}]`, attribute: found.name };
      }
    }
  }
  const heading = roots.one(["[data-conversation-id]", "[data-ticket-id]", "[data-chat-id]", "[data-thread-id]"]);
  if (heading) {
    const { name } = identifiersOf(heading)[0] ?? {};
    if (name) return { element: `[${name}]`, attribute: name };
  }
  return {};
}

export function editableOf(node) {
  const css = 'textarea, input:not([type]), input[type=text], [contenteditable]:not([contenteditable="false"])';
  for (let at = node; at; at = parentElement(at)) {
    if (!matches(at, css)) continue;
    // The outermost editable element is the box; its paragraphs are editable too.
    let outer = at;
    for (let around = parentElement(at); around; around = parentElement(around)) if (matches(around, css)) outer = around;
    return outer;
  }
  const inside = all(node, css).filter((found) => box(found).height > 0);
  return inside[0] ?? null;
}

function buttonOf(node) {
  for (let at = node; at; at = parentElement(at)) if (matches(at, 'button, [role="button"], input[type="submit"], a')) return at;
  return node;
}

function slug(host) {
  return host.replace(/^(www|app|desk)\./, "").replace(/[^a-z0-9]+/gi, "-").replace(/^-+|-+$/g, "").toLowerCase().slice(0, 50) || "desk";
}
