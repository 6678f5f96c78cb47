// Drawing only what changed, so that focus and open details stay where they are.

/** A function of a view that calls `draw(...values)` when one of the values that `pick(view)` lists is another. */
export function whenChanged(pick, draw) {
  let before = null;
  return (view) => {
    const values = pick(view);
    if (before && values.every((value, index) => value === before[index])) return;
    before = values;
    draw(...values);
  };
}
