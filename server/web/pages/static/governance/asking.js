// A button that asks for a reason before it does anything.

import { element, fill } from "/panel/dom.js";

const LONGEST = 2000;

/** A button; pressed, it becomes a field for the reason. Escape and Cancel give the button back, with the focus. */
export function asking(page, id, name, done, tone = "") {
  const { say, signal } = page;
  const place = element("div", { class: "asking-place" });
  const button = element("button", { type: "button", class: `button-small ${tone}`, id }, name);
  const close = () => {
    fill(place, button);
    button.focus();
  };
  button.addEventListener("click", () => {
    const field = element("input", { type: "text", required: true, minLength: 3, maxLength: LONGEST, id: `${id}-reason` });
    const cancel = element("button", { type: "button", class: "button-small" }, say("cancel"));
    const form = element("form", { class: "asking", "aria-label": name },
      element("label", { for: `${id}-reason` }, `${name} – ${say("reason")}`), field,
      element("button", { type: "submit", class: `button-small ${tone}` }, say("send")), cancel);
    cancel.addEventListener("click", close);
    form.addEventListener("keydown", (event) => event.key === "Escape" && close());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const reason = field.value.trim();
      if (reason.length < 3) return;
      close();
      done(reason);
    });
    fill(place, form);
    field.focus();
  }, { signal });
  fill(place, button);
  return place;
}
