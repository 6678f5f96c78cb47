// A desk by description: pointed out on its page or written by hand, with what it reads shown live.

import { element, fill } from "../panel/dom.js";
import { call } from "../side/shell.js";
import { problemsOf } from "../content/describe.js";
import { parseDescription, writeToml } from "../description/toml.js";
import { askFor, button, input, labelled, patternOf, select, setChoices } from "./form.js";

const STEPS = ["customer", "agent", "composer", "send"];
const PAUSE_MS = 400;

export function describe({ i18n, tell, again, known }) {
  const root = document.getElementById("describe");
  const address = labelled(i18n.t("describe.address"), input({ type: "url", placeholder: "https://chat.example.com/inbox/42" }));
  const brand = labelled(i18n.t("desks.brand"), select([], ""));
  const text = labelled(i18n.t("describe.text"), element("textarea", { dir: "ltr", spellcheck: false }));
  const problems = element("ul", { class: "problems-list", hidden: true });
  const reads = element("div", { role: "status" });
  const steps = element("ol", { class: "steps", hidden: true });
  const buttons = Object.fromEntries(STEPS.map((step) => [step, button(i18n.t(`pick.${step}`), () => pick(step))]));
  const done = new Set();
  let tab = null;
  let timer = 0;

  // --- pointing out ---

  const begin = async () => {
    const pattern = patternOf(address.field.value.trim());
    if (!pattern) return tell("stop", i18n.t("desks.address_wrong"));
    if (!(await askFor([pattern]))) return tell("warn", i18n.t("desks.not_allowed"));
    tab = await call("pickBegin", { address: address.field.value.trim(), pattern });
    done.clear();
    steps.hidden = false;
    return pick("customer");
  };
  const pick = async (step) => {
    if (tab === null) return;
    mark(null);
    await call("pick", { tab, message: { step, words: i18n.t(`pick.${step}`), direction: document.documentElement.dir } });
    await chrome.tabs.update(tab, { active: true });
  };
  const mark = (current) => {
    for (const step of STEPS) {
      if (step === current) buttons[step].setAttribute("aria-current", "step");
      else buttons[step].removeAttribute("aria-current");
      buttons[step].textContent = `${done.has(step) ? "✓ " : ""}${i18n.t(`pick.${step}`)}`;
    }
  };

  chrome.runtime.onMessage.addListener((message, sender) => {
    if (sender.id === chrome.runtime.id && message?.picked && message.tab === tab) picked(message.picked);
  });

  const picked = async (what) => {
    if (STEPS.includes(what.step)) {
      done.add(what.step);
      const next = STEPS.find((step) => !done.has(step));
      mark(next === "send" ? null : next);
      if (next && next !== "send") return pick(next);
      // The send button is asked for by whoever wants it; the rest is enough to read and to insert.
      const { id } = await chrome.tabs.getCurrent();
      await chrome.tabs.update(id, { active: true });
      return call("pick", { tab, message: { step: "propose" } });
    }
    if (what.step === "proposed") {
      if (!what.description) return tell("stop", i18n.t("describe.no_proposal"));
      text.field.value = writeToml(what.description);
      return check();
    }
    if (what.step === "preview") return show(what.read);
    if (what.step === "ready") return mark(what.at);
    if (what.step === "cancelled") return mark(null);
    return undefined;
  };

  // --- the text ---

  const current = () => {
    if (text.field.value.trim() === "") return null;
    try {
      const description = parseDescription(text.field.value);
      return { description, problems: problemsOf(description) };
    } catch (problem) {
      return { description: null, problems: [{ where: "", what: "unreadable", detail: problem.message }] };
    }
  };
  const check = () => {
    const found = current();
    problems.hidden = !found || found.problems.length === 0;
    fill(problems, (found?.problems ?? []).map(({ where, what, detail }) => element("li", {}, [where, i18n.t(`wrong.${what}`), detail].filter(Boolean).join(": "))));
    if (found && found.problems.length === 0 && tab !== null) call("pick", { tab, message: { step: "preview", description: found.description } });
    else fill(reads);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  };
  text.field.addEventListener("input", soon);
  document.addEventListener("describe", ({ detail }) => {
    text.field.value = writeToml(detail);
    text.field.focus();
    check();
  });

  const show = (read) => {
    const version = JSON.stringify(read);
    if (reads.dataset.version === version) return;
    reads.dataset.version = version;
    const facts = [
      i18n.t("describe.reads", { count: read.total }),
      i18n.t(read.composer ? "describe.composer" : "describe.no_composer"),
      read.conversation ? i18n.t("describe.conversation", { id: read.conversation }) : i18n.t("hint.no_conversation"),
    ];
    fill(
      reads,
      element("p", {}, facts.join(" · ")),
      element("ul", { class: "list read" }, read.messages.map((message) => element(
        "li",
        { data: { author: message.author, external: message.id } },
        element("span", { class: "who" }, i18n.t(`author.${message.author}`)),
        element("p", { dir: "auto" }, message.text),
      ))),
    );
  };

  const add = async () => {
    const found = current();
    if (!found) return tell("stop", i18n.t("describe.empty"));
    if (found.problems.length > 0) return check();
    const { description } = found;
    if (!(await askFor(description.match))) return tell("warn", i18n.t("desks.not_allowed"));
    const desk = { name: description.name, adapter: "described", desk: description.desk, match: description.match, brand: brand.field.value, description };
    const others = known().settings.desks.filter((one) => one.desk !== desk.desk && !one.match.some((pattern) => desk.match.includes(pattern)));
    if (tab !== null) await call("pick", { tab, message: { step: "end" } });
    await call("settings", { changes: { desks: [...others, desk] } });
    tell("good", i18n.t("desks.added"));
    return again();
  };

  fill(steps, STEPS.map((step) => element("li", {}, buttons[step])));
  fill(
    root,
    element("h2", { id: "describe-title" }, i18n.t("describe.title")),
    element("p", { class: "soft" }, i18n.t("describe.why")),
    element("div", { class: "row" }, address.root, brand.root, button(i18n.t("describe.point"), begin, true)),
    steps,
    text.root,
    problems,
    reads,
    element("div", { class: "row" }, button(i18n.t("desks.add"), add, true)),
  );

  return {
    update: ({ settings, installation }) =>
      setChoices(brand.field, installation.brands.map(({ id, name }) => [id, name]), brand.field.value || settings.brand || installation.brands[0]?.id),
  };
}
