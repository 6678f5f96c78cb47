// After a conversation was closed its customer is asked once how it was.

import { element, fill, icon } from "/panel/dom.js";

const MOST = 5;

/** Show the question in `place` while it is open, thanks once it was answered; `rate(number)` reports. */
export function rating({ place, i18n, rate }) {
  let given = null;
  return (state) => {
    const events = state.timeline.filter((entry) => entry.event).map((entry) => entry.event);
    const closing = events.findLastIndex((event) => event.kind === "closed");
    const rated = events.slice(closing + 1).find((event) => event.kind === "rated");
    const closed = state.view?.status === "closed" && closing >= 0;
    const stars = rated ? Number(rated.detail?.rating) : given?.at === closing ? given.stars : null;
    place.hidden = !closed;
    if (!closed) return;
    const version = `${closing}/${stars}/${i18n.language}`;
    if (place.dataset.version === version) return;
    place.dataset.version = version;
    if (stars) {
      fill(place, element("p", { class: "rating-thanks", role: "status" }, icon("check"), i18n.t("rating.thanks", { rating: stars, most: MOST })));
      return;
    }
    const title = element("p", { class: "rating-title", id: "rating-title" }, i18n.t("rating.title"));
    fill(place, title, element(
      "div",
      { class: "rating-row", role: "group", "aria-labelledby": "rating-title" },
      Array.from({ length: MOST }, (_, index) => index + 1).map((number) => element(
        "button",
        {
          type: "button",
          class: "rating-star",
          "aria-label": i18n.t("rating.stars", { rating: number, most: MOST }),
          on: {
            click: () => {
              given = { at: closing, stars: number };
              rate(number);
            },
          },
        },
        icon("star"),
        element("span", { "aria-hidden": "true" }, i18n.t("rating.number", { rating: number })),
      )),
    ));
  };
}
