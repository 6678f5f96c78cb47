// One suggestion's story, from what the customer wrote to what became of it.

import { append, element, fill, icon } from "/panel/dom.js";
import { ApiProblem, get } from "/static/api.js";
import { outcome } from "/static/lead/list.js";
import { trackName } from "/static/lead/names.js";
import { addressOf } from "/static/lead/place.js";
import { happenings } from "/static/lead/story/happenings.js";
import { messages } from "/static/lead/story/messages.js";
import { panelParts } from "/static/lead/story/parts.js";
import { replies } from "/static/lead/story/replies.js";
import { understood } from "/static/lead/story/understood.js";

/** {root, show(id), update(board)}. */
export function storyView(page) {
  const { say } = page;
  const back = element("a", { class: "back", href: "#overview" }, icon("step"), say("story.back"));
  back.addEventListener("click", (event) => {
    event.preventDefault();
    page.move(page.place.with({ suggestion: "" }), { push: true });
  });
  const heading = element("h1", { tabIndex: -1 }, say("story.title"));
  const body = element("div", {});
  const root = element("article", { class: "story", hidden: true }, back, heading, body);
  let id = "";
  let text = "";
  let position = null;
  let drawn = new AbortController();
  page.signal.addEventListener("abort", () => drawn.abort());

  const ask = async () => {
    const mine = id;
    try {
      const told = await get(`/api/lead/suggestions/${encodeURIComponent(mine)}`);
      if (mine !== id || page.signal.aborted) return;
      const now = JSON.stringify(told);
      // Drawn anew only when there is more to tell, so that whoever reads it is left in peace.
      if (now === text) return;
      const first = text === "";
      text = now;
      drawn.abort();
      drawn = new AbortController();
      draw(page, body, heading, told, drawn.signal, first);
    } catch (problem) {
      if (mine !== id || page.signal.aborted) return;
      if (!(problem instanceof ApiProblem)) throw problem;
      if (text === "") fill(body, element("p", { class: "card-empty" }, say(problem.status === 404 ? "story.gone" : "story.failed")));
    }
  };
  return {
    root,
    show: (wanted) => {
      root.hidden = !wanted;
      if (wanted === id) return;
      id = wanted;
      text = "";
      drawn.abort();
      fill(body);
      if (!id) return;
      back.setAttribute("href", addressOf(page.place.with({ suggestion: "" })));
      heading.textContent = say("story.title");
      scrollTo(0, 0);
      heading.focus({ preventScroll: true });
      ask();
    },
    update: (board) => {
      if (board.position === position) return;
      position = board.position;
      if (id) ask();
    },
  };
}

function draw(page, body, heading, told, signal, first) {
  const { say, format } = page;
  const { story, key } = told;
  const { suggestion } = story;
  const open = new Set([...body.querySelectorAll("details[open]")].map((one) => one.className));
  const name = trackName(page, suggestion.track);
  const end = story.happenings.findLast((one) => one.outcome)?.outcome;
  heading.textContent = name.title;
  const root = element("div", { class: "story-body" });
  const parts = panelParts(page, root, signal);
  const section = (title, ...content) => element("section", { class: "card" }, element("h2", {}, say(title)), content);
  append(root, [
    element("p", { class: "story-about" },
      outcome(page, { outcome: end?.kind ?? null, reason: end?.reason ?? "" }),
      element("span", {}, name.note),
      element("span", {}, page.i18n.t(`level.${suggestion.level}`)),
      element("time", { datetime: suggestion.created_at }, format.moment(suggestion.created_at)),
      key && element("a", { href: `/desk#${[key.brand, key.desk, key.external_id].map(encodeURIComponent).join("/")}` }, say("story.conversation"))),
    !story.personal && element("p", { class: "notice" }, say("story.impersonal")),
    element("div", { class: "story-columns" },
      element("div", { class: "story-main" },
        section("story.messages", messages(page, story)),
        section("story.understood", understood(page, story)),
        section("story.decision", parts.decision(suggestion)),
        section("story.replies", replies(page, parts, story)),
        section("story.happenings", happenings(page, parts, story)),
        element("section", { class: "card card-part" }, element("h3", { class: "unseen" }, page.i18n.t("trace.title")), parts.trace(suggestion))),
      element("div", { class: "story-side" },
        story.personal && element("section", { class: "card card-part" }, parts.order(story)),
        suggestion.citations.length > 0 && element("section", { class: "card card-part" }, parts.sources(suggestion)),
        element("p", { class: "story-entry" }, say("story.entry", { position: page.format.number(story.position) }), element("br"), element("bdi", { class: "code" }, suggestion.id)))),
  ]);
  fill(body, root);
  if (!first) for (const one of body.querySelectorAll("details")) one.open = open.has(one.className);
}
