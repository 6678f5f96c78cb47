// The options: where the server is and who is signed in, which desks are watched, how pages nobody knows are read.

import { dressPage, call } from "../side/shell.js";
import { describe } from "./describe.js";
import { desks } from "./desks.js";
import { look } from "./look.js";
import { server } from "./server.js";

const REFRESH_MS = 1500;
const TOLD_MS = 10_000;

const told = document.getElementById("told");
let timer = 0;

/** Say something at the top of the page. */
function tell(tone, text) {
  clearTimeout(timer);
  told.hidden = !text;
  told.dataset.tone = tone;
  told.textContent = text;
  timer = setTimeout(() => (told.hidden = true), TOLD_MS);
}

let known = await call("look");
let dressed = "";
let parts = [];

async function draw() {
  const wanted = JSON.stringify([known.settings.language, known.settings.theme]);
  if (wanted !== dressed) {
    dressed = wanted;
    const { i18n, available } = await dressPage(known.settings);
    const context = { i18n, available, tell, again, known: () => known };
    parts = [server(context), desks(context), describe(context), look(context)];
  }
  for (const part of parts) part.update(known);
  document.body.dataset.ready = "true";
}

/** Ask the worker again, and draw what changed. */
async function again() {
  known = await call("look");
  await draw();
}

await draw();
setInterval(() => document.visibilityState === "visible" && again().catch(() => undefined), REFRESH_MS);
chrome.storage.onChanged.addListener(() => again().catch(() => undefined));
