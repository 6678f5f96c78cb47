// A button that opens a short list of things to do.

import { element, uniqueId } from "/panel/dom.js";

/** The button with its list; `items` are {text, current, act}. Arrow keys move, Escape and leaving close. */
export function menu({ name, text, items }) {
  const id = uniqueId("menu");
  const list = element("ul", { id, class: "menu-list", hidden: true });
  const opener = element("button", {
    type: "button",
    class: "button-small menu-open",
    "aria-expanded": "false",
    "aria-controls": id,
    data: { act: name },
    on: { click: () => toggle(list.hidden) },
  }, text);
  const toggle = (open, focus = true) => {
    list.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    if (open) list.querySelector("button")?.focus();
    else if (focus) opener.focus();
  };
  list.append(...items.map((item) => element("li", {}, element(
    "button",
    { type: "button", class: "menu-item", "aria-current": item.current ? "true" : null, on: { click: () => (toggle(false), item.act()) } },
    item.text,
  ))));
  const root = element("div", { class: "menu" }, opener, list);
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      toggle(false);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || list.hidden) return;
    event.preventDefault();
    const all = [...list.querySelectorAll("button")];
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  });
  root.addEventListener("focusout", (event) => {
    if (!list.hidden && !root.contains(event.relatedTarget)) toggle(false, false);
  });
  return root;
}
