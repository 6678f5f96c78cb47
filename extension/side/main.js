// The side panel: the same panel as on the desk, about whatever conversation is in front of this window.

import { Conversations } from "../panel/conversations.js";
import { element, fill } from "../panel/dom.js";
import { mountPanel } from "../panel/panel.js";
import { pageDesk } from "./page_desk.js";
import { RemoteConnection } from "./remote.js";
import { call, dressPage } from "./shell.js";
import { unreachable } from "./unreachable.js";

// The marks are read by the bench: where the time goes until the panel is there.
performance.mark("copilot-read");

const TOLD_MS = 12_000;
const REFRESH_MS = 1000;
const LOOK = "copilot.look";

const place = {
  where: document.getElementById("where"),
  state: document.getElementById("state"),
  told: document.getElementById("told"),
  panel: document.getElementById("panel"),
};

const connection = new RemoteConnection();
const forever = new AbortController().signal;
const conversations = new Conversations(connection, forever);
let front = null;
let settings = remembered();
let drawn = new AbortController();
let parts = null;

connection.addEventListener("front", ({ detail }) => {
  front = detail;
  parts?.follow();
});
connection.addEventListener("settings", ({ detail }) => {
  const before = lookOf(settings);
  settings = detail;
  localStorage.setItem(LOOK, JSON.stringify({ language: detail.language, theme: detail.theme }));
  if (before !== lookOf(detail)) draw();
});
connection.addEventListener("gone", () => location.reload());
document.getElementById("options").addEventListener("click", () => chrome.runtime.openOptionsPage());

function lookOf({ language, theme }) {
  return JSON.stringify([language, theme]);
}

/** Language and theme of the last time, so that the panel need not wait for the worker. */
function remembered() {
  try {
    return JSON.parse(localStorage.getItem(LOOK)) ?? { language: "", theme: "system" };
  } catch {
    return { language: "", theme: "system" };
  }
}

const api = {
  article: (id, version) => connection.get(`/api/articles/${encodeURIComponent(id)}?version=${encodeURIComponent(version)}`),
  gloss: (suggestion, language) => connection.get(`/api/suggestions/${encodeURIComponent(suggestion)}/gloss?language=${encodeURIComponent(language)}`),
  customers: (brand, search) => connection.get(`/api/customers?${new URLSearchParams({ brand, search })}`),
  conversations: async () => (await connection.get("/api/conversations?status=open")).conversations,
};

async function labelsIn(language) {
  try {
    return (await connection.get(`/api/labels?language=${encodeURIComponent(language)}`)).labels ?? {};
  } catch {
    return {};
  }
}

async function draw() {
  const wanted = lookOf(settings);
  const { i18n } = await dressPage(settings);
  if (wanted !== lookOf(settings)) return; // others were chosen meanwhile, and are being drawn
  performance.mark("copilot-worded");
  drawn.abort();
  drawn = new AbortController();
  const { signal } = drawn;
  // The panel must be there at once; the brand's own words may come a little later.
  const labels = {};
  const told = teller(i18n, signal);
  const page = pageDesk({ connection, i18n, told: told.inserted, front: () => front, signal });
  const panel = mountPanel({
    root: place.panel,
    conversations,
    connection,
    desk: { ...page.desk, open: (key) => connection.bring(key) },
    api,
    i18n,
    labels,
    storage: sessionStorage,
    signal,
  });
  parts = { follow: () => follow({ i18n, panel, page, told }) };
  parts.follow();
  performance.mark("copilot-usable");
  showState(i18n, told, signal);
  const timer = setInterval(() => front?.key && page.drawn(conversations.get(front.key)), REFRESH_MS);
  signal.addEventListener("abort", () => clearInterval(timer));
  connection.addEventListener("frame", () => front?.key && page.drawn(conversations.get(front.key)), { signal });
  const found = await labelsIn(i18n.language);
  if (!signal.aborted && Object.keys(found).length > 0) Object.assign(labels, found);
}

function follow({ i18n, panel, page, told }) {
  const key = front?.key ?? null;
  place.where.textContent = front?.desk ? front.desk.name : i18n.t("side.no_desk");
  document.body.dataset.key = key ? key.external_id : "";
  page.show(key);
  panel.show(key);
  if (key) {
    page.again();
    page.drawn(conversations.get(key));
  }
  told.standing(front?.desk?.off ? "switched_off" : (front?.hint ?? null));
}

function showState(i18n, told, signal) {
  const show = () => {
    place.state.dataset.state = connection.state;
    fill(place.state, element("span", { class: "side-lamp", "aria-hidden": "true" }), i18n.t(`state.${connection.state}`));
    told.signIn(connection.state === "signed_out");
    told.reached(connection.state);
  };
  connection.addEventListener("state", show, { signal });
  connection.addEventListener("problem", ({ detail }) => told.say("stop", [detail.what, detail.remedy].filter(Boolean).join(". ")), { signal });
  connection.addEventListener("rejected", ({ detail }) => told.say("stop", [detail.error.what, detail.error.remedy].filter(Boolean).join(". ")), { signal });
  show();
}

/** The lines above the panel: what the page cannot do, how an insertion went, that a sign-in is needed. */
function teller(i18n, signal) {
  const standing = element("p", { class: "side-line", hidden: true });
  const passing = element("p", { class: "side-line", hidden: true });
  const signIn = element(
    "p",
    { class: "side-line", data: { tone: "warn" }, hidden: true },
    `${i18n.t("side.signed_out")} `,
    element("button", { type: "button", class: "side-button", on: { click: () => call("signIn").then((url) => chrome.tabs.create({ url }), () => chrome.runtime.openOptionsPage()) } }, i18n.t("side.sign_in")),
  );
  const away = unreachable(i18n);
  fill(place.told, signIn, away.root, standing, passing);
  let timer = 0;
  signal.addEventListener("abort", () => clearTimeout(timer));
  const say = (tone, text) => {
    clearTimeout(timer);
    passing.hidden = !text;
    passing.dataset.tone = tone;
    passing.textContent = text;
    timer = setTimeout(() => (passing.hidden = true), TOLD_MS);
  };
  return {
    say,
    signIn: (needed) => (signIn.hidden = !needed),
    reached: (state) => away.update(state, settings.server ?? ""),
    standing: (hint) => {
      standing.hidden = !hint;
      standing.dataset.tone = "warn";
      standing.textContent = hint ? i18n.t(`hint.${hint}`) : "";
    },
    inserted: ({ ok, hint, text }) => {
      if (ok) return say("quiet", hint ? i18n.t(`hint.${hint}`) : "");
      // The reply must not be lost because the page has changed: the agent can paste it.
      const copy = hint === "moved" || hint === "note" ? Promise.reject() : navigator.clipboard.writeText(text);
      return copy.then(
        () => say("warn", i18n.t("hint.copied")),
        () => say("warn", i18n.t(`hint.${hint ?? "not_inserted"}`)),
      );
    },
  };
}

draw();
chrome.windows.getCurrent().then(({ id }) => connection.start(id));
