// The first page; somebody who is signed in finds the way to their work instead of the sign-in.

import { get } from "/static/api.js";
import { places, startPage } from "/static/shell.js";

const me = get("/api/me").catch(() => null);

startPage(async (i18n, signal) => {
  const known = await me;
  if (!known || signal.aborted) return;
  document.getElementById("sign-in").hidden = true;
  places(known.role, i18n, document.getElementById("places"));
});
