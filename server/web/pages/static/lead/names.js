// What things are called on this page.

import { words } from "/panel/features/understood.js";
import { named } from "/static/lead/words.js";

/** A track as an address writes it. */
export function trackText(track) {
  return [track.brand, track.workflow, track.kind, track.language].join("/");
}

/** The two lines that name a track: what it is about, then whose and in which language. */
export function trackName(page, track) {
  const brand = page.brandName(track.brand);
  if (!track.workflow) return { title: page.say("track.none"), note: brand };
  const kind = track.kind === "reply" ? page.say("kind.reply") : page.label(`action-${track.kind}`, words(track.kind));
  return {
    title: page.label(`workflow-${track.workflow}`, words(track.workflow)),
    note: [page.format.languageName(track.language), kind, brand].join(" · "),
  };
}

export function trackLine(page, track) {
  const { title, note } = trackName(page, track);
  return `${title} · ${note}`;
}

export function outcomeName(page, outcome) {
  return named(page.say, page.i18n, "outcome", outcome ?? "standing");
}

export function reasonName(page, reason) {
  return named(page.say, page.i18n, "reason", reason);
}

export function silenceName(page, reason) {
  return named(page.say, page.i18n, "silence", reason);
}
