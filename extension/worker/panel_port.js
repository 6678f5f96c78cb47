// One panel: sees the frames of the conversation in front of its window, reports events, reaches into the page.

import { keyName } from "../panel/key.js";

const PATHS = [
  /^\/api\/articles\/[^/?]+\?version=[^&]*$/,
  /^\/api\/labels\?language=[\w-]{1,16}$/,
  /^\/api\/suggestions\/[\w-]+\/gloss\?language=[\w-]{1,16}$/,
  /^\/api\/customers\?brand=[\w-]+&search=[^&]*$/,
  /^\/api\/conversations\?status=open$/,
];

export class PanelPort {
  windowId = null;
  #worker;
  #port;
  #open = true;

  constructor(worker, port) {
    this.#worker = worker;
    this.#port = port;
    const tabId = port.sender.tab?.id;
    const early = [];
    let hear = (message) => early.push(message);
    port.onMessage.addListener((message) => hear(message));
    port.onDisconnect.addListener(() => {
      this.#open = false;
      worker.panels.delete(this);
      worker.ready.then(() => {
        if (tabId !== undefined) worker.fronts.own(tabId, false);
        worker.watches.leave(this);
        worker.frontWord.leave(this);
        worker.keepLine();
      });
    });
    worker.ready.then(() => {
      if (!this.#open) return;
      worker.panels.add(this);
      if (tabId !== undefined) worker.fronts.own(tabId, true);
      hear = (message) => this.#hear(message);
      for (const message of early) hear(message);
      worker.keepLine();
    });
  }

  say(message) {
    if (!this.#open) return;
    try {
      this.#port.postMessage(message);
    } catch {
      this.#open = false;
    }
  }

  tellState() {
    const { connection, account } = this.#worker;
    this.say({
      type: "state",
      state: account.signedIn ? connection.state : "signed_out",
      account: connection.account,
      offset: connection.now() - Date.now(),
      pending: connection.pending(),
    });
  }

  tellFront() {
    const front = this.#worker.front(this.windowId);
    this.say({ type: "front", front: front && { ...front.page.view, untouched: front.composer.untouched } });
  }

  /** The page says that it inserted, or that somebody pressed a key or writes in its composer. */
  fromPage(page, message) {
    if (this.#worker.fronts.isFront(page)) this.say({ ...message, type: `page_${message.type}`, key: page.key, pressed: message.key });
  }

  #hear(message) {
    const { watches } = this.#worker;
    switch (message?.type) {
      case "hello":
        this.windowId = message.windowId;
        this.tellState();
        this.say({ type: "settings", settings: this.#worker.settings });
        this.say({ type: "account", account: this.#worker.account.view });
        return this.tellFront();
      case "watch":
        return watches.watch(message.key, this);
      case "unwatch":
        return watches.unwatch(message.key, this);
      case "send":
        return this.#take(message);
      case "front":
        return this.#worker.frontWord.say(this, message);
      case "page":
        return this.#toPage(message);
      case "open":
        return this.#bring(message.key);
      case "request":
        return this.#request(message);
      case "reconnect":
        return this.#worker.connection.reconnect();
      default:
        return undefined;
    }
  }

  async #take({ frame, lane }) {
    await this.#worker.take(frame, lane);
    this.say({ type: "kept", event_id: frame.event_id });
  }

  #toPage({ key, message }) {
    const front = this.#worker.front(this.windowId);
    const same = front?.page.key && keyName(front.page.key) === keyName(key);
    // The conversation in front changed in this very moment: a reply must not land in another one.
    if (same) front.composer.say({ ...message, conversation: key.external_id });
    else if (message.id) this.say({ type: "page_inserted", id: message.id, ok: false, hint: "moved", key });
  }

  /** Bring the tab that shows a conversation to the front, if one does. */
  async #bring(key) {
    const page = [...this.#worker.pages].find((one) => one.key && keyName(one.key) === keyName(key));
    if (!page) return this.say({ type: "page_inserted", id: "open", ok: false, hint: "no_conversation", key });
    await chrome.tabs.update(page.tab.id, { active: true });
    return chrome.windows.update(page.tab.windowId, { focused: true });
  }

  async #request({ id, path }) {
    try {
      if (!PATHS.some((allowed) => allowed.test(path))) throw new Error("this path is not for panels");
      this.say({ type: "answer", id, result: await this.#worker.account.request(path) });
    } catch (problem) {
      this.say({ type: "answer", id, problem: String(problem.message ?? problem), status: problem.status ?? 0 });
    }
  }
}
