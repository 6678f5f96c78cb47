// What was understood of the messages, and how surely.

import { element } from "/panel/dom.js";
import { askedName, words } from "/panel/features/understood.js";
import { numbers } from "/static/lead/numbers.js";
import { named } from "/static/lead/words.js";

export function understood(page, story) {
  const { say, i18n } = page;
  const text = numbers(page);
  const { understanding } = story.understood;
  const { language } = understanding;
  const sure = (name, confidence) => say("understood.sure", { name, share: text.share(confidence) });
  const workflow = (id) => page.label(`workflow-${id}`, words(id));
  const others = (understanding.candidates ?? []).filter((one) => one.workflow !== understanding.workflow && one.confidence >= 0.01);
  const mentions = (understanding.mentions ?? []).map((one) => {
    const kind = named(say, i18n, "mention", one.kind);
    return one.value ? say("understood.mention", { kind, value: one.value }) : kind;
  });
  const missing = (understanding.missing ?? []).map((name) => askedName({ i18n, label: page.label }, name));
  const corrected = (understanding.corrected ?? []).map((name) => named(say, i18n, "corrected", name));
  const line = (key, content) => content && content.length > 0 && [element("dt", {}, say(key)), element("dd", {}, element("bdi", {}, content))];
  return element("dl", { class: "story-facts" },
    line("understood.wish", understanding.workflow ? sure(workflow(understanding.workflow), understanding.confidence) : i18n.t("wants.unknown")),
    line("understood.others", others.map((one) => sure(workflow(one.workflow), one.confidence)).join(" · ")),
    line("understood.language", language.language ? sure(page.format.languageName(language.language), language.confidence) : ""),
    line("understood.mentions", mentions.join(" · ")),
    line("understood.missing", missing.join(" · ")),
    line("understood.corrected", corrected.join(" · ")));
}
