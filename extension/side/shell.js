// What the extension's own pages share: words, theme, calls to the worker.

import { availableLanguages, loadI18n, pickLanguage, translatePage } from "../panel/i18n.js";

const WORDS = chrome.runtime.getURL("locales/");
const LAST = "copilot.words";

// Most likely the language of last time: its words are asked for before it is known whether they are the right ones.
const last = localStorage.getItem(LAST);
const early = last && loadI18n(last, [WORDS]).catch(() => null);

/** Ask the worker. */
export async function call(name, values = {}) {
  const answer = await chrome.runtime.sendMessage({ call: name, ...values });
  if (answer?.problem !== undefined) throw Object.assign(new Error(answer.problem), { status: answer.status });
  return answer?.result;
}

/** The words for these settings, put into the page. */
export async function dressPage({ language, theme }) {
  const available = await availableLanguages();
  const code = pickLanguage([language, ...navigator.languages], available);
  const i18n = (code === last && (await early)) || (await loadI18n(code, [WORDS]));
  localStorage.setItem(LAST, code);
  translatePage(i18n);
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  const { title } = document.documentElement.dataset;
  if (title) document.title = i18n.t(title);
  return { i18n, available };
}
