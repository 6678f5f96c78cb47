// Chatwoot's dashboard: message rows with ids, bubbles on either side, notes in amber, activity lines in the middle.
import { h, history, richEditor, sending } from "./live.js";

const list = document.querySelector(".conversation-panel");
let count = 100;

window.say = (author, text, { id = (count += 1) } = {}) => {
  const row = (flow, bubble) => h(`div.flex.w-full.${flow}.mb-4`, { id: `message${id}`, "data-message-id": id }, bubble);
  const words = () => h("div.text-sm.break-words", {}, h("div.prose.prose-bubble", {}, text.split("\n").map((line) => h("p", {}, line))));
  if (author === "system") return list.append(row("justify-center", h("div", {}, h("div.activity.text-xs", { "data-bubble-name": "activity" }, text))));
  const mine = author !== "customer";
  const look = author === "note" ? "bg-n-solid-amber" : mine ? "bg-n-solid-blue" : "bg-n-slate-4";
  return list.append(row(mine ? "justify-end" : "justify-start", h(`div.grid.gap-x-3`, {}, h("div.flex", {},
    h(`div.text-sm.${look}.${mine ? "right-bubble" : "left-bubble"}.rounded-xl.p-4.max-w-lg`, { "data-bubble-name": "text" },
      h("div.gap-3.flex.flex-col", {}, words()),
      h("div.text-xs.flex.items-center.gap-1.5.mt-2", {}, h("div.inline", {}, h("time.text-n-slate-10", {}, "9:41 AM"))))))));
};
history(window.say);
const box = richEditor(document.querySelector(".ProseMirror"));
const replyBox = document.querySelector(".reply-box");
document.querySelector(".button--note").addEventListener("click", () => replyBox.classList.add("is-private"));
document.querySelector(".button--reply").addEventListener("click", () => replyBox.classList.remove("is-private"));
sending({ box, button: document.querySelector(".right-wrap button"), keys: ["Enter"], sent: (text, note) => window.say(note ? "note" : "agent", text), note: () => replyBox.classList.contains("is-private") });
