// How often each reason or end came up: one bar a row, longest first.

import { element, fill } from "/panel/dom.js";
import { keepFocus, whenOther } from "/static/lead/keep.js";
import { numbers } from "/static/lead/numbers.js";
import { figure, tableOf } from "/static/lead/plots/figure.js";
import { drawing, fitted, shape } from "/static/lead/plots/svg.js";

const HEIGHT = 14;

/**
 * A section named `name`; `nameOf(part name)` is what a row is called, `open(part name)`, if given, shows the
 * suggestions behind it, `tone(part name)` is the meaning of its colour.
 */
export function barsPlot(page, { name, nameOf, open = null, tone = () => "plain" }) {
  const { say } = page;
  const text = numbers(page);
  const list = element("ul", { class: "bars" });
  const empty = element("p", { class: "card-empty" }, say(`${name}.empty`));
  const ruler = element("div", { class: "bars-ruler" });
  const plot = element("div", {}, element("div", { class: "bars-head", "aria-hidden": "true" }, element("span", {}), ruler, element("span", {})), list, empty);
  const table = element("table", { class: "figures" });
  const root = figure(page, { title: say(`${name}.title`), note: say(`${name}.note`), plot, table });
  let parts = [];

  const draw = (width) => {
    const most = Math.max(1, ...parts.map((part) => part.count ?? 0));
    for (const place of list.querySelectorAll(".bar-picture")) {
      const part = parts[Number(place.dataset.row)];
      fill(place, drawing(width, HEIGHT, null, bar(page, width, part, most, tone(part.name))));
    }
  };
  const redraw = fitted(ruler, draw, page.signal);
  const update = whenOther((found) => {
    parts = found;
    empty.hidden = parts.length > 0;
    keepFocus(list, () => fill(list, parts.map((part, index) => element(
      "li",
      { class: "bar-row" },
      open
        ? element("button", { type: "button", class: "bar-name", data: { focus: `${name}-${part.name}` }, on: { click: () => open(part.name) } }, nameOf(part.name))
        : element("span", { class: "bar-name" }, nameOf(part.name)),
      element("div", { class: "bar-picture", data: { row: String(index) } }),
      element("span", { class: part.count === null ? "bar-count few" : "bar-count" }, part.count === null ? say("few") : text.count(part.count)),
    ))));
    redraw();
    fill(table, tableOf(say(`${name}.title`), [say(`${name}.column`), say("column.count")],
      parts.map((part) => [nameOf(part.name), part.count === null ? say("few") : text.count(part.count)])));
  });
  return { root, update };
}

function bar(page, width, part, most, meaning) {
  if (part.count === null) {
    return shape("rect", { class: "bar bar-few", x: page.i18n.direction === "rtl" ? width - 9 : 1, y: 1, width: 8, height: HEIGHT - 2 });
  }
  const length = Math.max(2, (part.count / most) * width);
  return shape("rect", { class: `bar bar-${meaning}`, x: page.i18n.direction === "rtl" ? width - length : 0, y: 0, width: length, height: HEIGHT, rx: 2 });
}
