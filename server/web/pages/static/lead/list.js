// Single suggestions, newest first; each opens its story.

import { element, fill, icon } from "/panel/dom.js";
import { ApiProblem, get } from "/static/api.js";
import { keepFocus, whenOther } from "/static/lead/keep.js";
import { outcomeName, reasonName, trackLine } from "/static/lead/names.js";
import { addressOf } from "/static/lead/place.js";

const OUTCOMES = ["sent_as_is", "cosmetic", "substantive", "typed_over", "dismissed", "superseded", "expired", "sent_alone"];
const REASONS = ["wrong_intent", "wrong_order", "wrong_fact", "wrong_policy", "wrong_language", "tone", "incomplete", "not_now", "other", "veto"];
const TONES = { sent_as_is: "good", cosmetic: "good", substantive: "warn", typed_over: "warn", dismissed: "stop" };

/** {root, update(board), moved(), take(), back(id)}: `take` moves the focus here, `back` to the row that was left. */
export function singles(page, go) {
  const { say } = page;
  const heading = element("h2", { id: "singles-title", tabIndex: -1 }, say("singles.title"));
  const outcome = choice("outcome-choice", [["", say("singles.any")], ...OUTCOMES.map((name) => [name, outcomeName(page, name)])],
    (value) => go({ outcome: value, reason: "" }));
  const reason = choice("reason-choice", [["", say("singles.any_reason")], ...REASONS.map((name) => [name, reasonName(page, name)])],
    (value) => go({ reason: value }));
  const reasonBox = element("div", { class: "singles-choice" }, element("label", { for: "reason-choice" }, say("singles.reason")), reason);
  const rows = element("ul", { class: "singles" });
  const note = element("p", { class: "card-empty", role: "status" });
  const [newer, older] = [-1, 1].map((step) => element("button", { type: "button", class: "button-small", data: { focus: `page-${step}` }, on: { click: () => go({ page: page.place.page + step }) } }, say(step < 0 ? "singles.newer" : "singles.older")));
  const pageNote = element("span", { class: "pager-note" });
  const pager = element("nav", { class: "pager", "aria-label": say("singles.pages") }, newer, pageNote, older);
  const root = element("section", { class: "card card-wide", "aria-labelledby": "singles-title" },
    element("div", { class: "card-head" }, heading,
      element("div", { class: "singles-choices" },
        element("div", { class: "singles-choice" }, element("label", { for: "outcome-choice" }, say("singles.outcome")), outcome), reasonBox)),
    rows, note, pager);

  let asked = 0;
  let position = null;
  let shownFor = null;
  const ask = async () => {
    asked += 1;
    const mine = asked;
    const query = page.place.listed();
    try {
      const found = await get(`/api/lead/suggestions?${query}`);
      if (mine !== asked || page.signal.aborted) return;
      shownFor = query;
      draw(found);
    } catch (problem) {
      if (mine !== asked || page.signal.aborted) return;
      if (!(problem instanceof ApiProblem)) throw problem;
      note.textContent = say("singles.failed");
    }
  };
  const draw = whenOther((found) => keepFocus(root, () => {
    fill(rows, found.suggestions.map((one) => row(page, one)));
    note.textContent = found.suggestions.length > 0 ? "" : say("singles.none");
    newer.disabled = found.page <= 1;
    older.disabled = !found.more;
    pager.hidden = found.page <= 1 && !found.more;
    pageNote.textContent = say("singles.page", { page: found.page });
    seek();
    left = null;
  }));
  let left = null;
  const seek = () => {
    const row = left && root.querySelector(`[data-focus="story-${CSS.escape(left)}"]`);
    // Somebody who went on to something else in the meantime is left there; what is hidden is nobody's place.
    const at = document.activeElement;
    if (!row || (at && at !== document.body && at.checkVisibility())) return;
    row.focus();
    left = null;
  };
  const moved = () => {
    outcome.value = page.place.outcome;
    reason.value = page.place.reason;
    reasonBox.hidden = page.place.outcome !== "dismissed";
    if (page.place.listed() !== shownFor) ask();
  };
  return {
    root,
    moved,
    update: (board) => {
      if (board.position === position) return;
      position = board.position;
      ask();
    },
    back: (id) => {
      left = id;
      seek();
      requestAnimationFrame(seek);
    },
    take: () => {
      heading.focus({ preventScroll: true });
      root.scrollIntoView({ block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    },
  };
}

function choice(id, options, chosen) {
  const select = element("select", { id, class: "choice" }, options.map(([value, name]) => element("option", { value }, name)));
  select.addEventListener("change", () => chosen(select.value));
  return select;
}

function row(page, one) {
  const place = page.place.with({ suggestion: one.id });
  return element("li", { class: "single" },
    element(
      "a",
      {
        href: addressOf(place),
        class: "single-open",
        data: { focus: `story-${one.id}` },
        on: {
          click: (event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            page.move(page.place.with({ suggestion: one.id }), { push: true });
          },
        },
      },
      element("span", { class: "single-asked", dir: "auto" }, one.asked || page.say("singles.hidden")),
      icon("step"),
    ),
    outcome(page, one),
    element("span", { class: "single-note" }, trackLine(page, one.track)),
    element("time", { class: "single-note single-time", datetime: one.created_at }, page.format.moment(one.created_at)));
}

/** What became of it as a word with a mark. */
export function outcome(page, one) {
  const name = outcomeName(page, one.outcome);
  const because = one.outcome === "dismissed" && one.reason ? page.say("outcome.because", { outcome: name, reason: reasonName(page, one.reason) }) : name;
  return element("span", { class: `state state-${TONES[one.outcome] ?? "plain"}` }, because);
}
