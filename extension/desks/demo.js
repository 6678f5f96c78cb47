// The demo desk of this project (/desk). Its page reports messages itself; they have the same ids here and there.

export const desk = {
  name: "Frontline demo desk",
  desk: "demo",
  capabilities: ["read", "insert", "send"],
  // The address names brand, desk and conversation; the last is the key's own id. Conversations of other brands and
  // other desks are open there too, and are none of this one.
  conversationFor: (brand) => ({ address: `#${brand}/demo/([^/]+)$` }),
  messages: {
    item: "#thread .message[data-external]",
    text: ".message-text",
    id: "@data-external",
    time: "time@datetime",
    skip: '[data-state="pending"], [data-state="failed"]',
    order: "down",
  },
  author: { customer: '[data-author="customer"]', agent: '[data-author="agent"], [data-author="assistant"]' },
  composer: { box: "#composer-text" },
  send: { button: "#composer button[type=submit]", keys: ["Enter"] },
};
