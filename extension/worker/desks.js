// Putting the content script onto the pages of the desks, and onto nothing else.

import { hostOf } from "./matching.js";

const SCRIPT = "desks";
const FILE = "content/load.js";

/** Register the content script for these desks, as far as the person has allowed their addresses. */
export async function registerDesks(desks) {
  const wanted = [...new Set(desks.filter((desk) => !desk.off).flatMap((desk) => desk.match ?? []).map(hostOf))];
  const matches = [];
  for (const pattern of wanted) if (await allowed(pattern)) matches.push(pattern);
  const registered = await chrome.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered.length > 0) await chrome.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = {
    id: SCRIPT,
    js: [FILE],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: "document_idle",
    persistAcrossSessions: true,
  };
  if (registered.length === 0) await chrome.scripting.registerContentScripts([script]);
  else await chrome.scripting.updateContentScripts([script]);
  await enterOpenTabs(matches);
}

async function enterOpenTabs(matches) {
  for (const tab of await chrome.tabs.query({ url: matches })) {
    // A tab that is asleep, or shows an error page, takes no script; it gets one when it is loaded.
    await chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: [FILE] }).catch(() => undefined);
  }
}

async function allowed(pattern) {
  try {
    return await chrome.permissions.contains({ origins: [pattern] });
  } catch {
    return false;
  }
}
