// The box a message is written in: Enter sends, Shift+Enter begins a new line.

export const MOST_CHARACTERS = 20_000;

/**
 * Set up the form around a textarea; `send(text)` answers whether the text may be cleared, `hasMore()` whether there is
 * something to send beside the text.
 */
export function composer({ form, box, send, changed, signal, hasMore = () => false }) {
  const submit = () => {
    if ((box.value.trim() === "" && !hasMore()) || box.disabled) return;
    if (send(box.value) !== false) write("");
    box.focus();
  };
  const write = (text) => {
    box.value = text;
    grow();
    changed();
  };
  const grow = () => {
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight, innerHeight * 0.35)}px`;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  }, { signal });
  box.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (!event.repeat) submit();
  }, { signal });
  box.addEventListener("input", () => {
    grow();
    changed();
  }, { signal });

  /** Put text in at the caret, so that the browser's own undo takes it out again. */
  const insert = (text, replacing = false) => {
    box.focus();
    if (replacing) box.select();
    if (!document.execCommand("insertText", false, text)) box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
    grow();
    changed();
  };
  return { write, insert, submit };
}

/** How many characters a text is too long by, as the server counts; 0 when it fits. */
export function tooLongBy(text) {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= MOST_CHARACTERS) return 0;
  return Math.max(0, Array.from(text).length - MOST_CHARACTERS, Math.ceil((bytes - 60_000) / 4));
}
