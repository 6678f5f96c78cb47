// The browser's own functions, called past whatever a page has put in their way.
//
// A form whose field is named `children`, or an image named `querySelectorAll`, hides the function of that name, for
// content scripts too. Everything that touches a page's nodes goes through here.

const getter = (type, name) => Object.getOwnPropertyDescriptor(type.prototype, name).get;
const call = (method) => (node, ...values) => method.call(node, ...values);

const QUERIES = [
  [Document, Document.prototype.querySelectorAll, Document.prototype.querySelector],
  [DocumentFragment, DocumentFragment.prototype.querySelectorAll, DocumentFragment.prototype.querySelector],
  [Element, Element.prototype.querySelectorAll, Element.prototype.querySelector],
];

// Nodes of another frame have that frame's own types, so what a node is, its number tells.
const TYPES = { 1: 2, 9: 0, 11: 1 };

export const nodeType = call(getter(Node, "nodeType"));
export const parentNode = call(getter(Node, "parentNode"));
export const firstChild = call(getter(Node, "firstChild"));
export const nextSibling = call(getter(Node, "nextSibling"));
export const textContent = call(getter(Node, "textContent"));
export const ownerDocument = call(getter(Node, "ownerDocument"));
export const isConnected = call(getter(Node, "isConnected"));
export const contains = call(Node.prototype.contains);
export const getRootNode = call(Node.prototype.getRootNode);
export const localName = call(getter(Element, "localName"));
export const attribute = call(Element.prototype.getAttribute);
export const attributes = call(getter(Element, "attributes"));
export const isContentEditable = call(getter(HTMLElement, "isContentEditable"));
export const assignedNodes = call(HTMLSlotElement.prototype.assignedNodes);
export const designMode = call(getter(Document, "designMode"));
export const classList = call(getter(Element, "classList"));
export const children = (node) =>
  (nodeType(node) === 11 ? getter(DocumentFragment, "children") : getter(Element, "children")).call(node);
export const box = call(Element.prototype.getBoundingClientRect);
export const parentElement = call(getter(Node, "parentElement"));
export const listen = call(EventTarget.prototype.addEventListener);
export const dispatch = call(EventTarget.prototype.dispatchEvent);
export const activeIn = (root) =>
  (nodeType(root) === 9 ? getter(Document, "activeElement") : getter(ShadowRoot, "activeElement")).call(root);

/** All matches in document order; an empty list for a selector that is none. */
export function all(root, selector) {
  return Array.from(listed(root, selector));
}

/** The same as the browser's own list: a node of it costs only when it is taken out. */
export function listed(root, selector) {
  try {
    return QUERIES[TYPES[nodeType(root)]][1].call(root, selector);
  } catch {
    return [];
  }
}

/** The first match, or null. */
export function one(root, selector) {
  try {
    return QUERIES[TYPES[nodeType(root)]][2].call(root, selector);
  } catch {
    return null;
  }
}

const { matches: matchesOf, closest: closestOf } = Element.prototype;

export function matches(node, selector) {
  try {
    return matchesOf.call(node, selector);
  } catch {
    return false;
  }
}

export function closest(node, selector) {
  try {
    return closestOf.call(node, selector);
  } catch {
    return null;
  }
}

/** The shadow root of an element, closed ones included. */
export function shadowOf(element) {
  try {
    return chrome.dom ? chrome.dom.openOrClosedShadowRoot(element) : element.openOrClosedShadowRoot;
  } catch {
    return null;
  }
}

/** The document in a frame, where this page may look into it. */
export function documentIn(frame) {
  try {
    return getter(HTMLIFrameElement, "contentDocument").call(frame);
  } catch {
    return null;
  }
}

/** All matches inside an element and, of a component, inside its own root. */
export function allWithin(node, selector) {
  const shown = nodeType(node) === 1 && localName(node).includes("-") ? shadowOf(node) : null;
  return shown ? [...all(node, selector), ...all(shown, selector)] : all(node, selector);
}
