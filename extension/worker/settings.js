// The choices of this browser, with what IT handed out below them.

const NAMES = ["server", "brand", "desks", "language", "theme"];

/** {server, brand, desks, language, theme, managed}; `managed` lists what IT has fixed and nobody changes here. */
export async function readSettings() {
  const [own, managed] = await Promise.all([chrome.storage.local.get(NAMES), readManaged()]);
  const handedOut = (managed.desks ?? []).flatMap(parsed).map((desk) => ({ ...desk, managed: true }));
  return {
    server: trimmed(managed.server ?? own.server ?? ""),
    brand: managed.brand ?? own.brand ?? "",
    desks: [...handedOut, ...(Array.isArray(own.desks) ? own.desks : [])],
    language: own.language ?? "",
    theme: own.theme ?? "system",
    managed: Object.keys(managed),
  };
}

/** Keep changes; desks that IT handed out stay as they are. */
export function writeSettings(changes) {
  const kept = { ...changes };
  if (kept.desks) kept.desks = kept.desks.filter((desk) => !desk.managed);
  if (kept.server !== undefined) kept.server = trimmed(kept.server);
  return chrome.storage.local.set(kept);
}

async function readManaged() {
  try {
    return await chrome.storage.managed.get(["server", "brand", "desks"]);
  } catch {
    return {};
  }
}

function parsed(text) {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

function trimmed(server) {
  return String(server).trim().replace(/\/+$/, "");
}
