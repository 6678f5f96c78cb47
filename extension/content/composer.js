// The box that an agent writes in: finding it, reading it, putting a reply into it so that undo takes it out again.

import { activeIn, attribute, box as boxOf, closest, contains, designMode, dispatch, getRootNode, isConnected, isContentEditable, localName, nodeType, one, ownerDocument, textContent } from "./native.js";
import { listOf } from "./roots.js";
import { folded, textOf, tidy } from "./text.js";

const GLANCE_MS = 1000;

export class Composer {
  #roots;
  #description;
  #last = null;

  constructor(roots, description) {
    this.#roots = roots;
    this.#description = description.composer ?? {};
  }

  /** The box in use: the one with the focus, else the one used last, else the last that is visible; null without one. */
  find() {
    this.#foundAt = performance.now();
    const boxes = this.#roots.all(this.#description.box).filter(usable);
    const focused = boxes.find(hasFocus);
    if (focused) this.#last = focused;
    else if (!boxes.includes(this.#last)) this.#last = boxes.at(-1) ?? null;
    return this.#last;
  }

  /** As `find`, without asking the page for a layout where the box of a moment ago is still there. */
  glance() {
    const fresh = performance.now() - this.#foundAt < GLANCE_MS;
    return fresh && (this.#last === null || isConnected(this.#last)) ? this.#last : this.find();
  }

  #foundAt = -Infinity;

  /** The box that an event came from, or null. */
  around(node) {
    return node ? this.#roots.all(this.#description.box).find((box) => box === node || contains(box, node)) ?? null : null;
  }

  /** Whether what is written here stays among agents. */
  isNote() {
    const { note } = this.#description;
    return listOf(note).length > 0 && this.#roots.one(note) !== null;
  }

  /** What is written in a box, its signature left out. */
  text(box = this.find()) {
    if (!box) return "";
    if (isField(box)) return tidy(box.value);
    return textOf(box, [...listOf(this.#description.signature), ".ProseMirror-trailingBreak", "[data-placeholder]:empty"].join(", "));
  }

  isEmpty(box = this.find()) {
    return this.text(box) === "";
  }

  hasFocus() {
    const box = this.find();
    return Boolean(box && hasFocus(box));
  }

  /** Put a text in; `replacing` is a text of ours that may be taken out for it. Answers whether it is there now. */
  insert(text, replacing = "") {
    const box = this.find();
    if (!box) return false;
    ownerDocument(box).defaultView.focus();
    box.focus();
    const whole = replacing && folded(this.text(box)) === folded(replacing);
    return isField(box) ? insertIntoField(box, text, whole) : this.#insertIntoRich(box, text, whole);
  }

  #insertIntoRich(box, text, whole) {
    const document = ownerDocument(box);
    const selection = document.getSelection();
    const signature = this.#signature(box);
    const range = document.createRange();
    if (whole || this.isEmpty(box)) {
      range.selectNodeContents(box);
      if (signature) range.setEndBefore(signature);
      if (!whole) range.collapse(true);
      // An editor keeps an empty paragraph to write in: the caret belongs there, not before it.
      const first = !whole && one(box, "p, div");
      if (first && first !== signature && !contains(first, signature)) {
        range.selectNodeContents(first);
        range.collapse(true);
      }
      selection.removeAllRanges();
      selection.addRange(range);
    } else if (selection.rangeCount === 0 || !contains(box, selection.getRangeAt(0).commonAncestorContainer)) {
      range.selectNodeContents(box);
      if (signature) range.setEndBefore(signature);
      range.collapse(false);
      selection.removeAllRanges();
      selection.addRange(range);
    }
    this.#endTyping(selection);
    const there = () => folded(textContent(box)).replace(/\s/g, "").includes(folded(text).replace(/\s/g, ""));
    const before = textContent(box);
    if (pasted(box, text) && there()) return true;
    if (textContent(box) === before) typed(document, text);
    return there();
  }

  /** What was typed before is a step of its own for undo. */
  #endTyping(selection) {
    if (selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0).cloneRange();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  #signature(box) {
    for (const selector of listOf(this.#description.signature)) {
      const found = one(box, selector);
      if (found) return found;
    }
    return null;
  }
}

/** Editors that keep their own idea of the text take a paste as one step; a plain box ignores a made one. */
function pasted(box, text) {
  const view = ownerDocument(box).defaultView;
  const data = new view.DataTransfer();
  data.setData("text/plain", text);
  const event = new view.ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true, composed: true });
  return !dispatch(box, event);
}

function typed(document, text) {
  text.split("\n").forEach((line, index) => {
    if (index > 0) document.execCommand("insertParagraph");
    if (line) document.execCommand("insertText", false, line);
  });
}

function insertIntoField(box, text, whole) {
  // Moving the caret ends what was being typed, so that undo takes out the reply and leaves the agent's own words.
  const [from, to] = whole ? [0, box.value.length] : [box.selectionStart, box.selectionEnd];
  box.setSelectionRange(0, 0);
  box.setSelectionRange(from, to);
  const before = box.value;
  const document = ownerDocument(box);
  if (!document.execCommand("insertText", false, text) || box.value === before) {
    const type = localName(box) === "textarea" ? document.defaultView.HTMLTextAreaElement : document.defaultView.HTMLInputElement;
    const { selectionStart: start, selectionEnd: end } = box;
    const value = before.slice(0, start) + text + before.slice(end);
    // Past the page's framework, which listens to the property, and then told in the way it knows.
    Object.getOwnPropertyDescriptor(type.prototype, "value").set.call(box, value);
    dispatch(box, new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText", data: text }));
  }
  return folded(box.value).includes(folded(text));
}

export function isField(box) {
  return ["textarea", "input"].includes(localName(box));
}

function usable(box) {
  if (!isConnected(box) || attribute(box, "disabled") !== null || attribute(box, "readonly") !== null) return false;
  if (attribute(box, "aria-hidden") === "true" || closest(box, "[hidden], [inert]")) return false;
  if (!isField(box) && !isEditable(box)) return false;
  const { width, height } = boxOf(box);
  return width > 0 && height > 0;
}

/** Whether a person can write into an element; whole documents that are editors have no attribute that says so. */
export function isEditable(node) {
  return isContentEditable(node) || designMode(ownerDocument(node)) === "on";
}

function hasFocus(box) {
  let root = getRootNode(box);
  const active = nodeType(root) === 9 || nodeType(root) === 11 ? activeIn(root) : null;
  if (!active || !(active === box || contains(box, active))) return false;
  // A frame keeps its active element while the focus is elsewhere.
  while (nodeType(root) === 11) root = getRootNode(root.host);
  const { defaultView } = root;
  const frame = defaultView?.frameElement;
  return !frame || activeIn(ownerDocument(frame)) === frame;
}

