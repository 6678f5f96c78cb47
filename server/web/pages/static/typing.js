// That somebody is writing: told to the others every few seconds, shown for as long as it goes on. Never what.

const TELL_MS = 3000;
const SHOWN_MS = 6000;

/**
 * `tell(text)` is called whenever what is in the box changed; `show(state, key)` draws who else writes into `place`
 * with `words(author, by)`. Ends with `signal`.
 */
export function typing({ connection, place, words, signal }) {
  let toldAt = -Infinity;
  let watched = null;
  let conversation = null;
  let seen = null;
  let timer = 0;
  const writing = new Map();

  const draw = () => {
    clearTimeout(timer);
    const now = performance.now();
    for (const [who, { until }] of writing) if (until <= now) writing.delete(who);
    const text = [...writing.values()].map((each) => each.text).join(" · ");
    if (place.textContent !== text) place.textContent = text;
    if (writing.size > 0) timer = setTimeout(draw, Math.min(...[...writing.values()].map((each) => each.until)) - now + 20);
  };
  connection.addEventListener("frame", ({ detail }) => {
    if (detail.type !== "typing" || detail.conversation !== conversation) return;
    writing.set(`${detail.author}/${detail.by ?? ""}`, { until: performance.now() + SHOWN_MS, text: words(detail.author, detail.by) });
    draw();
  }, { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    place.textContent = "";
  });

  const tell = (text) => {
    const now = performance.now();
    if (text.trim() === "") toldAt = -Infinity; // the next word begins another text
    if (!watched || text.trim() === "" || now - toldAt < TELL_MS) return;
    toldAt = now;
    connection.typing(watched);
  };
  const show = (state, key) => {
    const last = state.timeline.findLast((entry) => entry.message)?.message;
    if (state.view?.id !== conversation) {
      writing.clear();
      toldAt = -Infinity;
    } else if (last && last.id !== seen) {
      // What was being written has arrived.
      for (const who of writing.keys()) if (who.startsWith(`${last.author}/`)) writing.delete(who);
    }
    [watched, conversation, seen] = [key, state.view?.id ?? null, last?.id ?? null];
    draw();
  };
  return { tell, show };
}
