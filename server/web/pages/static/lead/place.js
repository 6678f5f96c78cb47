// Where on the page somebody is, as the address says it: period, kind of suggestion, what the list shows, or one story.

export const PERIODS = [7, 30, 84];
const USUAL = 30;

export class Place {
  constructor({ days = USUAL, track = "", outcome = "", reason = "", page = 1, suggestion = "" } = {}) {
    Object.assign(this, { days, track, outcome, reason, page, suggestion });
  }

  /** The same place but for what is given; another list begins at its first page. */
  with(changed) {
    const page = "track" in changed || "outcome" in changed || "reason" in changed ? 1 : this.page;
    return new Place({ ...this, page, ...changed });
  }

  /** What the overview asks the server for. */
  asked() {
    return parameters({ days: this.days, track: this.track });
  }

  /** What the list asks the server for. */
  listed() {
    return parameters({ track: this.track, outcome: this.outcome, reason: this.reason, page: this.page });
  }
}

function parameters(values) {
  const kept = Object.entries(values).filter(([, value]) => value !== "" && value !== null && value !== undefined);
  return new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
}

/** The place that the address names; whatever cannot be read is as usual. */
export function inAddress() {
  const [name, rest = ""] = location.hash.slice(1).split("?", 2);
  const given = new URLSearchParams(rest);
  const [days, page] = [Number(given.get("days")), Number(given.get("page"))];
  return new Place({
    days: PERIODS.includes(days) ? days : USUAL,
    track: given.get("track") ?? "",
    outcome: given.get("outcome") ?? "",
    reason: given.get("reason") ?? "",
    page: Number.isInteger(page) && page > 0 ? page : 1,
    suggestion: name.startsWith("suggestion/") ? name.slice("suggestion/".length) : "",
  });
}

export function addressOf(place) {
  const { days, track, outcome, reason, page, suggestion } = place;
  const rest = parameters({ days: days === USUAL ? "" : days, track, outcome, reason, page: page === 1 ? "" : page });
  return `#${suggestion ? `suggestion/${suggestion}` : "overview"}${rest ? `?${rest}` : ""}`;
}
