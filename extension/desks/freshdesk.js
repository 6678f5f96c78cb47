// Freshdesk: the ticket's description is its first message, replies follow; both carry test ids.

export const desk = {
  name: "Freshdesk",
  desk: "freshdesk",
  capabilities: ["read", "insert"],
  conversation: { address: "/a/tickets/(\\d+)" },
  messages: {
    item: ['[data-test-id="ticket-description"], [data-test-id^="conversation-"]', ".ticket-details__item", ".conversation-thread__item"],
    text: [".ticket-details__item-content", ".ticket_note", ".conversation-content", "[data-test-id=conversation-body]"],
    id: ["@data-conversation-id", "@data-note-id", "@id"],
    time: ["time@datetime", "[data-timestamp]@data-timestamp", "[data-test-id=time-stamp]@title"],
    quoted: "blockquote, .freshdesk_quote, .gmail_quote",
  },
  author: {
    skip: [".private-note", ".private_note", '[data-test-id="private-note"]', ".ticket-details__item--private"],
    agent: [".outgoing", ".agent-reply", '[data-source="agent"]', ".ticket-details__item--agent"],
    customer: [".incoming", ".customer-reply", '[data-source="customer"]', '[data-test-id="ticket-description"]', ".ticket-details__item--customer"],
  },
  composer: {
    box: ["[data-test-id=reply-editor] .fr-element[contenteditable=true]", ".fr-element.fr-view[contenteditable=true]", ".redactor-editor[contenteditable=true]"],
    note: ["[data-test-id=note-editor] .fr-element[contenteditable=true]"],
    signature: ".freshdesk_signature, .fd-signature",
  },
  send: { button: ["[data-test-id=send-reply]", "[data-test-email-action-btn=send]", ".send-reply-btn"], keys: ["Ctrl+Enter"] },
};
