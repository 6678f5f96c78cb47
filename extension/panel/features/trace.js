// How the suggestion came about: stages with their time, what the rules read, which versions were in force.

import { element, fill } from "../dom.js";
import { whenChanged } from "./changed.js";
import { fieldName, sourceName, words } from "./understood.js";

/** Closed until someone wants to know. */
export function trace(panel) {
  const { i18n } = panel;
  const body = element("div", { class: "trace-body" });
  const root = element("details", { class: "trace fold" }, element("summary", {}, i18n.t("trace.title")), body);
  const draw = (shown) => {
    root.hidden = !shown;
    if (shown) fill(body, stages(panel, shown.trace), inputs(panel, shown.decision), facts(panel, shown));
  };
  return { root, update: whenChanged(({ open, shown }) => [(open && shown) || null], draw) };
}

function stages(panel, found) {
  const { i18n, format } = panel;
  const total = found.stages.reduce((sum, stage) => sum + stage.ms, 0);
  return element(
    "table",
    { class: "stages" },
    element("caption", {}, i18n.t("trace.total", { time: format.milliseconds(total) })),
    element("thead", {}, element("tr", {}, ["stage", "note", "time"].map((name) => element("th", { scope: "col" }, i18n.t(`trace.${name}`))))),
    element("tbody", {}, found.stages.map((stage) => element(
      "tr",
      {},
      element("th", { scope: "row" }, i18n.has(`stage.${stage.name}`) ? i18n.t(`stage.${stage.name}`) : words(stage.name)),
      element("td", { dir: "auto" }, stage.note ?? ""),
      element("td", { class: "stage-time" }, format.milliseconds(stage.ms)),
    ))),
  );
}

function inputs(panel, decision) {
  const read = Object.entries(decision?.inputs ?? {});
  if (read.length === 0) return null;
  return [
    element("h4", {}, panel.i18n.t("trace.inputs")),
    element("dl", { class: "facts" }, read.map(([name, value]) => [
      element("dt", {}, inputName(panel, name)),
      element("dd", {}, element("bdi", {}, inputValue(panel, name, value))),
    ])),
  ];
}

function facts(panel, shown) {
  const { i18n, format } = panel;
  const versions = Object.entries(shown.trace.versions ?? {});
  return [
    shown.trace.query && [element("h4", {}, i18n.t("trace.query")), element("p", { class: "trace-query", dir: "auto" }, shown.trace.query)],
    shown.trace.terms?.length > 0 && [element("h4", {}, i18n.t("trace.terms")), element("p", { class: "trace-query", dir: "auto" }, shown.trace.terms.join(" · "))],
    element("h4", {}, i18n.t("trace.versions")),
    element("dl", { class: "facts" },
      element("dt", {}, i18n.t("trace.made")), element("dd", {}, format.moment(shown.created_at)),
      shown.expires_at && [element("dt", {}, i18n.t("trace.valid")), element("dd", {}, format.moment(shown.expires_at))],
      versions.map(([name, value]) => [element("dt", {}, i18n.has(`version.${name}`) ? i18n.t(`version.${name}`) : words(name)), element("dd", { class: "version" }, element("bdi", {}, name === "orders" ? sourceName(panel, value) : value))]),
    ),
  ];
}

/** `order.days_since_shipped_on` and the like in words. */
function inputName(panel, name) {
  const { i18n } = panel;
  if (i18n.has(`input.${name}`)) return i18n.t(`input.${name}`);
  const short = name.slice(name.indexOf(".") + 1);
  if (name.startsWith("parameters.")) return panel.label(`parameter-${short}`, words(short));
  const [, kind, field] = /^(has|days_since|workdays_since)_(.+)$/.exec(short) ?? [];
  return kind ? i18n.t(`input.${kind}`, { field: fieldName(panel, field) }) : fieldName(panel, short);
}

function inputValue(panel, name, value) {
  const { format, i18n } = panel;
  if (value === null) return "–";
  if (name === "brand") return panel.label(`brand-${value}`, value);
  if (name === "language") return format.languageName(value);
  if (name === "customer.assurance") return i18n.t(`assurance.${value}`);
  if (typeof value === "boolean") return i18n.t(value ? "value.yes" : "value.no");
  if (typeof value === "number") return format.number(value);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return format.moment(value);
  return panel.label(`value-${name.slice(name.indexOf(".") + 1)}-${value}`, value);
}
