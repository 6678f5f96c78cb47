// The popup: how things stand with the page in front, and the way to panel and options.

import { element, fill } from "../panel/dom.js";
import { call, dressPage } from "../side/shell.js";
import { unreachable } from "../side/unreachable.js";

const REFRESH_MS = 1500;

const [look, here] = await Promise.all([call("look"), chrome.windows.getCurrent()]);
const { i18n } = await dressPage(look.settings);
const front = await call("front", { windowId: here.id });

const state = document.getElementById("state");
const away = unreachable(i18n);
state.after(away.root);
show(look);
setInterval(() => call("look").then(show, () => undefined), REFRESH_MS);

function show({ account, state: line, settings }) {
  const standing = account.signedIn ? line : "signed_out";
  state.dataset.state = standing;
  fill(state, element("span", { class: "side-lamp", "aria-hidden": "true" }), i18n.t(`state.${standing}`));
  away.update(standing, settings.server);
}

document.getElementById("desk").textContent = front?.desk ? front.desk.name : i18n.t("side.no_desk");
const hint = document.getElementById("hint");
hint.hidden = !front?.hint;
hint.textContent = front?.hint ? i18n.t(`hint.${front.hint}`) : "";
// A panel opens only in direct answer to a click, so nothing may be waited for in between.
document.getElementById("open").addEventListener("click", () => {
  const opening = chrome.sidePanel ? chrome.sidePanel.open({ windowId: here.id }) : chrome.sidebarAction.open();
  opening.then(() => close(), () => undefined);
});
document.getElementById("options").addEventListener("click", () => chrome.runtime.openOptionsPage());
document.body.dataset.ready = "true";
