// The desks that are watched: adding one asks for its address, and for nothing else.

import { element, fill } from "../panel/dom.js";
import { call } from "../side/shell.js";
import { ADAPTERS } from "../desks/index.js";
import { askFor, button, labelled, input, patternOf, select, setChoices } from "./form.js";

const NAMES = {
  chatwoot: "Chatwoot",
  zendesk: "Zendesk",
  intercom: "Intercom",
  freshdesk: "Freshdesk",
  libredesk: "LibreDesk",
  zammad: "Zammad",
  gmail: "Gmail",
  demo: "Frontline demo desk",
};
const KNOWN = { gmail: "https://mail.google.com", intercom: "https://app.intercom.com" };

export function desks({ i18n, tell, again, known }) {
  const root = document.getElementById("desks");
  const list = element("ul", { class: "list" });
  const empty = element("p", { class: "soft" }, i18n.t("desks.none"));
  const adapter = labelled(i18n.t("desks.kind"), select(ADAPTERS.map((name) => [name, NAMES[name]]), "chatwoot"));
  const address = labelled(i18n.t("desks.address"), input({ type: "url", placeholder: "https://desk.example.com" }));
  const brand = labelled(i18n.t("desks.brand"), select([], ""));
  adapter.field.addEventListener("change", () => (address.field.value = KNOWN[adapter.field.value] ?? ""));

  const add = async () => {
    const pattern = patternOf(address.field.value.trim());
    if (!pattern) return tell("stop", i18n.t("desks.address_wrong"));
    // In direct answer to the click: the browser shows its own question, or none where it was answered before.
    if (!(await askFor([pattern]))) return tell("warn", i18n.t("desks.not_allowed"));
    const name = adapter.field.value;
    return keep({ name: NAMES[name], adapter: name, desk: name, match: [pattern], brand: brand.field.value });
  };
  const keep = async (desk) => {
    const others = known().settings.desks.filter((one) => !one.match.some((pattern) => desk.match.includes(pattern)));
    await call("settings", { changes: { desks: [...others, desk] } });
    address.field.value = "";
    tell("good", i18n.t("desks.added"));
    await again();
  };
  const change = async (desk, changes) => {
    const next = known().settings.desks.flatMap((one) => (same(one, desk) ? (changes ? [{ ...one, ...changes }] : []) : [one]));
    await call("settings", { changes: { desks: next } });
    await again();
  };

  fill(
    root,
    element("h2", { id: "desks-title" }, i18n.t("desks.title")),
    element("p", { class: "soft" }, i18n.t("desks.why")),
    list,
    empty,
    element("div", { class: "row" }, adapter.root, address.root, brand.root, button(i18n.t("desks.add"), add, true)),
  );

  let drawn = "";
  return {
    update: ({ settings, installation }) => {
      setChoices(brand.field, installation.brands.map(({ id, name }) => [id, name]), brand.field.value || settings.brand || installation.brands[0]?.id);
      const version = JSON.stringify([settings.desks, installation]);
      if (version === drawn) return;
      drawn = version;
      empty.hidden = settings.desks.length > 0;
      fill(list, settings.desks.map((desk) => entry(desk, installation)));
    },
  };

  function entry(desk, installation) {
    const off = installation.desks_off.some((name) => name === desk.adapter || name === desk.desk);
    const brandName = installation.brands.find(({ id }) => id === desk.brand)?.name ?? desk.brand;
    // Names and addresses read from left to right wherever they stand.
    const parts = [brandName, ...desk.match].filter(Boolean).flatMap((part, at) => [at > 0 && " · ", element("bdi", {}, part)]);
    return element(
      "li",
      {},
      element("div", { class: "grow" }, element("strong", {}, element("bdi", {}, desk.name)), " ", element("span", { class: "soft" }, parts), off && element("p", {}, i18n.t("hint.switched_off"))),
      !desk.managed && button(i18n.t(desk.off ? "desks.switch_on" : "desks.switch_off"), () => change(desk, { off: !desk.off })),
      desk.description && button(i18n.t("desks.export"), () => document.dispatchEvent(new CustomEvent("describe", { detail: desk.description }))),
      !desk.managed && button(i18n.t("desks.remove"), () => change(desk, null)),
    );
  }
}

function same(one, other) {
  return one.desk === other.desk && JSON.stringify(one.match) === JSON.stringify(other.match);
}
