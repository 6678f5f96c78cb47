// Drawing anew without taking the focus away from whoever is at work.

/** Call `draw`, then give the focus back to the element with the same `data-focus` if it was drawn anew. */
export function keepFocus(root, draw) {
  const focused = root.contains(document.activeElement) ? document.activeElement : null;
  const name = focused?.dataset.focus;
  draw();
  if (!focused || focused.isConnected || !name) return;
  root.querySelector(`[data-focus="${CSS.escape(name)}"]`)?.focus({ preventScroll: true });
}

/** A function of values that calls `draw(...values)` only when they say something else than before. */
export function whenOther(draw) {
  let before;
  return (...values) => {
    const now = JSON.stringify(values);
    if (now === before) return;
    before = now;
    draw(...values);
  };
}
