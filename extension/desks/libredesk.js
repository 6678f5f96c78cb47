// LibreDesk: bubbles without ids, outgoing ones at the end of their row; private notes have a background of their own.

export const desk = {
  name: "LibreDesk",
  desk: "libredesk",
  capabilities: ["read", "insert"],
  conversation: { address: "/conversation/([0-9a-f-]{36}|\\d+)" },
  messages: {
    item: ["[data-message-uuid]", "div.flex.flex-col.text-left:has(> div .message-bubble)"],
    text: [".message-bubble > .native-html", ".native-html", ".message-bubble"],
    id: "@data-message-uuid",
    time: ["time@datetime"],
    quoted: "blockquote, .gmail_quote, .gmail_signature",
    order: "down",
  },
  author: {
    skip: [".bg-private", ".animate-pulse.opacity-50", ".message-bubble.border-red-400"],
    agent: [".items-end", ".message-bubble.border-border"],
    customer: [".items-start", ".message-bubble.hide-quoted-text", ".message-bubble.show-quoted-text"],
  },
  composer: {
    box: [".editor-wrapper .tiptap.ProseMirror[contenteditable=true]", ".tiptap.ProseMirror[contenteditable=true]"],
    // A note's box changes its colour; the attribute is there in newer versions.
    note: ['[data-message-type="private_note"]', '[class*="FEF1E1"]:has(.tiptap)'],
  },
  send: { button: ["[data-testid=send-message]", ".box button[type=submit]"], keys: ["Ctrl+Enter"] },
};
