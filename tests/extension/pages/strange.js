// Chat pages of many makes, none of which has an adapter: hashed class names, utilities only, lists that show a part,
// closed shadow roots, newest first, a table. Each offers say(author, text) and knows what it holds in `held`.
import { h, paragraphs, sending } from "./live.js";

const app = document.getElementById("app");
const { kind } = document.body.dataset;
window.held = [];

const clock = (minute) => `${10 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;

const KINDS = {
  // CSS modules and emotion: the readable part of a name is chosen by people, the rest by a build.
  hashed() {
    const list = h("ul.MessageList_list__3kF9a", {});
    const box = h("textarea.Composer_input__77aZq.css-1dgs8x", { placeholder: "Type a message" });
    const button = h("button.css-k008qs", { type: "button" }, "Send");
    app.append(h("div.box.css-1q2w3e4", {}, list), h("div.css-9a8b7c", {}, box, button));
    return { box, button, add: (author, text, minute) => list.append(
      h(`li.MessageItem_row__9xK2p.${author === "agent" ? "MessageItem_own__k2L9m" : "MessageItem_theirs__aB3dE"}`, {},
        h("img", { alt: "" }),
        h("div.css-0", {}, h("div.Bubble_bubble__x1y2Z", {}, paragraphs(text)), h("span.css-x9y8z7", {}, clock(minute))))) };
  },
  // Utility classes only, messages in groups by author and day, the time inside the bubble.
  utility() {
    const list = h("div.flex.flex-col.px-3", {});
    const box = h("div", { contenteditable: "true", role: "textbox", "aria-label": "Reply" });
    const button = h("button.rounded-lg", { type: "submit" }, "Send");
    app.append(h("div.box", {}, list), box, button);
    let group = null;
    let last = null;
    return { box, button, add: (author, text, minute) => {
      if (author !== last) list.append((group = h("div.flex.flex-col.mb-4", {})));
      last = author;
      const mine = author === "agent";
      group.append(h(`div.flex.${mine ? "justify-end" : "justify-start"}`, {},
        h(`div.rounded-lg.max-w-md.px-3.${mine ? "bg-blue-100" : "bg-slate-100"}`, {}, h("div", {}, paragraphs(text)), h("small", {}, clock(minute)))));
    } };
  },
  // Rows are drawn only where they are seen, and the same nodes show other messages while one scrolls.
  virtual() {
    const space = h("div.vspace", {});
    const scroller = h("div.box", { "data-testid": "virtuoso-scroller" }, space);
    const box = h("div.editor", { contenteditable: "true", "data-testid": "reply-input" });
    const button = h("button", { type: "button", "data-testid": "reply-send" }, "Send");
    app.append(scroller, box, button);
    const all = [];
    const rows = Array.from({ length: 12 }, () => h("div.vrow", {}, h("div.name", {}), h("div.words", {})));
    space.append(...rows);
    const draw = () => {
      space.style.height = `${all.length * 60}px`;
      const first = Math.max(0, Math.min(all.length - rows.length, Math.floor(scroller.scrollTop / 60)));
      rows.forEach((row, index) => {
        const message = all[first + index];
        row.hidden = !message;
        if (!message) return;
        row.style.top = `${(first + index) * 60}px`;
        row.setAttribute("data-index", first + index);
        row.setAttribute("data-message-uuid", `msg-${first + index}-of-this`);
        row.setAttribute("data-sender-type", message.author === "agent" ? "operator" : "visitor");
        row.firstChild.textContent = message.author === "agent" ? "Ada" : "Grace";
        row.lastChild.textContent = message.text;
      });
    };
    scroller.addEventListener("scroll", draw);
    for (let index = 0; index < 5000; index += 1) all.push({ author: index % 2 ? "agent" : "customer", text: `Old message ${index}` });
    return { box, button, add: (author, text) => {
      all.push({ author, text });
      draw();
      scroller.scrollTop = scroller.scrollHeight;
      draw();
    } };
  },
  // A web component that lets nobody in, with components inside.
  shadow() {
    const host = h("support-inbox", {});
    const root = host.attachShadow({ mode: "closed" });
    const list = h("div", { part: "list" });
    const box = h("textarea", { name: "reply" });
    const button = h("button", { type: "button" }, "Send");
    const style = new CSSStyleSheet();
    style.replaceSync("chat-message{display:block;margin:6px;padding:6px;background:#eee} textarea{width:100%;height:60px}");
    root.adoptedStyleSheets = [style];
    root.append(list, box, button);
    app.append(host);
    return { box, button, add: (author, text) => list.append(h("chat-message", { from: author === "agent" ? "operator" : "visitor", "data-from": author === "agent" ? "operator" : "visitor", "data-id": crypto.randomUUID() }, h("div.text", {}, text))) };
  },
  // Newest first in the page's order, drawn from the bottom.
  reversed() {
    const list = h("div.box.up", { role: "log" });
    const box = h("textarea", { id: "reply" });
    const button = h("button", { id: "submit-reply", type: "button" }, "Send");
    app.append(list, box, button);
    return { box, button, add: (author, text) => list.prepend(h(`div.chat-line.${author === "agent" ? "is-agent" : "is-customer"}`, {}, text)) };
  },
  // A ticket as a table of the nineties.
  table() {
    const body = h("tbody", {});
    const box = h("textarea", { name: "comment" });
    const button = h("input", { type: "submit", value: "Send" });
    app.append(h("table", { id: "comments" }, body), h("form", {}, box, button));
    return { box, button, add: (author, text, minute) => body.append(h("tr", { id: `comment-${1000 + minute}` }, h(`td.${author === "agent" ? "staff" : "requester"}`, {}, author === "agent" ? "Support" : "Grace"), h("td.comment-text", {}, paragraphs(text)))) };
  },
};

const { box, button, add } = KINDS[kind]();
let minute = 40;
window.say = (author, text) => {
  window.held.push([author, text]);
  add(author, text, (minute += 1));
};
window.say("customer", "Hello, is anybody there?");
window.say("agent", "Yes, we are here.\nHow can we help?");
window.say("customer", "My parcel did not come.");
window.say("customer", "It should have been here on Monday.");
window.say("agent", "Let me look at that.");
sending({ box, button, keys: ["Enter"], sent: (text) => window.say("agent", text) });
window.ready = true;
