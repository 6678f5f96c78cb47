// The worker: one socket for the whole browser, between the pages of the desks and the panels.
//
// It may be ended at any moment. Whoever sends it an event keeps that event until `kept` says that it lies in session
// storage; the server's `ack` then ends it. Event ids make saying anything twice harmless.

import { Connection } from "../panel/connection.js";
import { keyName } from "../panel/key.js";
import { Account } from "./account.js";
import { registerDesks } from "./desks.js";
import { FrontWord } from "./front_word.js";
import { Fronts } from "./fronts.js";
import { deskOf, hostOf } from "./matching.js";
import { PagePort } from "./page_port.js";
import { PanelPort } from "./panel_port.js";
import { readSettings, writeSettings } from "./settings.js";
import { SessionStore } from "./store.js";
import { Watches } from "./watches.js";

const INSTALLATION_MS = 5 * 60 * 1000;

class Worker {
  settings = null;
  installation = { brands: [], desks_off: [] };
  panels = new Set();
  pages = new Set();
  frontWord = new FrontWord(this);
  #asked = 0;
  #server = "";

  constructor() {
    this.ready = this.#start();
  }

  async #start() {
    // Content scripts run beside hostile pages: nothing that is stored here is for them.
    // (Firefox keeps the session's storage from them by itself; the secret lies there.)
    await chrome.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
    await chrome.storage.session.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
    this.store = await SessionStore.open();
    this.settings = await readSettings();
    this.account = new Account(this.store, () => this.settings.server);
    this.account.addEventListener("change", () => this.#accountChanged());
    this.fronts = new Fronts((windowId) => this.tellFront(windowId));
    await this.fronts.start();
    this.#connect();
    this.account.poll();
    this.#register();
    chrome.storage.onChanged.addListener((_, area) => ["local", "managed"].includes(area) && this.#settingsChanged());
    chrome.permissions.onAdded.addListener(() => this.#register());
    chrome.permissions.onRemoved.addListener(() => this.#register());
    chrome.tabs.onUpdated.addListener((tabId, changes) => changes.url && this.#moved(tabId, changes.url));
  }

  #connect() {
    this.#server = this.settings.server;
    this.connection = new Connection({
      url: `${this.#server.replace(/^http/, "ws")}/socket`,
      ticket: () => this.account.ticket(),
      client: "extension",
      queue: true,
      storage: this.store,
      outboxName: "outbox",
    });
    const { connection } = this;
    const stale = () => connection !== this.connection;
    this.watches = new Watches(connection, (panel, frame) => panel.say({ type: "frame", frame }));
    connection.addEventListener("state", () => {
      if (stale()) return;
      // A server that begins anew may have switched a desk off.
      if (connection.state === "online") this.askInstallation(true);
      this.tellState();
    });
    connection.addEventListener("ack", ({ detail }) => {
      if (stale()) return;
      this.tellPanels({ type: "ack", ...detail });
      this.watches.retry(detail.entry.lane);
    });
    connection.addEventListener("rejected", ({ detail }) => stale() || this.tellPanels({ type: "rejected", ...detail }));
    connection.addEventListener("problem", ({ detail }) => {
      if (!stale() && detail.code !== "not_found") this.tellPanels({ type: "problem", error: detail });
    });
    connection.addEventListener("frame", ({ detail }) => {
      if (stale() || detail.conversation !== undefined || detail.type === "snapshot") return;
      this.tellPanels({ type: "frame", frame: detail });
    });
    this.keepLine();
  }

  /** The line is open while somebody is there for whom it is. */
  keepLine() {
    const wanted = this.panels.size > 0 || [...this.pages].some((page) => page.desk) || this.connection.pending().length > 0;
    if (wanted && this.#server && this.account.signedIn) {
      this.connection.start();
      this.askInstallation();
    } else if (!wanted) {
      this.connection.stop();
    }
    this.tellState();
  }

  async #settingsChanged() {
    this.settings = await readSettings();
    if (this.settings.server !== this.#server) {
      this.connection.stop();
      this.account.forgetToken();
      this.#connect();
    }
    await this.#register();
    for (const page of this.pages) page.introduce();
    for (const panel of this.panels) panel.say({ type: "settings", settings: this.settings });
  }

  #register() {
    const desks = this.settings.desks.filter((desk) => !this.isOff(desk));
    this.registering = (this.registering ?? Promise.resolve()).then(() => registerDesks(desks)).catch((problem) => {
      console.warn("the desks could not be registered", problem.message);
    });
    return this.registering;
  }

  #accountChanged() {
    if (this.account.signedIn) {
      this.#asked = 0;
      this.keepLine();
    } else {
      this.connection.stop();
    }
    this.tellState();
    for (const panel of this.panels) panel.say({ type: "account", account: this.account.view });
  }

  #moved(tabId, url) {
    for (const page of this.pages) if (page.tab.id === tabId) page.movedTo(url);
  }

  /** Ask, now and then, for the account's brands and for desks that the server has switched off. */
  async askInstallation(force = false) {
    if (!force && Date.now() - this.#asked < INSTALLATION_MS) return;
    this.#asked = Date.now();
    try {
      this.installation = await this.account.request("/api/extension");
    } catch {
      this.#asked = 0;
      return;
    }
    await this.#register();
    for (const page of this.pages) page.introduce();
  }

  isOff(desk) {
    return this.installation.desks_off.some((name) => name === desk.adapter || name === desk.desk);
  }

  /** The desk whose page this is, with the brand that applies. */
  deskFor(address) {
    const desk = deskOf(this.settings.desks, address);
    if (!desk) return null;
    const brand = desk.brand || this.settings.brand || this.installation.brands[0]?.id || "";
    return { ...desk, brand, off: Boolean(desk.off) || this.isOff(desk) };
  }

  /** Take an event over from a page or a panel; resolves when it cannot be lost any more. */
  async take(frame, lane) {
    try {
      this.connection.send(frame, lane);
    } catch (problem) {
      if (!(problem instanceof RangeError)) throw problem;
      this.tellPanels({ type: "rejected", entry: { lane, frame }, error: { code: "too_large", what: problem.message } });
    }
    await this.store.flushed();
    this.keepLine();
  }

  // --- what panels hear ---

  tellPanels(message) {
    for (const panel of this.panels) panel.say(message);
  }

  tellState() {
    for (const panel of this.panels) panel.tellState();
  }

  tellFront(windowId) {
    for (const panel of this.panels) if (panel.windowId === windowId) panel.tellFront();
  }

  /** What the panel of a window is about. */
  front(windowId) {
    const pages = this.fronts.pages(windowId);
    const page = pages.find((one) => one.key) ?? pages[0] ?? null;
    return page && { page, composer: pages.find((one) => one.state?.composer) ?? page };
  }

  panelsOf(page) {
    return [...this.panels].filter((panel) => panel.windowId === page.tab.windowId);
  }
}

const worker = new Worker();
const HERE = new URL(chrome.runtime.getURL("/")).origin;

chrome.runtime.onConnect.addListener((port) => {
  const own = port.sender?.origin === HERE;
  if (port.name === "panel" && own) new PanelPort(worker, port);
  else if (port.name === "page" && !own && port.sender?.tab) new PagePort(worker, port);
  else port.disconnect();
});

// Calls of the extension's own pages; content scripts have their port and nothing else.
chrome.runtime.onMessage.addListener((call, sender, answer) => {
  if (sender.id !== chrome.runtime.id || sender.origin !== HERE) return false;
  const serve = CALLS[call?.call];
  if (!serve) return false;
  worker.ready.then(() => serve(call)).then(
    (result) => answer({ result }),
    (problem) => answer({ problem: String(problem?.message ?? problem), status: problem?.status ?? 0 }),
  );
  return true;
});

const CALLS = {
  look: async () => {
    await worker.askInstallation();
    return {
      settings: worker.settings,
      account: worker.account.view,
      state: worker.connection.state,
      installation: worker.installation,
      waiting: worker.connection.pending().length,
    };
  },
  settings: async ({ changes }) => {
    await writeSettings(changes);
    return readSettings();
  },
  signIn: () => worker.account.begin(),
  signOut: () => worker.account.leave(),
  pickBegin: ({ address, pattern }) => beginPicking(address, pattern),
  pick: ({ tab, message }) => {
    for (const page of worker.pages) if (page.tab.id === tab) page.say({ type: "pick", ...message });
  },
  front: ({ windowId }) => worker.front(windowId)?.page.view ?? null,
};

/** Bring the content script into the page that somebody wants to point things out on; the tab's id. */
async function beginPicking(address, pattern) {
  const [open] = await chrome.tabs.query({ url: hostOf(pattern) });
  const there = (await chrome.tabs.query({ url: hostOf(pattern) })).find((tab) => tab.url === address) ?? open;
  const tab = there ?? (await loaded(await chrome.tabs.create({ url: address, active: false })));
  const target = { tabId: tab.id, allFrames: true };
  await chrome.scripting.executeScript({ target, files: ["content/load.js"] });
  const deadline = Date.now() + 5000;
  while (![...worker.pages].some((page) => page.tab.id === tab.id) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return tab.id;
}

function loaded(tab) {
  return new Promise((resolve) => {
    const listen = (tabId, changes) => {
      if (tabId !== tab.id || changes.status !== "complete") return;
      chrome.tabs.onUpdated.removeListener(listen);
      resolve(tab);
    };
    chrome.tabs.onUpdated.addListener(listen);
  });
}

chrome.runtime.onInstalled.addListener(async () => {
  await worker.ready;
  await registerDesks(worker.settings.desks);
});
chrome.runtime.onStartup.addListener(() => worker.ready);
