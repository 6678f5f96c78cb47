// Where a fact in a reply comes from, shown on hover and on focus.

import { element, fill, uniqueId } from "../dom.js";
import { fieldName } from "./understood.js";

const LEAVE_MS = 150;

/** `mark(text, fact)` makes a highlighted fact; one tip serves the whole panel. */
export function factTip(panel) {
  const tip = element("div", { id: uniqueId("tip"), class: "tip", role: "tooltip", hidden: true });
  panel.root.append(tip);
  let leaving = 0;
  let owner = null;

  const show = (mark, fact) => {
    clearTimeout(leaving);
    owner = mark;
    fill(tip, element("strong", {}, factName(panel, fact.name)), element("span", {}, sourceWords(panel, fact.source)));
    // The panel draws itself anew, the tip stays its last child and so above the rest.
    panel.root.append(tip);
    tip.hidden = false;
    const [frame, box] = [panel.root.getBoundingClientRect(), mark.getClientRects()[0] ?? mark.getBoundingClientRect()];
    const left = Math.min(Math.max(box.left - frame.left, 8), Math.max(8, frame.width - tip.offsetWidth - 8));
    tip.style.left = `${left}px`;
    tip.style.top = `${box.bottom - frame.top + 6}px`;
  };
  const hide = () => {
    clearTimeout(leaving);
    tip.hidden = true;
    owner = null;
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, LEAVE_MS);
  };
  tip.addEventListener("pointerenter", () => clearTimeout(leaving));
  tip.addEventListener("pointerleave", leave);
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || tip.hidden) return;
      event.preventDefault();
      hide();
    },
    { signal: panel.signal },
  );

  const mark = (text, fact) => {
    const node = element("mark", { class: "fact", tabIndex: 0, "aria-describedby": tip.id }, text);
    node.addEventListener("pointerenter", () => show(node, fact));
    node.addEventListener("pointerleave", leave);
    node.addEventListener("focus", () => show(node, fact));
    node.addEventListener("blur", () => owner === node && hide());
    return node;
  };
  return { mark };
}

function factName(panel, name) {
  return panel.i18n.has(`fact.${name}`) ? panel.i18n.t(`fact.${name}`) : fieldName(panel, name);
}

/**
 * A fact's source in words. Sources read `order #10482 · carrier`, `rule order_status/late · parameters.days`,
 * `customer · name`, `brand` or `clock`; anything else is shown as it is.
 */
export function sourceWords(panel, source) {
  const { i18n } = panel;
  const [whence, details = ""] = source.split(" · ", 2);
  const [kind, ...rest] = whence.split(" ");
  if (!i18n.has(`source.${kind}`)) return source;
  const named = details.split(", ").filter(Boolean).map((detail) => detailWords(panel, detail));
  return [i18n.t(`source.${kind}`, { order: rest.join(" ") }), ...named].join(" · ");
}

function detailWords(panel, detail) {
  if (detail === "today") return panel.i18n.t("source.clock");
  if (detail.startsWith("line ")) return panel.i18n.t("source.line");
  if (detail.startsWith("parameters.")) {
    const name = detail.slice("parameters.".length);
    return panel.label(`parameter-${name}`, fieldName(panel, name));
  }
  return fieldName(panel, detail);
}
