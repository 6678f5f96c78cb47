// Freshdesk's ticket page: the description first, then conversations; a rich editor that takes no paste of ours.
import { at, h, history, paragraphs, sending } from "./live.js";

const list = document.querySelector(".ticket-details");
let count = 70;
let first = true;

window.say = (author, text, { minute = (count += 1) } = {}) => {
  if (author === "system") return list.append(h("div.ticket-activity", {}, text));
  const kind = { customer: "incoming", agent: "outgoing", note: "private-note" }[author];
  const name = first ? "ticket-description" : `conversation-${(count += 1)}`;
  first = false;
  return list.append(h(`div.ticket-details__item.${kind}`, { "data-test-id": name, "data-conversation-id": `c${count}` },
    h("div.ticket-details__item-head", {}, h("strong", {}, author), h("span", { "data-test-id": "time-stamp", title: at(minute) }, "a minute ago")),
    h("div.ticket-details__item-content", {}, paragraphs(text), author === "agent" ? h("blockquote.freshdesk_quote", {}, "On Sunday you wrote: something") : null)));
};
history(window.say);
sending({ box: document.querySelector(".fr-element"), button: document.querySelector('[data-test-id="send-reply"]'), keys: ["Ctrl+Enter"], sent: (text) => window.say("agent", text) });
