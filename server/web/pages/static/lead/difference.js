// What was changed between two texts, word by word.

const MOST = 600;

/** Pieces `{kind, text}` of both texts, kind being same, out or in; null when the texts are too long to compare. */
export function difference(before, after) {
  const [one, two] = [parts(before), parts(after)];
  if (one.length > MOST || two.length > MOST) return null;
  // Where a word is the same, the space behind it may be another.
  const longest = table(one.map(trimmed), two.map(trimmed));
  const found = [];
  const add = (kind, text) => {
    if (found.at(-1)?.kind === kind) found.at(-1).text += text;
    else found.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < one.length || j < two.length) {
    if (i < one.length && j < two.length && trimmed(one[i]) === trimmed(two[j])) {
      add("same", two[j]);
      i += 1;
      j += 1;
    } else if (j === two.length || (i < one.length && longest[i + 1][j] >= longest[i][j + 1])) {
      add("out", one[i]);
      i += 1;
    } else {
      add("in", two[j]);
      j += 1;
    }
  }
  return found;
}

/** Words with the space behind them; signs stand alone, and so do the letters of scripts without spaces. */
function parts(text) {
  return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}]\s*/gu) ?? [];
}

const trimmed = (text) => text.trim();

/** For each pair of ends how long the longest common subsequence behind them is. */
function table(one, two) {
  const found = Array.from({ length: one.length + 1 }, () => new Uint16Array(two.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = two.length - 1; j >= 0; j -= 1) {
      found[i][j] = one[i] === two[j] ? found[i + 1][j + 1] + 1 : Math.max(found[i + 1][j], found[i][j + 1]);
    }
  }
  return found;
}
