// Signing in to the server: the secret stays in this worker and in session storage, which pages cannot read.

import { SignedOut } from "../panel/line.js";

const POLL_MS = 2000;
const PATIENCE_MS = 5 * 60 * 1000;
const REQUEST_MS = 10_000;

/** Events: `change` after signing in, signing out, and while a sign-in waits to be allowed. */
export class Account extends EventTarget {
  #store;
  #server;
  #polling = 0;

  /** `server` answers the server's address. */
  constructor(store, server) {
    super();
    this.#store = store;
    this.#server = server;
  }

  get signedIn() {
    return Boolean(this.#store.getItem("token"));
  }

  /** {server, name, waiting: {code, address} | null} for the pages of the extension; never the secret itself. */
  get view() {
    const waiting = parsed(this.#store.getItem("signing-in"));
    return {
      server: this.#server(),
      signedIn: this.signedIn,
      name: this.#store.getItem("name") ?? "",
      waiting: waiting && { code: waiting.shown, address: waiting.address },
    };
  }

  /** Begin: answers the address to open; whoever is signed in there allows this browser. */
  async begin() {
    const code = base64url(crypto.getRandomValues(new Uint8Array(32)));
    const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code)));
    const challenge = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    const shown = `${challenge.slice(0, 4)}-${challenge.slice(4, 8)}`.toUpperCase();
    const address = `${this.#server()}/connect#${challenge}`;
    this.#store.setItem("signing-in", JSON.stringify({ code, shown, address, until: Date.now() + PATIENCE_MS }));
    await this.#store.flushed();
    this.#changed();
    this.poll();
    return address;
  }

  /** Ask until the sign-in is allowed or its time is over; called again when the worker starts anew. */
  poll() {
    clearTimeout(this.#polling);
    const waiting = parsed(this.#store.getItem("signing-in"));
    if (!waiting) return;
    if (Date.now() > waiting.until) return this.#forget();
    this.#polling = setTimeout(async () => {
      // Asking the browser for something keeps the worker alive until the next time.
      await chrome.runtime.getPlatformInfo();
      await this.#redeem(waiting.code).catch(() => undefined);
      this.poll();
    }, POLL_MS);
    return undefined;
  }

  async #redeem(code) {
    const { token, name } = await this.request("/api/connect/redeem", { code });
    if (!token) return;
    this.#store.setItem("token", token);
    this.#store.setItem("name", name);
    this.#forget();
  }

  #forget() {
    this.#store.removeItem("signing-in");
    this.#changed();
  }

  /** Sign out here and, if it is reached, on the server. */
  async leave() {
    await this.request("/api/sign-out", {}).catch(() => undefined);
    this.forgetToken();
  }

  /** The server no longer takes the secret. */
  forgetToken() {
    this.#store.removeItem("token");
    this.#changed();
  }

  /** A one-time ticket for the socket. */
  async ticket() {
    if (!this.signedIn) throw new SignedOut();
    return (await this.request("/api/ticket", {})).ticket;
  }

  /** Ask the server: GET, or POST with a body. Throws SignedOut, or an Error with `status`. */
  async request(path, body = undefined) {
    const token = this.#store.getItem("token");
    const response = await fetch(this.#server() + path, {
      method: body === undefined ? "GET" : "POST",
      credentials: "omit",
      redirect: "error",
      cache: "no-store",
      headers: {
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(REQUEST_MS),
    });
    if (response.status === 401 && token) {
      // Another sign-in may have taken its place while this one was on its way.
      if (this.#store.getItem("token") === token) this.forgetToken();
      throw new SignedOut();
    }
    const text = await response.text();
    if (!response.ok) throw Object.assign(new Error(parsed(text)?.detail ?? `status ${response.status}`), { status: response.status });
    return text ? JSON.parse(text) : {};
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

function parsed(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
