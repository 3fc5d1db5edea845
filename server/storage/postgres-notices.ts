import { Client, type Pool } from 'pg';
import * as z from 'zod/mini';
import type { NoticeBoard } from './notice-board';
import type { Notice } from './storage';

const channel = 'goalpost_moved';
/** `NOTIFY` takes one lock of the whole server at commit: one for many commands keeps writes fast. */
const coalesceMs = 25;
const reconnectMs = 1000;
/** A lost notification must not matter: this often everyone looks for themselves. */
const lookEveryMs = 60_000;
/** PostgreSQL takes messages below 8,000 bytes. */
const noticesPerMessage = 100;

/** What one process tells the others: workspaces and where they stand. */
const Message = z.pipe(
  z.string(),
  z.pipe(
    z.transform((text: string): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        return null;
      }
    }),
    z.array(z.tuple([z.string(), z.int()])),
  ),
);

/** Tells the other processes which workspaces moved, and hears it from them, over a connection of its own. */
export class NoticeExchange {
  readonly #databaseUrl: string;
  readonly #pool: Pool;
  readonly #board: NoticeBoard;
  readonly #waiting = new Map<string, number>();
  #sending: NodeJS.Timeout | null = null;
  #looking: NodeJS.Timeout | null = null;
  #listener: Client | null = null;
  #closed = false;

  constructor(databaseUrl: string, pool: Pool, board: NoticeBoard) {
    this.#databaseUrl = databaseUrl;
    this.#pool = pool;
    this.#board = board;
  }

  /** Begins to hear other processes. */
  start(): void {
    if (this.#looking) return;
    this.#looking = setInterval(() => void this.#look(), lookEveryMs);
    this.#looking.unref();
    void this.#connect();
  }

  /** Tells this process at once and the others within milliseconds. */
  publish(notices: readonly Notice[]): void {
    for (const notice of notices) {
      this.#waiting.set(notice.workspaceId, notice.seq);
      this.#board.tell(notice);
    }
    if (this.#waiting.size > 0) this.#sending ??= setTimeout(() => void this.#send(), coalesceMs);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#looking) clearInterval(this.#looking);
    if (this.#sending) clearTimeout(this.#sending);
    await this.#send();
    await this.#listener?.end().catch(() => undefined);
  }

  async #send(): Promise<void> {
    this.#sending = null;
    const entries = [...this.#waiting];
    this.#waiting.clear();
    for (let start = 0; start < entries.length; start += noticesPerMessage) {
      const message = JSON.stringify(entries.slice(start, start + noticesPerMessage));
      await this.#pool.query('select pg_notify($1, $2)', [channel, message]).catch(() => undefined);
    }
  }

  async #connect(): Promise<void> {
    if (this.#closed) return;
    const client = new Client({ connectionString: this.#databaseUrl });
    this.#listener = client;
    let isOver = false;
    const again = () => {
      if (isOver) return;
      isOver = true;
      if (!this.#closed) setTimeout(() => void this.#connect(), reconnectMs).unref();
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', ({ payload }) => this.#hear(payload ?? '[]'));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      await this.#look();
    } catch {
      again();
    }
  }

  #hear(message: string): void {
    const entries = Message.safeParse(message);
    for (const [workspaceId, seq] of entries.data ?? []) this.#board.tell({ workspaceId, seq });
  }

  async #look(): Promise<void> {
    const { rows } = await this.#pool
      .query<{ id: string; seq: number }>('select id, seq from workspaces')
      .catch(() => ({ rows: [] }));
    for (const { id, seq } of rows) this.#board.tell({ workspaceId: id, seq });
  }
}
