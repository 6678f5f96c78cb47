// Whoever is signed in on a working page, and the names that their pages show.

import { get, post } from "/static/api.js";

/** Leave for the sign-in; coming back leads to where one was. */
export function toSignIn() {
  location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.hash)}`);
}

/** The account, with its name and the way out in the bar; null when nobody is signed in. Waits for a server that is away. */
export async function signedIn() {
  for (let wait = 500; ; wait = Math.min(wait * 2, 8000)) {
    try {
      const me = await get("/api/me");
      document.getElementById("account-name").textContent = me.name;
      document.getElementById("sign-out").addEventListener("click", async () => {
        await post("/api/sign-out").catch(() => undefined);
        location.assign(`/sign-in?next=${location.pathname}`);
      });
      return me;
    } catch (problem) {
      if (problem.status === 401) return null;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** What rules, workflows and actions are called in a language, by label key. */
export async function labelsIn(language) {
  try {
    return (await get(`/api/labels?language=${encodeURIComponent(language)}`)).labels ?? {};
  } catch {
    return {};
  }
}

/** Names of brands by id. */
export async function brandNames() {
  try {
    return new Map((await get("/api/chat/brands")).brands.map((brand) => [brand.id, brand.name]));
  } catch {
    return new Map();
  }
}
