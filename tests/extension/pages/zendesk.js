// Zendesk's agent workspace: articles with test ids, class names that change with each build, times to the second.
import { at, h, history, paragraphs, richEditor, sending } from "./live.js";

const log = document.querySelector('[data-is-active="true"] [data-test-id="omni-log-container"]');
let count = 9000;

window.say = (author, text, { minute = (count += 1) - 8990 } = {}) => {
  if (author === "system") return log.append(h("div.sc-k2j4h1-3", { "data-test-id": "omni-log-system-message" }, text));
  const type = { customer: "end-user", agent: "agent", note: "internal" }[author];
  return log.append(h("article.sc-a1b2c3-0.hKdYt", { "data-test-id": "omni-log-comment-item" },
    h("div", {}, h("span", { "data-test-id": "omni-log-item-sender" }, author === "customer" ? "Grace Miller" : "Ada Brandt"),
      author === "note" && h("div", { "data-test-id": "omni-log-internal-note-tag" }, "Internal"),
      h("div", { "data-test-id": "timestamp-relative" }, h("time", { datetime: at(minute), "data-test-id": "timestamp-relative" }, "just now"))),
    h("div.sc-9z8y7x-1", { "data-test-id": "omni-log-item-message", type }, h("div.zd-comment", { "data-test-id": "omni-log-message-content" }, paragraphs(text)))));
};
history(window.say);
const composer = document.querySelector('[data-test-id="omnichannel-composer"]');
document.getElementById("channel").addEventListener("click", () => (composer.dataset.channel = composer.dataset.channel === "public" ? "internal" : "public"));
sending({ box: richEditor(document.querySelector('[contenteditable]')), button: document.querySelector('[data-test-id="submit_button-button"]'), keys: ["Ctrl+Enter"], sent: (text, note) => window.say(note ? "note" : "agent", text), note: () => composer.dataset.channel === "internal" });
