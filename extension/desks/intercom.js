// Intercom's inbox. Class names change with its builds; the data attributes of a part and its category do so rarely.

export const desk = {
  name: "Intercom",
  desk: "intercom",
  capabilities: ["read", "insert"],
  conversation: { address: "/conversation(?:s)?/(\\d+)" },
  messages: {
    item: ["[data-part-group-id]", "[data-part-id]", "[data-intercom-part-id]", '[class*="group/content-part"]', ".inbox2__conversation-part"],
    text: [".interblocks-html", ".inbox2__user-email-content", ".inbox2__break-words", ".inbox2__renderable-part"],
    id: ["@data-part-group-id", "@data-part-id", "@data-intercom-part-id", "[data-part-entity-id]@data-part-entity-id"],
    time: ["time@datetime", "[data-timestamp]@data-timestamp"],
    quoted: "blockquote, .gmail_quote",
  },
  author: {
    skip: ['[data-part-group-category="2"]', '[data-part-group-category="20"]', '[data-part-type="note"]', ".inbox2__note"],
    customer: ['[data-part-group-category="1"]', '[data-author-type="user"]', "^[data-author-type=user]"],
    agent: ['[data-part-group-category="3"]', '[data-part-group-category="5"]', '[data-author-type="admin"]', "^[data-author-type=admin]"],
    side: "end",
  },
  composer: {
    box: [
      "[data-conversation-reply-composer] .ProseMirror[contenteditable=true]",
      ".embercom-prosemirror-composer-editor[contenteditable=true]",
      ".ProseMirror[contenteditable=true]",
    ],
    note: ["[data-conversation-reply-composer] .o__note", '[data-composer-mode="note"]'],
  },
  send: { button: ["[data-conversation-reply-composer] [data-intercom-target=send-reply]", ".inbox2__composer-send-button"], keys: ["Ctrl+Enter"] },
};
