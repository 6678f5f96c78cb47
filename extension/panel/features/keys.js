// The panel's keys: Tab accepts, Alt+X opens the reasons, a digit chooses one, Alt+R corrects, Alt+W asks,
// Alt+J and Alt+K go to the next and the previous of the other conversations, Escape closes and stops what counts down.

import { accept } from "./replies.js";

/** Listens in the panel's page and in the composer. */
export function keys(panel, features) {
  const { reasons } = features.find((feature) => feature.reasons);
  const chords = Object.assign({}, ...features.map((feature) => feature.chords ?? {}));
  const layers = features.filter((feature) => feature.isOpen);
  const counting = features.find((feature) => feature.stop);
  let tooEarly = false;

  const onKey = (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    if (event.key === "Escape" && reasons.isOpen()) return take(event, () => reasons.close());
    if (event.key === "Escape" && counting?.stop("stopped")) return take(event, () => undefined);
    const layer = event.key === "Escape" && layers.find((each) => each.isOpen() && each.root.contains(event.target));
    if (layer) return take(event, () => layer.close());
    const chord = panel.key && Object.keys(chords).find((letter) => isChord(event, letter));
    if (chord) return take(event, () => chords[chord]());
    if (isChord(event, "x") && (panel.live || reasons.isOpen())) {
      tooEarly = panel.lock.holds;
      return take(event, () => !tooEarly && (reasons.isOpen() ? reasons.close() : reasons.open()));
    }
    const digit = digitOf(event);
    // A digit for reasons that were not opened, or closed by a change, must not end up in the composer.
    if (digit && (reasons.isOpen() || (tooEarly && panel.lock.holds))) {
      return take(event, () => !panel.lock.holds && reasons.choose(digit - 1));
    }
    return undefined;
  };

  const onComposerKey = (event) => {
    onKey(event);
    if (event.defaultPrevented || !isPlainTab(event) || !panel.desk.composerEmptyAndFocused()) return;
    // A second Tab right after a change was meant for what stood before, so it does nothing at all.
    if (panel.lock.holds) {
      take(event, () => undefined);
      return;
    }
    if (event.repeat || !panel.live || panel.live.level === 0 || panel.live.replies.length === 0) return;
    take(event, () => accept(panel, panel.live, 0));
  };

  document.addEventListener("keydown", onKey, { signal: panel.signal });
  panel.desk.onComposerKey(onComposerKey, panel.signal);

  let wasOpen = false;
  return {
    update: () => {
      tooEarly = panel.lock.holds && (tooEarly || (wasOpen && !reasons.isOpen()));
      wasOpen = reasons.isOpen();
    },
  };
}

function take(event, act) {
  event.preventDefault();
  event.stopPropagation();
  act();
}

function isPlainTab(event) {
  return event.key === "Tab" && !event.isComposing && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
}

/** Alt and a letter; where Alt makes a letter of its own (Polish ź), that letter is what is meant. */
function isChord(event, letter) {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const key = event.key.toLowerCase();
  return key === letter || (event.code === `Key${letter.toUpperCase()}` && !/^\p{Script=Latin}$/u.test(key));
}

function digitOf(event) {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const found = /^(?:Digit|Numpad)([1-9])$/.exec(event.code) ?? /^([1-9])$/.exec(event.key);
  return found ? Number(found[1]) : null;
}
