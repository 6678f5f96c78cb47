// The part of TOML that descriptions need: tables, strings, lists of strings, booleans, whole numbers.

/** What is written in a TOML text; throws SyntaxError with the line. */
export function parseToml(text) {
  const result = {};
  let table = result;
  const lines = joined(text);
  for (const { line, number } of lines) {
    const fail = (what) => {
      throw new SyntaxError(`line ${number}: ${what}`);
    };
    const header = /^\[\s*([\w-]+(?:\s*\.\s*[\w-]+)*)\s*\]$/.exec(line);
    if (header) {
      table = header[1].split(".").map((name) => name.trim()).reduce((at, name) => {
        if (["__proto__", "constructor", "prototype"].includes(name)) fail("this name is not allowed");
        if (!Object.hasOwn(at, name)) at[name] = {};
        if (typeof at[name] !== "object" || Array.isArray(at[name])) fail(`${name} is a value already`);
        return at[name];
      }, result);
      continue;
    }
    const pair = /^([\w-]+)\s*=\s*(.+)$/s.exec(line);
    if (!pair) fail("a name, =, and a value are expected");
    if (["__proto__", "constructor", "prototype"].includes(pair[1])) fail("this name is not allowed");
    if (Object.hasOwn(table, pair[1])) fail(`${pair[1]} is given twice`);
    const reader = new Values(pair[2], fail);
    table[pair[1]] = reader.value();
    reader.end();
  }
  return result;
}

/** Lines without comments; a list may go over several. */
function joined(text) {
  const lines = [];
  let open = null;
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = uncommented(raw).trim();
    if (!line) return;
    if (open) open.line += ` ${line}`;
    else open = { line, number: index + 1 };
    const bare = open.line.replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, "");
    if (/=/.test(bare) && (bare.match(/\[/g) ?? []).length > (bare.match(/\]/g) ?? []).length) return;
    lines.push(open);
    open = null;
  });
  if (open) lines.push(open);
  return lines;
}

function uncommented(line) {
  return line.replace(/^((?:"(?:\\.|[^"\\])*"|'[^']*'|[^"'#])*)#.*$/, "$1");
}

class Values {
  #text;
  #at = 0;
  #fail;

  constructor(text, fail) {
    this.#text = text;
    this.#fail = fail;
  }

  value() {
    const rest = this.#text.slice(this.#at);
    const basic = /^"((?:\\.|[^"\\])*)"/.exec(rest);
    if (basic) return this.#take(basic, this.#unescaped(basic[0]));
    const literal = /^'([^']*)'/.exec(rest);
    if (literal) return this.#take(literal, literal[1]);
    const word = /^(true|false)\b/.exec(rest);
    if (word) return this.#take(word, word[1] === "true");
    const number = /^[+-]?\d+(?![\w.])/.exec(rest);
    if (number) return this.#take(number, Number(number[0]));
    if (rest.startsWith("[")) return this.#list();
    if (rest.startsWith("{")) return this.#inline();
    return this.#fail("this value is not understood");
  }

  #unescaped(quoted) {
    try {
      return JSON.parse(quoted);
    } catch {
      return this.#fail("a backslash is written \\\\ or the text stands in 'single quotes'");
    }
  }

  #take(match, value) {
    this.#at += match[0].length;
    return value;
  }

  #space() {
    while (/\s/.test(this.#text[this.#at] ?? "")) this.#at += 1;
  }

  #list() {
    const list = [];
    this.#at += 1;
    for (;;) {
      this.#space();
      if (this.#text[this.#at] === "]") break;
      list.push(this.value());
      this.#space();
      if (this.#text[this.#at] === ",") this.#at += 1;
      else if (this.#text[this.#at] !== "]") this.#fail("a list ends with ]");
    }
    this.#at += 1;
    return list;
  }

  #inline() {
    const table = {};
    this.#at += 1;
    for (;;) {
      this.#space();
      if (this.#text[this.#at] === "}") break;
      const name = /^([\w-]+)\s*=\s*/.exec(this.#text.slice(this.#at));
      if (!name || name[1] === "__proto__") return this.#fail("a name, =, and a value are expected");
      this.#at += name[0].length;
      table[name[1]] = this.value();
      this.#space();
      if (this.#text[this.#at] === ",") this.#at += 1;
      else if (this.#text[this.#at] !== "}") this.#fail("a table ends with }");
    }
    this.#at += 1;
    return table;
  }

  end() {
    this.#space();
    if (this.#at < this.#text.length) this.#fail("there is something after the value");
  }
}

/** A description as TOML, as people read and keep it. */
export function writeToml(description) {
  const lines = [];
  const tables = [];
  for (const [name, value] of Object.entries(description)) {
    if (value && typeof value === "object" && !Array.isArray(value)) tables.push([name, value]);
    else lines.push(`${name} = ${written(value)}`);
  }
  for (const [name, table] of tables) {
    if (Object.keys(table).length === 0) continue;
    lines.push("", `[${name}]`, ...Object.entries(table).map(([key, value]) => `${key} = ${written(value)}`));
  }
  return `${lines.join("\n")}\n`;
}

function written(value) {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "string") return String(value);
  return value.includes("'") || /[\u0000-\u001f]/.test(value) ? JSON.stringify(value) : `'${value}'`;
}

/** A text that is JSON or TOML. */
export function parseDescription(text) {
  return text.trimStart().startsWith("{") ? JSON.parse(text) : parseToml(text);
}
