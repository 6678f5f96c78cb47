// What a conversation looks like after its frames: values in, a new value out.

/** A conversation of which nothing is known yet. */
export const UNKNOWN = Object.freeze({
  view: null,
  timeline: Object.freeze([]),
  understanding: null,
  suggestion: null,
  withheld: null,
  ended: null,
  reading: null,
  wording: null,
  draft: null,
  rewords: false,
  actions: Object.freeze({}),
  approvals: Object.freeze({}),
  handed: null,
  choices: null,
  seen: Object.freeze({}),
  countdown: null,
});

/** The state after one more frame; frames of other kinds leave it as it is. */
export function fold(state, frame) {
  switch (frame.type) {
    case "snapshot":
      return fromSnapshot(frame);
    case "conversation":
      return { ...state, view: frame.view };
    case "message":
      return withMessage(state, frame.body);
    case "event":
      return withEvent(state, frame.body);
    case "understanding":
      return { ...state, understanding: frame.body };
    case "suggestion":
      return { ...state, suggestion: frame.body, withheld: null, ended: null, reading: null, wording: null, draft: null };
    case "countdown":
      return { ...state, countdown: frame.body };
    case "draft":
      return withDraft(state, frame.body);
    case "withheld":
      return { ...state, suggestion: null, withheld: frame.body, ended: null, reading: null, wording: null };
    case "superseded":
      return reread(ending(state, frame.body.suggestion, { kind: "superseded", reason: frame.body.reason }), frame);
    case "outcome":
      return ending(state, frame.body.suggestion, { kind: frame.body.outcome, reason: frame.body.reason ?? "" });
    case "seen":
      return { ...state, seen: { ...state.seen, [frame.author]: frame.message } };
    case "action":
      return { ...state, actions: withRun(state.actions, frame.body) };
    case "hand_over":
      return { ...state, handed: frame.body };
    case "approval":
      return { ...state, approvals: { ...state.approvals, [frame.body.key]: frame.body } };
    default:
      return state;
  }
}

/** The last thing the customer wrote, or undefined. */
export function lastCustomerMessage(state) {
  return state.timeline.findLast((entry) => entry.message?.author === "customer")?.message;
}

/** The suggestion that may be accepted at `now` (ms), or null. */
export function standing(state, now) {
  const { suggestion, ended } = state;
  if (!suggestion || ended || Date.parse(suggestion.expires_at) <= now) return null;
  return suggestion;
}

function fromSnapshot(frame) {
  const messages = frame.messages.map((message) => ({ message, at: message.received_at }));
  const events = (frame.events ?? []).map((event, index) => ({ event, at: event.at, place: frame.places?.[index] ?? messages.length }));
  // In the order in which it happened here: clocks of those who reported it may differ.
  const timeline = [...messages.keys(), messages.length].flatMap((place) => [
    ...events.filter((entry) => entry.place === place).map(({ event, at }) => ({ event, at })),
    ...messages.slice(place, place + 1),
  ]);
  const standing = {
    ...UNKNOWN,
    view: frame.view,
    timeline,
    understanding: frame.understanding ?? null,
    suggestion: frame.suggestion ?? null,
    withheld: frame.withheld ?? null,
    actions: (frame.actions ?? []).reduce(withRun, {}),
    approvals: Object.fromEntries((frame.approvals ?? []).map((approval) => [approval.key, approval])),
    choices: frame.choices ?? null,
    handed: frame.handed ?? null,
    countdown: frame.countdown ?? null,
    rewords: frame.rewords ?? false,
  };
  const state = (frame.drafts ?? []).reduce(withDraft, standing);
  const last = timeline.findLast((entry) => entry.message)?.message;
  if (last?.author !== "customer") return state;
  const answered = [state.suggestion?.message, state.withheld?.message].includes(last.id);
  return answered ? state : { ...state, reading: { message: last.id, since: last.received_at } };
}

function withMessage(state, message) {
  const known = state.timeline.some((entry) => entry.message?.id === message.id);
  if (known) return state;
  const timeline = [...state.timeline, { message, at: message.received_at }];
  if (message.author !== "customer") return { ...state, timeline, reading: null };
  // What stood was made for an earlier message: it must not be accepted while this one is being read.
  const ended = state.ended ?? (state.suggestion && { kind: "superseded", reason: "new_message" });
  return { ...state, timeline, ended, reading: { message: message.id, since: message.received_at } };
}

/** How far a language model has come with other words; when they are ready they are one more reply. */
function withDraft(state, draft) {
  const { suggestion } = state;
  if (!suggestion || suggestion.id !== draft.suggestion || state.ended) return state;
  if (draft.state === "wording") return { ...state, draft, wording: { until: draft.until } };
  if (draft.state !== "ready" || !draft.reply) return { ...state, draft, wording: null };
  return { ...state, draft, wording: null, suggestion: { ...suggestion, replies: [...suggestion.replies, draft.reply] } };
}

/** Confirmed actions by suggestion and place, the one that changed last at the end. */
function withRun(actions, run) {
  const name = `${run.suggestion}:${run.action_index}`;
  const { [name]: _, ...others } = actions;
  return { ...others, [name]: run };
}

function withEvent(state, event) {
  const timeline = [...state.timeline, { event, at: event.at }];
  const view = state.view && { ...state.view, ...changedBy(event) };
  return { ...state, timeline, view };
}

function changedBy(event) {
  switch (event.kind) {
    case "closed":
      return { status: "closed" };
    case "opened":
    case "reopened":
      return { status: "open" };
    case "assigned":
      // Who it is without being named, the next `conversation` frame tells.
      return event.detail?.to ? { assigned_to: event.detail.to } : {};
    case "transferred":
      if (event.detail?.to === "person") return {};
      return { tier: event.detail?.tier ?? 2 };
    default:
      return {};
  }
}

/** After a correction the last message is being read anew. */
function reread(state, frame) {
  const last = frame.body.reason === "correction" && lastCustomerMessage(state);
  return last ? { ...state, reading: { message: last.id, since: frame.at } } : state;
}

function ending(state, suggestion, ended) {
  if (state.suggestion?.id !== suggestion || (state.ended && ended.kind === "superseded")) return state;
  return { ...state, ended };
}
