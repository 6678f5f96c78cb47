// Gmail: who wrote a mail is told by its address, compared with the account that is open.

import { attribute, one } from "../content/native.js";

const OWN = 'a[aria-label*="@"][href*="SignOutOptions"], [data-copilot-account]';

/** The address of the open account, as the account button says it. */
function ownAddress() {
  const button = one(document, OWN);
  const words = button ? (attribute(button, "data-copilot-account") ?? attribute(button, "aria-label") ?? "") : "";
  return /[\w.+-]+@[\w.-]+\.\w+/.exec(words)?.[0].toLowerCase() ?? "";
}

export const desk = {
  name: "Gmail",
  desk: "gmail",
  channel: "email",
  capabilities: ["read", "insert"],
  // The thread has an id of its own on its heading; the address names only the view.
  conversation: {
    element: ["h2[data-thread-perm-id]", "[data-legacy-thread-id]"],
    attribute: "data-legacy-thread-id",
  },
  messages: {
    item: "div[data-legacy-message-id]",
    text: [".a3s.aiL", ".a3s", "[role=document]"],
    id: ["@data-legacy-message-id", "@data-message-id"],
    time: [".g3@title"],
    quoted: ".gmail_quote, .gmail_signature, .adL, blockquote, .yj6qo",
    order: "down",
  },
  author: {
    customer: { is: (node) => sender(node) !== "" && sender(node) !== ownAddress() },
    agent: { is: (node) => sender(node) !== "" && sender(node) === ownAddress() },
  },
  composer: {
    box: ['div[contenteditable=true][role=textbox][g_editable=true]', 'div[contenteditable=true][aria-multiline=true][role=textbox]'],
    signature: ".gmail_signature, .gmail_quote, .gmail_extra",
  },
  send: { button: ['div[role=button][data-tooltip*="Enter"]'], keys: ["Ctrl+Enter"] },
};

function sender(node) {
  const name = one(node, ".gD[email]");
  return name ? (attribute(name, "email") ?? "").toLowerCase() : "";
}
