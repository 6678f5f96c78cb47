// The desks that come with the extension, each in its own file, and those that a description adds.

const NAMES = ["chatwoot", "zendesk", "intercom", "freshdesk", "libredesk", "zammad", "gmail", "demo"];

/** The names of the adapters. */
export const ADAPTERS = Object.freeze(NAMES);

/** The adapter of a desk as {conversationOf, messages, author, composer, send, capabilities...}; null for an unknown one. */
export async function adapterOf({ adapter, description, brand }) {
  if (adapter === "described") return description && withDefaults(description);
  if (!NAMES.includes(adapter)) return null;
  const { desk } = await import(`./${adapter}.js`);
  return withDefaults({ ...desk, conversation: desk.conversationFor?.(brand) ?? desk.conversation });
}

function withDefaults(desk) {
  return { conversationOf: (place) => byRule(desk.conversation, place), ...desk };
}

/** What tells this page's conversation apart from the others, by a description's rule. */
export function byRule(rule = {}, { top, frame, roots }) {
  if (rule.element) {
    const found = roots.one(rule.element);
    const value = found && (rule.attribute ? found.getAttribute(rule.attribute) : found.textContent);
    if (value?.trim()) return clean(value);
  }
  if (rule.address) {
    const pattern = new RegExp(rule.address);
    const match = pattern.exec(top) ?? pattern.exec(frame);
    return match ? clean(match.slice(1).filter((part) => part !== undefined).join("-") || match[0]) : null;
  }
  if (rule.element) return null;
  // Without a rule a page is one conversation: its path, and what follows a `#`.
  const url = new URL(top);
  return clean(url.pathname + url.hash) || "page";
}

function clean(value) {
  return value.replace(/\s+/g, " ").trim().slice(0, 180);
}
