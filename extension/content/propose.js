// From three clicks to a description: a customer's message, an agent's message, the box to write in.

import { all, box, contains, designMode, getRootNode, matches, nodeType, one, ownerDocument, parentElement } from "./native.js";
import { answers, authorRule, skipRule } from "./authors.js";
import { identifiersOf, isMade, selectorFor } from "./features.js";
import { messageRule } from "./items.js";
import { identity, timeRule } from "./marks.js";
import { Reader } from "./read.js";
import { Roots } from "./roots.js";
import { sideOf } from "./side.js";
import { bodyOf, bodyRule, smallPrint } from "./words.js";

/** Propose a description for these nodes; null when the two messages have nothing in common. */
export function propose({ composer, send = null, address, title, ...clicked }) {
  const { customer, agent } = inOneRoot(clicked);
  const found = messageRule(customer, agent);
  if (!found) return null;
  const { item, items, first, second } = found;
  const body = bodyRule(items, first, second, customer, agent);
  const bodies = (node) => (body ? bodyOf(node, body) : null);
  const aside = skipRule(found, bodies);
  const said = aside.length > 0 ? items.filter((node) => !aside.some((css) => answers(node, css, bodies(node)))) : items;
  const author = authorRule({ ...found, items: said }, bodies);
  const url = new URL(address);
  const description = {
    name: title.slice(0, 60) || url.hostname,
    desk: slug(url.hostname),
    match: [`${url.protocol}//${url.host}/*`],
    conversation: conversationRule(url),
    messages: { item, ...(body ? { text: body } : {}), ...identity(items), ...timeRule(items), ...orderRule(items) },
    author,
    composer: {},
    send: {},
    capabilities: ["read", "insert"],
  };
  const quoted = smallPrint(items, bodies, [clicked.customer, clicked.agent].flatMap(hosts));
  if (quoted.length > 0) description.messages.quoted = quoted;
  // What a customer writes into a message makes it no line of the system.
  if (aside.length > 0) author.skip = aside;
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

/** Messages that are components, each with a root of its own, are the components themselves. */
function inOneRoot({ customer, agent }) {
  const [ones, others] = [customer, agent].map(hosts);
  for (const one of ones) {
    const other = others.find((node) => getRootNode(node) === getRootNode(one));
    if (other && other !== one) return { customer: one, agent: other };
  }
  return { customer, agent };
}

/** A node and the components around it, from the inside out. */
function hosts(node) {
  const found = [node];
  for (let root = getRootNode(node); nodeType(root) === 11 && root.host; root = getRootNode(root.host)) found.push(root.host);
  return found;
}

/** Nodes that are not in the order in which they are drawn belong to a list that uses them again. */
function orderRule(items) {
  const tops = items.slice(-30).map((item) => box(item).top);
  const [up, down] = [tops.some((top, at) => at > 0 && top < tops[at - 1] - 1), tops.some((top, at) => at > 0 && top > tops[at - 1] + 1)];
  return up && down ? { order: "drawn" } : {};
}

/** Read with the proposal; where it reads both messages wrongly, the side they are drawn on decides. */
function settled(description, first, second) {
  const reader = new Reader(new Roots(), description);
  const reads = (node, author) => [author, "before"].includes(reader.author(node));
  if (reads(first, "customer") && reads(second, "agent")) return description;
  const [one, other] = [sideOf(first), sideOf(second)];
  if (one === other || [one, other].includes("middle")) return description;
  const { skip } = description.author;
  return { ...description, author: { side: other, ...(skip ? { skip } : {}) } };
}

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

function editableOf(node) {
  // A whole document that is an editor, as old ones are.
  if (designMode(ownerDocument(node)) === "on") return one(ownerDocument(node), "body");
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
