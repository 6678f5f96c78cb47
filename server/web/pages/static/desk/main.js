// The desk: queue, conversation and copilot side by side over one connection.

import { Connection } from "/panel/connection.js";
import { SignedOut } from "/panel/line.js";
import { Conversations } from "/panel/conversations.js";
import { mountPanel } from "/panel/panel.js";
import { brandNames, labelsIn, signedIn, toSignIn } from "/static/account.js";
import { ApiProblem, get, post, socketUrl } from "/static/api.js";
import { Deliveries } from "/static/deliveries.js";
import { Drafts } from "/static/desk/drafts.js";
import { queue } from "/static/desk/queue.js";
import { talk } from "/static/desk/talk.js";
import { tab } from "/static/keep.js";
import { places, showConnection, startPage } from "/static/shell.js";

async function ticket() {
  try {
    return (await post("/api/ticket")).ticket;
  } catch (problem) {
    if (problem.status === 401) throw new SignedOut();
    throw problem;
  }
}

async function colleaguesByPseudonym() {
  try {
    return new Map((await get("/api/colleagues")).colleagues.map((one) => [one.pseudonym, one]));
  } catch {
    return new Map();
  }
}

const panelApi = {
  article: (id, version) => get(`/api/articles/${encodeURIComponent(id)}?version=${encodeURIComponent(version)}`),
  gloss: (suggestion, language) => get(`/api/suggestions/${encodeURIComponent(suggestion)}/gloss?language=${encodeURIComponent(language)}`),
  customers: (brand, search) => get(`/api/customers?${new URLSearchParams({ brand, search })}`),
  conversations: async () => (await get("/api/conversations?status=open")).conversations,
  charter: (track) => `/charter#${[track.brand, track.workflow, track.kind, track.language].map(encodeURIComponent).join("/")}`,
  object: (track, text) => post("/api/objections", { track, text }),
};

// What the panel itself tells about when it is refused.
const OF_PANEL = new Set(["correct", "confirm"]);

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

function keyInAddress() {
  const parts = location.hash.slice(1).split("/").map(decoded);
  return parts.length === 3 && parts.every(Boolean) ? { brand: parts[0], desk: parts[1], external_id: parts[2] } : null;
}

function addressOf(key) {
  return `#${[key.brand, key.desk, key.external_id].map(encodeURIComponent).join("/")}`;
}

async function start() {
  const me = await signedIn();
  if (!me) return toSignIn();
  const forever = new AbortController().signal;
  const owner = me.pseudonym ?? me.name;
  const connection = new Connection({
    url: socketUrl(),
    ticket,
    client: "desk",
    queue: true,
    storage: tab.raw,
    outboxName: `desk.outbox.${owner}`,
  });
  const conversations = new Conversations(connection, forever);
  const deliveries = new Deliveries({ connection, tab, author: "agent", name: `desk.sent.${owner}`, signal: forever });
  const drafts = new Drafts(tab, `desk.draft.${owner}`);
  connection.addEventListener("state", ({ detail }) => detail === "signed_out" && toSignIn());
  document.getElementById("sign-out").addEventListener("click", () => connection.stop());

  const [brands, colleagues] = await Promise.all([brandNames(), colleaguesByPseudonym()]);
  const parts = { me, brands, colleagues, connection, conversations, deliveries, drafts };
  const gather = ({ language }) => labelsIn(language);
  await startPage((i18n, signal, labels) => draw({ i18n, signal, labels, ...parts }), { wishes: [me.language], gather });
  connection.start();
  return undefined;
}

function draw({ i18n, signal, labels, me, brands, colleagues, connection, conversations, deliveries, drafts }) {
  const brandName = (brand) => labels[`brand-${brand}`] ?? brands.get(brand) ?? brand;
  places(me.role, i18n, document.getElementById("places"));
  showConnection(connection, i18n, document.getElementById("connection"), signal);

  const middle = talk({
    i18n,
    connection,
    conversations,
    deliveries,
    drafts,
    me,
    colleagues,
    brandName,
    changed: () => list.draw(),
    signal,
  });
  const panel = mountPanel({
    root: document.getElementById("panel"),
    conversations,
    connection,
    desk: { ...middle.desk, open: (key) => choose(key) },
    api: panelApi,
    i18n,
    labels,
    storage: tab.raw,
    signal,
  });
  const list = queue({ i18n, connection, tab, drafts, me, brandName, choose: (key) => choose(key), signal });

  const show = (key, focus = false) => {
    middle.show(key, focus);
    panel.show(key);
    list.select(key);
    document.body.dataset.view = key ? "talk" : "queue";
  };
  const choose = (key) => {
    history.pushState(null, "", addressOf(key));
    show(key, true);
  };
  addEventListener("popstate", () => show(keyInAddress()), { signal });
  for (const button of document.querySelectorAll("[data-show]")) {
    button.addEventListener("click", () => (document.body.dataset.view = button.dataset.show), { signal });
  }
  const problems = document.getElementById("problems");
  const tell = ({ detail }) => {
    const error = detail.error ?? detail;
    if (detail.entry?.frame.message || OF_PANEL.has(detail.entry?.frame.type)) return; // they say so themselves
    problems.textContent = [error.what, error.remedy].filter(Boolean).join(". ");
    problems.hidden = false;
    setTimeout(() => (problems.hidden = true), 8000);
  };
  connection.addEventListener("problem", tell, { signal });
  connection.addEventListener("rejected", tell, { signal });
  // Drawn again in another language, the hands stay where they were.
  show(keyInAddress(), middle.writes());
}

start().catch((problem) => {
  const place = document.getElementById("problems");
  place.hidden = false;
  place.textContent = problem instanceof ApiProblem ? problem.detail : String(problem.message ?? problem);
});
