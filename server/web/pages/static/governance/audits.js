// Blind checks: one suggestion at a time, judged with one key, without what became of it.

import { element, fill } from "/panel/dom.js";
import { actionName, argumentList } from "/panel/features/actions.js";
import { get, post } from "/static/api.js";
import { trackLine } from "/static/lead/names.js";

/** {root, load()}: r is right, w is wrong, s is later; keys count only where nobody is writing. */
export function auditsView(page) {
  const { say, signal } = page;
  const heading = element("h1", { tabIndex: -1 }, say("audits.title"));
  const left = element("p", { class: "since", role: "status" });
  const problem = element("p", { class: "problems", role: "alert", hidden: true });
  const place = element("div", {});
  const root = element("div", { class: "audits" }, heading, element("p", { class: "about" }, say("audits.about")), left, problem, place);
  const put = new Set();
  let current = null;
  let busy = false;

  const failed = (cause) => {
    problem.hidden = false;
    problem.textContent = say("failed", { detail: cause.detail || cause.message });
  };

  const show = async (work) => {
    const waiting = work.due.filter((one) => !put.has(one.suggestion));
    const agreed = work.agreement && say("audits.agreement", work.agreement);
    left.textContent = [waiting.length ? say("audits.left", { count: waiting.length }) : say("audits.none"), agreed].filter(Boolean).join(" ");
    current = null;
    fill(place);
    if (!waiting.length) return;
    const item = await get(`/api/audits/${encodeURIComponent(waiting[0].suggestion)}`);
    current = item.suggestion;
    fill(place, drawn(item));
    heading.focus();
  };

  const judge = async (good) => {
    if (!current || busy) return;
    busy = true;
    try {
      const work = await post(`/api/audits/${encodeURIComponent(current)}`, { good });
      problem.hidden = true;
      await show(work);
    } catch (cause) {
      put.add(current);
      failed(cause);
      await load();
    } finally {
      busy = false;
    }
  };
  const later = () => {
    if (!current || busy) return;
    put.add(current);
    load();
  };

  const load = async () => {
    try {
      await show(await get("/api/audits"));
    } catch (cause) {
      if (cause.status === 401) location.assign("/sign-in?next=/audits");
      else failed(cause);
    }
  };

  const button = (name, key, act, tone) => {
    const node = element("button", { type: "button", class: `button-small ${tone}`, "aria-keyshortcuts": key }, say(name), " ", element("kbd", { "aria-hidden": "true" }, key));
    node.addEventListener("click", act, { signal });
    return node;
  };
  const drawn = (item) => element("article", { class: "card" },
    element("p", { class: "since" }, trackLine(page, item.track)),
    element("h2", {}, say("audits.conversation")),
    element("ol", { class: "said", lang: item.track.language }, item.messages.map((one) =>
      element("li", { class: `said-${one.author}` }, element("span", { class: "since" }, say(`author.${one.author}`)), element("p", { dir: "auto" }, one.text)))),
    item.action ? prepared(item.action) : [element("h2", {}, say("audits.reply")), element("blockquote", { lang: item.track.language, dir: "auto" }, item.reply)],
    item.rules.length > 0 && element("ul", { class: "blocks" }, item.rules.map((one) => element("li", {}, page.label(`rule-${item.track.workflow}-${one.rule}`, one.says)))),
    item.facts.length > 0 && [element("h2", {}, say("audits.facts")), element("ul", { class: "blocks" }, item.facts.map((one) => element("li", { dir: "auto" }, `${one.shown} · ${one.source}`)))],
    element("div", { class: "row" }, button("audits.right", "r", () => judge(true), "good"), button("audits.wrong", "w", () => judge(false), "stop"), button("audits.later", "s", later, "")));

  const prepared = (action) => [
    element("h2", {}, say("audits.action")),
    element("h3", {}, actionName(page, action.name)),
    element("p", { dir: "auto" }, action.said?.[page.i18n.language] ?? action.says),
    argumentList(page, action),
  ];

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.target.closest("input, textarea, select")) return;
    if (event.key === "r") judge(true);
    else if (event.key === "w") judge(false);
    else if (event.key === "s") later();
  }, { signal });
  return { root, load };
}
