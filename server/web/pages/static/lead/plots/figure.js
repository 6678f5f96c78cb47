// The frame of a plot: a heading, the plot, and the same as a table behind a button.

import { element, uniqueId } from "/panel/dom.js";

/** A section with `plot` and `table` (both elements), of which one is shown; `note` explains what is to be seen. */
export function figure(page, { title, note = null, plot, table, wide = false }) {
  const id = uniqueId("figure");
  const toggle = element("button", { type: "button", class: "button-small", "aria-pressed": "false", data: { focus: id } }, page.say("table.show"));
  const scroller = element("div", { class: "table-room", tabIndex: 0, role: "group", "aria-labelledby": id, hidden: true }, table);
  toggle.addEventListener("click", () => {
    const shown = toggle.getAttribute("aria-pressed") !== "true";
    toggle.setAttribute("aria-pressed", String(shown));
    scroller.hidden = !shown;
    plot.hidden = shown;
  });
  return element(
    "section",
    { class: wide ? "card card-wide" : "card", "aria-labelledby": id },
    element("div", { class: "card-head" }, element("h2", { id }, title), toggle),
    note && element("p", { class: "card-note" }, note),
    plot,
    scroller,
  );
}

/** A table from a caption, column names and rows of cells, the first cell of each row being its heading. */
export function tableOf(caption, columns, rows) {
  return [
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, columns.map((name) => element("th", { scope: "col" }, name)))),
    element("tbody", {}, rows.map(([first, ...rest]) => element("tr", {},
      element("th", { scope: "row" }, first), rest.map((cell) => element("td", {}, cell))))),
  ];
}
