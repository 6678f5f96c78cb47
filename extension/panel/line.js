// The socket itself: opened with a ticket, kept alive, opened again after a delay; what goes over it is others' business.

export const PROTOCOL = 1;

const FIRST_DELAY_MS = 300;
const LONGEST_DELAY_MS = 10_000;
const STEADY_MS = 5_000;
const ANSWER_MS = 10_000;

const UNAUTHENTICATED = 4401;
const FORBIDDEN = 4403;
const WRONG_PROTOCOL = 4400;

/** Thrown by a `ticket` function when the person must sign in again. */
export class SignedOut extends Error {}

/** Half of a character pair, as a cut or a faulty keyboard leaves it, would be refused; it becomes U+FFFD. */
export function wellFormed(_, value) {
  return typeof value === "string" ? value.toWellFormed() : value;
}

/**
 * `on` is told: state(state), welcome(frame), ready() after it, frame(frame) for all other frames but pongs, closed().
 *
 * States: connecting, online, offline (tries again by itself), signed_out, refused, outdated (these three stay).
 */
export class Line {
  state = "offline";
  #url;
  #ticket;
  #hello;
  #random;
  #on;
  #socket = null;
  #stopped = true;
  #attempts = 0;
  #retry = 0;
  #steady = 0;
  #heartbeat = 0;
  #silence = 0;
  #clockOffset = 0;
  #window = new AbortController();

  constructor({ url, ticket, hello, random, on }) {
    this.#url = url;
    this.#ticket = ticket;
    this.#hello = hello;
    this.#random = random;
    this.#on = on;
  }

  start() {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#window = new AbortController();
    const { signal } = this.#window;
    addEventListener("online", () => this.reconnect(), { signal });
    addEventListener("offline", () => this.#socket?.close(), { signal });
    this.#open();
  }

  stop() {
    this.#stopped = true;
    this.#window.abort();
    this.#clearTimers();
    clearTimeout(this.#retry);
    const socket = this.#socket;
    this.#closed(1000);
    socket?.close(1000);
    this.#become("offline");
  }

  /** Try at once instead of after the delay. */
  reconnect() {
    if (this.#stopped || this.#socket) return;
    clearTimeout(this.#retry);
    this.#open();
  }

  /** The server's time now (ms since 1970), as far as this client can tell. */
  now() {
    return Date.now() + this.#clockOffset;
  }

  /** Whether the frame could be handed to the socket. */
  write(frame) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame, wellFormed));
    return true;
  }

  async #open() {
    this.#become("connecting");
    let ticket;
    try {
      ticket = await this.#ticket();
    } catch (problem) {
      if (this.#stopped) return;
      if (problem instanceof SignedOut) this.#end("signed_out");
      else this.#retryLater();
      return;
    }
    if (this.#stopped || this.#socket) return;
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    const silence = setTimeout(() => socket.close(), ANSWER_MS);
    socket.addEventListener("open", () => {
      this.write({ type: "hello", protocol: PROTOCOL, ticket, ...this.#hello });
    });
    socket.addEventListener("message", (event) => {
      clearTimeout(silence);
      if (socket === this.#socket) this.#receive(event.data);
    });
    socket.addEventListener("close", (event) => {
      clearTimeout(silence);
      if (socket === this.#socket) this.#closed(event.code);
    });
  }

  #closed(code) {
    this.#socket = null;
    this.#clearTimers();
    this.#on.closed();
    if (this.#stopped) return;
    if (code === FORBIDDEN) this.#end("refused");
    else if (code === WRONG_PROTOCOL) this.#end("outdated");
    else this.#retryLater(code === UNAUTHENTICATED);
  }

  #retryLater(ticketRefused = false) {
    // A refused ticket is replaced at once the first time: most likely it only was too old.
    const delay =
      ticketRefused && this.#attempts === 0
        ? 0
        : Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** this.#attempts) * (0.5 + this.#random() / 2);
    this.#attempts = Math.min(this.#attempts + 1, 10);
    this.#become("offline");
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#open(), delay);
  }

  #end(state) {
    this.stop();
    this.#become(state);
  }

  #become(state) {
    if (this.state === state) return;
    this.state = state;
    this.#on.state(state);
  }

  #receive(text) {
    clearTimeout(this.#silence);
    this.#silence = 0;
    const frame = JSON.parse(text);
    if (frame.type === "welcome") this.#welcomed(frame);
    else if (frame.type === "pong") this.#clockOffset = Date.parse(frame.at) - Date.now();
    else this.#on.frame(frame);
  }

  #welcomed(frame) {
    this.#on.welcome(frame);
    this.#clearTimers();
    this.#heartbeat = setInterval(() => this.#ping(), frame.heartbeat_seconds * 1000);
    this.#steady = setTimeout(() => (this.#attempts = 0), STEADY_MS);
    this.#ping();
    this.#become("online");
    this.#on.ready();
  }

  #ping() {
    if (!this.write({ type: "ping", at: new Date().toISOString() })) return;
    // A line that is dead without having been closed shows only by its silence.
    if (!this.#silence) this.#silence = setTimeout(() => this.#socket?.close(), ANSWER_MS);
  }

  #clearTimers() {
    clearInterval(this.#heartbeat);
    clearTimeout(this.#silence);
    clearTimeout(this.#steady);
    this.#silence = 0;
  }
}
