// The overview: figures of a period, over time and by kind, what became of suggestions and why, then the single ones.

import { element, fill } from "/panel/dom.js";
import { keepFocus, whenOther } from "/static/lead/keep.js";
import { singles } from "/static/lead/list.js";
import { outcomeName, reasonName, silenceName, trackLine, trackText } from "/static/lead/names.js";
import { numbers } from "/static/lead/numbers.js";
import { PERIODS } from "/static/lead/place.js";
import { barsPlot } from "/static/lead/plots/bars.js";
import { drawing, shape } from "/static/lead/plots/svg.js";
import { timePlot } from "/static/lead/plots/time.js";
import { tracksPlot } from "/static/lead/plots/tracks.js";

const MEASURES = ["acceptance", "coverage", "substantive", "dismissed"];
const TONES = { sent_as_is: "good", cosmetic: "good", substantive: "warn", typed_over: "warn", dismissed: "stop" };

/** {root, update(board), moved(), back(id)}: `moved` after the place on the page is another, `back` from a story. */
export function overview(page) {
  const { say } = page;
  const go = (changed) => page.move(page.place.with(changed));
  const controls = periodAndTrack(page, go);
  const notice = element("p", { class: "notice", role: "status", hidden: true });
  const measures = element("dl", { class: "measures" });
  const since = element("p", { class: "since" });
  const time = timePlot(page);
  const tracks = tracksPlot(page, (track) => go({ track }));
  const list = singles(page, go);
  const toList = (changed) => {
    go(changed);
    list.take();
  };
  const endings = barsPlot(page, {
    name: "endings",
    nameOf: (name) => outcomeName(page, name),
    open: (outcome) => toList({ outcome, reason: "" }),
    tone: (name) => TONES[name] ?? "plain",
  });
  const dismissals = barsPlot(page, {
    name: "dismissals",
    nameOf: (name) => reasonName(page, name),
    open: (reason) => toList({ outcome: "dismissed", reason }),
  });
  const silences = barsPlot(page, { name: "silences", nameOf: (name) => silenceName(page, name) });
  const body = element("div", { class: "overview", hidden: true }, measures, time.root, tracks.root,
    element("div", { class: "pair" }, endings.root, dismissals.root), silences.root, list.root);
  const root = element("div", {},
    element("div", { class: "head" },
      element("div", {}, element("h1", {}, say("title")), since),
      controls.root),
    notice, body);

  const drawMeasures = whenOther((figures) => fill(measures, MEASURES.map((name) => measure(page, name, figures))));
  const drawTold = whenOther((zones, fewest, unreadable) => fill(since,
    Object.keys(zones).length > 0 && `${say("about.days", { zones: page.format.list([...new Set(Object.values(zones))]) })} `,
    say("about", { fewest }),
    unreadable > 0 && ` ${say("about.unreadable", { count: unreadable })}`));
  const update = (board) => {
    const found = board.overview;
    tell(notice, reading(say, board) ?? nothing(say, found));
    body.hidden = !found;
    if (!found) return;
    drawTold(found.zones, board.fewest, board.unreadable);
    controls.update(found.tracks);
    drawMeasures(found.figures);
    time.update(found);
    tracks.update(found);
    endings.update(found.endings);
    dismissals.update(found.dismissals);
    silences.update(found.silences);
    list.update(board);
  };
  return {
    root,
    update,
    moved: () => {
      controls.moved();
      list.moved();
    },
    back: list.back,
  };
}

function tell(place, text) {
  place.hidden = !text;
  if (place.textContent !== (text ?? "")) place.textContent = text ?? "";
}

function reading(say, board) {
  if (!board.reading) return null;
  return say("reading", { percent: Math.floor((100 * board.reading.done) / Math.max(1, board.reading.total)) });
}

function nothing(say, found) {
  return found && found.tracks.length === 0 ? say("nothing") : null;
}

function periodAndTrack(page, go) {
  const { say } = page;
  const choices = PERIODS.map((days) => {
    const input = element("input", { type: "radio", name: "period", value: String(days) });
    input.addEventListener("change", () => go({ days }));
    return { days, input, root: element("label", {}, input, element("span", {}, say(`period.${days}`))) };
  });
  const select = element("select", { id: "track-choice", class: "choice" });
  select.addEventListener("change", () => go({ track: select.value }));
  const fillSelect = whenOther((tracks, chosen) => keepFocus(select, () => {
    const known = tracks.map((row) => [trackText(row.track), trackLine(page, row.track)]);
    // What somebody chose stays to be seen when nothing of it is left in the period.
    if (chosen && !known.some(([value]) => value === chosen)) known.push([chosen, chosen]);
    fill(select, element("option", { value: "" }, say("track.all")), known.map(([value, name]) => element("option", { value }, name)));
    select.value = chosen;
  }));
  let rows = [];
  const moved = () => {
    for (const { days, input } of choices) input.checked = days === page.place.days;
    fillSelect(rows, page.place.track);
    select.value = page.place.track;
  };
  return {
    root: element("form", { class: "controls" },
      element("fieldset", { class: "segments" }, element("legend", { class: "unseen" }, say("period")), choices.map(({ root }) => root)),
      element("label", { class: "unseen", for: "track-choice" }, say("track.choose")), select),
    update: (tracks) => {
      rows = tracks.map(({ track }) => ({ track }));
      fillSelect(rows, page.place.track);
    },
    moved,
  };
}

function measure(page, name, figures) {
  const { say } = page;
  const text = numbers(page);
  const found = figures?.[name];
  const interval = found?.interval;
  const few = !figures || found.few;
  return element("div", { class: `measure measure-${name}` },
    element("dt", {}, say(`measure.${name}`)),
    element("dd", { class: few ? "measure-share few" : "measure-share" }, few ? say("few") : interval ? text.share(interval.share) : "–"),
    element("dd", { class: "measure-note" },
      !few && interval && element("span", {}, text.range(interval)),
      figures && element("span", {}, say(name === "coverage" ? "measure.of_messages" : "measure.of_shown", { count: found.of }))),
    element("dd", { class: "measure-picture" }, strip(page, few ? null : interval, name)));
}

/** The share in its range on a line from nothing to all. */
function strip(page, interval, name) {
  const width = 200;
  const x = (share) => (page.i18n.direction === "rtl" ? (1 - share) * width : share * width);
  const picture = drawing(width, 10, null,
    shape("line", { class: "axis", x1: 0, x2: width, y1: 5, y2: 5 }),
    interval && shape("line", { class: `range range-${name}`, x1: x(interval.low), x2: x(interval.high), y1: 5, y2: 5 }),
    interval && shape("line", { class: "range-mark", x1: x(interval.share), x2: x(interval.share), y1: 0, y2: 10 }));
  picture.setAttribute("preserveAspectRatio", "none");
  return picture;
}
