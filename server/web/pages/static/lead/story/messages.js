// The messages that a suggestion rests on.

import { element } from "/panel/dom.js";

export function messages(page, story) {
  const { say, format, i18n } = page;
  if (story.messages.length === 0) return element("p", { class: "card-empty" }, say("story.no_messages"));
  return element("ol", { class: "messages" }, story.messages.map((message) => element(
    "li",
    { class: message.author === "customer" ? "message" : "message mine" },
    element("div", { class: "bubble" },
      element("p", { class: message.text ? "message-text" : "message-text hidden-text", dir: "auto" }, message.text || say("story.hidden")),
      (message.attachments ?? []).map((one) => element("p", { class: "attachment", dir: "auto" }, one.name))),
    element("p", { class: "meta" },
      element("span", {}, i18n.t(`author.${message.author}`)),
      element("time", { datetime: message.at }, format.moment(message.at)),
      (message.redacted ?? []).length > 0 && element("span", {}, i18n.t("thread.hidden")),
      message.id === story.suggestion.message && element("span", { class: "meta-answered" }, say("story.answered"))),
  )));
}
