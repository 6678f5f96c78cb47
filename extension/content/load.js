// Brings the content script into a page of a desk, as modules, once per extension and page.
(() => {
  const { frontlineCopilot: there } = globalThis;
  if (there?.alive()) return;
  let alive = true;
  globalThis.frontlineCopilot = {
    alive: () => alive && Boolean(chrome.runtime?.id),
    end: () => (alive = false),
  };
  import(chrome.runtime.getURL("content/main.js")).catch(() => globalThis.frontlineCopilot.end());
})();
