// Acceptance and coverage of each track: a dot in its range over a bar in its range, one row a track.

import { element, fill } from "/panel/dom.js";
import { levelName } from "/panel/level.js";
import { keepFocus, whenOther } from "/static/lead/keep.js";
import { trackLine, trackName, trackText } from "/static/lead/names.js";
import { numbers } from "/static/lead/numbers.js";
import { figure, tableOf } from "/static/lead/plots/figure.js";
import { drawing, fitted, shape } from "/static/lead/plots/svg.js";

const HEIGHT = 40;
const EDGE = 7;
const STEPS = [0, 0.25, 0.5, 0.75, 1];

/** The section; choosing a row calls `choose(track text)`, once more with nothing. */
export function tracksPlot(page, choose) {
  const { say } = page;
  const text = numbers(page);
  const list = element("ul", { class: "tracks" });
  const ruler = element("div", { class: "tracks-ruler", "aria-hidden": "true" });
  const plot = element("div", {}, element("div", { class: "tracks-head" }, element("span", {}), ruler, element("span", {})), list);
  const table = element("table", { class: "figures" });
  const root = figure(page, { title: say("tracks.title"), note: say("tracks.note"), plot, table, wide: true });
  let rows = [];

  const draw = (width) => {
    fill(ruler, drawing(width, 18, null, STEPS.filter((share) => share * 2 === Math.round(share * 2)).map((share) => {
      const node = shape("text", { class: "tick", x: along(page, width, share), y: 13, "text-anchor": "middle" });
      node.textContent = text.share(share);
      return node;
    })));
    for (const place of list.querySelectorAll(".track-picture")) {
      fill(place, picture(page, width, rows[Number(place.dataset.row)].figures));
    }
  };
  const redraw = fitted(ruler, draw, page.signal);
  const update = whenOther((tracks, chosen) => {
    rows = tracks;
    keepFocus(list, () => fill(list, tracks.map((row, index) => item(page, text, row, index, chosen, choose))));
    redraw();
    fill(table, tableOf(say("tracks.title"), ["track", "level", "acceptance", "displayed", "coverage", "messages", "substantive", "dismissed"].map((name) => say(`column.${name}`)),
      tracks.map((row) => [trackLine(page, row.track), row.level === null ? "–" : levelName(page.i18n, row.track.kind, row.level), ...cells(say, text, row.figures)])));
  });
  return { root, update: (found) => update(found.tracks, found.track ? trackText(found.track) : "") };
}

function cells(say, text, figures) {
  if (!figures) return Array.from({ length: 6 }, () => say("few"));
  return [
    text.whole(figures.acceptance),
    text.count(figures.displayed),
    text.whole(figures.coverage),
    text.count(figures.messages),
    text.whole(figures.substantive),
    text.whole(figures.dismissed),
  ];
}

function item(page, text, row, index, chosen, choose) {
  const name = trackName(page, row.track);
  const id = trackText(row.track);
  const pressed = id === chosen;
  return element(
    "li",
    { class: pressed ? "track track-chosen" : "track" },
    element(
      "button",
      { type: "button", class: "track-name", "aria-pressed": String(pressed), data: { focus: `track-${id}` }, on: { click: () => choose(pressed ? "" : id) } },
      element("span", { class: "track-title" }, name.title),
      element("span", { class: "track-note" }, name.note),
      row.level !== null && element("span", { class: "track-note" }, levelName(page.i18n, row.track.kind, row.level)),
    ),
    element("div", { class: "track-picture", data: { row: String(index) } }),
    element("p", { class: "track-figures" }, row.figures ? sentences(page, text, row.figures) : element("span", { class: "few" }, page.say("few"))),
  );
}

function sentences(page, text, figures) {
  const accepted = figures.displayed > 0 && element("span", { class: "track-accepted" },
    page.say("track.accepted", { share: text.whole(figures.acceptance), count: figures.displayed }));
  return [accepted, element("span", { class: "track-covered" }, page.say("track.covered", { share: text.whole(figures.coverage), count: figures.messages }))];
}

function along(page, width, share) {
  const from = EDGE + share * (width - 2 * EDGE);
  return page.i18n.direction === "rtl" ? width - from : from;
}

function picture(page, width, figures) {
  const x = (share) => along(page, width, share);
  const lines = STEPS.map((share) => shape("line", { class: "grid", x1: x(share), x2: x(share), y1: 0, y2: HEIGHT }));
  if (!figures) return drawing(width, HEIGHT, null, lines);
  const [accepted, covered] = [figures.acceptance.interval, figures.coverage.interval];
  return drawing(width, HEIGHT, null, lines,
    covered && [
      shape("rect", { class: "bar-coverage", x: Math.min(x(0), x(covered.share)), y: 27, width: Math.abs(x(covered.share) - x(0)), height: 6 }),
      shape("line", { class: "whisker whisker-coverage", x1: x(covered.low), x2: x(covered.high), y1: 30, y2: 30 }),
    ],
    accepted && [
      shape("line", { class: "whisker whisker-acceptance", x1: x(accepted.low), x2: x(accepted.high), y1: 13, y2: 13 }),
      [accepted.low, accepted.high].map((end) => shape("line", { class: "whisker whisker-acceptance", x1: x(end), x2: x(end), y1: 9, y2: 17 })),
      shape("circle", { class: "dot dot-acceptance", cx: x(accepted.share), cy: 13, r: 5 }),
    ]);
}
