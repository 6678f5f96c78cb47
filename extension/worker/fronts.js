// Which page is in front of the agent, window by window.

const MOST_TABS = 200;

/** Pages are content scripts' ports; several of one tab are its frames. */
export class Fronts {
  #pages = new Map();
  #own = new Map();
  #recent = new Map();
  #changed;

  /** `changed(windowId)` is called when another page is in front, or the one in front says something new. */
  constructor(changed) {
    this.#changed = changed;
  }

  async start() {
    chrome.tabs.onActivated.addListener(({ tabId, windowId }) => this.#activate(windowId, tabId));
    chrome.tabs.onAttached.addListener((_, { newWindowId }) => this.#changed(newWindowId));
    const tabs = await chrome.tabs.query({});
    tabs.sort((one, other) => Number(one.active) - Number(other.active) || (one.lastAccessed ?? 0) - (other.lastAccessed ?? 0));
    for (const tab of tabs) this.#touch(tab.windowId, tab.id);
  }

  #touch(windowId, tabId) {
    const others = (this.#recent.get(windowId) ?? []).filter((one) => one !== tabId);
    this.#recent.set(windowId, [tabId, ...others].slice(0, MOST_TABS));
  }

  #activate(windowId, tabId) {
    this.#touch(windowId, tabId);
    this.#changed(windowId);
  }

  /** A page of a desk is there, or says something new about itself. */
  page(tab, page) {
    if (!this.#pages.has(tab.id)) this.#pages.set(tab.id, new Set());
    this.#pages.get(tab.id).add(page);
    this.#changed(tab.windowId);
  }

  pageGone(tab, page) {
    const pages = this.#pages.get(tab.id);
    pages?.delete(page);
    if (pages?.size === 0) this.#pages.delete(tab.id);
    this.#changed(tab.windowId);
  }

  /** A page of the extension itself in a tab: what was in front before it stays so. */
  own(tabId, there) {
    if (there) this.#own.set(tabId, (this.#own.get(tabId) ?? 0) + 1);
    else if (this.#own.get(tabId) > 1) this.#own.set(tabId, this.#own.get(tabId) - 1);
    else this.#own.delete(tabId);
  }

  /** The pages of the tab that is in front in a window, the one that reads most first. */
  pages(windowId) {
    const [active, ...earlier] = this.#recent.get(windowId) ?? [];
    const tab = this.#own.has(active) ? earlier.find((one) => this.#pages.has(one)) : active;
    return [...(this.#pages.get(tab) ?? [])].sort((one, other) => weight(other) - weight(one));
  }

  /** Whether this page's tab is the one in front of its window. */
  isFront(page) {
    return this.pages(page.tab.windowId).includes(page);
  }
}

function weight({ state }) {
  if (!state?.conversation) return -1;
  return (state.messages ?? 0) + (state.composer ? 0.5 : 0);
}
