// Zendesk Agent Workspace: the omnichannel log, whose parts carry test ids that outlive its class names.

export const desk = {
  name: "Zendesk",
  desk: "zendesk",
  capabilities: ["read", "insert", "draft"],
  conversation: { address: "/agent/tickets/(\\d+)" },
  messages: {
    // Several tickets stay in the page as tabs; only the one in front is laid out.
    item: [
      '[data-test-id="ticket-main-panel"][data-is-active="true"] [data-test-id="omni-log-comment-item"]',
      '[data-is-active="true"] [data-test-id="omni-log-comment-item"]',
      '[data-test-id="omni-log-comment-item"]',
    ],
    text: ['[data-test-id="omni-log-message-content"]', '[data-test-id="omni-log-item-message"]', ".zd-comment"],
    id: ["@data-comment-id", "@data-message-id", "@data-event-id", "@id"],
    time: ['time[data-test-id="timestamp-absolute"]@datetime', 'time[data-test-id="timestamp-relative"]@datetime', "time@datetime"],
    quoted: "blockquote, .signature, .gmail_quote, .zd-signature",
  },
  author: {
    skip: ['[data-test-id="omni-log-internal-note-tag"]', '[data-test-id="omni-log-item-message"][type="internal"]', ".is-internal"],
    customer: ['[data-test-id="omni-log-item-message"][type="end-user"]', '[data-test-id="omni-log-avatar-badge-EndUserBadge"]'],
    agent: ['[data-test-id="omni-log-item-message"][type="agent"]', '[data-test-id="omni-log-avatar-badge-AgentBadge"]'],
  },
  composer: {
    box: [
      '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable=true]',
      '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable=true]',
      '[data-test-id="ticket-rich-text-editor"] [contenteditable=true][role=textbox]',
      ".zendesk-editor--rich-text-container [contenteditable=true]",
    ],
    note: ['[data-test-id="omnichannel-composer"][data-channel="internal"]', '[data-test-id="omnicomposer-internal-note"]'],
    signature: ".signature",
  },
  send: { button: ['[data-test-id="submit_button-button"]', '[data-test-id="omnichannel-composer-send-button"]'], keys: ["Ctrl+Enter"] },
};
