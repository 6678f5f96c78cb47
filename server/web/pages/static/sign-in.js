// Signing in, by hand or with one of the demo's accounts.

import { element, fill } from "/panel/dom.js";
import { get, post } from "/static/api.js";
import { homeOf, startPage } from "/static/shell.js";

const form = document.getElementById("form");
const problem = document.getElementById("problem");
const submit = document.getElementById("submit");

/** Where to go afterwards: a path of this site that was asked for, else where somebody of this role works. */
function next(role) {
  const wished = new URLSearchParams(location.search).get("next");
  if (!wished || !URL.canParse(wished, location.origin)) return homeOf(role);
  const target = new URL(wished, location.origin);
  return target.origin === location.origin ? target.pathname + target.search + target.hash : homeOf(role);
}

function draw(i18n, signal) {
  const signIn = async (email, password) => {
    submit.disabled = true;
    problem.textContent = "";
    try {
      const { role } = await post("/api/sign-in", { email, password });
      location.assign(next(role));
    } catch (failure) {
      const key = { 401: "signin.wrong", 429: "signin.too_many", 0: "problem.unreachable" }[failure.status];
      problem.textContent = key ? i18n.t(key) : failure.detail || i18n.t("problem.server");
      submit.disabled = false;
      form.elements.password.select();
    }
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    signIn(form.elements.email.value.trim(), form.elements.password.value);
  }, { signal });
  offerDemo(i18n, signal, signIn);
}

async function offerDemo(i18n, signal, signIn) {
  const { accounts } = await get("/api/demo").catch(() => ({ accounts: [] }));
  if (signal.aborted) return;
  document.getElementById("demo").hidden = accounts.length === 0;
  fill(document.getElementById("accounts"), accounts.map((account) => element(
    "li",
    {},
    element(
      "button",
      {
        type: "button",
        class: "account-choice",
        on: {
          click: () => {
            form.elements.email.value = account.email;
            form.elements.password.value = account.password;
            signIn(account.email, account.password);
          },
        },
      },
      element("span", { class: "account-who" },
        element("strong", {}, element("bdi", {}, account.name)),
        " ",
        element("span", { class: "account-role" }, i18n.has(`role.${account.role}`) ? i18n.t(`role.${account.role}`) : account.role)),
      element("span", { class: "account-mail", dir: "ltr" }, account.email),
    ),
  )));
}

startPage(draw);
