// The words of this page: the shared ones, and its own on top of them.

import { I18n } from "/panel/i18n.js";

const FOLDER = "/static/lead/locales/";
const WRITTEN_FIRST = "en";

/** `say(key, parameters)` for a language; a language without a file of its own says it in English. */
export async function wordsOf(language, folder = FOLDER) {
  const own = new I18n(language, (await read(folder, language)) ?? (await read(folder, WRITTEN_FIRST)) ?? {});
  const say = (key, parameters) => own.t(key, parameters);
  say.has = (key) => own.has(key);
  return say;
}

/** A name that the program uses, in words: the page's own, then `shared` ones by prefix, then the name itself. */
export function named(say, i18n, prefix, name) {
  if (say.has(`${prefix}.${name}`)) return say(`${prefix}.${name}`);
  if (i18n.has(`${prefix}.${name}`)) return i18n.t(`${prefix}.${name}`);
  const text = String(name).replace(/[_-]+/g, " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

async function read(folder, language) {
  const response = await fetch(`${folder}${language}.json`);
  return response.ok ? response.json() : null;
}

