// The knowledge managers' page: articles, one article, gaps, and the index in force; the address says which.

import { element, fill } from "/panel/dom.js";
import { Format } from "/panel/format.js";
import { brandNames, labelsIn, signedIn, toSignIn } from "/static/account.js";
import { get } from "/static/api.js";
import { articlesView } from "/static/knowledge/articles.js";
import { articleView } from "/static/knowledge/article.js";
import { gapsView } from "/static/knowledge/gaps.js";
import { indexView } from "/static/knowledge/published.js";
import { qualityView } from "/static/knowledge/quality.js";
import { tryingView } from "/static/knowledge/trying.js";
import { wordsOf } from "/static/lead/words.js";
import { places, startPage } from "/static/shell.js";

const FOLDER = "/static/knowledge/locales/";
const EVERY_MS = 20_000;
const VIEWS = ["articles", "gaps", "try", "index"];
const main = document.getElementById("knowledge");
const connection = document.getElementById("connection");

/** {view, id}: what the address names. */
function place() {
  const [view, ...rest] = location.hash.slice(1).split("/");
  if (view === "article" && rest.length) return { view, id: decodeURIComponent(rest.join("/")) };
  return { view: VIEWS.includes(view) ? view : "articles", id: "" };
}

async function start() {
  const me = await signedIn();
  if (!me) return toSignIn();
  const brands = await brandNames();
  return startPage((i18n, signal, words) => draw({ i18n, signal, brands, me, ...words }), { wishes: [me.language], gather });
}

async function gather({ language }) {
  const [say, lead, panel, labels] = await Promise.all([
    wordsOf(language, FOLDER),
    wordsOf(language),
    wordsOf(language, "/panel/locales/"),
    labelsIn(language),
  ]);
  return { say, lead, panel, labels };
}

async function draw({ i18n, signal, brands, me, say, lead, panel, labels }) {
  places(me.role, i18n, document.getElementById("places"));
  document.title = say("page_title");
  document.getElementById("skip").textContent = say("skip");
  const names = new Intl.DisplayNames([i18n.locale], { type: "language" });
  const page = {
    say,
    signal,
    outcome: (name) => lead(`outcome.${name ?? "standing"}`),
    verdict: (name) => panel(`verdict.${name}`),
    format: new Format(i18n.locale),
    workflow: (id, otherwise) => labels[`workflow-${id}`] ?? otherwise,
    rule: (workflow, hit) => labels[`rule-${workflow}-${hit.rule}`] ?? hit.says,
    action: (name) => labels[`action-${name}`] ?? name,
    brandName: (brand) => labels[`brand-${brand}`] ?? brands.get(brand) ?? brand,
    language: (code) => {
      try {
        return code ? names.of(code) ?? code : say("unknown");
      } catch {
        return code;
      }
    },
    percent: (share) => new Intl.NumberFormat(i18n.locale, { style: "percent", maximumFractionDigits: 0 }).format(share),
  };
  const heading = element("h1", { tabIndex: -1 }, say("title"));
  const links = VIEWS.map((view) => element("a", { href: `#${view}` }, say(`nav.${view}`)));
  const nav = element("nav", { class: "views", "aria-label": say("nav") }, links);
  const views = { articles: articlesView(page), gaps: gapsView(page), try: tryingView(page), index: indexView(page), article: articleView(page) };
  const quality = qualityView(page);
  const roots = Object.values(views).map((view) => view.root);
  fill(main, heading, nav, roots, quality.root);

  let shown = "";
  const show = () => {
    const { view, id } = place();
    for (const [name, one] of Object.entries(views)) one.root.hidden = name !== view;
    quality.root.hidden = view !== "gaps";
    links.forEach((link, at) => {
      if (VIEWS[at] === view) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    });
    views[view].open?.(id);
    if (shown && shown !== location.hash) (views[view].heading ?? heading).focus({ preventScroll: false });
    shown = location.hash || "#";
  };
  addEventListener("hashchange", show, { signal });

  let timer = 0;
  signal.addEventListener("abort", () => clearTimeout(timer));
  const ask = async () => {
    clearTimeout(timer);
    try {
      const board = await get("/api/knowledge");
      if (signal.aborted) return;
      connection.textContent = "";
      page.board = board;
      for (const one of [...Object.values(views), quality]) one.update?.(board);
    } catch (problem) {
      if (signal.aborted) return;
      if (problem.status === 401) return toSignIn();
      if (problem.status === 403) return refuse(say, lead);
      connection.textContent = say("offline");
    }
    if (!signal.aborted && document.visibilityState === "visible") timer = setTimeout(ask, EVERY_MS);
  };
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && ask(), { signal });
  connection.textContent = lead("live.waiting");
  show();
  await ask();
}

function refuse(say, lead) {
  connection.textContent = "";
  fill(main, element("div", { class: "sheet" }, element("h1", {}, say("forbidden.title")), element("p", {}, say("forbidden.text")),
    element("p", {}, element("a", { href: "/sign-in?next=/knowledge" }, lead("forbidden.other")))));
}

start();
