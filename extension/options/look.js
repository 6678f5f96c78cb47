// Language and appearance of the extension's own pages.

import { element, fill } from "../panel/dom.js";
import { call } from "../side/shell.js";
import { labelled, select } from "./form.js";

const THEMES = ["system", "light", "dark"];

export function look({ i18n, available, again, known }) {
  const { settings } = known();
  const names = available.map((code) => [code, new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code]);
  const language = labelled(i18n.t("look.language"), select(names, i18n.language));
  const theme = labelled(i18n.t("look.theme"), select(THEMES.map((one) => [one, i18n.t(`look.${one}`)]), settings.theme));
  const keep = async (changes) => {
    await call("settings", { changes });
    await again();
  };
  language.field.addEventListener("change", () => keep({ language: language.field.value }));
  theme.field.addEventListener("change", () => keep({ theme: theme.field.value }));
  language.field.dataset.choice = "language";
  theme.field.dataset.choice = "theme";
  fill(
    document.getElementById("look"),
    element("h2", { id: "look-title" }, i18n.t("look.title")),
    element("div", { class: "row" }, language.root, theme.root),
  );
  return { update: () => undefined };
}
