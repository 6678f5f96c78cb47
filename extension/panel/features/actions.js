// The next action in a core system, ready to confirm, and what became of the last one.

import { element, fill, icon } from "../dom.js";
import { levelName } from "../level.js";
import { whenChanged } from "./changed.js";
import { shown } from "./order.js";
import { entityName, fieldName } from "./understood.js";

const SENT = ["sending", "sent_as_is", "cosmetic", "substantive", "typed_over"];
const ONE_KEY = 2;
const DRAWINGS = { running: "clock", done: "check", failed: "block", unclear: "hand" };

/** The proposed actions with their consequence and exact arguments. */
export function actions(panel) {
  const { i18n, connection, signal } = panel;
  const list = element("ul", { class: "action-list" });
  const news = element("p", { class: "unseen", role: "status" });
  const root = element(
    "section",
    { class: "actions", "aria-label": i18n.t("action.title") },
    element("h3", {}, i18n.t("action.title")),
    list,
    news,
  );
  // What was confirmed here and not yet answered: event ids by suggestion and place, and what was refused.
  const waiting = new Map();
  const refused = new Map();
  // Places whose approval was asked for here, until its state arrives or it is refused.
  const asking = new Set();
  let changes = 0;

  const draw = (suggestion, ready, runs, approvals) => {
    const proposed = (suggestion?.level > 0 && suggestion.actions) || [];
    // At level 0 an action is prepared to be compared, and not shown; the charter says so.
    const rows = proposed.flatMap((action, index) => (action.level === 0 ? [] : row(suggestion, action, index, ready, runs[place(suggestion, index)], approvals)));
    const before = Object.values(runs).filter((run) => run.suggestion !== suggestion?.id).at(-1);
    if (before) rows.unshift(past(before));
    root.hidden = rows.length === 0;
    for (const [index, action] of proposed.entries()) if (!askable(action, approvals)) asking.delete(place(suggestion, index));
    const newest = Object.values(runs).at(-1);
    const text = [...refused.values()].at(-1) ?? (newest ? `${actionName(panel, newest.name)}: ${i18n.t(`action.${newest.state}`)} ${newest.detail ?? ""}` : "");
    if (news.textContent !== text) news.textContent = text;
    const focused = list.contains(document.activeElement);
    fill(list, rows);
    if (focused) (list.querySelector("button") ?? list.lastElementChild)?.focus();
  };

  const row = (suggestion, action, index, ready, run, approvals) => {
    const name = place(suggestion, index);
    const state = run?.state ?? ([...waiting.values()].includes(name) ? "running" : null);
    const text = action.said?.[i18n.language] ?? action.says;
    const idle = !ready || state !== null;
    const allowed = !action.approval || approval(action, approvals)?.state === "approved";
    const ask = () => {
      if (idle || panel.lock.holds || asking.has(name)) return;
      refused.delete(name);
      const eventId = panel.reports.askedApproval(suggestion, panel.key, index);
      asking.add(name);
      waiting.set(eventId, `${name}:approval`);
      again();
    };
    const confirm = () => {
      // A click or key right after a change was meant for what stood before.
      if (idle || panel.lock.holds) return;
      refused.delete(name);
      waiting.set(panel.reports.confirmed(suggestion, panel.key, index), name);
      again();
    };
    return element(
      "li",
      { class: "action", tabIndex: -1, data: { state: state ?? "ready" } },
      icon(DRAWINGS[state] ?? "step"),
      element(
        "div",
        { class: "action-body" },
        element("h4", { class: "action-name" }, actionName(panel, action.name)),
        element("p", { dir: "auto", lang: action.said?.[i18n.language] ? i18n.language : null }, text),
        argumentList(panel, action, last.context),
        (action.changes ?? []).length > 0 &&
          element("p", { class: "aside" }, i18n.t("action.changes", { list: panel.format.list(action.changes.map((field) => fieldName(panel, field))) })),
        action.approval && approvalNote(approval(action, approvals)),
        state === null && action.runs === false && element("p", { class: "action-note" }, i18n.t("action.nobody")),
        state === null && allowed && action.runs !== false && element(
          "button",
          { type: "button", class: "button", "aria-disabled": idle ? "true" : null, "aria-keyshortcuts": action.level >= ONE_KEY ? "Alt+A" : null, on: { click: confirm } },
          i18n.t("action.confirm", { action: actionName(panel, action.name) }),
          action.level >= ONE_KEY && [" ", element("kbd", { "aria-hidden": "true" }, "Alt A")],
        ),
        state === null && allowed && elsewhere(suggestion.id, index, idle),
        ended(state) && elsewhere(suggestion.id, index, false),
        state === null && !allowed && askable(action, approvals) && element(
          "button",
          { type: "button", class: "button", "aria-disabled": idle || asking.has(name) ? "true" : null, "aria-keyshortcuts": "Alt+A", on: { click: ask } },
          i18n.t("approval.ask"),
          " ",
          element("kbd", { "aria-hidden": "true" }, "Alt A"),
        ),
        note(state, refused.get(name) ?? run?.detail),
        run?.level > 0 && byAssistant(),
        panel.api?.charter && element("a", { class: "action-note", href: panel.api.charter(trackOf(suggestion, index)), target: "_blank", rel: "noopener" },
          i18n.t("charter.open", { level: levelName(i18n, action.name, action.level ?? 1) })),
      ),
    );
  };
  const byAssistant = () => element("p", { class: "action-note" }, i18n.t("action.alone"));

  // An answer counts until its deadline; what was refused or came too late may be asked for again.
  const approval = (action, approvals) => {
    const found = approvals[action.approval];
    const over = found && ["open", "approved"].includes(found.state) && Date.parse(found.due_at) <= connection.now();
    return over ? { ...found, state: "expired" } : found;
  };
  const askable = (action, approvals) => ["refused", "expired", undefined].includes(approval(action, approvals)?.state);
  const approvalNote = (found) => element(
    "p",
    { class: "action-note", data: { approval: found?.state ?? "needed" } },
    i18n.t(`approval.${found?.state ?? "needed"}`, { until: found ? panel.format.moment(found.due_at) : "" }),
    found?.reason && [" ", element("q", { dir: "auto" }, found.reason)],
  );

  // What was done in another system, instead of here or because here it was not surely done.
  const elsewhere = (suggestionId, index, idle) => {
    const name = `${suggestionId}:${index}`;
    const record = () => {
      if (idle || panel.lock.holds || [...waiting.values()].includes(name)) return;
      refused.delete(name);
      waiting.set(panel.reports.doneElsewhere(suggestionId, panel.key, index), name);
      again();
    };
    return element(
      "button",
      { type: "button", class: "button button-quiet", "aria-disabled": idle ? "true" : null, on: { click: record } },
      i18n.t("action.elsewhere"),
    );
  };

  const past = (run) => element(
    "li",
    { class: "action", tabIndex: -1, data: { state: run.state } },
    icon(DRAWINGS[run.state]),
    element(
      "div",
      { class: "action-body" },
      element("h4", { class: "action-name" }, actionName(panel, run.name), " ", element("bdi", {}, run.order)),
      note(run.state, refused.get(`${run.suggestion}:${run.action_index}`) ?? run.detail),
      run.elsewhere && element("p", { class: "action-note" }, i18n.t("action.recorded")),
      run.level > 0 && byAssistant(),
      ended(run.state) && elsewhere(run.suggestion, run.action_index, false),
    ),
  );

  const note = (state, detail) => element(
    "p",
    { class: "action-note" },
    state && i18n.t(`action.${state}`),
    detail && state !== "done" && [state && " ", element("span", { dir: "auto" }, detail)],
  );

  const settle = (eventId, what) => {
    const name = waiting.get(eventId);
    if (name === undefined) return;
    if (what) {
      waiting.delete(eventId);
      asking.delete(name.replace(/:approval$/, ""));
      refused.set(name.replace(/:approval$/, ""), what);
    }
    again();
  };
  connection.addEventListener("rejected", ({ detail }) => settle(detail.error.event_id, detail.error.what), { signal });

  let last = null;
  const changed = whenChanged(
    ({ open, suggestion, live, ended, state, context }) => [
      (open && suggestion) || null,
      // The reply may go out first; the action is still to be done then, until the customer writes again.
      Boolean(live) || (SENT.includes(ended?.kind) && !state.reading),
      state.actions,
      state.approvals,
      changes,
      context?.entity,
    ],
    draw,
  );
  const update = (view) => {
    last = view;
    changed(view);
  };
  const again = () => {
    changes += 1;
    if (last) update(last);
  };
  const pressFirst = () => root.querySelector("[aria-keyshortcuts='Alt+A']")?.click();
  return { root, update, chords: { a: pressFirst } };
}

function place(suggestion, index) {
  return `${suggestion.id}:${index}`;
}

/** Whether it came to an end without being surely done. */
function ended(state) {
  return state === "failed" || state === "unclear";
}

/** The track of a proposed action: that of the request which wants it, where a message has several. */
function trackOf(suggestion, index) {
  const own = (suggestion.requests ?? []).find((one) => one.workflow && (one.actions ?? []).includes(index));
  return { ...suggestion.track, workflow: own?.workflow ?? suggestion.track.workflow, kind: suggestion.actions[index].name };
}

/** The exact arguments of an action; `context` is the orders that it is about, where they are known. */
export function argumentList(panel, action, context = null) {
  return element("dl", { class: "facts" }, (action.arguments ?? []).map((argument) => [
    element("dt", {}, argument.name === "order" ? entityName(panel, context) : fieldName(panel, argument.name)),
    element("dd", {}, element("bdi", {}, value(panel, argument, context?.about))),
  ]));
}

export function actionName(panel, name) {
  return panel.label(`action-${name}`, name);
}

/** An argument as people read it; articles by name, their ids behind. */
function value(panel, argument, about) {
  if (argument.type !== "list") return shown(panel, argument, about);
  const names = argument.names ?? [];
  return panel.format.list((argument.value ?? []).map((id, index) => (names[index] ? `${names[index]} (${id})` : id)));
}
