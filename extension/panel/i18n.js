// The words of the interface. A language is one file per folder of locales; `index.json` there lists them.

const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

const HERE = new URL("./locales/", import.meta.url);

/** The best of `available` for an ordered list of wishes (BCP 47), the first available one if none fits. */
export function pickLanguage(wishes, available) {
  for (const wish of wishes) {
    if (!wish) continue;
    const whole = wish.toLowerCase();
    const found =
      available.find((language) => language.toLowerCase() === whole) ??
      available.find((language) => language.split("-")[0] === whole.split("-")[0]);
    if (found) return found;
  }
  return available.includes("en") ? "en" : available[0];
}

/** The languages there are files for, as codes. */
export async function availableLanguages(fetching = fetch) {
  return readJson(new URL("index.json", HERE), fetching);
}

/** The words of `language`, from the panel's locales and any further folders given as URLs that end in a slash. */
export async function loadI18n(language, folders = [], fetching = fetch) {
  const files = await Promise.all(
    [HERE, ...folders].map((folder) => readJson(new URL(`${language}.json`, new URL(folder, location.href)), fetching)),
  );
  return new I18n(language, Object.assign({}, ...files));
}

async function readJson(url, fetching) {
  const response = await fetching(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response.json();
}

/** Words by key; `{name}` in a text is a parameter, an object of plural forms is chosen by the parameter `count`. */
export class I18n {
  #words;
  #plural;

  constructor(language, words) {
    this.language = language;
    // Dates and numbers as people of this region write them, where the browser says which region.
    this.locale = navigator.languages.find((wish) => wish.split("-")[0] === language.split("-")[0]) ?? language;
    this.direction = RIGHT_TO_LEFT.has(language.split("-")[0]) ? "rtl" : "ltr";
    this.#words = words;
    this.#plural = new Intl.PluralRules(language);
  }

  has(key) {
    return key in this.#words;
  }

  /** The text of a key with its parameters filled in; numbers are written as the language writes them. */
  t(key, parameters = {}) {
    let text = this.#words[key];
    if (text === undefined) return key;
    if (typeof text === "object") text = text[this.#plural.select(parameters.count ?? 0)] ?? text.other;
    return text.replace(/\{(\w+)\}/g, (whole, name) => {
      const value = parameters[name];
      if (value === undefined) return whole;
      return typeof value === "number" ? new Intl.NumberFormat(this.locale).format(value) : String(value);
    });
  }
}

/** Put words into a page: `data-t` is the key of an element's text, `data-t-NAME` of its attribute NAME. */
export function translatePage(i18n, root = document) {
  document.documentElement.lang = i18n.language;
  document.documentElement.dir = i18n.direction;
  for (const node of root.querySelectorAll("[data-t]")) node.textContent = i18n.t(node.dataset.t);
  for (const name of ["aria-label", "placeholder", "title"]) {
    for (const node of root.querySelectorAll(`[data-t-${name}]`)) {
      node.setAttribute(name, i18n.t(node.getAttribute(`data-t-${name}`)));
    }
  }
}
