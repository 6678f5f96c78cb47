// Generated from server/web/client_frames.py and server_frames.py by `python -m server protocol`. Protocol 1.

/** Who is signed in on this socket; `pseudonym` is what conversations name an assigned agent by. */
export interface AccountView {
  readonly name: string;
  readonly role: string;
  readonly brands: readonly string[];
  readonly languages: readonly string[];
  readonly pseudonym?: string;
}

/** The client event is committed (again, for a duplicate); the client may forget it. */
export interface Ack {
  readonly type: "ack";
  readonly event_id: string;
  readonly conversation: string;
  readonly duplicate?: boolean;
}

/** A confirmed action is running, or what came of it. */
export interface ActionFrame {
  readonly type: "action";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: ActionRun;
}

/** An action ready to confirm: `says` is its consequence in a sentence, `said` the same by language. `changes` are the fields of the order that it sets; `assurance` is needed when it is confirmed, `about` is the order. With `approval` a second person must allow it first, within `approve_hours`: the key that their answer is kept under. Without `runs` nothing here does it: people do it in their own system, and record that. `level` is how much of it may happen without a person; `reversible` says that it can be undone or does no harm. */
export interface ActionProposal {
  readonly name: string;
  readonly says: string;
  readonly arguments?: readonly Argument[];
  readonly said?: Readonly<Record<string, string>>;
  readonly changes?: readonly string[];
  readonly assurance?: Assurance;
  readonly about?: string;
  readonly approval?: string;
  readonly approve_hours?: number;
  readonly runs?: boolean;
  readonly reversible?: boolean;
  readonly level?: number;
}

/** Body of the `action` frame: a confirmed action and how it stands since `at` (UTC). `elsewhere` is what an agent did in another system, and says so. `level` is that at which it ran by itself: 3 beside a person who did not stop it, 4 with nobody there; 0 where a person confirmed it. */
export interface ActionRun {
  readonly suggestion: string;
  readonly action_index: number;
  readonly name: string;
  readonly order: string;
  readonly state: RunState;
  readonly at: string;
  readonly detail?: string;
  readonly elsewhere?: boolean;
  readonly level?: number;
}

/** What articles and the customer's order say to an `ask`; where neither says anything, `detail` tells so. `left_out` passages were found and did not pass the checks; `problem` says why the order could not be read. */
export interface Answer {
  readonly type: "answer";
  readonly event_id: string;
  readonly question: string;
  readonly citations: readonly Citation[];
  readonly detail?: string;
  readonly facts?: OrderFacts | null;
  readonly left_out?: number;
  readonly problem?: string;
}

/** Body of the `approval` frame; `key` is that of the action it is for, times UTC, `by` who decided. */
export interface Approval {
  readonly id: string;
  readonly key: string;
  readonly action: string;
  readonly order: string;
  readonly state: ApprovalState;
  readonly at: string;
  readonly due_at: string;
  readonly asked_by: string;
  readonly by?: string;
  readonly reason?: string;
}

/** An approval was asked for, given, refused, or came too late. */
export interface ApprovalFrame {
  readonly type: "approval";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: Approval;
}

export type ApprovalState = "open" | "approved" | "refused" | "expired";

/** One exact argument; `type` as of fields, or list, whose `names` are what people call its ids. */
export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly value: string | number | boolean | null | readonly string[];
  readonly currency?: string | null;
  readonly names?: readonly string[];
}

/** Ask the copilot a question, answered by `answer` from passages the agent may see and the customer's order. */
export interface Ask {
  readonly type: "ask";
  readonly event_id: string;
  readonly key: ConversationKey;
  readonly question: string;
}

/** Ask for the approval that a proposed action needs; `approval` frames tell how it stands. */
export interface AskApproval {
  readonly type: "ask_approval";
  readonly event_id: string;
  readonly suggestion: string;
  readonly action_index?: number;
}

export type Assurance = 0 | 1 | 2 | 3;

/** A file named in a message; its content stays in the desk. */
export interface Attachment {
  readonly name: string;
  readonly type?: string;
}

export type Audience = "customer" | "internal";

export type Author = "customer" | "agent" | "assistant";

/** One possible workflow with its probability (0..1). */
export interface Candidate {
  readonly workflow: string;
  readonly confidence: number;
}

/** What an agent may choose from: workflows, languages that there are wordings in, fields of an order by type. */
export interface Choices {
  readonly workflows?: readonly string[];
  readonly languages?: readonly string[];
  readonly facts?: Readonly<Record<string, FieldType>>;
}

/** A passage as cited: enough to open the article there; `relevance` is the cosine of the search. */
export interface Citation {
  readonly article: string;
  readonly version: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: string;
  readonly audience: Audience;
  readonly relevance: number;
}

/** Confirm a proposed action by its place in the suggestion; `ack` says that it is claimed, `action` what came. With `elsewhere` nothing is run: the agent did it in another system, and that is recorded. */
export interface Confirm {
  readonly type: "confirm";
  readonly event_id: string;
  readonly suggestion: string;
  readonly action_index?: number;
  readonly elsewhere?: boolean;
}

/** Something that happened to the conversation; `detail` is the kind's own (tier, rating, assignee). `transferred` with `to` TO_PERSON takes it from the assistant to people; `by` is then who asked for it. */
export interface ConversationEvent {
  readonly kind: EventKind;
  readonly at: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** A conversation of the account's brands opened or changed; not sequenced, the latest counts. */
export interface ConversationFrame {
  readonly type: "conversation";
  readonly view: ConversationView;
}

/** Where a conversation lives: brand, desk and the desk's own id; unique in one installation. */
export interface ConversationKey {
  readonly brand: string;
  readonly desk: string;
  readonly external_id: string;
}

/** A conversation in a list or a snapshot; `waiting_since` is the first unanswered customer message (UTC). */
export interface ConversationView {
  readonly id: string;
  readonly key: ConversationKey;
  readonly status: string;
  readonly opened_at: string;
  readonly sequence: number;
  readonly language?: string | null;
  readonly customer_name?: string;
  readonly assurance?: number;
  readonly assigned_to?: string | null;
  readonly tier?: number;
  readonly last_text?: string;
  readonly last_author?: Author | null;
  readonly last_at?: string | null;
  readonly waiting_since?: string | null;
  readonly standing?: boolean;
}

/** Mend what the copilot understood; it recomputes at once. */
export interface Correct {
  readonly type: "correct";
  readonly event_id: string;
  readonly key: ConversationKey;
  readonly correction: Correction;
}

/** What an agent mended in the copilot's understanding; a field left out is as understood. An empty workflow says that none is meant; `line` names lines of the order by id; `fact` gives fields of the order the value that the agent knows; `undo` names what is to be as understood again. */
export interface Correction {
  readonly workflow?: string | null;
  readonly language?: string | null;
  readonly customer?: string | null;
  readonly order?: string | null;
  readonly line?: string | readonly string[] | null;
  readonly fact?: Readonly<Record<string, boolean | number | string>> | null;
  readonly undo?: readonly ("workflow" | "language" | "order" | "line" | "fact")[];
}

/** Body of the `countdown` frame: the reply goes out at `due_at` unless `by` (a pseudonym) stops it, or why not. */
export interface Countdown {
  readonly suggestion: string;
  readonly state: CountdownState;
  readonly due_at: string;
  readonly by: string;
  readonly reason?: string;
}

/** A reply counts down before it goes out by itself, went out, or is a suggestion again. */
export interface CountdownFrame {
  readonly type: "countdown";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: Countdown;
}

export type CountdownState = "running" | "sending" | "sent" | "back";

/** A customer as the core system knows them; `postcode` and `email` are compared, never shown to claim. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly postcode: string;
  readonly language?: string | null;
  readonly fields?: readonly Field[];
  readonly parts?: Readonly<Record<string, readonly Part[]>>;
}

/** The verdict of the first rule that applied; `near` are rules one condition short of another verdict. `inputs` holds every fact that any evaluated rule read, as JSON scalars (None: missing), so that the decision can be replayed. `actions` are those of the workflow that may be done now, `hand_over` the team that must take over. */
export interface Decision {
  readonly verdict: Verdict;
  readonly workflow: string;
  readonly version: string;
  readonly rules: readonly RuleHit[];
  readonly wording: string;
  readonly near?: readonly RuleHit[];
  readonly asks?: readonly string[];
  readonly inputs?: Readonly<Record<string, string | number | boolean | null>>;
  readonly actions?: readonly string[];
  readonly hand_over?: string;
}

export type DismissReason = "wrong_intent" | "wrong_order" | "wrong_fact" | "wrong_policy" | "wrong_language" | "tone" | "incomplete" | "not_now" | "other";

/** Body of the `draft` frame; `reply` stands only in a ready draft, after every guard has passed it. `how` and `id` are what an agent asked for and by which event; the draft that comes by itself has neither. A draft that is still being worded after `until` (UTC) comes no more: its server stopped. `faults` say in fixed words why a draft was dropped; its text is in the ledger alone. */
export interface Draft {
  readonly suggestion: string;
  readonly state: DraftState;
  readonly until?: string | null;
  readonly reply?: Reply | null;
  readonly faults?: readonly string[];
  readonly how?: How | null;
  readonly id?: string;
}

/** A language model words the standing suggestion anew, or has; one more reply when it is ready. */
export interface DraftFrame {
  readonly type: "draft";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: Draft;
}

export type DraftState = "wording" | "ready" | "dropped";

/** A frame could not be served: `code` for programs, the rest for people; `event_id` or `key` when it had one. */
export interface ErrorFrame {
  readonly type: "error";
  readonly code: "malformed" | "unknown_type" | "too_large" | "forbidden" | "not_found" | "conflict" | "expired" | "rate_limited" | "unsupported" | "unavailable" | "protocol";
  readonly what: string;
  readonly remedy?: string;
  readonly event_id?: string | null;
  readonly key?: ConversationKey | null;
}

/** Something happened to the conversation. */
export interface EventFrame {
  readonly type: "event";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: ConversationEvent;
}

export type EventKind = "opened" | "assigned" | "transferred" | "closed" | "reopened" | "rated";

/** One typed value of a record; None is a value that the core system does not have. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly value: string | number | boolean | null;
  readonly currency?: string | null;
}

export type FieldType = "text" | "integer" | "money" | "date" | "time" | "flag";

/** This suggestion is in front of an active panel and untouched; said every second while it counts down. Not acknowledged and never kept: what is not said any more does not go out. None takes it back, `why` says why; with `whose` that of another window of the same agent. */
export interface Front {
  readonly type: "front";
  readonly suggestion?: string | null;
  readonly whose?: string | null;
  readonly why?: "" | "typed" | "switched" | "hidden" | "stopped" | "edited";
}

/** Body of the `hand_over` frame: the team that must take over, and what whoever receives it has to know. `names` are the team's by language, `decided` the rules that said so, `open` what is still to be found out. */
export interface HandOver {
  readonly team: string;
  readonly tier: number;
  readonly names: Readonly<Record<string, string>>;
  readonly workflow: string;
  readonly language: string;
  readonly customer: string;
  readonly assurance: number;
  readonly order: string | null;
  readonly decided: readonly RuleHit[];
  readonly open: readonly string[];
  readonly said: string;
}

/** The conversation was handed over to a team, and what it has to know. */
export interface HandOverFrame {
  readonly type: "hand_over";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: HandOver;
}

/** First frame of a socket: protocol version and the one-time ticket (60 s) from `POST /api/ticket`. With `queue` the server also sends `conversation` frames for every conversation of the account's brands. */
export interface Hello {
  readonly type: "hello";
  readonly protocol: number;
  readonly ticket: string;
  readonly client?: string;
  readonly queue?: boolean;
}

export type How = "shorter" | "friendlier" | "translated";

/** A new index or new rules are in force. */
export interface KnowledgeUpdated {
  readonly type: "knowledge_updated";
  readonly index: string;
  readonly at: string;
}

/** A language of the allowed set or none, how sure (0..1), and what decided it. `reason` is "text", "script" or "memory"; without a language it is "too_short", "ambiguous", "unsupported" or "no_text". */
export interface LanguageGuess {
  readonly language: string | null;
  readonly confidence: number;
  readonly reason: string;
}

export type LifeEvent = "displayed" | "inserted" | "sent" | "dismissed";

/** One line of an order: what was bought, how many, for how much (minor units) and in which variant. `product` is its key in the catalogue, where the line's own id is that of one of the product's variants. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly quantity: number;
  readonly amount: number | null;
  readonly options?: Readonly<Record<string, string>>;
  readonly product?: string | null;
}

/** Whoever sends this has had a watched conversation before their eyes up to this message. */
export interface Look {
  readonly type: "seen";
  readonly key: ConversationKey;
  readonly message: string;
}

/** What the customer named: `kind` is order, email, postcode...; `start`, `end` are its offsets. */
export interface Mention {
  readonly kind: string;
  readonly value: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** One committed message; `text` is cleaned and redacted, times are UTC. */
export interface Message {
  readonly id: string;
  readonly external_id: string;
  readonly author: Author;
  readonly text: string;
  readonly at: string;
  readonly received_at: string;
  readonly channel?: string;
  readonly attachments?: readonly Attachment[];
  readonly redacted?: readonly string[];
}

/** A new message. */
export interface MessageFrame {
  readonly type: "message";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: Message;
}

/** Report a message or an event of a conversation; grants no right to read it. Exactly one of both is set. */
export interface Observe {
  readonly type: "observe";
  readonly event_id: string;
  readonly key: ConversationKey;
  readonly message?: ObservedMessage | null;
  readonly event?: ObservedEvent | null;
}

/** A conversation event as the desk reports it. */
export interface ObservedEvent {
  readonly kind: EventKind;
  readonly at: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** A message as the desk shows it; `external_id` is the desk's own and makes reporting it twice harmless. */
export interface ObservedMessage {
  readonly external_id: string;
  readonly author: Author;
  readonly text: string;
  readonly at: string;
  readonly channel?: string;
  readonly attachments?: readonly Attachment[];
}

/** One order of the customer as fields that the brand declared, its lines, and further lists by name. */
export interface Order {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly lines?: readonly Line[];
  readonly currency?: string | null;
  readonly parts?: Readonly<Record<string, readonly Part[]>>;
}

/** A customer's orders as read: `read_at` is our clock (UTC), `problem` why there are none. `lines` are ids of the selected order's lines that are meant; `choices` those that may be, when that is not sure. `about` is the customer with their declared fields and lists, without e-mail and postcode. `mended` are fields of the selected order whose value an agent gave instead of the core system. `wanted` is what people call what should be instead (other variants, another payment method), `offers` what there is to choose from, `difference` what it costs more (minor units), `said` texts that the customer gave, by argument. `entity` is what this business calls an order. */
export interface OrderContext {
  readonly source: string;
  readonly read_at: string;
  readonly customer?: string | null;
  readonly name?: string;
  readonly orders?: readonly Order[];
  readonly selected?: string | null;
  readonly problem?: string;
  readonly lines?: readonly string[];
  readonly choices?: readonly string[];
  readonly about?: Customer | null;
  readonly wanted?: readonly string[];
  readonly offers?: readonly string[];
  readonly difference?: number | null;
  readonly said?: Readonly<Record<string, string>>;
  readonly mended?: readonly string[];
  readonly entity?: string;
}

/** What the customer's order says to a question, where that was read and when (UTC). */
export interface OrderFacts {
  readonly order: string;
  readonly source: string;
  readonly read_at: string;
  readonly fields?: readonly Field[];
  readonly lines?: readonly Line[];
  readonly currency?: string | null;
}

/** A suggestion came to its end (sent, dismissed...). */
export interface OutcomeFrame {
  readonly type: "outcome";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: OutcomeView;
}

/** Report what happened to a suggestion; `sent` carries the final message, which is committed with it. */
export interface OutcomeReport {
  readonly type: "outcome";
  readonly event_id: string;
  readonly suggestion: string;
  readonly event: LifeEvent;
  readonly at: string;
  readonly reason?: DismissReason | null;
  readonly reply_index?: number;
  readonly message?: ObservedMessage | null;
}

/** The end of a suggestion as the watchers see it. */
export interface OutcomeView {
  readonly suggestion: string;
  readonly outcome: string;
  readonly reason?: string;
}

/** One entry of a list that a customer or an order holds, as the brand declared it: a payment, a passenger. */
export interface Part {
  readonly id: string;
  readonly fields?: readonly Field[];
}

/** Keep-alive, every 20 seconds. */
export interface Ping {
  readonly type: "ping";
  readonly at?: string | null;
}

/** Answer to a ping with the server's clock (UTC). */
export interface Pong {
  readonly type: "pong";
  readonly at: string;
}

/** A reply in the customer's language; `gloss` is the same wording in another language, for the agent. */
export interface Reply {
  readonly text: string;
  readonly language: string;
  readonly wording: string;
  readonly facts?: readonly TiedFact[];
  readonly gloss?: string;
  readonly gloss_language?: string;
}

/** One of several requests in a message, from `start` to `end` of its text, and what came of it. `reason` says why it has no reply of its own; `actions` are places among the suggestion's. */
export interface Requested {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly workflow: string | null;
  readonly confidence: number;
  readonly order: string | null;
  readonly decision: Decision | null;
  readonly reason?: string;
  readonly actions?: readonly number[];
}

/** Ask for another version of a reply; `draft` frames tell what comes of it. `language` is for a translation. */
export interface Reword {
  readonly type: "reword";
  readonly event_id: string;
  readonly suggestion: string;
  readonly how: How;
  readonly reply_index?: number;
  readonly language?: string | null;
}

/** A rule and its plain sentence; `problem` is set where its condition could not be evaluated. */
export interface RuleHit {
  readonly rule: string;
  readonly says: string;
  readonly problem?: string;
}

export type RunState = "running" | "done" | "failed" | "unclear";

/** A side of a conversation has seen it up to this message, also told after every `watch`; never who or when. */
export interface SeenFrame {
  readonly type: "seen";
  readonly conversation: string;
  readonly author: Author;
  readonly message: string;
}

/** A conversation as it stands: everything up to `view.sequence`; `choices` are what `correct` may name. `places` tells of each of `events` how many of `messages` came before it, `rewords` whether a language model is there to word replies anew. */
export interface Snapshot {
  readonly type: "snapshot";
  readonly conversation: string;
  readonly view: ConversationView;
  readonly messages: readonly Message[];
  readonly events?: readonly ConversationEvent[];
  readonly places?: readonly number[];
  readonly understanding?: Understood | null;
  readonly suggestion?: Suggestion | null;
  readonly withheld?: Withheld | null;
  readonly actions?: readonly ActionRun[];
  readonly approvals?: readonly Approval[];
  readonly handed?: HandOver | null;
  readonly choices?: Choices | null;
  readonly drafts?: readonly Draft[];
  readonly rewords?: boolean;
  readonly countdown?: Countdown | null;
}

/** One stage of the flow: milliseconds it took and one line on what it found. */
export interface Stage {
  readonly name: string;
  readonly ms: number;
  readonly note?: string;
}

/** Body of the `suggestion` frame; only `replies[0]` is judged. Times UTC. `requests` are those of a message that asks for several things: `replies[0]` answers them all, `decision` and `track` are the first one's. With `gate` the agent is asked before anything is sent whose amounts or days contradict the replies. */
export interface Suggestion {
  readonly id: string;
  readonly message: string;
  readonly revision: number;
  readonly created_at: string;
  readonly expires_at: string;
  readonly track: Track;
  readonly level: number;
  readonly decision: Decision;
  readonly replies: readonly Reply[];
  readonly trace: Trace;
  readonly actions?: readonly ActionProposal[];
  readonly citations?: readonly Citation[];
  readonly gate?: boolean;
  readonly requests?: readonly Requested[];
  readonly hand_over?: HandOver | null;
}

/** A new suggestion stands. */
export interface SuggestionFrame {
  readonly type: "suggestion";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: Suggestion;
}

/** Body of the `superseded` frame: the suggestion no longer stands. `reason`: new_message, agent_reply, correction, closed, handed_over, or action when one changed what there is to say. */
export interface Superseded {
  readonly suggestion: string;
  readonly reason: string;
}

/** The suggestion no longer stands. */
export interface SupersededFrame {
  readonly type: "superseded";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: Superseded;
}

/** A fact in a reply: raw `value`, as `shown` in the text, its `source` (order field, rule, passage). */
export interface TiedFact {
  readonly name: string;
  readonly value: string | number | boolean | null;
  readonly shown: string;
  readonly source: string;
}

/** How a suggestion came about: stages in order, the query searched with, and every version in play. `query` has the messages whose vectors were combined, with their weights, `terms` what the query and the passages found have in common. */
export interface Trace {
  readonly stages: readonly Stage[];
  readonly query: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly terms?: readonly string[];
}

/** The unit that earns autonomy; `kind` is `reply` or an action's name. */
export interface Track {
  readonly brand: string;
  readonly workflow: string;
  readonly kind: string;
  readonly language: string;
}

/** Hand the conversation over to the team that a suggestion names; `hand_over` carries the summary to it. */
export interface TransferToTeam {
  readonly type: "transfer_to_team";
  readonly event_id: string;
  readonly suggestion: string;
}

/** Whoever sends this is writing in a conversation that they watch; what they write stays with them. */
export interface Typing {
  readonly type: "typing";
  readonly key: ConversationKey;
}

/** Somebody is writing in a conversation: the customer, or the agent with this pseudonym; never what. */
export interface TypingFrame {
  readonly type: "typing";
  readonly conversation: string;
  readonly author: Author;
  readonly by?: string;
}

/** Language, workflow and mentions; `missing` names what must be known before a decision. */
export interface Understanding {
  readonly language: LanguageGuess;
  readonly workflow: string | null;
  readonly confidence: number;
  readonly candidates?: readonly Candidate[];
  readonly mentions?: readonly Mention[];
  readonly missing?: readonly string[];
  readonly corrected?: readonly string[];
}

/** What was understood of the last customer message. */
export interface UnderstandingFrame {
  readonly type: "understanding";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: Understood;
}

/** Body of the `understanding` frame: what was understood and the order context it rests on. */
export interface Understood {
  readonly message: string;
  readonly understanding: Understanding;
  readonly context: OrderContext;
}

/** Stop following a conversation. */
export interface Unwatch {
  readonly type: "unwatch";
  readonly key: ConversationKey;
}

export type Verdict = "allow" | "needs_approval" | "deny" | "needs_information";

/** Stop a suggestion from being sent or run, by anyone who watches it. */
export interface Veto {
  readonly type: "veto";
  readonly event_id: string;
  readonly suggestion: string;
}

/** Follow a conversation; with `after` the missed frames come, without it a snapshot. */
export interface Watch {
  readonly type: "watch";
  readonly key: ConversationKey;
  readonly after?: number | null;
}

/** The hello was accepted. */
export interface Welcome {
  readonly type: "welcome";
  readonly protocol: number;
  readonly account: AccountView;
  readonly heartbeat_seconds: number;
  readonly version: string;
}

/** Body of the `withheld` frame: why nothing is suggested for a message, with what was found all the same. */
export interface Withheld {
  readonly id: string;
  readonly message: string;
  readonly revision: number;
  readonly created_at: string;
  readonly reason: WithheldReason;
  readonly detail: string;
  readonly trace: Trace;
  readonly decision?: Decision | null;
  readonly citations?: readonly Citation[];
}

/** Nothing is suggested for the last customer message, and why. */
export interface WithheldFrame {
  readonly type: "withheld";
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: Withheld;
}

export type WithheldReason = "no_trigger" | "low_relevance" | "policy_block" | "language_unsupported" | "stale_context" | "duplicate" | "quota" | "error";

export type ClientFrames = Hello | Watch | Unwatch | Observe | OutcomeReport | Ask | Correct | Confirm | AskApproval | Reword | TransferToTeam | Veto | Front | Typing | Look | Ping;

export type ServerFrames = Welcome | Ack | Snapshot | MessageFrame | EventFrame | UnderstandingFrame | SuggestionFrame | DraftFrame | WithheldFrame | SupersededFrame | OutcomeFrame | ActionFrame | CountdownFrame | ApprovalFrame | HandOverFrame | ConversationFrame | Answer | TypingFrame | SeenFrame | KnowledgeUpdated | ErrorFrame | Pong;
