// Finding the facts of a reply in its text.

// Letters of scripts that put no space between words part nothing.
const LETTER = "(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}])\\p{L}";
const LETTER_FIRST = new RegExp(`^${LETTER}`, "u");
const LETTER_LAST = new RegExp(`${LETTER}$`, "u");
const DIGIT_FIRST = /^\p{Nd}/u;
const DIGIT_LAST = /\p{Nd}$/u;
const NUMBER_BEFORE = /\p{Nd}[.,\u066b\u066c]?$/u;
const NUMBER_AFTER = /^[.,\u066b\u066c]?\p{Nd}/u;

/**
 * A text in pieces `{text, fact}`, `fact` being null between the facts. A longer fact wins over a shorter one inside
 * it, and a number is not found inside a longer number or word.
 */
export function pieces(text, facts) {
  const taken = [];
  const longestFirst = facts.filter((fact) => fact.shown).sort((one, other) => other.shown.length - one.shown.length);
  for (const fact of longestFirst) {
    for (let from = text.indexOf(fact.shown); from >= 0; from = text.indexOf(fact.shown, from + 1)) {
      const to = from + fact.shown.length;
      if (standsAlone(text, from, to) && taken.every((other) => to <= other.from || from >= other.to)) {
        taken.push({ from, to, fact });
      }
    }
  }
  taken.sort((one, other) => one.from - other.from);
  const found = [];
  let at = 0;
  for (const { from, to, fact } of taken) {
    if (from > at) found.push({ text: text.slice(at, from), fact: null });
    found.push({ text: text.slice(from, to), fact });
    at = to;
  }
  if (at < text.length) found.push({ text: text.slice(at), fact: null });
  return found;
}

function standsAlone(text, from, to) {
  const [before, inside, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  if (DIGIT_FIRST.test(inside) && NUMBER_BEFORE.test(before)) return false;
  if (DIGIT_LAST.test(inside) && NUMBER_AFTER.test(after)) return false;
  if (LETTER_FIRST.test(inside) && LETTER_LAST.test(before)) return false;
  return !(LETTER_LAST.test(inside) && LETTER_FIRST.test(after));
}
