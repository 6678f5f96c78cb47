// Allowing the browser extension to sign in: its challenge is in the address, its code is compared by eye.

import { get, post } from "/static/api.js";
import { startPage } from "/static/shell.js";

const form = document.getElementById("form");
const problem = document.getElementById("problem");
const submit = document.getElementById("submit");
const challenge = /^#([0-9a-f]{64})$/.exec(location.hash)?.[1] ?? null;

async function whoAmI() {
  try {
    return await get("/api/me");
  } catch (failure) {
    if (failure.status !== 401) throw failure;
    location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.hash)}`);
    return new Promise(() => undefined); // this page is being left
  }
}

const me = whoAmI();

async function draw(i18n, signal) {
  document.getElementById("code").textContent = challenge && `${challenge.slice(0, 4)}-${challenge.slice(4, 8)}`.toUpperCase();
  if (!challenge) {
    problem.textContent = i18n.t("connect.no_code");
    for (const part of form.querySelectorAll("[data-with-code]")) part.hidden = true;
    await me;
    return;
  }
  const account = await me;
  if (signal.aborted) return;
  document.getElementById("who").textContent = i18n.t("connect.as", { name: account.name });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    submit.disabled = true;
    problem.textContent = "";
    try {
      await post("/api/connect", { challenge });
      submit.hidden = true;
      document.getElementById("done").textContent = i18n.t("connect.done");
    } catch (failure) {
      problem.textContent = failure.status === 0 ? i18n.t("problem.unreachable") : failure.detail || i18n.t("problem.server");
      submit.disabled = false;
    }
  }, { signal });
}

startPage(draw);
