import { StorageBusyError } from './storage-busy-error';

type Waiting<Request, Answer> = {
  request: Request;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
};

/** Answers requests together, one answer each in their order. What it throws happened to all, as if none had been made. */
type AnswerBatch<Request, Answer> = (key: string, requests: readonly Request[]) => Promise<readonly Answer[]>;

/**
 * Requests of one key that are answered together: those that come while a batch is under way share the next one. Each
 * sees what was there when its batch began, so never less than when it was made.
 */
export class Batches<Request, Answer> {
  readonly #answerBatch: AnswerBatch<Request, Answer>;
  readonly #mostRequests: number;
  readonly #waiting = new Map<string, Waiting<Request, Answer>[]>();

  constructor(mostRequests: number, answerBatch: AnswerBatch<Request, Answer>) {
    this.#mostRequests = mostRequests;
    this.#answerBatch = answerBatch;
  }

  /** Gives the answer, or throws what a batch of this request alone throws. */
  add(key: string, request: Request): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const waiting = this.#waiting.get(key);
      const one = { request, resolve, reject };
      if (waiting) waiting.push(one);
      else {
        this.#waiting.set(key, [one]);
        void this.#drain(key);
      }
    });
  }

  async #drain(key: string): Promise<void> {
    const waiting = this.#waiting.get(key) ?? [];
    while (waiting.length > 0) {
      // After the poll phase, so that every request that has arrived by now joins this batch.
      await new Promise(setImmediate);
      await this.#answer(key, waiting.splice(0, this.#mostRequests));
    }
    this.#waiting.delete(key);
  }

  async #answer(key: string, batch: readonly Waiting<Request, Answer>[]): Promise<void> {
    try {
      const answers = await this.#answerBatch(
        key,
        batch.map(({ request }) => request),
      );
      if (answers.length !== batch.length) throw new Error(`${answers.length} answers for ${batch.length} requests`);
      for (const [index, answer] of answers.entries()) batch[index]?.resolve(answer);
    } catch (error) {
      // A fault of one request must be its own: each is tried alone. A busy storage is nobody's fault.
      if (batch.length === 1 || error instanceof StorageBusyError) for (const { reject } of batch) reject(error);
      else for (const one of batch) await this.#answer(key, [one]);
    }
  }
}
