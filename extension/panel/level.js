// What the copilot may do at a level, in words: replies are sent, actions are run.

const FIRST_THAT_ACTS = 2;

export function levelName(i18n, kind, level) {
  return i18n.t(kind !== "reply" && level >= FIRST_THAT_ACTS ? `level.${level}.action` : `level.${level}`);
}
