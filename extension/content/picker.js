// Pointing things out on a page: what is under the pointer is framed, a click chooses it and does nothing else.

import { box, closest, contains, isConnected, listen, nodeType, shadowOf } from "./native.js";
import { Composer, isEditable } from "./composer.js";
import { propose } from "./propose.js";
import { Reader } from "./read.js";
import { Roots } from "./roots.js";
import { byRule } from "../desks/index.js";

const PREVIEW_MS = 700;
const SHOWN = 8;
const AROUND_PX = 5;
const GUIDE_PX = 90;

export class Picker {
  #say;
  #signal;
  #chosen = {};
  #step = null;
  #frame = null;
  #guide = null;
  #under = null;
  #ended = new AbortController();
  #preview = 0;

  constructor(say, signal) {
    this.#say = say;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#end());
  }

  /**
   * `{step: "customer" | "agent" | "composer" | "send" | "propose" | "preview" | "end"}` from the options page; `words` tell
   * on this page what is to be clicked.
   */
  hear({ step, description, words, direction }) {
    clearInterval(this.#preview);
    if (step === "propose") return this.#propose();
    if (step === "preview") return this.#show(description);
    if (step === "end") return this.#end();
    this.#step = step;
    this.#begin(words, direction);
    // Only now a click means something: whoever guides the person waits for this.
    return this.#say({ step: "ready", at: step });
  }

  #begin(words, direction) {
    this.#ended.abort();
    this.#ended = new AbortController();
    const signal = AbortSignal.any([this.#ended.signal, this.#signal]);
    const roots = new Roots();
    roots.refresh();
    this.#drawFrame(words, direction);
    for (const root of roots.list.filter((one) => nodeType(one) === 9)) {
      listen(root, "pointermove", (event) => event.isTrusted && this.#point(root, event), { capture: true, passive: true, signal });
      for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "dblclick", "auxclick"]) {
        listen(root, type, (event) => this.#press(root, event), { capture: true, signal });
      }
      listen(root, "keydown", (event) => {
        if (!event.isTrusted || event.key !== "Escape") return;
        event.preventDefault();
        event.stopImmediatePropagation();
        this.#end();
        this.#say({ step: "cancelled" });
      }, { capture: true, signal });
    }
  }

  #press(root, event) {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== "click") return;
    const node = deepest(root, event.clientX, event.clientY);
    if (!node || !this.#step) return;
    this.#chosen[this.#step] = node;
    const step = this.#step;
    this.#step = null;
    this.#ended.abort();
    this.#hide();
    this.#say({ step });
  }

  #point(root, event) {
    const node = deepest(root, event.clientX, event.clientY);
    if (node === this.#under || !node) return;
    this.#under = node;
    const { left, top, width, height } = box(node);
    const inside = root === document ? 0 : box(root.defaultView.frameElement).top;
    // Out of the way of whoever points below it.
    const above = event.clientY + inside < GUIDE_PX;
    Object.assign(this.#guide.style, { top: above ? "auto" : "12px", bottom: above ? "12px" : "auto" });
    const inner = root === document ? { left: 0, top: 0 } : box(root.defaultView.frameElement);
    Object.assign(this.#frame.style, {
      // Around the element: what it says stays readable.
      left: `${left + inner.left - AROUND_PX}px`,
      top: `${top + inner.top - AROUND_PX}px`,
      width: `${width + 2 * AROUND_PX}px`,
      height: `${height + 2 * AROUND_PX}px`,
      display: "block",
    });
  }

  /** Frame and words lie in a closed root of their own and let every click through. */
  #drawFrame(words, direction) {
    this.#hide();
    const host = document.createElement("frontline-copilot-frame");
    const root = host.attachShadow({ mode: "closed" });
    const frame = document.createElement("div");
    Object.assign(frame.style, {
      position: "fixed",
      zIndex: "2147483647",
      pointerEvents: "none",
      border: "3px solid #0b6074",
      outline: "2px solid #fff",
      borderRadius: "4px",
      boxSizing: "border-box",
      display: "none",
    });
    const guide = document.createElement("div");
    guide.setAttribute("role", "status");
    guide.dir = direction === "rtl" ? "rtl" : "ltr";
    guide.textContent = typeof words === "string" ? words : "";
    Object.assign(guide.style, {
      position: "fixed",
      zIndex: "2147483647",
      pointerEvents: "none",
      insetInline: "0",
      top: "12px",
      margin: "0 auto",
      width: "fit-content",
      maxWidth: "calc(100% - 48px)",
      padding: "10px 16px",
      borderRadius: "8px",
      border: "2px solid #fff",
      background: "#0b6074",
      color: "#fff",
      font: "600 15px/1.4 system-ui, sans-serif",
      boxShadow: "0 2px 12px rgb(0 0 0 / 35%)",
    });
    root.append(frame, guide);
    document.documentElement.append(host);
    this.#frame = frame;
    this.#guide = guide;
  }

  #hide() {
    this.#frame?.getRootNode().host?.remove();
    this.#frame = null;
    this.#guide = null;
    this.#under = null;
  }

  #end() {
    clearInterval(this.#preview);
    this.#ended.abort();
    this.#hide();
    this.#step = null;
  }

  #propose() {
    const { customer, agent, composer, send } = this.#chosen;
    if (!customer || !agent) return;
    try {
      const description = propose({ customer, agent, composer, send, address: location.href, title: document.title });
      this.#say({ step: "proposed", description });
    } catch (problem) {
      this.#say({ step: "proposed", description: null, problem: String(problem.message) });
    }
  }

  /** Read the page with a description, again and again, so that its maker sees what it reads. */
  #show(description) {
    const roots = new Roots();
    const reader = new Reader(roots, description);
    const composer = new Composer(roots, description);
    const look = () => {
      roots.refresh();
      reader.forget();
      let read;
      try {
        const { total, messages } = reader.tail();
        read = {
          total,
          messages: messages.slice(-SHOWN).map(({ id, author, text, at }) => ({ id, author, at, text: text.slice(0, 300) })),
          composer: composer.find() !== null,
          conversation: byRule(description.conversation, { top: location.href, frame: location.href, roots }),
        };
      } catch (problem) {
        read = { total: 0, messages: [], composer: false, conversation: null, problem: String(problem.message) };
      }
      this.#say({ step: "preview", read });
    };
    look();
    this.#preview = setInterval(look, PREVIEW_MS);
  }
}

function deepest(root, x, y) {
  let node = root.elementFromPoint(x, y);
  for (let depth = 0; node && depth < 20; depth += 1) {
    const inner = shadowOf(node)?.elementFromPoint(x, y);
    if (!inner || inner === node || closest(inner, "frontline-copilot-frame")) break;
    node = inner;
  }
  // A whole page is nothing to point at, unless one writes into it.
  return node && (!contains(node, root.body) || isEditable(root.body)) ? node : null;
}
