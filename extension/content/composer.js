// The box that an agent writes in: finding it, reading it, putting a reply into it so that undo takes it out again.

import { activeIn, attribute, box as boxOf, closest, contains, designMode, dispatch, firstChild, getRootNode, isConnected, isContentEditable, localName, nextSibling, nodeType, one, ownerDocument, textContent } from "./native.js";
import { listOf } from "./roots.js";
import { folded, textOf, tidy } from "./text.js";

// What editors show in an empty box, and the ends of lines that are theirs alone.
const INVITING = [".ProseMirror-trailingBreak", "[data-placeholder]:empty", "[data-slate-placeholder]", '[contenteditable="false"][class*="placeholder" i]'];
const GLANCE_MS = 1000;
// Editors hear of a selection late (Slate counts in tenths of a second), and draw what they took later still.
const SELECTION_MS = 40;
const TAKEN_MS = 400;
const DRAWN_MS = 600;
const STEP_MS = 15;

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
    return textOf(box, [...listOf(this.#description.signature), ...INVITING].join(", "));
  }

  isEmpty(box = this.find()) {
    return this.text(box) === "";
  }

  hasFocus() {
    const box = this.find();
    return Boolean(box && hasFocus(box));
  }

  /** Put a text in; `replacing` is a text of ours that may be taken out for it. Answers, in the end, whether it is there. */
  async insert(text, replacing = "") {
    const box = this.find();
    if (!box) return false;
    const ready = hasFocus(box);
    ownerDocument(box).defaultView.focus();
    box.focus();
    if (isField(box)) return insertIntoField(box, text, replacing);
    const ours = replacing ? rangeOf(box, replacing) : null;
    // It stands there already, word for word.
    if (ours && letters(replacing) === letters(text)) return true;
    return this.#insertIntoRich(box, text, ours, ready);
  }

  async #insertIntoRich(box, text, ours, ready) {
    const document = ownerDocument(box);
    const moved = this.#select(box, ours);
    // Editors with a selection of their own take it over from the page's a moment later.
    if (moved || !ready) await pause(SELECTION_MS);
    const words = letters(text);
    const before = letters(textContent(box));
    const there = () => letters(textContent(box)).includes(words) && letters(textContent(box)) !== before;
    const untouched = () => letters(textContent(box)) === before;
    // An editor that takes the paste itself may draw it later: what is typed in meanwhile would stand there twice.
    if (pasted(box, text)) await until(() => !untouched(), TAKEN_MS);
    if (untouched()) {
      typed(document, text);
      await until(() => !untouched(), TAKEN_MS);
    }
    return until(there, DRAWN_MS);
  }

  /** Where a reply goes: in place of ours, at the caret, else at the end of what is there; whether the caret moved for it. */
  #select(box, ours) {
    const document = ownerDocument(box);
    const selection = document.getSelection();
    const signature = this.#signature(box);
    const before = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const within = before !== null && contains(box, before.commonAncestorContainer);
    let range = ours;
    if (!ours && this.isEmpty(box)) {
      range = document.createRange();
      range.selectNodeContents(box);
      if (signature) range.setEndBefore(signature);
      range.collapse(true);
      // An editor keeps an empty paragraph to write in: the caret belongs there, not before it.
      const first = one(box, "p, div");
      if (first && first !== signature && !contains(first, signature)) {
        range.selectNodeContents(first);
        range.collapse(true);
      }
    } else if (!ours && !within) {
      range = document.createRange();
      range.selectNodeContents(box);
      if (signature) range.setEndBefore(signature);
      range.collapse(false);
    }
    const moved = range !== null && !(within && isSame(range, before));
    // Set anew even where it stands already: what was typed before is then a step of its own for undo.
    const wanted = moved ? range : before?.cloneRange();
    if (wanted) {
      selection.removeAllRanges();
      selection.addRange(wanted);
    }
    return moved;
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

function insertIntoField(box, text, replacing) {
  const ours = replacing ? box.value.indexOf(replacing) : -1;
  if (ours >= 0 && replacing === text) return true;
  // Moving the caret ends what was being typed, so that undo takes out the reply and leaves the agent's own words.
  const [from, to] = ours >= 0 ? [ours, ours + replacing.length] : [box.selectionStart, box.selectionEnd];
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

/** Where a text stands in a box, whatever the editor made of its lines; null where it was changed. */
function rangeOf(box, text) {
  const wanted = text.replace(/\s/g, "");
  const places = [];
  let said = "";
  const walk = (node) => {
    for (let child = firstChild(node); child; child = nextSibling(child)) {
      if (nodeType(child) !== 3) {
        walk(child);
        continue;
      }
      for (let at = 0; at < child.data.length; at += 1) {
        if (/[\s\u200b\ufeff]/.test(child.data[at])) continue;
        said += child.data[at];
        places.push([child, at]);
      }
    }
  };
  walk(box);
  const from = wanted ? said.indexOf(wanted) : -1;
  if (from < 0) return null;
  const range = ownerDocument(box).createRange();
  const [[first, start], [last, end]] = [places[from], places[from + wanted.length - 1]];
  range.setStart(first, start);
  range.setEnd(last, end + 1);
  return range;
}

function isSame(one, other) {
  return ["startContainer", "startOffset", "endContainer", "endOffset"].every((name) => one[name] === other[name]);
}

/** What a text says, whatever stands between its letters. */
function letters(text) {
  return folded(text).replace(/\s/g, "");
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whether something is so, now or within this time. */
async function until(is, ms) {
  const end = performance.now() + ms;
  while (!is()) {
    if (performance.now() > end) return false;
    await pause(STEP_MS);
  }
  return true;
}
