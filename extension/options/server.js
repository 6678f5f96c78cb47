// Where the server is, and who is signed in.

import { element, fill } from "../panel/dom.js";
import { call } from "../side/shell.js";
import { unreachable } from "../side/unreachable.js";
import { button, input, labelled } from "./form.js";

export function server({ i18n, tell, again }) {
  const root = document.getElementById("server");
  const address = labelled(i18n.t("options.address"), input({ type: "url", placeholder: "https://copilot.example.com" }));
  const standing = element("p", { class: "side-state", role: "status" });
  const account = element("div", {});
  const away = unreachable(i18n);
  let touched = false;
  address.field.addEventListener("input", () => (touched = true));

  const save = async () => {
    const value = address.field.value.trim().replace(/\/+$/, "");
    if (!/^https:\/\/[^/]+$|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(value)) return tell("stop", i18n.t("options.address_wrong"));
    touched = false;
    await call("settings", { changes: { server: value } });
    tell("good", i18n.t("options.saved"));
    return again();
  };
  const signIn = async () => {
    try {
      const url = await call("signIn");
      await chrome.tabs.create({ url });
      await again();
    } catch (problem) {
      tell("stop", problem.message);
    }
  };
  const signOut = async () => {
    await call("signOut");
    await again();
  };
  const saving = button(i18n.t("options.save"), save);
  fill(
    root,
    element("h2", { id: "server-title" }, i18n.t("options.server")),
    element("div", { class: "row" }, address.root, saving),
    standing,
    away.root,
    account,
  );

  let drawn = "";
  return {
    update: ({ settings, account: who, state }) => {
      if (!touched) address.field.value = settings.server;
      const fixed = settings.managed.includes("server");
      address.field.readOnly = fixed;
      saving.hidden = fixed;
      const shown = who.signedIn ? state : "signed_out";
      away.update(shown, settings.server);
      const version = JSON.stringify([who, shown, settings.server]);
      if (version === drawn) return;
      drawn = version;
      standing.dataset.state = shown;
      fill(standing, element("span", { class: "side-lamp", "aria-hidden": "true" }), i18n.t(`state.${shown}`));
      fill(account, settings.server && accountOf(who));
    },
  };

  function accountOf(who) {
    if (who.signedIn) {
      return element("div", { class: "row" }, element("p", { class: "grow" }, i18n.t("options.signed_in", { name: who.name })), button(i18n.t("options.sign_out"), signOut));
    }
    if (who.waiting) {
      return [
        element("p", {}, i18n.t("options.compare")),
        element("p", { class: "code", dir: "ltr" }, who.waiting.code),
        button(i18n.t("options.open_again"), () => chrome.tabs.create({ url: who.waiting.address })),
      ];
    }
    return button(i18n.t("side.sign_in"), signIn, true);
  }
}
