// Which message it is, and when it was written.

import { all, attribute, matches, one } from "./native.js";
import { identifiersOf } from "./features.js";
import { moment } from "./moment.js";

/** What names each message alone, if the page gives it. */
export function identity(items) {
  const sample = items.slice(-40);
  const names = new Set(sample.flatMap((node) => identifiersOf(node).map(({ name }) => name)));
  for (const name of [...names].sort((one, other) => Number(one === "id") - Number(other === "id"))) {
    const values = sample.map((node) => attribute(node, name)).filter(Boolean);
    if (values.length >= sample.length * 0.9 && new Set(values).size === values.length) return { id: `@${name}` };
  }
  for (const node of sample.slice(0, 1)) {
    for (const inner of all(node, "*").slice(0, 60)) {
      for (const { name } of identifiersOf(inner)) {
        const css = `[${name}]`;
        const values = sample.map((item) => one(item, css)).filter(Boolean).map((found) => attribute(found, name));
        if (values.length === sample.length && new Set(values).size === values.length) return { id: `${css}@${name}` };
      }
    }
  }
  return {};
}

/** Where a message's time stands in a form that can be read. */
export function timeRule(items) {
  const sample = items.slice(-6);
  for (const source of ["time@datetime", "[datetime]@datetime", "[data-timestamp]@data-timestamp", "[data-time]@data-time", "[data-ts]@data-ts", "[title]@title"]) {
    const [css, name] = source.split("@");
    const good = sample.filter((item) => {
      const holder = matches(item, css) ? item : one(item, css);
      return holder && moment(attribute(holder, name) ?? "");
    });
    if (good.length > 0 && good.length >= sample.length / 2) return { time: source };
  }
  return {};
}
