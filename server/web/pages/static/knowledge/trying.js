// Try a case: facts of a workflow, or a pasted conversation; what would be understood, decided, said and changed.

import { element, fill } from "/panel/dom.js";
import { get, post } from "/static/api.js";
import { articleAddress } from "/static/knowledge/articles.js";

/** {root, heading, open()}. */
export function tryingView(page) {
  const { say } = page;
  const heading = element("h2", { tabIndex: -1 }, say("nav.try"));
  const brand = element("select", { id: "try-brand" });
  const kind = element("select", { id: "try-kind" },
    element("option", { value: "facts" }, say("try.facts")), element("option", { value: "conversation" }, say("try.conversation")));
  const workflow = element("select", { id: "try-workflow" });
  const example = element("select", { id: "try-example" });
  const facts = element("textarea", { id: "try-facts", rows: 8, spellcheck: false, dir: "ltr", class: "mono" });
  const known = element("p", { class: "soft mono", dir: "ltr" });
  const pasted = element("textarea", { id: "try-conversation", rows: 8, dir: "auto" });
  const customer = element("input", { id: "try-customer", type: "text", autocomplete: "off", dir: "ltr" });
  const go = element("button", { type: "submit", class: "button-main" }, say("try.go"));
  const state = element("p", { role: "status", class: "soft" });
  const result = element("div", { "aria-live": "polite" });
  const row = (label, control, hint) => element("p", { class: "try-row" },
    element("label", { for: control.id }, say(label)), control, hint && element("span", { class: "soft" }, say(hint)));
  const byFacts = element("div", {}, row("try.workflow", workflow), row("try.example", example), row("try.facts", facts, "try.facts_hint"),
    element("details", {}, element("summary", {}, say("try.known")), known));
  const byWords = element("div", {}, row("try.conversation", pasted, "try.conversation_hint"), row("try.customer", customer, "try.customer_hint"));
  const form = element("form", { class: "try-form" }, row("try.brand", brand), row("try.kind", kind), byFacts, byWords, element("p", {}, go), state);
  const root = element("div", {}, element("section", { class: "sheet" }, heading, element("p", { class: "soft" }, say("try.about")), form), result);

  let offered = null;
  const options = (select, pairs) => fill(select, pairs.map(([value, text]) => element("option", { value }, text)));
  const chosen = () => offered?.brands[brand.value]?.find((one) => one.id === workflow.value);
  const onKind = () => {
    byFacts.hidden = kind.value !== "facts";
    byWords.hidden = kind.value === "facts";
  };
  const onExample = () => {
    facts.value = chosen()?.cases[example.value] ?? "";
  };
  const onWorkflow = () => {
    const one = chosen();
    options(example, Object.keys(one?.cases ?? {}).map((name) => [name, name]));
    known.textContent = (one?.facts ?? []).join("  ");
    onExample();
  };
  const onBrand = () => {
    options(workflow, (offered?.brands[brand.value] ?? []).map((one) => [one.id, page.workflow(one.id, one.title)]));
    onWorkflow();
  };
  kind.addEventListener("change", onKind);
  example.addEventListener("change", onExample);
  workflow.addEventListener("change", onWorkflow);
  brand.addEventListener("change", onBrand);
  onKind();

  let asked = 0;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const own = ++asked;
    state.textContent = say("try.working");
    const words = kind.value === "conversation";
    const body = words ? { brand: brand.value, conversation: pasted.value, customer: customer.value }
      : { brand: brand.value, workflow: workflow.value, facts: facts.value };
    try {
      const found = await post("/api/knowledge/trial", body);
      if (own !== asked || page.signal.aborted) return;
      state.textContent = "";
      fill(result, shown(page, found));
      result.querySelector("h2")?.focus();
    } catch (problem) {
      if (own !== asked || page.signal.aborted) return;
      fill(result);
      state.textContent = problem.status === 400 ? problem.detail : say("offline");
    }
  });
  return {
    root,
    heading,
    open: async () => {
      if (offered) return;
      try {
        offered = await get("/api/knowledge/trial");
      } catch {
        return;
      }
      if (page.signal.aborted) return;
      options(brand, Object.keys(offered.brands).map((name) => [name, page.brandName(name)]));
      onBrand();
    },
  };
}

function shown(page, found) {
  const { say } = page;
  const section = (key, ...children) => element("section", { class: "sheet" }, element("h2", { tabIndex: -1 }, say(key)), children);
  return [
    section("try.decision", found.understood && understood(page, found.understood), found.withheld && element("p", { class: "chip chip-warn", dir: "auto" }, found.withheld),
      found.decision ? decision(page, found.decision, (hit) => page.rule(found.workflow, hit)) : element("p", {}, say("try.undecided")),
      found.citations.length > 0 && element("details", { open: true }, element("summary", {}, say("try.cited")), element("ul", {}, found.citations.map((one) => cited(page, one))))),
    found.replies.length > 0 && section("try.replies", element("ul", {}, found.replies.map((one) => element("li", { class: "entry" },
      element("p", { class: "entry-title" }, page.language(one.language)),
      one.text ? element("p", { dir: "auto", lang: one.language, class: "try-reply" }, one.text) : element("p", { class: "soft", dir: "auto" }, one.quotes ? say("try.no_article") : [say("try.unsaid"), " ", one.missing]))))),
    section("try.changes", found.changes.length ? element("ul", {}, found.changes.map((one) => element("li", { class: "entry" },
      element("p", { class: "entry-title" }, element("bdi", {}, one.source), " ", element("span", { class: one.differs ? "chip chip-warn" : "chip" }, say(one.differs ? "try.differs" : "try.same"))),
      one.differs && one.now && decision(page, one.now)))) : element("p", { class: "soft" }, say("try.no_drafts"))),
  ];
}

function understood(page, one) {
  const { say } = page;
  const missing = one.missing.length ? ` · ${say("try.missing", { names: one.missing.join(", ") })}` : "";
  return element("p", { dir: "auto" }, say("try.understood", {
    workflow: one.workflow ? page.workflow(one.workflow, one.workflow) : say("try.none"), share: page.percent(one.confidence), language: page.language(one.language) }), missing);
}

function cited(page, one) {
  const said = [one.title, ...one.headings].join(" – ");
  return element("li", { class: "entry" }, element("a", { href: articleAddress(one.article), dir: "auto", lang: one.language }, said), " ",
    element("span", { class: "chip" }, page.language(one.language)), one.audience === "internal" && [" ", element("span", { class: "chip chip-warn" }, page.say("article.internal"))]);
}

/** `says` words a rule; a draft's may differ from the one in force, so it speaks for itself. */
function decision(page, one, says = (hit) => hit.says) {
  const { say } = page;
  const hits = (rules) => element("ul", {}, rules.map((hit) => element("li", { class: "entry" },
    element("p", { dir: "auto" }, says(hit)), element("p", { class: "soft mono", dir: "ltr" }, [hit.rule, hit.problem].filter(Boolean).join(" · ")))));
  return element("div", {},
    element("p", {}, element("span", { class: "chip" }, page.verdict(one.verdict)), one.actions.length > 0 && [" ", element("span", { class: "chip chip-good" }, one.actions.map(page.action).join(", "))]),
    hits(one.rules),
    one.near.length > 0 && element("details", {}, element("summary", {}, say("try.near")), hits(one.near)),
    element("details", {}, element("summary", {}, say("try.inputs")), element("ul", { class: "mono", dir: "ltr" },
      Object.entries(one.inputs).map(([name, value]) => element("li", {}, `${name} = ${value === null ? "–" : value}`)))));
}
