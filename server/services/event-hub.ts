import type { ServerResponse } from 'node:http';
import type { Notice, Storage } from '../storage/storage';

const heartbeatMs = 15_000;
/** A reader that lets this much pile up is gone or hung. Bytes. */
const mostUnsent = 64 * 1024;
/** Open streams of one token: a browser has one, a program a few. */
export const mostStreamsPerToken = 100;
/**
 * A stream is ended after this long, and its reader comes back with its token: so nobody is told anything for longer
 * whose member has left, or whose token was revoked by another process.
 */
const longestMs = 15 * 60_000;

/** One open stream, and the last `seq` that its reader knows of. */
export type EventStream = {
  response: ServerResponse;
  workspaceId: string;
  tokenId: string;
  knownSeq: number | null;
  /** In milliseconds since 1970. */
  openedAt: number;
};

/** The open event streams of this process, by workspace. Written straight to Node's response: 15 kB a stream. */
export class EventHub {
  readonly #streams = new Map<string, Set<EventStream>>();
  readonly #heartbeat: NodeJS.Timeout;
  readonly #stopListening: () => void;

  constructor(storage: Storage) {
    this.#stopListening = storage.listen((notice) => this.#broadcast(notice));
    this.#heartbeat = setInterval(() => this.#beat(), heartbeatMs);
    this.#heartbeat.unref();
  }

  get streamCount(): number {
    let count = 0;
    for (const streams of this.#streams.values()) count += streams.size;
    return count;
  }

  /** Whether a token may open one more stream. */
  hasRoom(workspaceId: string, tokenId: string): boolean {
    let open = 0;
    for (const stream of this.#streams.get(workspaceId) ?? []) if (stream.tokenId === tokenId) open += 1;
    return open < mostStreamsPerToken;
  }

  /** Takes a stream in, from now on. Where the workspace stands is told by `catchUp`, so that nothing falls between. */
  open(stream: EventStream): void {
    stream.response.write('retry: 2000\n\n');
    const streams = this.#streams.get(stream.workspaceId) ?? new Set();
    this.#streams.set(stream.workspaceId, streams);
    streams.add(stream);
    stream.response.on('close', () => {
      streams.delete(stream);
      if (streams.size === 0) this.#streams.delete(stream.workspaceId);
    });
  }

  /** Tells one reader where the workspace stands, unless it knows. */
  catchUp(stream: EventStream, seq: number): void {
    if (stream.knownSeq !== seq) this.#tell(stream, seq);
  }

  /** Ends the streams of a token that was revoked. */
  endToken(tokenId: string): void {
    for (const streams of this.#streams.values()) {
      for (const stream of streams) if (stream.tokenId === tokenId) stream.response.end();
    }
  }

  close(): void {
    this.#stopListening();
    clearInterval(this.#heartbeat);
    for (const streams of this.#streams.values()) for (const { response } of streams) response.end();
  }

  #broadcast(notice: Notice): void {
    for (const stream of this.#streams.get(notice.workspaceId) ?? []) {
      if (notice.seq > (stream.knownSeq ?? -1)) this.#tell(stream, notice.seq);
    }
  }

  #beat(): void {
    const oldest = Date.now() - longestMs;
    for (const streams of this.#streams.values()) {
      for (const stream of streams) {
        if (stream.openedAt < oldest) stream.response.end();
        else this.#write(stream, ': alive\n\n');
      }
    }
  }

  #tell(stream: EventStream, seq: number): void {
    stream.knownSeq = seq;
    this.#write(stream, `id: ${seq}\ndata: {"seq":${seq}}\n\n`);
  }

  #write({ response }: EventStream, text: string): void {
    if (response.writableLength > mostUnsent) response.destroy();
    else response.write(text);
  }
}
