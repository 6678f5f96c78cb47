// What happened to a suggestion, in order, and to its conversation afterwards.

import { element } from "/panel/dom.js";
import { difference } from "/static/lead/difference.js";
import { outcomeName, reasonName } from "/static/lead/names.js";
import { numbers } from "/static/lead/numbers.js";
import { stepBody, stepName } from "/static/lead/story/steps.js";
import { named } from "/static/lead/words.js";

const CLOCKS_APART_MS = 2 * 60_000;
const EDITED = new Set(["cosmetic", "substantive"]);
const TONES = { sent_as_is: "good", cosmetic: "good", substantive: "warn", typed_over: "warn", dismissed: "stop" };

export function happenings(page, parts, story) {
  const { say, format } = page;
  let replies = story.suggestion.replies.length;
  const made = element("li", { class: "happening" }, head(page, { recorded_at: story.suggestion.created_at, actor: "system" }, say("happening.suggestion")));
  const others = story.happenings.map((one) => {
    const apart = Math.abs(Date.parse(one.at) - Date.parse(one.recorded_at)) > CLOCKS_APART_MS;
    if (isVersion(one)) replies += 1;
    return element("li", { class: `happening happening-${TONES[one.outcome?.kind] ?? "plain"}` },
      head(page, one, stepName(page, one, replies) ?? what(page, one)),
      apart && element("p", { class: "happening-note" }, say("happening.clock", { at: format.moment(one.at) })),
      stepBody(page, parts, one),
      one.outcome && end(page, story, one.outcome));
  });
  const open = story.happenings.some((one) => one.outcome) ? null : element("p", { class: "card-empty" }, say("happening.open"));
  return [element("ol", { class: "happenings" }, made, others), open];
}

/** Whether another version of a reply came with it, shown behind the suggestion's own. */
export function isVersion(one) {
  return Boolean(one.written && one.written.draft.state === "ready" && one.written.shown !== false);
}

function head(page, one, text) {
  return element("p", { class: "happening-head" },
    element("span", { class: "happening-what" }, text),
    element("span", { class: "happening-note" }, actor(page, one.actor), " · ", element("time", { datetime: one.recorded_at }, moment(page, one.recorded_at))));
}

function moment(page, at) {
  return new Intl.DateTimeFormat(page.i18n.locale, { dateStyle: "medium", timeStyle: "medium" }).format(new Date(at));
}

function actor(page, name) {
  return name === "system" ? page.say("actor.system") : element("bdi", { class: "code" }, name);
}

function what(page, one) {
  const { say, i18n } = page;
  if (one.outcome) {
    const name = outcomeName(page, one.outcome.kind);
    const reason = one.outcome.kind === "dismissed" && one.outcome.reason;
    return reason ? say("outcome.because", { outcome: name, reason: reasonName(page, one.outcome.reason) }) : name;
  }
  if (one.event) return say.has(`event.${one.event.kind}`) ? say(`event.${one.event.kind}`, one.event.detail ?? {}) : named(say, i18n, "event", one.event.kind);
  if (one.correction) {
    const changed = Object.entries(one.correction).filter(([, value]) => value);
    const list = changed.map(([name, value]) => say("happening.changed", { name: named(say, i18n, "corrected", name), value }));
    return list.length > 0 ? say("happening.correction", { list: page.format.list(list) }) : say("happening.corrected");
  }
  return named(say, i18n, "happening", one.kind);
}

function end(page, story, outcome) {
  const { say } = page;
  const text = numbers(page);
  const notes = [
    outcome.kind === "superseded" && outcome.reason && named(say, page.i18n, "superseded", outcome.reason),
    EDITED.has(outcome.kind) && outcome.reason && say("edit.reason", { reason: named(say, page.i18n, "edit", outcome.reason) }),
    (outcome.changed ?? []).length > 0 && say("edit.changed", { list: outcome.changed.join(", ") }),
    outcome.equivalent === true && say("equivalent.yes"),
    outcome.equivalent === false && say("equivalent.no"),
    typeof outcome.similarity === "number" && outcome.kind !== "sent_as_is" && say("similarity", { share: text.share(outcome.similarity) }),
  ].filter(Boolean);
  return [
    notes.length > 0 && element("p", { class: "happening-note" }, notes.join(" · ")),
    outcome.text && outcome.kind !== "sent_as_is" && sent(page, story, outcome),
  ];
}

/** What went to the customer; an edited reply with what was taken out and put in. */
function sent(page, story, outcome) {
  const { language } = story.suggestion.track;
  const suggested = [...story.suggestion.replies, ...story.versions][outcome.reply_index]?.text;
  const pieces = EDITED.has(outcome.kind) && suggested ? difference(suggested, outcome.text) : null;
  const content = pieces?.map(({ kind, text }) => {
    if (kind === "same") return text;
    const said = element("span", { class: "unseen" }, page.say(kind === "out" ? "edit.out" : "edit.in"));
    return element(kind === "out" ? "del" : "ins", {}, said, text);
  });
  return element("blockquote", { class: "sent", lang: language, dir: "auto" }, content ?? outcome.text);
}
