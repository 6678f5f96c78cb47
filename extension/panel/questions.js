// Questions to the copilot that wait for their answer.

const ANSWER_MS = 10_000;

/** A question got no answer: `error` is the server's frame, null when the line broke or nothing came in time. */
export class NoAnswer extends Error {
  constructor(error = null) {
    super(error?.what ?? "no answer");
    this.error = error;
  }
}

/** Each question is asked once, over the line that is open now. */
export class Questions {
  #line;
  #asked = new Map();

  constructor(line) {
    this.#line = line;
  }

  /** A promise of the `answer` frame; NoAnswer when none comes. */
  ask(key, question) {
    const eventId = crypto.randomUUID();
    return new Promise((resolve, reject) => {
      if (this.#line.state !== "online" || !this.#line.write({ type: "ask", event_id: eventId, key, question })) {
        reject(new NoAnswer());
        return;
      }
      const timer = setTimeout(() => this.answer(eventId, null), ANSWER_MS);
      this.#asked.set(eventId, { resolve, reject, timer });
    });
  }

  has(eventId) {
    return this.#asked.has(eventId);
  }

  /** What came for a question: its answer, an error, or null for nothing. */
  answer(eventId, frame) {
    const asked = this.#asked.get(eventId);
    if (!asked) return;
    clearTimeout(asked.timer);
    this.#asked.delete(eventId);
    if (frame?.type === "answer") asked.resolve(frame);
    else asked.reject(new NoAnswer(frame));
  }

  closed() {
    for (const eventId of [...this.#asked.keys()]) this.answer(eventId, null);
  }
}
