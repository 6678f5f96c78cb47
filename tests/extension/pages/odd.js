// Help desks and chat pages of still other makes: rows that are used again in any order, messages that are components,
// a ticket of nested tables with a frame to write in, an Arabic chat without a telling name, a messenger's rows, groups
// under one head, a widget in a root of its own, a ticket whose authors stand beside their words.
// As in strange.js, each offers say(author, text).
import { h, paragraphs, sending } from "./live.js";

const app = document.getElementById("app");
const { kind } = document.body.dataset;
window.held = [];

const clock = (minute) => `${10 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;

/** A component that shows `parts(node)` in a root of its own. */
function component(name, style, parts) {
  customElements.define(name, class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      root.adoptedStyleSheets = [sheet];
      root.append(...parts(this));
    }
  });
}

const KINDS = {
  // Rows lie absolutely, a fixed handful of nodes is moved about, so that their order in the page says nothing.
  pooled() {
    const space = h("div", { style: "position: relative" });
    const scroller = h("div.box", {}, space);
    const box = h("textarea", { placeholder: "Reply to customer" });
    const button = h("button", { type: "button", "aria-label": "Send reply" }, "➤");
    app.append(scroller, box, button);
    const all = [];
    const rows = Array.from({ length: 9 }, () => h("div.bubble-row", { style: "position: absolute; left: 0; right: 0; height: 56px" }, h("div.avatar", {}), h("div.bubble-text", {})));
    // Mixed, as after an hour of scrolling.
    space.append(...rows.map((_, index) => rows[(index * 4) % 9]));
    const draw = () => {
      space.style.height = `${all.length * 56}px`;
      const first = Math.max(0, Math.min(all.length - rows.length, Math.floor(scroller.scrollTop / 56)));
      for (let at = first; at < first + rows.length; at += 1) {
        const row = rows[at % rows.length];
        const message = all[at];
        row.style.display = message ? "" : "none";
        if (!message) continue;
        row.style.transform = `translateY(${at * 56}px)`;
        row.firstChild.className = `avatar avatar--${message.author === "agent" ? "operator" : "shopper"}`;
        if (row.lastChild.textContent !== message.text) row.lastChild.textContent = message.text;
      }
    };
    scroller.addEventListener("scroll", draw);
    for (let index = 0; index < 400; index += 1) all.push({ author: index % 2 ? "agent" : "customer", text: `Old message ${index}` });
    return { box, button, add: (author, text) => {
      all.push({ author, text });
      scroller.scrollTop = 0;
      draw();
      scroller.scrollTop = 1e9;
      draw();
    } };
  },
  // Every message is a component with a root of its own inside a component with a root of its own.
  components() {
    component("chat-bubble", "div { max-width: 60%; width: fit-content; padding: 6px; background: #eee } :host([from=us]) div { margin-inline-start: auto } p { white-space: pre-line }", (node) => [
      h("div", { part: "bubble" }, h("slot", {}), h("p", {}, node.text)),
    ]);
    component("chat-thread", ":host { display: block } ", () => [h("section", { role: "log" }), h("footer", {}, h("textarea", { rows: "3" }), h("button", { type: "button" }, "Send"))]);
    const thread = h("chat-thread", {});
    app.append(thread);
    const [box, button] = ["textarea", "button"].map((name) => thread.shadowRoot.querySelector(name));
    return { box, button, add: (author, text) => {
      const bubble = h("chat-bubble", { from: author === "agent" ? "us" : "them" });
      bubble.text = text;
      thread.shadowRoot.querySelector("section").append(bubble);
    } };
  },
  // A ticket of the nineties: tables in tables, colours for kinds, an editor that is a frame.
  ticket() {
    const cell = h("td", { valign: "top" });
    const frame = h("iframe", { id: "RichText", style: "height: 90px" });
    const button = h("input", { type: "submit", name: "SubmitButton", value: "Submit" });
    app.append(h("table", { width: "100%", border: "0" }, h("tr", {}, h("td", { width: "15%" }, "Queues"), cell)), h("form", {}, frame, button));
    frame.contentDocument.designMode = "on";
    const box = frame.contentDocument.body;
    return { box, button, add: (author, text, minute) => cell.append(h("table", { width: "100%", cellpadding: "4" },
      h("tr", { bgcolor: author === "agent" ? "#ddeeff" : "#eeeecc" }, h("td", {}, h("b", {}, author === "agent" ? "Ada (Support)" : "Grace Miller")), h("td", { align: "right" }, h("font", { size: "1" }, `2026-11-22 ${clock(minute)}`))),
      h("tr", {}, h("td", { colspan: "2" }, h("p", {}, text.split("\n").flatMap((line, at) => (at ? [h("br", {}), line] : [line]))))))) };
  },
  // Right to left, styles only in the elements, nothing named: the side alone tells who writes.
  arabic() {
    document.documentElement.dir = "rtl";
    document.documentElement.lang = "ar";
    const list = h("div", { style: "height: 420px; overflow: auto; display: flex; flex-direction: column; gap: 6px" });
    const box = h("div", { contenteditable: "true", "aria-label": "اكتب ردك" });
    const button = h("button", { type: "button" }, "إرسال");
    app.append(list, box, button);
    return { box, button, add: (author, text, minute) => {
      list.append(h("div", { style: `display: flex; justify-content: ${author === "agent" ? "flex-end" : "flex-start"}` },
        h("div", { style: "max-width: 60%; padding: 8px; background: #eef" }, h("div", { dir: "auto" }, paragraphs(text)), h("small", {}, new Intl.DateTimeFormat("ar-EG", { timeStyle: "short", timeZone: "UTC" }).format(new Date(Date.UTC(2026, 10, 22, 10, minute)))))));
      list.scrollTop = 1e9;
    } };
  },
  // A messenger: rows with a long id, words in spans in spans, the time twice.
  messenger() {
    const list = h("div.x1n2onr6", { role: "application" });
    const box = h("div.selectable-text.x15bjb6t", { contenteditable: "true", role: "textbox", "data-tab": "10", "aria-placeholder": "Type a message" }, h("p", {}, h("br", {})));
    const button = h("button.x1c4vz4f", { "aria-label": "Send", "data-tab": "11" }, h("span", { "data-icon": "send" }));
    app.append(h("div.box", {}, list), h("footer._ak1i", {}, box, button));
    return { box, button, add: (author, text, minute) => {
      const mine = author === "agent";
      list.append(h("div.x1y332i5", { role: "row" }, h(`div._amjv.focusable-list-item.${mine ? "message-out" : "message-in"}`, { "data-id": `${mine}_4917000@c.us_3EB0${(minute * 7919).toString(16).toUpperCase()}` },
        h("div._amk4", {}, h("div.copyable-text", { "data-pre-plain-text": `[${clock(minute)}, 22.11.2026] ${mine ? "Ada" : "Grace"}: ` },
          h("div._akbu", {}, h("span._ao3e.selectable-text.copyable-text", { dir: "ltr" }, h("span", {}, text)))),
        h("div.x13yyekz", {}, h("span.x1rg5ohu", { dir: "auto" }, clock(minute)))))));
    } };
  },
  // What one person says in a row is one group under one head; the time is told once, and only roughly.
  grouped() {
    const list = h("div.stream_k3Xq9", { role: "log" });
    const box = h("div.write_Zp81a", { contenteditable: "true" }, h("p", {}, h("br", {})));
    const button = h("button.go_m2Wc7", { type: "button" }, "Send");
    app.append(h("main.room_t8Ye2", {}, h("div.box", {}, list), box, button));
    let last = null;
    return { box, button, add: (author, text) => {
      if (last?.author !== author) {
        const us = author === "agent";
        const group = h(`section.group_Qr5v0.${us ? "us_w7Hd3" : "them_b1Jk6"}`, {},
          h("header.head_n4Ls8", {}, h("span.face_e6Po2", {}, us ? "A" : "G"), h("b", {}, us ? "Ada" : "Grace Miller"), h("time.ago_u9Ft1", {}, "2 min ago")));
        list.append(group);
        last = { author, group };
      }
      last.group.append(h("div.line_c0Vx4", {}, h("div.text_y5Gm3", {}, paragraphs(text))));
    } };
  },
  // A shop's widget in a root of its own: names made anew with every build, an editor, and times that grow old.
  widget() {
    const build = () => `css-${Math.random().toString(36).slice(2, 8)}`;
    const names = Object.fromEntries(["root", "list", "row", "us", "them", "bubble", "when", "box"].map((name) => [name, build()]));
    const host = h("div", { id: "chat-root" });
    app.append(host);
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.${names.row} { display: flex } .${names.us} { justify-content: flex-end } .${names.bubble} { max-width: 60% } .${names.list} { height: 380px; overflow: auto }`);
    root.adoptedStyleSheets = [sheet];
    const list = h(`div.${names.list}`, {});
    const box = h(`div.${names.box}`, { contenteditable: "true", role: "textbox", "aria-multiline": "true" }, h("p", {}, h("br", {})));
    const button = h("button", { type: "button", "aria-label": "Send" }, "➤");
    root.append(h(`div.${names.root}`, {}, list, h("div", {}, box, button)));
    return { box, button, add: (author, text) => {
      const mine = author === "agent";
      list.append(h(`div.${names.row}.${mine ? names.us : names.them}`, {}, h(`div.${names.bubble}`, {}, h("div", {}, paragraphs(text)), h(`span.${names.when}`, {}, "just now"))));
      for (const [index, when] of [...root.querySelectorAll(`.${names.when}`)].reverse().entries()) when.textContent = index ? `${index} min ago` : "just now";
      list.scrollTop = 1e9;
    } };
  },
  // A ticket as the server writes it: a definition list, each answer drawn with the whole page anew.
  served() {
    const all = [];
    const list = h("dl", {});
    const box = h("textarea", { name: "comment", rows: "6", cols: "60" });
    const button = h("input", { type: "submit", value: "Add comment" });
    app.append(h("h1", {}, "Ticket 4711"), list, h("form", { method: "post" }, box, button));
    return { box, button, add: (author, text, minute) => {
      all.push({ author, text, minute });
      list.replaceChildren(...all.flatMap((one) => [
        h("dt", {}, h("a", { href: one.author === "agent" ? "/staff/ada" : "/people/grace" }, one.author === "agent" ? "Ada Brandt" : "Grace Miller"), " wrote ", h("abbr", { title: `2026-11-22T${clock(one.minute)}:00Z` }, "2 minutes ago"), ":"),
        h("dd", {}, h("blockquote", {}, paragraphs(one.text))),
      ]));
    } };
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
