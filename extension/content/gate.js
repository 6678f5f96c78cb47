// The send gate: before a reply goes out, its amounts and days are held against what was decided.

import { contains, listen } from "./native.js";
import { contradictions } from "./values.js";

const WAIT_MS = 400;
const PASS_MS = 15_000;
/** Stands at the page's ways of sending; asks when the reply contradicts what was decided. */
export class Gate {
  #adapter;
  #composer;
  #roots;
  #conversation;
  #signal;
  #rule = null;
  #passed = { text: "", until: 0 };
  #open = null;

  constructor({ adapter, composer, roots, conversation, signal }) {
    this.#adapter = adapter;
    this.#composer = composer;
    this.#roots = roots;
    this.#conversation = conversation;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#open?.remove());
  }

  /**
   * {conversation, language, decided: texts, facts: [[name, words]] of the order, words: {title, value, order, back, send}},
   * or null where none is demanded.
   */
  set rule(rule) {
    this.#rule = rule;
  }

  listen(root) {
    const options = { capture: true, signal: this.#signal };
    listen(root, "keydown", (event) => this.#key(event), options);
    listen(root, "click", (event) => this.#click(event), options);
  }

  #key(event) {
    if (!event.isTrusted || event.key !== "Enter" || event.isComposing) return;
    const name = event.ctrlKey || event.metaKey ? "Ctrl+Enter" : event.shiftKey ? "Shift+Enter" : "Enter";
    const keys = this.#adapter.send?.keys ?? ["Enter", "Ctrl+Enter"];
    if (keys.includes(name) && this.#composer.around(event.composedPath()[0])) this.#judge(event, null);
  }

  #click(event) {
    if (!event.isTrusted) return;
    const buttons = this.#roots.all(this.#adapter.send?.button);
    const target = event.composedPath()[0];
    const button = buttons.find((one) => one === target || contains(one, target));
    if (button) this.#judge(event, button);
  }

  #judge(event, button) {
    const rule = this.#rule;
    if (!rule || rule.conversation !== this.#conversation() || this.#composer.isNote()) return;
    const text = this.#composer.text();
    if (!text || (this.#passed.text === text && performance.now() < this.#passed.until)) return;
    const found = contradictions(text, rule.decided, rule.language, rule.facts);
    if (found.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#ask(found, rule.words, () => {
      this.#passed = { text, until: performance.now() + PASS_MS };
      const press = button ?? this.#roots.all(this.#adapter.send?.button).at(-1);
      // Without a button the agent sends once more by hand; the words were let through.
      if (press) press.click();
      else this.#composer.find()?.focus();
    });
  }

  /** Asked in the browser's top layer, in a closed root: a page can neither cover it nor press its buttons. */
  #ask(found, words, send) {
    this.#open?.remove();
    const host = document.createElement("frontline-copilot-gate");
    const root = host.attachShadow({ mode: "closed" });
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    root.adoptedStyleSheets = [style];
    const make = (tag, text, attributes = {}) => {
      const node = document.createElement(tag);
      node.textContent = text;
      for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
      return node;
    };
    const dialog = make("dialog", "", { "aria-labelledby": "title", lang: words.language, dir: words.direction });
    const list = make("ul", "");
    for (const { value, allowed, by } of found) list.append(make("li", words[by].replace("{value}", () => value).replace("{allowed}", () => allowed)));
    const back = make("button", words.back, { type: "button" });
    const go = make("button", words.send, { type: "button" });
    const shown = performance.now();
    const close = () => {
      host.remove();
      this.#open = null;
    };
    back.addEventListener("click", (event) => {
      if (!event.isTrusted) return;
      close();
      this.#composer.find()?.focus();
    });
    go.addEventListener("click", (event) => {
      // A click that was meant for what stood here before does not send.
      if (!event.isTrusted || performance.now() - shown < WAIT_MS) return;
      close();
      send();
    });
    dialog.addEventListener("cancel", close);
    // The page's own keys stay out of this.
    for (const type of ["keydown", "keyup", "keypress"]) dialog.addEventListener(type, (event) => event.stopPropagation());
    dialog.append(make("h2", words.title, { id: "title" }), list, back, go);
    root.append(dialog);
    document.documentElement.append(host);
    this.#open = host;
    dialog.showModal();
    back.focus();
  }
}

const STYLE = `
dialog { color-scheme: light dark; max-width: 26rem; padding: 1.25rem; border: 1px solid light-dark(#8b857a, #757d86); border-radius: 10px;
  font: 400 15px/1.45 system-ui, sans-serif; color: light-dark(#1d1f21, #eceae6); background: light-dark(#fff, #1a1d20); }
dialog::backdrop { background: rgb(0 0 0 / 0.35); }
h2 { margin: 0 0 .5rem; font-size: 1.0625rem; } ul { margin: 0 0 1rem; padding-inline-start: 1.2rem; }
button { font: inherit; min-height: 2.25rem; margin-inline-end: .5rem; padding: .35rem .8rem; border-radius: 6px; cursor: pointer;
  border: 1px solid light-dark(#8b857a, #757d86); background: light-dark(#fff, #24282c); color: inherit; }
button:focus-visible { outline: 2px solid light-dark(#0b6074, #66c3d8); outline-offset: 2px; }
`;
