// Where a track stands: its place on the ladder, how far its evidence is, and what is missing, in words.

import { element } from "/panel/dom.js";
import { levelName } from "/panel/level.js";

const LEVELS = [0, 1, 2, 3, 4];

/** The five levels in a row, the one in force marked, those that are not allowed here dimmed; the words are beside it. */
export function ladder(page, one) {
  return element("ol", { class: "ladder", "aria-hidden": "true" }, LEVELS.map((level) => element("li", {
    class: [level === one.level && "ladder-here", level < one.level && "ladder-below", level > one.ceiling.level && "ladder-closed"].filter(Boolean).join(" "),
  }, levelName(page.i18n, one.track.kind, level))));
}

/** How far the evidence is: a bar, and in words how much more is needed. */
export function evidence(page, standing, name) {
  const { say, format } = page;
  const judged = standing.right + standing.wrong;
  const missing = standing.missing === 0 ? say("evidence.enough") : say("evidence.missing", { count: standing.missing });
  const label = `${say("evidence", { level: name })} (${say(`stream.${standing.stream}`)})`;
  return element("div", { class: "evidence" },
    element("p", {}, label),
    element("progress", { max: "100", value: String(Math.round(standing.share * 100)), "aria-label": label }),
    element("p", { class: "since" }, missing, " · ", judged
      ? say("evidence.judged", { right: format.number(standing.right), wrong: format.number(standing.wrong), target: new Intl.NumberFormat(format.locale, { style: "percent" }).format(standing.target) })
      : say("evidence.few")));
}

export function blockText(page, block) {
  const { say } = page;
  if (block.obstacle === "evidence") return `${say("block.evidence")} (${say(`stream.${block.detail}`)})`;
  if (block.obstacle === "readiness") return say("block.readiness", { detail: say(`ready.${block.detail}`) });
  const text = say(`block.${block.obstacle}`, { have: page.format.number(block.have), need: page.format.number(block.need), detail: block.detail });
  return ["ceiling", "held"].includes(block.obstacle) && block.detail ? `${text}: ${reasonText(page, block.detail)}` : text;
}

/** A reason as somebody wrote it, or one of the program's own in words. */
export function reasonText(page, reason) {
  return reason && page.say.has(`because.${reason}`) ? page.say(`because.${reason}`) : reason;
}
