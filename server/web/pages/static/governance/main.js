// What AI may do here and who decides it: the charter for everyone, its controls for leads, blind checks for judges.

import { fill } from "/panel/dom.js";
import { Format } from "/panel/format.js";
import { I18n } from "/panel/i18n.js";
import { get, post } from "/static/api.js";
import { approvalsView } from "/static/governance/approvals.js";
import { auditsView } from "/static/governance/audits.js";
import { charterView } from "/static/governance/charter.js";
import { inventoryView } from "/static/governance/inventory.js";
import { places, startPage } from "/static/shell.js";

const FOLDER = "/static/governance/locales/";
const VIEWS = { "/audits": auditsView, "/approvals": approvalsView, "/inventory": inventoryView };
const main = document.getElementById("lead");

async function start() {
  let me;
  try {
    me = await get("/api/me");
  } catch {
    location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
    return;
  }
  document.getElementById("account-name").textContent = me.name;
  document.getElementById("sign-out").addEventListener("click", async () => {
    await post("/api/sign-out").catch(() => undefined);
    location.assign("/sign-in");
  });
  await startPage((i18n, signal) => draw({ i18n, signal, me }), [me.language]);
}

async function draw({ i18n, signal, me }) {
  const [say, labels, brands] = await Promise.all([wordsOf(i18n.language), labelsIn(i18n.language), brandNames()]);
  if (signal.aborted) return;
  const page = {
    i18n,
    say,
    signal,
    me,
    format: new Format(i18n.locale),
    label: (key, otherwise) => labels[key] ?? otherwise,
    brandName: (brand) => labels[`brand-${brand}`] ?? brands.get(brand) ?? brand,
  };
  document.title = say("page_title");
  document.getElementById("skip").textContent = say("skip");
  places(me.role, i18n, document.getElementById("places"));
  const view = (VIEWS[location.pathname] ?? charterView)(page);
  fill(main, view.root);
  await view.load();
}

async function brandNames() {
  try {
    return new Map((await get("/api/chat/brands")).brands.map((brand) => [brand.id, brand.name]));
  } catch {
    return new Map();
  }
}

async function labelsIn(language) {
  try {
    return (await get(`/api/labels?language=${encodeURIComponent(language)}`)).labels ?? {};
  } catch {
    return {};
  }
}

/** This page's own words; a language without a file says it in English. */
async function wordsOf(language) {
  const own = new I18n(language, (await read(language)) ?? (await read("en")) ?? {});
  return (key, parameters) => own.t(key, parameters);
}

async function read(language) {
  const response = await fetch(`${FOLDER}${language}.json`);
  return response.ok ? response.json() : null;
}

start();
