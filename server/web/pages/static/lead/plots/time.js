// Acceptance and coverage over time: two lines in their ranges, one day or week after the other.

import { element, fill } from "/panel/dom.js";
import { whenOther } from "/static/lead/keep.js";
import { numbers } from "/static/lead/numbers.js";
import { figure, tableOf } from "/static/lead/plots/figure.js";
import { drawing, fitted, shape } from "/static/lead/plots/svg.js";

const HEIGHT = 232;
const ROOM = { start: 46, end: 14, top: 12, bottom: 30 };
const STEPS = [0, 0.25, 0.5, 0.75, 1];
const LABEL_WIDTH = 76;

/** The section; `update(overview)` draws it. */
export function timePlot(page) {
  const { say } = page;
  const text = numbers(page);
  const picture = element("div", { class: "time-picture" });
  const slider = element("input", { type: "range", class: "time-slider", min: "0", step: "1", "aria-label": say("time.choose"), data: { focus: "time-slider" } });
  const readout = element("p", { class: "time-readout" });
  const plot = element("div", { class: "time" }, legend(page), picture, slider, readout);
  const table = element("table", { class: "figures" });
  const root = figure(page, { title: say("time.title"), note: say("time.note"), plot, table, wide: true });
  let days = [];
  let weekly = false;
  let chosen = null;
  let guide = null;
  let scale = null;

  const dayName = (day) => (weekly ? say("time.week", { day: page.format.date(day.day) }) : page.format.date(day.day));
  const sentence = (day) => {
    if (!day.figures) return say("time.read.few", { day: dayName(day) });
    if (day.figures.messages === 0) return say("time.read.none", { day: dayName(day) });
    const { acceptance, coverage } = day.figures;
    return say("time.read", {
      day: dayName(day),
      acceptance: text.whole(acceptance),
      shown: acceptance.of,
      coverage: text.whole(coverage),
      messages: coverage.of,
    });
  };
  const point = () => {
    const index = Number(slider.value);
    const day = days[index];
    if (!day) return;
    readout.textContent = sentence(day);
    slider.setAttribute("aria-valuetext", readout.textContent);
    if (guide && scale) {
      guide.setAttribute("x1", String(scale.x(index)));
      guide.setAttribute("x2", String(scale.x(index)));
    }
  };
  slider.addEventListener("input", () => {
    chosen = days[Number(slider.value)]?.day ?? null;
    point();
  });
  picture.addEventListener("pointermove", (event) => {
    if (!scale) return;
    const at = event.clientX - picture.getBoundingClientRect().left;
    slider.value = String(scale.nearest(at));
    point();
  });
  picture.addEventListener("pointerleave", () => {
    const kept = days.findIndex((day) => day.day === chosen);
    slider.value = String(kept >= 0 ? kept : lastWithFigures(days));
    point();
  });

  const draw = (width) => {
    scale = scaled(width, days.length, page.i18n.direction === "rtl");
    guide = shape("line", { class: "guide", y1: ROOM.top, y2: HEIGHT - ROOM.bottom });
    fill(picture, drawing(width, HEIGHT, say("time.alt", { first: days.length ? dayName(days[0]) : "", last: days.length ? dayName(days.at(-1)) : "" }),
      grid(scale, width, text), dates(scale, days, page),
      guide,
      curve(scale, days, "coverage"), curve(scale, days, "acceptance"), few(scale, days)));
    point();
  };
  const redraw = fitted(picture, draw, page.signal);
  const update = whenOther((byDay, byWeek) => {
    days = byDay;
    weekly = byWeek;
    slider.max = String(Math.max(days.length - 1, 0));
    const kept = days.findIndex((day) => day.day === chosen);
    slider.value = String(kept >= 0 ? kept : lastWithFigures(days));
    redraw();
    point();
    const some = days.filter((day) => !day.figures || day.figures.messages > 0);
    fill(table, tableOf(say("time.title"), [say(weekly ? "column.week" : "column.day"), ...["acceptance", "displayed", "coverage", "messages"].map((name) => say(`column.${name}`))],
      [...some].reverse().map((day) => [
        page.format.date(day.day),
        ...(day.figures
          ? [text.whole(day.figures.acceptance), text.count(day.figures.displayed), text.whole(day.figures.coverage), text.count(day.figures.messages)]
          : [say("few"), say("few"), say("few"), say("few")]),
      ])));
  });
  return { root, update: (found) => update(found.by_day, found.weekly) };
}

function lastWithFigures(days) {
  const found = days.findLastIndex((day) => day.figures && day.figures.messages > 0);
  return found >= 0 ? found : Math.max(days.length - 1, 0);
}

function legend(page) {
  const entry = (name) => element("li", {},
    drawing(26, 12, null, shape("rect", { class: `band band-${name}`, x: 0, y: 1, width: 26, height: 10, rx: 2 }), shape("line", { class: `curve curve-${name}`, x1: 0, y1: 6, x2: 26, y2: 6 })),
    page.say(`legend.${name}`));
  return element("ul", { class: "legend" }, entry("acceptance"), entry("coverage"),
    element("li", {}, drawing(12, 12, null, shape("path", { class: "few-mark", d: "M6 2L10 6L6 10L2 6Z" })), page.say("legend.few")));
}

function scaled(width, count, mirrored) {
  const inner = width - ROOM.start - ROOM.end;
  const along = (index) => ROOM.start + (count > 1 ? (index * inner) / (count - 1) : inner / 2);
  const x = (index) => (mirrored ? width - along(index) : along(index));
  return {
    mirrored,
    x,
    y: (share) => ROOM.top + (1 - share) * (HEIGHT - ROOM.top - ROOM.bottom),
    nearest: (at) => {
      const from = (mirrored ? width - at : at) - ROOM.start;
      return Math.max(0, Math.min(count - 1, Math.round((from / inner) * (count - 1)) || 0));
    },
    step: count > 1 ? inner / (count - 1) : inner,
  };
}

function grid(scale, width, text) {
  const [near, far] = scale.mirrored ? [width - ROOM.start, ROOM.end] : [ROOM.start, width - ROOM.end];
  return STEPS.map((share) => [
    shape("line", { class: share === 0 ? "axis" : "grid", x1: near, x2: far, y1: scale.y(share), y2: scale.y(share) }),
    label(text.share(share), { class: "tick", x: scale.mirrored ? near + 8 : near - 8, y: scale.y(share) + 4, "text-anchor": "end" }),
  ]);
}

function dates(scale, days, page) {
  const every = Math.max(1, Math.ceil(LABEL_WIDTH / scale.step));
  const short = new Intl.DateTimeFormat(page.i18n.locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const last = days.length - 1;
  return days.map((day, index) => {
    if ((last - index) % every !== 0) return null;
    // The outermost labels stay inside the picture.
    const anchor = index === last ? "end" : index === 0 ? "start" : "middle";
    return label(short.format(new Date(`${day.day}T00:00:00Z`)), { class: "tick", x: scale.x(index), y: HEIGHT - 8, "text-anchor": anchor });
  });
}

function label(text, attributes) {
  const node = shape("text", attributes);
  node.textContent = text;
  return node;
}

/** The line through what is known, in its range; where days are missing it is broken off. */
function curve(scale, days, name) {
  const runs = [];
  let run = [];
  days.forEach((day, index) => {
    const interval = day.figures?.[name].interval ?? null;
    if (interval) run.push({ index, ...interval });
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  });
  if (run.length > 0) runs.push(run);
  return runs.flatMap((points) => {
    const along = (value) => points.map((point) => `${scale.x(point.index).toFixed(1)} ${scale.y(point[value]).toFixed(1)}`);
    const single = points.length === 1 && shape("line", { class: `whisker whisker-${name}`, x1: scale.x(points[0].index), x2: scale.x(points[0].index), y1: scale.y(points[0].low), y2: scale.y(points[0].high) });
    const band = points.length > 1 && shape("path", { class: `band band-${name}`, d: `M${along("high").join("L")}L${along("low").reverse().join("L")}Z` });
    const line = points.length > 1 && shape("path", { class: `curve curve-${name}`, d: `M${along("share").join("L")}` });
    const dots = points.map((point) => shape("circle", { class: `dot dot-${name}`, cx: scale.x(point.index), cy: scale.y(point.share), r: points.length > 40 ? 2 : 3 }));
    return [band, single, line, dots];
  });
}

function few(scale, days) {
  return days.map((day, index) => {
    if (day.figures) return null;
    const [x, y] = [scale.x(index), scale.y(0)];
    return shape("path", { class: "few-mark", d: `M${x} ${y - 4}L${x + 4} ${y}L${x} ${y + 4}L${x - 4} ${y}Z` });
  });
}
