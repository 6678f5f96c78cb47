// An article, opened at the passage that was cited.

import { element, fill, icon, uniqueId } from "../dom.js";
import { cut } from "../facts.js";

/** The dialog; `open(citation)` fetches the article in the version that was cited. */
export function article(panel) {
  const { i18n, signal } = panel;
  const titleId = uniqueId("article");
  const title = element("h2", { id: titleId, class: "article-title" });
  const notes = element("p", { class: "article-notes" });
  const body = element("div", { class: "article-body", tabIndex: 0, role: "group", "aria-labelledby": titleId });
  const close = element("button", { type: "button", class: "button button-quiet article-close", "aria-label": i18n.t("article.close") }, icon("close"));
  const dialog = element(
    "dialog",
    { class: "copilot article", lang: i18n.language, dir: i18n.direction, "aria-labelledby": titleId },
    element("div", { class: "article-head" }, title, close),
    notes,
    body,
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  signal.addEventListener("abort", () => dialog.remove());
  let asked = 0;

  const open = async (citation) => {
    asked += 1;
    const mine = asked;
    title.textContent = citation.title;
    title.lang = citation.language;
    title.dir = "auto";
    const internal = citation.audience === "internal";
    fill(notes, internal && element("span", { class: "internal" }, i18n.t("citation.internal.long")), panel.format.languageName(citation.language));
    body.lang = citation.language;
    body.dir = "auto";
    fill(body, element("p", { class: "aside" }, i18n.t("article.opening")));
    document.body.append(dialog);
    if (!dialog.open) dialog.showModal();
    try {
      const found = await panel.api.article(citation.article, citation.version);
      if (mine !== asked) return;
      const [before, passage, after] = cut(found.body, citation.start, citation.end);
      const mark = element("mark", { class: "passage" }, passage);
      fill(body, before, mark, after);
      mark.scrollIntoView({ block: "center" });
    } catch (problem) {
      if (mine !== asked) return;
      fill(
        body,
        element("p", { class: "aside", lang: i18n.language, dir: i18n.direction }, problem.status === 404 ? i18n.t("article.gone") : i18n.t("article.failed")),
        element("mark", { class: "passage" }, citation.text),
      );
    }
  };
  return { open };
}
