// Small parts of the options' forms.

import { element, uniqueId } from "../panel/dom.js";
import { hostOf } from "../worker/matching.js";

/** A labelled field: {root, field}. */
export function labelled(text, field) {
  field.id ||= uniqueId("field");
  field.classList.add("field");
  return { root: element("div", { class: "labelled" }, element("label", { for: field.id }, text), field), field };
}

export function input(properties = {}) {
  return element("input", { type: "text", dir: "ltr", spellcheck: false, autocomplete: "off", ...properties });
}

/** A choice among [value, text] pairs. */
export function select(pairs, chosen) {
  const field = element("select", {});
  setChoices(field, pairs, chosen);
  return field;
}

export function setChoices(field, pairs, chosen = field.value) {
  const wanted = JSON.stringify([pairs, chosen]);
  if (field.dataset.choices === wanted) return;
  field.dataset.choices = wanted;
  field.replaceChildren(...pairs.map(([value, text]) => element("option", { value, selected: value === chosen }, text)));
}

export function button(text, click, main = false) {
  return element("button", { type: "button", class: main ? "side-button side-button-main" : "side-button", on: { click } }, text);
}

/** The match pattern for an address that a person typed; null for one that is none. */
export function patternOf(address) {
  try {
    const url = new URL(/^https?:\/\//.test(address) ? address : `https://${address}`);
    return `${url.protocol}//${url.host}/*`;
  } catch {
    return null;
  }
}

/** Ask the person to let the extension onto these pages; must be called in direct answer to a click. */
export function askFor(patterns) {
  return chrome.permissions.request({ origins: patterns.map(hostOf) });
}
