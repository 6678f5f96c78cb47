// An article, opened at the passage that was cited.

import { element, fill, icon, uniqueId } from "../dom.js";
import { blocks, inline } from "../markdown.js";

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
      fill(body, blocks(found.body, citation.start, citation.end).map(drawn));
      body.querySelector("mark")?.scrollIntoView({ block: "center" });
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

function drawn(block) {
  const [[first = []] = []] = block.rows;
  if (block.kind === "table") {
    const [head, ...rest] = block.rows;
    const row = (cells, tag) => element("tr", {}, cells.map((cell) => element(tag, {}, runs(cell))));
    return element("table", {}, element("thead", {}, row(head ?? [], "th")), element("tbody", {}, rest.map((cells) => row(cells, "td"))));
  }
  if (block.kind === "heading") return element(block.level < 3 ? "h3" : "h4", {}, runs(first));
  return element("p", { class: block.kind === "item" ? "item" : "" }, runs(first));
}

function runs(cell) {
  return cell.map((run) => {
    const parts = inline(run.text).map(({ kind, text }) => (kind === "text" ? text : element(kind, {}, text)));
    return run.marked ? element("mark", { class: "passage" }, parts) : parts;
  });
}
