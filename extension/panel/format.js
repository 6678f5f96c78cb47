// Money, dates, ages and names of languages in the interface language.

const STEPS = [
  ["second", 1, 60],
  ["minute", 60, 60],
  ["hour", 3600, 24],
  ["day", 86400, Infinity],
];

/** Formatters for one locale; times are shown in the browser's zone unless another is given. */
export class Format {
  constructor(locale, timeZone = undefined) {
    this.locale = locale;
    this.timeZone = timeZone;
  }

  /** Integer minor units as an amount of the currency, with the digits that the currency has. */
  money(minor, currency) {
    if (!currency) return this.number(minor);
    const formatter = new Intl.NumberFormat(this.locale, { style: "currency", currency });
    return formatter.format(minor / 10 ** formatter.resolvedOptions().maximumFractionDigits);
  }

  number(value) {
    return new Intl.NumberFormat(this.locale).format(value);
  }

  /** A calendar day (`2026-11-22`), the same in every zone. */
  date(iso) {
    const day = new Date(`${String(iso).slice(0, 10)}T00:00:00Z`);
    if (Number.isNaN(day.getTime())) return String(iso);
    return new Intl.DateTimeFormat(this.locale, { dateStyle: "medium", timeZone: "UTC" }).format(day);
  }

  /** A moment in UTC as day and time. */
  moment(iso) {
    return this.#moment(iso, { dateStyle: "medium", timeStyle: "short" });
  }

  /** A moment as time of day only. */
  clock(iso) {
    return this.#moment(iso, { timeStyle: "short" });
  }

  /** A moment's day, for the line between two days. */
  day(iso) {
    return this.#moment(iso, { weekday: "long", day: "numeric", month: "long" });
  }

  /** How long ago, from seconds, in one unit. */
  ago(seconds) {
    const past = Math.max(0, Math.floor(seconds));
    const [unit, size] = STEPS.find(([, size, most]) => past < size * most);
    const formatter = new Intl.RelativeTimeFormat(this.locale, { numeric: "auto", style: "short" });
    return formatter.format(-Math.floor(past / size), unit);
  }

  /** How long, from seconds, in one unit. */
  span(seconds) {
    const past = Math.max(0, Math.floor(seconds));
    const [unit, size] = STEPS.find(([, size, most]) => past < size * most);
    return new Intl.NumberFormat(this.locale, { style: "unit", unit, unitDisplay: "short" }).format(Math.floor(past / size));
  }

  milliseconds(value) {
    return new Intl.NumberFormat(this.locale, {
      style: "unit",
      unit: "millisecond",
      maximumFractionDigits: value < 10 ? 1 : 0,
    }).format(value);
  }

  /** Several names as one phrase. */
  list(names, type = "conjunction") {
    return new Intl.ListFormat(this.locale, { type }).format(names);
  }

  /** The name of a language in the interface language, the code itself when it has none. */
  languageName(code) {
    try {
      return new Intl.DisplayNames([this.locale], { type: "language" }).of(code) ?? code;
    } catch {
      return code;
    }
  }

  #moment(iso, options) {
    const moment = new Date(iso);
    if (Number.isNaN(moment.getTime())) return String(iso);
    return new Intl.DateTimeFormat(this.locale, { timeZone: this.timeZone, ...options }).format(moment);
  }
}
