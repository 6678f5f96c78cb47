// Parts of the copilot's panel, so that a lead sees a suggestion as the agent saw it.

import { element } from "/panel/dom.js";
import { article } from "/panel/features/article.js";
import { decision } from "/panel/features/decision.js";
import { order } from "/panel/features/order.js";
import { sources } from "/panel/features/sources.js";
import { factTip } from "/panel/features/tip.js";
import { trace } from "/panel/features/trace.js";
import { get } from "/static/api.js";

/** Makers of parts for one story drawn inside `root`; `mark(text, fact)` is a fact that names its source. */
export function panelParts(page, root, signal) {
  const panel = {
    i18n: page.i18n,
    format: page.format,
    label: page.label,
    root,
    signal,
    api: { article: (id, version) => get(`/api/articles/${encodeURIComponent(id)}?version=${encodeURIComponent(version)}`) },
  };
  root.classList.add("copilot");
  panel.tip = factTip(panel);
  panel.article = article(panel);
  const drawn = (make, view, open = false) => {
    const part = make(panel);
    part.update({ open: true, ...view });
    if (open) part.root.open = true;
    return element("div", { class: "panel-part" }, part.root);
  };
  return {
    panel,
    mark: (text, fact) => panel.tip.mark(text, fact),
    decision: (shown) => drawn(decision, { shown }),
    // The order as it was then: its age is counted to the moment of the suggestion.
    order: (story) => drawn(order, { context: story.understood.context, now: Date.parse(story.suggestion.created_at) }),
    sources: (shown) => drawn(sources, { shown }),
    trace: (shown) => drawn(trace, { shown }, true),
  };
}
