import type { FramePort } from '../platform/frame-port';
import { AskFailure, type Backend, type Told } from './backend';
import type { PortAnswer, ViewKind } from './view-messages';

export type PortClientOptions = {
  /** Opens a line to the background; this also wakes it. Throws when the extension was reloaded or removed. */
  connect: () => FramePort;
  /** How often the worker is kept awake, in milliseconds. It is stopped after 30 s of silence. */
  pingEveryMs?: number;
  /** Whether the page is looked at: an unseen one does not keep the worker awake. */
  isSeen?: () => boolean;
  /** Runs `act` every `everyMs` until the returned function is called. */
  repeat?: (act: () => void, everyMs: number) => () => void;
  /** Runs `act` once after `delayMs`. */
  later?: (act: () => void, delayMs: number) => void;
};

type Waiting = { kind: ViewKind; request: unknown; settle: (answer: Answer) => void };
type Answer = { response: unknown } | { failure: { code: string; message: string } };

/**
 * Whether a frame is one of the background's. Nobody else is at the other end of a line that a page of ours opened, and
 * what it sends it has parsed: a schema library would be a quarter of what the panel loads.
 */
const isAnswer = (frame: unknown): frame is PortAnswer =>
  typeof frame === 'object' && frame !== null && ('notice' in frame || 'response' in frame || 'failure' in frame);

const pingEveryMs = 20_000;
const longestReconnectDelayMs = 2_000;

/** A page's line to the background: opens itself, mends itself, and can be closed for good. */
export type PortClient = Backend & { close(): void };

/**
 * Connects a page to the background. When the worker is stopped, the line is opened again and every unanswered
 * request is sent once more: reads are harmless, and commands carry ids that the page made, so that they apply once.
 */
export function createPortClient(options: PortClientOptions): PortClient {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(told: Told) => void>();
  const later = options.later ?? ((act: () => void, delayMs: number) => void setTimeout(act, delayMs));
  let port: FramePort | null = null;
  let lastId = 0;
  let failedTries = 0;
  let closed = false;

  const tell = (told: Told) => {
    for (const listener of [...listeners]) listener(told);
  };

  const receive = (frame: unknown) => {
    if (!isAnswer(frame)) return;
    failedTries = 0;
    if ('notice' in frame) {
      const { notice, tabId } = frame;
      tell({ ...notice, tabId });
      return;
    }
    const entry = waiting.get(frame.id);
    waiting.delete(frame.id);
    entry?.settle(frame);
  };

  const reconnect = () => {
    if (closed || port) return;
    open();
    if (port) tell({ kind: 'reconnected' });
  };

  const lost = (lostPort: FramePort | null) => {
    if (closed || port !== lostPort) return;
    port = null;
    // At once the first time, since a stopped worker starts as soon as it is asked.
    const delayMs = failedTries === 0 ? 0 : Math.min(50 * 2 ** failedTries, longestReconnectDelayMs);
    failedTries += 1;
    later(reconnect, delayMs);
  };

  const post = (id: number, entry: Waiting) => {
    const current = port;
    if (!current) return;
    try {
      current.post({ id, kind: entry.kind, request: entry.request });
    } catch {
      lost(current);
    }
  };

  const open = () => {
    let opened: FramePort;
    try {
      opened = options.connect();
    } catch {
      closeWith('closed', 'Goalpost was updated or removed: reload the page.');
      return;
    }
    port = opened;
    opened.onFrame(receive);
    opened.onClose(() => lost(opened));
    for (const [id, entry] of waiting) post(id, entry);
  };

  const closeWith = (code: string, message: string) => {
    closed = true;
    stopPinging();
    port?.close();
    port = null;
    for (const entry of waiting.values()) entry.settle({ failure: { code, message } });
    waiting.clear();
  };

  const backend: PortClient = {
    ask: (kind, request) =>
      new Promise((resolve, reject) => {
        const settle = (answer: Answer) => {
          if ('failure' in answer) {
            reject(new AskFailure(answer.failure.code, answer.failure.message));
            return;
          }
          // The background has held it against the schema of this very kind before it sent it.
          resolve(answer.response as never);
        };
        if (closed) {
          settle({ failure: { code: 'closed', message: 'Goalpost was updated or removed: reload the page.' } });
          return;
        }
        lastId += 1;
        const entry = { kind, request, settle };
        waiting.set(lastId, entry);
        if (port) post(lastId, entry);
        else if (failedTries === 0) open();
      }),
    listen(told) {
      listeners.add(told);
      if (!port && failedTries === 0 && !closed) open();
      return () => listeners.delete(told);
    },
    close: () => closeWith('closed', 'The page was closed.'),
  };

  const repeat = options.repeat ?? repeatEvery;
  const stopPinging = repeat(() => {
    if (options.isSeen?.() === false) return;
    // A ping that fails says nothing new: the line's own end is noticed by itself.
    backend.ask('panel/ping', {}).catch(() => {});
  }, options.pingEveryMs ?? pingEveryMs);

  return backend;
}

function repeatEvery(act: () => void, everyMs: number): () => void {
  const timer = setInterval(act, everyMs);
  return () => clearInterval(timer);
}
