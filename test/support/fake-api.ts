import type { CommandResult } from '../../lib/contract/commands';
import { CommandsRequest } from '../../lib/contract/commands';
import { problem } from '../../lib/contract/problem';
import { applyCommand } from '../../lib/domain/apply-command';
import type { Change } from '../../lib/domain/change';
import { put } from '../../lib/domain/change';
import type { CommandEnvelope } from '../../lib/domain/command';
import type { Document } from '../../lib/domain/document';
import { isRefusal } from '../../lib/domain/refusal';
import type { Role } from '../../lib/domain/roles';
import { MemoryState } from '../../lib/domain/states/memory-state';
import type { Network } from '../../lib/platform/network';

type Stored = { change: Change; seq: number };

const today = '2026-06-15';

/**
 * A small API in memory, made from the same domain: it decides with authority, counts `seq`, remembers ids and serves
 * the feed. `network` is its only door.
 */
export class FakeApi {
  state = new MemoryState();
  /** How often each command was carried out, by id. */
  readonly carriedOut = new Map<string, number>();
  readonly #stored = new Map<string, Stored>();
  readonly #seqOf = new Map<string, number>();
  readonly #streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  seq = 0;
  isOnline = true;
  /** Answers every call with this status instead. */
  status: number | null = null;
  /** Documents a page of the feed. */
  pageSize = 500;
  /** By the API's own clock. */
  now = `${today}T12:00:00Z`;
  /** Loses this many answers to pushes, after carrying them out. */
  answersToLose = 0;
  pushes = 0;

  constructor(documents: Iterable<Document> = []) {
    for (const document of documents) this.#keep([put(document)]);
  }

  /** The network as seen by one member. */
  networkOf(memberId: string, role: Role = 'owner'): Network {
    return async (url, init) => {
      if (!this.isOnline) throw new TypeError('There is no network.');
      const path = new URL(url);
      if (this.status !== null) return Response.json(problem('internal', 'As told.'), { status: this.status });
      if (path.pathname === '/v1/commands') return this.#push(String(init?.body), memberId, role);
      if (path.pathname === '/v1/changes') return this.#pull(Number(path.searchParams.get('since')));
      if (path.pathname === '/v1/events') return this.#events(init?.signal ?? null);
      return Response.json(problem('not_found', 'There is no such call.'), { status: 404 });
    };
  }

  /** Carries out commands as if another device had sent them. */
  carryOut(commands: readonly CommandEnvelope[], memberId: string, role: Role = 'owner'): CommandResult[] {
    const notMade = new Set<string>();
    const results = commands.map((command): CommandResult => {
      const before = this.#seqOf.get(command.id);
      if (before !== undefined) return { id: command.id, status: 'duplicate', seq: before };
      const text = JSON.stringify(command.args);
      if ([...notMade].some((id) => text.includes(id))) {
        return { id: command.id, status: 'refused', code: 'depends_on_refused', message: 'It depends on another.' };
      }
      const outcome = applyCommand(this.state, command, { memberId, role, now: this.now, today });
      if (isRefusal(outcome)) {
        const { code, message, path, conflict } = outcome;
        const made = /"document":\{[^}]*"id":"([^"]+)"/.exec(text)?.[1];
        if (made !== undefined) notMade.add(made);
        return { id: command.id, status: 'refused', code, message, path, conflict };
      }
      this.carriedOut.set(command.id, (this.carriedOut.get(command.id) ?? 0) + 1);
      this.#keep(outcome);
      this.#seqOf.set(command.id, this.seq);
      return { id: command.id, status: 'applied', seq: this.seq };
    });
    const event = new TextEncoder().encode(`id: ${this.seq}\ndata: {"seq":${this.seq}}\n\n`);
    for (const stream of this.#streams) stream.enqueue(event);
    return results;
  }

  /** Forgets everything after `seq`, as a restored backup does. */
  restoreTo(seq: number): void {
    for (const [key, stored] of this.#stored) if (stored.seq > seq) this.#stored.delete(key);
    this.state = new MemoryState();
    this.state.apply([...this.#stored.values()].map((stored) => stored.change));
    for (const [id, stored] of this.#seqOf) if (stored > seq) this.#seqOf.delete(id);
    this.seq = seq;
  }

  #keep(changes: readonly Change[]): void {
    this.seq += 1;
    this.state.apply(changes);
    for (const change of changes) this.#stored.set(`${change.type} ${change.id}`, { change, seq: this.seq });
  }

  #push(body: string, memberId: string, role: Role): Response {
    this.pushes += 1;
    const request = CommandsRequest.safeParse(JSON.parse(body));
    if (!request.success) return Response.json(problem('wrong_type', 'Not well formed.'), { status: 400 });
    const results = this.carryOut(request.data.commands, memberId, role);
    if (this.answersToLose > 0) {
      this.answersToLose -= 1;
      throw new TypeError('The answer was lost.');
    }
    return Response.json({ results });
  }

  #pull(since: number): Response {
    const later = [...this.#stored.values()].filter(({ seq }) => seq > since).sort((a, b) => a.seq - b.seq);
    let page = later.slice(0, this.pageSize);
    const last = page.at(-1)?.seq ?? Math.min(since, this.seq);
    page = later.filter(({ seq }) => seq <= last);
    const changes = page.map(({ change, seq }) => {
      const { type, id, engagementId, document } = change;
      if (!document) return { type, id, engagementId, seq, deleted: true };
      const { type: _type, id: _id, ...data } = document;
      Reflect.deleteProperty(data, 'engagementId');
      return { type, id, engagementId, seq, data };
    });
    const more = page.length < later.length;
    return Response.json({ changes, cursor: more ? last : this.seq, more });
  }

  #events(signal: AbortSignal | null): Response {
    const streams = this.#streams;
    let own: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        own = controller;
        streams.add(controller);
        signal?.addEventListener('abort', () => {
          if (streams.delete(controller)) controller.error(new Error('Aborted.'));
        });
      },
      cancel: () => void streams.delete(own),
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }
}
