// The customer's side: choose who to be, then write.

import { Connection } from "/panel/connection.js";
import { keyName } from "/panel/key.js";
import { SignedOut } from "/panel/line.js";
import { Conversations } from "/panel/conversations.js";
import { fill } from "/panel/dom.js";
import { UNKNOWN } from "/panel/fold.js";
import { get, post, socketUrl } from "/static/api.js";
import { attach } from "/static/attach.js";
import { rating } from "/static/chat/rating.js";
import { choices, starters } from "/static/chat/welcome.js";
import { composer, tooLongBy } from "/static/composer.js";
import { Deliveries } from "/static/deliveries.js";
import { tab } from "/static/keep.js";
import { seen } from "/static/seen.js";
import { showConnection, startPage } from "/static/shell.js";
import { thread } from "/static/thread.js";
import { typing } from "/static/typing.js";

const SESSION = "chat.session";
const welcome = document.getElementById("welcome");
const room = document.getElementById("room");
const leave = document.getElementById("leave");

let session = tab.get(SESSION);
let line = session && connect(session);
let redraw = () => undefined;
let ended = false;

/** One connection for one chat session: {session, connection, conversations, deliveries, close()}. */
function connect(opened) {
  const closing = new AbortController();
  const connection = new Connection({
    url: socketUrl(),
    ticket: async () => {
      try {
        return (await post("/api/chat/ticket", {}, { "X-Chat-Token": opened.token })).ticket;
      } catch (problem) {
        if ([401, 403, 404].includes(problem.status)) throw new SignedOut();
        throw problem;
      }
    },
    client: "chat",
    storage: tab.raw,
    outboxName: `chat.outbox.${keyName(opened.key)}`,
    gapless: false,
  });
  const conversations = new Conversations(connection, closing.signal);
  const deliveries = new Deliveries({ connection, tab, author: "customer", name: "chat.sent", signal: closing.signal });
  connection.addEventListener("state", ({ detail }) => detail === "signed_out" && end(true), { signal: closing.signal });
  connection.start();
  return { session: opened, connection, conversations, deliveries, close: () => (connection.stop(), closing.abort()) };
}

/** Leave the chat; `lost` when the server ended it. */
function end(lost = false) {
  line?.close();
  line = null;
  session = null;
  ended = lost;
  tab.set(SESSION, null);
  redraw();
}

function begin(opened) {
  session = opened;
  ended = false;
  tab.set(SESSION, opened);
  line = connect(opened);
  redraw();
  document.getElementById("composer-text").focus();
}

leave.addEventListener("click", () => end());

function draw(i18n, signal) {
  let drawn = new AbortController();
  signal.addEventListener("abort", () => drawn.abort());
  redraw = () => {
    drawn.abort();
    drawn = new AbortController();
    welcome.hidden = Boolean(session);
    room.hidden = !session;
    leave.hidden = !session;
    document.getElementById("chat-brand").textContent = session?.brand_name ?? "Frontline Copilot";
    if (session) showRoom(i18n, drawn.signal);
    else showWelcome(i18n, drawn.signal);
  };
  redraw();
}

async function showWelcome(i18n, signal) {
  const problem = document.getElementById("chat-problem");
  const connectionMark = document.getElementById("connection");
  fill(connectionMark);
  problem.textContent = ended ? i18n.t("chat.ended") : "";
  const open = async (brand, customer) => {
    problem.textContent = "";
    try {
      const opened = await post("/api/chat", { brand: brand.id, customer: customer?.id ?? null, language: i18n.language });
      begin({ ...opened, name: customer?.name ?? "", orders: customer?.orders ?? [], entity: brand.entity });
    } catch (failure) {
      problem.textContent = failure.status === 0 ? i18n.t("problem.unreachable") : failure.detail || i18n.t("problem.server");
    }
  };
  try {
    const { brands } = await get("/api/chat/brands");
    if (!signal.aborted) choices(document.getElementById("brands"), brands, i18n, open);
  } catch (failure) {
    if (!signal.aborted) problem.textContent = i18n.t(failure.status === 0 ? "problem.unreachable" : "problem.server");
  }
}

function showRoom(i18n, signal) {
  const { connection, conversations, deliveries } = line;
  const { key } = session;
  const box = document.getElementById("composer-text");
  const note = document.getElementById("composer-note");
  const draft = `chat.draft.${keyName(key)}`;
  document.getElementById("room-title").textContent = session.brand_name;
  document.getElementById("room-who").textContent = session.name ? i18n.t("chat.as", { name: session.name }) : i18n.t("chat.guest");
  showConnection(connection, i18n, document.getElementById("connection"), signal);
  let state = UNKNOWN;

  const view = thread({
    root: document.getElementById("thread"),
    i18n,
    own: "customer",
    names: { customer: i18n.t("author.me"), agent: session.brand_name, assistant: i18n.t("author.assistant") },
    retry: (item) => {
      const { text, attachments } = deliveries.take(key, item.event_id);
      send(text, attachments);
    },
    edit: (item) => {
      const { text, attachments } = deliveries.take(key, item.event_id);
      if (attachments.length > 0) files.put(attachments);
      writing.insert(text);
    },
    signal,
  });

  const send = (text, attachments) => {
    const extra = tooLongBy(text);
    if (extra > 0) return refuse(i18n.t("composer.too_long", { count: extra }));
    try {
      deliveries.send(key, text, null, attachments);
    } catch {
      return refuse(i18n.t("composer.too_large"));
    }
    note.textContent = "";
    view.toEnd();
    return true;
  };
  const refuse = (text) => {
    note.dataset.tone = "stop";
    note.textContent = text;
    return false;
  };
  const changed = () => {
    tab.set(draft, box.value === "" ? null : box.value);
    presence.tell(box.value);
  };
  const files = attach({
    button: document.getElementById("attach"),
    input: document.getElementById("attach-files"),
    list: document.getElementById("attached"),
    i18n,
    changed: () => undefined,
    signal,
  });
  const presence = typing({
    connection,
    place: document.getElementById("typing"),
    words: () => i18n.t("typing.colleague", { name: session.brand_name }),
    signal,
  });
  const looking = seen({ connection, own: "customer", atEnd: view.atEnd, log: view.log, signal });
  const person = document.getElementById("person");
  person.addEventListener("click", () => {
    const event = { kind: "transferred", at: new Date(connection.now()).toISOString(), detail: { to: "person", by: "customer" } };
    connection.send({ type: "observe", event_id: crypto.randomUUID(), key, event }, keyName(key));
    person.hidden = true;
    box.focus();
  }, { signal });
  const asked = rating({
    place: document.getElementById("rating"),
    i18n,
    rate: (number) => {
      const event = { kind: "rated", at: new Date(connection.now()).toISOString(), detail: { rating: number } };
      connection.send({ type: "observe", event_id: crypto.randomUUID(), key, event }, keyName(key));
      update();
    },
  });
  const writing = composer({
    form: document.getElementById("composer"),
    box,
    send: (text) => {
      const attachments = files.take();
      const done = send(text, attachments);
      if (done === false) files.put(attachments);
      return done;
    },
    changed,
    hasMore: () => files.has(),
    signal,
  });
  writing.write(tab.get(draft, ""));

  const update = () => {
    const waiting = deliveries.waiting(key, state.timeline);
    view.update(state.timeline, waiting, state.seen.agent);
    looking.show(state, key);
    presence.show(state, key);
    asked(state);
    // Offered from the assistant's first word on, until it was asked for.
    person.hidden = !state.timeline.some((entry) => entry.message?.author === "assistant") || state.timeline.some((entry) => entry.event?.detail?.to === "person");
    const untouched = state.view && waiting.length === 0 && !state.timeline.some((entry) => entry.message);
    starters(document.getElementById("starters"), untouched ? session : null, i18n, (text) => {
      writing.write(text);
      box.focus();
    });
  };
  deliveries.addEventListener("change", update, { signal });
  conversations.follow(key, (known) => {
    state = known;
    update();
  }, signal);
}

startPage(draw);
