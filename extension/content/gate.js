// The send gate: before a reply goes out, its amounts and days are held against what was decided.

import { contains, listen } from "./native.js";

const WAIT_MS = 400;
const PASS_MS = 15_000;
const CURRENCY = "[$€£¥₺₽₹₩¢]|(?:[A-Z]{2,3}\\$)|(?<!\\p{L})(?:EUR|USD|GBP|CHF|JPY|CNY|PLN|TRY|SEK|NOK|DKK|CZK|HUF|AED|SAR|zł|kr|TL)(?!\\p{L})|円|元|ريال|درهم";
const NUMBER = "\\d{1,3}(?:[.,\\s'\u00a0\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const AMOUNT = new RegExp(`(?:(?:${CURRENCY})\\s?(${NUMBER}))|(?:(${NUMBER})\\s?(?:${CURRENCY}))`, "giu");
const PERCENT = /(\d+(?:[.,]\d+)?)\s?%/g;
const NUMERIC_DATE = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b|\b(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})\b|\b(\d{1,2})\.(\d{1,2})\.(?!\d)/g;
const EAST_ASIAN_DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;

/** The amounts and days of a text in one spelling each, as a map from that spelling to the words in the text. */
export function valuesOf(text, language = "en") {
  const plain = westernDigits(text.normalize("NFKC"));
  const found = new Map();
  for (const [words, before, after] of plain.matchAll(AMOUNT)) found.set(`amount ${number(before ?? after)}`, words.trim());
  for (const [words, value] of plain.matchAll(PERCENT)) found.set(`percent ${number(value)}`, words);
  for (const match of plain.matchAll(NUMERIC_DATE)) {
    const [words, , m, d, one, two, , shortOne, shortTwo] = match;
    if (m) found.set(day(Number(m), Number(d)), words);
    else if (one) found.set(...numeric(Number(one), Number(two), language, words));
    else found.set(day(Number(shortTwo), Number(shortOne)), words);
  }
  for (const [words, , month, date] of plain.matchAll(EAST_ASIAN_DATE)) found.set(day(Number(month), Number(date)), words);
  for (const [words, month, date] of named(plain, language)) found.set(day(month, date), words);
  return found;
}

/** Amounts and days of a reply that none of the decided texts holds, as [{value, allowed}]. */
export function contradictions(text, decided, language) {
  const allowed = new Map(decided.flatMap((one) => [...valuesOf(one, language)]));
  const found = [];
  for (const [name, value] of valuesOf(text, language)) {
    if (allowed.has(name)) continue;
    const [kind] = name.split(" ");
    const same = [...allowed].filter(([other]) => other.startsWith(`${kind} `)).map(([, words]) => words);
    // Where the decision names nothing of this kind there is nothing to contradict.
    if (same.length > 0) found.push({ value, allowed: [...new Set(same)].join(", ") });
  }
  return found;
}

function day(month, date) {
  return `date ${month}-${date}`;
}

/** 03/04: which is the month depends on who writes; 13 and up tell by themselves. */
function numeric(one, two, language, words) {
  const monthFirst = two > 12 || (one <= 12 && language.startsWith("en-US"));
  return monthFirst ? [day(one, two), words] : [day(two, one), words];
}

function number(text) {
  const compact = text.replace(/[\s'\u00a0\u202f]/g, "");
  const decimal = /[.,](\d{1,2})$/.exec(compact);
  const whole = (decimal ? compact.slice(0, decimal.index) : compact).replace(/[.,]/g, "");
  return String(Number(`${whole}.${decimal ? decimal[1] : "0"}`));
}

function westernDigits(text) {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

const months = new Map();

/** Days with the month's name, in the text's language and in English. */
function named(text, language) {
  const found = [];
  for (const code of new Set([language, "en"])) {
    if (!months.has(code)) months.set(code, namesOf(code));
    const { names, pattern } = months.get(code);
    if (!pattern) continue;
    for (const match of text.toLowerCase().matchAll(pattern)) {
      const date = Number(match[1] ?? match[4]);
      const month = names.get(match[2] ?? match[3]);
      if (month && date >= 1 && date <= 31) found.push([match[0], month, date]);
    }
  }
  return found;
}

function namesOf(code) {
  const names = new Map();
  try {
    for (let month = 0; month < 12; month += 1) {
      const at = new Date(Date.UTC(2026, month, 15));
      for (const style of ["long", "short"]) {
        const inDate = new Intl.DateTimeFormat(code, { day: "numeric", month: style, timeZone: "UTC" }).formatToParts(at).find(({ type }) => type === "month")?.value;
        const alone = new Intl.DateTimeFormat(code, { month: style, timeZone: "UTC" }).format(at);
        for (const name of [inDate, alone]) {
          const word = name?.toLowerCase().replace(/\.$/, "");
          if (word && /\p{L}/u.test(word)) names.set(word, month + 1);
        }
      }
    }
  } catch {
    return { names, pattern: null };
  }
  const words = [...names.keys()].sort((one, other) => other.length - one.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (words.length === 0) return { names, pattern: null };
  const month = `(${words.join("|")})`;
  return { names, pattern: new RegExp(`(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?\\s?(?:de\\s|of\\s)?${month}(?!\\p{L})|(?<!\\p{L})${month}\\.?\\s(\\d{1,2})(?!\\d)`, "gu") };
}

/** Stands at the page's ways of sending; asks when the reply contradicts what was decided. */
export class Gate {
  #adapter;
  #composer;
  #roots;
  #conversation;
  #signal;
  #rule = null;
  #passed = { text: "", until: 0 };
  #open = null;

  constructor({ adapter, composer, roots, conversation, signal }) {
    this.#adapter = adapter;
    this.#composer = composer;
    this.#roots = roots;
    this.#conversation = conversation;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#open?.remove());
  }

  /** {conversation, language, decided: texts, words: {title, value, back, send}}, or null where none is demanded. */
  set rule(rule) {
    this.#rule = rule;
  }

  listen(root) {
    const options = { capture: true, signal: this.#signal };
    listen(root, "keydown", (event) => this.#key(event), options);
    listen(root, "click", (event) => this.#click(event), options);
  }

  #key(event) {
    if (!event.isTrusted || event.key !== "Enter" || event.isComposing) return;
    const name = event.ctrlKey || event.metaKey ? "Ctrl+Enter" : event.shiftKey ? "Shift+Enter" : "Enter";
    const keys = this.#adapter.send?.keys ?? ["Enter", "Ctrl+Enter"];
    if (keys.includes(name) && this.#composer.around(event.composedPath()[0])) this.#judge(event, null);
  }

  #click(event) {
    if (!event.isTrusted) return;
    const buttons = this.#roots.all(this.#adapter.send?.button);
    const target = event.composedPath()[0];
    const button = buttons.find((one) => one === target || contains(one, target));
    if (button) this.#judge(event, button);
  }

  #judge(event, button) {
    const rule = this.#rule;
    if (!rule || rule.conversation !== this.#conversation() || this.#composer.isNote()) return;
    const text = this.#composer.text();
    if (!text || (this.#passed.text === text && performance.now() < this.#passed.until)) return;
    const found = contradictions(text, rule.decided, rule.language);
    if (found.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#ask(found, rule.words, () => {
      this.#passed = { text, until: performance.now() + PASS_MS };
      const press = button ?? this.#roots.all(this.#adapter.send?.button).at(-1);
      // Without a button the agent sends once more by hand; the words were let through.
      if (press) press.click();
      else this.#composer.find()?.focus();
    });
  }

  /** Asked in the browser's top layer, in a closed root: a page can neither cover it nor press its buttons. */
  #ask(found, words, send) {
    this.#open?.remove();
    const host = document.createElement("frontline-copilot-gate");
    const root = host.attachShadow({ mode: "closed" });
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    root.adoptedStyleSheets = [style];
    const make = (tag, text, attributes = {}) => {
      const node = document.createElement(tag);
      node.textContent = text;
      for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
      return node;
    };
    const dialog = make("dialog", "", { "aria-labelledby": "title", lang: words.language, dir: words.direction });
    const list = make("ul", "");
    for (const { value, allowed } of found) list.append(make("li", words.value.replace("{value}", value).replace("{allowed}", allowed)));
    const back = make("button", words.back, { type: "button" });
    const go = make("button", words.send, { type: "button" });
    const shown = performance.now();
    const close = () => {
      host.remove();
      this.#open = null;
    };
    back.addEventListener("click", (event) => {
      if (!event.isTrusted) return;
      close();
      this.#composer.find()?.focus();
    });
    go.addEventListener("click", (event) => {
      // A click that was meant for what stood here before does not send.
      if (!event.isTrusted || performance.now() - shown < WAIT_MS) return;
      close();
      send();
    });
    dialog.addEventListener("cancel", close);
    // The page's own keys stay out of this.
    for (const type of ["keydown", "keyup", "keypress"]) dialog.addEventListener(type, (event) => event.stopPropagation());
    dialog.append(make("h2", words.title, { id: "title" }), list, back, go);
    root.append(dialog);
    document.documentElement.append(host);
    this.#open = host;
    dialog.showModal();
    back.focus();
  }
}

const STYLE = `
dialog { color-scheme: light dark; max-width: 26rem; padding: 1.25rem; border: 1px solid light-dark(#8b857a, #757d86); border-radius: 10px;
  font: 400 15px/1.45 system-ui, sans-serif; color: light-dark(#1d1f21, #eceae6); background: light-dark(#fff, #1a1d20); }
dialog::backdrop { background: rgb(0 0 0 / 0.35); }
h2 { margin: 0 0 .5rem; font-size: 1.0625rem; } ul { margin: 0 0 1rem; padding-inline-start: 1.2rem; }
button { font: inherit; min-height: 2.25rem; margin-inline-end: .5rem; padding: .35rem .8rem; border-radius: 6px; cursor: pointer;
  border: 1px solid light-dark(#8b857a, #757d86); background: light-dark(#fff, #24282c); color: inherit; }
button:focus-visible { outline: 2px solid light-dark(#0b6074, #66c3d8); outline-offset: 2px; }
`;
