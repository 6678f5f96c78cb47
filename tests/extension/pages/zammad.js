// Zammad: articles by their sender's kind; a plain editable block, the signature in it; one button for the whole ticket.
import { h, history, paragraphs, sending } from "./live.js";

const content = document.querySelector(".content.active");
const list = content.querySelector(".ticket-article");
let count = 30;

window.say = (author, text) => {
  if (author === "system") return list.append(h("div.ticket-article-item.system.note", { "data-id": (count += 1), id: `article-${count}` }, h("div.textBubble", {}, text)));
  const sender = author === "customer" ? "customer" : "agent";
  const item = h(`div.ticket-article-item.bubble-grid.${sender}.web${author === "note" ? ".is-internal" : ""}`, { "data-id": (count += 1), id: `article-${count}` },
    h("div.article-content.horizontal", {}, h("div.flex.bubble-gap", {}, h(`div.textBubble${author === "note" ? ".internal" : ""}`, {}, h("div.bubble-arrow", {}), h("div.textBubble-content", { "data-id": count }, h("div.richtext-content", {}, paragraphs(text)))))),
    h("small.task-subline", {}, h("time.humanTimeFromNow", { datetime: new Date(Date.UTC(2026, 10, 22, 9, count)).toISOString() }, "just now")));
  return list.append(item);
};
history(window.say);
const body = h("div.js-textarea.articleNewEdit-body", { contenteditable: "true", "data-name": "body" }, h("div", {}, document.createElement("br")), h("div", { "data-signature": "true", "data-signature-id": "1" }, "Ada Brandt"));
const submit = h("button.btn.btn--primary.js-submit", { type: "button" }, "Update");
content.querySelector(".main").append(h("form.article-add.is-public", { "data-type": "email" }, h("div.article-content", {}, h("div.textBubble", {}, body))), submit);
sending({ box: body, button: submit, sent: (text) => window.say("agent", text) });
