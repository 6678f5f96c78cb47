// The amounts and days of a text, and those of them that contradict what was decided or what the order says.

const MOST_NAMED = 6;
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

/**
 * Amounts and days of a reply that neither the decided texts nor the order hold, as [{value, allowed, by}]. `facts` are
 * the order's values by the names that `valuesOf` gives; `by` is what is contradicted, "value" of the decision or "order".
 */
export function contradictions(text, decided, language, facts = []) {
  const allowed = new Map(decided.flatMap((one) => [...valuesOf(one, language)]));
  const ordered = new Map(facts);
  const found = [];
  for (const [name, value] of valuesOf(text, language)) {
    if (allowed.has(name) || ordered.has(name)) continue;
    const [kind] = name.split(" ");
    const same = (values) => [...new Set([...values].filter(([other]) => other.startsWith(`${kind} `)).map(([, words]) => words))];
    const [said, known] = [same(allowed), kind === "amount" ? same(ordered) : []];
    // Where neither names anything of this kind there is nothing to contradict. Days there are besides the order's.
    if (said.length > 0) found.push({ value, allowed: said.join(", "), by: "value" });
    else if (known.length > 0) found.push({ value, allowed: known.slice(0, MOST_NAMED).join(", "), by: "order" });
  }
  return found;
}

/** The name of a day; the year is left out, as replies leave it out. */
export function day(month, date) {
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
