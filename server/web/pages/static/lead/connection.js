// Whether what is shown is up to date: a mark and a word at the top of the page.

import { element, fill } from "/panel/dom.js";

/** Keep `place` saying how it stands; it is announced only when that changes. */
export function showHow(live, page, place) {
  const draw = () => {
    place.dataset.state = live.state;
    fill(place, element("span", { class: "lamp", "aria-hidden": "true" }), page.say(`live.${live.state}`));
  };
  live.addEventListener("state", draw, { signal: page.signal });
  draw();
}
