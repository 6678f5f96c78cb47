// Six more makes, with what real threads have between and inside their messages: notes among agents, lines of the system,
// days, quotes, marks of editing, tools. Names that a build makes are other ones at each loading. As in strange.js, each
// offers say(author, text); `?old=1000` puts so many messages before.
import { h, lateEditor, paragraphs, sending } from "./live.js";

const app = document.getElementById("app");
const { kind } = document.body.dataset;
const made = new Map();
window.held = [];

const clock = (minute) => `${10 + Math.floor(minute / 60) % 12}:${String(minute % 60).padStart(2, "0")}`;

/** A name as a build makes it: the same while the page is there, another one next time. */
function hash(word) {
  if (!made.has(word)) made.set(word, `_${Math.random().toString(36).slice(2, 9)}_${made.size + 1}`);
  return made.get(word);
}

const sheets = new Map();

function style(css, root = document) {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** A component with an open root: `parts(node)` are in it. */
function component(name, css, parts) {
  customElements.define(name, class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: "open" });
      style(css, root);
      root.append(...parts(this));
    }
  });
}

const KINDS = {
  // A console of components in components: who wrote stands inside each entry's own root; events are entries, too.
  console() {
    component("rich-words", ":host { display: inline }", (node) => [h("span", {}, ...node.lines.flatMap((line, at) => (at ? [h("br", {}), line] : [line])))]);
    component("chat-entry", "li { list-style: none; margin: 4px } .outbound { text-align: right } .words { display: inline-block; max-width: 60%; background: #eef } .event { text-align: center; font-size: 12px }", (node) => {
      const { author, lines, minute } = node.told;
      if (author === "system") return [h("li.chat-item.chat-event", {}, h("div.event", {}, lines[0]))];
      const words = Object.assign(h("rich-words", {}), { lines });
      const side = author === "agent" ? "outbound" : "inbound";
      return [h(`li.chat-item.${side}`, {}, h("div.words", {}, words), h("div.meta", { "aria-label": `said at ${clock(minute)}` }, `${author === "agent" ? "Ada" : "Grace"} • ${clock(minute)}`))];
    });
    component("chat-log", ":host { display: block; height: 420px; overflow: auto }", () => [h("ul", { role: "log" })]);
    component("chat-write", "textarea { width: 100%; height: 60px }", () => [h("textarea", { placeholder: "Write a reply" }), h("button", { type: "button", title: "Send" }, "Send")]);
    component("console-tab", "section { display: block }", () => [h("section", {}, h("chat-log", {}), h("chat-write", {}))]);
    const tab = h("console-tab", {});
    app.append(tab);
    const [log, write] = ["chat-log", "chat-write"].map((name) => tab.shadowRoot.querySelector(name));
    const put = (told) => {
      log.shadowRoot.querySelector("ul").append(Object.assign(h("chat-entry", {}), { told }));
      log.scrollTop = 1e9;
    };
    return {
      box: write.shadowRoot.querySelector("textarea"),
      button: write.shadowRoot.querySelector("button"),
      between: (text) => put({ author: "system", lines: [text], minute: 0 }),
      add: (author, text, minute) => put({ author, lines: text.split("\n"), minute }),
    };
  },
  // A channel: one flat list, a head on the first message of somebody only, days between, tools and "(edited)" inside.
  team() {
    style(".c-list { height: 420px; overflow: auto } .c-kit__tools { position: absolute; right: 0; opacity: 0 } .c-kit__line { position: relative; padding: 3px 8px 3px 50px }");
    const list = h("div.c-list", { role: "list" });
    const box = lateEditor(h("div.ql-editor", { contenteditable: "true", role: "textbox", "data-team": "T1" }));
    const button = h("button.c-send", { "data-qa": "texty_send_button", "aria-label": "Send now" }, "➤");
    app.append(list, h("div.c-texty", {}, box), button);
    let last = null;
    let number = 0;
    const row = (...parts) => {
      number += 1;
      list.append(h("div.c-virtual__item", { id: `17637${String(number).padStart(5, "0")}.${100000 + number}`, role: "listitem" }, ...parts));
      list.scrollTop = 1e9;
    };
    return {
      box, button,
      between: (text) => {
        row(h("div.c-day", {}, h("button", { type: "button" }, text)));
        last = null;
      },
      add: (author, text, minute) => {
        const guest = author === "customer";
        const head = author === last ? null : h("div.c-kit__head", {}, h("button.c-sender", { type: "button", "data-qa": "message_sender" }, guest ? "Grace Miller" : "Ada Brandt"), guest && h("span.c-outside", { "data-qa": "external-badge", title: "From another organisation" }, "◆"), h("a.c-stamp", { href: "#" }, clock(minute)));
        last = author;
        row(h("div.c-kit__line", { "data-qa": "message_container" },
          h("div.c-kit__left", {}, head ? h("span.c-face", {}, guest ? "G" : "A") : h("span.c-small", {}, clock(minute))),
          h("div.c-kit__right", {}, head, h("div.c-kit__blocks", { "data-qa": "message-text" }, h("div.p-rich", {}, ...text.split("\n").flatMap((line, at) => (at ? [h("br", {}), line] : [line])), h("span.c-edited", { "data-qa": "message_edited_label" }, " (edited)")))),
          h("div.c-kit__tools", { role: "group", "aria-label": "Message actions" }, h("button", {}, "React"), h("button", {}, "Reply in thread"))));
      },
    };
  },
  // All names made by a build, who wrote by the side alone; the system's lines and days stand in the middle; the box is a frame.
  aligned() {
    style(`.${hash("list")} { height: 420px; overflow: auto; display: flex; flex-direction: column; gap: 4px } .${hash("row")} { display: flex } .${hash("bubble")} { max-width: 55%; padding: 6px; background: #eef; border-radius: 8px } .${hash("middle")} { margin: 0 auto; font-size: 12px; max-width: 70% }`);
    const list = h(`div.${hash("list")}`, { "aria-live": "polite" });
    const frame = h("iframe", { title: "Rich text area", style: "height: 80px" });
    const button = h(`button.${hash("button")}`, { type: "button" }, h("span", {}, "Send"));
    app.append(list, frame, button);
    frame.contentDocument.body.contentEditable = "true";
    frame.contentDocument.body.id = "editor";
    const put = (child, side) => {
      list.append(h(`div.${hash("row")}`, { style: `justify-content: ${side}` }, child));
      list.scrollTop = 1e9;
    };
    return {
      box: frame.contentDocument.body, button,
      between: (text) => put(h(`div.${hash("middle")}`, {}, h("div", {}, text)), "center"),
      add: (author, text, minute) => put(
        h(`div.${hash("bubble")}`, { "aria-label": `${author === "agent" ? "You" : "Grace Miller"}, ${clock(minute)}` },
          h(`div.${hash("words")}`, {}, paragraphs(text)),
          h(`div.${hash("small")}`, {}, h("span", {}, clock(minute)), author === "agent" && h("span", {}, "Seen"))),
        author === "agent" ? "flex-end" : "flex-start"),
    };
  },
  // A mailbox, newest first: who, to whom, and the history quoted below each answer; notes look like letters.
  mailbox() {
    style(".thread { height: 420px; overflow: auto } .letter { border: 1px solid #ccc; margin: 6px; padding: 6px } .is-note { background: #ffc } .history { color: #777 }");
    const list = h("div.thread", {});
    const box = lateEditor(h("div.redactor", { contenteditable: "true", "aria-label": "Reply" }));
    const button = h("button", { type: "button", "data-cy": "send-reply" }, "Send Reply");
    app.append(h("div.editor-bar", {}, box, button), list);
    let before = "";
    let number = 7000;
    const put = (what, head, ...parts) => list.prepend(h(`article.letter${what}`, { "data-thread-id": String((number += 1)) }, h("header.letter-head", {}, ...head), h("div.letter-body", {}, ...parts)));
    return {
      box, button,
      between: (text) => put(".is-note", [h("strong", {}, "Ada Brandt"), h("span.what", {}, " added a note"), h("time", { datetime: "2026-11-22T08:00:00Z" }, "8:00")], h("p", {}, text)),
      add: (author, text, minute) => {
        const us = author === "agent";
        put(us ? ".by-user" : ".by-customer", [h("strong", {}, us ? "Ada Brandt" : "Grace Miller"), h("span.what", {}, us ? " replied" : " wrote"), h("time", { datetime: `2026-11-22T${clock(minute)}:00Z` }, clock(minute))],
          paragraphs(text), before && h("blockquote.history", { type: "cite" }, h("p", {}, "On 22 November somebody wrote:"), h("p", {}, before)));
        before = text;
      },
    };
  },
  // A visitor's chat: what a line is stands in its data, notes among agents and events are lines of the same make.
  visitor() {
    style(".v-box { height: 420px; overflow: auto } .v-line { margin: 4px } .v-text { background: #eef; max-width: 60% } [data-from=operator] .v-text { margin-inline-start: auto } .v-ack { font-size: 11px }");
    const list = h("div.v-box", {});
    const box = h("textarea.v-write", { name: "message", placeholder: "Send a message to this visitor…" });
    const button = h("a.v-send", { role: "button", tabindex: "0" }, "Send");
    app.append(list, box, button);
    const put = (from, type, ...parts) => {
      list.append(h("div.v-line", { "data-from": from, "data-type": type, "data-fingerprint": `17637${Math.round(Math.random() * 1e10)}` }, ...parts));
      list.scrollTop = 1e9;
    };
    let events = 0;
    return {
      box, button,
      between: (text) => ((events += 1) % 2 ? put("operator", "note", h("div.v-text.v-note", {}, h("span.v-words", {}, text))) : put("operator", "event", h("div.v-text", {}, h("span.v-words", {}, text)))),
      add: (author, text, minute) => put(author === "agent" ? "operator" : "user", "text",
        h("div.v-text", {}, h("span.v-words", { dir: "auto" }, ...text.split("\n").flatMap((line, at) => (at ? [h("br", {}), line] : [line])))),
        h("span.v-ack", {}, author === "agent" ? `Read · ${clock(minute)}` : clock(minute))),
    };
  },
  // A messenger whose answers quote what they answer, inside the bubble; rows of the day and of the system between.
  quoting() {
    style(".q-list { height: 420px; overflow: auto } .q-row { display: flex } .q-out { justify-content: flex-end } .q-bubble { max-width: 60%; background: #eef; padding: 4px } .q-day { text-align: center } .q-reply { border-left: 3px solid; opacity: .7 }");
    const list = h("div.q-list", { role: "application" });
    const box = lateEditor(h("div.q-box", { contenteditable: "true", role: "textbox", "aria-label": "Type a message" }));
    const button = h("button.q-send", { "aria-label": "Send" }, "➤");
    app.append(list, h("footer", {}, box, button));
    const said = { customer: "", agent: "" };
    return {
      box, button,
      between: (text) => list.append(h("div.q-row.q-day", {}, h("div", { style: "margin: auto" }, text))),
      add: (author, text, minute) => {
        const quoted = said[author === "agent" ? "customer" : "agent"];
        said[author] = text;
        list.append(h(`div.q-row.${author === "agent" ? "q-out" : "q-in"}`, { "data-id": `${author}_${minute}_${text.length}` },
          h("div.q-bubble", {},
            quoted && h("div.q-reply", { role: "button", "aria-label": "Quoted message" }, h("b", {}, author === "agent" ? "Grace" : "You"), h("span.q-words", {}, quoted)),
            h("div.q-main", {}, h("span.q-words", { dir: "ltr" }, h("span", {}, ...text.split("\n").flatMap((line, at) => (at ? [h("br", {}), line] : [line])))), h("span.q-meta", {}, h("span", {}, "Edited"), h("span", {}, clock(minute)))))));
        list.scrollTop = 1e9;
      },
    };
  },
};

const { box, button, add, between } = KINDS[kind]();
let minute = 40;
window.say = (author, text) => {
  window.held.push([author, text]);
  add(author, text, (minute += 1));
};
window.between = between;
const old = Number(new URLSearchParams(location.search).get("old") ?? 0);
for (let at = 0; at < old; at += 1) window.say(at % 3 ? "customer" : "agent", `Old message ${at}`);
window.say("customer", "Hello, is anybody there?");
window.say("agent", "Yes, we are here.\nHow can we help?");
between("Saturday, 21 November");
window.say("customer", "My parcel did not come.");
window.say("customer", "It should have been here on Monday.");
between("Ada took over the conversation");
window.say("agent", "Let me look at that.");
sending({ box, button, keys: ["Enter"], sent: (text) => window.say("agent", text) });
window.ready = true;
