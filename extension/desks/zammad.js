// Zammad: articles carry their id and their sender's kind as a class; internal ones are notes among agents.

export const desk = {
  name: "Zammad",
  desk: "zammad",
  capabilities: ["read", "insert"],
  conversation: { address: "#ticket/zoom/(\\d+)|/desktop/tickets?/(\\d+)" },
  messages: {
    // Open tickets stay in the page; the one in front is the active one.
    item: [".content.active .ticket-article-item[data-id]", ".ticket-article-item[data-id]", "[id^=article-][data-id]"],
    text: [".textBubble-content", ".text-bubble .richtext-content", ".textBubble", ".text-bubble"],
    id: "@data-id",
    time: ["time@datetime", "time@data-time"],
    quoted: "blockquote, .js-signatureMarker, [data-signature], .bubble-arrow, .textBubble-overflowContainer",
    order: "down",
  },
  author: {
    skip: [".internal", ".is-internal", ".system"],
    customer: [".customer"],
    agent: [".agent"],
  },
  composer: {
    box: [".content.active .articleNewEdit-body[contenteditable=true]", ".articleNewEdit-body[contenteditable=true]"],
    note: [".content.active .article-add.is-internal", ".content:only-child .article-add.is-internal"],
    signature: "[data-signature=true], [data-signature]",
  },
  send: { button: [".content.active .js-submit", ".js-submit"], keys: [] },
};
