// What the agent can do beside taking a suggestion, in one row: correct what was understood, ask something.

import { element } from "../dom.js";
import { ask } from "./ask.js";
import { correct } from "./correct.js";

/** The openers side by side, what one of them opens below; one is open at a time. */
export function tools(panel) {
  const parts = [correct(panel), ask(panel)];
  const root = element("div", { class: "tools" }, parts.map((part) => part.root));
  const chords = {};
  for (const part of parts) {
    for (const [letter, act] of Object.entries(part.chords)) {
      chords[letter] = () => {
        for (const other of parts) if (other !== part) other.close();
        act();
      };
    }
  }
  return {
    root,
    chords,
    isOpen: () => parts.some((part) => part.isOpen()),
    close: () => parts.forEach((part) => part.close()),
    update: (view) => {
      for (const part of parts) part.update(view);
      root.hidden = parts.every((part) => part.root.hidden);
    },
  };
}
