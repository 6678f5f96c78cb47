// LibreDesk: bubbles without any id, told apart by the side they stand on.
import { h, history, richEditor, sending } from "./live.js";

const list = document.getElementById("list");

window.say = (author, text) => {
  if (author === "system") return list.append(h("div.flex.justify-center", {}, h("span.text-xs", {}, text)));
  const mine = author !== "customer";
  const look = author === "note" ? "relative.bg-private" : mine ? "relative.border.border-border" : "hide-quoted-text";
  return list.append(h("div", {}, h(`div.flex.flex-col.text-left.${mine ? "items-end" : "items-start"}`, {},
    h("div.mb-1", {}, h("p.text-muted-foreground.text-sm", {}, mine ? "Ada Brandt" : "Grace Miller")),
    h(`div.flex.flex-row.gap-2.w-full${mine ? ".justify-end" : ""}`, {}, h("div.w-4/5", {}, h(`div.flex.flex-col.justify-end.message-bubble.${look}`, {}, h("div.mb-1.native-html.whitespace-pre-wrap", {}, text)))),
    h("div", {}, h("span.text-muted-foreground.text-xs.mt-1", {}, "09:41")))));
};
history(window.say);
sending({ box: richEditor(document.querySelector(".tiptap")), button: document.querySelector('[data-testid="send-message"]'), keys: ["Ctrl+Enter"], sent: (text) => window.say("agent", text) });
