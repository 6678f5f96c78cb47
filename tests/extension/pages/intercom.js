// Intercom's inbox: groups of parts with a category, long class lists from a utility framework.
import { h, history, paragraphs, richEditor, sending } from "./live.js";

const stream = document.querySelector("[data-conversation-stream]");
const CATEGORY = { customer: 1, agent: 3, note: 2, system: 20 };
let count = 500;

window.say = (author, text) => stream.append(h("div.flex.flex-col.mb-4", { "data-part-group-id": (count += 1), "data-part-group-category": CATEGORY[author] },
  h(`div.flex.${author === "customer" ? "justify-start" : "justify-end"}`, {}, h("div.bubble", {}, h("div.inbox2__renderable-part.break-words", {}, h("div.interblocks-html", {}, paragraphs(text))))),
  h("span.text-xs.text-muted", {}, "2m")));
history(window.say);
sending({ box: richEditor(document.querySelector(".ProseMirror")), button: document.querySelector(".inbox2__composer-send-button"), keys: ["Ctrl+Enter"], sent: (text) => window.say("agent", text) });
