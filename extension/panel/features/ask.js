// The agent asks the copilot: answered from articles and from the customer's order, each with its source.

import { keyName } from "../key.js";
import { element, fill, icon, uniqueId } from "../dom.js";
import { shown } from "./order.js";
import { foreign, source } from "./sources.js";
import { fieldName, sourceName } from "./understood.js";

const MOST_KEPT = 5;
const MOST_CHARACTERS = 2000;

/** A question at a time; the last answers of each conversation stay while the page is open. */
export function ask(panel) {
  const { i18n } = panel;
  const id = uniqueId("ask");
  const field = uniqueId("question");
  const input = element("input", { id: field, type: "text", class: "correct-input", maxlength: String(MOST_CHARACTERS), autocomplete: "off", dir: "auto", placeholder: i18n.t("ask.placeholder") });
  const go = element("button", { type: "submit", class: "button button-main" }, i18n.t("ask.send"));
  const form = element(
    "form",
    { class: "ask-form" },
    element("label", { for: field, class: "unseen" }, i18n.t("ask.label")),
    input,
    go,
  );
  const answers = element("ol", { class: "ask-answers" });
  const log = element("div", { role: "log", "aria-label": i18n.t("ask.answers") }, answers);
  const body = element("div", { id, class: "ask-body", hidden: true }, form, log);
  const opener = element(
    "button",
    {
      type: "button",
      class: "button button-quiet ask-open",
      "aria-expanded": "false",
      "aria-controls": id,
      "aria-keyshortcuts": "Alt+W",
      on: { click: () => (isOpen() ? close() : open()) },
    },
    icon("question"),
    i18n.t("ask.open"),
    element("kbd", { "aria-hidden": "true" }, "Alt W"),
  );
  const root = element("section", { class: "ask", "aria-label": i18n.t("ask.title") }, opener, body);
  const kept = new Map();
  let back = null;
  let drawnFor = null;

  const isOpen = () => !body.hidden;
  const open = () => {
    back = document.activeElement;
    body.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    input.focus();
    root.scrollIntoView({ block: "nearest" });
  };
  const close = () => {
    if (!isOpen()) return;
    const inside = body.contains(document.activeElement);
    body.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    if (inside) (back?.isConnected && back !== document.body ? back : opener).focus();
  };
  const draw = () => {
    const entries = kept.get(panel.key && keyName(panel.key)) ?? [];
    fill(answers, entries.map((entry) => row(panel, entry)));
  };
  const put = async (question) => {
    const name = keyName(panel.key);
    const entry = { question, answer: null, problem: "" };
    kept.set(name, [entry, ...(kept.get(name) ?? [])].slice(0, MOST_KEPT));
    draw();
    try {
      entry.answer = await panel.connection.ask(panel.key, question);
    } catch (problem) {
      entry.problem = problem.error ? [problem.error.what, problem.error.remedy].filter(Boolean).join(". ") : i18n.t("ask.failed");
    }
    if (!panel.signal.aborted && panel.key && keyName(panel.key) === name) draw();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const question = input.value.trim().toWellFormed();
    if (!question || !panel.key) return;
    input.value = "";
    put(question);
  });

  return {
    root,
    isOpen,
    close,
    chords: { w: () => (isOpen() && body.contains(document.activeElement) ? close() : open()) },
    update: ({ open: watching, state }) => {
      root.hidden = !watching || !state.view;
      const name = panel.key && keyName(panel.key);
      if (name === drawnFor) return;
      drawnFor = name;
      input.value = "";
      draw();
    },
  };
}

function row(panel, { question, answer, problem }) {
  const { i18n } = panel;
  const told = answer?.facts && (answer.facts.fields ?? []).concat(answer.facts.lines ?? []).some(said) ? answer.facts : null;
  const found = answer && ((answer.citations ?? []).length > 0 || told);
  return element(
    "li",
    { class: "ask-answer" },
    element("p", { class: "ask-question", dir: "auto" }, question),
    !answer && !problem && element("p", { class: "aside" }, i18n.t("ask.waiting")),
    problem && element("p", { class: "ask-problem", dir: "auto" }, problem),
    answer && !found && element("p", { class: "aside" }, i18n.t("ask.nothing")),
    answer?.problem && element("p", { class: "ask-problem" }, i18n.t("ask.orders_away")),
    told && facts(panel, told),
    (answer?.citations ?? []).length > 0 && element("ul", { class: "source-list" }, answer.citations.map((citation) => source(panel, citation, insertion(panel, citation)))),
    answer?.left_out > 0 && element("p", { class: "aside" }, i18n.t("ask.left_out", { count: answer.left_out })),
  );
}

/** Whether something stands there: a line always, a field where the order system has a value. */
function said(one) {
  return !("value" in one) || (one.value !== null && one.value !== undefined);
}

function facts(panel, found) {
  const { i18n, format } = panel;
  return element(
    "div",
    { class: "ask-facts" },
    element("dl", { class: "facts" }, (found.fields ?? []).filter(said).map((field) => [
      element("dt", {}, fieldName(panel, field.name)),
      element("dd", {}, element("bdi", {}, shown(panel, field))),
    ])),
    (found.lines ?? []).length > 0 && element("ul", { class: "ask-lines" }, found.lines.map((line) => element(
      "li",
      {},
      element("bdi", {}, [`${format.number(line.quantity)} × ${line.name}`, ...Object.values(line.options ?? {})].join(" · ")),
      line.amount !== null && line.amount !== undefined && [" · ", format.money(line.amount, found.currency)],
    ))),
    element("p", { class: "aside" }, i18n.t("ask.facts", {
      order: `\u2068${found.order}\u2069`,
      source: sourceName(panel, found.source),
      time: format.clock(found.read_at),
    })),
  );
}

/** What customers may read can go into the composer; what is internal has no way there. */
function insertion(panel, citation) {
  if (citation.audience !== "customer") return null;
  return element(
    "button",
    { type: "button", class: "button button-quiet ask-insert", on: { click: () => panel.desk.insert(citation.text, null) } },
    [panel.i18n.t("ask.insert"), foreign(panel, citation)].filter(Boolean).join(" · "),
  );
}
