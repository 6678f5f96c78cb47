// Shares and their ranges as text.

/** Texts for one page's language. */
export function numbers(page) {
  const percent = new Intl.NumberFormat(page.i18n.locale, { style: "percent", maximumFractionDigits: 0 });
  // From left to right within text that runs from right to left, or a range would be read backwards.
  const kept = (text) => (page.i18n.direction === "rtl" ? `\u2066${text}\u2069` : text);
  const share = (value) => kept(percent.format(value));
  const range = (interval) => kept(percent.formatRange(interval.low, interval.high));
  /** `84 % (78–89 %)`, "too few" or a dash. */
  const whole = (measure) => {
    if (!measure || measure.few) return page.say("few");
    if (!measure.interval) return "–";
    return page.say("share", { share: share(measure.interval.share), range: range(measure.interval) });
  };
  return { share, range, whole, count: (value) => page.format.number(value) };
}
