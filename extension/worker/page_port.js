// One page of a desk (a frame with the content script). It is believed in what its own desk shows, and in nothing else.

import { keyName } from "../panel/key.js";

const MOST_TEXT = 15_000;
const MOST_NAME = 200;
const AUTHORS = new Set(["customer", "agent"]);

export class PagePort {
  key = null;
  state = null;
  #worker;
  #port;
  #open = true;

  constructor(worker, port) {
    this.#worker = worker;
    this.#port = port;
    this.tab = port.sender.tab;
    this.top = this.tab.url ?? port.sender.url;
    this.frame = port.sender.url ?? "";
    const early = [];
    let hear = (message) => early.push(message);
    port.onMessage.addListener((message) => hear(message));
    port.onDisconnect.addListener(() => this.#gone());
    worker.ready.then(() => {
      if (!this.#open) return;
      worker.pages.add(this);
      this.introduce();
      hear = (message) => this.#hear(message);
      for (const message of early) hear(message);
      worker.keepLine();
    });
  }

  /** What panels and the popup are told about this page. */
  get view() {
    const { desk } = this;
    return {
      key: this.key,
      desk: desk && { name: desk.name, adapter: desk.adapter, brand: desk.brand, off: desk.off },
      capabilities: this.state?.capabilities ?? [],
      composer: Boolean(this.state?.composer),
      hint: this.state?.hint ?? null,
      messages: this.state?.messages ?? 0,
    };
  }

  /** Whether nothing is written in its composer; what is written there, the page keeps to itself. */
  get untouched() {
    return Boolean(this.state?.untouched);
  }

  /** Tell the page which desk it is. */
  introduce() {
    this.desk = this.#worker.deskFor(this.top) ?? this.#worker.deskFor(this.frame);
    const { desk } = this;
    this.say({ type: "desk", desk: desk && { adapter: desk.adapter, description: desk.description ?? null, brand: desk.brand, off: desk.off }, top: this.top });
    this.#place(this.state?.conversation ?? null);
  }

  movedTo(url) {
    this.top = url;
    this.introduce();
  }

  say(message) {
    if (!this.#open) return;
    try {
      this.#port.postMessage(message);
    } catch {
      this.#gone();
    }
  }

  #gone() {
    if (!this.#open) return;
    this.#open = false;
    this.#worker.pages.delete(this);
    this.#worker.ready.then(() => {
      this.#worker.fronts.pageGone(this.tab, this);
      this.#worker.keepLine();
    });
  }

  #keyOf(conversation) {
    const { desk } = this;
    const id = text(conversation, MOST_NAME);
    return desk && !desk.off && desk.brand && id ? { brand: desk.brand, desk: desk.desk, external_id: id } : null;
  }

  #place(conversation) {
    this.key = this.#keyOf(conversation);
    this.#worker.fronts.page(this.tab, this);
  }

  #hear(message) {
    switch (message?.type) {
      case "state":
        this.state = {
          conversation: text(message.conversation, MOST_NAME) || null,
          messages: Number(message.messages) || 0,
          composer: message.composer === true,
          untouched: message.untouched === true,
          capabilities: Array.isArray(message.capabilities) ? message.capabilities.filter((one) => typeof one === "string").slice(0, 10) : [],
          hint: typeof message.hint === "string" ? message.hint.slice(0, 40) : null,
        };
        return this.#place(this.state.conversation);
      case "observe":
      case "sent":
        return this.#event(message);
      case "inserted":
      case "key":
      case "typing":
        for (const panel of this.#worker.panelsOf(this)) panel.fromPage(this, message);
        return undefined;
      case "picked":
        // Nobody listens while no options page is open.
        chrome.runtime.sendMessage({ picked: message.picked, tab: this.tab.id }).catch(() => undefined);
        return undefined;
      default:
        return undefined;
    }
  }

  async #event(report) {
    const key = this.#keyOf(report.conversation);
    const frame = key && framed(report, key, new Date(this.#worker.connection.now()));
    // What cannot be reported is let go, or the page would offer it for ever.
    if (frame) await this.#worker.take(frame, keyName(key));
    this.say({ type: "kept", event_id: report.event_id });
  }
}

/** A page's report as the frame for the server, made of checked values only; null for one that makes no sense. */
export function framed(report, key, now) {
  const event_id = text(report.event_id, 36);
  if (event_id.length < 8) return null;
  const at = time(report.at, now);
  const external_id = text(report.id, MOST_NAME);
  const body = typeof report.text === "string" ? report.text.slice(0, MOST_TEXT) : "";
  if (!external_id || !body.trim() || !AUTHORS.has(report.author)) return null;
  const message = { external_id, author: report.author, text: body, at };
  if (report.channel) message.channel = text(report.channel, 64) || "chat";
  if (report.type === "observe") return { type: "observe", event_id, key, message };
  const suggestion = text(report.suggestion, MOST_NAME);
  if (!suggestion || report.author !== "agent") return null;
  const reply_index = Math.min(7, Math.max(0, Number(report.reply_index) || 0));
  return { type: "outcome", event_id, suggestion, event: "sent", at, reply_index, message };
}

function text(value, most) {
  return typeof value === "string" || typeof value === "number"
    ? String(value).replace(/[\u0000-\u001f\u007f]+/g, " ").trim().slice(0, most)
    : "";
}

/** A page's clock may be wrong, and its words for a time may be read wrongly: nothing comes from the future. */
function time(value, now) {
  const at = Date.parse(value);
  return new Date(Number.isNaN(at) || at > now.getTime() ? now : at).toISOString();
}
