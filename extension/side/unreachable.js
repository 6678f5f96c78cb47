// What can be said where the line to a server is broken: browsers keep to themselves that it was the certificate.

import { element } from "../panel/dom.js";

/** A line, hidden while there is nothing to say; `update(state, server)` with the connection's state and the address. */
export function unreachable(i18n) {
  let address = "";
  const look = element("button", { type: "button", class: "side-button", on: { click: () => chrome.tabs.create({ url: address }) } }, i18n.t("side.look"));
  const root = element("p", { class: "side-line", data: { tone: "warn" }, hidden: true }, `${i18n.t("side.unreachable")} `, look);
  return {
    root,
    update: (state, server) => {
      if (state === "connecting") return; // in between two tries
      address = server;
      root.hidden = state !== "offline" || !server.startsWith("https:");
    },
  };
}
