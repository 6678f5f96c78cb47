// The charter: each kind of suggestion with its level, the evidence as a bar, what is missing, who answers for it.

import { element, fill } from "/panel/dom.js";
import { levelName } from "/panel/level.js";
import { get, post } from "/static/api.js";
import { asking } from "/static/governance/asking.js";
import { blockText, evidence, ladder, reasonText } from "/static/governance/standing.js";
import { switchesOf } from "/static/governance/stopping.js";
import { trackLine, trackName, trackText } from "/static/lead/names.js";

const EVERY_MS = 10000;
// Up to this level a person confirms an action.
const CONFIRMED = 2;

/** {root, load()}: read again by itself, but never while somebody is writing a reason. */
export function charterView(page) {
  const { say, signal } = page;
  const leads = page.me.role === "lead";
  const problem = element("p", { class: "problems", role: "alert", hidden: true });
  const facts = element("div", { class: "facts-line" });
  const list = element("div", { class: "tracks-list" });
  const notices = element("details", { class: "card", hidden: true });
  const objections = element("section", { class: "card", hidden: true });
  const desks = element("section", { class: "card" });
  const root = element("div", { class: "charter" },
    element("h1", { tabIndex: -1 }, say("title")), element("p", { class: "about" }, say("about")),
    element("p", { class: "about since" }, say("limits")),
    element("p", { class: "about since" }, say("limits.actions", { level: levelName(page.i18n, "action", CONFIRMED) })), problem, facts, notices, list, desks, objections);
  let last = "";
  let people = {};
  let signing = {};
  // The panel links to a track's entry.
  let wanted = location.hash.slice(1).split("/").map(decodeURIComponent).join("/");

  const show = (charter) => {
    const text = JSON.stringify({ ...charter, at: "" });
    if (text === last) return;
    last = text;
    people = charter.people;
    signing = charter.leads;
    const focused = root.contains(document.activeElement) ? document.activeElement.id : "";
    fill(facts,
      charter.record_broken && element("p", { class: "notice stop" }, say("broken")),
      charter.tracks.length > 0 && element("p", { class: "since" }, say("unfit", { count: page.format.number(Math.ceil(charter.unfit * 100) / 100) })),
      switchesOf(page, charter, leads, (scope, on, reason) => change("/api/lead/switches", { scope, on, reason })));
    fill(list, charter.tracks.length ? charter.tracks.map((one) => card(one)) : element("p", { class: "notice" }, say("nothing")));
    fill(desks, element("h2", {}, say("desks")), element("ul", {},
      [say("desks.own"), ...charter.desks.map((one) => deskText(page, one)), say("desks.other")].map((text) => element("li", {}, text))));
    objections.hidden = charter.objections.length === 0;
    fill(objections, element("h2", {}, say("objections")), element("ul", {}, charter.objections.map((one) => objection(one))));
    if (focused) document.getElementById(focused)?.focus();
    if (wanted) document.getElementById(`entry-${wanted}`)?.scrollIntoView();
    wanted = "";
  };

  const failed = (cause) => {
    problem.hidden = false;
    problem.textContent = say("failed", { detail: cause.detail || cause.message });
  };

  const change = async (path, body) => {
    try {
      await post(path, body);
      problem.hidden = true;
    } catch (cause) {
      failed(cause);
    }
    last = "";
    await load();
  };

  const told = async () => {
    if (!leads) return;
    const found = await get("/api/notices").catch(() => []);
    notices.hidden = found.length === 0;
    fill(notices, element("summary", {}, say("notices")), element("ul", {}, found.map((one) => element("li", {},
      [page.format.moment(one.at), trackName(page, one.track).title, trackName(page, one.track).note, say(`notice.${one.kind}`, {
        level: one.level === null ? "" : levelName(page.i18n, one.track.kind, one.level), count: one.count, time: one.due_at ? page.format.moment(one.due_at) : "",
      })].join(" · ")))));
  };

  const load = async () => {
    if (signal.aborted || root.querySelector("form.asking")) return;
    try {
      show(await get("/api/charter"));
      if (!notices.open) await told();
    } catch (cause) {
      if (cause.status === 401) location.assign("/sign-in?next=/charter");
      else failed(cause);
    }
  };
  const timer = setInterval(() => document.hidden || load(), EVERY_MS);
  signal.addEventListener("abort", () => clearInterval(timer));

  const objection = (one) => element("li", {},
    element("p", {}, element("strong", {}, trackLine(page, one.track)), " · ", element("bdi", {}, one.text)),
    one.answer === null
      ? element("p", { class: "since" }, say("objection.due", { time: page.format.moment(one.due_at) }))
      : element("p", {}, say("objection.answered", { text: one.answer })),
    one.answer === null && leads && asking(page, `answer-${one.id}`, say("do.answer"), (text) => change(`/api/lead/objections/${one.id}`, { text })));

  const called = (address) => people[address] ?? address;

  const card = (one) => {
    const { title, note } = trackName(page, one.track);
    const id = trackText(one.track);
    const level = (number) => levelName(page.i18n, one.track.kind, number);
    const history = element("div", { class: "history", hidden: true });
    const openHistory = element("button", { type: "button", class: "button-small", id: `history-${id}`, "aria-expanded": "false" }, say("do.history"));
    openHistory.addEventListener("click", async () => {
      history.hidden = !history.hidden;
      openHistory.setAttribute("aria-expanded", String(!history.hidden));
      if (!history.hidden) fill(history, await historyOf(page, id).catch((cause) => element("p", {}, say("failed", { detail: cause.message }))));
    }, { signal });
    const next = one.earned + 1;
    const scope = `track:${id}`;
    return element("article", { class: "card", id: `entry-${id}`, "aria-label": `${title} · ${note}` },
      element("header", {}, element("h2", {}, title), element("p", { class: "since" }, note), element("p", { class: `level level-${one.level}` }, level(one.level)), ladder(page, one)),
      one.simulated && element("p", { class: "notice stop" }, say("simulated")),
      one.evidence.map((standing) => evidence(page, standing, level(standing.level))),
      element("h3", {}, say("blocks")),
      one.blocks.length
        ? element("ul", { class: "blocks" }, one.blocks.map((block) => element("li", {}, blockText(page, block))))
        : element("p", { class: "good" }, say("block.none")),
      element("dl", { class: "about-track" },
        element("dt", {}, say("owner")), element("dd", {}, one.owner ? say("owner.value", { lead: called(one.owner.lead), deputy: called(one.owner.deputy), team: one.owner.hands_over_to }) : say("owner.none")),
        element("dt", {}, say("ceiling")), element("dd", {}, ceilingText(page, one)),
        one.untold && [element("dt", {}, ""), element("dd", {}, say("untold", { reason: one.untold }))],
        one.sign_off && [element("dt", {}, say("signed")), element("dd", {}, [page.format.moment(one.sign_off.until), signing[one.sign_off.by] ?? one.sign_off.by, one.sign_off.reason].join(" · "))]),
      element("div", { class: "row" },
        leads && one.blocks.length === 0 && asking(page, `promote-${id}`, say("do.promote", { level: level(next) }), (reason) => change("/api/lead/levels", { track: one.track, to: next, reason })),
        leads && one.earned > 1 && asking(page, `demote-${id}`, say("do.demote"), (reason) => change("/api/lead/levels/lower", { track: one.track, cause: "demoted", to: 1, reason })),
        leads && one.earned === 1 && asking(page, `watch-${id}`, say("do.watch"), (reason) => change("/api/lead/levels/lower", { track: one.track, cause: "demoted", to: 0, reason })),
        leads && !one.held && asking(page, `hold-${id}`, say("do.hold"), (reason) => change("/api/lead/levels/lower", { track: one.track, cause: "held", to: one.earned, reason })),
        leads && one.held && asking(page, `release-${id}`, say("do.release"), (reason) => change("/api/lead/levels/lower", { track: one.track, cause: "released", to: one.earned, reason })),
        leads && !one.switched_off && asking(page, `kill-${id}`, say("do.kill"), (reason) => change("/api/lead/switches", { scope, on: false, reason }), "stop"),
        page.me.role !== "auditor" && asking(page, `object-${id}`, say("do.object"), (text) => change("/api/objections", { track: one.track, text })),
        openHistory),
      history);
  };
  return { root, load };
}

/** How high a track may go and why; an action that may not says what it would need. */
function ceilingText(page, { track, ceiling }) {
  const level = (number) => levelName(page.i18n, track.kind, number);
  const why = track.kind === "reply" || ceiling.level > CONFIRMED ? ceiling.reason : page.say("limits.actions", { level: level(CONFIRMED) });
  const final = ceiling.irreversible && page.say("ceiling.irreversible", { reason: ceiling.irreversible });
  return [level(ceiling.level), why, final].filter(Boolean).join(" · ");
}

/** Whether replies may go out by themselves in a desk, and why not. */
function deskText(page, { brand, desk, account }) {
  return page.say(account ? "desks.sends" : "desks.person", { desk, account, brand: page.brandName(brand) });
}

async function historyOf(page, id) {
  const kind = id.split("/")[2];
  const found = await get(`/api/charter/history?track=${encodeURIComponent(id)}`);
  if (!found.length) return element("p", {}, page.say("history.none"));
  // The first time, what a track rests on is noted; only another one begins anew.
  const noted = found.findLast(({ change }) => change.cause === "changed");
  return element("ol", {}, found.map((one) => ({ ...one, cause: one === noted ? "noted" : one.change.cause })).map(({ at, by, name, change, cause }) => element("li", {},
    [page.format.moment(at), page.say(`cause.${cause}`), levelName(page.i18n, kind, change.to), reasonText(page, change.reason), name || (by === "system" ? page.say("by.itself") : by)].filter(Boolean).join(" · "))));
}
