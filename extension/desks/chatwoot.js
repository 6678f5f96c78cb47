// Chatwoot. A message is `#message<id>` with `data-message-id`, in both generations of its dashboard; the number is the
// one that webhooks carry, so page and webhook report the same message.

export const desk = {
  name: "Chatwoot",
  desk: "chatwoot",
  capabilities: ["read", "insert", "draft", "send"],
  // /app/accounts/1/conversations/42, and the same inside an inbox, a label, a team or a folder
  conversation: { address: "/accounts/(\\d+)/(?:.*/)?conversations/(\\d+)" },
  messages: {
    item: ["[data-message-id]", "li[id^=message]"],
    text: [".message-text__wrap", "[data-bubble-name] .prose", ".prose:not(.prose-bubble)", ".text-content", "[data-bubble-name]", ".left-bubble, .right-bubble"],
    id: ["@data-message-id", "@id"],
    time: ["time@datetime", "[data-timestamp]@data-timestamp"],
    quoted: "blockquote, .line-clamp-2, .gmail_quote",
    order: "down",
  },
  author: {
    // Private notes, activity lines, messages that failed.
    skip: [".is-private", '[data-bubble-name="activity"]', ".bg-n-solid-amber", ".bg-n-amber-3", ".is-failed", ".activity-wrap", ".justify-center:not(button)"],
    customer: [".left", ".left-bubble", ".is-incoming"],
    agent: [".right", ".right-bubble", ".is-outgoing"],
    side: "end",
  },
  composer: {
    box: [".reply-box .ProseMirror[contenteditable=true]", ".reply-box textarea", ".ProseMirror-woot-style[contenteditable=true]"],
    note: [".reply-box.is-private", ".reply-box .is-note-mode", ".button--note.is-active"],
  },
  send: { button: [".reply-box .right-wrap button", ".reply-box button[type=submit]"], keys: ["Enter", "Ctrl+Enter"] },
  messageId: (id) => id.replace(/^message-?/, ""),
};
