// A desk's description: which parts of its pages mean what. Adapters are descriptions too, with code only where words do
// not reach. Written as JSON or TOML; this module checks it.
//
//   name         what people call the desk
//   desk         its short name in conversation keys (a-z, 0-9, -)
//   match        addresses of its pages, such as ["https://desk.example.com/*"]
//   conversation {address = "/tickets/(\\d+)"} or {element, attribute}: what tells conversations apart
//   messages     {item, text, id = "@data-id", time = "time@datetime", skip, quoted, order = "auto|down|up|drawn"}; "drawn" is by place
//   author       {customer, agent, skip, otherwise = "skip|customer|agent|before", side = "start|end"}; `side` is the agents' side
//   composer     {box, note, signature}; `note` is there while an internal note is written
//   send         {button, keys = ["Enter", "Ctrl+Enter"]}
//   capabilities ["read", "insert", "send"...]
// A selector may be a list of alternatives; the first that finds something counts. One of `author` that begins with ^ is about
// what is around a message: "^.from-customer" for groups of messages under one head. `otherwise = "before"` is for lists in
// which only the first message of a group names its author: whoever wrote the one before wrote it.

const TEXT = "text";
const SELECTORS = "selectors";
const LIST = "list";

const SHAPE = {
  name: TEXT,
  desk: TEXT,
  match: LIST,
  conversation: { address: TEXT, element: SELECTORS, attribute: TEXT },
  messages: { item: SELECTORS, text: SELECTORS, id: SELECTORS, time: SELECTORS, skip: SELECTORS, quoted: SELECTORS, order: TEXT },
  author: { customer: SELECTORS, agent: SELECTORS, skip: SELECTORS, otherwise: TEXT, side: TEXT },
  composer: { box: SELECTORS, note: SELECTORS, signature: SELECTORS },
  send: { button: SELECTORS, keys: LIST },
  capabilities: LIST,
};

const CHOICES = {
  "messages.order": ["auto", "down", "up", "drawn"],
  "author.otherwise": ["skip", "customer", "agent", "before"],
  "author.side": ["start", "end"],
};

export const CAPABILITIES = ["read", "insert", "draft", "send", "close", "rate"];

/** What is wrong with a description, as [{where, what}] with `what` a key of the extension's words; empty when good. */
export function problemsOf(description) {
  const problems = [];
  check(description, SHAPE, "", problems);
  if (problems.length > 0) return problems;
  for (const where of ["name", "desk", "messages.item"]) if (!at(description, where)) problems.push({ where, what: "missing" });
  if (!(description.match ?? []).length) problems.push({ where: "match", what: "missing" });
  if (!/^[a-z0-9][a-z0-9_-]{0,62}$/.test(description.desk ?? "")) problems.push({ where: "desk", what: "not_a_name" });
  for (const pattern of description.match ?? []) {
    if (!/^(\*|https?):\/\/(\*|(\*\.)?[^/*]+)\/.*$/.test(pattern)) problems.push({ where: "match", what: "not_an_address" });
  }
  const { address } = description.conversation ?? {};
  if (address !== undefined && !compiles(address)) problems.push({ where: "conversation.address", what: "not_a_pattern" });
  for (const [where, allowed] of Object.entries(CHOICES)) {
    const value = at(description, where);
    if (value !== undefined && !allowed.includes(value)) problems.push({ where, what: "not_a_choice" });
  }
  for (const one of description.capabilities ?? []) {
    if (!CAPABILITIES.includes(one)) problems.push({ where: "capabilities", what: "not_a_choice" });
  }
  const { author = {} } = description;
  if (!author.customer && !author.agent && !author.side) problems.push({ where: "author", what: "missing" });
  return problems;
}

function check(value, shape, where, problems) {
  if (shape === TEXT) {
    if (typeof value !== "string") problems.push({ where, what: "not_a_text" });
  } else if (shape === LIST) {
    if (!Array.isArray(value) || value.some((one) => typeof one !== "string")) problems.push({ where, what: "not_a_list" });
  } else if (shape === SELECTORS) {
    const selectors = Array.isArray(value) ? value : [value];
    for (const selector of selectors) {
      if (typeof selector !== "string") problems.push({ where, what: "not_a_text" });
      else if (!isSelector(selector.replace(/@[\w:-]+$/, "").replace(where.startsWith("author.") ? /^\^/ : "", ""))) problems.push({ where, what: "not_a_selector" });
    }
  } else if (value === null || typeof value !== "object" || Array.isArray(value)) {
    problems.push({ where, what: "not_a_table" });
  } else {
    for (const [name, part] of Object.entries(value)) {
      const inside = where ? `${where}.${name}` : name;
      if (!Object.hasOwn(shape, name)) problems.push({ where: inside, what: "unknown" });
      else check(part, shape[name], inside, problems);
    }
  }
}

function isSelector(selector) {
  if (selector === "") return true;
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

function compiles(pattern) {
  try {
    return Boolean(new RegExp(pattern));
  } catch {
    return false;
  }
}

function at(value, path) {
  return path.split(".").reduce((part, name) => part?.[name], value);
}
