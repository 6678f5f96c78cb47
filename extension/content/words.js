// Where a message's words are, and what inside them is none of them.

import { allWithin, children, closest, contains, localName, matches, one, parentElement, textContent } from "./native.js";
import { featuresOf } from "./features.js";
import { chain, SMALL } from "./tree.js";

/** Where in a message its words are; null where it holds nothing else. */
export function bodyRule(items, first, second, customer, agent) {
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

export function bodyOf(item, css) {
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

// Names of what stands inside a message and is none of its words.
const BESIDE = /edit(ed|ion)|stamp|(^|[^a-z])(time|meta|status|receipts?|reactions?|tools?|toolbar|actions?|menu|ack|seen|delivered|quoted?|quotes|cite|history|original|reply|signature|sr-only|visually-hidden)([^a-z]|$)/i;
const MOST_BESIDE = 6;

/** Times, marks, quotes and the like inside the words, to be left out; `clicked` are words that surely count. */
export function smallPrint(items, bodies, clicked) {
  const found = new Set();
  for (const item of items.slice(-12)) {
    const body = bodies(item) ?? item;
    for (const node of allWithin(body, "time, small, blockquote, [class], [datetime], [data-qa], [data-testid], [data-test-id], [data-type]")) {
      if (clicked.some((words) => contains(node, words)) || textContent(node).trim() === textContent(body).trim()) continue;
      const features = featuresOf(node).filter(({ weight }) => weight >= 2).map(({ css }) => css);
      const words = textContent(node).trim();
      const isTime = words.length <= 24 && /^\D{0,12}\d{1,2}[:.]\d{2}(\s?[ap]\.?m\.?)?\D{0,12}$/i.test(words);
      const feature = isTime ? features[0] : features.find((css) => BESIDE.test(css) || css === "blockquote");
      if (feature) found.add(feature);
      else if (isTime && ["time", "small"].includes(localName(node))) found.add(localName(node));
    }
  }
  // Nothing that would take the words themselves away.
  const harmless = [...found].filter((css) => !clicked.some((words) => closest(words, css)));
  return harmless.slice(0, MOST_BESIDE);
}
