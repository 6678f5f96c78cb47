// Kill switches: what is stopped, in words, and stopping everything, a brand or a workflow.

import { words } from "/panel/features/understood.js";
import { element } from "/panel/dom.js";
import { asking } from "/static/governance/asking.js";
import { trackLine } from "/static/lead/names.js";

/** What a switch is about, as people call it. */
export function scopeName(page, scope) {
  const [kind, rest = ""] = [scope.split(":")[0], scope.slice(scope.indexOf(":") + 1)];
  if (kind === "brand") return page.brandName(rest);
  if (kind === "workflow") return page.label(`workflow-${rest}`, words(rest));
  if (kind !== "track") return page.say("scope.all");
  const [brand, workflow, name, language] = rest.split("/");
  return trackLine(page, { brand, workflow, kind: name, language });
}

/** Every switch that is off, and for leads what stops or revives; `flip(scope, on, reason)` does it. */
export function switchesOf(page, charter, leads, flip) {
  const { say } = page;
  const stopped = charter.switches.map((one) => element("div", { class: "notice stop" },
    element("p", {}, `${say("block.switched_off")}: ${scopeName(page, one.scope)} · ${one.reason} · ${page.format.moment(one.since)}`),
    leads && asking(page, `on-${one.scope}`, say("do.revive"), (reason) => flip(one.scope, true, reason))));
  if (!leads) return stopped;
  const off = new Set(charter.switches.map((one) => one.scope));
  const tracks = charter.tracks.map((one) => one.track);
  const scopes = [...new Set([...tracks.map((one) => `brand:${one.brand}`), ...tracks.map((one) => `workflow:${one.workflow}`)])].filter((scope) => !off.has(scope));
  const stop = (scope, name) => asking(page, `kill-${scope}`, name, (reason) => flip(scope, false, reason), "stop");
  return [
    stopped,
    !off.has("all") && stop("all", say("do.kill_all")),
    scopes.length > 0 && element("details", { class: "stop-more" },
      element("summary", {}, say("do.kill_more")),
      element("div", { class: "row" }, scopes.map((scope) => stop(scope, say("do.kill_named", { name: scopeName(page, scope) }))))),
  ];
}
