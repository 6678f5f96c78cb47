// Actions that wait for a lead: one after the other, approved with one key or refused with a reason.

import { element, fill } from "/panel/dom.js";
import { get, post } from "/static/api.js";
import { asking } from "/static/governance/asking.js";

const EVERY_MS = 2000;

/** {root, load()}: a approves what has the focus or stands first; keys count only where nobody is writing. */
export function approvalsView(page) {
  const { say, signal } = page;
  const heading = element("h1", { tabIndex: -1 }, say("approvals.title"));
  const left = element("p", { class: "since", role: "status" });
  const problem = element("p", { class: "problems", role: "alert", hidden: true });
  const list = element("ul", { class: "approvals" });
  const root = element("div", { class: "audits" }, heading, element("p", { class: "about" }, say("approvals.about")), left, problem, list);
  let shown = null;
  let busy = false;

  const failed = (cause) => {
    problem.hidden = false;
    problem.textContent = say("failed", { detail: cause.detail || cause.message });
  };

  const show = (found) => {
    const version = JSON.stringify(found.map((one) => one.approval.id));
    if (version === shown) return;
    shown = version;
    left.textContent = found.length ? say("approvals.left", { count: found.length }) : say("approvals.none");
    const focused = list.contains(document.activeElement);
    fill(list, found.map(card));
    if (focused) (list.querySelector("button") ?? heading).focus();
  };

  const decide = async (id, answer) => {
    if (busy) return;
    busy = true;
    try {
      show((await post(`/api/approvals/${encodeURIComponent(id)}`, answer)).approvals);
      problem.hidden = true;
    } catch (cause) {
      failed(cause);
      await load();
    } finally {
      busy = false;
    }
  };

  const load = async () => {
    try {
      show((await get("/api/approvals")).approvals);
    } catch (cause) {
      if (cause.status === 401) location.assign("/sign-in?next=/approvals");
      else failed(cause);
    }
  };

  const card = (one) => {
    const { approval, proposal } = one;
    const approve = element("button", { type: "button", class: "button-small good", "aria-keyshortcuts": "a", data: { approve: approval.id } }, say("approvals.approve"), " ", element("kbd", { "aria-hidden": "true" }, "a"));
    approve.addEventListener("click", () => decide(approval.id, { approve: true }), { signal });
    return element("li", { class: "card", data: { approval: approval.id } },
      element("h2", {}, page.label(`action-${approval.action}`, approval.action), " ", element("bdi", {}, approval.order)),
      element("p", { class: "since" }, page.brandName(one.brand), " · ", element("bdi", {}, one.customer), " · ", say("approvals.until", { until: page.format.moment(approval.due_at) })),
      element("h3", {}, say("approvals.proposal")),
      element("p", { dir: "auto" }, proposal.said?.[page.i18n.language] ?? proposal.says),
      element("h3", {}, say("approvals.rules")),
      element("ul", { class: "blocks" }, one.rules.map((hit) => element("li", { dir: "auto" }, page.label(`rule-${one.workflow}-${hit.rule}`, hit.says)))),
      one.message && [element("h3", {}, say("approvals.message")), element("blockquote", { dir: "auto" }, one.message)],
      one.own
        ? element("p", { class: "since" }, say("approvals.own"))
        : element("div", { class: "row" }, approve, asking(page, `refuse-${approval.id}`, say("approvals.refuse"), (reason) => decide(approval.id, { approve: false, reason }), "stop")));
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.key !== "a" || event.target.closest("input, textarea, select")) return;
    const place = event.target.closest("[data-approval]") ?? list;
    const first = place.querySelector("[data-approve]");
    if (first) decide(first.dataset.approve, { approve: true });
  }, { signal });
  const timer = setInterval(() => document.visibilityState === "visible" && !busy && load(), EVERY_MS);
  signal.addEventListener("abort", () => clearInterval(timer));
  return { root, load };
}
