// What an element can be found by tomorrow too: attributes with a meaning and class names that people chose.

import { all, attribute, attributes, children, classList, getRootNode, localName, matches, nodeType, parentElement } from "./native.js";

// Attributes of components that say nothing of what they are.
const TECHNICAL = /^(id|class|style|slot|part|lang|dir|title|tabindex|hidden|aria-.*|on.*|name|time|at|date.*|timestamp|.*id|.*key|src|href|text|label)$/;
// Attributes that say what something is. Values that count or point at something say only which one it is.
const NAMING = /^(data-(?:[\w-]*-)?(?:test-?id|qa|cy|role|type|kind|author(?:-\w+)?|sender(?:-\w+)?|direction|from|side|owner|source|variant|is-\w+|\w+-type|intercom-target|part-group-category|component|name|state)|role|itemprop|data-author|name)$/;
const IDENTIFYING = /^(id|key|data-(?:[\w-]*-)?(?:id|uuid|key|guid|mid|urn|ts|timestamp)|data-id|data-message|data-msg)$/;
const POSITION = /index|pos(?:ition|inset)?$|offset|order|row|size|height|known-|virtual|measure|react|v-[0-9a-f]{6,}/;
const STATE = /^(active|selected|focus(ed)?|hover(ed)?|open(ed)?|visible|hidden|first|last|odd|even|new|unread|read|current|is-(active|selected|focused|first|last|new|unread|visible|loading|hovered)|has-\w+|loading|pending|animat\w+|fade\w*|show|ng-\w+|grouped?|consecutive)$/;
const UTILITY = /^(!?-?(?:(?:sm|md|lg|xl|2xl|dark|hover|focus|group-hover|ltr|rtl|first|last):)*-?(?:flex|grid|block|inline|hidden|relative|absolute|sticky|fixed|static|w|h|m|mx|my|mt|mb|ml|mr|ms|me|p|px|py|pt|pb|pl|pr|ps|pe|gap|space|text|bg|border|rounded|shadow|font|leading|tracking|items|justify|self|content|overflow|z|top|left|right|bottom|inset|min|max|opacity|transition|duration|ease|col|row|order|grow|shrink|basis|cursor|select|break|whitespace|truncate|line|object|align|float|clear|d|container)(?:-.*)?|[a-z-]+-\[.*\])$/;

/** Whether a class name was chosen by people, so that it will be there in the next version too. */
export function isStableClass(name) {
  if (name.length < 2 || name.length > 60 || STATE.test(name) || UTILITY.test(name)) return false;
  return !isMade(name);
}

/** Whether a word looks made by a program: a hash, a counter, letters and digits in turns. */
export function isMade(name) {
  if (/^(css|sc|jss|jsx|svelte|emotion|tss|astro|r|style|chakra)-?[\w]*\d/i.test(name) || /^sc-/.test(name) || /^css-[a-z0-9]{5,8}$/.test(name)) return true;
  if (/:|^\d/.test(name) || /^_\w+_\d+$/.test(name)) return true;
  for (const part of name.split(/[-_]+/)) {
    if (/\d/.test(part) && /[a-z]/i.test(part) && part.length >= 4 && !/^[a-z]+\d{1,2}$/i.test(part)) return true;
    if (/^[a-z]*[A-Z]+[a-z]*[A-Z]/.test(part) && part.length <= 8 && !/^[A-Z]?[a-z]+(?:[A-Z][a-z]+)+$/.test(part) && /[^aeiouAEIOU]{4}/.test(part)) return true;
    if (part.length >= 5 && part.length <= 8 && /^[a-zA-Z]+$/.test(part) && (!/[aeiouy]/i.test(part) || /(?=[^aeiouy]*[jqvxz])[^aeiouy]{4}/i.test(part))) return true;
  }
  return /^[A-Za-z]{4,7}$/.test(name) && /[a-z][A-Z]/.test(name) && !/^[a-z]+[A-Z][a-z]{2,}$/.test(name);
}

/** The chosen part of a name that a build put a hash to (`Message_root__2x3Yz`, `css-1x2y-MessageRow`), as a selector; or "". */
export function chosenPart(name) {
  const module = /^([A-Za-z][\w-]*?[a-z]{3}[\w-]*__)[\w-]{4,8}$/.exec(name);
  if (module) return `[class*="${module[1]}"]`;
  const scoped = /^_([A-Za-z][A-Za-z-]{3,})_[a-z0-9]{5}_\d+$/.exec(name);
  if (scoped) return `[class*="_${scoped[1]}_"]`;
  const hashed = /^([a-z][a-z-]*[a-z]_)([A-Za-z0-9]{5,8})$/.exec(name);
  if (hashed && isMade(hashed[2])) return `[class*="${hashed[1]}"]`;
  const label = /^(?:css|emotion)-[\w]+-([A-Z][A-Za-z]{3,})$/.exec(name);
  return label ? `[class*="-${label[1]}"]` : "";
}

/** Selectors that an element answers to on its own, as [{css, weight}], the most telling first. */
export function featuresOf(node) {
  const found = [];
  for (const { name, value } of Array.from(attributes(node))) {
    if (POSITION.test(name) && !NAMING.test(name)) continue;
    if (NAMING.test(name) && value && value.length <= 60 && !/\d{3,}/.test(value) && !isMade(value)) {
      found.push({ css: `[${CSS.escape(name)}="${value.replace(/["\\]/g, "\\$&")}"]`, weight: name === "role" ? 3 : 6 });
    } else if (IDENTIFYING.test(name) && name !== "id" && value) {
      found.push({ css: `[${CSS.escape(name)}]`, weight: 5 });
    }
  }
  const tag = localName(node);
  for (const { name, value } of Array.from(attributes(node))) {
    // What a component is given says what it is; old pages say so with a colour.
    const said = tag.includes("-") ? !TECHNICAL.test(name) : name === "bgcolor";
    if (said && value && value.length <= 30 && !/\d{3,}/.test(name === "bgcolor" ? "" : value) && !found.some(({ css }) => css.startsWith(`[${CSS.escape(name)}`))) {
      found.push({ css: `[${CSS.escape(name)}="${value.replace(/["\\]/g, "\\$&")}"]`, weight: 3 });
    }
  }
  for (const name of Array.from(classList(node))) {
    if (isStableClass(name)) found.push({ css: `.${CSS.escape(name)}`, weight: 4 });
    else if (chosenPart(name)) found.push({ css: chosenPart(name), weight: 4 });
    else if (UTILITY.test(name) && !STATE.test(name)) found.push({ css: `.${CSS.escape(name)}`, weight: 1 });
  }
  if (tag.includes("-") || ["li", "article", "tr", "blockquote"].includes(tag)) found.push({ css: tag, weight: 2 });
  return found.sort((one, other) => other.weight - one.weight);
}

/** Attributes of a node that name it alone, as [{name, value}]. */
export function identifiersOf(node) {
  return Array.from(attributes(node))
    .filter(({ name, value }) => IDENTIFYING.test(name) && !POSITION.test(name) && value && value.length <= 150)
    .filter(({ name, value }) => name !== "id" || (/\d/.test(value) && !/^(:r|radix-|headlessui|mui-|react-|ember\d|ext-gen|el-id)/.test(value)));
}

/** A selector for one element in its root: by its id, its own features, or those of what is around it; null if none fits. */
export function selectorFor(root, node) {
  const own = [];
  const id = Array.from(attributes(node)).find(({ name }) => name === "id")?.value;
  if (id && !/\d{2,}/.test(id) && !isMade(id)) own.push(`#${CSS.escape(id)}`);
  const features = featuresOf(node);
  const tag = localName(node);
  own.push(...features.filter(({ weight }) => weight > 1).map(({ css }) => css));
  own.push(...features.filter(({ weight }) => weight > 2).map(({ css }) => (css === tag ? tag : tag + css)));
  for (const name of ["aria-label", "placeholder", "data-placeholder", "title"]) {
    const value = Array.from(attributes(node)).find((attribute) => attribute.name === name)?.value;
    if (value && value.length <= 60) own.push(`${tag}[${name}="${value.replace(/["\\]/g, "\\$&")}"]`);
  }
  if (matches(node, "[contenteditable]:not([contenteditable=false])")) own.push('[contenteditable]:not([contenteditable="false"])');
  own.push(tag);
  const alone = (css) => {
    const found = all(root, css);
    return found.length === 1 && found[0] === node;
  };
  const best = own.find(alone);
  if (best) return best;
  for (let around = parentElement(node), depth = 0; around && depth < 8; around = parentElement(around), depth += 1) {
    for (const { css, weight } of featuresOf(around)) {
      if (weight < 3) continue;
      const inside = own.map((part) => `${css} ${part}`).find(alone);
      if (inside) return inside;
    }
  }
  const path = placeOf(root, node);
  return alone(path) ? path : null;
}

/** The way to an element from the nearest one with an id that will stay, or from the top, by place alone. */
function placeOf(root, node) {
  const steps = [];
  for (let at = node; at; at = parentElement(at)) {
    const id = attribute(at, "id");
    if (at !== node && id && !/\d{2,}/.test(id) && !isMade(id)) return [`#${CSS.escape(id)}`, ...steps].join(" > ");
    const name = localName(at);
    if (name === "body") return ["body", ...steps].join(" > ");
    const around = parentElement(at);
    const top = around ? null : getRootNode(at);
    if (top && nodeType(top) === 11) {
      const alike = Array.from(children(top)).filter((other) => localName(other) === name);
      return [":host", alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(at) + 1})` : name, ...steps].join(" > ");
    }
    const alike = around ? Array.from(children(around)).filter((other) => localName(other) === name) : [];
    steps.unshift(alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(at) + 1})` : name);
  }
  return steps.join(" > ");
}
