// Articles as blocks of plain text: enough of Markdown to read well, none of it ever as markup.

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+/;
const RULE = /^\s*\|?[\s:|-]+\|?\s*$/;

/**
 * Blocks `{kind, level, rows}` of a body, kind being heading, text, item or table; a row is a list of cells and a cell
 * a list of runs `{text, marked}`. `start` and `end` bound the marked passage in code points, as the server counts.
 */
export function blocks(body, start, end) {
  const found = [];
  let open = null;
  for (const line of lines(body, start, end)) {
    const text = line.map((run) => run.text).join("");
    const heading = HEADING.exec(text);
    if (text.trim() === "") open = null;
    else if (heading) {
      found.push({ kind: "heading", level: heading[1].length, rows: [[dropped(line, heading[1].length)]] });
      open = null;
    } else if (text.trimStart().startsWith("|")) {
      if (open?.kind !== "table") found.push((open = { kind: "table", level: 0, rows: [] }));
      if (!RULE.test(text)) open.rows.push(cells(line));
    } else if (ITEM.test(text)) {
      found.push((open = { kind: "item", level: 0, rows: [[dropped(line, ITEM.exec(text)[0].length)]] }));
    } else if (open && open.kind !== "table") {
      // A line break inside a paragraph is a space.
      open.rows[0][0].push({ text: " ", marked: line[0].marked && open.rows[0][0].at(-1).marked }, ...line);
    } else {
      found.push((open = { kind: "text", level: 0, rows: [[line]] }));
    }
  }
  return found.map((block) => ({ ...block, rows: block.rows.map((row) => row.map(joined)) }));
}

/** Neighbouring runs on the same side of the passage's bounds as one. */
function joined(cell) {
  const kept = [];
  for (const run of cell) {
    const before = kept.at(-1);
    if (before && before.marked === run.marked) kept[kept.length - 1] = { ...before, text: before.text + run.text };
    else kept.push(run);
  }
  return kept;
}

/** Runs of text, strong, emphasis and code in a piece of a line: `{kind, text}`. */
export function inline(text) {
  const found = [];
  let at = 0;
  for (const match of text.matchAll(/\*\*(\S(?:.*?\S)?)\*\*|(?<![\w*])\*(\S(?:[^*]*?\S)?)\*(?!\w)|`([^`]+)`/g)) {
    if (match.index > at) found.push({ kind: "text", text: text.slice(at, match.index) });
    const [, strong, emphasis, code] = match;
    found.push({ kind: strong ? "strong" : emphasis ? "em" : "code", text: strong ?? emphasis ?? code });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ kind: "text", text: text.slice(at) });
  return found;
}

/** The lines of a body, each as runs inside and outside the passage. */
function lines(body, start, end) {
  const points = Array.from(body);
  const found = [[]];
  const add = (text, marked) => text && found.at(-1).push({ text, marked });
  let from = 0;
  for (let at = 0; at <= points.length; at += 1) {
    const last = at === points.length;
    if (!last && points[at] !== "\n" && at !== start && at !== end) continue;
    add(points.slice(from, at).join(""), from >= start && from < end);
    from = at;
    if (!last && points[at] === "\n") {
      found.push([]);
      from = at + 1;
    }
  }
  return found;
}

/** A line without its first characters and the space behind them. */
function dropped(line, count) {
  const kept = [];
  let left = count;
  for (const run of line) {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    if (text) kept.push({ ...run, text: kept.length === 0 ? text.trimStart() : text });
  }
  return kept.length > 0 ? kept : [{ text: "", marked: false }];
}

/** A line of a table as cells. */
function cells(line) {
  const row = [[]];
  for (const run of line) {
    run.text.split("|").forEach((text, index) => {
      if (index > 0) row.push([]);
      if (text.trim()) row.at(-1).push({ text: text.trim(), marked: run.marked });
    });
  }
  const outer = (cell) => cell.length === 0;
  return row.slice(outer(row[0]) ? 1 : 0, outer(row.at(-1)) ? -1 : undefined);
}
