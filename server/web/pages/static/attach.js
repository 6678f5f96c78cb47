// Files named in a message. Their name and type are passed on, what is in them stays where it is.

import { element, fill, icon } from "/panel/dom.js";

const MOST = 20;
const MOST_CHARACTERS = 200;

/** Set up the button, the hidden file input and the list; answers {take(), put(files), has()}. */
export function attach({ button, input, list, i18n, changed, signal }) {
  let files = [];

  const draw = () => {
    list.hidden = files.length === 0;
    fill(list, files.map((file, index) => element(
      "li",
      { class: "attached" },
      icon("file"),
      element("bdi", {}, file.name),
      element("button", { type: "button", class: "attached-remove", "aria-label": i18n.t("attach.remove", { name: file.name }), on: { click: () => remove(index) } }, icon("close")),
    )), files.length > 0 && element("li", { class: "attached-note" }, i18n.t("attach.note")));
  };
  const remove = (index) => {
    files = files.filter((_, at) => at !== index);
    draw();
    changed();
    button.focus();
  };
  button.addEventListener("click", () => input.click(), { signal });
  input.addEventListener("change", () => {
    files = [...files, ...[...input.files].map(named)].slice(0, MOST);
    input.value = "";
    draw();
    changed();
    button.focus();
  }, { signal });
  signal.addEventListener("abort", () => {
    files = [];
    draw();
  });

  return {
    has: () => files.length > 0,
    take: () => {
      const taken = files;
      files = [];
      draw();
      return taken;
    },
    put: (given) => {
      files = [...given];
      draw();
    },
  };
}

function named(file) {
  const name = file.name.toWellFormed().replace(/\p{Cc}/gu, " ").slice(0, MOST_CHARACTERS) || "?";
  return file.type ? { name, type: file.type.slice(0, MOST_CHARACTERS) } : { name };
}
