// Gmail's thread: mails with legacy ids, their senders' addresses, quoted history inside each.
import { h, history, sending } from "./live.js";

const list = document.querySelector("[role=list]");
let count = 10;

window.say = (author, text) => {
  if (author === "note" || author === "system") return;
  const own = author === "agent";
  list.append(h("div.h7", { role: "listitem" }, h("div.adn.ads", { "data-message-id": `#msg-f:${(count += 1)}`, "data-legacy-message-id": `18c0ffee${count}` },
    h("span.gD", { email: own ? "support@lumen.example" : "grace.miller@mail.example", name: own ? "Lumen" : "Grace" }, own ? "Lumen" : "Grace"),
    h("span.g3", { title: `Nov 22, 2026, 9:${count} AM` }, "9:41"),
    h("div", {}, h("div.a3s.aiL", {}, h("div", { dir: "ltr" }, text.split("\n").map((line) => h("div", {}, line || document.createElement("br")))), h("div.gmail_quote", {}, "On Sat, somebody wrote: this is old"))))));
};
history(window.say);
sending({ box: document.querySelector("[g_editable]"), button: document.querySelector('[data-tooltip]'), keys: ["Ctrl+Enter"], sent: (text) => window.say("agent", text) });
