// The passages that the suggestion rests on.

import { element, fill, icon } from "../dom.js";
import { inline } from "../markdown.js";
import { whenChanged } from "./changed.js";

/** Each citation opens its article at the passage; internal ones are marked and can go nowhere else. */
export function sources(panel) {
  const { i18n } = panel;
  const list = element("ul", { class: "source-list" });
  const root = element(
    "section",
    { class: "sources", "aria-label": i18n.t("citation.title") },
    element("h3", {}, i18n.t("citation.title")),
    list,
  );
  const draw = (citations) => {
    root.hidden = citations.length === 0;
    fill(list, citations.map((citation) => source(panel, citation)));
  };
  const update = whenChanged(({ open, shown }) => [(open && shown?.citations) || null, panel.spoken], (found) => draw(found ?? []));
  return { root, update };
}

/** The name of a passage's language where the customer writes in another one, else nothing. */
export function foreign(panel, citation) {
  const base = (language) => String(language).toLowerCase().split("-")[0];
  return panel.spoken && base(citation.language) !== base(panel.spoken) ? panel.format.languageName(citation.language) : null;
}

/** One passage with what it belongs to; `more` are further controls. */
export function source(panel, citation, more = null) {
  const { i18n } = panel;
  const internal = citation.audience === "internal";
  const path = (citation.headings ?? []).filter((heading) => heading !== citation.title).join(" › ");
  return element(
    "li",
    { class: internal ? "source source-internal" : "source" },
    element(
      "button",
      { type: "button", class: "source-open", "aria-haspopup": "dialog", on: { click: () => panel.article.open(citation) } },
      icon(internal ? "lock" : "book"),
      element("span", { class: "source-title", lang: citation.language, dir: "auto" }, citation.title),
    ),
    internal && element("span", { class: "internal" }, i18n.t("citation.internal")),
    foreign(panel, citation) && element("span", { class: "chip source-language" }, foreign(panel, citation)),
    path && element("p", { class: "source-path", lang: citation.language, dir: "auto" }, path),
    element("p", { class: "source-text", lang: citation.language, dir: "auto" }, inline(citation.text).map((part) => part.text)),
    more,
  );
}
