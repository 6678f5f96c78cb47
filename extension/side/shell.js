// What the extension's own pages share: words, theme, calls to the worker.

import { availableLanguages, loadI18n, pickLanguage, translatePage } from "../panel/i18n.js";

const WORDS = chrome.runtime.getURL("locales/");

/** Ask the worker. */
export async function call(name, values = {}) {
  const answer = await chrome.runtime.sendMessage({ call: name, ...values });
  if (answer?.problem !== undefined) throw Object.assign(new Error(answer.problem), { status: answer.status });
  return answer?.result;
}

/** The words for these settings, put into the page. */
export async function dressPage({ language, theme }) {
  const available = await availableLanguages();
  const i18n = await loadI18n(pickLanguage([language, ...navigator.languages], available), [WORDS]);
  translatePage(i18n);
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  const { title } = document.documentElement.dataset;
  if (title) document.title = i18n.t(title);
  return { i18n, available };
}
