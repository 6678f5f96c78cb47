// What the pages of all desks share: messages that come and go, and boxes to write in as their editors behave.

/** An element: h("div.a.b", {data-x: 1}, ...children); a string child is text. */
export function h(what, attributes = {}, ...children) {
  const [tag, ...classes] = what.split(".");
  const node = document.createElement(tag || "div");
  if (classes.length > 0) node.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== undefined) node.setAttribute(name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== false));
  return node;
}

/** Each line of a text as a paragraph. */
export function paragraphs(text) {
  return text.split("\n").map((line) => h("p", {}, line || document.createElement("br")));
}

export const at = (minutes) => new Date(Date.UTC(2026, 10, 22, 9, minutes)).toISOString();

/** An editor that keeps its own idea of the text: takes a paste itself, as plain paragraphs, in one undoable step. */
export function richEditor(box) {
  box.addEventListener("paste", (event) => {
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain");
    document.execCommand("insertText", false, text);
  });
  return box;
}

/**
 * An editor that owns its box: what a paste or a key brings goes into its own lines, which are drawn a moment later; whatever
 * else changes the box is undone. So do Lexical, Draft and others; to type into their nodes past them breaks them.
 */
export function lateEditor(box) {
  const past = [];
  let lines = [""];
  let waits = false;
  const draw = () => {
    waits = false;
    watcher.takeRecords();
    box.replaceChildren(...lines.map((line) => h("p", {}, line || h("br", {}))));
    const range = document.createRange();
    range.selectNodeContents(box.lastChild);
    range.collapse(false);
    const selection = document.getSelection();
    if (document.activeElement === box) {
      selection.removeAllRanges();
      selection.addRange(range);
    }
    watcher.takeRecords();
  };
  const soon = () => {
    if (!waits) setTimeout(draw, 30);
    waits = true;
  };
  const change = (next) => {
    past.push(lines);
    lines = next;
    soon();
  };
  const put = (text) => {
    const whole = document.getSelection().toString().trim() !== "";
    const [first, ...rest] = text.split("\n");
    const kept = whole ? [""] : lines;
    change([...kept.slice(0, -1), kept.at(-1) + first, ...rest]);
  };
  const watcher = new MutationObserver(soon);
  box.addEventListener("paste", (event) => {
    event.preventDefault();
    put(event.clipboardData.getData("text/plain"));
  });
  box.addEventListener("beforeinput", (event) => {
    event.preventDefault();
    if (event.inputType === "insertText") put(event.data);
    else if (event.inputType === "insertParagraph") put("\n");
    else if (event.inputType === "deleteContentBackward") change(["" ]);
    else if (event.inputType === "historyUndo" && past.length > 0) {
      lines = past.pop();
      soon();
    }
  });
  box.addEventListener("keydown", (event) => {
    if (!event.ctrlKey || event.key !== "z" || past.length === 0) return;
    event.preventDefault();
    lines = past.pop();
    soon();
  });
  box.clear = () => change([""]);
  draw();
  watcher.observe(box, { childList: true, subtree: true, characterData: true });
  return box;
}

/** The lines of a box, its signature and quoted history included. */
export function written(box) {
  if ("value" in box) return box.value.trim();
  return box.innerText.replace(/\n{2,}/g, "\n").trim();
}

export function clear(box) {
  if (box.clear) box.clear();
  else if ("value" in box) box.value = "";
  else box.replaceChildren(h("p", {}, document.createElement("br")));
}

/** Sends by a button and by keys; `sent(text)` shows it a moment later, as a round to a server takes. */
export function sending({ box, button, keys = [], sent, note = () => false }) {
  const send = () => {
    const text = written(box);
    if (!text) return;
    clear(box);
    const internal = note();
    setTimeout(() => sent(text, internal), 60);
  };
  button?.addEventListener("click", (event) => {
    event.preventDefault();
    send();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    const name = event.ctrlKey ? "Ctrl+Enter" : event.shiftKey ? "Shift+Enter" : "Enter";
    if (!keys.includes(name)) return;
    event.preventDefault();
    send();
  });
}

/** The history that every page begins with: two questions, an answer, a note among agents, a line of the system. */
export function history(say) {
  say("customer", "Hello, I have a question.", { minute: 1 });
  say("agent", "Hello! What can we do for you?", { minute: 2 });
  say("note", "This customer called yesterday, be kind.", { minute: 3 });
  say("system", "Ada assigned the conversation to herself", { minute: 4 });
  say("customer", "Hi again, I am still here.", { minute: 5 });
}
