// The content script: asks the worker which desk this page is, and runs that desk's adapter.

import { adapterOf } from "../desks/index.js";
import { Link } from "./link.js";
import { Page } from "./page.js";

const ended = new AbortController();
let page = null;
let running = { name: "", end: null };

const link = new Link(hear, () => ended.abort(), ended.signal);

ended.signal.addEventListener("abort", () => {
  running.end?.abort();
  globalThis.frontlineCopilot?.end();
});

function hear(message) {
  switch (message.type) {
    case "desk":
      return begin(message);
    case "insert":
      return page?.insert(message);
    case "armed":
      // What was inserted from a suggestion is held against it even after the suggestion has ended.
      if (page && message.armed) page.gate.rule = message.armed?.gate ?? null;
      return page?.keys.arm(message.armed);
    case "focus":
      return page?.focusComposer();
    case "pick":
      return pick(message);
    default:
      return undefined;
  }
}

async function begin({ desk, top }) {
  const name = desk && !desk.off ? JSON.stringify([desk.adapter, desk.description, desk.brand]) : "";
  if (name && name === running.name) return page?.movedTo(top);
  running.end?.abort();
  page = null;
  running = { name, end: new AbortController() };
  if (!name) return link.state({ conversation: null, messages: 0, composer: false, capabilities: [], hint: desk ? "switched_off" : null });
  // A frame of the desk's own page is read from that page.
  if (isInside()) return undefined;
  const { end } = running;
  const adapter = await adapterOf(desk);
  if (end.signal.aborted || !adapter) return undefined;
  page = new Page({ adapter, link, top, signal: end.signal });
  globalThis.frontlineCopilot.page = page;
  return undefined;
}

function isInside() {
  try {
    return window.parent !== window && Boolean(window.parent.document);
  } catch {
    return false;
  }
}

async function pick(message) {
  if (isInside()) return;
  const { Picker } = await import("./picker.js");
  globalThis.frontlineCopilot.picker ??= new Picker((picked) => link.say({ type: "picked", picked }), ended.signal);
  globalThis.frontlineCopilot.picker.hear(message);
}
