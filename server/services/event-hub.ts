import type { ServerResponse } from 'node:http';
import type { Notice, Storage } from '../storage/storage';

const heartbeatMs = 15_000;
/** A reader that lets this much pile up is gone or hung. Bytes. */
const mostUnsent = 64 * 1024;

type Stream = { response: ServerResponse; tokenId: string };

/** The open event streams of this process, by workspace. Written straight to Node's response: 15 kB a stream. */
export class EventHub {
  readonly #streams = new Map<string, Set<Stream>>();
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

  /** Opens a stream. It begins with where the workspace stands, unless the reader says that it knows. */
  open(stream: Stream, notice: Notice, lastSeenSeq: number | null): void {
    const { response } = stream;
    response.write('retry: 2000\n\n');
    if (lastSeenSeq !== notice.seq) response.write(eventText(notice.seq));
    let streams = this.#streams.get(notice.workspaceId);
    if (!streams) {
      streams = new Set();
      this.#streams.set(notice.workspaceId, streams);
    }
    const open = streams;
    open.add(stream);
    response.on('close', () => {
      open.delete(stream);
      if (open.size === 0) this.#streams.delete(notice.workspaceId);
    });
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
    const text = eventText(notice.seq);
    for (const stream of this.#streams.get(notice.workspaceId) ?? []) this.#write(stream, text);
  }

  #beat(): void {
    for (const streams of this.#streams.values()) for (const stream of streams) this.#write(stream, ': alive\n\n');
  }

  #write({ response }: Stream, text: string): void {
    if (response.writableLength > mostUnsent) response.destroy();
    else response.write(text);
  }
}

const eventText = (seq: number) => `id: ${seq}\ndata: {"seq":${seq}}\n\n`;
