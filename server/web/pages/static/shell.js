// What every page has: its language, its theme, and the controls for both.

import { append, element, fill } from "/panel/dom.js";
import { availableLanguages, loadI18n, pickLanguage, translatePage } from "/panel/i18n.js";
import { browser } from "/static/keep.js";

const FOLDERS = ["/static/locales/"];
const LANGUAGE = "copilot.language";
const THEME = "copilot.theme";
const THEMES = ["system", "light", "dark"];

/**
 * Translate the page and set up its controls; `draw(i18n, signal, words)` builds what is made by program and is called
 * again for another language, after its signal was aborted. `gather(i18n)` fetches the words that it needs beside
 * those of every page: until they are there, the page stands and works as it was. `wishes` are languages for a
 * browser that has none of ours.
 */
export async function startPage(draw, { wishes = [], gather = () => null } = {}) {
  const available = await availableLanguages();
  let drawn = new AbortController();
  let wanted = "";
  const show = async (language) => {
    wanted = language;
    const i18n = await loadI18n(language, FOLDERS);
    const words = await gather(i18n);
    if (wanted !== language) return; // chosen anew meanwhile
    drawn.abort();
    drawn = new AbortController();
    translatePage(i18n);
    document.title = i18n.t(document.documentElement.dataset.title);
    controls(i18n, available, (chosen) => {
      browser.set(LANGUAGE, chosen);
      show(chosen);
    });
    await draw(i18n, drawn.signal, words);
  };
  const chosen = browser.get(LANGUAGE);
  await show(pickLanguage([chosen, ...navigator.languages, ...wishes], available));
}

function controls(i18n, available, choose) {
  const place = document.getElementById("preferences");
  if (!place) return;
  const focused = place.contains(document.activeElement) ? document.activeElement.id : null;
  const names = available
    .map((code) => [code, ownName(code)])
    .sort(([, one], [, other]) => one.localeCompare(other, i18n.language));
  const language = picker("language-choice", i18n.t("page.language"), names, i18n.language, choose);
  const themes = THEMES.map((theme) => [theme, i18n.t(`theme.${theme}`)]);
  const current = document.documentElement.dataset.theme ?? "system";
  const theme = picker("theme-choice", i18n.t("page.theme"), themes, current, setTheme);
  fill(place, language, theme);
  if (focused) document.getElementById(focused)?.focus();
}

function picker(id, label, choices, chosen, choose) {
  const select = element("select", { id, class: "picker", on: { change: () => choose(select.value) } });
  append(select, choices.map(([value, text]) => element("option", { value, selected: value === chosen }, text)));
  return [element("label", { class: "unseen", for: id }, label), select];
}

function ownName(code) {
  return new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
}

function setTheme(theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(THEME);
    else localStorage.setItem(THEME, theme);
  } catch {
    // The choice holds for this page only.
  }
}

/** Show in `place` how the connection stands, in words and with a mark. */
export function showConnection(connection, i18n, place, signal) {
  const draw = () => {
    place.dataset.state = connection.state;
    fill(place, element("span", { class: "lamp", "aria-hidden": "true" }), i18n.t(`connection.${connection.state}`));
  };
  connection.addEventListener("state", draw, { signal });
  draw();
}

const PLACES = {
  "/desk": ["agent", "lead", "administrator"],
  "/lead": ["lead", "administrator", "auditor"],
  "/approvals": ["lead"],
  "/charter": ["agent", "lead", "administrator", "auditor", "knowledge_manager"],
  "/audits": ["agent", "lead", "administrator"],
  "/inventory": ["lead", "administrator", "auditor", "knowledge_manager"],
  "/knowledge": ["knowledge_manager", "lead", "administrator"],
};

/** Where somebody of this role begins to work. */
export function homeOf(role) {
  if (PLACES["/lead"].includes(role)) return "/lead";
  if (PLACES["/desk"].includes(role)) return "/desk";
  return PLACES["/knowledge"].includes(role) ? "/knowledge" : "/";
}

/** Links in `place` to the other pages that somebody of this role uses. */
export function places(role, i18n, place) {
  const links = Object.entries(PLACES).filter(([, roles]) => roles.includes(role)).map(([path]) => path);
  place.setAttribute("aria-label", i18n.t("places.title"));
  fill(place, ["/", ...links].map((path) => element(
    "a",
    { href: path, "aria-current": path === location.pathname ? "page" : null },
    i18n.t(`places.${path === "/" ? "start" : path.slice(1)}`),
  )));
}
