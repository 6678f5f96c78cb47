// That the other side's messages were before somebody's eyes: told once for the newest, and only when it is true.

/**
 * `show(state, key)` is called after every change. A message counts as seen when the page is in front and the thread
 * shows its end. Ends with `signal`.
 */
export function seen({ connection, own, atEnd, log, signal }) {
  let current = null;
  let told = null;

  const look = () => {
    if (!current || document.visibilityState !== "visible" || !atEnd()) return;
    const { state, key } = current;
    const last = state.timeline.findLast(({ message }) => message && theirs(message, own))?.message;
    if (!last || last.id === told || last.id === state.seen[own]) return;
    if (connection.seen(key, last.id)) told = last.id;
  };
  document.addEventListener("visibilitychange", look, { signal });
  log.addEventListener("scroll", look, { signal });
  connection.addEventListener("state", () => {
    told = null; // a frame that was under way may be lost
    look();
  }, { signal });

  const show = (state, key) => {
    current = state.view ? { state, key } : null;
    look();
  };
  return { show };
}

function theirs(message, own) {
  return own === "customer" ? message.author !== "customer" : message.author === "customer";
}
