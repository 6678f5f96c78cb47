// Mending what the copilot understood: what is wanted, language, customer, order, lines, a fact.

import { keyName } from "../key.js";
import { element, fill, icon, uniqueId } from "../dom.js";
import { shown } from "./order.js";
import { fieldName, knownValues, workflowName } from "./understood.js";

const AS_UNDERSTOOD = "";
const NONE = "none";
const SEARCH_DELAY_MS = 250;
const INPUTS = { date: "date", time: "datetime-local", integer: "number" };

/** The button, the small form that it opens, and what became of the last correction. */
export function correct(panel) {
  const { i18n, connection, signal } = panel;
  const id = uniqueId("correct");
  const opener = element(
    "button",
    {
      type: "button",
      class: "button button-quiet correct-open",
      "aria-expanded": "false",
      "aria-controls": id,
      "aria-keyshortcuts": "Alt+R",
      on: { click: () => (isOpen() ? close() : open()) },
    },
    icon("pencil"),
    i18n.t("correct.open"),
    element("kbd", { "aria-hidden": "true" }, "Alt R"),
  );
  const problem = element("p", { class: "correct-problem", role: "alert", dir: "auto" });
  const body = element("div", { class: "correct-rows" });
  const form = element(
    "form",
    { id, class: "correct-form", hidden: true, "aria-label": i18n.t("correct.title") },
    element("p", { class: "correct-title" }, i18n.t("correct.title")),
    body,
    element(
      "div",
      { class: "correct-buttons" },
      element("button", { type: "submit", class: "button button-main" }, i18n.t("correct.save")),
      element("button", { type: "button", class: "button button-quiet", on: { click: () => close() } }, i18n.t("correct.cancel")),
    ),
  );
  const root = element("section", { class: "correct", "aria-label": i18n.t("correct.title") }, opener, problem, form);
  const sent = new Set();
  let view = null;
  let shownFor = null;
  let back = null;
  let read = () => ({});

  const isOpen = () => !form.hidden;
  const open = () => {
    if (!view?.state.choices) return;
    back = document.activeElement;
    problem.textContent = "";
    read = rows(panel, body, view, submit);
    form.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    form.scrollIntoView({ block: "nearest" });
    body.querySelector("select, input")?.focus({ preventScroll: true });
  };
  const close = () => {
    if (!isOpen()) return;
    const inside = form.contains(document.activeElement);
    form.hidden = true;
    fill(body);
    opener.setAttribute("aria-expanded", "false");
    if (inside) (back?.isConnected && back !== document.body ? back : opener).focus();
  };
  const submit = (correction) => {
    if (Object.keys(correction).length > 0) {
      const eventId = crypto.randomUUID();
      sent.add(eventId);
      connection.send({ type: "correct", event_id: eventId, key: panel.key, correction }, keyName(panel.key));
    }
    close();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.reportValidity()) submit(read());
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.target.tagName !== "SELECT") return;
    event.preventDefault();
    form.requestSubmit();
  });
  connection.addEventListener("rejected", ({ detail }) => {
    if (!sent.delete(detail.error.event_id)) return;
    problem.textContent = [detail.error.what, detail.error.remedy].filter(Boolean).join(". ");
  }, { signal });
  connection.addEventListener("ack", ({ detail }) => {
    if (sent.delete(detail.ack.event_id)) problem.textContent = "";
  }, { signal });

  return {
    root,
    isOpen,
    close,
    chords: { r: () => (isOpen() ? close() : open()) },
    update: (next) => {
      view = next;
      root.hidden = !next.open || !next.state.choices || !next.understanding;
      const name = panel.key && keyName(panel.key);
      if (name !== shownFor) {
        shownFor = name;
        problem.textContent = "";
        close();
      }
    },
  };
}

/** Fill the form for what is understood now; answers a function that reads the correction from it. */
function rows(panel, body, view, submit) {
  const { i18n } = panel;
  const { understanding, context, state } = view;
  const mended = new Set(understanding.corrected ?? []);
  const language = understanding.language?.language ?? "";
  const orders = context?.orders ?? [];
  const names = new Intl.Collator(i18n.language);
  const byName = (pairs) => pairs.sort((one, other) => names.compare(one[1], other[1]));

  const workflow = select(panel, "correct.workflow", mended.has("workflow"), understanding.workflow ?? NONE, [
    ...byName(state.choices.workflows.map((each) => [each, workflowName(panel, each)])),
    [NONE, i18n.t("correct.workflow.none")],
  ]);
  const spoken = select(panel, "correct.language", mended.has("language"), language, byName(
    [...new Set([...state.choices.languages, language])].filter(Boolean).map((each) => [each, panel.format.languageName(each)]),
  ));
  const order = select(panel, "correct.order", mended.has("order"), context?.selected ?? "", [
    ...(context?.selected ? [] : [["", i18n.t("correct.order.none")]]),
    ...orders.map((each) => [each.id, orderName(panel, each)]),
  ]);
  const lines = element("div", { class: "correct-lines" });
  const fact = facts(panel, view);
  const chosenOrder = () => (order.control.value === AS_UNDERSTOOD ? null : order.control.value);
  const about = () => {
    const one = orders.find((each) => each.id === chosenOrder());
    fill(lines, lineBoxes(panel, one, one?.id === context?.selected ? (context.lines ?? []) : []));
    fact.show(one);
  };
  order.control.addEventListener("change", about);
  about();
  fill(
    body,
    workflow.row,
    spoken.row,
    panel.api.customers && people(panel, submit),
    orders.length > 0 && [order.row, lines, fact.root],
  );

  return () => {
    const correction = {};
    const undo = [];
    const take = (name, field, value = field.control.value) => {
      if (value === field.initial) return;
      if (value === AS_UNDERSTOOD && mended.has(name)) undo.push(name);
      else correction[name] = name === "workflow" && value === NONE ? "" : value;
    };
    take("workflow", workflow);
    take("language", spoken);
    const boxes = [...lines.querySelectorAll("input")];
    const touched = boxes.some((box) => box.checked !== box.defaultChecked);
    const named = fact.read();
    if (orders.length > 0) {
      take("order", order);
      if ((touched || named) && chosenOrder()) correction.order = chosenOrder();
      if (touched) correction.line = boxes.filter((box) => box.checked).map((box) => box.value);
      if (named) correction.fact = named;
    }
    if (undo.length > 0) correction.undo = undo;
    return correction;
  };
}

function labelled(label, control, note = null) {
  const id = uniqueId("field");
  control.id = id;
  return element("div", { class: "correct-row" }, element("label", { for: id }, label), control, note);
}

/** A choice; one that an agent mended before can be taken back. */
function select(panel, key, mended, value, pairs) {
  const control = element("select", { class: "correct-select" }, mended && element("option", { value: AS_UNDERSTOOD }, panel.i18n.t("correct.undo")));
  control.append(...pairs.map(([id, text]) => element("option", { value: id, selected: id === value }, text)));
  return { control, initial: control.value, row: labelled(panel.i18n.t(key), control) };
}

function orderName(panel, order) {
  const status = order.fields.find((field) => field.name === "status");
  return status ? `\u2068${order.id}\u2069 · ${shown(panel, status)}` : order.id;
}

function lineBoxes(panel, order, meant) {
  const all = order?.lines ?? [];
  if (all.length < 2) return null;
  return element(
    "fieldset",
    { class: "correct-row" },
    element("legend", {}, panel.i18n.t("correct.line")),
    all.map((line) => element(
      "label",
      { class: "correct-line" },
      element("input", { type: "checkbox", value: line.id, checked: meant.includes(line.id), defaultChecked: meant.includes(line.id) }),
      element("bdi", {}, [line.name, ...Object.values(line.options ?? {})].join(" · ")),
    )),
  );
}

/** A fact that the rules looked at and that an agent may know better than the order system. */
function facts(panel, view) {
  const { i18n } = panel;
  const read = Object.keys(view.shown?.decision?.inputs ?? {}).map((name) => name.replace(/^order\.((has|days_since|workdays_since)_)?/, ""));
  const allowed = view.state.choices.facts ?? {};
  const root = element("div", { class: "correct-fact" });
  let current = null;
  const show = (order) => {
    const fields = (order?.fields ?? []).filter((field) => field.name in allowed && read.includes(field.name));
    current = null;
    if (fields.length === 0 || order.id !== view.context?.selected) return fill(root);
    const value = element("div", { class: "correct-value" });
    const which = element("select", { class: "correct-select" }, element("option", { value: "" }, i18n.t("correct.fact.none")));
    which.append(...fields.map((field) => element("option", { value: field.name }, fieldName(panel, field.name))));
    which.addEventListener("change", () => {
      current = fields.find((field) => field.name === which.value) ?? null;
      fill(value, current && valueRow(panel, current));
    });
    return fill(root, labelled(i18n.t("correct.fact"), which), value);
  };
  const take = () => {
    const control = current && root.querySelector(".correct-value :is(select, input)");
    if (!control || control.value === "") return null;
    return { [current.name]: parsed(current.type, control.value) };
  };
  return { root, show, read: take };
}

function valueRow(panel, field) {
  const { i18n } = panel;
  const label = i18n.t("correct.value", { field: fieldName(panel, field.name) });
  if (field.type === "flag") {
    const control = element("select", { class: "correct-select" }, ["true", "false"].map((value) => element("option", { value, selected: String(field.value) === value }, i18n.t(value === "true" ? "value.yes" : "value.no"))));
    return labelled(label, control);
  }
  const control = element("input", { type: INPUTS[field.type] ?? "text", class: "correct-input", required: true, maxlength: "200", dir: "auto" });
  control.value = typeof field.value === "string" ? field.value.slice(0, field.type === "time" ? 16 : undefined) : String(field.value ?? "");
  if (field.type === "text") {
    // The values that have a name are the ones that rules know; another one may still be typed.
    const known = knownValues(panel, field.name);
    const list = known.length > 0 && element("datalist", { id: uniqueId("values") }, known.map(([value, text]) => element("option", { value }, text)));
    if (list) control.setAttribute("list", list.id);
    return labelled(label, control, list);
  }
  return labelled(label, control);
}

function parsed(type, value) {
  if (type === "integer") return Number.parseInt(value, 10);
  if (type === "flag") return value === "true";
  return type === "time" ? new Date(value).toISOString() : value;
}

/** Finding the customer; choosing one is a correction of its own, as orders follow from it. */
function people(panel, submit) {
  const { i18n } = panel;
  const input = element("input", { type: "search", class: "correct-input", maxlength: "200", autocomplete: "off", dir: "auto" });
  const note = element("p", { class: "aside", role: "status" }, i18n.t("correct.customer.note"));
  const list = element("ul", { class: "correct-people" });
  let timer = 0;
  let asked = 0;
  const find = async () => {
    asked += 1;
    const mine = asked;
    const text = input.value.trim();
    if (text.length < 2) {
      fill(list);
      note.textContent = i18n.t("correct.customer.note");
      return;
    }
    try {
      const { customers } = await panel.api.customers(panel.key.brand, text.toWellFormed());
      if (mine !== asked) return;
      fill(list, customers.map((one) => person(panel, one, submit)));
      note.textContent = i18n.t(customers.length > 0 ? "correct.customer.found" : "correct.customer.nobody", { count: customers.length });
    } catch {
      if (mine === asked) note.textContent = i18n.t("correct.customer.failed");
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, SEARCH_DELAY_MS);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      clearTimeout(timer);
      find();
    } else if (event.key === "ArrowDown" && list.querySelector("button")) {
      event.preventDefault();
      list.querySelector("button").focus();
    }
  });
  const row = labelled(i18n.t("correct.customer"), input, [note, list]);
  return row;
}

function person(panel, one, submit) {
  return element(
    "li",
    {},
    element(
      "button",
      { type: "button", class: "correct-person", on: { click: () => submit({ customer: one.id }) } },
      element("bdi", { class: "correct-person-name" }, one.name),
      element("span", { class: "aside" }, element("bdi", {}, one.email), " · ", element("bdi", {}, one.postcode)),
    ),
  );
}
